import Testing

@testable import GraphEngine

struct ComponentsTests {
  @Test(arguments: 0..<120) func matchReachability(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 10)
    let reach = PlainTwin(graph, .hops).reach()
    let strong = graph.stronglyConnectedComponents().labels
    let undirected = try Graph(
      vertexCount: graph.vertexCount, edges: (0..<graph.edgeCount).map(graph.ends), directed: false)
    let anyWay = PlainTwin(undirected, .hops).reach()
    let weak = graph.connectedComponents().labels
    for u in 0..<graph.vertexCount {
      for v in 0..<graph.vertexCount {
        #expect((strong[u] == strong[v]) == (reach[u][v] && reach[v][u]))
        #expect((weak[u] == weak[v]) == anyWay[u][v])
      }
    }
  }

  @Test func areNumberedByTheirSmallestVertex() throws {
    let graph = try Graph(vertexCount: 6, edges: [(4, 2), (2, 4), (5, 0), (1, 5)], directed: true)
    let weak = graph.connectedComponents()
    #expect(weak.labels == [0, 0, 1, 2, 1, 0])
    #expect(weak.sizes == [3, 2, 1])
    #expect(weak.members == [[0, 1, 5], [2, 4], [3]])
    let strong = graph.stronglyConnectedComponents()
    #expect(strong.members == [[0], [1], [2, 4], [3], [5]])
  }

  @Test func depthIsNoLimit() throws {
    let count = 200_000
    let edges = (0..<count).map { ($0, ($0 + 1) % count) }
    let ring = try Graph(vertexCount: count, edges: edges, directed: true)
    #expect(ring.stronglyConnectedComponents().sizes == [count])
    #expect(ring.connectedComponents().sizes == [count])
  }
}
