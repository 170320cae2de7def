import Testing

@testable import GraphEngine

struct SubgraphTests {
  @Test(arguments: 0..<60) func keepsWhatTheFilterKeeps(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let part = graph.filtered(vertices: { $0 % 3 != 1 }, edges: { graph.weight(of: $0) < 4 })
    #expect(part.vertices == [0, 2, 3, 5, 6])
    #expect(
      part.edges
        == (0..<graph.edgeCount).filter { edge in
          let ends = graph.ends(of: edge)
          return ends.source % 3 != 1 && ends.target % 3 != 1 && graph.weight(of: edge) < 4
        })
    for (edge, whole) in part.edges.enumerated() {
      let ends = part.graph.ends(of: edge)
      #expect((part.vertices[ends.source], part.vertices[ends.target]) == graph.ends(of: whole))
      #expect(part.graph.weight(of: edge) == graph.weight(of: whole))
    }
    #expect(part.graph.isDirected == graph.isDirected)
  }

  /// The part of a graph is what the same edges make when a graph is built of them.
  @Test(arguments: 0..<60) func isTheGraphOfTheEdgesKept(seed: Int) throws {
    let graph = seed.isMultiple(of: 5) ? try sortedGraph(seed: seed) : try randomGraph(seed: seed, vertices: 12)
    let part = graph.filtered(
      vertices: seed % 4 == 1 ? nil : { $0 % 5 != 2 }, edges: seed % 4 == 2 ? nil : { ($0 + seed) % 3 != 0 })
    let numbers = Dictionary(uniqueKeysWithValues: part.vertices.enumerated().map { ($1, $0) })
    let built = try Graph(
      vertexCount: part.vertices.count,
      edges: part.edges.map { edge in
        let ends = graph.ends(of: edge)
        return (try #require(numbers[ends.source]), try #require(numbers[ends.target]))
      }, weights: graph.weights == nil ? nil : part.edges.map(graph.weight), directed: graph.isDirected)
    #expect(part.graph.isSimple == built.isSimple)
    #expect(part.graph.weights == built.weights)
    for vertex in part.vertices.indices {
      #expect(part.graph.neighbours(of: vertex) == built.neighbours(of: vertex))
      #expect(part.graph.neighbours(of: vertex, .incoming) == built.neighbours(of: vertex, .incoming))
    }
    for edge in part.edges.indices { #expect(part.graph.ends(of: edge) == built.ends(of: edge)) }
  }

  /// A graph whose edges come in the order of its rows.
  private func sortedGraph(seed: Int) throws -> Graph {
    let graph = try randomGraph(seed: seed, vertices: 12)
    let edges = (0..<graph.edgeCount).map { edge in
      let ends = graph.ends(of: edge)
      return graph.isDirected ? ends : (min(ends.source, ends.target), max(ends.source, ends.target))
    }
    return try Graph(
      vertexCount: 12, edges: edges.sorted { $0 < $1 }, weights: graph.weights, directed: graph.isDirected)
  }

  @Test func strangersAreRefused() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], directed: false)
    #expect(throws: GraphError.unknownVertex(5, vertexCount: 2)) { try graph.induced(by: [5]) }
    #expect(try graph.induced(by: [1, 1]).vertices == [1])
  }
}

struct RandomGraphTests {
  @Test func haveTheSizesAskedFor() throws {
    for seed: UInt64 in 0..<20 {
      for directed in [true, false] {
        let random = try Graph.random(vertexCount: 12, edgeCount: 30, directed: directed, seed: seed)
        #expect(random.vertexCount == 12 && random.edgeCount == 30 && random.isSimple)
      }
      let grown = try Graph.randomPreferential(vertexCount: 40, tiesPerVertex: 3, seed: seed)
      #expect(grown.edgeCount == 111 && grown.isSimple)
      let recursive = try Graph.randomRecursive(scale: 6, edgeCount: 200, directed: true, seed: seed)
      #expect(recursive.vertexCount == 64 && recursive.edgeCount == 200)
      let degrees = [3, 0, 2, 2, 1, 4]
      #expect(try Graph.random(degrees: degrees, seed: seed).degrees() == degrees)
    }
  }

  @Test func everyPairIsAsLikely() throws {
    // All pairs of a full graph are drawn, each once.
    let full = try Graph.random(vertexCount: 6, edgeCount: 30, directed: true, seed: 0)
    #expect((0..<6).allSatisfy { full.neighbours(of: $0).count == 5 })
    var counts = [Int](repeating: 0, count: 16)
    for seed: UInt64 in 0..<3000 {
      let (source, target) = try Graph.random(vertexCount: 4, edgeCount: 1, directed: false, seed: seed).ends(of: 0)
      counts[4 * source + target] += 1
    }
    // Six pairs, 500 draws of each expected; 20 is the standard deviation.
    #expect(counts.filter { $0 > 0 }.count == 6)
    #expect(counts.filter { $0 > 0 }.allSatisfy { (400...600).contains($0) })
  }

  @Test func theSeedFixesThem() throws {
    let (a, b) = (
      try Graph.randomPreferential(vertexCount: 50, tiesPerVertex: 2, seed: 9),
      try Graph.randomPreferential(vertexCount: 50, tiesPerVertex: 2, seed: 9)
    )
    #expect((0..<a.edgeCount).allSatisfy { a.ends(of: $0) == b.ends(of: $0) })
  }

  @Test func impossibleOnesAreRefused() {
    #expect(throws: GraphError.tooManyEdges(4, limit: 3)) {
      try Graph.random(vertexCount: 3, edgeCount: 4, directed: false, seed: 0)
    }
    #expect(throws: GraphError.invalidDegrees) { try Graph.random(degrees: [1, 1, 1], seed: 0) }
    #expect(throws: GraphError.invalidDegrees) { try Graph.random(degrees: [-1, 1], seed: 0) }
    #expect(throws: GraphError.countOutOfRange("ties", 0)) {
      try Graph.randomPreferential(vertexCount: 3, tiesPerVertex: 0, seed: 0)
    }
  }
}
