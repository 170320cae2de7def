import Testing

@testable import GraphEngine

struct CoreTests {
  @Test(arguments: 0..<100) func matchTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 8)
    let twin = SimpleTwin(graph)
    // The core number is the largest k of a set in which each member has k neighbours.
    var expected = [Int](repeating: 0, count: 8)
    for set in subsets(of: 8) where !set.isEmpty {
      let least = set.map { u in set.count { twin.areTied(u, $0) } }.min() ?? 0
      for vertex in set { expected[vertex] = max(expected[vertex], least) }
    }
    #expect(graph.coreNumbers() == expected)
  }

  @Test func onATriangleWithATail() throws {
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 0), (0, 3)], directed: false)
    #expect(graph.coreNumbers() == [2, 2, 2, 1])
    #expect(try Graph(vertexCount: 0, edges: [], directed: false).coreNumbers() == [])
  }
}

struct TriangleTests {
  @Test(arguments: 0..<100) func matchTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 9)
    let twin = SimpleTwin(graph)
    var counts = [Int](repeating: 0, count: 9)
    var wedges = 0
    for a in 0..<9 {
      for b in 0..<9 {
        for c in 0..<9 where a < b && b < c && twin.areTied(a, b) && twin.areTied(b, c) && twin.areTied(a, c) {
          for vertex in [a, b, c] { counts[vertex] += 1 }
        }
        for c in 0..<9 where b < c && twin.areTied(a, b) && twin.areTied(a, c) { wedges += 1 }
      }
    }
    let total = counts.reduce(0, +) / 3
    #expect(graph.triangles() == counts)
    #expect(graph.triangleCount() == total)
    expectClose([graph.globalClustering()], [wedges > 0 ? Double(3 * total) / Double(wedges) : 0])
    expectClose(
      graph.localClustering(),
      (0..<9).map { vertex in
        let degree = (0..<9).count { twin.areTied(vertex, $0) }
        return degree > 1 ? Double(2 * counts[vertex]) / Double(degree * (degree - 1)) : 0
      })
  }

  @Test func onKarate() throws {
    // 45 triangles is the number that the literature gives for Zachary's club.
    #expect(try NamedGraph.karate.graph().triangleCount() == 45)
  }
}

struct BiconnectionTests {
  @Test(arguments: 0..<150) func matchesTakingAway(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 8)
    let found = graph.biconnection()
    let parts = graph.connectedComponents().count
    #expect(
      found.articulationPoints
        == (0..<8).filter { vertex in
          let rest = graph.filtered(vertices: { $0 != vertex }).graph
          let isAlone = !(0..<8).contains { SimpleTwin(graph).areTied(vertex, $0) }
          return rest.connectedComponents().count > (isAlone ? parts - 1 : parts)
        })
    #expect(
      found.bridges
        == (0..<graph.edgeCount).filter { edge in
          graph.filtered(edges: { $0 != edge }).graph.connectedComponents().count > parts
        })
    expectCommonCycles(graph, found)
  }

  /// Two edges are in one component when they are the same, or no single vertex parts them: when one is taken away
  /// that both do not end at, or that they share, what is left of them still hangs together.
  private func expectCommonCycles(_ graph: Graph, _ found: Biconnection) {
    for a in 0..<graph.edgeCount {
      let (a0, a1) = graph.ends(of: a)
      #expect((found.componentOfEdge[a] == nil) == (a0 == a1))
      for b in 0..<a where a0 != a1 && graph.ends(of: b).source != graph.ends(of: b).target {
        let (b0, b1) = graph.ends(of: b)
        let isTogether = (0..<graph.vertexCount).allSatisfy { vertex in
          let rest = graph.filtered(edges: { edge in
            let (u, v) = graph.ends(of: edge)
            return u != vertex && v != vertex
          }).graph.connectedComponents().labels
          let fromA = [a0, a1].filter { $0 != vertex }.map { rest[$0] }
          let fromB = [b0, b1].filter { $0 != vertex }.map { rest[$0] }
          return !Set(fromA).isDisjoint(with: fromB)
        }
        #expect((found.componentOfEdge[a] == found.componentOfEdge[b]) == isTogether)
      }
    }
  }

  @Test func depthIsNoLimit() throws {
    let count = 200_000
    let path = try Graph(vertexCount: count, edges: (1..<count).map { ($0 - 1, $0) }, directed: false)
    #expect(path.biconnection().bridges.count == count - 1)
  }
}

