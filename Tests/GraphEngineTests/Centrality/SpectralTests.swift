import Testing

@testable import GraphEngine

struct EigenvectorTests {
  @Test(arguments: 0..<100) func solvesTheEquation(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 9)
    let found: [Double]
    do throws(GraphError) {
      found = try graph.eigenvectorCentrality(tolerance: 1e-8, maximumIterations: 200_000)
    } catch {
      // Directed graphs may have several strongest parts in a row, where the method converges ever more slowly.
      guard graph.isDirected, case .notConverged = error else { throw error }
      return
    }
    let matrix = SimpleTwin(graph).strength
    let image = (0..<9).map { v in (0..<9).reduce(0) { $0 + matrix[$1][v] * found[$1] } }
    let norm = found.reduce(0) { $0 + $1 * $1 }.squareRoot()
    let value = zip(found, image).reduce(0) { $0 + $1.0 * $1.1 }
    if norm == 0 {
      // Nobody has a score only where no walk goes on for ever.
      var walk = [Double](repeating: 1, count: 9)
      for _ in 0..<9 { walk = (0..<9).map { v in (0..<9).reduce(0) { $0 + matrix[$1][v] * walk[$1] } } }
      #expect(walk.allSatisfy { $0 == 0 })
      return
    }
    expectClose([norm], [1])
    expectClose(image, found.map { $0 * value }, tolerance: 1e-6)
    #expect(found.allSatisfy { $0 >= 0 })
    // The largest eigenvalue of a matrix without negative entries is how fast walks become more.
    var (walk, growth) = ([Double](repeating: 1, count: 9), 0.0)
    for _ in 0..<2000 {
      walk = (0..<9).map { v in walk[v] + (0..<9).reduce(0) { $0 + matrix[$1][v] * walk[$1] } }
      growth = walk.max() ?? 0
      walk = walk.map { $0 / growth }
    }
    expectClose([value + 1], [growth], tolerance: 2e-3)
  }

  @Test func onBipartiteGraphs() throws {
    let path = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: false)
    expectClose(try path.eigenvectorCentrality(), [0.5, (0.5).squareRoot(), 0.5])
    let star = try Graph(vertexCount: 5, edges: [(0, 1), (0, 2), (0, 3), (0, 4)], directed: false)
    let leaf = 1 / (8.0).squareRoot()
    expectClose(try star.eigenvectorCentrality(), [(0.5).squareRoot(), leaf, leaf, leaf, leaf])
  }

  @Test func theStrongestPartHasItAll() throws {
    let graph = try Graph(vertexCount: 5, edges: [(0, 1), (1, 2), (2, 0), (3, 4)], directed: false)
    let third = 1 / (3.0).squareRoot()
    expectClose(try graph.eigenvectorCentrality(), [third, third, third, 0, 0])
    let arrows = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2)], directed: true)
    #expect(try arrows.eigenvectorCentrality() == [0, 0, 0])
  }

  @Test func onADirectedRing() throws {
    let ring = try Graph(vertexCount: 4, edges: [(0, 1), (1, 2), (2, 3), (3, 0)], directed: true)
    expectClose(try ring.eigenvectorCentrality(), [0.5, 0.5, 0.5, 0.5])
  }
}

struct KatzTests {
  @Test(arguments: 0..<60) func solvesTheEquation(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let matrix = SimpleTwin(graph).strength
    let found = try graph.katzCentrality(attenuation: 0.02)
    // Walks of ever more steps, added up.
    var (sum, walks) = ([Double](repeating: 1, count: 7), [Double](repeating: 1, count: 7))
    for _ in 0..<200 {
      walks = (0..<7).map { v in (0..<7).reduce(0) { $0 + 0.02 * matrix[$1][v] * walks[$1] } }
      sum = zip(sum, walks).map(+)
    }
    let norm = sum.reduce(0) { $0 + $1 * $1 }.squareRoot()
    expectClose(found, sum.map { $0 / norm })
    #expect(try graph.katzCentrality().allSatisfy(\.isFinite))
  }

  @Test func tooMuchDiverges() throws {
    let ring = try Graph(vertexCount: 3, edges: [(0, 1), (1, 2), (2, 0)], directed: true)
    #expect(throws: GraphError.self) { try ring.katzCentrality(attenuation: 1.5) }
  }
}

struct HubsAndAuthoritiesTests {
  @Test func ofTwoHubsAndThreePages() throws {
    // Authorities are proportional to the vector of the largest eigenvalue of [[1, 1, 0], [1, 2, 1], [0, 1, 1]], which
    // is 3: (1, 2, 1).
    let graph = try Graph(vertexCount: 5, edges: [(0, 2), (0, 3), (1, 3), (1, 4)], directed: true)
    let found = try graph.hubsAndAuthorities()
    expectClose(found.authorities, [0, 0, 0.25, 0.5, 0.25])
    expectClose(found.hubs, [0.5, 0.5, 0, 0, 0])
  }

  @Test(arguments: 0..<60) func eachFeedsTheOther(seed: Int) throws {
    let graph = try randomGraph(seed: seed)
    let matrix = SimpleTwin(graph).strength
    let found = try graph.hubsAndAuthorities()
    guard graph.edgeCount > 0 else { return }
    expectClose([found.hubs.reduce(0, +), found.authorities.reduce(0, +)], [1, 1])
    let fromHubs = (0..<7).map { v in (0..<7).reduce(0) { $0 + matrix[$1][v] * found.hubs[$1] } }
    let fromAuthorities = (0..<7).map { u in (0..<7).reduce(0) { $0 + matrix[u][$1] * found.authorities[$1] } }
    expectClose(fromHubs.map { $0 / fromHubs.reduce(0, +) }, found.authorities, tolerance: 1e-6)
    expectClose(fromAuthorities.map { $0 / fromAuthorities.reduce(0, +) }, found.hubs, tolerance: 1e-6)
  }
}
