import Testing

@testable import GraphEngine

/// How many bytes weights take, and that they come back to the last bit.
struct EdgeWeightsTests {
  private func graph(_ weights: [Double]) throws -> Graph {
    try Graph(
      vertexCount: 2, sources: weights.map { _ in 0 }, targets: weights.map { _ in 1 }, weights: weights,
      directed: false)
  }

  /// Beside the weights of a graph without any.
  private func bytes(_ weights: [Double]) throws -> Int {
    try graph(weights).byteCount - Graph(vertexCount: 2, edges: weights.map { _ in (0, 1) }, directed: false).byteCount
  }

  @Test(
    arguments: [
      ([0, 1, 65_535], 2), ([0.1, 0.25, 6.5535], 2), ([0.1, 0.25, 6.5536], 4), ([0.5, 70_000], 4),
      ([0.1, 70_000], 4), ([0.123456789, 4], 4), ([0.123456789, 5], 8), ([1.0 / 3], 8), ([0x1p-30, 1], 4),
      ([1e-9, 2], 4), ([1e-10], 8), ([1e300], 8), ([.leastNonzeroMagnitude], 8), ([-0.0, 1], 2),
    ] as [([Double], Int)])
  func takeAsFewBytesAsHoldThem(weights: [Double], bytesPerEdge: Int) throws {
    #expect(try bytes(weights) == bytesPerEdge * weights.count)
    let graph = try graph(weights)
    #expect(graph.weights == weights)
    for edge in weights.indices { #expect(graph.weight(of: edge) == weights[edge]) }
  }

  @Test func areTheSameHoweverTheyAreRead() throws {
    let texts = ["0.1", "2.35", "0.001", "12.5", "3", "0.3333333333333333", "655.35", "1e-3", "65536.5"]
    for count in 1...texts.count {
      let list = texts.prefix(count).map { "a\tb\t\($0)\n" }.joined()
      let weights = texts.prefix(count).compactMap(Double.init)
      let read = try EdgeListReader(directed: false).read(list).graph
      #expect(read.weights == weights)
      #expect(try read.byteCount == graph(weights).byteCount)
    }
  }

  @Test func allDecimalsOfFourDigitsComeBack() throws {
    for scale in [10.0, 100, 1000, 10_000] {
      let weights = (0...65_535).map { Double($0) / scale }
      let graph = try graph(weights)
      #expect(graph.weights == weights)
      #expect(try bytes(weights) == 2 * weights.count)
    }
  }

  @Test func badOnesAreRefused() {
    for bad in [-1, -0.1, .infinity, .nan, -.infinity, -1e300] as [Double] {
      #expect(throws: GraphError.self) { try graph([1, 2, bad]) }
      #expect(throws: GraphError.self) { try graph([0.5, 1.0 / 3, bad]) }
    }
    #expect(throws: GraphError.invalidWeight(-3, edge: 1)) { try graph([1, -3, -4]) }
    #expect(throws: GraphError.weightsOverflow) { try graph([1e308, 1e308]) }
  }
}