struct TriadTests {
  @Test(arguments: 0..<60) func matchesLookingAtEach(seed: Int) throws {
    let graph = try randomGraph(seed: 2 * seed, vertices: 9)
    let census = try graph.triadCensus()
    var expected: [Triad: Int] = [:]
    for kind in Triad.allCases { expected[kind] = 0 }
    for a in 0..<9 {
      for b in (a + 1)..<9 { for c in (b + 1)..<9 { expected[kind(graph, [a, b, c]), default: 0] += 1 } }
    }
    #expect(census == expected)
    #expect(census.values.reduce(0, +) == 84)
  }

  /// One drawing of each kind; a triad is of the kind whose drawing some order of its vertices matches.
  private static let drawings: [(Triad, [(Int, Int)])] = [
    (.empty, []), (.single, [(0, 1)]), (.mutual, [(0, 1), (1, 0)]), (.down, [(0, 1), (0, 2)]),
    (.up, [(1, 0), (2, 0)]), (.chain, [(0, 1), (1, 2)]), (.mutualIn, [(0, 1), (1, 0), (2, 0)]),
    (.mutualOut, [(0, 1), (1, 0), (0, 2)]), (.transitive, [(0, 1), (1, 2), (0, 2)]),
    (.cycle, [(0, 1), (1, 2), (2, 0)]), (.twoMutual, [(0, 1), (1, 0), (1, 2), (2, 1)]),
    (.mutualDown, [(0, 1), (0, 2), (1, 2), (2, 1)]), (.mutualUp, [(1, 0), (2, 0), (1, 2), (2, 1)]),
    (.mutualChain, [(0, 1), (1, 2), (0, 2), (2, 0)]),
    (.twoMutualSingle, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2)]),
    (.complete, [(0, 1), (1, 0), (1, 2), (2, 1), (0, 2), (2, 0)]),
  ]

  private func kind(_ graph: Graph, _ triad: [Int]) -> Triad {
    let orders = [[0, 1, 2], [0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]]
    for (kind, arrows) in Self.drawings {
      for order in orders {
        let matches = (0..<3).allSatisfy { i in
          (0..<3).allSatisfy { j in
            i == j
              || arrows.contains { $0 == (i, j) }
                == graph.neighbours(of: triad[order[i]]).contains(triad[order[j]])
          }
        }
        if matches { return kind }
      }
    }
    Issue.record("a triad of no kind")
    return .empty
  }

  @Test func undirectedGraphsHaveNone() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1)], directed: false)
    #expect(throws: GraphError.wrongDirectedness("the triad census", needsDirected: true)) {
      try graph.triadCensus()
    }
  }
}

