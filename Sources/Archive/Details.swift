import Cast
import GRDB
import Record

extension Archive {
  /// How many values one statement is given at a time.
  private static let portion = 500

  /// Fills in what a skeleton lacks, for the actions and actors that are to be shown.
  ///
  /// The cast may have been filtered, rolled up and put in another order since; what its actions were turned into by
  /// that stays.
  ///
  /// - Parameters:
  ///   - cast: One that came from ``skeleton(linksOnly:)``.
  ///   - actions: Indices of actions; their speakers and participants are not among the actors unless named.
  ///   - actors: Indices of actors.
  /// - Complexity: O((actions + actors) · log n).
  public func complete(_ cast: inout CastGraph, actions: [Int], actors: [Int]) throws(ArchiveError) {
    try read { database in
      for portion in Self.portions(actors) { try Self.completeActors(database, &cast, portion) }
      for portion in Self.portions(actions) { try Self.completeActions(database, &cast, portion) }
    }
  }

  private static func portions(_ indices: [Int]) -> [ArraySlice<Int>] {
    stride(from: 0, to: indices.count, by: portion).map {
      indices[$0..<min($0 + portion, indices.count)]
    }
  }

  private static func marks(_ count: Int) -> String {
    "(" + repeatElement("?", count: count).joined(separator: ", ") + ")"
  }

  private static func completeActors(
    _ database: Database, _ cast: inout CastGraph, _ indices: ArraySlice<Int>
  ) throws {
    var places: [String: Int] = [:]
    for index in indices { places[cast.actors[index].id] = index }
    let rows = try Row.fetchCursor(
      database,
      sql: "SELECT slug, aliases, description FROM actor WHERE slug IN \(marks(places.count))",
      arguments: StatementArguments(places.keys.sorted()))
    while let row = try rows.next() {
      guard let index = places[row[0]] else { continue }
      cast.actors[index].aliases = try JSONText.decode([String].self, row[1])
      cast.actors[index].description = row[2]
    }
  }

  private static func completeActions(
    _ database: Database, _ cast: inout CastGraph, _ indices: ArraySlice<Int>
  ) throws {
    var places: [Int64: Int] = [:]
    for index in indices { if let key = Int64(cast.actions[index].id) { places[key] = index } }
    let keys = places.keys.sorted()
    let (list, arguments) = (marks(keys.count), StatementArguments(keys))
    try completeWords(database, &cast, places, list, arguments)
    var next: [Int64: Int] = [:]
    // In the order in which the skeleton has them.
    let evidence = try Row.fetchCursor(
      database,
      sql: """
        SELECT event, text FROM (
          SELECT action.event, action.id, action_mention.sentence, sentence.text,
            min(action_mention.number) AS place
          FROM action JOIN action_mention ON action_mention.action = action.id
            JOIN sentence ON sentence.document = action.document AND sentence.number = action_mention.sentence
          WHERE action.event IN \(list) GROUP BY action.event, action.id, action_mention.sentence)
        ORDER BY event, id <> event, id, place
        """, arguments: arguments)
    while let row = try evidence.next() {
      guard let index = places[row[0]] else { continue }
      let place = next[row[0], default: 0]
      next[row[0]] = place + 1
      if cast.actions[index].evidence.indices.contains(place) {
        cast.actions[index].evidence[place].text = row[1]
      }
    }
    try completeTellings(database, &cast, places, list, arguments)
  }

  private static func completeWords(
    _ database: Database, _ cast: inout CastGraph, _ places: [Int64: Int], _ list: String,
    _ arguments: StatementArguments
  ) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT event, document.name, local, predicate, phrase, mode, cameo, intensity, object, time, start, end,
          quantities
        FROM action JOIN document ON document.id = action.document
        WHERE event IN \(list) ORDER BY event, action.id <> event, action.id
        """, arguments: arguments)
    while let row = try rows.next() {
      guard let index = places[row[0]] else { continue }
      let isFirst = cast.actions[index].phrase.isEmpty
      if isFirst {
        cast.actions[index].id = "\(row[1] as String)/\(row[2] as String)"
        cast.actions[index].predicate = row[3]
        cast.actions[index].phrase = row[4]
        cast.actions[index].time = nil
      }
      cast.actions[index].mode = cast.actions[index].mode ?? row[5]
      cast.actions[index].cameo = cast.actions[index].cameo ?? row[6]
      cast.actions[index].intensity = cast.actions[index].intensity ?? row[7]
      cast.actions[index].object = cast.actions[index].object ?? row[8]
      if cast.actions[index].time == nil, let text = row[9] as String? {
        cast.actions[index].time = TimeRecord(
          text: text, start: (row[10] as String?).flatMap { CalendarDate(iso: $0) },
          end: (row[11] as String?).flatMap { CalendarDate(iso: $0) })
      }
      if cast.actions[index].quantities.isEmpty {
        cast.actions[index].quantities = try JSONText.decode([QuantityRecord].self, row[12])
      }
    }
  }

  private static func completeTellings(
    _ database: Database, _ cast: inout CastGraph, _ places: [Int64: Int], _ list: String,
    _ arguments: StatementArguments
  ) throws {
    var next: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT event, telling.predicate, telling.sentence, sentence.text, document.name
        FROM action JOIN telling ON telling.action = action.id JOIN document ON document.id = action.document
          LEFT JOIN sentence ON sentence.document = action.document AND sentence.number = telling.sentence
        WHERE event IN \(list) ORDER BY event, action.id <> event, action.id, telling.number
        """, arguments: arguments)
    while let row = try rows.next() {
      guard let index = places[row[0]] else { continue }
      let place = next[row[0], default: 0]
      next[row[0]] = place + 1
      guard cast.actions[index].tellings.indices.contains(place) else { continue }
      cast.actions[index].tellings[place].predicate = row[1]
      let name: String = row[4]
      let document = cast.actions[index].evidence.first { cast.documents[$0.document].id == name }?
        .document
      cast.actions[index].tellings[place].evidence = document.map {
        Evidence(document: $0, sentence: row[2], text: row[3])
      }
    }
  }
}
