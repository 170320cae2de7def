import Cast
import Record

extension PropertyGraph {
  /// How a cast becomes a graph.
  public enum Shape: String, Hashable, Sendable, CaseIterable {
    /// Actors are nodes, and every action an edge from each source to each target: what most programs draw and rank. An
    /// action with only one side has no edge.
    case actors
    /// Actions are nodes too, joined to everybody who has to do with them, in whatever role: nothing is left out.
    case events
  }

  /// The graph of a cast; all edges have a direction, and a reciprocal action says so by its attribute `reciprocal`.
  ///
  /// - Complexity: O(actors + pairs of sources and targets).
  public init(_ cast: CastGraph, as shape: Shape = .actors) {
    self.init()
    nodes = cast.actors.map { Node($0.id, CastAttributes.attributes(of: $0, in: cast)) }
    switch shape {
    case .actors: addTies(cast)
    case .events: addEvents(cast)
    }
  }

  private mutating func addTies(_ cast: CastGraph) {
    for action in cast.actions {
      let attributes = CastAttributes.attributes(of: action, in: cast)
      for case (let source?, let target?) in action.ties {
        edges.append(Edge(from: source, to: target, id: action.id, attributes: attributes))
      }
    }
    let ids = UniqueNames.names(edges.map { $0.id ?? "" })
    for (index, id) in ids.enumerated() { edges[index].id = id }
  }

  private mutating func addEvents(_ cast: CastGraph) {
    for node in nodes.indices { nodes[node].attributes["type"] = "actor" }
    for (member, actor) in cast.actors.enumerated() {
      for whole in actor.affiliations {
        edges.append(Edge(from: member, to: whole, attributes: ["label": "affiliation"]))
      }
    }
    for action in cast.actions {
      let node = nodes.count
      var attributes = CastAttributes.attributes(of: action, in: cast)
      attributes["type"] = "action"
      nodes.append(Node(action.id, attributes))
      for (actor, role) in action.parts where role != .speaker {
        let isDoer = role == .source || role == .side
        edges.append(
          Edge(from: isDoer ? actor : node, to: isDoer ? node : actor, attributes: ["label": .string(role.rawValue)]))
      }
      for telling in action.tellings {
        var attributes: Attributes = [
          "label": "speaker", "predicate": .string(telling.predicate), "stance": .string(telling.stance.rawValue),
        ]
        if let sentence = telling.evidence?.text { attributes["sentence"] = .string(sentence) }
        edges.append(Edge(from: telling.actor, to: node, attributes: attributes))
      }
    }
    let ids = UniqueNames.names(nodes.map(\.id))
    for (index, id) in ids.enumerated() { nodes[index].id = id }
  }
}
