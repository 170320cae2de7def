/// A random walker's transitions, laid out for gathering: each vertex sums over the arcs that lead to it.
///
/// The scores `x` are the solution of `x = α P x + c r`, where α is the damping, `P` moves along the arcs, `r` is the
/// restart, and `c` makes the sum 1: whatever is lost at vertices without a way out comes back through `c`. So it is
/// enough to solve `z = α P z + r` and to divide by the sum.
struct RandomWalk: ~Copyable {
  private let arcs: Adjacency
  /// The strength of the arc in each slot of `arcs`; nil when all are 1.
  private let arcStrengths: [Double]?
  /// The sum of the strengths of the arcs that leave each vertex.
  private let outStrengths: [Double]
  private let isSymmetric: Bool
  private let shares: ScratchBuffer<Double>

  init(_ graph: Graph, usingStrengths: Bool) {
    arcs = graph.incoming
    arcStrengths = usingStrengths ? graph.incomingStrengths : nil
    isSymmetric = !graph.isDirected
    if let arcStrengths {
      var outStrengths = [Double](repeating: 0, count: graph.vertexCount)
      for slot in arcs.neighbours.indices { outStrengths[Int(arcs.neighbours[slot])] += arcStrengths[slot] }
      self.outStrengths = outStrengths
    } else {
      outStrengths = (0..<graph.vertexCount).map { Double(graph.outgoing.degree(of: $0)) }
    }
    shares = ScratchBuffer(count: graph.vertexCount, repeating: 0)
  }

  /// Moves the walker one step on; returns by how much the scores changed in sum.
  func step(_ scores: inout [Double], damping: Double, restart: [Double]) -> Double {
    let shares = self.shares.elements
    var stranded = 0.0
    for vertex in scores.indices {
      if outStrengths[vertex] > 0 {
        shares[vertex] = scores[vertex] / outStrengths[vertex]
      } else {
        shares[vertex] = 0
        stranded += scores[vertex]
      }
    }
    let afresh = 1 - damping + damping * stranded
    var change = 0.0
    forEachSum { vertex, sum in
      let score = damping * sum + afresh * restart[vertex]
      change += abs(score - scores[vertex])
      scores[vertex] = score
    }
    return change
  }

  /// Scores that another step changes by about `tolerance` or less, unless the rounds did not suffice.
  ///
  /// - Throws: `GraphError.cancelled`.
  func estimate(
    _ damping: Double, _ restart: [Double], tolerance: Double, maximumRounds: Int, _ rounds: inout Int,
    _ convergence: inout Convergence
  ) throws(GraphError) -> [Double] {
    let solution =
      isSymmetric
      ? try conjugateGradients(damping, restart, tolerance, maximumRounds, &rounds, &convergence)
      : try sweeps(damping, restart, tolerance, maximumRounds, &rounds, &convergence)
    let sum = solution.reduce(0, +)
    guard sum > 0, sum.isFinite else { return restart }
    return solution.map { max(0, $0 / sum) }
  }

  /// With strengths `D` and `z = D^½ y` the equations of an undirected graph become `(I − α D^−½ A D^−½) y = D^−½ r`:
  /// symmetric and positive definite.
  ///
  /// The residual of `z` is `D^½` times that of `y`; it is what a step would change.
  private func conjugateGradients(
    _ damping: Double, _ restart: [Double], _ tolerance: Double, _ maximumRounds: Int, _ rounds: inout Int,
    _ convergence: inout Convergence
  ) throws(GraphError) -> [Double] {
    let count = restart.count
    let roots = outStrengths.map { $0.squareRoot() }
    let inverseRoots = roots.map { $0 > 0 ? 1 / $0 : 0 }
    // Where the walker ends without restarts, a good place to begin; lone vertices keep their restart.
    let total = outStrengths.reduce(0, +)
    let scale = restart.reduce(0, +) / (1 - damping)
    var solution = roots.map { total > 0 ? $0 / total * scale : 0 }
    var residual = restart.indices.map { restart[$0] * inverseRoots[$0] }
    var image = [Double](repeating: 0, count: count)
    multiply(solution, inverseRoots, damping, &image)
    for vertex in 0..<count { residual[vertex] -= image[vertex] }
    var direction = residual
    var energy = residual.reduce(0) { $0 + $1 * $1 }
    while rounds < maximumRounds, energy > 0 {
      rounds += 1
      let curvature = multiply(direction, inverseRoots, damping, &image)
      guard curvature > 0 else { break }
      let step = energy / curvature
      var (newEnergy, change) = (0.0, 0.0)
      for vertex in 0..<count {
        solution[vertex] += step * direction[vertex]
        let rest = residual[vertex] - step * image[vertex]
        residual[vertex] = rest
        newEnergy += rest * rest
        change += abs(rest) * roots[vertex]
      }
      if change < tolerance * scale { break }
      try convergence.note(change / scale)
      let ratio = newEnergy / energy
      energy = newEnergy
      for vertex in 0..<count { direction[vertex] = residual[vertex] + ratio * direction[vertex] }
    }
    return solution.indices.map { roots[$0] > 0 ? solution[$0] * roots[$0] : restart[$0] }
  }

