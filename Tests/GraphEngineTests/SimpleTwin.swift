@testable import GraphEngine

/// A graph as matrices, for definitions written down plainly.
struct SimpleTwin {
  let count: Int
  let isDirected: Bool
  /// `strength[u][v]` is the sum of the strengths of the edges from u to v; an undirected loop counts once.
  let strength: [[Double]]
  /// `multiplicity[u][v]` is their number.
  let multiplicity: [[Int]]

  init(_ graph: Graph) {
    count = graph.vertexCount
    isDirected = graph.isDirected
    var strength = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    var multiplicity = [[Int]](repeating: [Int](repeating: 0, count: count), count: count)
    for edge in 0..<graph.edgeCount {
      let (u, v) = graph.ends(of: edge)
      strength[u][v] += graph.weight(of: edge)
      multiplicity[u][v] += 1
      guard !graph.isDirected, u != v else { continue }
      strength[v][u] += graph.weight(of: edge)
      multiplicity[v][u] += 1
    }
    self.strength = strength
    self.multiplicity = multiplicity
  }

  /// Whether an edge joins two different vertices, whichever way it points.
  func areTied(_ u: Int, _ v: Int) -> Bool {
    u != v && (multiplicity[u][v] > 0 || multiplicity[v][u] > 0)
  }

  /// The parts into which some vertices fall when only some ties count.
  func parts(of vertices: [Int], tied: (Int, Int) -> Bool) -> [Set<Int>] {
    var parts: [Set<Int>] = []
    for vertex in vertices {
      let joined = parts.filter { part in part.contains { tied(vertex, $0) } }
      parts.removeAll { joined.contains($0) }
      parts.append(joined.reduce(into: [vertex]) { $0.formUnion($1) })
    }
    return parts
  }
}

/// All subsets of `0 ..< count`, smallest numbers first.
func subsets(of count: Int) -> [[Int]] {
  (0..<(1 << count)).map { bits in (0..<count).filter { bits >> $0 & 1 == 1 } }
}
