/// The weights of edges as they are read: kept small until one of them needs more room, like ``EdgeWeights``.
struct WeightList: ~Copyable {
  private var wholes: GrowingBuffer<UInt16>
  private var singles = GrowingBuffer<Float>(capacity: 0)
  private var doubles = GrowingBuffer<Double>(capacity: 0)
  private var precision = Precision.whole

  private enum Precision {
    case whole, single, double
  }

  /// - Parameter count: How many edges of weight 1 came before.
  init(ones count: Int, capacity: Int) {
    wholes = GrowingBuffer(capacity: capacity)
    for _ in 0..<count { wholes.append(1) }
  }

  @inline(__always)
  mutating func append(_ weight: Double) {
    let single = Float(weight)
    if precision == .single, Double(single) == weight { singles.append(single) } else { appendAny(weight) }
  }

  /// - Parameter weight: Less than 2²⁴.
  @inline(__always)
  mutating func append(plain weight: Int) {
    if precision == .whole, weight < 0x10000 {
      wholes.append(UInt16(truncatingIfNeeded: weight))
    } else {
      append(Double(weight))
    }
  }

  /// Makes room for what does not fit the weights before it.
  @inline(never)
  private mutating func appendAny(_ weight: Double) {
    if precision == .whole {
      let nearest = UInt16(min(weight, 65_535))
      guard Double(nearest) != weight else { return wholes.append(nearest) }
      precision = .single
      singles = GrowingBuffer(capacity: wholes.capacity)
      for whole in wholes.elements { singles.append(Float(whole)) }
    }
    if precision == .single {
      guard Double(Float(weight)) != weight else { return singles.append(Float(weight)) }
      precision = .double
      doubles = GrowingBuffer(capacity: singles.capacity)
      for single in singles.elements { doubles.append(Double(single)) }
    }
    doubles.append(weight)
  }

  /// - Throws: `GraphError.weightsOverflow`. As many smaller numbers as there can be edges never add up to too much.
  func strengths() throws(GraphError) -> EdgeWeights {
    switch precision {
    case .whole: .short(Array(wholes.elements), scale: 1)
    case .single: try EdgeWeights(singles.elements.map(Double.init))
    case .double: try EdgeWeights(doubles.elements)
    }
  }
}
