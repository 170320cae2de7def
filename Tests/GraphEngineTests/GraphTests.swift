import Testing

@testable import GraphEngine

struct GraphTests {
  @Test func rowsAreSortedAndKeepParallels() throws {
    let graph = try Graph(vertexCount: 4, edges: [(2, 0), (0, 1), (0, 1), (1, 1), (0, 3)], directed: true)
    #expect(graph.neighbours(of: 0) == [1, 1, 3])
    #expect(graph.neighbours(of: 0, .incoming) == [2])
    #expect(graph.neighbours(of: 0, .both) == [1, 1, 2, 3])
    #expect(graph.neighbours(of: 1) == [1])
    #expect(graph.neighbours(of: 1, .incoming) == [0, 0, 1])
    #expect(graph.neighbours(of: 3).isEmpty)
    #expect(!graph.isSimple)
  }

  @Test func undirectedEdgesLeadBothWays() throws {
    let graph = try Graph(vertexCount: 3, edges: [(2, 0), (1, 1), (0, 2)], directed: false)
    #expect(graph.neighbours(of: 0) == [2, 2])
    #expect(graph.neighbours(of: 2) == [0, 0])
    #expect(graph.neighbours(of: 1, .both) == [1])
    #expect(try graph.edges(from: 0, to: 2) == [0, 2])
    #expect(try graph.edges(from: 2, to: 0) == [0, 2])
    #expect(try graph.edges(from: 0, to: 1).isEmpty)
  }

  @Test func edgesBetweenAreThoseGiven() throws {
    for seed in 0..<50 {
      let graph = try randomGraph(seed: seed)
      for u in 0..<graph.vertexCount {
        for v in 0..<graph.vertexCount {
          let expected = (0..<graph.edgeCount).filter { edge in
            graph.ends(of: edge) == (u, v) || (!graph.isDirected && graph.ends(of: edge) == (v, u))
          }
          #expect(try graph.edges(from: u, to: v) == expected)
        }
      }
    }
  }

  @Test func whatIsNoGraphIsRefused() {
    #expect(throws: GraphError.unknownVertex(2, vertexCount: 2)) {
      try Graph(vertexCount: 2, edges: [(0, 2)], directed: true)
    }
    #expect(throws: GraphError.unknownVertex(-1, vertexCount: 2)) {
      try Graph(vertexCount: 2, edges: [(-1, 0)], directed: true)
    }
    #expect(throws: GraphError.edgeArraysDiffer(sources: 2, targets: 1, weights: nil)) {
      try Graph(vertexCount: 2, sources: [0, 1], targets: [1], directed: true)
    }
    #expect(throws: GraphError.edgeArraysDiffer(sources: 1, targets: 1, weights: 2)) {
      try Graph(vertexCount: 2, edges: [(0, 1)], weights: [1, 2], directed: true)
    }
    #expect(throws: GraphError.invalidWeight(-0.5, edge: 1)) {
      try Graph(vertexCount: 2, edges: [(0, 1), (1, 0)], weights: [1, -0.5], directed: true)
    }
    #expect(throws: GraphError.invalidWeight(.infinity, edge: 0)) {
      try Graph(vertexCount: 2, edges: [(0, 1)], weights: [.infinity], directed: true)
    }
    #expect(throws: GraphError.weightsOverflow) {
      try Graph(vertexCount: 2, edges: [(0, 1), (0, 1)], weights: [1e308, 1e308], directed: true)
    }
    #expect(throws: GraphError.vertexCountOutOfRange(-1)) { try Graph(vertexCount: -1, edges: [], directed: false) }
  }

  @Test func notANumberIsNoWeight() {
    do throws(GraphError) {
      _ = try Graph(vertexCount: 2, edges: [(0, 1)], weights: [.nan], directed: false)
      Issue.record("a weight that is not a number was taken")
    } catch {
      #expect(error.description == "edge 0 has weight nan; a weight is a finite number, 0 or more")
    }
  }

  @Test func everyQuestionHasAnAnswerOnEmptyAndLoneVertexGraphs() throws {
    for directed in [true, false] {
      let empty = try Graph(vertexCount: 0, edges: [], directed: directed)
      let lone = try Graph(vertexCount: 1, edges: [], directed: directed)
      for centrality in Centrality.allCases {
        #expect(try empty.scores(by: centrality) == [])
        // A walker has nowhere else to be, and the walk of no steps is the only one.
        let isAlwaysOne = centrality == .pageRank || centrality == .katz
        #expect(try lone.scores(by: centrality) == [isAlwaysOne ? 1 : 0])
      }
      #expect(empty.connectedComponents().count == 0)
      #expect(empty.stronglyConnectedComponents().count == 0)
      #expect(lone.connectedComponents().sizes == [1])
      #expect(try lone.distances(from: 0) == [0])
      #expect(try lone.shortestPath(from: 0, to: 0) == Path(vertices: [0], length: 0))
      #expect(throws: GraphError.unknownVertex(0, vertexCount: 0)) { try empty.distances(from: 0) }
    }
  }
}
