/// Sorts vertices by their distances.
enum DistanceOrder {
  /// The vertices at finite distances, nearest first, equal ones by number.
  ///
  /// The bits of positive numbers are in the order of the numbers; the upper 33 are sorted digit by digit, and what
  /// they leave out of order is put right one by one.
  ///
  /// - Complexity: O(V) for ordinary distances, O(V log V) in the worst case.
  static func sorted(_ distances: [Double]) -> [UInt32] {
    var order: [UInt32] = []
    order.reserveCapacity(distances.count)
    for vertex in distances.indices where distances[vertex].isFinite { order.append(UInt32(vertex)) }
    guard order.count > 64 else { return order.sorted { comesFirst($0, $1, distances) } }
    let keys = distances.span
    var other = order
    var counts = [Int](repeating: 0, count: 2048)
    for shift: UInt64 in [31, 42, 53] {
      for digit in counts.indices { counts[digit] = 0 }
      for vertex in order { counts[Int(keys[unchecked: Int(vertex)].bitPattern >> shift & 2047)] += 1 }
      var start = 0
      for digit in counts.indices { (counts[digit], start) = (start, start + counts[digit]) }
      for vertex in order {
        let digit = Int(keys[unchecked: Int(vertex)].bitPattern >> shift & 2047)
        other[counts[digit]] = vertex
        counts[digit] += 1
      }
      swap(&order, &other)
    }
    var moves = 0
    for place in 1..<order.count {
      let vertex = order[place]
      let key = keys[unchecked: Int(vertex)]
      var hole = place
      while hole > 0, keys[unchecked: Int(order[hole - 1])] > key {
        order[hole] = order[hole - 1]
        hole -= 1
        moves += 1
      }
      order[hole] = vertex
      if moves > 16 * order.count { return order.sorted { comesFirst($0, $1, distances) } }
    }
    return order
  }

  private static func comesFirst(_ a: UInt32, _ b: UInt32, _ distances: [Double]) -> Bool {
    (distances[Int(a)], a) < (distances[Int(b)], b)
  }
}
