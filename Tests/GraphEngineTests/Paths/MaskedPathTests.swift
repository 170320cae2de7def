import Testing

@testable import GraphEngine

struct MaskedPathTests {
  /// 0 – 1 – 3 and 0 – 2 – 3, and 0 – 3 twice: once strong, once weak.
  private func square() throws -> Graph {
    try Graph(
      vertexCount: 4, edges: [(0, 1), (1, 3), (0, 2), (2, 3), (0, 3), (0, 3)], weights: [4, 4, 8, 2, 0.5, 0.25],
      directed: false)
  }

  @Test func goesRoundWhatIsLeftOut() throws {
    let graph = try square()
    #expect(try graph.shortestPath(from: 0, to: 3, edges: { $0 < 4 })?.vertices == [0, 1, 3])
    #expect(try graph.shortestPath(from: 0, to: 3, vertices: { $0 != 1 }, edges: { $0 < 4 })?.vertices == [0, 2, 3])
    #expect(try graph.shortestPath(from: 0, to: 3, vertices: { $0 == 0 || $0 == 3 }, edges: { $0 < 4 }) == nil)
    #expect(try graph.distances(from: 0, vertices: { $0 != 3 }) == [0, 1, 1, .infinity])
  }

  @Test func onlyTheParallelsThatAreKeptCount() throws {
    let graph = try square()
    let straight = { (vertex: Int) in vertex == 0 || vertex == 3 }
    let both = try graph.shortestPath(from: 0, to: 3, length: .inverseStrength, vertices: straight)
    #expect(both == Path(vertices: [0, 3], length: 1 / 0.75))
    let one = try graph.shortestPath(
      from: 0, to: 3, length: .inverseStrength, vertices: straight, edges: { $0 != 5 })
    #expect(one?.length == 2)
    #expect(try graph.shortestPath(from: 0, to: 3, length: .weight, vertices: straight)?.length == 0.25)
    #expect(try graph.shortestPath(from: 0, to: 3, length: .weight, edges: { $0 != 5 })?.length == 0.5)
  }

  @Test func anEndThatIsLeftOutHasNoPaths() throws {
    let graph = try square()
    #expect(try graph.shortestPath(from: 0, to: 3, vertices: { $0 != 0 }) == nil)
    #expect(try graph.shortestPath(from: 0, to: 3, vertices: { $0 != 3 }) == nil)
    #expect(try graph.shortestPath(from: 2, to: 2, vertices: { $0 == 2 }) == Path(vertices: [2], length: 0))
    #expect(try graph.distances(from: 2, vertices: { $0 != 2 }).allSatisfy { $0 == .infinity })
  }

  @Test func aLengthOfZeroIsAnErrorOnlyWhereItCounts() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (0, 2)], weights: [1, 0, 3], directed: true)
    #expect(throws: GraphError.zeroLength(edge: 1)) {
      try graph.shortestPath(from: 0, to: 2, length: .weight, vertices: { _ in true })
    }
    #expect(try graph.shortestPath(from: 0, to: 2, length: .weight, edges: { $0 != 1 })?.vertices == [0, 2])
  }

  @Test func strangersAreRefused() throws {
    let graph = try square()
    #expect(throws: GraphError.unknownVertex(9, vertexCount: 4)) {
      try graph.shortestPath(from: 0, to: 9, vertices: { _ in true })
    }
    #expect(throws: GraphError.unknownVertex(-1, vertexCount: 4)) {
      try graph.distances(from: -1, edges: { _ in true })
    }
  }

  /// The part as a graph of its own, on which the ordinary searches run, has the same paths.
  @Test(arguments: 0..<100) func answersAsThePartDoes(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 12)
    let keepsVertex = { (vertex: Int) in (vertex + seed) % 4 != 1 }
    let keepsEdge = { (edge: Int) in (edge * 7 + seed) % 5 != 2 }
    let part = graph.filtered(vertices: keepsVertex, edges: keepsEdge)
    for length in [EdgeLength.hops, .inverseStrength, .weight] {
      if length == .weight, part.graph.weights?.contains(0) ?? false { continue }
      for (number, source) in part.vertices.enumerated() {
        let distances = try graph.distances(from: source, length: length, vertices: keepsVertex, edges: keepsEdge)
        let expected = try part.graph.distances(from: number, length: length)
        expectClose(part.vertices.map { distances[$0] }, expected)
        for (other, target) in part.vertices.enumerated() {
          let path = try graph.shortestPath(
            from: source, to: target, length: length, vertices: keepsVertex, edges: keepsEdge)
          let inPart = try part.graph.shortestPath(from: number, to: other, length: length)
          #expect(path?.vertices == inPart?.vertices.map { part.vertices[$0] })
        }
      }
    }
  }
}
