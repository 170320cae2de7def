import Cast
import Foundation
import GRDB
import Record

extension Archive {
  /// The cast with all that filters, rankings and paths need, and nothing to print.
  ///
  /// Actors lack their other names and descriptions, actions their words, and evidence its text; an action's id is its
  /// key in the archive. What is to be shown is filled in by ``complete(_:actions:actors:)``. An action's time is that
  /// by which it is ordered: its own, or the date of the first document that tells of it.
  ///
  /// - Parameter linksOnly: Whether only what joins actors is wanted, as `CastGraph.linked()` has it: those who look for
  ///   connections need no more.
  /// - Complexity: O(actors + actions).
  public func skeleton(linksOnly: Bool = false) throws(ArchiveError) -> CastGraph {
    try read { database in
      if let cast = try Self.drawn(database, linksOnly: linksOnly) { return cast }
      let cast = try SkeletonReader(database).events()
      return linksOnly ? cast.linked() : cast
    }
  }

  /// What was drawn up when the archive was settled; nil when it has changed since, or cannot be read here.
  private static func drawn(_ database: Database, linksOnly: Bool) throws -> CastGraph? {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT data FROM skeleton WHERE links = ?", arguments: [linksOnly])
    guard let row = try rows.next() else { return nil }
    // Where they lie: they are many, and needed once.
    return try row.withUnsafeData(atIndex: 0) { data in data?.withUnsafeBytes(SkeletonCoder.decode) }
  }

  static func draw(_ cast: CastGraph, in database: Database) throws {
    for (isLinks, part) in [(false, cast), (true, cast.linked())] {
      try database.execute(
        sql: "INSERT OR REPLACE INTO skeleton (links, data) VALUES (?, ?)",
        arguments: [isLinks, SkeletonCoder.encode(part)])
    }
  }
}

/// Reads the skeleton from the tables.
struct SkeletonReader {
  private let database: Database
  private var documents: [DocumentRecord] = []
  private var documentIndices: [Int64: Int] = [:]
  private var actors: [CastActor] = []
  private var actorIndices: [Int64: Int] = [:]
  /// For each appearance its actor.
  private var actorOfAppearance: [Int64: Int] = [:]

  init(_ database: Database) throws {
    self.database = database
    try readDocuments()
    try readActors()
  }

  /// One action for each event, whose id is the event's key.
  func events() throws -> CastGraph {
    var (cast, events) = try actions()
    var firstOfEvent: [Int64: Int] = [:]
    for (index, event) in events.enumerated() {
      // An event is known by one of its actions, unless that one has gone with its document.
      if firstOfEvent[event] == nil || cast.actions[index].id == String(event) {
        firstOfEvent[event] = index
      }
    }
    let first = events.map { firstOfEvent[$0] ?? 0 }
    for (index, event) in events.enumerated() where first[index] == index {
      cast.actions[index].id = String(event)
    }
    return cast.joiningRetellings(first)
  }

