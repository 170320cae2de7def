import Testing

@testable import GraphEngine

struct RowSortingTests {
  /// Enough edges for every way of sorting them, and more than are looked at together.
  private func edges(seed: Int, count: Int, vertices: Int) -> [(Int, Int)] {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<count).map { _ in
      (Int.random(in: 0..<vertices, using: &generator), Int.random(in: 0..<vertices, using: &generator))
    }
    switch seed % 4 {
    case 0: return edges
    case 1: return edges.map { (min($0, $1), max($0, $1)) }.sorted { $0 < $1 }
    case 2: return edges.sorted { $0 < $1 }
    // Out of order at the very end only.
    default: return edges.map { (min($0, $1), max($0, $1)) }.sorted { $0 < $1 } + [(0, 0), (0, 1)]
    }
  }

  @Test(arguments: 0..<24) func rowsAreWhatSortingMakes(seed: Int) throws {
    let vertices = seed < 12 ? 9 : 300
    let edges = edges(seed: seed, count: seed < 12 ? 20 + seed : 9000, vertices: vertices)
    for directed in [true, false] {
      let graph = try Graph(vertexCount: vertices, edges: edges, directed: directed)
      var rows = [[Int]](repeating: [], count: vertices)
      for (source, target) in edges {
        rows[source].append(target)
        if !directed, source != target { rows[target].append(source) }
      }
      for vertex in 0..<vertices { #expect(graph.neighbours(of: vertex) == rows[vertex].sorted()) }
      for (edge, ends) in edges.enumerated() { #expect(graph.ends(of: edge) == ends) }
      let pairs = Set(edges.map { directed ? [$0, $1] : [min($0, $1), max($0, $1)] })
      #expect(graph.isSimple == (pairs.count == edges.count && edges.allSatisfy { $0 != $1 }))
      #expect(graph.loopCount == edges.count { $0 == $1 })
      #expect(graph.parallelCount == edges.count { $0 != $1 } - pairs.count { $0[0] != $0[1] })
    }
  }

  @Test(arguments: [true, false]) func simpleGraphsAreKnownAsSuch(directed: Bool) throws {
    // Rows end with the vertex with which the next ones begin.
    let edges = [(0, 1), (0, 5), (1, 5), (2, 5), (3, 5), (4, 5)]
    for edges in [edges, edges.reversed(), edges.map { ($0.1, $0.0) }] {
      #expect(try Graph(vertexCount: 7, edges: edges, directed: directed).isSimple)
      #expect(try !Graph(vertexCount: 7, edges: edges + [edges[3]], directed: directed).isSimple)
      #expect(try !Graph(vertexCount: 7, edges: [(6, 6)] + edges, directed: directed).isSimple)
    }
  }

  @Test func edgesTakeFewBytes() throws {
    // A complete graph of 100 vertices: 4950 edges, 9900 arcs of 4 bytes, twice 101 offsets, 4950 weights of 2.
    let edges = (0..<100).flatMap { a in ((a + 1)..<100).map { (a, $0) } }
    let ones = edges.map { _ in 1.0 }
    let graph = try Graph(vertexCount: 100, edges: edges, weights: ones, directed: false)
    #expect(graph.byteCount == 4 * (9900 + 2 * 101) + 2 * 4950)
    for (weight, bytes) in [(0.5, 2), (65_535, 2), (65_536, 4), (0.1, 2), (1.0 / 3, 8), (1e300, 8)] {
      let weighted = try Graph(vertexCount: 100, edges: edges, weights: [weight] + ones.dropFirst(), directed: false)
      #expect(weighted.byteCount == 4 * (9900 + 2 * 101) + bytes * 4950)
      #expect(weighted.weight(of: 0) == weight)
      #expect(weighted.weights == [weight] + ones.dropFirst())
    }
    // Out of order, each edge's slot is kept instead of each row's first edge.
    let shuffled = try Graph(vertexCount: 100, edges: edges.reversed(), weights: ones, directed: false)
    #expect(shuffled.byteCount == 4 * (9900 + 101 + 4950) + 2 * 4950)
    #expect(try Graph(vertexCount: 100, edges: edges, directed: false).byteCount == 4 * (9900 + 2 * 101))
  }

  @Test func thereIsALimit() throws {
    try Graph.checkSize(vertexCount: 2, edgeCount: 3, limit: 3)
    #expect(throws: GraphError.tooManyEdges(4, limit: 3)) {
      try Graph.checkSize(vertexCount: 2, edgeCount: 4, limit: 3)
    }
    #expect(Graph.largestEdgeCount == 2_147_483_647)
    #expect(GraphError.tooManyEdges(4, limit: 3).description == "a graph has at most 3 edges, not 4")
  }
}
