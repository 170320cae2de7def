import Cast
import GRDB
import Record
import Yams

/// A decision in the log.
public struct LoggedDecision: Hashable, Sendable {
  public let number: Int
  public let decision: Decision
}

extension Archive {
  /// The decisions that people made, oldest first.
  public func decisions() throws(ArchiveError) -> [LoggedDecision] {
    try read { database in
      try Row.fetchAll(database, sql: "SELECT number, entry FROM decision ORDER BY number").map {
        LoggedDecision(number: $0[0], decision: try Decision.decoded($0[1]))
      }
    }
  }

  /// Adds decisions to the log and settles the cast by them.
  ///
  /// - Throws: `ArchiveError.invalidDecision` when one of them is about nobody, or would merge or split a single
  ///   appearance with nothing; then none of them is kept.
  public func decide(_ decisions: [Decision]) throws(ArchiveError) {
    try write { database in
      for decision in decisions {
        try Self.check(decision, database)
        try database.execute(
          sql: "INSERT INTO decision (entry) VALUES (?)", arguments: [try decision.encoded])
      }
      try Self.settle(database)
    }
  }

  /// Takes a decision back, the latest when none is named, and settles the cast without it.
  ///
  /// - Returns: The decision taken back.
  /// - Throws: `ArchiveError.invalidDecision` when there is none of that number.
  @discardableResult
  public func undo(_ number: Int? = nil) throws(ArchiveError) -> LoggedDecision {
    try write { database in
      let row = try Row.fetchOne(
        database,
        sql:
          "SELECT number, entry FROM decision WHERE number = ifnull(?, (SELECT max(number) FROM decision))",
        arguments: [number])
      guard let row else {
        throw ArchiveError.invalidDecision(
          number.map { "there is no decision \($0)" } ?? "there is nothing to undo")
      }
      let decision = LoggedDecision(number: row[0], decision: try Decision.decoded(row[1]))
      try database.execute(
        sql: "DELETE FROM decision WHERE number = ?", arguments: [decision.number])
      try Self.settle(database)
      return decision
    }
  }

  /// The log as YAML, to be kept with one's notes or applied to another archive.
  public func curation() throws(ArchiveError) -> String {
    let decisions = try decisions().map(\.decision)
    return try Self.throwing { decisions.isEmpty ? "[]\n" : try YAMLEncoder().encode(decisions) }
  }

  /// Reads decisions from YAML as ``curation()`` writes it.
  ///
  /// - Throws: `ArchiveError.invalidDecision` that says where it cannot be read.
  public static func decisions(fromYAML text: String) throws(ArchiveError) -> [Decision] {
    do {
      return try YAMLDecoder().decode([Decision].self, from: text)
    } catch {
      throw .invalidDecision("is not a list of decisions: \(reason(error))")
    }
  }

  private static func reason(_ error: any Error) -> String {
    guard let error = error as? DecodingError else {
      return "\(error)".split(whereSeparator: \.isNewline).first.map(String.init)
        ?? "it is not YAML"
    }
    switch error {
    case .keyNotFound(let key, let context):
      return "entry \(place(context)) lacks '\(key.stringValue)'"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "entry \(place(context)) has a value of the wrong type"
    case .dataCorrupted(let context):
      return "entry \(place(context)) has a value that cannot be read"
    @unknown default:
      return "it is not YAML"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    context.codingPath.isEmpty
      ? "1"
      : context.codingPath.map { $0.intValue.map { String($0 + 1) } ?? $0.stringValue }.joined(
        separator: ".")
  }

  /// How an actor is referred to in decisions: by its name where no other actor shares it, else by a document.
  ///
  /// - Parameters:
  ///   - slug: The actor's id.
  ///   - name: One of the names that documents have for it; all its names when nil.
  ///   - documents: Only its appearances in these documents; all when empty.
  /// - Returns: None when it has no such appearances.
  public func references(
    to slug: String, name: String? = nil, documents: [String] = []
  ) throws(ArchiveError) -> [ActorReference] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT DISTINCT appearance.name, appearance.kind, document.name, (
            SELECT count(DISTINCT other.actor) FROM appearance AS other
            WHERE other.name = appearance.name AND other.kind = appearance.kind)
          FROM actor JOIN appearance ON appearance.actor = actor.id
            JOIN document ON document.id = appearance.document
          WHERE actor.slug = ? ORDER BY appearance.id
          """, arguments: [slug])
      let sought = name.map(NameFolding.words(of:))
      var references: [ActorReference] = []
      for row in rows where documents.isEmpty || documents.contains(row[2]) {
        if let sought, NameFolding.words(of: row[0]) != sought { continue }
        let isShared = row[3] as Int > 1 || !documents.isEmpty
        let reference = ActorReference(
          name: row[0], kind: ActorRecord.Kind(rawValue: row[1]) ?? .other,
          document: isShared ? row[2] : nil)
        if !references.contains(reference) { references.append(reference) }
      }
      return references
    }
  }

  private static func check(_ decision: Decision, _ database: Database) throws {
    let references: [ActorReference]
    switch decision {
    case .merge(let list), .split(let list): references = list
    case .rename(let reference, _), .alias(let reference, _): references = [reference]
    }
    guard !references.isEmpty else { throw ArchiveError.invalidDecision("names no actor") }
    for reference in references {
      let named = try Row.fetchCursor(
        database,
        sql: """
          SELECT appearance.name FROM appearance JOIN document ON document.id = appearance.document
          WHERE kind = ? AND (? IS NULL OR document.name = ?)
          """, arguments: [reference.kind.rawValue, reference.document, reference.document])
      let words = NameFolding.words(of: reference.name)
      var isKnown = false
      while !isKnown, let row = try named.next() {
        isKnown = NameFolding.words(of: row[0]) == words
      }
      guard isKnown else {
        let place = reference.document.map { " in '\($0)'" } ?? ""
        throw ArchiveError.invalidDecision(
          "no \(reference.kind.rawValue) is called '\(reference.name)'\(place)")
      }
    }
  }
}

/// Why an actor's names are taken for one.
public struct NameMerge: Hashable, Sendable {
  public let name: String
  public let reason: String
  public let detail: String?
  /// How many documents have the name for that reason, and the first of them.
  public let documentCount: Int
  public let document: String
}

extension Archive {
  /// The names that documents have for an actor, and why each of them is taken for it; those in most documents first.
  ///
  /// - Complexity: O(appearances of the actor · log n).
  public func merges(of slug: String) throws(ArchiveError) -> [NameMerge] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT appearance.name, rule, detail, count(*), min(document.name)
          FROM actor JOIN appearance ON appearance.actor = actor.id
            JOIN document ON document.id = appearance.document
          WHERE actor.slug = ? GROUP BY appearance.name, rule, detail ORDER BY count(*) DESC, 1, 2, 3
          """, arguments: [slug]
      ).map {
        NameMerge(
          name: $0[0], reason: $0[1] ?? "", detail: $0[2], documentCount: $0[3], document: $0[4])
      }
    }
  }
}
