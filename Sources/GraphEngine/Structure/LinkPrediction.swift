/// How likely two vertices are to be tied, judged by the neighbours that they share.
public enum LinkScore: String, Hashable, Sendable, CaseIterable {
  /// How many neighbours they share.
  case commonNeighbours = "common-neighbours"
  /// The shared neighbours' share of all their neighbours (P. Jaccard, 1901); 0 when they have none.
  case jaccard
  /// The sum over the shared neighbours of `1 / ln(degree)` (L. A. Adamic and E. Adar, 2003).
  case adamicAdar = "adamic-adar"
  /// The sum over the shared neighbours of `1 / degree` (T. Zhou, L. Lü and Y.-C. Zhang, 2009).
  case resourceAllocation = "resource-allocation"
  /// The product of their degrees (M. E. J. Newman, 2001).
  case preferentialAttachment = "preferential-attachment"
}

/// Two vertices that are not tied, and how likely they are to be.
public struct PredictedLink: Hashable, Sendable {
  /// The smaller of the two.
  public let first: Int
  public let second: Int
  public let score: Double
}

extension Graph {
  /// How likely two vertices are to be tied. Directions and weights are left aside, parallel edges count once and
  /// self-loops not at all.
  ///
  /// - Throws: `GraphError.unknownVertex`, `.sameVertex`.
  /// - Complexity: O(degree of the two), once the neighbours are known.
  /// - Source: D. Liben-Nowell and J. Kleinberg, "The link-prediction problem for social networks" (2007).
  public func linkScore(_ score: LinkScore, between first: Int, and second: Int) throws(GraphError) -> Double {
    try checkVertex(first)
    try checkVertex(second)
    guard first != second else { throw .sameVertex(first) }
    return linkScore(score, first, second, simpleNeighbours)
  }

  /// The pairs that are not tied and share a neighbour, the likeliest first; ties by number.
  ///
  /// - Parameters:
  ///   - score: The measure.
  ///   - count: How many pairs at most.
  /// - Throws: `GraphError.countOutOfRange`, `.cancelled`.
  /// - Complexity: O(Σ degree²) time.
  public func predictedLinks(by score: LinkScore, count: Int) throws(GraphError) -> [PredictedLink] {
    guard count > 0 else { throw .countOutOfRange("links", count) }
    let neighbours = simpleNeighbours
    var best: [PredictedLink] = []
    var lastSeenBy = [Int](repeating: -1, count: vertexCount)
    for first in 0..<vertexCount {
      try Execution.checkCancellation()
      for slot in neighbours.slots(of: first) { lastSeenBy[Int(neighbours.neighbours[slot])] = first }
      lastSeenBy[first] = first
      for slot in neighbours.slots(of: first) {
        for far in neighbours.slots(of: Int(neighbours.neighbours[slot])) {
          let second = Int(neighbours.neighbours[far])
          guard second > first, lastSeenBy[second] != first else { continue }
          lastSeenBy[second] = first
          let value = linkScore(score, first, second, neighbours)
          best.append(PredictedLink(first: first, second: second, score: value))
        }
      }
      if best.count > 1024 + 4 * count { best = Self.best(best, count) }
    }
    return Self.best(best, count)
  }

  private static func best(_ links: [PredictedLink], _ count: Int) -> [PredictedLink] {
    Array(links.sorted { (-$0.score, $0.first, $0.second) < (-$1.score, $1.first, $1.second) }.prefix(count))
  }

  private func linkScore(_ score: LinkScore, _ first: Int, _ second: Int, _ neighbours: Adjacency) -> Double {
    let degrees = (neighbours.degree(of: first), neighbours.degree(of: second))
    if score == .preferentialAttachment { return Double(degrees.0) * Double(degrees.1) }
    let (a, b) = (neighbours.slots(of: first), neighbours.slots(of: second))
    var (i, j, shared, sum) = (a.lowerBound, b.lowerBound, 0, 0.0)
    while i < a.upperBound, j < b.upperBound {
      let (left, right) = (neighbours.neighbours[i], neighbours.neighbours[j])
      if left == right {
        shared += 1
        // A shared neighbour has at least two neighbours.
        let degree = Double(neighbours.degree(of: Int(left)))
        sum += score == .adamicAdar ? 1 / naturalLogarithm(degree) : 1 / degree
      }
      if left <= right { i += 1 }
      if right <= left { j += 1 }
    }
    switch score {
    case .commonNeighbours: return Double(shared)
    case .jaccard:
      let all = degrees.0 + degrees.1 - shared
      return all > 0 ? Double(shared) / Double(all) : 0
    case .adamicAdar, .resourceAllocation, .preferentialAttachment: return sum
    }
  }
}
