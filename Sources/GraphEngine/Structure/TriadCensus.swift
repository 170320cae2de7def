/// The kinds of triads, by the numbers of pairs that point to each other, that point one way, and that do not touch;
/// the letter tells apart what these leave open: D down, U up, C cyclic, T transitive.
public enum Triad: String, Hashable, Sendable, CaseIterable {
  case empty = "003"
  case single = "012"
  case mutual = "102"
  case down = "021D"
  case up = "021U"
  case chain = "021C"
  case mutualIn = "111D"
  case mutualOut = "111U"
  case transitive = "030T"
  case cycle = "030C"
  case twoMutual = "201"
  case mutualDown = "120D"
  case mutualUp = "120U"
  case mutualChain = "120C"
  case twoMutualSingle = "210"
  case complete = "300"
}

extension Graph {
  /// How many triads, sets of three vertices, there are of each kind.
  ///
  /// Parallel edges count once and self-loops not at all.
  ///
  /// - Throws: `GraphError.wrongDirectedness` for an undirected graph, `.cancelled`.
  /// - Complexity: O(Σ degree²) time at worst, less for triads that share no edge.
  /// - Source: V. Batagelj and A. Mrvar, "A subquadratic triad census algorithm for large sparse networks with small
  ///   maximum degree", Social Networks 23 (2001); the names are those of P. W. Holland and S. Leinhardt (1970).
  public func triadCensus() throws(GraphError) -> [Triad: Int] {
    guard isDirected else { throw .wrongDirectedness("the triad census", needsDirected: true) }
    var counts = [Int](repeating: 0, count: 64)
    let neighbours = simpleNeighbours
    var (pairs, triples) = (0, 0)
    for u in 0..<vertexCount {
      try Execution.checkCancellation()
      for slot in neighbours.slots(of: u) where Int(neighbours.neighbours[slot]) > u {
        let v = Int(neighbours.neighbours[slot])
        let around = union(neighbours, u, v)
        let code = tie(u, v)
        let alone = vertexCount - around.count - 2
        counts[code] += alone
        pairs += alone
        // A triad with several ties is counted at the first of its pairs, in lexicographic order, that are tied.
        for w in around where w > v || (u < w && w < v && tie(u, w) == 0) {
          counts[code + 4 * tie(u, w) + 16 * tie(v, w)] += 1
          triples += 1
        }
      }
    }
    let all = vertexCount < 3 ? 0 : Self.triples(of: vertexCount)
    var census: [Triad: Int] = [:]
    for kind in Triad.allCases { census[kind] = 0 }
    census[.empty] = all - pairs - triples
    for code in 1..<64 where counts[code] > 0 { census[Self.kind(of: code), default: 0] += counts[code] }
    return census
  }

  private static func triples(of count: Int) -> Int {
    // One of three neighbours in a row is divisible by three, one of two by two.
    let (a, b) = count.isMultiple(of: 2) ? (count / 2, count - 1) : (count, (count - 1) / 2)
    let c = count - 2
    if a.isMultiple(of: 3) { return a / 3 * b * c }
    return b.isMultiple(of: 3) ? a * (b / 3) * c : a * b * (c / 3)
  }

  /// 1 for an edge from the first to the second, 2 for one back, 3 for both.
  private func tie(_ first: Int, _ second: Int) -> Int {
    (leads(first, second) ? 1 : 0) + (leads(second, first) ? 2 : 0)
  }

  func leads(_ source: Int, _ target: Int) -> Bool {
    let slot = outgoing.firstSlot(from: source, to: target)
    return slot < outgoing.slots(of: source).upperBound && Int(outgoing.neighbours[slot]) == target
  }

  /// The neighbours of two vertices, the two left out; ascending.
  private func union(_ neighbours: Adjacency, _ u: Int, _ v: Int) -> [Int] {
    let (a, b) = (neighbours.slots(of: u), neighbours.slots(of: v))
    var (i, j) = (a.lowerBound, b.lowerBound)
    var union: [Int] = []
    while i < a.upperBound || j < b.upperBound {
      let left = i < a.upperBound ? Int(neighbours.neighbours[i]) : .max
      let right = j < b.upperBound ? Int(neighbours.neighbours[j]) : .max
      let next = min(left, right)
      if next != u, next != v { union.append(next) }
      if left == next { i += 1 }
      if right == next { j += 1 }
    }
    return union
  }

  /// The kind of the triad whose ties `u v`, `u w` and `v w` are the base-4 digits of a code.
  private static func kind(of code: Int) -> Triad {
    let ties = [code & 3, code >> 2 & 3, code >> 4 & 3]
    let mutual = ties.count { $0 == 3 }
    let single = ties.count { $0 == 1 || $0 == 2 }
    // Outgoing and incoming ends of the pairs that point one way, and of the mutual ones, at u, v and w.
    var (out, into, both) = ([0, 0, 0], [0, 0, 0], [0, 0, 0])
    for (tie, ends) in zip(ties, [(0, 1), (0, 2), (1, 2)]) {
      if tie == 1 || tie == 2 {
        out[tie == 1 ? ends.0 : ends.1] += 1
        into[tie == 1 ? ends.1 : ends.0] += 1
      }
      if tie == 3 {
        both[ends.0] += 1
        both[ends.1] += 1
      }
    }
    switch (mutual, single) {
    case (0, 1): return .single
    case (1, 0): return .mutual
    case (0, 2): return out.contains(2) ? .down : into.contains(2) ? .up : .chain
    case (1, 1):
      // Down: the vertex outside the mutual pair points into it.
      return both[out.firstIndex(of: 1) ?? 0] == 0 ? .mutualIn : .mutualOut
    case (0, 3): return out.contains(2) ? .transitive : .cycle
    case (2, 0): return .twoMutual
    case (1, 2): return out.contains(2) ? .mutualDown : into.contains(2) ? .mutualUp : .mutualChain
    case (2, 1): return .twoMutualSingle
    default: return .complete
    }
  }
}
