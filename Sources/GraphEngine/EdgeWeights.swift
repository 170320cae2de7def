/// The strengths of edges, in as few bytes as hold them exactly.
enum EdgeWeights: Sendable {
  /// Whole numbers, mostly how often something was counted; or small decimals, which a power of ten makes whole.
  case short([UInt16], scale: Double)
  case single([Float])
  /// Decimals of up to nine digits.
  case long([UInt32], scale: Double)
  case double([Double])

  /// - Throws: What ``validate(_:)`` throws.
  init(_ weights: [Double]) throws(GraphError) {
    self = try weights.withUnsafeBufferPointer { (weights) throws(GraphError) in try EdgeWeights(weights) }
  }

  init(_ weights: UnsafeBufferPointer<Double>) throws(GraphError) {
    if let whole = Self.whole(weights) {
      self = .short(whole, scale: 1)
      return
    }
    try Self.validate(weights)
    let decimals = Decimals(weights)
    if let decimals, decimals.largest <= Double(UInt16.max) {
      self = .short(weights.map { UInt16(($0 * decimals.scale).rounded()) }, scale: decimals.scale)
    } else if weights.allSatisfy({ Double(Float($0)) == $0 }) {
      self = .single(weights.map { Float($0) })
    } else if let decimals, decimals.largest <= Double(UInt32.max) {
      self = .long(weights.map { UInt32(($0 * decimals.scale).rounded()) }, scale: decimals.scale)
    } else {
      self = .double(Array(weights))
    }
  }

  /// Nil when one is no whole number, or too large, or no valid weight at all.
  private static func whole(_ weights: UnsafeBufferPointer<Double>) -> [UInt16]? {
    var otherCount = 0
    let whole = [UInt16](count: weights.count) { whole in
      var start = 0
      // Now and then it is asked whether to go on: most weights that are not whole show early.
      while start < weights.count, otherCount == 0 {
        let end = min(start + 1024, weights.count)
        for edge in start..<end {
          // Added to 2⁵², a number is rounded to a whole one, which then stands in its last bits. This needs no test for
          // what is no number, and so no branch.
          let weight = weights[edge]
          let shifted = weight + 0x1p52
          whole[edge] = UInt16(truncatingIfNeeded: shifted.bitPattern)
          otherCount &+= (shifted - 0x1p52 == weight ? 0 : 1) | (weight >= 0 ? 0 : 1) | (weight <= 65_535 ? 0 : 1)
        }
        start = end
      }
      whole[start...].initialize(repeating: 0)
    }
    return otherCount == 0 ? whole : nil
  }

  subscript(edge: Int) -> Double {
    switch self {
    case .short(let numbers, let scale): Double(numbers[edge]) / scale
    case .single(let weights): Double(weights[edge])
    case .long(let numbers, let scale): Double(numbers[edge]) / scale
    case .double(let weights): weights[edge]
    }
  }

  var byteCount: Int {
    switch self {
    case .short(let numbers, _): 2 * numbers.count
    case .single(let weights): 4 * weights.count
    case .long(let numbers, _): 4 * numbers.count
    case .double(let weights): 8 * weights.count
    }
  }

  var all: [Double] {
    switch self {
    case .short(let numbers, let scale): numbers.map { Double($0) / scale }
    case .single(let weights): weights.map(Double.init)
    case .long(let numbers, let scale): numbers.map { Double($0) / scale }
    case .double(let weights): weights
    }
  }

  /// The weights of some edges, in their order.
  func gathered(at edges: [UInt32]) -> [Double] {
    switch self {
    case .short(let numbers, let scale): edges.map { Double(numbers[Int($0)]) / scale }
    case .single(let weights): edges.map { Double(weights[Int($0)]) }
    case .long(let numbers, let scale): edges.map { Double(numbers[Int($0)]) / scale }
    case .double(let weights): edges.map { weights[Int($0)] }
    }
  }

  /// Some edges' weights as those of a graph of just these edges.
  func kept(at edges: [Int]) -> EdgeWeights {
    switch self {
    case .short(let numbers, let scale): .short(edges.map { numbers[$0] }, scale: scale)
    case .single(let weights): .single(edges.map { weights[$0] })
    case .long(let numbers, let scale): .long(edges.map { numbers[$0] }, scale: scale)
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

/// The power of ten that makes weights whole numbers.
///
/// A decimal is read as the number nearest to it, and a whole number divided by a power of ten is rounded to the
/// nearest, too: so the quotient is the weight to the last bit, however it was written.
private struct Decimals {
  private(set) var scale = 1.0
  /// The largest of the whole numbers.
  private(set) var largest = 0.0
  private static let largestScale = 1e9

  /// Nil when there is none, up to nine decimals.
  init?(_ weights: UnsafeBufferPointer<Double>) {
    var largestWeight = 0.0
    for weight in weights {
      while (weight * scale).rounded() / scale != weight {
        scale *= 10
        guard scale <= Self.largestScale else { return nil }
      }
      largestWeight = max(largestWeight, weight)
    }
    largest = (largestWeight * scale).rounded()
  }
}
