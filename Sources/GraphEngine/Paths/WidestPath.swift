/// A way through a graph, and the strength of its weakest step.
public struct WidestPath: Hashable, Sendable {
  /// From the source to the target, both included.
  public let vertices: [Int]
  /// The strength of the weakest step; infinite for the path from a vertex to itself.
  public let width: Double
}

extension Graph {
  /// The path whose weakest step is as strong as can be; nil when there is none.
  ///
  /// Weights are strengths here and not lengths; those of parallel edges add up to that of one step. A step of strength
  /// 0 joins nothing. Of several such paths it is always the same, not always the shortest. On `a –5– b –3– c` with
  /// `a –1– c` the way from `a` to `c` leads over `b` and is 3 wide.
  ///
  /// - Throws: `GraphError.unknownVertex`.
  /// - Complexity: O((V + E) log V).
  /// - Source: M. Pollack, "The maximum capacity through a network" (1960), found in Dijkstra's manner.
  public func widestPath(from source: Int, to target: Int) throws(GraphError) -> WidestPath? {
    try checkVertex(source)
    try checkVertex(target)
    // A step of length 1 / strength has the strength back; the longest step of a path is its weakest.
    let network = try pathNetwork(.inverseStrength, .outgoing)
    var longest = [Double](repeating: .infinity, count: vertexCount)
    var parents = [Int](repeating: -1, count: vertexCount)
    var heap = DistanceHeap()
    longest[source] = 0
    heap.insert(UInt32(source), at: 0)
    while let nearest = heap.popNearest() {
      let vertex = Int(nearest.vertex)
      if vertex == target { break }
      guard nearest.distance == longest[vertex] else { continue }
      for slot in network.slots(of: vertex) {
        let neighbour = Int(network.neighbours[slot])
        let candidate = max(nearest.distance, network.lengths?[slot] ?? 1)
        guard candidate < longest[neighbour] else { continue }
        longest[neighbour] = candidate
        parents[neighbour] = vertex
        heap.insert(UInt32(neighbour), at: candidate)
      }
    }
    guard longest[target].isFinite else { return nil }
    var vertices = [target]
    while let last = vertices.last, last != source { vertices.append(parents[last]) }
    vertices.reverse()
    return WidestPath(vertices: vertices, width: width(of: vertices))
  }

  private func width(of vertices: [Int]) -> Double {
    zip(vertices, vertices.dropFirst()).reduce(.infinity) { width, step in
      // The vertices are this graph's, so there is nothing to throw.
      let parallels = (try? edges(from: step.0, to: step.1)) ?? []
      return min(width, parallels.reduce(0) { $0 + weight(of: $1) })
    }
  }
}
