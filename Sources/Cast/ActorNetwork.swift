import GraphEngine

/// The actors as vertices, joined by what is between them: the view that centrality and paths are computed on.
///
/// Each action makes one edge from every source to every target, and a reciprocal one an edge between each two of its
/// sides; a directed network has that edge in both directions. An affiliation joins the member and the whole, in both
/// directions too, since each can be reached through the other. A telling leads from the speaker to those whose action
/// it tells of. Nobody is joined to themselves.
public struct ActorNetwork: Sendable {
  /// What may join two actors.
  public enum LinkKind: String, Hashable, Sendable, CaseIterable {
    case actions, affiliations, tellings
  }

  /// What joins two actors. Actions and actors are indices into the graph that the network was made from.
  public enum Link: Hashable, Sendable {
    case action(Int)
    case affiliation(member: Int, whole: Int)
    case telling(action: Int, speaker: Int)
  }

  /// How many edges a network has at most.
  public static let maximumLinks = 1 << 22

  public let graph: Graph
  /// The actor of each vertex, ascending: all who do something, have something done to them, or are joined to someone.
  public let actors: [Int]
  /// What each edge stands for.
  public let links: [Link]
  private let vertices: [Int?]

  /// The vertex of an actor; nil for those that are places or bystanders only.
  public func vertex(of actor: Int) -> Int? {
    vertices.indices.contains(actor) ? vertices[actor] : nil
  }

  /// What leads straight from one actor to another, each thing once: actions, then affiliations, then tellings.
  public func links(from source: Int, to target: Int) -> [Link] {
    guard let source = vertex(of: source), let target = vertex(of: target),
      // Never an error: the network's vertices are those of its graph.
      let edges = try? graph.edges(from: source, to: target)
    else { return [] }
    var seen: Set<Link> = []
    return edges.map { links[$0] }.filter { seen.insert($0).inserted }
  }
}

extension ActorNetwork {
  /// Sources, targets and what the edges stand for, by actor.
  fileprivate struct EdgeCollector {
    let directed: Bool
    var sources: [Int] = []
    var targets: [Int] = []
    var links: [Link] = []

    mutating func add(_ source: Int, _ target: Int, _ link: Link) {
      guard source != target else { return }
      sources.append(source)
      targets.append(target)
      links.append(link)
    }

    mutating func addBothWays(_ a: Int, _ b: Int, _ link: Link) {
      add(a, b, link)
      if directed { add(b, a, link) }
    }

    mutating func add(_ actions: [CastAction], _ index: Int) {
      guard actions[index].reciprocal else {
        for source in actions[index].sources {
          for target in actions[index].targets { add(source, target, .action(index)) }
        }
        return
      }
      let sides = actions[index].sides
      for (place, side) in sides.enumerated() {
        for other in sides[(place + 1)...] { addBothWays(side, other, .action(index)) }
      }
    }
  }

  fileprivate init(_ cast: CastGraph, _ edges: EdgeCollector, doers: [Int]) throws(CastError) {
    var takesPart = [Bool](repeating: false, count: cast.actors.count)
    for list in [edges.sources, edges.targets, doers] {
      for actor in list { takesPart[actor] = true }
    }
    let actors = takesPart.indices.filter { takesPart[$0] }
    var vertices = [Int?](repeating: nil, count: cast.actors.count)
    for (vertex, actor) in actors.enumerated() { vertices[actor] = vertex }
    func numbered(_ ends: [Int]) -> [UInt32] { ends.map { UInt32(vertices[$0]!) } }
    do {
      graph = try Graph(
        vertexCount: actors.count, sources: numbered(edges.sources), targets: numbered(edges.targets),
        directed: edges.directed)
    } catch {
      throw .graph(error)
    }
    self.actors = actors
    self.links = edges.links
    self.vertices = vertices
  }
}

extension CastGraph {
  /// The network of actors.
  ///
  /// Filter or roll up the graph first to leave actions out or to see spokesmen as their states.
  ///
  /// - Parameters:
  ///   - kinds: What joins two actors. Tellings are left out by default: to speak of somebody is not to deal with them.
  ///   - directed: Whether edges lead from the doer to the one it is done to, or join both alike.
  /// - Throws: `CastError.tooManyLinks`.
  /// - Complexity: O(actors + links).
  public func actorNetwork(
    joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations], directed: Bool = false
  ) throws(CastError) -> ActorNetwork {
    let count = linkCount(kinds, directed: directed)
    guard count <= ActorNetwork.maximumLinks else {
      throw .tooManyLinks(count, limit: ActorNetwork.maximumLinks)
    }
    var edges = ActorNetwork.EdgeCollector(directed: directed)
    var doers: [Int] = []
    if kinds.contains(.actions) {
      // By index, because taking an action out of the list costs more than looking at it.
      for index in actions.indices {
        edges.add(actions, index)
        doers += actions[index].sources
        doers += actions[index].targets
      }
    }
    if kinds.contains(.affiliations) {
      for (member, actor) in actors.enumerated() {
        for whole in actor.affiliations {
          edges.addBothWays(member, whole, .affiliation(member: member, whole: whole))
        }
      }
    }
    if kinds.contains(.tellings) {
      for (index, action) in actions.enumerated() {
        for speaker in action.speakers {
          for side in action.sides { edges.add(speaker, side, .telling(action: index, speaker: speaker)) }
        }
      }
    }
    return try ActorNetwork(self, edges, doers: doers)
  }

  /// How many edges there will be at most, reckoned before any is made.
  private func linkCount(_ kinds: Set<ActorNetwork.LinkKind>, directed: Bool) -> Int {
    var count = 0
    for index in actions.indices {
      // Hardly anybody is on both sides, so this is hardly too many.
      let (sources, targets) = (actions[index].sources.count, actions[index].targets.count)
      let sides = sources + targets
      let pairs = actions[index].reciprocal ? sides * (sides - 1) / (directed ? 1 : 2) : sources * targets
      if kinds.contains(.actions) { count += pairs }
      if kinds.contains(.tellings) { count += actions[index].tellings.count * sides }
    }
    if kinds.contains(.affiliations) {
      count += actors.reduce(0) { $0 + $1.affiliations.count } * (directed ? 2 : 1)
    }
    return count
  }
}
