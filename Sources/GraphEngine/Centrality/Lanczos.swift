/// The eigenvector of a symmetric matrix for its largest eigenvalue.
///
/// Builds a basis in which the matrix has three diagonals, each vector from the two before it, and takes the best
/// combination of them. Where several eigenvectors share the largest eigenvalue the result is their combination that
/// is nearest to the start. The basis is started anew from the best vector so far when it grows long.
///
/// Source: C. Lanczos, "An iteration method for the solution of the eigenvalue problem of linear differential and
/// integral operators" (1950).
struct Lanczos {
  /// How many vectors are kept at most.
  private static let longest = 60

  let tolerance: Double
  let maximumProducts: Int
  /// Writes the matrix's product with a vector.
  let apply: ([Double], inout [Double]) -> Void

  /// - Returns: A vector of length 1 and its eigenvalue; the product differs from the multiple by less than
  ///   `tolerance` times the eigenvalue.
  func largest(
    from start: [Double], _ convergence: inout Convergence
  ) throws(GraphError) -> (vector: [Double], value: Double) {
    var vector = start
    var products = 0
    while true {
      let norm = euclideanNorm(vector)
      var basis = [vector.map { $0 / norm }]
      var (diagonal, beside): ([Double], [Double]) = ([], [])
      var image = [Double](repeating: 0, count: start.count)
      while true {
        let last = basis[basis.count - 1]
        apply(last, &image)
        products += 1
        diagonal.append(dot(last, image))
        let previous = beside.last.map { ($0, basis[basis.count - 2]) }
        for row in image.indices {
          image[row] -= diagonal[diagonal.count - 1] * last[row] + (previous.map { $0.0 * $0.1[row] } ?? 0)
        }
        let rest = euclideanNorm(image)
        let (value, weights) = Self.largest(diagonal, beside)
        let residual = rest * abs(weights[weights.count - 1])
        let isDone = residual <= tolerance * max(abs(value), .leastNormalMagnitude)
        if isDone || basis.count == Self.longest || products >= maximumProducts {
          vector = combination(basis, weights)
          if isDone {
            convergence.end()
            return (vector, value)
          }
          guard products < maximumProducts else { throw .notConverged(iterations: products, change: residual) }
          break
        }
        try convergence.note(residual / max(abs(value), .leastNormalMagnitude))
        beside.append(rest)
        basis.append(image.map { $0 / rest })
      }
    }
  }

  private func dot(_ a: [Double], _ b: [Double]) -> Double {
    var sum = 0.0
    for row in a.indices { sum += a[row] * b[row] }
    return sum
  }

  private func combination(_ basis: [[Double]], _ weights: [Double]) -> [Double] {
    var sum = [Double](repeating: 0, count: basis[0].count)
    for (vector, weight) in zip(basis, weights) {
      for row in sum.indices { sum[row] += weight * vector[row] }
    }
    return sum
  }

  /// The largest eigenvalue of a matrix of three diagonals, by bisection, and its eigenvector, by inverse iteration.
  private static func largest(_ diagonal: [Double], _ beside: [Double]) -> (value: Double, vector: [Double]) {
    let count = diagonal.count
    var (low, high) = (-Double.infinity, -Double.infinity)
    for row in 0..<count {
      let around = (row > 0 ? abs(beside[row - 1]) : 0) + (row + 1 < count ? abs(beside[row]) : 0)
      low = max(low, diagonal[row])
      high = max(high, diagonal[row] + around)
    }
    let scale = max(abs(low), abs(high), .leastNormalMagnitude)
    high += scale * 1e-15
    while high - low > scale * 4e-16, case let middle = low + (high - low) / 2, middle > low, middle < high {
      if isAbove(middle, diagonal, beside) { high = middle } else { low = middle }
    }
    var vector = [Double](repeating: 1 / Double(count).squareRoot(), count: count)
    let shift = high + scale * 1e-14
    for _ in 0..<4 {
      solve(shift, diagonal, beside, &vector)
      let norm = euclideanNorm(vector)
      for row in 0..<count { vector[row] /= norm }
    }
    return (low + (high - low) / 2, vector)
  }

  /// Whether all eigenvalues are below a number: whether all pivots of `number · I − T` are positive.
  private static func isAbove(_ number: Double, _ diagonal: [Double], _ beside: [Double]) -> Bool {
    var pivot = number - diagonal[0]
    for row in 1..<max(1, diagonal.count) {
      guard pivot > 0 else { return false }
      pivot = number - diagonal[row] - beside[row - 1] * beside[row - 1] / pivot
    }
    return pivot > 0
  }

  /// Solves `(shift · I − T) x = vector` in place, for a shift above all eigenvalues.
  private static func solve(_ shift: Double, _ diagonal: [Double], _ beside: [Double], _ vector: inout [Double]) {
    let count = diagonal.count
    var pivots = [shift - diagonal[0]]
    for row in 1..<max(1, count) {
      let factor = -beside[row - 1] / pivots[row - 1]
      pivots.append(max(shift - diagonal[row] + factor * beside[row - 1], .leastNormalMagnitude))
      vector[row] -= factor * vector[row - 1]
    }
    vector[count - 1] /= pivots[count - 1]
    for row in stride(from: count - 2, through: 0, by: -1) {
      vector[row] = (vector[row] + beside[row] * vector[row + 1]) / pivots[row]
    }
  }
}
