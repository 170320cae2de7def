import Cast
import Record

/// Actors and actions as attributes: the names by which every format knows them.
enum CastAttributes {
  static func attributes(of actor: CastActor, in cast: CastGraph) -> PropertyGraph.Attributes {
    var attributes: PropertyGraph.Attributes = ["label": .string(actor.name), "kind": .string(actor.kind.rawValue)]
    attributes.set("description", actor.description)
    attributes.set("aliases", actor.aliases)
    attributes.set("affiliations", actor.affiliations.map { cast.actors[$0].id })
    attributes["mentions"] = .integer(actor.mentionCount)
    return attributes
  }

  static func attributes(of action: CastAction, in cast: CastGraph) -> PropertyGraph.Attributes {
    var attributes: PropertyGraph.Attributes = [
      "label": .string(action.phrase), "action": .string(action.id), "predicate": .string(action.predicate),
    ]
    attributes.set("class", action.eventClass?.rawValue)
    attributes.set("mode", action.mode)
    attributes.set("cameo", action.cameo)
    if let intensity = action.intensity { attributes["intensity"] = .double(intensity) }
    attributes["reciprocal"] = .boolean(action.reciprocal)
    attributes.set("object", action.object)
    attributes.set("when", action.time?.text)
    if let start = action.time?.start { attributes["start"] = .date(start) }
    if let end = action.time?.end { attributes["end"] = .date(end) }
    attributes["polarity"] = .string(action.polarity.rawValue)
    attributes["status"] = .string(action.status.rawValue)
    attributes["confidence"] = .double(action.confidence)
    attributes.set("quantities", action.quantities.map(\.text))
    attributes.set("places", action.places.map { cast.actors[$0].id })
    attributes.set("others", action.others.map { cast.actors[$0].id })
    attributes.set("said_by", action.tellings.map { cast.actors[$0.actor].id })
    attributes.set("said_as", action.tellings.map(\.predicate))
    attributes.set("stances", action.tellings.map(\.stance.rawValue))
    attributes.set("documents", action.evidence.map { cast.documents[$0.document].id })
    attributes.set("sentences", action.evidence.compactMap(\.text))
    return attributes
  }
}

extension PropertyGraph.Attributes {
  /// Sets an attribute that there may be no value for.
  fileprivate mutating func set(_ name: String, _ text: String?) {
    if let text { self[name] = .string(text) }
  }

  fileprivate mutating func set(_ name: String, _ items: [String]) {
    if !items.isEmpty { self[name] = .list(items) }
  }
}
