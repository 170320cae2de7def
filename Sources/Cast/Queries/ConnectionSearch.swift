import GraphEngine
import Record

/// Which ways from one actor to another are looked for.
public enum ConnectionSearch: Hashable, Sendable {
  /// All of the fewest hops.
  case shortest
  /// The shortest ones, longer ones after them, this many.
  case ranked(Int)
  /// All that visit nobody twice and have at most so many hops.
  case simple(maximumHops: Int)
  /// As many as possible that have nobody in common but their ends.
  case disjoint
  /// The one of fewest hops whose actions can have happened one after the other, of several the one that arrives
  /// earliest. An action that is dated by a period may have happened on any of its days; affiliations hold always, and
  /// actions without a day are left out.
  case timely
}

extension CastGraph {
  /// Connections between two actors; see ``connections(from:to:joining:directed:length:)`` for what a hop is.
  ///
  /// - Parameters:
  ///   - search: Which ones.
  ///   - limit: How many at most.
  /// - Returns: The connections, and whether there are more of them than the limit.
  /// - Throws: `CastError`.
  /// - Complexity: That of the search in `GraphEngine`.
  public func connections(
    from source: Int, to target: Int, by search: ConnectionSearch,
    joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations], directed: Bool = false, limit: Int
  ) throws(CastError) -> (found: [Connection], isCut: Bool) {
    let network = try actorNetwork(joining: kinds, directed: directed)
    guard let start = network.vertex(of: source), let end = network.vertex(of: target) else { return ([], false) }
    do {
      if search == .timely {
        return (try timelyConnection(from: start, to: end, network, directed).map { [$0] } ?? [], false)
      }
      let paths = try Self.paths(from: start, to: end, search, network.graph, limit: limit)
      let found = paths.prefix(limit).map { path in connection(along: path.map { network.actors[$0] }, in: network) }
      return (Array(found), paths.count > limit)
    } catch {
      throw .graph(error)
    }
  }

  /// The vertices of the paths, one more than the limit when there are more.
  private static func paths(
    from start: Int, to end: Int, _ search: ConnectionSearch, _ graph: Graph, limit: Int
  ) throws(GraphError) -> [[Int]] {
    switch search {
    case .shortest: return try graph.allShortestPaths(from: start, to: end).prefix(limit + 1).map(\.vertices)
    case .ranked(let count):
      return try graph.shortestPaths(from: start, to: end, count: min(count, limit)).map(\.vertices)
    case .simple(let hops):
      return Array(try graph.simplePaths(from: start, to: end, maximumSteps: hops).prefix(limit + 1))
    case .disjoint:
      // Many actions between two actors are one way between them.
      return try graph.disjointPaths(from: start, to: end, sharingNo: .vertices).reduce(into: []) { paths, path in
        if !paths.contains(path) { paths.append(path) }
      }
    case .timely: return []
    }
  }

  private func timelyConnection(
    from start: Int, to end: Int, _ network: ActorNetwork, _ directed: Bool
  ) throws(GraphError) -> Connection? {
    var edges: [TimedEdge] = []
    var links: [ActorNetwork.Link] = []
    for (index, link) in network.links.enumerated() {
      guard let days = days(of: link) else { continue }
      let ends = network.graph.ends(of: index)
      edges.append(TimedEdge(source: ends.source, target: ends.target, start: days.lowerBound, end: days.upperBound))
      links.append(link)
    }
    let graph = try TimedGraph(vertexCount: network.graph.vertexCount, edges: edges, directed: directed)
    guard let path = try graph.fewestHopsPath(from: start, to: end) else { return nil }
    var vertices = [start]
    for edge in path.edges {
      vertices.append(edges[edge].source == vertices[vertices.count - 1] ? edges[edge].target : edges[edge].source)
    }
    let actors = vertices.map { network.actors[$0] }
    let hops = path.edges.indices.map { place in
      hop(from: actors[place], to: actors[place + 1], links: [links[path.edges[place]]])
    }
    return Connection(actors: actors, hops: hops)
  }

  private func days(of link: ActorNetwork.Link) -> ClosedRange<Double>? {
    switch link {
    case .action(let index), .telling(let index, _):
      return days(of: actions[index]).map { Double($0.first.dayNumber)...Double($0.last.dayNumber) }
    case .affiliation:
      // Before the first day and after the last that there is.
      return -4_000_000...4_000_000
    }
  }
}
