import Testing

@testable import GraphEngine

struct CommunityTests {
  static let twoTriangles = try? Graph(
    vertexCount: 7, edges: [(0, 1), (1, 2), (2, 0), (3, 4), (4, 5), (5, 3), (2, 3)], directed: false)

  @Test func twoTrianglesAreTwoCommunities() throws {
    let graph = try #require(Self.twoTriangles)
    for seed: UInt64 in 0..<20 {
      for found in [try graph.louvain(seed: seed), try graph.leiden(seed: seed)] {
        #expect(found.members == [[0, 1, 2], [3, 4, 5], [6]])
        #expect(found.sizes == [3, 3, 1])
      }
      #expect(
        try graph.leiden(quality: .constantPotts(resolution: 0.5), seed: seed).members
          == [[0, 1, 2], [3, 4, 5], [6]])
    }
    // Of 7 edges 6 lie within; each triangle has 7 of the 14 ends.
    expectClose([try graph.modularity(of: [0, 0, 0, 1, 1, 1, 2])], [6.0 / 7 - 0.5])
    // Three edges and three pairs in each triangle.
    #expect(try graph.communityQuality(of: [0, 0, 0, 1, 1, 1, 2], as: .constantPotts(resolution: 0.5)) == 3)
  }

  @Test(arguments: 0..<60) func qualityMatchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    var generator = SplitMix64(seed: seed + 1000)
    let labels = (0..<7).map { _ in Int.random(in: -1...1, using: &generator) }
    let strengths = graph.strengths()
    let total = strengths.reduce(0, +)
    // A is the matrix of strengths both ways, in which a loop counts twice.
    var (modularity, potts) = (0.0, 0.0)
    for u in 0..<7 {
      for v in 0..<7 where labels[u] == labels[v] {
        let between = (0..<graph.edgeCount).reduce(0.0) { sum, edge in
          let ends = graph.ends(of: edge)
          return sum + (ends == (u, v) ? graph.weight(of: edge) : 0) + (ends == (v, u) ? graph.weight(of: edge) : 0)
        }
        if total > 0 { modularity += (between - 1.5 * strengths[u] * strengths[v] / total) / total }
        potts += between / 2 - (u == v ? 0 : 0.75)
      }
    }
    expectClose([try graph.modularity(of: labels, resolution: 1.5)], [modularity])
    expectClose([try graph.communityQuality(of: labels, as: .constantPotts(resolution: 1.5))], [potts])
  }

  @Test(arguments: 0..<40) func leidenIsNeverFarFromTheBest(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 6)
    var best = -Double.infinity
    func divide(_ labels: [Int]) throws {
      if labels.count == 6 {
        best = max(best, try graph.modularity(of: labels))
        return
      }
      for label in 0...(labels.max().map { $0 + 1 } ?? 0) { try divide(labels + [label]) }
    }
    try divide([])
    let found = try (0..<8).map { try graph.modularity(of: graph.leiden(seed: $0).labels) }.max() ?? 0
    #expect(found >= best - 0.02)
  }

  @Test(arguments: 0..<40) func leidenCommunitiesHangTogether(seed: Int) throws {
    let graph = try Graph.random(vertexCount: 60, edgeCount: 100, directed: false, seed: UInt64(seed))
    for community in try graph.leiden(seed: UInt64(seed)).members {
      #expect(try graph.induced(by: community).graph.connectedComponents().count == 1)
    }
  }

  @Test func karateComesOutAsKnown() throws {
    // The best modularity there is, found by exhaustive methods in the literature, is 0.4198.
    let karate = try NamedGraph.karate.graph()
    let found = try (0..<10).map { seed in
      try karate.modularity(of: karate.leiden(usingStrengths: false, seed: seed).labels, usingStrengths: false)
    }
    expectClose([found.max() ?? 0], [0.4197896], tolerance: 1e-6)
    #expect(found.allSatisfy { $0 > 0.41 })
  }

  @Test func theSeedFixesTheResult() throws {
    let graph = try Graph.randomPreferential(vertexCount: 300, tiesPerVertex: 3, seed: 5)
    #expect(try graph.leiden(seed: 7) == graph.leiden(seed: 7))
    #expect(try graph.louvain(seed: 7) == graph.louvain(seed: 7))
    #expect(try graph.labelPropagation(seed: 7) == graph.labelPropagation(seed: 7))
  }

  @Test(arguments: 0..<40) func everyLabelIsAmongTheStrongestAround(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 12)
    let labels = try graph.labelPropagation(seed: UInt64(seed)).labels
    let strength = SimpleTwin(graph).strength
    for vertex in 0..<12 {
      var sums: [Int: Double] = [:]
      for other in 0..<12 where other != vertex {
        let tie = graph.isDirected ? strength[vertex][other] + strength[other][vertex] : strength[vertex][other]
        if tie > 0 { sums[labels[other], default: 0] += tie }
      }
      if let strongest = sums.values.max() { #expect(sums[labels[vertex], default: 0] == strongest) }
    }
  }

  @Test func parametersOutOfRangeAreRefused() throws {
    let graph = try #require(Self.twoTriangles)
    #expect(throws: GraphError.countOutOfRange("rounds", 0)) { try graph.leiden(rounds: 0) }
    #expect(throws: GraphError.entryCount("labels", 2, expected: 7)) { try graph.modularity(of: [0, 1]) }
    #expect(throws: GraphError.parameterOutOfRange("resolution", -1, allowed: "0 or more and finite")) {
      try graph.louvain(quality: .modularity(resolution: -1))
    }
    let empty = try Graph(vertexCount: 0, edges: [], directed: false)
    #expect(try empty.leiden().count == 0)
    #expect(try empty.modularity(of: []) == 0)
  }
}
