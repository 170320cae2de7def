import Testing

@testable import GraphEngine

struct PathTests {
  @Test(arguments: 0..<120) func matchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      for source in 0..<graph.vertexCount {
        let distances = try graph.distances(from: source, length: length)
        expectClose(distances, (0..<graph.vertexCount).map { twin.distance(from: source, to: $0) })
        for target in 0..<graph.vertexCount {
          let expected = twin.shortestPaths(from: source, to: target)
          let found = try graph.allShortestPaths(from: source, to: target, length: length)
          #expect(found.map(\.vertices) == expected)
          #expect(found.count == Double(expected.count))
          #expect(try graph.shortestPath(from: source, to: target, length: length)?.vertices == expected.first)
          expectClose([found.length], [distances[target]])
        }
      }
    }
  }

  @Test func ofEqualPathsTheFirstInOrder() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 3), (3, 4), (0, 1), (1, 4), (0, 2), (2, 4)], directed: false)
    let paths = try graph.allShortestPaths(from: 0, to: 4)
    #expect(paths.map(\.vertices) == [[0, 1, 4], [0, 2, 4], [0, 3, 4]])
    #expect(paths.map(\.vertices) == [[0, 1, 4], [0, 2, 4], [0, 3, 4]], "a second walk finds the same")
    #expect(try graph.shortestPath(from: 0, to: 4) == Path(vertices: [0, 1, 4], length: 2))
  }

  @Test func parallelStrengthsAddUp() throws {
    // Three edges of strength 1 between 0 and 1 make a step of length 1/3.
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (0, 1), (1, 0), (1, 2)], directed: false)
    expectClose(try graph.distances(from: 0, length: .inverseStrength), [0, 1.0 / 3, 4.0 / 3])
    #expect(try graph.distances(from: 0, length: .weight) == [0, 1, 2])
  }

  @Test func arrowsAreFollowedOrNot() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (2, 1)], directed: true)
    #expect(try graph.distances(from: 0) == [0, 1, .infinity])
    #expect(try graph.distances(from: 1, direction: .incoming) == [1, 0, 1])
    #expect(try graph.distances(from: 0, direction: .both) == [0, 1, 2])
    #expect(try graph.shortestPath(from: 0, to: 2) == nil)
    #expect(Array(try graph.allShortestPaths(from: 0, to: 2)).isEmpty)
  }

  @Test func stepsTooShortToBeFeltDoNotLeadInCircles() throws {
    // Beside a step of 10²⁰, steps of 1 change nothing: at 1, 2 and 3 the distance is the same double.
    let edges = [(0, 1), (1, 2), (2, 3), (3, 1)]
    let graph = try Graph(vertexCount: 4, edges: edges, weights: [1e20, 1, 1, 1], directed: false)
    let paths = Array(try graph.allShortestPaths(from: 3, to: 0, length: .weight).prefix(10))
    #expect(paths.contains { $0.vertices == [3, 1, 0] })
    #expect(paths.count < 10)
    for path in paths { #expect(Set(path.vertices).count == path.vertices.count) }
    #expect(try graph.betweenness(length: .weight).allSatisfy(\.isFinite))
  }

  @Test func strangersAreRefused() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], directed: false)
    #expect(throws: GraphError.unknownVertex(2, vertexCount: 2)) { try graph.shortestPath(from: 0, to: 2) }
    #expect(throws: GraphError.unknownVertex(-1, vertexCount: 2)) { try graph.distances(from: -1) }
    #expect(
      GraphError.unknownVertex(2, vertexCount: 2).description
        == "there is no vertex 2: vertices are numbered 0 to 1")
  }

  @Test func aSearchLeavesNothingBehindForTheNext() throws {
    for seed in 0..<30 {
      let graph = try randomGraph(seed: seed)
      for length in EdgeLength.allCases {
        let reused = ShortestPathSearch(try graph.pathNetwork(length, .outgoing))
        for source in 0..<graph.vertexCount {
          reused.run(from: source, to: (source + 3) % graph.vertexCount)
          reused.run(from: source)
          expectClose(
            Array(reused.distances.elements), try graph.distances(from: source, length: length), tolerance: 1e-12)
        }
      }
    }
  }
}
