/// The strengths of edges, in as few bytes as hold them exactly.
enum EdgeWeights: Sendable {
  /// Whole numbers: mostly, how often something was counted.
  case whole([UInt16])
  case single([Float])
  case double([Double])

  /// - Parameter weights: As ``validate(_:)`` lets them through.
  init(_ weights: UnsafeBufferPointer<Double>) {
    if let whole = Self.whole(weights) {
      self = .whole(whole)
      return
    }
    var inexactCount = 0
    let single = [Float](count: weights.count) { single in
      for edge in weights.indices {
        let rounded = Float(weights[edge])
        single[edge] = rounded
        inexactCount &+= Double(rounded) == weights[edge] ? 0 : 1
      }
    }
    self = inexactCount == 0 ? .single(single) : .double(Array(weights))
  }

  /// Nil when one is no whole number, or too large.
  private static func whole(_ weights: UnsafeBufferPointer<Double>) -> [UInt16]? {
    var otherCount = 0
    let whole = [UInt16](count: weights.count) { whole in
      var start = 0
      // Now and then it is asked whether to go on: most weights that are not whole show early.
      while start < weights.count, otherCount == 0 {
        let end = min(start + 1024, weights.count)
        for edge in start..<end {
          let nearest = Int32(min(weights[edge], 65_535))
          whole[edge] = UInt16(truncatingIfNeeded: nearest)
          otherCount &+= Double(nearest) == weights[edge] ? 0 : 1
        }
        start = end
      }
      whole[start...].initialize(repeating: 0)
    }
    return otherCount == 0 ? whole : nil
  }

  subscript(edge: Int) -> Double {
    switch self {
    case .whole(let weights): Double(weights[edge])
    case .single(let weights): Double(weights[edge])
    case .double(let weights): weights[edge]
    }
  }

  var byteCount: Int {
    switch self {
    case .whole(let weights): 2 * weights.count
    case .single(let weights): 4 * weights.count
    case .double(let weights): 8 * weights.count
    }
  }

  var all: [Double] {
    switch self {
    case .whole(let weights): weights.map(Double.init)
    case .single(let weights): weights.map(Double.init)
    case .double(let weights): weights
    }
  }

  /// The weights of some edges, in their order.
  func gathered(at edges: [UInt32]) -> [Double] {
    switch self {
    case .whole(let weights): edges.map { Double(weights[Int($0)]) }
    case .single(let weights): edges.map { Double(weights[Int($0)]) }
    case .double(let weights): edges.map { weights[Int($0)] }
    }
  }

  /// Some edges' weights as those of a graph of just these edges.
  func kept(at edges: [Int]) -> EdgeWeights {
    switch self {
    case .whole(let weights): .whole(edges.map { weights[$0] })
    case .single(let weights): .single(edges.map { weights[$0] })
    case .double(let weights): .double(edges.map { weights[$0] })
    }
  }

  /// - Throws: `GraphError.invalidWeight` for the first weight that is negative or not finite, and `.weightsOverflow`
  ///   when all are in order but their sum is not.
  static func validate(_ weights: UnsafeBufferPointer<Double>) throws(GraphError) {
    // Four sums and four least weights are kept apart, so that a step need not wait for the one before it. A weight
    // that is infinite or not a number makes its sum so.
    var sums = SIMD4<Double>.zero
    var least = SIMD4<Double>.zero
    var edge = 0
    while edge &+ 4 <= weights.count {
      let four = SIMD4(weights[edge], weights[edge &+ 1], weights[edge &+ 2], weights[edge &+ 3])
      sums += four
      least = pointwiseMin(least, four)
      edge &+= 4
    }
    while edge < weights.count {
      sums[0] += weights[edge]
      least[0] = min(least[0], weights[edge])
      edge &+= 1
    }
    guard !sums.sum().isFinite || least.min() < 0 else { return }
    if let edge = weights.firstIndex(where: { !($0 >= 0 && $0 < .infinity) }) {
      throw .invalidWeight(weights[edge], edge: edge)
    }
    throw .weightsOverflow
  }
}
