/// Cuts a paragraph into tokens, left to right, in time linear in its length.
///
/// The conventions are those of the English Web Treebank and of GUM: clitics are words of their own, hyphenated
/// compounds are cut, sums of money and percentages are cut from their signs, addresses and abbreviations are kept
/// whole.
struct TokenCutter {
  private let text: ScalarText
  private let limit: Int
  private let contractions: Contractions
  private let words: WordScanner
  private let marks: PunctuationScanner
  private let addresses: WebAddress

  private var offset: Int
  /// End of the run without spaces that `offset` is in.
  private var unitEnd: Int
  private var unitHasAddress = false
  private var isGlued = false
  private var quotes = QuoteState()
  private var tokens: [RawToken] = []

  static func tokens(of text: ScalarText, in paragraph: Range<Int>) -> [RawToken] {
    var cutter = TokenCutter(text: text, paragraph: paragraph)
    cutter.run()
    return cutter.tokens
  }

  private init(text: ScalarText, paragraph: Range<Int>) {
    self.text = text
    limit = paragraph.upperBound
    contractions = Contractions(text: text)
    words = WordScanner(text: text)
    marks = PunctuationScanner(text: text)
    addresses = WebAddress(text: text)
    offset = paragraph.lowerBound
    unitEnd = paragraph.lowerBound
  }

  private mutating func run() {
    while offset < limit {
      let kind = text.classes[offset]
      if kind.isWhite {
        offset += 1
        isGlued = false
      } else if kind == .ignorable {
        offset += 1
      } else {
        if offset >= unitEnd { beginUnit() }
        cut(kind)
        isGlued = true
      }
    }
  }

  private mutating func beginUnit() {
    unitEnd = offset
    unitHasAddress = false
    while unitEnd < limit, !text.classes[unitEnd].isWhite {
      unitEnd += 1
    }
    // A full stop at the end of the run is no part of an address, and most runs with one have it there.
    for inner in text.scalars[offset..<unitEnd].dropLast() where Self.addressMarks.contains(inner) {
      unitHasAddress = true
      return
    }
  }

  private static let addressMarks: [UInt32] = [Scalars.period, Scalars.at, Scalars.colon]

  private mutating func cut(_ kind: ScalarClass) {
    if kind.isWord {
      if unitHasAddress, kind != .mark, let end = addresses.end(from: offset, before: unitEnd) {
        append(.address, to: end)
      } else {
        cutWord()
      }
    } else if kind == .emoji {
      append(.smiley, to: marks.emojiEnd(from: offset, before: unitEnd))
    } else if kind == .currency {
      append(.symbol, to: marks.runEnd(from: offset, before: unitEnd))
    } else {
      cutPunctuation()
    }
  }

  private mutating func append(_ kind: RawToken.Kind, to end: Int, continuesWord: Bool = false) {
    tokens.append(
      RawToken(start: offset, end: end, kind: kind, isGlued: isGlued, continuesWord: continuesWord && isGlued))
    offset = end
    isGlued = true
  }

  // MARK: Words

  private mutating func cutWord() {
    let end = words.end(from: offset, before: unitEnd)
    if let unit = unitStart(in: offset..<end) {
      append(.number, to: unit)
      append(.word, to: end)
    } else if text.classes[offset] == .upper, end - offset <= 3, text.scalar(end, before: unitEnd) == 0x24 {
      append(.symbol, to: end + 1)  // "US$", "HK$"
    } else if let (kind, stop) = abbreviation(offset..<end) {
      append(kind, to: stop)
    } else {
      let kind: RawToken.Kind = text.classes[offset] == .digit ? .number : .word
      let cuts = contractions.cuts(in: offset..<end)
      append(kind, to: cuts.first ?? end)
      for index in cuts.indices {
        append(.word, to: index + 1 < cuts.count ? cuts[index + 1] : end, continuesWord: true)
      }
    }
  }

  /// Where the unit glued to a number begins: "35mm", "$4.1bn", "10pm".
  private func unitStart(in word: Range<Int>) -> Int? {
    guard text.classes[word.lowerBound] == .digit, text.classes[word.upperBound - 1].isLetter else { return nil }
    var start = word.upperBound
    while start > word.lowerBound, text.classes[start - 1].isLetter { start -= 1 }
    guard start > word.lowerBound, text.classes[start - 1] == .digit, let unit = text.key(start..<word.upperBound)
    else { return nil }
    let isNumber = (word.lowerBound..<start).allSatisfy { !text.classes[$0].isLetter && text.classes[$0] != .ignorable }
    guard isNumber, !WordLists.numberSuffixes.contains(unit) else { return nil }
    let isMoney = isGlued && tokens.last.map { text.classes[$0.end - 1] == .currency } ?? false
    if isMoney { return start }
    let isCapital = word.upperBound - start == 1 && text.classes[start] == .upper
    return WordLists.units.contains(unit) && !isCapital ? start : nil
  }

