import Testing

@testable import GraphEngine

struct BetweennessVariantTests {
  @Test(arguments: 0..<60) func fromSomeToSomeMatchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      let (sources, targets) = ([0, 2, 5, 2], [1, 2, 6])
      for endpoints in PathEndpoints.allCases {
        var expected = [Double](repeating: 0, count: 7)
        for s in sources {
          for t in targets where t != s {
            let paths = twin.shortestPaths(from: s, to: t)
            for path in paths {
              for v in path where endpoints == .included || (v != s && v != t) {
                expected[v] += 1 / Double(paths.count)
              }
            }
          }
        }
        expectClose(
          try graph.betweenness(from: sources, to: targets, length: length, endpoints: endpoints), expected)
      }
    }
  }

  @Test(arguments: 0..<60) func ofEdgesMatchesTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      var flow = [[Double]](repeating: [Double](repeating: 0, count: 7), count: 7)
      for s in 0..<7 {
        for t in 0..<7 where t != s {
          let paths = twin.shortestPaths(from: s, to: t)
          for path in paths {
            for (u, v) in zip(path, path.dropFirst()) { flow[u][v] += 1 / Double(paths.count) }
          }
        }
      }
      let expected = (0..<graph.edgeCount).map { edge -> Double in
        let (u, v) = graph.ends(of: edge)
        guard u != v else { return 0 }
        let parallels = (0..<graph.edgeCount).filter { other in
          let ends = graph.ends(of: other)
          let isParallel = ends == (u, v) || (!graph.isDirected && ends == (v, u))
          let isShortest = length != .weight || graph.weight(of: other) == twin.steps[u][v]
          return isParallel && isShortest
        }
        guard parallels.contains(edge) else { return 0 }
        let both = graph.isDirected ? flow[u][v] : (flow[u][v] + flow[v][u]) / 2
        return both / Double(parallels.count)
      }
      expectClose(try graph.edgeBetweenness(length: length, scale: .pairs), expected)
    }
  }

  @Test func ofEdgesOnAPath() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: false)
    expectClose(try path.edgeBetweenness(scale: .pairs), [2, 2])
    expectClose(try path.edgeBetweenness(), [2.0 / 3, 2.0 / 3])
  }

  @Test func samplesStayWithinTheirBound() throws {
    let graph = try Graph.randomPreferential(vertexCount: 200, tiesPerVertex: 2, seed: 1)
    for scale in BetweennessScale.allCases {
      let exact = try graph.betweenness(scale: scale)
      for seed: UInt64 in 0..<10 {
        let sampled = try graph.sampledBetweenness(sources: 50, seed: seed, scale: scale)
        let error = zip(exact, sampled.scores).map { abs($0 - $1) }.max() ?? 0
        #expect(error <= sampled.errorBound)
        #expect(sampled.sources.count == 50)
      }
    }
  }

  @Test func samplesAreRightInTheMean() throws {
    // Every source drawn once each is the exact computation, up to the order of the draw.
    let graph = try NamedGraph.karate.graph()
    let sampled = try graph.sampledBetweenness(sources: 4000, seed: 3)
    let error = zip(try graph.betweenness(), sampled.scores).map { abs($0 - $1) }.max() ?? 0
    #expect(error < 0.02)
    #expect(throws: GraphError.countOutOfRange("sources", 0)) { try graph.sampledBetweenness(sources: 0) }
  }

  @Test func pathsInLevelsOfEveryKindAreCounted() throws {
    // Large enough for every way of passing from level to level; the plain search with lengths of 1 is the twin.
    for seed: UInt64 in 0..<6 {
      let directed = seed.isMultiple(of: 2)
      let graph = try Graph.randomRecursive(scale: 9, edgeCount: 2500, directed: directed, seed: seed)
      let (sources, targets) = (0..<graph.edgeCount).map(graph.ends).reduce(into: ([UInt32](), [UInt32]())) {
        $0.0.append(UInt32($1.source))
        $0.1.append(UInt32($1.target))
      }
      let weighted = try Graph(
        vertexCount: 512, sources: sources, targets: targets, weights: sources.map { _ in 1 }, directed: directed)
      expectClose(try graph.betweenness(), try weighted.betweenness(length: .weight))
      expectClose(try graph.closeness(), try weighted.closeness(length: .weight))
      expectClose(try graph.harmonicCentrality(), try weighted.harmonicCentrality(length: .weight))
      let first = graph.neighbours(of: 0).first ?? 0
      expectClose(
        try graph.distances(from: first), try weighted.distances(from: first, length: .weight))
    }
  }
}

struct StructuralHoleTests {
  @Test(arguments: 0..<80) func matchTheDefinition(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let twin = SimpleTwin(graph)
    func between(_ i: Int, _ j: Int) -> Double {
      i == j ? 0 : graph.isDirected ? twin.strength[i][j] + twin.strength[j][i] : twin.strength[i][j]
    }
    func share(_ i: Int, _ j: Int) -> Double { between(i, j) / (0..<7).reduce(0) { $0 + between(i, $1) } }
    func relative(_ j: Int, _ q: Int) -> Double { between(j, q) / ((0..<7).map { between(j, $0) }.max() ?? 0) }
    let (constraints, sizes) = (graph.constraint(), graph.effectiveSize())
    for i in 0..<7 {
      let around = (0..<7).filter { between(i, $0) > 0 }
      #expect((constraints[i] == nil) == around.isEmpty)
      guard let constraint = constraints[i], let size = sizes[i] else { continue }
      expectClose(
        [constraint],
        [
          around.reduce(0) { sum, j in
            let through = around.filter { $0 != j }.reduce(0) { $0 + share(i, $1) * share($1, j) }
            return sum + (share(i, j) + through) * (share(i, j) + through)
          }
        ])
      expectClose(
        [size],
        [
          around.reduce(0) { sum, j in
            sum + 1 - around.filter { $0 != j }.reduce(0) { $0 + share(i, $1) * relative(j, $1) }
          }
        ])
    }
  }

  @Test func onAPath() throws {
    let path = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2)], directed: false)
    #expect(path.constraint() == [1, 0.5, 1, nil])
    #expect(path.effectiveSize() == [1, 2, 1, nil])
  }
}
