import Testing

@testable import GraphEngine

struct PathFinderTests {
  @Test(arguments: 0..<120) func agreesWithSearchingFromOneEnd(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 12)
    for length in EdgeLength.allCases {
      for direction in [Direction.outgoing, .incoming, .both] {
        let finder = try PathFinder(graph, length: length, direction: direction)
        for source in 0..<12 {
          let distances = try graph.distances(from: source, length: length, direction: direction)
          let found = try (0..<12).map { try finder.distance(from: source, to: $0) }
          expectClose(found, distances, tolerance: 1e-12)
          for target in 0..<12 {
            let path = try finder.path(from: source, to: target)
            #expect((path == nil) == !distances[target].isFinite)
            guard let path else { continue }
            #expect(path.vertices.first == source && path.vertices.last == target)
            let network = try graph.pathNetwork(length, direction)
            let steps = zip(path.vertices, path.vertices.dropFirst()).map { u, v in
              let slot = network.slots(of: u).first { Int(network.neighbours[$0]) == v }
              return slot.map { network.lengths?[$0] ?? 1 } ?? .nan
            }
            expectClose([steps.reduce(0, +)], [distances[target]], tolerance: 1e-12)
          }
        }
      }
    }
  }

  @Test func strangersAreRefused() throws {
    let finder = try PathFinder(try Graph(vertexCount: 2, edges: [(0, 1)], directed: false))
    #expect(throws: GraphError.unknownVertex(2, vertexCount: 2)) { try finder.distance(from: 0, to: 2) }
  }
}

struct RankedPathTests {
  @Test(arguments: 0..<120) func matchesListingAll(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    for length in EdgeLength.allCases {
      let twin = PlainTwin(graph, length)
      for source in 0..<7 {
        for target in 0..<7 {
          let all = twin.simplePaths(from: source, to: target)
          let found = try graph.shortestPaths(from: source, to: target, count: 6, length: length)
          expectClose(found.map(\.length), Array(all.map(\.length).sorted().prefix(6)))
          #expect(Set(found.map(\.vertices)).count == found.count)
          for path in found { #expect(all.contains { $0.vertices == path.vertices }) }
        }
      }
    }
  }

  @Test func onAGrid() throws {
    // Of the ways across a square, two have two steps; over the diagonal of the other corners there is one of three.
    let graph = try Graph(vertexCount: 4, edges: [(0, 1), (0, 2), (1, 3), (2, 3), (1, 2)], directed: true)
    let paths = try graph.shortestPaths(from: 0, to: 3, count: 9)
    #expect(paths.map(\.vertices) == [[0, 1, 3], [0, 2, 3], [0, 1, 2, 3]])
    #expect(throws: GraphError.countOutOfRange("paths", 0)) { try graph.shortestPaths(from: 0, to: 3, count: 0) }
  }
}

struct SimplePathTests {
  @Test(arguments: 0..<80) func matchesListingAll(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let twin = PlainTwin(graph, .hops)
    for source in 0..<7 {
      for target in 0..<7 {
        let all = twin.simplePaths(from: source, to: target).map(\.vertices)
        #expect(Array(try graph.simplePaths(from: source, to: target)) == all)
        #expect(
          Array(try graph.simplePaths(from: source, to: target, maximumSteps: 2)) == all.filter { $0.count <= 3 })
      }
    }
  }
}

