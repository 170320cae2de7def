import Testing

@testable import GraphEngine

struct DegreeTests {
  @Test func loopsCountTwiceAndParallelsEach() throws {
    // The values are NetworkX's for the same MultiGraph.
    let edges = [(0, 1), (0, 1), (1, 2), (2, 2), (2, 3)]
    let graph = try Graph(vertexCount: 4, edges: edges, weights: [1, 2, 1, 1, 5], directed: false)
    #expect(graph.degrees() == [2, 3, 4, 1])
    #expect(graph.degrees(.incoming) == [2, 3, 4, 1])
    #expect(graph.strengths() == [3, 4, 8, 5])
  }

  @Test func directionsAddUp() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (0, 2), (2, 2)], weights: [2, 3, 0.5], directed: true)
    #expect(graph.degrees(.outgoing) == [2, 0, 1])
    #expect(graph.degrees(.incoming) == [0, 1, 2])
    #expect(graph.degrees(.both) == [2, 1, 3])
    #expect(graph.strengths(.outgoing) == [5, 0, 0.5])
    #expect(graph.strengths(.incoming) == [0, 2, 3.5])
    #expect(graph.strengths(.both) == [5, 2, 4])
  }
}

struct BetweennessTests {
  @Test(arguments: 0..<120) func matchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      for endpoints in PathEndpoints.allCases {
        for scale in BetweennessScale.allCases {
          expectClose(
            try graph.betweenness(length: length, endpoints: endpoints, scale: scale),
            twin.betweenness(endpoints: endpoints, scale: scale))
        }
      }
    }
  }

  @Test(arguments: NamedGraph.all) func matchesOtherLibraries(named: NamedGraph) throws {
    let graph = try named.graph()
    expectClose(try graph.betweenness(scale: .pairs), named.betweenness)
    expectClose(try graph.betweenness(length: .weight, scale: .pairs), named.weightedBetweenness)
  }

  @Test func onAPath() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: false)
    #expect(try path.betweenness(scale: .pairs) == [0, 1, 0])
    #expect(try path.betweenness() == [0, 1, 0])
    #expect(try path.betweenness(endpoints: .included, scale: .pairs) == [2, 3, 2])
    expectClose(try path.betweenness(endpoints: .included), [2.0 / 3, 1, 2.0 / 3])
  }

  @Test func onACycleOfFour() throws {
    // Opposite corners are joined by two shortest paths, each through one of the others.
    let cycle = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], directed: false)
    #expect(try cycle.betweenness(scale: .pairs) == [0.5, 0.5, 0.5, 0.5])
  }

  @Test func onAStar() throws {
    let star = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)], directed: false)
    #expect(try star.betweenness(scale: .pairs) == [6, 0, 0, 0, 0])
  }

  @Test func parallelsAndLoopsMakeNoMorePaths() throws {
    // From 0 to 3 two ways tie, over 1 and over 2, though the first has twice the edges.
    let edges = [(0, 1), (0, 1), (1, 3), (0, 2), (2, 3), (2, 2)]
    let graph = try Graph(vertexCount: 4, edges: edges, directed: true)
    #expect(try graph.betweenness(scale: .pairs) == [0, 0.5, 0.5, 0])
  }

  @Test func strengthDrawsPathsNearer() throws {
    // As strengths: straight from 0 to 2 is 1 / 0.25 = 4 long, over 1 it is 1/2 + 1. As lengths: straight from 0 to 1
    // is 2 long, over 2 it is 0.25 + 1.
    let graph = try Graph(vertexCount: 3, edges: [(0, 2), (0, 1), (1, 2)], weights: [0.25, 2, 1], directed: false)
    #expect(try graph.betweenness(length: .inverseStrength, scale: .pairs) == [0, 1, 0])
    #expect(try graph.betweenness(length: .weight, scale: .pairs) == [0, 0, 1])
    #expect(try graph.betweenness(scale: .pairs) == [0, 0, 0])
  }

  @Test func lengthsThatDifferByRoundingTie() throws {
    // 1/3 + 1/6 and 1/10 + 2/5 are both a half, and not the same sum of doubles as 1/4 + 1/4.
    let edges = [(0, 1), (1, 4), (0, 2), (2, 4), (0, 3), (3, 4)]
    let graph = try Graph(vertexCount: 5, edges: edges, weights: [3, 6, 10, 2.5, 4, 4], directed: true)
    expectClose(try graph.betweenness(length: .inverseStrength, scale: .pairs), [0, 1 / 3, 1 / 3, 1 / 3, 0])
    #expect(try graph.allShortestPaths(from: 0, to: 4, length: .inverseStrength).count == 3)
  }

  @Test func tooManyPathsAreAnError() throws {
    // Each of 1100 diamonds doubles the number of paths; 2 to the power of 1100 is more than a double holds.
    let edges = (0..<1100).flatMap { diamond in
      let first = 3 * diamond
      return [(first, first + 1), (first, first + 2), (first + 1, first + 3), (first + 2, first + 3)]
    }
    let chain = try Graph(vertexCount: 3301, edges: edges, directed: true)
    #expect(throws: GraphError.pathCountOverflow(source: 0)) { try chain.betweenness() }
    #expect(try chain.allShortestPaths(from: 0, to: 3300).count == .infinity)
    #expect(Array(try chain.allShortestPaths(from: 0, to: 3300).prefix(3)).count == 3)
  }

  @Test func zeroIsNoLength() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], weights: [1, 0], directed: false)
    #expect(throws: GraphError.zeroLength(edge: 1)) { try graph.betweenness(length: .weight) }
    #expect(try graph.distances(from: 0, length: .inverseStrength) == [0, 1, .infinity])
    #expect(try graph.distances(from: 0) == [0, 1, 2])
  }
}

