import Cast
import Record

/// Writes FollowTheMoney entities, one JSON object a line, as Aleph and OpenSanctions' tools import them.
///
/// Actors become people, organisations, public bodies (states) and addresses (places); documents articles; every action
/// an `Event`, and each pair of its source and target an `UnknownLink`, with the article as proof; affiliations
/// memberships. Polarity, status and speakers stand in `status` and `summary`: to follow the money means to read them.
///
/// - Source: OCCRP and OpenSanctions, "FollowTheMoney", model 4.
struct FollowTheMoneyWriter {
  private let cast: CastGraph
  private let actorIDs: [String]
  private let documentIDs: [String]
  private let actionIDs: [String]
  private var text = ""

  static func text(of cast: CastGraph) -> String {
    var writer = FollowTheMoneyWriter(cast)
    writer.writeDocuments()
    writer.writeActors()
    for (index, action) in cast.actions.enumerated() { writer.write(action, id: writer.actionIDs[index]) }
    return writer.text
  }

  private init(_ cast: CastGraph) {
    self.cast = cast
    actorIDs = UniqueNames.names(cast.actors.map { Self.identifier("actor", $0.id) })
    documentIDs = UniqueNames.names(cast.documents.map { Self.identifier("document", $0.id) })
    actionIDs = UniqueNames.names(cast.actions.map { Self.identifier("action", $0.id) })
  }

  /// Ids are letters, digits, hyphens and points, and no longer than 255.
  private static func identifier(_ kind: String, _ id: String) -> String {
    let isPlain = { (byte: UInt8) in
      (97...122).contains(byte) || (65...90).contains(byte) || (48...57).contains(byte)
    }
    let mapped = id.utf8.prefix(200).map { isPlain($0) ? String(Unicode.Scalar($0)) : "-" }.joined()
    return "\(kind)-\(mapped)".reversed().drop { $0 == "-" }.reversed().map { String($0) }.joined()
  }

  private mutating func writeDocuments() {
    for (document, id) in zip(cast.documents, documentIDs) {
      write(
        id, "Article",
        [
          ("title", [document.title ?? document.id]), ("fileName", Self.values(document.source)),
          ("publishedAt", Self.values(document.date?.description)), ("bodyText", Self.values(document.text)),
        ])
    }
  }

  private mutating func writeActors() {
    for (actor, id) in zip(cast.actors, actorIDs) {
      var properties = [
        ("name", [actor.name]), ("alias", actor.aliases.filter { $0 != actor.name }),
        (actor.kind == .person ? "position" : "description", Self.values(actor.description)),
      ]
      if actor.kind == .place { properties.append(("full", [actor.name])) }
      write(id, actor.kind.schema, properties)
    }
    for (member, actor) in cast.actors.enumerated() {
      for whole in actor.affiliations { writeAffiliation(member, whole) }
    }
  }

  private mutating func writeAffiliation(_ member: Int, _ whole: Int) {
    let id = "\(actorIDs[member]).of.\(actorIDs[whole])"
    let role = cast.actors[member].description ?? "belongs to"
    let ends = ([actorIDs[member]], [actorIDs[whole]])
    if cast.actors[member].kind != .place, cast.actors[whole].kind.isOrganization {
      write(id, "Membership", [("member", ends.0), ("organization", ends.1), ("role", [role])])
    } else {
      write(id, "UnknownLink", [("subject", ends.0), ("object", ends.1), ("role", [role])])
    }
  }

  private mutating func write(_ action: CastAction, id: String) {
    let documents = Set(action.evidence.map(\.document)).sorted()
    let involved = action.sides + action.others
    let shared: [(String, [String])] = [
      ("startDate", Self.values(action.time?.start?.description)),
      ("endDate", Self.values(action.time?.end?.description)), ("summary", [summary(action)]),
      ("description", action.evidence.compactMap(\.text)), ("recordId", [action.id]),
      ("proof", documents.map { documentIDs[$0] }),
    ]
    let negation = action.polarity == .negated ? "not " : ""
    write(
      id, "Event",
      [
        ("name", [negation + action.phrase]),
        ("involved", involved.filter { cast.actors[$0].kind != .place }.map { actorIDs[$0] }),
        ("location", action.places.map { cast.actors[$0].name }),
        ("keywords", [action.eventClass?.rawValue, action.mode].compactMap { $0 }),
      ] + shared)
    for (number, tie) in action.ties.enumerated() {
      guard let source = tie.source, let target = tie.target else { continue }
      write(
        "\(id).\(number + 1)", "UnknownLink",
        [
          ("subject", [actorIDs[source]]), ("object", [actorIDs[target]]),
          ("role", [negation + action.phrase]), ("status", [negation + action.status.rawValue]),
        ] + shared)
    }
  }

  /// What has no property of its own.
  private func summary(_ action: CastAction) -> String {
    let tellers = action.tellings.map { "\(cast.actors[$0.actor].name) (\($0.stance.rawValue))" }
    let parts: [String?] = [
      (action.polarity == .negated ? "not " : "") + action.status.rawValue, action.object.map { "about: \($0)" },
      action.time.map { "when: \($0.text)" }, tellers.isEmpty ? nil : "said by: " + tellers.joined(separator: ", "),
      "confidence: \(action.confidence)",
    ]
    return parts.compactMap { $0 }.joined(separator: "; ")
  }

  private mutating func write(_ id: String, _ schema: String, _ properties: [(String, [String])]) {
    var json = JSONWriter()
    json.object { json in
      json.member("id", .string(id))
      json.member("schema", .string(schema))
      json.key("properties")
      json.object { json in
        for (name, values) in properties where !values.isEmpty { json.member(name, .list(values)) }
      }
    }
    text += json.text + "\n"
  }

  private static func values(_ text: String?) -> [String] { text.map { [$0] } ?? [] }
}

extension ActorRecord.Kind {
  fileprivate var schema: String {
    switch self {
    case .person: "Person"
    case .state: "PublicBody"
    case .organisation, .group: "Organization"
    case .place: "Address"
    case .other: "LegalEntity"
    }
  }

  fileprivate var isOrganization: Bool { [.state, .organisation, .group].contains(self) }
}
