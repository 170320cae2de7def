import Synchronization
import Testing

@testable import GraphEngine

struct ExecutionTests {
  static let graph = try? Graph.randomPreferential(vertexCount: 600, tiesPerVertex: 2, seed: 2)

  @Test func anyNumberOfThreadsGivesTheSameBits() throws {
    let graph = try #require(Self.graph)
    let alone = Execution()
    for threads in [2, 3, 8] {
      let together = Execution(threads: threads)
      #expect(try graph.betweenness(execution: alone) == graph.betweenness(execution: together))
      #expect(try graph.harmonicCentrality(execution: alone) == graph.harmonicCentrality(execution: together))
      #expect(try graph.closeness(execution: alone) == graph.closeness(execution: together))
      #expect(try graph.edgeBetweenness(execution: alone) == graph.edgeBetweenness(execution: together))
      #expect(
        try graph.sampledBetweenness(sources: 100, execution: alone)
          == graph.sampledBetweenness(sources: 100, execution: together))
    }
    #expect(throws: GraphError.threadCountOutOfRange(0)) { try graph.betweenness(execution: Execution(threads: 0)) }
  }

  @Test(arguments: [1, 2]) func progressRisesToTheEnd(threads: Int) throws {
    let graph = try #require(Self.graph)
    let told = Mutex<[Double]>([])
    _ = try graph.betweenness(execution: Execution(threads: threads) { share in told.withLock { $0.append(share) } })
    let shares = told.withLock { $0 }
    #expect(shares == shares.sorted())
    #expect(shares.last == 1)
    #expect(shares.count > 10)
  }

  @Test(arguments: [1, 2]) func cancellingEndsIt(threads: Int) async throws {
    let graph = try #require(Self.graph)
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      _ = try graph.betweenness(execution: Execution(threads: threads))
    }
    await #expect(throws: GraphError.cancelled) { try await task.value }
  }

  @Test func theFirstErrorIsTheOneReported() throws {
    let edges = (0..<1100).flatMap { diamond in
      let first = 3 * diamond
      return [(first, first + 1), (first, first + 2), (first + 1, first + 3), (first + 2, first + 3)]
    }
    let chain = try Graph(vertexCount: 3301, edges: edges, directed: true)
    #expect(throws: GraphError.pathCountOverflow(source: 0)) {
      try chain.betweenness(execution: Execution(threads: 3))
    }
  }
}
