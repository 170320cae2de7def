extension Graph {
  /// Divides the vertices into communities by Louvain's method: vertices move where they gain most, communities become
  /// vertices, and so on.
  ///
  /// Weights are strengths; directions are left aside. A vertex without edges is a community of its own. Communities
  /// may turn out to fall apart into unconnected pieces, which ``leiden(quality:usingStrengths:rounds:seed:)`` rules
  /// out. On two triangles joined by an edge the communities are the triangles.
  ///
  /// - Parameters:
  ///   - quality: What a good division is.
  ///   - usingStrengths: Whether the weights count; otherwise all edges are alike.
  ///   - rounds: How often to begin anew from the division found.
  ///   - seed: Fixes the order in which vertices are looked at, and thereby the result.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Throws: `GraphError.parameterOutOfRange`, `.countOutOfRange`, `.cancelled`.
  /// - Complexity: About O(V + E) in practice for each round; O(V + E) space.
  /// - Source: V. D. Blondel et al., "Fast unfolding of communities in large networks" (2008); the queue of vertices is
  ///   that of V. A. Traag et al. (2019).
  public func louvain(
    quality: CommunityQuality = .modularity(), usingStrengths: Bool = true, rounds: Int = 2, seed: UInt64 = 0,
    execution: Execution = Execution()
  ) throws(GraphError) -> Communities {
    try communities(quality, usingStrengths, rounds, seed, refining: false, execution)
  }

  /// Divides the vertices into communities by Leiden's method, in which every community hangs together.
  ///
  /// As ``louvain(quality:usingStrengths:rounds:seed:)``, but before communities become vertices they are divided into
  /// parts that are tied well, which may still part ways later.
  ///
  /// - Parameters:
  ///   - quality: What a good division is.
  ///   - usingStrengths: Whether the weights, which are strengths here and not lengths, count.
  ///   - rounds: How often to begin anew from the division found.
  ///   - seed: Fixes the order in which vertices are looked at, and thereby the result.
  ///   - execution: Whom to tell how far it is. Each round needs the one before it, so they run on one thread.
  /// - Throws: `GraphError.parameterOutOfRange`, `.countOutOfRange`, `.cancelled`.
  /// - Complexity: About O(V + E) in practice for each round; O(V + E) space.
  /// - Source: V. A. Traag, L. Waltman and N. J. van Eck, "From Louvain to Leiden: guaranteeing well-connected
  ///   communities", Scientific Reports 9 (2019).
  public func leiden(
    quality: CommunityQuality = .modularity(), usingStrengths: Bool = true, rounds: Int = 2, seed: UInt64 = 0,
    execution: Execution = Execution()
  ) throws(GraphError) -> Communities {
    try communities(quality, usingStrengths, rounds, seed, refining: true, execution)
  }

  private func communities(
    _ quality: CommunityQuality, _ usingStrengths: Bool, _ rounds: Int, _ seed: UInt64, refining: Bool,
    _ execution: Execution
  ) throws(GraphError) -> Communities {
    try quality.validate()
    try execution.checkThreads()
    guard rounds > 0 else { throw .countOutOfRange("rounds", rounds) }
    let whole = CommunityGraph(self, quality, usingStrengths: usingStrengths)
    var generator = SeededGenerator(seed: seed)
    var division = (0..<UInt32(vertexCount)).map { $0 }
    var share = RisingShare(execution.progress)
    for round in 0..<rounds {
      let before = division
      division = try whole.divided(from: division, refining: refining, &generator) { part in
        share.tell((Double(round) + part) / Double(rounds))
      }
      if division == before { break }
    }
    share.tell(1)
    return Communities(numbers: division)
  }
}

extension CommunityGraph {
  /// One round: vertices move, groups of them move, and so on until nothing gains.
  ///
  /// - Parameter progress: Told how many of the vertices are in groups by now, as a share.
  fileprivate func divided(
    from start: [UInt32], refining: Bool, _ generator: inout SeededGenerator, progress: (Double) -> Void
  ) throws(GraphError) -> [UInt32] {
    var level = self
    var communities = start
    // For each vertex of the whole, its group at this level.
    var groupOfVertex = (0..<UInt32(vertexCount)).map { $0 }
    while true {
      try Execution.checkCancellation()
      progress(1 - Double(level.vertexCount) / Double(max(1, vertexCount)))
      var moving = LocalMoving(level, from: communities)
      let hasMoved = try moving.run(&generator)
      communities = moving.communities
      var groups = communities
      if refining {
        var refinement = Refinement(level, communities)
        refinement.run(&generator)
        groups = refinement.parts
      }
      let (numbers, count) = Self.numbered(groups)
      if count == level.vertexCount || (!hasMoved && !refining && level.vertexCount < vertexCount) { break }
      var communityOfGroup = [UInt32](repeating: 0, count: count)
      for vertex in numbers.indices { communityOfGroup[Int(numbers[vertex])] = communities[vertex] }
      groupOfVertex = groupOfVertex.map { numbers[Int($0)] }
      level = level.grouped(numbers, count: count)
      communities = Self.numbered(communityOfGroup).numbers
    }
    return groupOfVertex.map { communities[Int($0)] }
  }

  /// Numbers from 0 up without gaps, in order of first appearance.
  private static func numbered(_ groups: [UInt32]) -> (numbers: [UInt32], count: Int) {
    let none = UInt32.max
    // Groups are numbered by vertices of a level, which may be one larger than this.
    var names = [UInt32](repeating: none, count: Int(groups.max() ?? 0) + 1)
    var count: UInt32 = 0
    let numbers = groups.map { group in
      if names[Int(group)] == none {
        names[Int(group)] = count
        count += 1
      }
      return names[Int(group)]
    }
    return (numbers, Int(count))
  }
}