  /// The abbreviation that the word and the full stop behind it make.
  private func abbreviation(_ word: Range<Int>) -> (RawToken.Kind, end: Int)? {
    let stop = word.upperBound
    let next = text.scalar(stop + 1, before: unitEnd)
    guard text.scalar(stop, before: unitEnd) == Scalars.period, next != Scalars.period, next != Scalars.ellipsis,
      let key = text.key(word)
    else {
      let isInitial =
        word.count <= 2 && text.classes[word.lowerBound] == .upper
        && text.scalar(stop, before: unitEnd) == Scalars.period
        && text.scalar(stop + 1, before: unitEnd) != Scalars.period
      let isLetter = word.count == 1 || text.classes[stop - 1] == .mark
      return isInitial && isLetter ? (.initial, stop + 1) : nil
    }
    let isCapitalised = text.classes[word.lowerBound] == .upper
    if word.count == 1, isCapitalised { return (.initial, stop + 1) }
    if Abbreviations.compounds.contains(key) { return (.acronym, stop + 1) }
    if word.count > 2, isCapitalised || text.classes[word.lowerBound] == .lower,
      text.scalars[word.lowerBound + 1] == Scalars.period
    {
      return (.acronym, stop + 1)
    }
    guard let kind = Abbreviations.kind(key, capitalised: isCapitalised) else { return nil }
    if kind == .numbered, !numberFollows(stop + 1) { return nil }
    return (.abbreviation(kind), stop + 1)
  }

  private func numberFollows(_ start: Int) -> Bool {
    var offset = start
    while offset < min(limit, start + 3), text.classes[offset].isWhite { offset += 1 }
    if text.isDigit(offset, before: limit) { return true }
    return [0x49, 0x56, 0x58].contains(text.scalar(offset, before: limit)) && !text.isLetter(offset + 1, before: limit)
  }

  // MARK: Punctuation

  private mutating func cutPunctuation() {
    let value = text.scalars[offset]
    if Scalars.isApostrophe(value) || value == 0x2018, cutApostrophe(value) { return }
    if !isGlued || offset == unitEnd - 2 || tokens.last.map(Self.endsClause) ?? true,
      let end = marks.emoticonEnd(from: offset, before: unitEnd)
    {
      return append(.smiley, to: end)
    }
    if let end = taggedEnd(value) { return append(.word, to: end) }
    var end = marks.runEnd(from: offset, before: unitEnd)
    while end < unitEnd, text.classes[end] == .mark { end += 1 }
    append(kind(of: value, to: end), to: end)
  }

  private static func endsClause(_ token: RawToken) -> Bool {
    switch token.kind {
    case .period, .exclamation, .ellipsis: true
    default: false
    }
  }

  /// `@handle`, `#tag`, `.5` and `+4550981306`.
  private func taggedEnd(_ value: UInt32) -> Int? {
    let next = offset + 1
    switch value {
    case Scalars.at, Scalars.hash:
      let isTag = text.isLetter(next, before: unitEnd) || (value == Scalars.at && text.isDigit(next, before: unitEnd))
      guard isTag else { return nil }
      var end = next
      while end < unitEnd, text.classes[end].isWord || text.scalars[end] == Scalars.underscore { end += 1 }
      return end
    case Scalars.period where !isGlued || text.classes[offset - 1] == .currency,
      Scalars.plus where !isGlued:
      return text.isDigit(next, before: unitEnd) ? words.end(from: next, before: unitEnd) : nil
    default: return nil
    }
  }

  /// Clitics and possessives that were not cut with their word, and clipped words: `U.S.'s`, `readers'`, `'em`, `'90s`.
  private mutating func cutApostrophe(_ value: UInt32) -> Bool {
    let follows = isGlued && tokens.last?.isWordLike ?? false
    if follows {
      if let end = contractions.isClitic(at: offset, before: unitEnd) {
        append(.word, to: end, continuesWord: true)
        return true
      }
      let isPossessive = text.matches("s", at: offset - 1, before: offset) && !quotes.isSingleOpen
      let next = text.scalar(offset + 1, before: unitEnd)
      let isFollowed = text.isWord(offset + 1, before: unitEnd) || Scalars.isApostrophe(next)
      guard value != 0x2018, isPossessive, !isFollowed else { return false }
      append(.word, to: offset + 1, continuesWord: true)
      return true
    }
    guard let end = clippedEnd() else { return false }
    let cuts = contractions.cuts(in: offset..<end)
    append(.word, to: cuts.first ?? end)
    if !cuts.isEmpty { append(.word, to: end, continuesWord: true) }
    return true
  }

  private func clippedEnd() -> Int? {
    var end = offset + 1
    while end < min(unitEnd, offset + 7), text.classes[end].isWord { end += 1 }
    let body = offset + 1..<end
    guard !body.isEmpty, !text.isWord(end, before: unitEnd), let key = text.key(body) else { return nil }
    let figures = body.prefix { text.classes[$0] == .digit }.count
    let isYear = figures == 2 && (body.count == 2 || (body.count == 3 && key.hasSuffix("s")))
    return isYear || WordLists.clipped.contains(key) ? end : nil
  }

  private mutating func kind(of value: UInt32, to end: Int) -> RawToken.Kind {
    switch value {
    case Scalars.period where end - offset == 1: return .period
    case Scalars.period, Scalars.ellipsis: return .ellipsis
    case 0x28, 0x5B, 0x7B: return .opening(.bracket)
    case 0x29, 0x5D, 0x7D: return .closing(.bracket)
    case Scalars.comma, Scalars.colon, 0x3B: return .pause
    case Scalars.hyphen: return isGlued && end < unitEnd && end - offset == 1 ? .symbol : .dash
    case 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0xB7: return .bullet
    case let value where Scalars.isDash(value): return .dash
    case let value where Scalars.isExclamation(value): return .exclamation
    default:
      let isFollowed = end < unitEnd && !text.classes[end].isWhite
      return quotes.kind(
        of: value, isGlued: isGlued, isFollowed: isFollowed, followsOpening: followsOpening, length: end - offset)
        ?? .symbol
    }
  }

  /// Whether a quotation mark here would open one although something stands before it: `("No")`, `—"No"`.
  private var followsOpening: Bool {
    switch tokens.last?.kind {
    case .opening?, .dash?, nil: true
    default: false
    }
  }
}
