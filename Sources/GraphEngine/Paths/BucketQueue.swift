/// Vertices waiting at distances, of which no new one is less than the last that was taken out.
///
/// Those nearest wait in a heap; all others, in buckets of about equal distance, for their bucket to become the
/// nearest. Buckets are lists through one array, and used again in a circle. Until a width is set there is the heap
/// alone.
struct BucketQueue: ~Copyable {
  private var open = DistanceHeap()
  private var bucketsPerLength = 0.0
  /// The bucket that is in the heap, counted from distance 0.
  private var number = 0
  private var waitingCount = 0
  /// The first entry of each bucket; 0 when it is empty.
  private var heads: ScratchBuffer<UInt32>
  private var mask = 0
  private let entries: ScratchBuffer<Entry>
  private var entryCount: UInt32 = 0
  private static let mostBuckets = 1 << 14

  private struct Entry {
    let vertex: UInt32
    let next: UInt32
  }

  /// - Parameter capacity: How many vertices are inserted at most, after the first, until all have been taken out.
  init(capacity: Int) {
    entries = ScratchBuffer(uninitializedCount: capacity + 1)
    heads = ScratchBuffer(count: 1, repeating: 0)
  }

  /// Chooses the buckets for what is inserted from now on; nothing may be waiting.
  ///
  /// - Parameters:
  ///   - width: How many units of distance share a bucket; made wider where there would be too many buckets.
  ///   - lengths: All the lengths that are added to distances; no sum of them may be infinite.
  mutating func setWidth(_ width: Double, lengths: [Double]) {
    var (total, longest) = (0.0, 0.0)
    for length in lengths {
      total += length
      longest = max(longest, length)
    }
    let width = max(width, longest / Double(Self.mostBuckets / 2))
    let usesBuckets = total.isFinite && width.isNormal && (total / width) < 0x1p60
    bucketsPerLength = usesBuckets ? 1 / width : 0
    // From the open bucket the longest step leads this far, and rounding one bucket farther.
    let reach = usesBuckets ? Int(longest / width) + 3 : 1
    let count = 1 << (Int.bitWidth - (reach - 1).leadingZeroBitCount)
    heads = ScratchBuffer(count: count, repeating: 0)
    mask = count - 1
  }

  @inline(__always)
  mutating func insert(_ vertex: UInt32, at distance: Double) {
    let bucket = Int(distance * bucketsPerLength)
    guard bucket != number else { return open.insert(vertex, at: distance) }
    entryCount &+= 1
    let heads = self.heads.elements
    entries.elements[Int(entryCount)] = Entry(vertex: vertex, next: heads[bucket & mask])
    heads[bucket & mask] = entryCount
    waitingCount &+= 1
  }

  /// The nearest vertex of the open bucket; nil when that is empty.
  @inline(__always)
  mutating func popOpen() -> DistanceHeap.Entry? { open.popNearest() }

  /// Moves the vertices of the nearest bucket that are still wanted to the heap, at the distances they have by now;
  /// false when no bucket has any left, and the queue can be used anew from distance 0.
  @inline(__always)
  mutating func openNext(distance: (UInt32) -> Double, isWanted: (UInt32) -> Bool) -> Bool {
    guard waitingCount > 0 else {
      number = 0
      entryCount = 0
      return false
    }
    let (heads, entries) = (self.heads.elements, self.entries.elements)
    repeat { number &+= 1 } while heads[number & mask] == 0
    var place = heads[number & mask]
    heads[number & mask] = 0
    while place > 0 {
      let entry = entries[Int(place)]
      waitingCount &-= 1
      if isWanted(entry.vertex) { open.insert(entry.vertex, at: distance(entry.vertex)) }
      place = entry.next
    }
    return true
  }
}
