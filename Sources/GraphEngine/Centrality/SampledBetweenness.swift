/// Betweenness judged by a sample of sources.
public struct SampledBetweenness: Hashable, Sendable {
  /// One score per vertex, on the scale that was asked for.
  public let scores: [Double]
  /// The sources that were drawn, in the order of drawing; one may be drawn twice.
  public let sources: [Int]
  /// With the probability asked for, no score is farther than this from the exact one, on the same scale.
  public let errorBound: Double
}

extension Graph {
  /// Judges the betweenness of all vertices by a sample of sources, each drawn anew from all vertices.
  ///
  /// The conventions are those of ``betweenness(length:endpoints:scale:execution:)``. The expected score of each vertex
  /// is its exact one. The dependency of one source, as a share of the other vertices, lies between 0 and 1, so by
  /// Hoeffding's inequality the mean over `k` sources differs from the mean over all by more than `ε` with probability
  /// `2 exp(−2 k ε²)` at most; with V vertices to be right about at once, `ε = √(ln(2 V / δ) / 2 k)`. The bound says
  /// nothing that depends on the graph: errors are smaller in practice.
  ///
  /// - Parameters:
  ///   - count: How many sources to draw.
  ///   - confidence: The probability 1 − δ with which the error bound holds, greater than 0 and less than 1.
  ///   - seed: Fixes the draw, and thereby the result.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - scale: Shares of pairs, or numbers of pairs.
  ///   - execution: On how many threads, and whom to tell how far it is.
  /// - Throws: `GraphError.countOutOfRange`, `.parameterOutOfRange`, and what `betweenness` throws.
  /// - Complexity: O(k·E) time with `.hops`, else O(k·E log V).
  /// - Source: U. Brandes and C. Pich, "Centrality estimation in large networks" (2007); W. Hoeffding, "Probability
  ///   inequalities for sums of bounded random variables" (1963).
  public func sampledBetweenness(
    sources count: Int, confidence: Double = 0.95, seed: UInt64 = 0, length: EdgeLength = .hops,
    scale: BetweennessScale = .share, execution: Execution = Execution()
  ) throws(GraphError) -> SampledBetweenness {
    guard count > 0 else { throw .countOutOfRange("sources", count) }
    guard confidence > 0, confidence < 1 else {
      throw .parameterOutOfRange("confidence", confidence, allowed: "greater than 0 and less than 1")
    }
    guard vertexCount > 0 else { return SampledBetweenness(scores: [], sources: [], errorBound: 0) }
    var generator = SeededGenerator(seed: seed)
    let sources = (0..<count).map { _ in generator.index(below: vertexCount) }
    let scores = try DependencySums(graph: self, length: length, execution: execution).scores(sources: sources)
    let factor = betweennessFactor(.excluded, scale) * Double(vertexCount) / Double(count)
    // A dependency is at most the number of other vertices less the source; all of them together are V times that.
    let largest = betweennessFactor(.excluded, scale) * Double(vertexCount) * Double(max(0, vertexCount - 2))
    let share = (naturalLogarithm(2 * Double(vertexCount) / (1 - confidence)) / (2 * Double(count))).squareRoot()
    return SampledBetweenness(
      scores: scores.map { $0 * factor }, sources: sources, errorBound: min(1, share) * largest)
  }
}
