import Cast
import Foundation
import GRDB
import Record

extension Archive {
  /// Whether documents have come whose actors are not yet known to be the same as others, or decisions been made.
  public func isSettled() throws(ArchiveError) -> Bool {
    try read { database in
      // Whatever changes the archive takes the skeleton away.
      let isDrawn = try Bool.fetchOne(database, sql: "SELECT count(*) FROM skeleton") ?? false
      let isEmpty =
        try Bool.fetchOne(database, sql: "SELECT NOT EXISTS (SELECT 1 FROM document)") ?? true
      let hasNew =
        try Bool.fetchOne(
          database, sql: "SELECT EXISTS (SELECT 1 FROM appearance WHERE actor IS NULL)") ?? false
      return !hasNew && (isDrawn || isEmpty)
    }
  }

  /// Works out which actors and which events of all documents are the same, by their names and by what people decided,
  /// and draws up the skeleton for readers.
  ///
  /// The same documents and decisions give the same cast. What is as it was is not written again.
  ///
  /// - Complexity: O(n log n) for n appearances and actions; some seconds for 20,000 articles.
  public func settle() throws(ArchiveError) {
    try write { try Self.settle($0) }
  }

  static func settle(_ database: Database) throws {
    let (ids, appearances) = try AppearanceReader(database).appearances()
    let decisions = try Decision.all(database)
    var documents: [Int: String] = [:]
    if !decisions.isEmpty {
      let rows = try Row.fetchCursor(database, sql: "SELECT id, name FROM document")
      while let row = try rows.next() { documents[row[0]] = row[1] }
    }
    let resolver = DecisionResolver(decisions.isEmpty ? [] : appearances, documents: documents)
    let identities = Identities(of: appearances, decisions: resolver.identityDecisions(decisions))
    try ActorWriter(database, ids, appearances).write(identities, names: resolver.names(decisions))
    try settleEvents(database)
    try draw(SkeletonReader(database).events(), in: database)
  }

  private static func settleEvents(_ database: Database) throws {
    let (cast, known) = try SkeletonReader(database).actions()
    let new = try Int64.fetchSet(database, sql: "SELECT id FROM action WHERE event IS NULL")
    let first = cast.retellings()
    let statement = try database.cachedStatement(sql: "UPDATE action SET event = ? WHERE id = ?")
    for (index, action) in cast.actions.enumerated() {
      guard let id = Int64(action.id), let event = Int64(cast.actions[first[index]].id) else {
        continue
      }
      if known[index] != event || new.contains(id) {
        try statement.execute(arguments: [event, id])
      }
    }
  }
}

/// Reads all appearances, in the order in which their documents came.
struct AppearanceReader {
  let database: Database

  init(_ database: Database) {
    self.database = database
  }

  func appearances() throws -> (ids: [Int64], appearances: [Appearance]) {
    var ids: [Int64] = []
    var appearances: [Appearance] = []
    var indices: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT appearance.id, document, local, appearance.name, kind, aliases, description, named, mentions, date
        FROM appearance JOIN document ON document.id = appearance.document ORDER BY document, appearance.id
        """)
    while let row = try rows.next() {
      indices[row[0]] = ids.count
      ids.append(row[0])
      appearances.append(
        Appearance(
          document: row[1], day: (row[9] as String?).flatMap { CalendarDate(iso: $0) }?.dayNumber,
          id: row[2],
          name: row[3], kind: ActorRecord.Kind(rawValue: row[4]) ?? .other,
          aliases: try JSONText.decode([String].self, row[5]), description: row[6], isNamed: row[7],
          mentionCount: row[8]))
    }
    let affiliations = try Row.fetchCursor(
      database, sql: "SELECT appearance, whole FROM affiliation ORDER BY appearance, whole")
    while let row = try affiliations.next() {
      guard let member = indices[row[0]], let whole = indices[row[1]] else { continue }
      appearances[member].affiliations.append(whole)
    }
    return (ids, appearances)
  }
}

/// Writes the actors, and which appearance is whose.
private struct ActorWriter {
  private let database: Database
  private let ids: [Int64]
  private let appearances: [Appearance]

  init(_ database: Database, _ ids: [Int64], _ appearances: [Appearance]) {
    self.database = database
    self.ids = ids
    self.appearances = appearances
  }

  func write(_ identities: Identities, names: DecisionResolver.Names) throws {
    var slugs = ActorIDs()
    let actors = identities.actors(of: appearances).map { actor in
      var actor = actor
      actor.name = actor.members.compactMap { names.newNames[$0] }.max { $0.rank < $1.rank }?.text ?? actor.name
      for member in actor.members {
        for alias in names.aliases[member] ?? [] where !actor.aliases.contains(alias) {
          actor.aliases.append(alias)
        }
      }
      actor.id = slugs.unique(actor.id, kind: actor.kind)
      return actor
    }
    try writeActors(actors)
    try writeOwners(actors, identities)
    try database.execute(sql: "DELETE FROM actor WHERE id > ?", arguments: [actors.count])
    try database.execute(sql: "DELETE FROM actor_words WHERE rowid > ?", arguments: [actors.count])
  }

  /// An actor's key is its place in the order of first appearances, from 1.
  private func writeActors(_ actors: [JoinedActor]) throws {
    let known = try Row.fetchAll(
      database,
      sql: "SELECT slug, name, kind, description, mentions, aliases FROM actor ORDER BY id")
    let isChanged = actors.enumerated().map { index, actor in
      guard index < known.count else { return true }
      let row = known[index]
      return row[0] != actor.id || row[1] != actor.name || row[2] != actor.kind.rawValue
        || row[3] != actor.description
        || row[4] != actor.mentionCount || row[5] != JSONText.strings(actor.aliases)
    }
    // Slugs may go from one actor to another, so the old ones give way first.
    let yield = try database.cachedStatement(sql: "UPDATE actor SET slug = '#' || id WHERE id = ?")
    for index in known.indices where index >= actors.count || isChanged[index] {
      try yield.execute(arguments: [index + 1])
    }
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO actor (id, slug, name, kind, description, mentions, aliases) VALUES (?, ?, ?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET slug = excluded.slug, name = excluded.name, kind = excluded.kind,
          description = excluded.description, mentions = excluded.mentions, aliases = excluded.aliases
        """)
    let words = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO actor_words (rowid, words) VALUES (?, ?)")
    for (index, actor) in actors.enumerated() where isChanged[index] {
      try insert.execute(arguments: [
        index + 1, actor.id, actor.name, actor.kind.rawValue, actor.description, actor.mentionCount,
        JSONText.strings(actor.aliases),
      ])
      try words.execute(arguments: [
        index + 1, NameWords.index([actor.id, actor.name] + actor.aliases),
      ])
    }
  }

  private func writeOwners(_ actors: [JoinedActor], _ identities: Identities) throws {
    let known = try Row.fetchAll(
      database, sql: "SELECT actor, rule, detail FROM appearance ORDER BY document, id")
    let update = try database.cachedStatement(
      sql: "UPDATE appearance SET actor = ?, rule = ?, detail = ? WHERE id = ?")
    for (index, actor) in actors.enumerated() {
      for member in actor.members {
        let reason = identities.reasons[member]
        let row = known[member]
        if row[0] as Int? != index + 1 || row[1] as String? != reason.rule.rawValue
          || row[2] as String? != reason.detail
        {
          try update.execute(arguments: [
            index + 1, reason.rule.rawValue, reason.detail, ids[member],
          ])
        }
      }
    }
  }
}
