/// Finds how far each vertex is from another, by the lengths of the steps.
///
/// Vertices wait in buckets of about equal distance rather than in strict order; one whose distance shrinks while its
/// bucket is open is passed again. The result is the same as Dijkstra's, to the bit: both end when no step shortens
/// any distance. Where steps differ so much in length that there would be too many buckets, it is Dijkstra's
/// algorithm.
///
/// Source: U. Meyer and P. Sanders, "Δ-stepping: a parallelizable shortest path algorithm", J. Algorithms 49 (2003),
/// without its split of long and short steps.
struct LengthSearch {
  private let network: PathNetwork
  private let lengths: [Double]
  private let bucketsPerLength: Double
  private var buckets: [[DistanceHeap.Entry]]
  private var heap = DistanceHeap()
  private static let mostBuckets = 1 << 14

  /// - Precondition: The network's steps have lengths.
  init(_ network: PathNetwork) {
    self.network = network
    lengths = network.lengths ?? []
    var (total, longest) = (0.0, 0.0)
    for length in lengths {
      total += length
      longest = max(longest, length)
    }
    // The more steps leave a vertex, the shorter those that matter.
    let width = longest / max(4, Double(lengths.count) / Double(max(network.vertexCount, 1)))
    let bucketCount = longest / width
    let usesBuckets = total.isFinite && width.isNormal && bucketCount < Double(Self.mostBuckets)
    bucketsPerLength = usesBuckets ? 1 / width : 0
    let count = usesBuckets ? 1 << (Int.bitWidth - (Int(bucketCount) + 2).leadingZeroBitCount) : 0
    buckets = [[DistanceHeap.Entry]](repeating: [], count: count)
  }

  /// The distance of each vertex from the source, infinite where there is no way.
  ///
  /// - Complexity: O((V + E) log V) in the worst case with a heap; with buckets linear for random lengths.
  mutating func distances(from source: Int) -> [Double] {
    let count = network.vertexCount
    return [Double](count: count) { distances in
      distances.update(repeating: .infinity)
      distances[source] = 0
      if buckets.isEmpty { searchByHeap(source, distances) } else { searchByBuckets(source, distances) }
    }
  }

  private mutating func searchByBuckets(_ source: Int, _ distances: UnsafeMutableBufferPointer<Double>) {
    let (arcs, lengthArray) = (network.arcs, self.lengths)
    let (offsets, neighbours, lengths) = (arcs.offsets.span, arcs.neighbours.span, lengthArray.span)
    let mask = buckets.count - 1
    var waiting = 1
    var number = 0
    buckets[0].append(DistanceHeap.Entry(distance: 0, vertex: UInt32(source)))
    while waiting > 0 {
      let open = number & mask
      while let entry = buckets[open].popLast() {
        waiting &-= 1
        let vertex = Int(entry.vertex)
        guard entry.distance == distances[vertex] else { continue }
        for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
          let neighbour = neighbours[unchecked: slot]
          let candidate = entry.distance + lengths[unchecked: slot]
          if candidate < distances[Int(neighbour)] {
            distances[Int(neighbour)] = candidate
            let bucket = Int(candidate * bucketsPerLength) & mask
            buckets[bucket].append(DistanceHeap.Entry(distance: candidate, vertex: neighbour))
            waiting &+= 1
          }
        }
      }
      number &+= 1
    }
  }

  private mutating func searchByHeap(_ source: Int, _ distances: UnsafeMutableBufferPointer<Double>) {
    let (arcs, lengthArray) = (network.arcs, self.lengths)
    let (neighbours, lengths) = (arcs.neighbours.span, lengthArray.span)
    heap.insert(UInt32(source), at: 0)
    while let entry = heap.popNearest() {
      let vertex = Int(entry.vertex)
      guard entry.distance == distances[vertex] else { continue }
      for slot in arcs.slots(of: vertex) {
        let neighbour = neighbours[unchecked: slot]
        let candidate = entry.distance + lengths[unchecked: slot]
        if candidate < distances[Int(neighbour)] {
          distances[Int(neighbour)] = candidate
          heap.insert(neighbour, at: candidate)
        }
      }
    }
  }
}