struct ClosenessTests {
  @Test(arguments: 0..<120) func matchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      expectClose(try graph.closeness(length: length), twin.closeness())
      expectClose(try graph.harmonicCentrality(length: length), twin.harmonic())
    }
  }

  @Test(arguments: NamedGraph.all) func matchesOtherLibraries(named: NamedGraph) throws {
    let graph = try named.graph()
    expectClose(try graph.closeness(), named.closeness)
    expectClose(try graph.harmonicCentrality(), named.harmonic)
  }

  @Test func onAPath() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: false)
    expectClose(try path.closeness(), [2.0 / 3, 1, 2.0 / 3])
    #expect(try path.harmonicCentrality() == [1.5, 2, 1.5])
  }

  @Test func directionSaysWhosePathsCount() throws {
    let arrow = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: true)
    #expect(try arrow.harmonicCentrality(direction: .incoming) == [0, 1, 1.5])
    #expect(try arrow.harmonicCentrality(direction: .outgoing) == [1.5, 1, 0])
    #expect(try arrow.harmonicCentrality(direction: .both) == [1.5, 2, 1.5])
    // Vertex 2 is reached by both others, at distances 1 and 2; vertex 1 by one of the two others, at distance 1.
    expectClose(try arrow.closeness(), [0, 0.5, 2.0 / 3])
  }
}

struct PageRankTests {
  @Test(arguments: 0..<60) func solvesTheEquations(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let uniform = [Double](repeating: 1 / Double(graph.vertexCount), count: graph.vertexCount)
    let restart: [Double] = [3, 0, 1, 0, 0, 2, 2]
    for usingStrengths in [true, false] {
      expectClose(
        try graph.pageRank(usingStrengths: usingStrengths),
        plainPageRank(graph, damping: 0.85, usingStrengths: usingStrengths, restart: uniform))
      expectClose(
        try graph.pageRank(damping: 0.5, usingStrengths: usingStrengths, personalization: restart),
        plainPageRank(graph, damping: 0.5, usingStrengths: usingStrengths, restart: restart.map { $0 / 8 }))
    }
  }

  @Test(arguments: NamedGraph.all) func matchesOtherLibraries(named: NamedGraph) throws {
    expectClose(try named.graph().pageRank(usingStrengths: false), named.pageRank, tolerance: 1e-9)
  }

  @Test func matchesNetworkXWithWeightsLoopsAndDeadEnds() throws {
    let edges = [(0, 1), (0, 2), (1, 2), (2, 0), (2, 3), (3, 3), (3, 4), (4, 2), (5, 4), (1, 4)]
    let graph = try Graph(
      vertexCount: 7, edges: edges, weights: [2, 1, 4, 1, 0.5, 1, 2, 1, 3, 0.25], directed: true)
    expectClose(
      try graph.pageRank(),
      [
        0.20142036044294295, 0.1385284481534389, 0.31240608801265096, 0.15754228210142893, 0.14132233348465997,
        0.02439024390243903, 0.02439024390243903,
      ])
    expectClose(
      try graph.pageRank(personalization: [3, 0, 0, 0, 0, 1, 0]),
      [
        0.2812027161749282, 0.15934820583245937, 0.29771067560281217, 0.11769956942436842, 0.10653883296543151,
        0.037500000000000006, 0,
      ])
  }

  @Test func matchesNetworkXOnAMultigraph() throws {
    let edges = [(0, 1), (0, 1), (1, 2), (2, 2), (2, 3)]
    let graph = try Graph(vertexCount: 4, edges: edges, weights: [1, 2, 1, 1, 5], directed: false)
    expectClose(
      try graph.pageRank(), [0.19008426228725525, 0.2393478624113818, 0.33168667796529205, 0.2388811973360707])
  }

  @Test func onOneArrow() throws {
    // a = (0.15 + 0.85 b) / 2 and b = a + 0.85 a, since b has no way out: a (1 + 1.85) = 1.
    let arrow = try Graph(vertexCount: 2, edges: [(0, 1)], directed: true)
    expectClose(try arrow.pageRank(), [1 / 2.85, 1.85 / 2.85])
  }

  @Test func parametersOutOfRangeAreRefused() throws {
    let graph = try Graph(vertexCount: 2, edges: [(0, 1)], directed: true)
    #expect(throws: GraphError.dampingOutOfRange(1)) { try graph.pageRank(damping: 1) }
    #expect(throws: GraphError.toleranceOutOfRange(0)) { try graph.pageRank(tolerance: 0) }
    #expect(throws: GraphError.iterationLimitOutOfRange(0)) { try graph.pageRank(maximumIterations: 0) }
    #expect(throws: GraphError.personalizationCount(1, vertexCount: 2)) { try graph.pageRank(personalization: [1]) }
    #expect(throws: GraphError.personalizationSum(0)) { try graph.pageRank(personalization: [0, 0]) }
    #expect(throws: GraphError.invalidPersonalization(-1, vertex: 1)) {
      try graph.pageRank(personalization: [2, -1])
    }
    let ring = try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 3), (3, 4), (4, 2)], directed: true)
    #expect(throws: GraphError.self) { try ring.pageRank(maximumIterations: 2) }
  }
}
