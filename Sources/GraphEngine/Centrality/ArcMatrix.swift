/// Arcs as a matrix, to be multiplied by vectors.
struct ArcMatrix: Sendable {
  let arcs: Adjacency
  /// The entry of each slot; nil when all are 1.
  let entries: [Double]?

  var vertexCount: Int { arcs.vertexCount }

  /// Writes to each vertex the sum of the vector over its row.
  func multiply(_ vector: [Double], into image: inout [Double]) {
    let buffer = ScratchBuffer(vector)
    let values = buffer.elements
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    if let entries {
      let entries = entries.span
      for vertex in 0..<vertexCount {
        var sum = 0.0
        for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
          sum += entries[unchecked: slot] * values[Int(neighbours[unchecked: slot])]
        }
        image[vertex] = sum
      }
    } else {
      for vertex in 0..<vertexCount {
        image[vertex] = sumOverNeighbours(
          values, neighbours, from: Int(offsets[unchecked: vertex]), to: Int(offsets[unchecked: vertex &+ 1]))
      }
    }
  }
}

extension Graph {
  /// Each vertex gathers over the arcs that lead to it.
  func incomingMatrix(usingStrengths: Bool) -> ArcMatrix {
    ArcMatrix(arcs: incoming, entries: usingStrengths ? incomingStrengths : nil)
  }

  /// Each vertex gathers over the arcs that leave it.
  func outgoingMatrix(usingStrengths: Bool) -> ArcMatrix {
    ArcMatrix(arcs: outgoing, entries: usingStrengths ? outgoingStrengths : nil)
  }
}

func euclideanNorm(_ vector: [Double]) -> Double {
  // Scaled, so that no square leaves the range of floating-point numbers.
  let largest = vector.reduce(0) { max($0, abs($1)) }
  guard largest > 0, largest.isFinite else { return largest }
  return vector.reduce(0) { $0 + ($1 / largest) * ($1 / largest) }.squareRoot() * largest
}