  /// One action for each row, in the order of the documents, and the event that each belongs to.
  func actions() throws -> (cast: CastGraph, events: [Int64]) {
    var actions: [CastAction] = []
    var events: [Int64] = []
    var keys: [Int64: Int] = [:]
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT id, document, predicate, class, reciprocal, start, end, polarity, status, confidence, event
        FROM action WHERE event IS NOT NULL OR document IN (SELECT document FROM appearance WHERE actor IS NOT NULL)
        ORDER BY id
        """)
    while let row = try rows.next() {
      let (id, document): (Int64, Int64) = (row[0], row[1])
      guard let index = documentIndices[document] else { continue }
      keys[id] = actions.count
      events.append(row[10] ?? id)
      actions.append(Self.action(row, id, documents[index]))
    }
    try readParticipants(&actions, keys)
    try readTellings(&actions, keys)
    try readEvidence(&actions, keys)
    return (CastGraph(documents: documents, actors: actors, actions: actions), events)
  }

  private static func action(_ row: Row, _ id: Int64, _ document: DocumentRecord) -> CastAction {
    let start = (row[5] as String?).flatMap { CalendarDate(iso: $0) }
    let end = (row[6] as String?).flatMap { CalendarDate(iso: $0) }
    let days = start == nil && end == nil ? (document.date, document.date) : (start, end)
    return CastAction(
      id: String(id), predicate: row[2], phrase: "",
      eventClass: (row[3] as String?).flatMap(EventClass.init(rawValue:)), reciprocal: row[4],
      time: days == (nil, nil) ? nil : TimeRecord(text: "", start: days.0, end: days.1),
      polarity: ActionRecord.Polarity(rawValue: row[7]) ?? .affirmed,
      status: ActionRecord.Status(rawValue: row[8]) ?? .occurred, confidence: row[9])
  }

  private mutating func readDocuments() throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, name, title, source, date FROM document ORDER BY id")
    while let row = try rows.next() {
      documentIndices[row[0]] = documents.count
      documents.append(
        DocumentRecord(
          id: row[1], title: row[2], source: row[3],
          date: (row[4] as String?).flatMap { CalendarDate(iso: $0) }))
    }
  }

  private mutating func readActors() throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT id, slug, name, kind, mentions FROM actor ORDER BY id")
    while let row = try rows.next() {
      actorIndices[row[0]] = actors.count
      actors.append(
        CastActor(
          id: row[1], name: row[2], kind: ActorRecord.Kind(rawValue: row[3]) ?? .other,
          mentionCount: row[4]))
    }
    let appearances = try Row.fetchCursor(
      database, sql: "SELECT id, actor FROM appearance WHERE actor IS NOT NULL")
    while let row = try appearances.next() { actorOfAppearance[row[0]] = actorIndices[row[1]] }
    var seen: Set<[Int]> = []
    let affiliations = try Row.fetchCursor(
      database, sql: "SELECT appearance, whole FROM affiliation ORDER BY appearance, whole")
    while let row = try affiliations.next() {
      guard let member = actorOfAppearance[row[0]], let whole = actorOfAppearance[row[1]],
        member != whole,
        seen.insert([member, whole]).inserted
      else { continue }
      actors[member].affiliations.append(whole)
    }
  }

  private func readParticipants(_ actions: inout [CastAction], _ keys: [Int64: Int]) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT action, appearance, role FROM participant ORDER BY action, number")
    while let row = try rows.next() {
      guard let action = keys[row[0]], let actor = actorOfAppearance[row[1]] else { continue }
      let role = ParticipantRecord.Role(rawValue: row[2]) ?? .other
      actions[action].add(actor, as: role)
    }
  }

  private func readTellings(_ actions: inout [CastAction], _ keys: [Int64: Int]) throws {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT action, appearance, stance FROM telling ORDER BY action, number")
    while let row = try rows.next() {
      guard let action = keys[row[0]], let actor = actorOfAppearance[row[1]] else { continue }
      let stance = TellingRecord.Stance(rawValue: row[2]) ?? .report
      actions[action].tellings.append(Telling(actor: actor, predicate: "", stance: stance))
    }
  }

  private func readEvidence(_ actions: inout [CastAction], _ keys: [Int64: Int]) throws {
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT action_mention.action, document, sentence FROM action_mention JOIN action ON action.id = action
        ORDER BY action_mention.action, number
        """)
    while let row = try rows.next() {
      guard let action = keys[row[0]], let document = documentIndices[row[1]] else { continue }
      let evidence = Evidence(document: document, sentence: row[2], text: nil)
      if !actions[action].evidence.contains(evidence) { actions[action].evidence.append(evidence) }
    }
  }
}

extension CastAction {
  fileprivate mutating func add(_ actor: Int, as role: ParticipantRecord.Role) {
    func add(to list: inout [Int]) {
      if !list.contains(actor) { list.append(actor) }
    }
    switch role {
    case .source: add(to: &sources)
    case .target: add(to: &targets)
    case .place: add(to: &places)
    case .other: add(to: &others)
    }
  }
}
