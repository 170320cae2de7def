/// Finds where a word ends: which full stops, hyphens, apostrophes, slashes and other marks inside it belong to it.
struct WordScanner {
  let text: ScalarText

  /// The end of the word that begins at `start`, without the full stop of an abbreviation.
  func end(from start: Int, before limit: Int) -> Int {
    if text.classes[start] == .digit, let end = code(from: start, before: limit) { return end }
    var offset = start
    while offset < limit {
      if text.classes[offset].isWord {
        offset += 1
      } else if text.classes[offset] == .ignorable {
        let next = text.skipIgnorables(offset, before: limit)
        guard text.isWord(next, before: limit) else { break }
        offset = next
      } else if text.isWord(offset + 1, before: limit), connects(offset, from: start, before: limit) {
        offset += 1
      } else {
        break
      }
    }
    return offset
  }

  /// Whether the mark at `offset`, between two word scalars, belongs to the word.
  private func connects(_ offset: Int, from start: Int, before limit: Int) -> Bool {
    let digits = text.classes[offset - 1] == .digit && text.classes[offset + 1] == .digit
    let letters = text.classes[offset - 1].isLetter && text.classes[offset + 1].isLetter
    switch text.scalars[offset] {
    case Scalars.period: return digits || isAbbreviated(offset, from: start, before: limit)
    case Scalars.comma: return digits && groupsThousands(offset, before: limit)
    case Scalars.colon: return digits
    case Scalars.underscore, Scalars.at: return true
    case Scalars.ampersand: return letters && text.classes[offset + 1] == text.classes[offset - 1]
    case Scalars.slash: return slashConnects(offset, from: start, before: limit)
    case let value where Scalars.isHyphen(value): return hyphenConnects(offset, from: start, before: limit)
    case let value where Scalars.isApostrophe(value):
      return letters || Contractions(text: text).isClitic(at: offset, before: limit) != nil
    default: return false
    }
  }

  /// `1,000` and `12,50,000`: two or three figures between the commas, three after the last.
  private func groupsThousands(_ comma: Int, before limit: Int) -> Bool {
    var end = comma + 1
    while end < min(limit, comma + 5), text.classes[end] == .digit { end += 1 }
    let figures = end - comma - 1
    if figures == 3 { return true }
    return figures == 2 && text.scalar(end, before: limit) == Scalars.comma && text.isDigit(end + 1, before: limit)
  }

  /// `U.S`, `a.m`, `Ph.D`: one letter on both sides of the full stop, or a compound of the table.
  private func isAbbreviated(_ period: Int, from start: Int, before limit: Int) -> Bool {
    guard text.classes[period - 1].isLetter, text.isLetter(period + 1, before: limit) else { return false }
    let single = !text.isWord(period + 2, before: limit)
    if single, period - 1 == start || text.scalars[period - 2] == Scalars.period { return true }
    var end = period + 1
    while end < min(limit, period + 5), text.classes[end].isLetter { end += 1 }
    return text.key(start..<end).map(Abbreviations.compounds.contains) ?? false
  }

  /// `e-mail`, `anti-American`, `mid-1980s` stay whole; all other compounds are cut at their hyphens.
  private func hyphenConnects(_ hyphen: Int, from start: Int, before limit: Int) -> Bool {
    var first = hyphen
    while first > max(start, hyphen - 8), text.classes[first - 1].isLetter { first -= 1 }
    guard first == start || Scalars.isHyphen(text.scalars[first - 1]) else { return false }
    return text.key(first..<hyphen).map(WordLists.prefixes.contains) ?? false
  }

  /// `n/a`, `s/he`, `w/o` and the like; "and/or" is three tokens.
  private func slashConnects(_ slash: Int, from start: Int, before limit: Int) -> Bool {
    guard slash - start == 1, text.classes[start].isLetter, text.isLetter(slash + 1, before: limit) else {
      return false
    }
    if !text.isWord(slash + 2, before: limit) { return text.scalar(slash + 2, before: limit) != Scalars.slash }
    return text.matches("s/he", at: start, before: limit) && !text.isWord(start + 4, before: limit)
  }

  /// Dates and telephone numbers in figures: `2025-05-23`, `9/11`, `11/28/2000`, `713-853-3989`.
  private func code(from start: Int, before limit: Int) -> Int? {
    var groups: [Int] = []
    var offset = start
    var separator: UInt32 = 0
    let reach = min(limit, start + 24)
    while true {
      let group = offset
      while offset < reach, text.classes[offset] == .digit { offset += 1 }
      groups.append(offset - group)
      let mark = text.scalar(offset, before: reach)
      guard mark == Scalars.hyphen || mark == Scalars.slash, separator == 0 || mark == separator,
        text.isDigit(offset + 1, before: reach)
      else { break }
      separator = mark
      offset += 1
    }
    guard separator != 0, !text.isWord(offset, before: limit) else { return nil }
    return Self.isCode(groups, slashes: separator == Scalars.slash) ? offset : nil
  }

  private static func isCode(_ groups: [Int], slashes: Bool) -> Bool {
    let isDate = groups.count == 3 && groups[0] <= 2 && groups[1] <= 2 && (groups[2] == 2 || groups[2] == 4)
    if slashes { return isDate || (groups.count == 2 && groups[0] <= 2 && groups[1] <= 2) }
    return isDate || groups == [4, 2, 2] || groups == [3, 4] || groups == [3, 3, 4] || groups == [1, 3, 3, 4]
  }
}
