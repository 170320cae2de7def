@testable import GraphEngine

/// G. L. Steele et al., "Fast splittable pseudorandom number generators" (2014): the same numbers from the same seed.
struct SplitMix64: RandomNumberGenerator {
  private var state: UInt64

  init(seed: Int) {
    state = UInt64(bitPattern: Int64(seed))
  }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}

/// A small graph with everything in it: lone vertices, self-loops, parallel edges, equal and different strengths.
///
/// Even seeds make directed graphs, and two seeds of three weighted ones. Strengths are such that many lengths tie.
func randomGraph(seed: Int, vertices: Int = 7) throws -> Graph {
  var generator = SplitMix64(seed: seed)
  let edgeCount = Int.random(in: 0...(2 * vertices), using: &generator)
  let edges = (0..<edgeCount).map { _ in
    (Int.random(in: 0..<vertices, using: &generator), Int.random(in: 0..<vertices, using: &generator))
  }
  let strengths: [Double] = [0.5, 1, 1, 2, 3, 4, 6]
  let weights = edges.map { _ in strengths.randomElement(using: &generator) ?? 1 }
  return try Graph(
    vertexCount: vertices, edges: edges, weights: seed % 3 == 0 ? nil : weights, directed: seed % 2 == 0)
}
