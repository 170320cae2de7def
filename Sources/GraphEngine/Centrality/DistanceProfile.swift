/// For every vertex, how many others reach it and how far they are: by hops, for all vertices at once.
///
/// 512 sources are searched from together, a bit each: a vertex is reached by the union of the sets that reached its
/// neighbours a step earlier, less those it knows. What is counted belongs to the vertex that is reached, so nothing
/// is kept per pair.
///
/// Source: M. Then et al., "The more the merrier: efficient multi-source graph traversal", VLDB 8 (2014).
struct DistanceProfile: Sendable {
  /// For each vertex, how many others reach it.
  var counts: [Int]
  /// For each vertex, the sum of their distances.
  var totals: [Int]
  /// For each vertex, the sum of 1 / distance.
  var inverses: [Double]
  /// For each vertex, the greatest of the distances.
  var farthest: [Int]

  /// - Parameters:
  ///   - out: The steps that paths take, between new labels.
  ///   - into: The same backwards.
  ///   - order: What the new labels stand for.
  /// - Complexity: O(V · (V + E) / 512) steps on sets of 512 for a graph of small diameter.
  init(out: Adjacency, into: Adjacency, _ order: HubOrder, _ execution: Execution) throws(GraphError) {
    let count = out.vertexCount
    counts = [Int](repeating: 0, count: count)
    totals = counts
    farthest = counts
    inverses = [Double](repeating: 0, count: count)
    let batches = (count + BatchSearch.width - 1) / BatchSearch.width
    let merged = try execution.reduce(
      pieces: batches, into: BatchSearch.Tally(vertexCount: count),
      makeWorker: { Worker(BatchSearch(out: out, into: into)) },
      makeOutput: { BatchSearch.Tally(vertexCount: count) },
      work: { (worker, batch, tally: inout BatchSearch.Tally) throws(GraphError) in
        let first = batch * BatchSearch.width
        worker.value.count(first..<min(count, first + BatchSearch.width), in: &tally)
      }, join: { $0.take(&$1) })
    for vertex in 0..<count {
      let place = Int(order.newLabels[vertex])
      counts[vertex] = Int(merged.counts[place])
      totals[vertex] = merged.totals[place]
      inverses[vertex] = merged.inverses[place]
      farthest[vertex] = Int(merged.farthest[place])
    }
  }
}

/// Searches from up to 512 vertices at once.
struct BatchSearch: ~Copyable {
  typealias Sources = SIMD8<UInt64>
  static let width = 512

  struct Tally: Sendable {
    var counts: [UInt32]
    var totals: [Int]
    var inverses: [Double]
    var farthest: [UInt32]

    init(vertexCount: Int) {
      counts = [UInt32](repeating: 0, count: vertexCount)
      totals = [Int](repeating: 0, count: vertexCount)
      inverses = [Double](repeating: 0, count: vertexCount)
      farthest = counts
    }

    /// Adds another tally, of which nothing is left.
    mutating func take(_ other: inout Tally) {
      for vertex in counts.indices {
        counts[vertex] &+= other.counts[vertex]
        totals[vertex] &+= other.totals[vertex]
        inverses[vertex] += other.inverses[vertex]
        farthest[vertex] = max(farthest[vertex], other.farthest[vertex])
        (other.counts[vertex], other.totals[vertex]) = (0, 0)
        (other.inverses[vertex], other.farthest[vertex]) = (0, 0)
      }
    }
  }

  private let out: Adjacency
  private let into: Adjacency
  private let seen: ScratchBuffer<Sources>
  private let present: ScratchBuffer<Sources>
  private let next: ScratchBuffer<Sources>

  init(out: Adjacency, into: Adjacency) {
    self.out = out
    self.into = into
    let none = Sources(repeating: 0)
    seen = ScratchBuffer(count: out.vertexCount, repeating: none)
    present = ScratchBuffer(count: out.vertexCount, repeating: none)
    next = ScratchBuffer(count: out.vertexCount, repeating: none)
  }

  /// Counts at every vertex which of the sources reach it, and from how far.
  func count(_ sources: Range<Int>, in tally: inout Tally) {
    let none = Sources(repeating: 0)
    seen.elements.update(repeating: none)
    present.elements.update(repeating: none)
    var all = none
    for (bit, source) in sources.enumerated() {
      all[bit >> 6] |= 1 << UInt64(bit & 63)
      present.elements[source][bit >> 6] |= 1 << UInt64(bit & 63)
      seen.elements[source] = present.elements[source]
    }
    var distance = 0
    var frontier = sources.map { UInt32($0) }
    var isInPresent = true
    while !frontier.isEmpty {
      distance += 1
      let (from, to) =
        isInPresent ? (present.elements, next.elements) : (next.elements, present.elements)
      var arcs = 0
      for vertex in frontier { arcs += out.degree(of: Int(vertex)) }
      if 4 * arcs < out.arcCount { push(frontier, from, to) } else { pull(from, to, all) }
      frontier = settle(to, distance, &tally)
      isInPresent.toggle()
    }
  }

  private func push(
    _ frontier: [UInt32], _ from: UnsafeMutableBufferPointer<Sources>, _ to: UnsafeMutableBufferPointer<Sources>
  ) {
    let arcs = out
    let neighbours = arcs.neighbours.span
    to.update(repeating: Sources(repeating: 0))
    for vertex in frontier {
      let sources = from[Int(vertex)]
      for slot in arcs.slots(of: Int(vertex)) { to[Int(neighbours[unchecked: slot])] |= sources }
    }
  }

  private func pull(
    _ from: UnsafeMutableBufferPointer<Sources>, _ to: UnsafeMutableBufferPointer<Sources>, _ all: Sources
  ) {
    let arcs = into
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let seen = self.seen.elements
    for vertex in seen.indices {
      var reached = Sources(repeating: 0)
      if seen[vertex] != all {
        for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
          reached |= from[Int(neighbours[unchecked: slot])]
        }
      }
      to[vertex] = reached
    }
  }

  /// Leaves in `to` what is new, counts it, and lists the vertices where something is.
  private func settle(
    _ to: UnsafeMutableBufferPointer<Sources>, _ distance: Int, _ tally: inout Tally
  ) -> [UInt32] {
    let seen = self.seen.elements
    let none = Sources(repeating: 0)
    var frontier: [UInt32] = []
    for vertex in seen.indices where to[vertex] != none {
      let new = to[vertex] & ~seen[vertex]
      to[vertex] = new
      guard new != none else { continue }
      seen[vertex] |= new
      var count = 0
      for word in 0..<8 { count &+= new[word].nonzeroBitCount }
      tally.counts[vertex] &+= UInt32(truncatingIfNeeded: count)
      tally.totals[vertex] &+= count &* distance
      tally.inverses[vertex] += Double(count) / Double(distance)
      tally.farthest[vertex] = UInt32(truncatingIfNeeded: distance)
      frontier.append(UInt32(truncatingIfNeeded: vertex))
    }
    return frontier
  }
}