  /// Writes `(I − α D^−½ A D^−½) vector` to `image`; returns its product with the vector.
  @discardableResult
  private func multiply(
    _ vector: [Double], _ inverseRoots: [Double], _ damping: Double, _ image: inout [Double]
  ) -> Double {
    let shares = self.shares.elements
    for vertex in vector.indices { shares[vertex] = vector[vertex] * inverseRoots[vertex] }
    var product = 0.0
    forEachSum { vertex, sum in
      let value = vector[vertex] - damping * inverseRoots[vertex] * sum
      image[vertex] = value
      product += value * vector[vertex]
    }
    return product
  }

  /// Each vertex takes its score from what the others have at that moment.
  ///
  /// What is lost on the way comes back in proportion, so that the scores add up to 1 after every sweep.
  private func sweeps(
    _ damping: Double, _ restart: [Double], _ tolerance: Double, _ maximumRounds: Int, _ rounds: inout Int,
    _ convergence: inout Convergence
  ) throws(GraphError) -> [Double] {
    let shares = self.shares.elements
    let inverses = outStrengths.map { $0 > 0 ? 1 / $0 : 0 }
    var scores = restart
    var stranded = 0.0
    for vertex in scores.indices {
      shares[vertex] = scores[vertex] * inverses[vertex]
      if inverses[vertex] == 0 { stranded += scores[vertex] }
    }
    while rounds < maximumRounds {
      rounds += 1
      let afresh = 1 - damping + damping * stranded
      var (change, total) = (0.0, 0.0)
      stranded = 0
      forEachSum { vertex, sum in
        let score = damping * sum + afresh * restart[vertex]
        change += abs(score - scores[vertex])
        total += score
        scores[vertex] = score
        shares[vertex] = score * inverses[vertex]
        if inverses[vertex] == 0 { stranded += score }
      }
      guard total > 0 else { return scores }
      let scale = 1 / total
      stranded *= scale
      for vertex in scores.indices {
        scores[vertex] *= scale
        shares[vertex] *= scale
      }
      if change < tolerance { break }
      try convergence.note(change)
    }
    return scores
  }

  /// For each vertex in turn, the sum of the shares that its incoming arcs bring.
  @inline(__always)
  private func forEachSum(_ body: (_ vertex: Int, _ sum: Double) -> Void) {
    let (arcs, arcStrengths, shares) = (self.arcs, self.arcStrengths, self.shares.elements)
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    if let arcStrengths {
      let arcStrengths = arcStrengths.span
      for vertex in 0..<arcs.vertexCount {
        var sum = 0.0
        for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
          sum += arcStrengths[unchecked: slot] * shares[Int(neighbours[unchecked: slot])]
        }
        body(vertex, sum)
      }
    } else {
      for vertex in 0..<arcs.vertexCount {
        body(
          vertex,
          sumOverNeighbours(
            shares, neighbours, from: Int(offsets[unchecked: vertex]), to: Int(offsets[unchecked: vertex &+ 1])))
      }
    }
  }
}
