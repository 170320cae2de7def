/// The strengths of edges, in as few bytes as hold them exactly.
enum EdgeWeights: Sendable {
  case single([Float])
  case double([Double])

  init(_ weights: [Double]) {
    var areExact = true
    let single = [Float](count: weights.count) { single in
      for edge in weights.indices {
        let rounded = Float(weights[edge])
        single[edge] = rounded
        areExact = areExact && Double(rounded) == weights[edge]
      }
    }
    self = areExact ? .single(single) : .double(weights)
  }

  subscript(edge: Int) -> Double {
    switch self {
    case .single(let weights): Double(weights[edge])
    case .double(let weights): weights[edge]
    }
  }

  var all: [Double] {
    switch self {
    case .single(let weights): weights.map(Double.init)
    case .double(let weights): weights
    }
  }

  /// The weights of some edges, in their order.
  func gathered(at edges: [UInt32]) -> [Double] {
    switch self {
    case .single(let weights): edges.map { Double(weights[Int($0)]) }
    case .double(let weights): edges.map { weights[Int($0)] }
    }
  }
}
