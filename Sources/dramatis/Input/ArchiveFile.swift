import Archive
import Foundation

/// Archives as the command line opens them.
enum ArchiveFile {
  /// Whether a path leads to a database, which only an archive can be here.
  static func isArchive(_ path: String) -> Bool {
    var status = stat()
    guard path != "-", stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size > 0
    else {
      return false
    }
    return Archive.isDatabase(path)
  }

  /// An archive to read from, settled if that can be done without waiting for another process.
  static func reading(_ path: String) throws -> Archive {
    let archive = try opening(path, readOnly: true)
    guard try explaining(path, { try !archive.isSettled() }) else { return archive }
    // A writer that was killed may have left documents whose actors nobody knows yet.
    if let writer = try? Archive(at: path, patience: 0), (try? writer.settle()) != nil {
      return try opening(path, readOnly: true)
    }
    Remark.print("\(path): documents are being added; the answer is without the newest")
    return archive
  }

  /// An archive to write to.
  static func writing(_ path: String, creating: Bool = false) throws -> Archive {
    try explaining(path) { try Archive(at: path, creating: creating) }
  }

  private static func opening(_ path: String, readOnly: Bool) throws -> Archive {
    try explaining(path) { try Archive(at: path, readOnly: readOnly) }
  }

  /// Names the file in what the archive has to say.
  static func explaining<Value>(_ path: String, _ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ArchiveError {
      let status: ExitStatus =
        switch error {
        case .missing: .noInput
        case .readOnly: .cannotCreate
        case .invalidStatement: .usage
        case .invalidDecision: .nothingFound
        case .notAnArchive, .tooNew, .invalidRecord, .busy, .database: .badData
        }
      throw Failure("\(path): \(error)", status)
    }
  }
}