struct DensityTests {
  @Test func onSmallGraphs() throws {
    let star = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (0, 3)], directed: false)
    #expect(star.density == 0.5)
    #expect(star.degreeDistribution() == [0, 3, 0, 1])
    expectClose([try #require(star.degreeAssortativity())], [-1])
    let arrow = try Graph(vertexCount: 2, edges: [(0, 1)], directed: true)
    #expect(arrow.density == 0.5)
    #expect(arrow.degreeAssortativity() == nil)
    // Ends of like value, and of opposite value.
    let pairs = try Graph(vertexCount: 4, edges: [(0, 1), (2, 3)], directed: false)
    expectClose([try #require(try pairs.assortativity(of: [1, 1, 5, 5]))], [1])
    expectClose([try #require(try pairs.assortativity(of: [1, 5, 1, 5]))], [-1])
    #expect(star.reciprocity() == 1)
    let answered = try Graph(vertexCount: 3, edges: [(0, 1), (1, 0), (1, 0), (1, 2), (2, 2)], directed: true)
    expectClose([try #require(answered.reciprocity())], [2.0 / 3])
    #expect(try Graph(vertexCount: 1, edges: [(0, 0)], directed: true).reciprocity() == nil)
    #expect(throws: GraphError.entryCount("values", 1, expected: 4)) { try pairs.assortativity(of: [1]) }
  }

  @Test func karateIsDisassortative() throws {
    // The value that NetworkX 3.6 gives.
    expectClose([try #require(try NamedGraph.karate.graph().degreeAssortativity())], [-0.475613097684613])
  }
}

struct EccentricityTests {
  @Test(arguments: 0..<80) func matchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      let expected = (0..<7).map { u in
        (0..<7).map { twin.distance(from: u, to: $0) }.filter(\.isFinite).max() ?? 0
      }
      expectClose(try graph.eccentricities(length: length), expected)
      expectClose([try graph.diameter(length: length)], [expected.max() ?? 0])
      let all = (0..<7).flatMap { u in (0..<7).filter { $0 != u }.map { twin.distance(from: u, to: $0) } }
        .filter(\.isFinite)
      let summary = try graph.distanceSummary(length: length)
      #expect(summary.pairCount == all.count)
      expectClose([summary.total, summary.diameter], [all.reduce(0, +), expected.max() ?? 0])
      #expect((summary.mean == nil) == all.isEmpty)
    }
  }
}

struct SignedBalanceTests {
  @Test(arguments: 0..<80) func matchesLookingAtEach(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 7)
    var generator = SplitMix64(seed: seed)
    let signs = (0..<graph.edgeCount).map { _ in Double(Int.random(in: -1...1, using: &generator)) }
    func sign(_ u: Int, _ v: Int) -> Double {
      (0..<graph.edgeCount).reduce(0) { sum, edge in
        let ends = graph.ends(of: edge)
        return ends == (u, v) || ends == (v, u) ? sum + signs[edge] : sum
      }
    }
    var (balanced, unbalanced) = (0, 0)
    for a in 0..<7 {
      for b in (a + 1)..<7 {
        for c in (b + 1)..<7 {
          let product = sign(a, b) * sign(b, c) * sign(a, c)
          if product > 0 { balanced += 1 }
          if product < 0 { unbalanced += 1 }
        }
      }
    }
    let found = try graph.signedBalance(signs: signs)
    #expect(found == SignedBalance(balancedTriangles: balanced, unbalancedTriangles: unbalanced))
  }

  @Test func theEnemyOfMyEnemy() throws {
    let triangle = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)], directed: false)
    #expect(try triangle.signedBalance(signs: [-1, -1, 1]).balance == 1)
    #expect(try triangle.signedBalance(signs: [-1, -1, -1]).balance == 0)
    #expect(try triangle.signedBalance(signs: [1, 1, 0]).balance == nil)
  }
}

struct LinkPredictionTests {
  @Test func onASquareWithADiagonal() throws {
    // 1 and 3 are the corners that are not tied; they share 0 and 2, which have three neighbours each.
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0), (0, 2)], directed: false)
    #expect(try graph.linkScore(.commonNeighbours, between: 1, and: 3) == 2)
    #expect(try graph.linkScore(.jaccard, between: 1, and: 3) == 1)
    expectClose([try graph.linkScore(.adamicAdar, between: 1, and: 3)], [2 / 1.0986122886681098])
    expectClose([try graph.linkScore(.resourceAllocation, between: 1, and: 3)], [2.0 / 3])
    #expect(try graph.linkScore(.preferentialAttachment, between: 1, and: 3) == 4)
    #expect(
      try graph.predictedLinks(by: .jaccard, count: 5) == [PredictedLink(first: 1, second: 3, score: 1)])
  }

  @Test(arguments: 0..<40) func matchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 8)
    let twin = SimpleTwin(graph)
    var expected: [PredictedLink] = []
    for u in 0..<8 {
      for v in (u + 1)..<8 where !twin.areTied(u, v) {
        let shared = (0..<8).count { twin.areTied(u, $0) && twin.areTied(v, $0) }
        let all = (0..<8).count { twin.areTied(u, $0) || twin.areTied(v, $0) }
        if shared > 0 { expected.append(PredictedLink(first: u, second: v, score: Double(shared) / Double(all))) }
      }
    }
    expected.sort { ($1.score, $0.first, $0.second) < ($0.score, $1.first, $1.second) }
    #expect(try graph.predictedLinks(by: .jaccard, count: 100) == expected)
  }
}
