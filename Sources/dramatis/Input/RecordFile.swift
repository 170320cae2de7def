import Record

/// The records of a file of JSON Lines, and what was wrong with the others.
struct RecordFile: Sendable {
  var records: [ExtractionRecord] = []
  /// Tells of the first line that is no record, and of how many more there are.
  var problem: Failure?

  /// One record, made on the spot.
  init(_ record: ExtractionRecord) {
    records = [record]
  }

  /// Reads all lines that are records.
  /// - Throws: `Failure` when there are none.
  init(_ file: InputFile) throws {
    var badLines: [(number: Int, error: RecordLineError)] = []
    var number = 0
    var isStart = true
    for line in file.text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let line = Substring(isStart && line.starts(with: "\u{FEFF}".utf8) ? line.dropFirst(3) : line)
      isStart = false
      guard line.utf8.contains(where: { $0 > 0x20 }) else { continue }
      do {
        records.append(try RecordLine.decode(String(line)))
      } catch {
        badLines.append((number, error))
      }
    }
    guard let first = badLines.first else { return }
    let fault = "\(file.name): line \(first.number) \(first.error)"
    guard !records.isEmpty else {
      throw Failure("\(fault); records are made with 'dramatis extract'", .badData)
    }
    let others = badLines.count - 1
    let more = others == 0 ? "" : ", and \(others) other \(others == 1 ? "line is" : "lines are") no record either"
    problem = Failure("\(fault)\(more); left out", .badData)
  }
}
