import Cast
import OrderedCollections
import Record

extension CastGraph {
  /// Takes the nodes of any graph for actors and its edges for actions, so that they can be ranked, connected and drawn.
  ///
  /// A node's label is its name, an edge's label its phrase. Attributes that have the names which a cast's own graph
  /// has (`kind`, `class`, `start`, `polarity`, `said_by` …) are what they say; others are passed over. An edge without
  /// direction is a reciprocal action, and edges that share an `action` are one. Of the evidence there remain the
  /// sentences.
  ///
  /// - Complexity: O(size of the graph).
  public init(_ graph: PropertyGraph, name: String) {
    let indices = Dictionary(graph.nodes.enumerated().map { ($1.id, $0) }) { first, _ in first }
    self.init(documents: [DocumentRecord(id: name)])
    actors = graph.nodes.map { CastActor($0, indices: indices) }
    var reader = ActionGatherer(indices: indices)
    for edge in graph.edges { reader.add(edge) }
    actions = Array(reader.actions.values)
  }
}

/// Makes actions of edges.
private struct ActionGatherer {
  let indices: [String: Int]
  var actions: OrderedDictionary<String, CastAction> = [:]

  mutating func add(_ edge: PropertyGraph.Edge) {
    if let id = edge.attributes["action"]?.text, actions[id] != nil {
      actions[id]?.sources.appendNew(edge.source)
      actions[id]?.targets.appendNew(edge.target)
      return
    }
    var number = actions.count + 1
    while actions["e\(number)"] != nil { number += 1 }
    let id = [edge.attributes["action"]?.text, edge.id].compactMap { $0 }.first { actions[$0] == nil } ?? "e\(number)"
    actions[id] = action(edge, id: id)
  }

  private func action(_ edge: PropertyGraph.Edge, id: String) -> CastAction {
    let attributes = edge.attributes
    let phrase = edge.label ?? "is linked to"
    let text = { (name: String) in attributes[name]?.text }
    let isReciprocal = text("reciprocal").flatMap { PropertyGraph.Value($0, as: .boolean) }
    var action = CastAction(
      id: id, predicate: text("predicate") ?? phrase, phrase: phrase,
      eventClass: text("class").flatMap(EventClass.init), mode: text("mode"), cameo: text("cameo"),
      reciprocal: !edge.isDirected || isReciprocal == .boolean(true), sources: [edge.source], targets: [edge.target],
      object: text("object"))
    action.intensity = text("intensity").flatMap(Double.init)
    action.places = attributes.strings("places").compactMap { indices[$0] }
    action.others = attributes.strings("others").compactMap { indices[$0] }
    action.time = Self.time(attributes)
    action.polarity = text("polarity").flatMap(ActionRecord.Polarity.init) ?? .affirmed
    action.status = text("status").flatMap(ActionRecord.Status.init) ?? .occurred
    action.confidence = text("confidence").flatMap(Double.init) ?? 1
    action.tellings = tellings(attributes)
    action.evidence = attributes.strings("sentences").enumerated().map {
      Evidence(document: 0, sentence: $0.offset, text: $0.element)
    }
    return action
  }

  private static func time(_ attributes: PropertyGraph.Attributes) -> TimeRecord? {
    let day = { (name: String) in attributes[name].flatMap { CalendarDate(iso: $0.text) } }
    let (text, start, end) = (attributes["when"]?.text, day("start"), day("end"))
    guard text != nil || start != nil || end != nil else { return nil }
    return TimeRecord(text: text ?? "", start: start, end: end)
  }

  private func tellings(_ attributes: PropertyGraph.Attributes) -> [Telling] {
    let (predicates, stances) = (attributes.strings("said_as"), attributes.strings("stances"))
    return attributes.strings("said_by").enumerated().compactMap { place, id in
      guard let actor = indices[id] else { return nil }
      let stance = stances.indices.contains(place) ? TellingRecord.Stance(rawValue: stances[place]) : nil
      return Telling(
        actor: actor, predicate: predicates.indices.contains(place) ? predicates[place] : "say",
        stance: stance ?? .report)
    }
  }
}

extension CastActor {
  fileprivate init(_ node: PropertyGraph.Node, indices: [String: Int]) {
    let attributes = node.attributes
    self.init(
      id: node.id, name: node.label,
      kind: attributes["kind"].flatMap { ActorRecord.Kind(rawValue: $0.text) } ?? .other,
      aliases: attributes.strings("aliases"), description: attributes["description"]?.text,
      affiliations: attributes.strings("affiliations").compactMap { indices[$0] },
      mentionCount: attributes["mentions"].flatMap { Int($0.text) } ?? 0)
  }
}

extension PropertyGraph.Attributes {
  /// The items of a list, a single text being one of one.
  fileprivate func strings(_ name: String) -> [String] {
    switch self[name] {
    case .list(let items): items
    case .some(let value): [value.text]
    case nil: []
    }
  }
}

extension [Int] {
  fileprivate mutating func appendNew(_ element: Int) {
    if !contains(element) { append(element) }
  }
}
