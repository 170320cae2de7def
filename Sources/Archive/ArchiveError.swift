/// What was wrong with an archive's file, or with what was asked of it. Each is one line without the file's name.
public enum ArchiveError: Error, Hashable, Sendable {
  /// There is no such file, or no folder for it.
  case missing
  case notAnArchive
  /// Made by a later version of this library.
  case tooNew
  /// Another process has been writing for longer than one waits.
  case busy
  case readOnly
  /// A record that contradicts itself; the text says how.
  case invalidRecord(String)
  /// A decision that cannot be carried out; the text says why.
  case invalidDecision(String)
  /// A statement of SQL that cannot be read, or that would change something.
  case invalidStatement(String)
  /// What SQLite itself has to say.
  case database(String)
}

extension ArchiveError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .missing: "there is no such archive; 'dramatis add' makes one"
    case .notAnArchive: "is not an archive made by 'dramatis add'"
    case .tooNew:
      "was made by a later version of Dramatis; use that version, or add the texts to a new archive"
    case .busy: "another process is writing to it; try again when it is done"
    case .readOnly: "cannot be written to: permission denied"
    case .invalidRecord(let reason), .invalidDecision(let reason): reason
    case .invalidStatement(let reason): reason
    case .database(let reason): "cannot be used: \(reason)"
    }
  }
}
