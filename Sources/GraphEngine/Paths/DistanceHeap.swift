/// Vertices waiting at a distance, nearest first. A vertex may wait several times; of equal distances the order is
/// fixed by the order of insertion and removal alone.
///
/// A heap of four children a node: half as deep as with two, and the four lie side by side.
/// Source: D. B. Johnson, "Priority queues with update and finding minimum spanning trees" (1975).
struct DistanceHeap {
  struct Entry {
    var distance: Double
    var vertex: UInt32
  }

  private var entries: [Entry] = []

  /// How many wait, one for each time that they were inserted.
  var count: Int { entries.count }

  /// The least distance, infinite when nothing waits.
  var least: Double { entries.first?.distance ?? .infinity }

  mutating func removeAll() { entries.removeAll(keepingCapacity: true) }

  mutating func insert(_ vertex: UInt32, at distance: Double) {
    var place = entries.count
    entries.append(Entry(distance: distance, vertex: vertex))
    entries.withUnsafeMutableBufferPointer { entries in
      while place > 0 {
        let parent = (place &- 1) >> 2
        guard distance < entries[parent].distance else { break }
        entries[place] = entries[parent]
        place = parent
      }
      entries[place] = Entry(distance: distance, vertex: vertex)
    }
  }

  mutating func popNearest() -> Entry? {
    guard let last = entries.popLast() else { return nil }
    guard let nearest = entries.first else { return last }
    entries.withUnsafeMutableBufferPointer { entries in
      let count = entries.count
      var place = 0
      while true {
        let first = place &* 4 &+ 1
        guard first < count else { break }
        var least = first
        for child in (first &+ 1)..<max(first &+ 1, min(first &+ 4, count))
        where entries[child].distance < entries[least].distance {
          least = child
        }
        guard entries[least].distance < last.distance else { break }
        entries[place] = entries[least]
        place = least
      }
      entries[place] = last
    }
    return nearest
  }
}
