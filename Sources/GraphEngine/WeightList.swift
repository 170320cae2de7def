/// The weights of edges as they are read: single numbers until one of them needs the precision of a double.
struct WeightList: ~Copyable {
  private var singles: GrowingBuffer<Float>
  private var doubles = GrowingBuffer<Double>(capacity: 0)
  private var areSingle = true

  /// - Parameter count: How many edges of weight 1 came before.
  init(ones count: Int, capacity: Int) {
    singles = GrowingBuffer(capacity: capacity)
    for _ in 0..<count { singles.append(1) }
  }

  @inline(__always)
  mutating func append(_ weight: Double) {
    let single = Float(weight)
    if areSingle, Double(single) == weight { singles.append(single) } else { appendDouble(weight) }
  }

  /// - Parameter weight: Less than 2²⁴.
  @inline(__always)
  mutating func append(plain weight: Int) {
    if areSingle { singles.append(Float(Int32(truncatingIfNeeded: weight))) } else { appendDouble(Double(weight)) }
  }

  @inline(never)
  private mutating func appendDouble(_ weight: Double) {
    if areSingle {
      areSingle = false
      doubles = GrowingBuffer(capacity: singles.capacity)
      for single in singles.elements { doubles.append(Double(single)) }
    }
    doubles.append(weight)
  }

  /// - Throws: `GraphError.weightsOverflow`. As many single numbers as there can be edges never add up to too much.
  func strengths() throws(GraphError) -> EdgeWeights {
    guard !areSingle else { return .single(Array(singles.elements)) }
    try EdgeWeights.validate(doubles.elements)
    return .double(Array(doubles.elements))
  }
}
