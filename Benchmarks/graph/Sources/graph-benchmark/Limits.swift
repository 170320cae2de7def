/// Measures what bounds graph algorithms on a machine: how fast memory is read in order, and how fast single numbers
/// are looked up here and there.
enum Limits {
  /// Prints a line of JSON for each: bytes a second, and seconds a look-up among some numbers of doubles.
  static func print() {
    let words = [UInt64](repeating: 1, count: 1 << 25)
    var sink: UInt64 = 0
    let streaming = Timer.least { sink &+= sum(words) }
    Swift.print("{\"limit\":\"stream\",\"value\":\(Double(8 * words.count) / streaming)}")
    for count in [10_000, 46_720, 174_004, 1_000_000] {
      let values = (0..<count).map(Double.init)
      var state: UInt64 = 1
      let places = (0..<4_000_000).map { _ -> UInt32 in
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return UInt32((state >> 33) % UInt64(count))
      }
      var total = 0.0
      let looking = Timer.least { total += lookUp(values, places) }
      precondition(total >= 0 && sink > 0, "what is measured is not left out by the compiler")
      Swift.print("{\"limit\":\"\(count)\",\"value\":\(looking / Double(places.count))}")
    }
  }

  private static func sum(_ words: [UInt64]) -> UInt64 {
    let words = words.span
    var sums = SIMD8<UInt64>.zero
    for place in stride(from: 0, to: words.count, by: 8) {
      for lane in 0..<8 { sums[lane] &+= words[unchecked: place &+ lane] }
    }
    return sums.wrappedSum()
  }

  private static func lookUp(_ values: [Double], _ places: [UInt32]) -> Double {
    let (values, places) = (values.span, places.span)
    var sums = SIMD4<Double>.zero
    for place in stride(from: 0, to: places.count, by: 4) {
      for lane in 0..<4 { sums[lane] += values[unchecked: Int(places[unchecked: place &+ lane])] }
    }
    return sums.sum()
  }
}
