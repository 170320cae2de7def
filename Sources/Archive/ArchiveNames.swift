import Cast
import GRDB
import Record

extension Archive {
  /// Finds the actor that a person means by a name; see `CastGraph.resolve(_:)`, whose rules these are.
  ///
  /// - Parameter suggesting: Whether the names nearest to one that nobody bears are looked for.
  /// - Returns: The resolution, with indices into the actors that come with it.
  /// - Complexity: O(actors that have the words in their names); O(all names) when there are none and the nearest are
  ///   looked for.
  public func resolve(_ name: String, suggesting: Bool = true) throws(ArchiveError) -> (
    resolution: NameResolution, actors: [CastActor]
  ) {
    try read { database in
      var candidates = try Self.actors(
        database, where: "slug = ? OR id IN (SELECT rowid FROM actor_words WHERE words MATCH ?)",
        [name, NameWords.query(name)])
      if candidates.isEmpty, suggesting { candidates = try Self.actors(database, where: "true", []) }
      return (CastGraph(actors: candidates).resolve(name), candidates)
    }
  }

  private static func actors(
    _ database: Database, where condition: String, _ arguments: StatementArguments
  ) throws -> [CastActor] {
    let rows = try Row.fetchCursor(
      database,
      sql:
        "SELECT slug, name, kind, aliases, description, mentions FROM actor WHERE \(condition) ORDER BY id",
      arguments: arguments)
    var actors: [CastActor] = []
    while let row = try rows.next() {
      actors.append(
        CastActor(
          id: row[0], name: row[1], kind: ActorRecord.Kind(rawValue: row[2]) ?? .other,
          aliases: try JSONText.decode([String].self, row[3]), description: row[4],
          mentionCount: row[5]))
    }
    return actors
  }
}

/// Names as FTS5 indexes and finds them: folded words.
enum NameWords {
  static func index(_ names: [String]) -> String {
    Array(Set(names.flatMap(NameFolding.words(of:)))).sorted().joined(separator: " ")
  }

  /// A query for names that have all the words; one that finds nothing when there are none.
  static func query(_ name: String) -> String {
    let words = NameFolding.words(of: name)
    return words.isEmpty
      ? "\"\"" : words.map { "\"\($0.replacing("\"", with: ""))\"" }.joined(separator: " AND ")
  }
}
