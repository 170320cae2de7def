import ArgumentParser
import Foundation
import Record

/// The INPUT of a command that works on records: texts are read on the spot, records as they are.
struct RecordInput: ParsableArguments {
  @Argument(help: "A text, a folder of texts, a records file (.jsonl), or - for standard input.")
  var input: String

  /// The records that the input holds or gives. Files that cannot be read are told of and left out.
  /// - Throws: `Failure` when nothing could be read.
  func records() throws -> [ExtractionRecord] {
    var reader: ArticleReader?
    var records: [ExtractionRecord] = []
    let paths = try InputFiles.paths(input)
    for path in paths {
      do {
        let file = try InputFile(reading: path)
        if file.isRecords {
          records += try Self.records(in: file)
        } else {
          try file.checkLength()
          let known = try reader ?? ArticleReader()
          reader = known
          records.append(known.record(of: file, withText: true))
        }
      } catch let failure as Failure where paths.count > 1 {
        Remark.print(failure.message)
      }
    }
    guard !records.isEmpty else { throw Failure("\(input): nothing could be read", .badData) }
    return records
  }

  private static func records(in file: InputFile) throws -> [ExtractionRecord] {
    var records: [ExtractionRecord] = []
    for (number, line) in file.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      do {
        records.append(try RecordLine.decode(String(line)))
      } catch {
        throw Failure("\(file.name): line \(number + 1) \(error); make records with 'dramatis extract'", .badData)
      }
    }
    return records
  }
}
