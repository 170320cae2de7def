import Archive
import Articles
import Dispatch
import Extraction
import Record
import Synchronization

/// Reads documents, several at a time, and adds them to an archive in their order.
final class DocumentAdding {
  private let archive: Archive
  private let path: String
  private let reader: ArticleReader
  private let troubles: Troubles
  private let progress = Progress(total: 0)
  private var counts: [Addition: Int] = [:]
  private var unsettled = 0

  /// How many texts are read before they are written.
  private static let window = 16
  /// Readers are shown what has come when it is that much, and half of all.
  private static let fewestToSettle = 2000

  init(archive: Archive, path: String, reader: ArticleReader, troubles: Troubles) {
    self.archive = archive
    self.path = path
    self.reader = reader
    self.troubles = troubles
  }

  /// What was done, in a line.
  var summary: String {
    let parts = Addition.allCases.map { "\(counts[$0, default: 0]) \($0.rawValue)" }
    return "\(path): \(parts.joined(separator: ", "))"
  }

  /// - Throws: `Failure` when the archive cannot be written to; what is wrong with files is noted as trouble.
  func add(_ paths: [String]) throws {
    defer { progress.clear() }
    progress.total = paths.count
    for path in paths {
      do {
        let file = try IncomingFile(path)
        file.problems.forEach(note)
        progress.total += file.documents.count - 1
        try add(file.documents)
      } catch let failure as Failure where failure.status != .cannotCreate {
        note(failure)
        progress.step()
      }
    }
    try ArchiveFile.explaining(path) {
      if try !archive.isSettled() { try archive.settle() }
    }
  }

  private func note(_ failure: Failure) {
    progress.clear()
    troubles.note(failure)
  }

  private func add(_ documents: [IncomingDocument]) throws {
    for start in stride(from: 0, to: documents.count, by: Self.window) {
      let part = Array(documents[start..<min(start + Self.window, documents.count)])
      let names = try ArchiveFile.explaining(path) {
        try part.map { try archive.documentName($0.id, source: $0.owner) }
      }
      let isKnown = try ArchiveFile.explaining(path) {
        try zip(part, names).map { try archive.holds(document: $1, fingerprint: $0.fingerprint) }
      }
      for (place, result) in records(of: part, names, isKnown).enumerated() {
        switch result {
        case .success(let record):
          try write(record, part[place], names[place])
        case .failure(let failure):
          note(failure)
        }
        progress.step()
      }
    }
  }

  /// Nil for documents that are there already.
  private func write(_ record: ExtractionRecord?, _ document: IncomingDocument, _ name: String)
    throws
  {
    guard let record else {
      counts[.unchanged, default: 0] += 1
      return
    }
    do {
      let addition = try archive.add(record, fingerprint: document.fingerprint)
      counts[addition, default: 0] += 1
      unsettled += addition == .unchanged ? 0 : 1
    } catch .invalidRecord(let reason) {
      note(Failure("\(document.place): \(reason)", .badData))
    } catch {
      try ArchiveFile.explaining(path) { throw error }
    }
    try ArchiveFile.explaining(path) {
      guard unsettled >= Self.fewestToSettle, try unsettled * 2 >= archive.documentCount() else {
        return
      }
      try archive.settle()
      unsettled = 0
    }
  }

  private func records(
    of documents: [IncomingDocument], _ names: [String], _ isKnown: [Bool]
  ) -> [Result<ExtractionRecord?, Failure>] {
    let slots = Mutex(
      [Result<ExtractionRecord?, Failure>](repeating: .success(nil), count: documents.count))
    DispatchQueue.concurrentPerform(iterations: documents.count) { [reader] number in
      guard !isKnown[number] else { return }
      let document = documents[number]
      let result = Result {
        try document.record(by: reader, named: names[number]) as ExtractionRecord?
      }
      .mapError { Failure($0, in: document.place) }
      slots.withLock { $0[number] = result }
    }
    return slots.withLock { $0 }
  }
}
