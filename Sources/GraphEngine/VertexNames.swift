/// Numbers names as they first appear.
///
/// Names that are plain numbers, not much larger than the text is long, are looked up in an array; others in a hash
/// table of their places in the text, which is seeded anew by every process, so that no text can be made to clash.
struct VertexNames: ~Copyable {
  private let bytes: TextBytes
  /// Whether a quotation mark in a name is written twice.
  let areQuoted: Bool
  /// Where each vertex's name stands.
  private var places: GrowingBuffer<Place>
  /// For each number, its vertex plus one; 0 for none.
  private var vertexOfNumber: [UInt32] = []
  /// Vertices plus one by the hashes of their names; a power of two, at most half full.
  private var table = [UInt32](repeating: 0, count: 64)
  private var tableCount = 0

  private struct Place: BitwiseCopyable {
    let start: Int
    let end: Int

    init(_ range: Range<Int>) { (start, end) = (range.lowerBound, range.upperBound) }

    var range: Range<Int> { start..<end }
  }

  init(_ bytes: TextBytes, areQuoted: Bool) {
    self.bytes = bytes
    self.areQuoted = areQuoted
    places = GrowingBuffer(capacity: 0)
  }

  @inline(__always)
  mutating func vertex(at place: Range<Int>) -> UInt32 {
    guard let number = plainNumber(place) else { return hashedVertex(place) }
    return vertex(named: number, at: place)
  }

  /// The vertex whose name is a number as it is ordinarily written.
  @inline(__always)
  mutating func vertex(named number: Int, at place: Range<Int>) -> UInt32 {
    if number < vertexOfNumber.count {
      let known = vertexOfNumber[number]
      if known > 0 { return known &- 1 }
    }
    return newVertex(named: number, at: place)
  }

  @inline(never)
  private mutating func newVertex(named number: Int, at place: Range<Int>) -> UInt32 {
    guard number <= bytes.count else { return hashedVertex(place) }
    if number >= vertexOfNumber.count {
      let more = max(number + 1 - vertexOfNumber.count, vertexOfNumber.count)
      vertexOfNumber += repeatElement(0, count: more)
    }
    places.append(Place(place))
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
    places.append(Place(place))
    tableCount += 1
    table[slot] = UInt32(truncatingIfNeeded: places.count)
    return UInt32(truncatingIfNeeded: places.count - 1)
  }

  private func slot(of place: Range<Int>) -> Int {
    var hasher = Hasher()
    hasher.combine(bytes: UnsafeRawBufferPointer(bytes[place]))
    var slot = hasher.finalize() & (table.count - 1)
    while table[slot] > 0, !bytes[places.elements[Int(table[slot] - 1)].range].elementsEqual(bytes[place]) {
      slot = (slot + 1) & (table.count - 1)
    }
    return slot
  }

  private mutating func grow() {
    let entries = table.filter { $0 > 0 }
    table = [UInt32](repeating: 0, count: 2 * table.count)
    for entry in entries { table[slot(of: places.elements[Int(entry - 1)].range)] = entry }
  }

  // MARK: Their texts

  /// The names, in order of first appearance.
  ///
  /// - Throws: `EdgeListError.invalidText` for the first that is not UTF-8.
  func labels() throws(EdgeListError) -> [String] {
    var labels: [String] = []
    labels.reserveCapacity(places.count)
    for place in places.elements {
      guard let label = label(at: place.range) else {
        throw .invalidText(line: bytes.line(of: place.start))
      }
      labels.append(label)
    }
    return labels
  }

  /// The text at a place; nil when it is not UTF-8.
  private func label(at place: Range<Int>) -> String? {
    let text = bytes[place]
    if areQuoted, text.contains(UInt8(ascii: "\"")) { return unquoted(text) }
    var joined: UInt8 = 0
    for byte in text { joined |= byte }
    return joined < 0x80 ? String(decoding: text, as: UTF8.self) : String(validating: text, as: UTF8.self)
  }

  /// The text with every second quotation mark left out; nil when it is not UTF-8.
  private func unquoted(_ text: UnsafeBufferPointer<UInt8>) -> String? {
    var kept: [UInt8] = []
    var isSecond = false
    for byte in text {
      let isMark = byte == UInt8(ascii: "\"")
      isSecond = isMark && !isSecond
      if !isMark || isSecond { kept.append(byte) }
    }
    return String(validating: kept, as: UTF8.self)
  }
}
