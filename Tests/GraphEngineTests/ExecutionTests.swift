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
    let weights = (0..<graph.edgeCount).map { Double(1 + $0 * 7 % 11) }
    let edges = (0..<graph.edgeCount).map { graph.ends(of: $0) }
    let weighted = try Graph(
      vertexCount: 600, edges: edges.map { ($0.source, $0.target) }, weights: weights, directed: false)
    for length in [EdgeLength.inverseStrength, .weight] {
      #expect(
        try weighted.betweenness(length: length, execution: alone)
          == weighted.betweenness(length: length, execution: Execution(threads: 3)))
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

  @Test func roundsTellHowFarTheyAre() throws {
    let graph = try #require(Self.graph)
    let directed = try Graph.random(vertexCount: 50, edgeCount: 200, directed: true, seed: 1)
    try expectRisingProgress { _ = try graph.pageRank(execution: $0) }
    try expectRisingProgress { _ = try directed.pageRank(execution: $0) }
    try expectRisingProgress { _ = try graph.eigenvectorCentrality(execution: $0) }
    try expectRisingProgress { _ = try directed.eigenvectorCentrality(execution: $0) }
    try expectRisingProgress { _ = try graph.katzCentrality(execution: $0) }
    try expectRisingProgress { _ = try directed.hubsAndAuthorities(execution: $0) }
    try expectRisingProgress { _ = try graph.leiden(execution: $0) }
    try expectRisingProgress { _ = try graph.louvain(execution: $0) }
    try expectRisingProgress { _ = try graph.labelPropagation(execution: $0) }
    #expect(throws: GraphError.threadCountOutOfRange(0)) { try graph.pageRank(execution: Execution(threads: 0)) }
    #expect(throws: GraphError.threadCountOutOfRange(0)) { try graph.leiden(execution: Execution(threads: 0)) }
  }

  private func expectRisingProgress(_ body: (Execution) throws -> Void) throws {
    let told = Mutex<[Double]>([])
    try body(Execution { share in told.withLock { $0.append(share) } })
    let shares = told.withLock { $0 }
    #expect(shares == Set(shares).sorted())
    #expect(shares.last == 1)
    #expect(shares.count > 2)
  }

  @Test(arguments: [1, 2]) func cancellingEndsIt(threads: Int) async throws {
    let graph = try #require(Self.graph)
    let execution = Execution(threads: threads)
    try await expectCancelled { _ = try graph.betweenness(execution: execution) }
    try await expectCancelled { _ = try graph.betweenness(length: .weight, execution: execution) }
    try await expectCancelled { _ = try graph.edgeBetweenness(execution: execution) }
    try await expectCancelled { _ = try graph.sampledBetweenness(sources: 10, execution: execution) }
    try await expectCancelled { _ = try graph.closeness(execution: execution) }
    try await expectCancelled { _ = try graph.harmonicCentrality(execution: execution) }
    try await expectCancelled { _ = try graph.eccentricities(execution: execution) }
  }

  @Test func cancellingEndsWhatRunsInRounds() async throws {
    let graph = try #require(Self.graph)
    let directed = try Graph.random(vertexCount: 50, edgeCount: 200, directed: true, seed: 1)
    try await expectCancelled { _ = try graph.pageRank() }
    try await expectCancelled { _ = try directed.pageRank() }
    try await expectCancelled { _ = try graph.katzCentrality() }
    try await expectCancelled { _ = try graph.eigenvectorCentrality() }
    try await expectCancelled { _ = try directed.eigenvectorCentrality() }
    try await expectCancelled { _ = try graph.hubsAndAuthorities() }
    try await expectCancelled { _ = try graph.louvain() }
    try await expectCancelled { _ = try graph.leiden() }
    try await expectCancelled { _ = try graph.labelPropagation() }
    try await expectCancelled { _ = try directed.triadCensus() }
    try await expectCancelled { _ = try graph.predictedLinks(by: .jaccard, count: 5) }
    try await expectCancelled { _ = try graph.shortestPaths(from: 0, to: 599, count: 5) }
  }

  private func expectCancelled(_ body: @escaping @Sendable () throws -> Void) async throws {
    let task = Task {
      withUnsafeCurrentTask { $0?.cancel() }
      try body()
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
