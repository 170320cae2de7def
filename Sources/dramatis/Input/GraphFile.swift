import Diagrams
import Foundation

/// An input that may be a graph instead of a text.
enum GraphFile {
  /// The input read beforehand, when its name says that it is a graph or when it can be read only once; nil when it is
  /// to be read in the usual way.
  /// - Throws: `Failure` when it cannot be read.
  static func read(_ path: String) throws -> InputFile? {
    let isNamedSo = OutputFormat(fileName: path) == .dot
    guard isNamedSo || path == "-" else { return nil }
    let file = try InputFile(reading: path, as: isNamedSo ? .lines : .articleOrRecords)
    if isNamedSo, !DOTText.isBeginning(of: file.text) {
      throw Failure("\(file.name): is no graph in the DOT language, though its name says so", .badData)
    }
    return file
  }
}
