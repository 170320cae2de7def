import GraphEngine

/// A small network in which some actors hang together.
public struct ConnectingNetwork: Hashable, Sendable {
  /// Indices of the actors asked for and of those between them, ascending.
  public let actors: [Int]
  /// What joins them: a tree.
  public let hops: [Connection.Hop]
}

extension CastGraph {
  /// The actors and hops that join some actors with as few hops as can be found; nil when nothing joins them all.
  ///
  /// - Parameters:
  ///   - wanted: Indices of the actors to join.
  ///   - kinds: What joins two actors.
  /// - Throws: `CastError`.
  /// - Complexity: O((actors + links) log n). The network has less than twice as many hops as the smallest there is;
  ///   see `Graph.connectingTree(of:length:)`.
  public func network(
    connecting wanted: [Int], joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations]
  ) throws(CastError) -> ConnectingNetwork? {
    let network = try actorNetwork(joining: kinds)
    let vertices = wanted.compactMap(network.vertex(of:))
    guard vertices.count == wanted.count else { return nil }
    do {
      guard let tree = try network.graph.connectingTree(of: vertices) else { return nil }
      let hops = tree.steps.map { step in
        let (from, to) = (network.actors[step.first], network.actors[step.second])
        return hop(from: from, to: to, links: network.links(from: from, to: to))
      }
      return ConnectingNetwork(actors: tree.vertices.map { network.actors[$0] }, hops: hops)
    } catch {
      throw .graph(error)
    }
  }

  /// Somebody with whom both of two actors deal.
  public struct CommonPartner: Hashable, Sendable {
    /// Index of the partner.
    public let actor: Int
    public let first: Connection.Hop
    public let second: Connection.Hop
  }

  /// Those with whom both of two actors have to do, most firmly joined to both first.
  ///
  /// - Throws: `CastError`.
  /// - Complexity: O(actors + links).
  public func commonPartners(
    of first: Int, and second: Int, joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations]
  ) throws(CastError) -> [CommonPartner] {
    let network = try actorNetwork(joining: kinds)
    guard let a = network.vertex(of: first), let b = network.vertex(of: second) else { return [] }
    let common = Set(network.graph.neighbours(of: a)).intersection(network.graph.neighbours(of: b))
    let partners = common.sorted().map { vertex in
      let actor = network.actors[vertex]
      return CommonPartner(
        actor: actor, first: hop(from: first, to: actor, links: network.links(from: first, to: actor)),
        second: hop(from: second, to: actor, links: network.links(from: second, to: actor)))
    }
    return partners.sorted { x, y in
      let (p, q) = (min(x.first.links.count, x.second.links.count), min(y.first.links.count, y.second.links.count))
      return p != q ? p > q : comesFirst(x.actor, y.actor)
    }
  }

  /// The communities of actors: those who have more to do with each other than with the rest; the largest first, and
  /// in each the actors by name. Those with nobody to deal with are left out.
  ///
  /// - Parameters:
  ///   - resolution: The larger, the smaller the communities.
  ///   - seed: Another one gives another of several good divisions.
  /// - Throws: `CastError`.
  /// - Complexity: About O(actors + links).
  public func communities(
    resolution: Double = 1, seed: UInt64 = 0, joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations]
  ) throws(CastError) -> [[Int]] {
    let network = try actorNetwork(joining: kinds)
    do {
      return try network.graph.leiden(quality: .modularity(resolution: resolution), seed: seed).members
        .filter { $0.count > 1 }
        .map { $0.map { network.actors[$0] }.sorted(by: comesFirst) }
        .sorted { a, b in a.count != b.count ? a.count > b.count : comesFirst(a[0], b[0]) }
    } catch {
      throw .graph(error)
    }
  }
}
