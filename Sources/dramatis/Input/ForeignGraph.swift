import ArgumentParser
import Formats
import Foundation

extension GraphFormat: ExpressibleByArgument {}

/// A graph that another program made, in one of the formats that are read.
enum ForeignGraph {
  /// The format in which a file holds a graph; nil for what is read otherwise: texts, records, archives.
  ///
  /// - Parameter given: What the user says it is; nil to go by the ending of the file's name.
  static func format(of path: String, given: GraphFormat?) -> GraphFormat? {
    if let given { return given }
    guard let format = GraphFormat(fileName: path), format.canBeRead else { return nil }
    return format == .json && holdsRecord(path) ? nil : format
  }

  /// - Throws: `Failure` that names the file and the line.
  static func read(_ file: InputFile, as format: GraphFormat) throws -> PropertyGraph {
    do {
      return try format.graph(in: file.text, nodes: try nodeTable(of: file, as: format))
    } catch let error as FormatError {
      throw Failure("\(file.name): \(error)", .badData)
    }
  }

  /// Where the table of nodes lies that belongs to a table of edges: `swap.nodes.csv` beside `swap.csv`.
  static func nodeTablePath(of path: String) -> String {
    let url = URL(fileURLWithPath: path)
    let ending = url.pathExtension.isEmpty ? "" : "." + url.pathExtension
    return path.dropLast(ending.count) + ".nodes" + ending
  }

  private static func nodeTable(of file: InputFile, as format: GraphFormat) throws -> String? {
    let path = nodeTablePath(of: file.path)
    guard format == .csv || format == .tsv, file.path != "-", FileManager.default.fileExists(atPath: path) else {
      return nil
    }
    return try InputFile(reading: path, as: .lines).text
  }

  /// Whether a file begins like an extraction record, which may have the same ending.
  private static func holdsRecord(_ path: String) -> Bool {
    guard let start = try? FileHandle(forReadingFrom: URL(fileURLWithPath: path)).read(upToCount: 256) else {
      return false
    }
    return String(decoding: start, as: UTF8.self).filter { !$0.isWhitespace }.hasPrefix("{\"schema\"")
  }
}
