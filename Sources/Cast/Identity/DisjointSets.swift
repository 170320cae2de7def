/// Sets of integers that only ever grow together.
///
/// - Complexity: Almost constant time for each operation.
/// - Source: R. E. Tarjan, "Efficiency of a good but not linear set union algorithm" (1975).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) {
    parents = Array(0..<count)
  }

  /// The least member of the set.
  mutating func root(of element: Int) -> Int {
    var root = element
    while parents[root] != root {
      parents[root] = parents[parents[root]]
      root = parents[root]
    }
    return root
  }

  /// Makes two sets one; false when they are one already.
  @discardableResult
  mutating func join(_ a: Int, _ b: Int) -> Bool {
    let (x, y) = (root(of: a), root(of: b))
    parents[max(x, y)] = min(x, y)
    return x != y
  }
}
