import GraphEngine

/// A way from one actor to another.
public struct Connection: Hashable, Sendable {
  /// Indices of the actors, both ends included.
  public let actors: [Int]
  /// What joins each actor to the next.
  public let hops: [Hop]

  init(actors: [Int], hops: [Hop]) {
    self.actors = actors
    self.hops = hops
  }

  /// One step of the way, with everything that is between its two actors.
  public struct Hop: Hashable, Sendable {
    public let from: Int
    public let to: Int
    /// Actions in their order, then affiliations, then tellings.
    public let links: [HopLink]
  }

  /// One thing between two actors, and which way it goes.
  public struct HopLink: Hashable, Sendable {
    public let link: ActorNetwork.Link
    public let course: Course
  }

  /// Which way a link goes, seen along the hop.
  public enum Course: String, Hashable, Sendable, CaseIterable {
    case forward, backward, mutual
  }
}

extension Connection.Hop {
  /// Indices of the actions between the two.
  public var actions: [Int] {
    links.compactMap { if case .action(let action) = $0.link { action } else { nil } }
  }
}

/// The shortest connections between two actors, made one by one as they are asked for.
public struct Connections: Sequence, Sendable {
  /// How many there are: exact up to 2⁵³.
  public let count: Double
  private let cast: CastGraph
  private let network: ActorNetwork
  private let paths: ShortestPaths?

  fileprivate init(_ cast: CastGraph, _ network: ActorNetwork, _ paths: ShortestPaths?) {
    self.cast = cast
    self.network = network
    self.paths = paths
    count = paths?.count ?? 0
  }

  public func makeIterator() -> AnyIterator<Connection> {
    var remaining = paths?.makeIterator()
    return AnyIterator {
      remaining?.next().map { path in cast.connection(along: path.vertices.map { network.actors[$0] }, in: network) }
    }
  }

}

extension CastGraph {
  /// All shortest connections between two actors.
  ///
  /// A connection is a chain of actors in which each has something to do with the next: an action of one upon the
  /// other, or one speaking or acting for the other. Take a `prefix`: there may be very many.
  ///
  /// - Parameters:
  ///   - source: Index of the actor to begin with.
  ///   - target: Index of the actor to arrive at.
  ///   - kinds: What joins two actors.
  ///   - directed: Whether each hop must go from the doer to the one it is done to.
  ///   - length: What a hop is long: one, or the less, the more there is between two actors (`.inverseStrength`:
  ///     strength is the number of links).
  /// - Returns: The connections, in order of the actors' indices; none when there is no way.
  /// - Throws: `CastError.tooManyLinks`.
  /// - Complexity: O(actors + links) with `.hops`.
  /// - Precondition: Both are indices of actors.
  public func connections(
    from source: Int, to target: Int, joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations],
    directed: Bool = false, length: EdgeLength = .hops
  ) throws(CastError) -> Connections {
    let network = try actorNetwork(joining: kinds, directed: directed)
    guard let start = network.vertex(of: source), let end = network.vertex(of: target) else {
      return Connections(self, network, nil)
    }
    do {
      return Connections(self, network, try network.graph.allShortestPaths(from: start, to: end, length: length))
    } catch {
      throw .graph(error)
    }
  }

  /// The connection that visits these actors, with all that joins each to the next.
  func connection(along actors: [Int], in network: ActorNetwork) -> Connection {
    let hops = zip(actors, actors.dropFirst()).map { from, to in
      hop(from: from, to: to, links: network.links(from: from, to: to))
    }
    return Connection(actors: actors, hops: hops)
  }

  func hop(from: Int, to: Int, links: [ActorNetwork.Link]) -> Connection.Hop {
    Connection.Hop(
      from: from, to: to,
      links: links.map { Connection.HopLink(link: $0, course: course(of: $0, from: from, to: to)) })
  }

  private func course(of link: ActorNetwork.Link, from: Int, to: Int) -> Connection.Course {
    switch link {
    case .action(let index):
      let action = actions[index]
      let leadsForward = action.sources.contains(from) && action.targets.contains(to)
      let leadsBackward = action.sources.contains(to) && action.targets.contains(from)
      if action.reciprocal || (leadsForward && leadsBackward) { return .mutual }
      return leadsForward ? .forward : .backward
    case .affiliation(let member, _):
      return member == from ? .forward : .backward
    case .telling(_, let speaker):
      return speaker == from ? .forward : .backward
    }
  }
}
