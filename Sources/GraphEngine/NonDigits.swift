/// Where a text has bytes that are no digits: a bit for each byte, worked out for a stretch of the text at a time.
///
/// All bytes of a stretch are looked at one as the other, in whatever order the processor likes. To find where a line
/// ends, and with it where the next one begins, then takes a few steps on one word: it is these that each line must
/// wait for.
struct NonDigits: ~Copyable {
  /// How many bytes share a word.
  static let window = 64
  private static let longestStretch = 128

  private let bytes: TextBytes
  private let words = ScratchBuffer<UInt64>(count: longestStretch + 1, repeating: 0)
  private var start = 0
  /// The last place, counted from the start, whose window lies in the stretch.
  private var lastOffset = -1

  init(_ bytes: TextBytes) {
    self.bytes = bytes
  }

  /// The bits of as many bytes as a window holds, that of the first in the lowest digit; nil near the end of the text.
  ///
  /// - Parameter place: Never less than the one asked for before.
  @inline(__always)
  mutating func bits(from place: Int) -> UInt64? {
    if place &- start > lastOffset {
      guard moveStretch(to: place) else { return nil }
    }
    let offset = place &- start
    let (word, shift) = (offset >> 6, UInt64(truncatingIfNeeded: offset & 63))
    return words.elements[word] &>> shift | (words.elements[word &+ 1] &<< 1) &<< (63 &- shift)
  }

  /// False when less than two windows are left.
  @inline(never)
  private mutating func moveStretch(to place: Int) -> Bool {
    let wordCount = min((bytes.count - place) / Self.window, Self.longestStretch)
    guard wordCount > 1 else { return false }
    for word in 0..<wordCount {
      let first = place &+ Self.window &* word
      var bits: UInt64 = 0
      for byte in stride(from: 0, to: Self.window, by: 8) {
        bits |= nonDigits(at: first &+ byte) &<< UInt64(truncatingIfNeeded: byte)
      }
      words.elements[word] = bits
    }
    (start, lastOffset) = (place, Self.window * (wordCount - 1))
    return true
  }

  /// Which of eight bytes are no digits.
  ///
  /// A digit leaves a number up to 9 when the bits that all digits share are taken out; adding 0x76 to anything above
  /// sets its upper bit. A multiplication brings the eight upper bits together.
  @inline(__always)
  private func nonDigits(at place: Int) -> UInt64 {
    let digits = bytes.word(at: place) ^ 0x3030_3030_3030_3030
    let others = (((digits & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7676_7676_7676_7676) | digits) & 0x8080_8080_8080_8080
    return ((others >> 7) &* 0x0102_0408_1020_4080) >> 56
  }
}
