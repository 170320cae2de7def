import Cast
import Foundation
import GRDB
import Record

/// A shelf of documents with one cast, in one SQLite file.
///
/// One process at a time writes; any number read at the same time, each seeing the archive as it was when it began to
/// read. A document is there whole or not at all. Whose actors are the same is worked out by ``settle()``, after
/// documents have come or gone; until then readers see the cast without them.
///
/// ```swift
/// let archive = try Archive(at: "news.db", creating: true)
/// try archive.add(record, fingerprint: "1")
/// try archive.settle()
/// let cast = try archive.skeleton()
/// ```
public final class Archive: Sendable {
  let database: any DatabaseWriter

  /// Opens an archive.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - creating: Whether to make the file when there is none.
  ///   - readOnly: Whether nothing will be written.
  ///   - patience: How long to wait for another process that writes, in seconds.
  /// - Throws: `ArchiveError.missing`, `.notAnArchive`, `.tooNew`, `.readOnly`, `.database`.
  public init(
    at path: String, creating: Bool = false, readOnly: Bool = false, patience: Double = 30
  ) throws(ArchiveError) {
    var configuration = Configuration()
    configuration.busyMode = .timeout(patience)
    configuration.readonly = readOnly
    configuration.label = "Archive"
    configuration.maximumReaderCount = 2
    if !readOnly {
      configuration.prepareDatabase { database in
        // Safe when a process dies; a power cut may cost the last documents, never the file.
        try database.execute(sql: "PRAGMA synchronous = NORMAL")
      }
    }
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere, !Self.isDatabase(path) { throw .notAnArchive }
    guard isThere || creating else { throw .missing }
    self.database = try Self.throwing {
      if readOnly {
        let database = try DatabaseQueue(path: path, configuration: configuration)
        if try !Self.isUpToDate(database, orEmpty: false) {
          // Made by an earlier version, and brought up to date by whoever may write to it.
          configuration.readonly = false
          try Schema.migrator.migrate(DatabasePool(path: path, configuration: configuration))
        }
        return database
      }
      let database = try DatabasePool(path: path, configuration: configuration)
      if try !Self.isUpToDate(database, orEmpty: true) { try Schema.migrator.migrate(database) }
      return database
    }
  }

  private static func isUpToDate(_ database: any DatabaseReader, orEmpty: Bool) throws -> Bool {
    let (id, isEmpty, isTooNew, isComplete) = try database.read { database in
      (
        try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0,
        try Schema.migrator.hasBeenSuperseded(database),
        try Schema.migrator.hasCompletedMigrations(database)
      )
    }
    guard id == Schema.applicationID || (orEmpty && isEmpty) else { throw ArchiveError.notAnArchive }
    if isTooNew { throw ArchiveError.tooNew }
    return isComplete
  }

  /// Whether a file begins as SQLite's do, or is empty.
  public static func isDatabase(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    guard let start = try? file.read(upToCount: 16) else { return true }
    return start.isEmpty || start == Data("SQLite format 3\0".utf8)
  }

  /// Turns what SQLite and the cast have to say into an `ArchiveError`.
  static func throwing<Value>(_ body: () throws -> Value) throws(ArchiveError) -> Value {
    do {
      return try body()
    } catch let error as ArchiveError {
      throw error
    } catch let error as CastError {
      throw .invalidRecord(error.description)
    } catch let error as DatabaseError {
      switch error.resultCode {
      case .SQLITE_BUSY, .SQLITE_LOCKED: throw .busy
      case .SQLITE_READONLY, .SQLITE_PERM: throw .readOnly
      case .SQLITE_CANTOPEN: throw .missing
      case .SQLITE_NOTADB: throw .notAnArchive
      default: throw .database(error.message ?? "\(error.resultCode)")
      }
    } catch {
      throw .database("\(error)")
    }
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try Self.throwing { try database.read(body) }
  }

  func write<Value>(_ body: (Database) throws -> Value) throws(ArchiveError) -> Value {
    try Self.throwing { try database.write(body) }
  }

  /// How many documents there are.
  public func documentCount() throws(ArchiveError) -> Int {
    try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM document") ?? 0 }
  }
}
