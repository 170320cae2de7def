import GraphEngine

/// An actor's place in a ranking.
public struct RankedActor: Hashable, Sendable {
  /// Index of the actor.
  public let actor: Int
  public let score: Double

  public init(actor: Int, score: Double) {
    self.actor = actor
    self.score = score
  }
}

extension CastGraph {
  /// The actors by a measure of centrality, highest first; ties by name, then by id.
  ///
  /// All actors of the network of actors are ranked: those who do something or have something done to them, and those
  /// affiliated with them. Direction counts for the measures that are about it (in- and out-degree, PageRank) and is
  /// left aside for the others, unless `directed` says otherwise. Scores that differ by rounding only count as ties.
  ///
  /// - Parameters:
  ///   - centrality: The measure; its conventions are those of `GraphEngine`.
  ///   - kinds: What joins two actors.
  ///   - directed: Whether the direction of actions counts; nil for the measure's own way.
  ///   - length: What a step is long, for measures made of shortest paths: one, or the less, the more there is between
  ///     two actors (`.inverseStrength`: strength is the number of links).
  /// - Throws: `CastError`.
  /// - Complexity: That of the measure, plus O(n log n).
  public func ranking(
    by centrality: Centrality, joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations],
    directed: Bool? = nil, length: EdgeLength = .hops
  ) throws(CastError) -> [RankedActor] {
    let network = try actorNetwork(joining: kinds, directed: directed ?? centrality.isAboutDirection)
    let scores: [Double]
    do {
      scores = try network.graph.scores(by: centrality, length: length)
    } catch {
      throw .graph(error)
    }
    let highest = scores.max() ?? 0
    let rounded = scores.map { highest > 0 ? ($0 / highest * 1e12).rounded() : 0 }
    return scores.indices
      .sorted { a, b in
        if rounded[a] != rounded[b] { return rounded[a] > rounded[b] }
        return comesFirst(network.actors[a], network.actors[b])
      }
      .map { RankedActor(actor: network.actors[$0], score: scores[$0]) }
  }

  /// Whether one actor stands before another in an alphabetical list.
  func comesFirst(_ a: Int, _ b: Int) -> Bool {
    (actors[a].name, actors[a].id, a) < (actors[b].name, actors[b].id, b)
  }
}