struct DisjointPathTests {
  @Test(arguments: 0..<100) func areAsManyAsMustBeCut(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 6)
    for (source, target) in [(0, 1), (2, 5), (4, 3)] {
      let byEdges = try graph.disjointPaths(from: source, to: target, sharingNo: .edges)
      let cut = try graph.minimumCut(from: source, to: target)
      #expect(byEdges.count == cut.count)
      let rest = graph.filtered(edges: { !cut.contains($0) }).graph
      #expect(try rest.shortestPath(from: source, to: target) == nil)
      expectDisjoint(byEdges, graph, source, target)

      let byVertices = try graph.disjointPaths(from: source, to: target)
      let inner = byVertices.flatMap { $0.dropFirst().dropLast() }
      #expect(Set(inner).count == inner.count)
      expectDisjoint(byVertices, graph, source, target)
      if let separator = try graph.minimumSeparator(from: source, to: target) {
        #expect(separator.count == byVertices.count)
        let parted = graph.filtered(edges: { edge in
          let ends = graph.ends(of: edge)
          return !separator.contains(ends.source) && !separator.contains(ends.target)
        }).graph
        #expect(try parted.shortestPath(from: source, to: target) == nil)
      } else {
        #expect(try !graph.edges(from: source, to: target).isEmpty)
      }
    }
  }

  /// Every path leads along edges, and there are enough edges for all paths together.
  private func expectDisjoint(_ paths: [[Int]], _ graph: Graph, _ source: Int, _ target: Int) {
    let twin = SimpleTwin(graph)
    var left = twin.multiplicity
    for path in paths {
      #expect(path.first == source && path.last == target)
      for (u, v) in zip(path, path.dropFirst()) {
        left[u][v] -= 1
        if !graph.isDirected { left[v][u] -= 1 }
        #expect(left[u][v] >= 0)
      }
    }
  }

  @Test func acrossABowTie() throws {
    // Two squares that share a corner: two ways by edges, one by vertices.
    let graph = try Graph(
      vertexCount: 7, edges: [(0, 1), (0, 2), (1, 3), (2, 3), (3, 4), (3, 5), (4, 6), (5, 6)], directed: false)
    #expect(try graph.disjointPaths(from: 0, to: 6, sharingNo: .edges).count == 2)
    #expect(try graph.disjointPaths(from: 0, to: 6).count == 1)
    #expect(try graph.minimumSeparator(from: 0, to: 6) == [3])
    #expect(try graph.minimumCut(from: 0, to: 6) == [0, 1])
    #expect(throws: GraphError.sameVertex(3)) { try graph.minimumCut(from: 3, to: 3) }
  }
}

struct WidestPathTests {
  @Test(arguments: 0..<80) func matchesListingAll(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let twin = PlainTwin(graph, .hops)
    let strength = SimpleTwin(graph).strength
    for source in 0..<7 {
      for target in 0..<7 {
        let widths = twin.simplePaths(from: source, to: target).map { path in
          zip(path.vertices, path.vertices.dropFirst()).map { strength[$0][$1] }.min() ?? .infinity
        }
        let found = try graph.widestPath(from: source, to: target)
        #expect(found?.width == widths.max())
        if let found, found.vertices.count > 1 {
          #expect(zip(found.vertices, found.vertices.dropFirst()).map { strength[$0][$1] }.min() == found.width)
        }
      }
    }
  }
}

struct ConnectingTreeTests {
  @Test(arguments: 0..<80) func isATreeLessThanTwiceAsLongAsNeeded(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 7)
    let wanted = [0, 3, 5]
    for length in EdgeLength.allCases {
      let network = try graph.pathNetwork(length, .both)
      func step(_ u: Int, _ v: Int) -> Double? {
        network.slots(of: u).first { Int(network.neighbours[$0]) == v }.map { network.lengths?[$0] ?? 1 }
      }
      // The best tree spans some set of vertices that holds those wanted; Prim's algorithm finds it.
      let best = subsets(of: 7).filter { Set($0).isSuperset(of: wanted) }.compactMap { set -> Double? in
        var (inside, total) = ([set[0]], 0.0)
        while inside.count < set.count {
          let next = set.filter { !inside.contains($0) }
            .compactMap { v in inside.compactMap { step($0, v) }.min().map { ($0, v) } }.min { $0 < $1 }
          guard let next else { return nil }
          total += next.0
          inside.append(next.1)
        }
        return total
      }.min()
      let tree = try graph.connectingTree(of: wanted, length: length)
      #expect((tree == nil) == (best == nil))
      guard let tree, let best else { continue }
      #expect(tree.length <= 2 * best + 1e-9)
      #expect(tree.steps.count == tree.vertices.count - 1)
      #expect(Set(tree.vertices).isSuperset(of: wanted))
      expectClose([tree.steps.reduce(0) { $0 + (step($1.first, $1.second) ?? .nan) }], [tree.length])
      let parts = SimpleTwin(graph).parts(of: tree.vertices) { u, v in
        tree.steps.contains(ConnectingTree.Step(first: min(u, v), second: max(u, v)))
      }
      #expect(parts.count == 1)
    }
  }

  @Test func ofOneAndOfNone() throws {
    let graph = try Graph(vertexCount: 3, edges: [(0, 1)], directed: false)
    #expect(try graph.connectingTree(of: [2])?.vertices == [2])
    #expect(try graph.connectingTree(of: [])?.vertices == [])
    #expect(try graph.connectingTree(of: [0, 2]) == nil)
  }
}

