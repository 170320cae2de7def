extension Graph {
  /// Divides the vertices into communities by letting each take the label that is strongest around it.
  ///
  /// Vertices are looked at in a random order, again and again until each has one of the labels strongest around it;
  /// of equally strong labels a vertex keeps its own, or takes one at random. Weights are strengths; directions are
  /// left aside; self-loops do not count.
  ///
  /// - Parameters:
  ///   - usingStrengths: Whether the weights count; otherwise all edges are alike.
  ///   - maximumRounds: After how many rounds to stop even if labels still change.
  ///   - seed: Fixes the result.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Throws: `GraphError.countOutOfRange`, `.cancelled`.
  /// - Complexity: O(V + E) a round; few rounds in practice.
  /// - Source: U. N. Raghavan, R. Albert and S. Kumara, "Near linear time algorithm to detect community structures in
  ///   large-scale networks", Physical Review E 76 (2007).
  public func labelPropagation(
    usingStrengths: Bool = true, maximumRounds: Int = 100, seed: UInt64 = 0, execution: Execution = Execution()
  ) throws(GraphError) -> Communities {
    try execution.checkThreads()
    guard maximumRounds > 0 else { throw .countOutOfRange("rounds", maximumRounds) }
    let graph = CommunityGraph(self, .constantPotts(resolution: 0), usingStrengths: usingStrengths)
    var generator = SeededGenerator(seed: seed)
    var labels = (0..<UInt32(vertexCount)).map { $0 }
    var order = Array(0..<vertexCount)
    var tally = AffinityTally(count: vertexCount)
    var share = RisingShare(execution.progress)
    for _ in 0..<maximumRounds {
      try Execution.checkCancellation()
      generator.shuffle(&order)
      var changes = 0
      for vertex in order {
        tally.addRow(of: vertex, graph, labels)
        let own = labels[vertex]
        var strongest = tally.affinities.elements[Int(own)]
        var ties: [UInt32] = []
        for label in tally.touched {
          let affinity = tally.affinities.elements[Int(label)]
          if affinity > strongest {
            strongest = affinity
            ties = [label]
          } else if affinity == strongest, !ties.isEmpty {
            ties.append(label)
          }
        }
        tally.clear()
        guard !ties.isEmpty else { continue }
        labels[vertex] = ties[generator.index(below: ties.count)]
        changes += 1
      }
      if changes == 0 { break }
      share.tell(1 - Double(changes) / Double(vertexCount))
    }
    share.tell(1)
    return Communities(numbers: labels)
  }
}
