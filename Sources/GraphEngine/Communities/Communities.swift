/// A division of the vertices into communities.
public struct Communities: Hashable, Sendable {
  /// For each vertex, the number of its community. Communities are numbered by their smallest vertices.
  public let labels: [Int]
  /// For each community, how many vertices it has.
  public let sizes: [Int]

  /// How many communities there are: none in the empty graph.
  public var count: Int { sizes.count }

  /// The vertices of each community, ascending.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[label].append(vertex) }
    return members
  }

  /// From the communities' numbers in any order, each less than the number of vertices.
  init(numbers: [UInt32]) {
    var names = [Int](repeating: -1, count: numbers.count)
    var sizes: [Int] = []
    labels = numbers.map { number in
      if names[Int(number)] < 0 {
        names[Int(number)] = sizes.count
        sizes.append(0)
      }
      sizes[names[Int(number)]] += 1
      return names[Int(number)]
    }
    self.sizes = sizes
  }
}

/// What a good division into communities is.
public enum CommunityQuality: Hashable, Sendable {
  /// More strength within communities than random edges between the same strengths would have. The larger the
  /// resolution, the smaller the communities; 1 is the ordinary one.
  case modularity(resolution: Double = 1)
  /// Communities whose density is above the resolution, and between which it is below (the constant Potts model).
  case constantPotts(resolution: Double)

  var resolution: Double {
    switch self {
    case .modularity(let resolution), .constantPotts(let resolution): resolution
    }
  }

  func validate() throws(GraphError) {
    guard resolution >= 0, resolution.isFinite else {
      throw .parameterOutOfRange("resolution", resolution, allowed: "0 or more and finite")
    }
  }
}

extension Graph {
  /// How good a division into communities is.
  ///
  /// The modularity is the share of strength within communities, less the resolution times the share that random edges
  /// between vertices of the same strengths would have there: at most 1, and 0 for one community of all at resolution
  /// 1. The constant Potts quality is the strength within communities less the resolution times the number of pairs
  /// within them. Weights are strengths, each at least 0; directions are left aside. A self-loop lies within its
  /// community, and counts twice in its vertex's strength. Without edges the modularity is 0.
  ///
  /// - Parameters:
  ///   - labels: For each vertex, the number of its community; any numbers.
  ///   - quality: The measure.
  ///   - usingStrengths: Whether the weights count; otherwise all edges are alike.
  /// - Throws: `GraphError.entryCount`, `.parameterOutOfRange`.
  /// - Complexity: O(V + E).
  /// - Source: M. E. J. Newman and M. Girvan, "Finding and evaluating community structure in networks" (2004); the
  ///   resolution is that of J. Reichardt and S. Bornholdt (2006). V. A. Traag, P. Van Dooren and Y. Nesterov, "Narrow
  ///   scope for resolution-limit-free community detection" (2011) for the Potts model.
  public func communityQuality(
    of labels: [Int], as quality: CommunityQuality = .modularity(), usingStrengths: Bool = true
  ) throws(GraphError) -> Double {
    try quality.validate()
    guard labels.count == vertexCount else {
      throw .entryCount("labels", labels.count, expected: vertexCount)
    }
    var numbers: [Int: Int] = [:]
    let communities = labels.map { label in
      let number = numbers[label] ?? numbers.count
      numbers[label] = number
      return number
    }
    var (inside, total) = (0.0, 0.0)
    var strengths = [Double](repeating: 0, count: numbers.count)
    var sizes = strengths
    for community in communities { sizes[community] += 1 }
    let (sources, targets) = edgeEnds
    for edge in 0..<edgeCount {
      let strength = usingStrengths ? weight(of: edge) : 1
      let (a, b) = (communities[Int(sources[edge])], communities[Int(targets[edge])])
      if a == b { inside += strength }
      strengths[a] += strength
      strengths[b] += strength
      total += strength
    }
    switch quality {
    case .modularity(let resolution):
      guard total > 0 else { return 0 }
      let expected = strengths.reduce(0) { $0 + ($1 / (2 * total)) * ($1 / (2 * total)) }
      return inside / total - resolution * expected
    case .constantPotts(let resolution):
      return inside - resolution * sizes.reduce(0) { $0 + $1 * ($1 - 1) / 2 }
    }
  }

  /// The modularity of a division into communities; see ``communityQuality(of:as:usingStrengths:)``.
  public func modularity(
    of labels: [Int], resolution: Double = 1, usingStrengths: Bool = true
  ) throws(GraphError) -> Double {
    try communityQuality(of: labels, as: .modularity(resolution: resolution), usingStrengths: usingStrengths)
  }
}