struct TimedGraphTests {
  /// All ways of taking each edge at most once, as early as can be.
  private func ways(_ graph: TimedGraph, from source: Int, at start: Double) -> [(
    vertex: Int, edges: Int, time: Double
  )] {
    var found: [(vertex: Int, edges: Int, time: Double)] = []
    func extend(_ vertex: Int, _ used: [Int], _ time: Double) {
      found.append((vertex, used.count, time))
      for (index, edge) in graph.edges.enumerated() where !used.contains(index) && used.count < 5 {
        for (tail, head) in [(edge.source, edge.target), (edge.target, edge.source)]
        where tail == vertex && (!graph.isDirected || tail == edge.source) {
          let departure = max(time, edge.start)
          if departure <= edge.end { extend(head, used + [index], departure + edge.duration) }
        }
      }
    }
    extend(source, [], start)
    return found
  }

  @Test(arguments: 0..<80) func matchesTryingEveryWay(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<6).map { _ -> TimedEdge in
      let start = Double(Int.random(in: 0...6, using: &generator))
      return TimedEdge(
        source: Int.random(in: 0..<5, using: &generator), target: Int.random(in: 0..<5, using: &generator),
        start: start, end: start + Double(Int.random(in: 0...3, using: &generator)),
        duration: Double(Int.random(in: 0...2, using: &generator)))
    }
    let graph = try TimedGraph(vertexCount: 5, edges: edges, directed: seed.isMultiple(of: 2))
    for source in 0..<5 {
      let all = ways(graph, from: source, at: 1)
      let arrivals = try graph.earliestArrivals(from: source, at: 1)
      for target in 0..<5 {
        let reaching = all.filter { $0.vertex == target }
        #expect(arrivals[target] == reaching.map(\.time).min() ?? .infinity)
        let path = try graph.earliestPath(from: source, to: target, at: 1)
        #expect(path?.arrival == reaching.map(\.time).min())
        let short = try graph.fewestHopsPath(from: source, to: target, at: 1)
        let fewest = reaching.map(\.edges).min()
        #expect(short?.edges.count == fewest)
        #expect(short?.arrival == reaching.filter { $0.edges == fewest }.map(\.time).min())
      }
    }
    // Whoever sets out at the latest moment still arrives in time, and whoever sets out later does not.
    let deadline = 6.0
    let departures = try graph.latestDepartures(to: 0, by: deadline)
    for source in 0..<5 {
      for time in stride(from: 0.0, through: 7, by: 0.5) {
        let arrival = try graph.earliestArrivals(from: source, at: time)[0]
        #expect((arrival <= deadline) == (time <= departures[source]))
      }
    }
  }

  @Test func nobodyTravelsBackInTime() throws {
    let edges = [TimedEdge(source: 0, target: 1, start: 5, end: 6), TimedEdge(source: 1, target: 2, start: 1, end: 4)]
    let graph = try TimedGraph(vertexCount: 3, edges: edges, directed: true)
    #expect(try graph.earliestPath(from: 0, to: 2) == nil)
    #expect(try graph.earliestPath(from: 0, to: 1) == TimedPath(edges: [0], departure: 5, arrival: 5))
    #expect(throws: GraphError.invalidTime(edge: 0)) {
      try TimedGraph(vertexCount: 1, edges: [TimedEdge(source: 0, target: 0, start: 2, end: 1)], directed: true)
    }
  }
}
