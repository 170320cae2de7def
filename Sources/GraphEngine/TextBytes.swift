/// The bytes of a text that somebody else keeps.
///
/// Indices are checked in debug builds only.
struct TextBytes {
  private let start: UnsafePointer<UInt8>
  let count: Int

  init(_ bytes: UnsafeRawBufferPointer) {
    // An empty buffer may have no address; nothing is read from the one that stands in for it.
    start = bytes.baseAddress?.assumingMemoryBound(to: UInt8.self) ?? UnsafePointer(bitPattern: 1)!
    count = bytes.count
  }

  @inline(__always)
  subscript(place: Int) -> UInt8 {
    assert(place >= 0 && place < count, "place \(place) of \(count)")
    return start[place]
  }

  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    assert(range.lowerBound >= 0 && range.upperBound <= count, "places \(range) of \(count)")
    return UnsafeBufferPointer(start: start + range.lowerBound, count: range.count)
  }

  /// Eight bytes as a number, the first of them in its lowest digits.
  @inline(__always)
  func word(at place: Int) -> UInt64 {
    assert(place >= 0 && place + 8 <= count, "eight places from \(place) of \(count)")
    return UInt64(littleEndian: UnsafeRawPointer(start + place).loadUnaligned(as: UInt64.self))
  }

  var beginWithByteOrderMark: Bool { self[0..<min(3, count)].elementsEqual([0xEF, 0xBB, 0xBF]) }

  /// The line in which a byte stands, counted from 1.
  func line(of place: Int) -> Int {
    self[0..<place].count { $0 == UInt8(ascii: "\n") } + 1
  }
}
