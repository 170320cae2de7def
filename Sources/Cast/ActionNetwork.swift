import GraphEngine

/// Actors and actions as vertices of one graph: the view in which what happened is as visible as who did it.
///
/// Vertices `0 ..< actorCount` are the actors, by index; the actions follow, by index. Edges lead from sources and
/// speakers to the action, from the action to targets, places and others, and both ways for the sides of a reciprocal
/// one.
public struct ActionNetwork: Sendable {
  /// What an edge stands for.
  public struct Part: Hashable, Sendable {
    public let actor: Int
    public let action: Int
    public let role: ActionRole
  }

  public let graph: Graph
  public let actorCount: Int
  /// What each edge stands for.
  public let parts: [Part]

  public func vertex(ofActor actor: Int) -> Int { actor }

  public func vertex(ofAction action: Int) -> Int { actorCount + action }
}

extension CastGraph {
  /// The network of actors and actions.
  ///
  /// - Parameters:
  ///   - roles: Which roles make edges.
  ///   - directed: Whether edges have the direction described at ``ActionNetwork``, or none.
  /// - Throws: `CastError.graph` when there are more edges than a graph can number.
  /// - Complexity: O(actors + participants).
  public func actionNetwork(
    roles: Set<ActionRole> = [.source, .target, .side, .speaker], directed: Bool = true
  ) throws(CastError) -> ActionNetwork {
    var sources: [UInt32] = []
    var targets: [UInt32] = []
    var parts: [ActionNetwork.Part] = []
    func add(_ source: Int, _ target: Int, _ part: ActionNetwork.Part) {
      sources.append(UInt32(truncatingIfNeeded: source))
      targets.append(UInt32(truncatingIfNeeded: target))
      parts.append(part)
    }
    for (index, action) in actions.enumerated() {
      let vertex = actors.count + index
      for (actor, role) in action.parts where roles.contains(role) {
        let part = ActionNetwork.Part(actor: actor, action: index, role: role)
        switch role {
        case .source, .speaker:
          add(actor, vertex, part)
        case .target, .place, .other:
          add(vertex, actor, part)
        case .side:
          add(actor, vertex, part)
          if directed { add(vertex, actor, part) }
        }
      }
    }
    do {
      let graph = try Graph(
        vertexCount: actors.count + actions.count, sources: sources, targets: targets, directed: directed)
      return ActionNetwork(graph: graph, actorCount: actors.count, parts: parts)
    } catch {
      throw .graph(error)
    }
  }
}
