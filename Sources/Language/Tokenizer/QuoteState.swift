/// Tells opening from closing quotation marks, by their shape where it differs, else by the spaces around them, else by
/// whether one is open.
struct QuoteState {
  private var isDoubleOpen = false
  private(set) var isSingleOpen = false

  /// What a quotation mark is; nil when the scalar is none.
  ///
  /// - Parameters:
  ///   - isGlued: whether something stands before it without a space, `isFollowed` whether something does behind it.
  ///   - followsOpening: whether what stands before it is the begin of a phrase: an opening bracket, a dash.
  ///   - length: 2 for two single marks typed for a double one.
  mutating func kind(of value: UInt32, isGlued: Bool, isFollowed: Bool, followsOpening: Bool, length: Int)
    -> RawToken.Kind?
  {
    switch value {
    case 0x201C, 0x201E, 0xAB, 0x2039: return set(isDouble: true, open: true)
    case 0x201D, 0xBB, 0x203A: return set(isDouble: true, open: false)
    case 0x2018, 0x201A, 0x60: return set(isDouble: length == 2, open: true)
    case 0x2019: return set(isDouble: length == 2, open: false)
    case Scalars.straightQuote, Scalars.straightApostrophe:
      let isDouble = value == Scalars.straightQuote || length == 2
      let isOpen = isDouble ? isDoubleOpen : isSingleOpen
      let opens: Bool
      switch (isGlued && !followsOpening, isFollowed) {
      case (false, true): opens = true
      case (true, false): opens = false
      default: opens = !isOpen
      }
      return set(isDouble: isDouble, open: opens)
    default: return nil
    }
  }

  private mutating func set(isDouble: Bool, open: Bool) -> RawToken.Kind {
    if isDouble { isDoubleOpen = open } else { isSingleOpen = open }
    return open ? .opening(.quote) : .closing(.quote)
  }
}
