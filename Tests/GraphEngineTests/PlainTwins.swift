@testable import GraphEngine

/// The definitions, written down as plainly as can be: matrices, and all paths one by one. For small graphs only.
struct PlainTwin {
  let vertexCount: Int
  let isDirected: Bool
  /// `steps[u][v]` is the length of the step from `u` to `v`, infinite when there is none.
  let steps: [[Double]]

  init(_ graph: Graph, _ length: EdgeLength) {
    vertexCount = graph.vertexCount
    isDirected = graph.isDirected
    var steps = [[Double]](
      repeating: [Double](repeating: .infinity, count: graph.vertexCount), count: graph.vertexCount)
    for u in 0..<graph.vertexCount {
      for v in 0..<graph.vertexCount where u != v {
        let strengths = (0..<graph.edgeCount).filter { edge in
          let ends = graph.ends(of: edge)
          return ends == (u, v) || (!graph.isDirected && ends == (v, u))
        }.map(graph.weight)
        guard let least = strengths.min() else { continue }
        switch length {
        case .hops: steps[u][v] = 1
        case .inverseStrength: steps[u][v] = 1 / strengths.reduce(0, +)
        case .weight: steps[u][v] = least
        }
      }
    }
    self.steps = steps
  }

  /// All paths that visit no vertex twice, in lexicographic order, with their lengths.
  func simplePaths(from source: Int, to target: Int) -> [(vertices: [Int], length: Double)] {
    var found: [(vertices: [Int], length: Double)] = []
    func extend(_ vertices: [Int], _ length: Double) {
      let last = vertices[vertices.count - 1]
      if last == target {
        found.append((vertices, length))
        return
      }
      for next in 0..<vertexCount where !vertices.contains(next) && steps[last][next].isFinite {
        extend(vertices + [next], length + steps[last][next])
      }
    }
    extend([source], 0)
    return found
  }

  func shortestPaths(from source: Int, to target: Int) -> [[Int]] {
    let paths = simplePaths(from: source, to: target)
    let shortest = paths.map(\.length).min() ?? 0
    return paths.filter { $0.length - shortest < 1e-9 }.map(\.vertices)
  }

  func distance(from source: Int, to target: Int) -> Double {
    simplePaths(from: source, to: target).map(\.length).min() ?? .infinity
  }

  func betweenness(endpoints: PathEndpoints, scale: BetweennessScale) -> [Double] {
    var scores = [Double](repeating: 0, count: vertexCount)
    for s in 0..<vertexCount {
      for t in 0..<vertexCount where t != s {
        let paths = shortestPaths(from: s, to: t)
        for path in paths {
          for v in path where endpoints == .included || (v != s && v != t) { scores[v] += 1 / Double(paths.count) }
        }
      }
    }
    let n = Double(vertexCount)
    let pairs = endpoints == .included ? n * (n - 1) : (n - 1) * (n - 2)
    return scores.map { scale == .share ? $0 / pairs : isDirected ? $0 : $0 / 2 }
  }

  private func distancesTo(_ vertex: Int) -> [Double] {
    (0..<vertexCount).filter { $0 != vertex }.map { distance(from: $0, to: vertex) }.filter(\.isFinite)
  }

  func closeness() -> [Double] {
    (0..<vertexCount).map { vertex in
      let distances = distancesTo(vertex)
      guard !distances.isEmpty else { return 0 }
      let count = Double(distances.count)
      return count / distances.reduce(0, +) * count / Double(vertexCount - 1)
    }
  }

  func harmonic() -> [Double] {
    (0..<vertexCount).map { distancesTo($0).reduce(0) { $0 + 1 / $1 } }
  }

  /// `reach[u][v]`: whether a path leads from `u` to `v`, by Warshall's closure.
  func reach() -> [[Bool]] {
    var reach = steps.map { $0.map(\.isFinite) }
    for v in 0..<vertexCount { reach[v][v] = true }
    for k in 0..<vertexCount {
      for u in 0..<vertexCount where reach[u][k] {
        for v in 0..<vertexCount where reach[k][v] { reach[u][v] = true }
      }
    }
    return reach
  }
}

/// PageRank as the solution of a system of linear equations, by Gaussian elimination.
func plainPageRank(_ graph: Graph, damping: Double, usingStrengths: Bool, restart: [Double]) -> [Double] {
  let n = graph.vertexCount
  // flow[u][v]: strength of the ways from u to v.
  var flow = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  for edge in 0..<graph.edgeCount {
    let (u, v) = graph.ends(of: edge)
    let strength = usingStrengths ? graph.weight(of: edge) : 1
    flow[u][v] += strength
    if !graph.isDirected, u != v { flow[v][u] += strength }
  }
  // x[v] = damping · Σ x[u] · p(u → v) + (1 − damping) · restart[v], where a vertex without a way out goes to restart.
  var rows = (0..<n).map { v in
    (0..<n).map { u in
      let out = flow[u].reduce(0, +)
      let probability = out > 0 ? flow[u][v] / out : restart[v]
      return (u == v ? 1 : 0) - damping * probability
    } + [(1 - damping) * restart[v]]
  }
  for pivot in 0..<n {
    if let best = (pivot..<n).max(by: { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) }) { rows.swapAt(pivot, best) }
    for row in 0..<n where row != pivot {
      let factor = rows[row][pivot] / rows[pivot][pivot]
      for column in pivot...n { rows[row][column] -= factor * rows[pivot][column] }
    }
  }
  return (0..<n).map { rows[$0][n] / rows[$0][$0] }
}
