/// Numbers names as they first appear.
///
/// Names that are plain numbers, not much larger than the text is long, are looked up in an array; others in a hash
/// table of their places in the text, which is seeded anew by every process, so that no text can be made to clash.
struct VertexNames {
  private let bytes: UnsafeRawBufferPointer
  /// Where each vertex's name stands.
  private(set) var places: [Range<Int>] = []
  /// For each number, its vertex plus one; 0 for none.
  private var vertexOfNumber: [UInt32] = []
  /// Vertices plus one by the hashes of their names; a power of two, at most half full.
  private var table = [UInt32](repeating: 0, count: 64)
  private var tableCount = 0

  init(_ bytes: UnsafeRawBufferPointer) {
    self.bytes = bytes
  }

  @inline(__always)
  mutating func vertex(at place: Range<Int>) -> UInt32 {
    guard let number = plainNumber(place) else { return hashedVertex(place) }
    return vertex(named: number, at: place)
  }

  /// The vertex whose name is a number as it is ordinarily written.
  @inline(__always)
  mutating func vertex(named number: Int, at place: Range<Int>) -> UInt32 {
    guard number <= bytes.count else { return hashedVertex(place) }
    if number >= vertexOfNumber.count {
      let more = max(number + 1 - vertexOfNumber.count, vertexOfNumber.count)
      vertexOfNumber += repeatElement(0, count: more)
    }
    let known = vertexOfNumber[number]
    if known > 0 { return known - 1 }
    places.append(place)
    vertexOfNumber[number] = UInt32(truncatingIfNeeded: places.count)
    return UInt32(truncatingIfNeeded: places.count - 1)
  }

  /// The value of a name that is written as numbers are: digits only, no zero in front.
  @inline(__always)
  private func plainNumber(_ place: Range<Int>) -> Int? {
    guard place.count <= 10, bytes[place.lowerBound] != UInt8(ascii: "0") || place.count == 1 else { return nil }
    var number = 0
    for index in place {
      let digit = bytes[index] &- UInt8(ascii: "0")
      guard digit < 10 else { return nil }
      number = number &* 10 &+ Int(digit)
    }
    return number
  }

  private mutating func hashedVertex(_ place: Range<Int>) -> UInt32 {
    if 2 * (tableCount + 1) > table.count { grow() }
    let slot = self.slot(of: place)
    if table[slot] > 0 { return table[slot] - 1 }
    places.append(place)
    tableCount += 1
    table[slot] = UInt32(places.count)
    return UInt32(places.count - 1)
  }

  private func slot(of place: Range<Int>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(rebasing: bytes[place]))
    var slot = hasher.finalize() & (table.count - 1)
    while table[slot] > 0, !bytes[places[Int(table[slot] - 1)]].elementsEqual(bytes[place]) {
      slot = (slot + 1) & (table.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let entries = table.filter { $0 > 0 }
    table = [UInt32](repeating: 0, count: 2 * table.count)
    for entry in entries { table[slot(of: places[Int(entry - 1)])] = entry }
  }
}
