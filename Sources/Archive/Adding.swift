import Cast
import Foundation
import GRDB
import Record

/// What became of a document that was added.
public enum Addition: String, Hashable, Sendable, CaseIterable {
  case added, replaced, unchanged
}

extension Archive {
  /// Whether a document is there with this fingerprint, so that it need not be read again.
  ///
  /// - Complexity: O(log n).
  public func holds(document name: String, fingerprint: String) throws(ArchiveError) -> Bool {
    try read { database in
      try String.fetchOne(
        database.cachedStatement(sql: "SELECT fingerprint FROM document WHERE name = ?"),
        arguments: [name])
        == fingerprint
    }
  }

  /// The name that a document goes by: its id, or, when that is another file's, the id with a number.
  ///
  /// - Parameter source: The file that the document is the whole of; nil when its id is its own.
  public func documentName(_ id: String, source: String?) throws(ArchiveError) -> String {
    guard let source else { return id }
    return try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT source FROM document WHERE name = ?")
      var candidate = id
      var number = 2
      while let row = try Row.fetchOne(statement, arguments: [candidate]),
        row[0] as String? != source
      {
        candidate = "\(id)-\(number)"
        number += 1
      }
      return candidate
    }
  }

  /// Adds a document's record, in the place of the one that has its id, in a transaction of its own.
  ///
  /// - Parameters:
  ///   - record: What was found in the document, with its text for the sentences to be kept.
  ///   - fingerprint: Stands for the document's content and the version of its reader. When the document is there with
  ///     the same one, nothing is done.
  /// - Throws: `ArchiveError.invalidRecord`, and what the file gives occasion to.
  /// - Complexity: O(size of the record · log n).
  @discardableResult
  public func add(_ record: ExtractionRecord, fingerprint: String) throws(ArchiveError) -> Addition {
    let contents = try Self.throwing { try RecordContents(record) }
    return try write { database in
      let known = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT id, fingerprint FROM document WHERE name = ?"),
        arguments: [record.document.id])
      if let known {
        if known["fingerprint"] == fingerprint { return .unchanged }
        try Self.remove(document: known["id"], from: database)
      }
      try DocumentWriter(database).write(contents, fingerprint: fingerprint)
      return known == nil ? .added : .replaced
    }
  }

  private static func remove(document: Int64, from database: Database) throws {
    // What was drawn up for readers names actions that are about to go.
    try database.execute(sql: "DELETE FROM skeleton")
    try database.execute(sql: "DELETE FROM action WHERE document = ?", arguments: [document])
    try database.execute(sql: "DELETE FROM document WHERE id = ?", arguments: [document])
  }
}

/// A record that was found to be sound.
private struct RecordContents {
  let record: ExtractionRecord
  let sentences: [String?]

  /// - Throws: `CastError` when the record contradicts itself.
  init(_ record: ExtractionRecord) throws {
    _ = try CastGraph(joining: [record])
    for mention in record.actors.flatMap(\.mentions)
    where !record.sentences.indices.contains(mention.sentence) {
      throw CastError.unknownSentence(
        mention.sentence, sentenceCount: record.sentences.count, place: "a mention",
        document: record.document.id)
    }
    self.record = record
    sentences = try record.sentenceTexts()
  }
}

/// Writes the rows of one document.
private struct DocumentWriter {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func write(_ contents: RecordContents, fingerprint: String) throws {
    let record = contents.record
    try insert(
      "INSERT INTO document (name, title, source, date, fingerprint) VALUES (?, ?, ?, ?, ?)",
      [
        record.document.id, record.document.title, record.document.source,
        record.document.date?.description,
        fingerprint,
      ])
    let document = database.lastInsertedRowID
    for (number, span) in record.sentences.enumerated() {
      try insert(
        "INSERT INTO sentence (document, number, start, end, text) VALUES (?, ?, ?, ?, ?)",
        [document, number, span.start, span.end, contents.sentences[number]])
    }
    let appearances = try writeActors(record.actors, document)
    for action in record.actions { try write(action, document, appearances) }
  }

  private func writeActors(_ actors: [ActorRecord], _ document: Int64) throws -> [String: Int64] {
    var appearances: [String: Int64] = [:]
    for actor in actors {
      try insert(
        """
        INSERT INTO appearance (document, local, name, kind, description, aliases, named, mentions)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?)
        """,
        [
          document, actor.id, actor.name, actor.kind.rawValue, actor.description,
          JSONText.strings(actor.aliases),
          actor.isNamed, actor.mentions.count,
        ])
      let appearance = database.lastInsertedRowID
      appearances[actor.id] = appearance
      for (number, mention) in actor.mentions.enumerated() {
        try insert(
          "INSERT INTO mention (appearance, number, sentence, start, end, text, form) VALUES (?, ?, ?, ?, ?, ?, ?)",
          [
            appearance, number, mention.sentence, mention.start, mention.end, mention.text,
            mention.form?.rawValue,
          ])
      }
    }
    for actor in actors {
      for whole in actor.affiliations where whole != actor.id {
        try insert(
          "INSERT OR IGNORE INTO affiliation (appearance, whole) VALUES (?, ?)",
          [appearances[actor.id], appearances[whole]])
      }
    }
    return appearances
  }

  private func write(_ action: ActionRecord, _ document: Int64, _ appearances: [String: Int64])
    throws
  {
    try insert(
      """
      INSERT INTO action (document, local, predicate, phrase, class, mode, cameo, intensity, reciprocal, object, time,
        start, end, polarity, status, confidence, quantities)
      VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
      """,
      [
        document, action.id, action.predicate, action.phrase, action.eventClass?.rawValue,
        action.mode, action.cameo,
        action.intensity, action.reciprocal, action.object, action.time?.text,
        action.time?.start?.description,
        action.time?.end?.description, action.polarity.rawValue, action.status.rawValue,
        action.confidence,
        JSONText.quantities(action.quantities),
      ])
    let id = database.lastInsertedRowID
    for (number, participant) in action.participants.enumerated() {
      try insert(
        "INSERT INTO participant (action, number, appearance, role) VALUES (?, ?, ?, ?)",
        [id, number, appearances[participant.actor], participant.role.rawValue])
    }
    for (number, telling) in action.attribution.enumerated() {
      try insert(
        "INSERT INTO telling (action, number, appearance, predicate, stance, sentence) VALUES (?, ?, ?, ?, ?, ?)",
        [
          id, number, appearances[telling.actor], telling.predicate, telling.stance.rawValue,
          telling.sentence,
        ])
    }
    for (number, mention) in action.mentions.enumerated() {
      try insert(
        "INSERT INTO action_mention (action, number, sentence, start, end) VALUES (?, ?, ?, ?, ?)",
        [id, number, mention.sentence, mention.start, mention.end])
    }
  }

  private func insert(_ sql: String, _ values: [(any DatabaseValueConvertible)?]) throws {
    try database.cachedStatement(sql: sql).execute(arguments: StatementArguments(values))
  }
}
