/// Parts the tokens of a paragraph into sentences.
///
/// Each mark that can end a sentence is judged by what stands around it: the abbreviation it belongs to, the quotation
/// marks and brackets it is followed by, and how the next word begins.
struct SentenceSplitter {
  let text: ScalarText
  let tokens: [RawToken]

  func sentences() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    // A dateline tells of the paper, not of the story; parsed with its first sentence it would take part in it.
    var start = Dateline.length(in: text, tokens) ?? 0
    if start > 0 { sentences.append(0..<start) }
    var index = start
    while index < tokens.count {
      guard canEnd(tokens[index]) else {
        index += 1
        continue
      }
      let next = skipClosers(index + 1)
      if next < tokens.count, ends(at: index, before: next, from: start) {
        sentences.append(start..<next)
        start = next
      }
      index = max(index + 1, next)
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func canEnd(_ token: RawToken) -> Bool {
    switch token.kind {
    case .period, .exclamation, .ellipsis: true
    default: token.hasPeriod
    }
  }

  /// Closing quotation marks and brackets, smileys and notes such as `[12]` go with the sentence before them.
  private func skipClosers(_ index: Int) -> Int {
    var next = index
    while next < tokens.count {
      switch tokens[next].kind {
      case .closing, .smiley: next += 1
      case .opening(.bracket) where isNote(next): next += 3
      default: return next
      }
    }
    return next
  }

  private func isNote(_ index: Int) -> Bool {
    guard index + 2 < tokens.count, case .number = tokens[index + 1].kind,
      case .closing(.bracket) = tokens[index + 2].kind
    else { return false }
    return text.scalars[tokens[index].start] == 0x5B
  }

  // MARK: Judging a mark

  private func ends(at index: Int, before next: Int, from start: Int) -> Bool {
    switch tokens[next].kind {
    case .pause, .period, .exclamation, .ellipsis: return false
    default: break
    }
    let lead = Lead(text: text, tokens: tokens, from: next)
    if case .dash = tokens[next].kind, lead.letter == .lower { return false }
    switch tokens[index].kind {
    case .period: return periodEnds(index, next, lead, from: start)
    case .exclamation: return exclamationEnds(index, next, lead, from: start)
    case .ellipsis: return index > start && !tokens[next].isGlued && lead.letter == .upper
    case .acronym: return acronymEnds(index, lead)
    case .initial: return !lead.isInitial && lead.isStarter
    case .abbreviation(.trailing): return lead.isStarter || (isEtc(index) && lead.letter == .upper)
    default: return false
    }
  }

  private func periodEnds(_ index: Int, _ next: Int, _ lead: Lead, from start: Int) -> Bool {
    if isListNumber(index, from: start) { return false }
    if tokens[next].isGlued {  // "war.The Kremlin": the space was lost.
      return lead.letter == .upper && tokens[lead.index].isGlued && isLong(index - 1, from: start)
    }
    return lead.letter != .lower || next == index + 1
  }

  private func exclamationEnds(_ index: Int, _ next: Int, _ lead: Lead, from start: Int) -> Bool {
    let isClosed = next > index + 1
    if isClosed, index > start, case .opening = tokens[index - 1].kind { return false }  // "(!)"
    switch lead.letter {
    case .lower: return !isClosed && !isNamePart(index, lead, from: start)
    case .upper: return !(isClosed && isSpokenBy(lead))
    default: return true
    }
  }

  /// "Yahoo! said": a name that ends in an exclamation mark, inside a sentence or speaking.
  private func isNamePart(_ index: Int, _ lead: Lead, from start: Int) -> Bool {
    guard index > start, begins(index - 1, with: .upper) else { return false }
    return index > start + 1 || lead.isSayingVerb
  }

  /// `1.` or `b.` at the begin of the sentence numbers it.
  private func isListNumber(_ index: Int, from start: Int) -> Bool {
    guard index == start + 1 else { return false }
    let first = tokens[start]
    if case .number = first.kind { return first.range.count <= 3 }
    return first.range.count == 1
  }

  private func isLong(_ index: Int, from start: Int) -> Bool {
    guard index >= start else { return false }
    if case .word = tokens[index].kind { return tokens[index].range.count > 1 }
    return true
  }

  private func acronymEnds(_ index: Int, _ lead: Lead) -> Bool {
    let key = text.key(tokens[index].range)
    if key == "e.g." || key == "i.e." || key == "p.s." { return false }
    guard key == "a.m." || key == "p.m." else { return lead.isStarter }
    guard lead.letter == .upper, let word = lead.key else { return false }
    let isDay = WordLists.weekdays.contains(word) || WordLists.months[word] != nil
    return !isDay && !WordLists.timeZones.contains(word)
  }

  private func isEtc(_ index: Int) -> Bool {
    text.key(tokens[index].range) == "etc."
  }

  private func begins(_ index: Int, with letter: ScalarClass) -> Bool {
    text.classes[tokens[index].start] == letter
  }

  /// `"Why?" Donald Trump asked.`: a name and a verb of speech.
  private func isSpokenBy(_ lead: Lead) -> Bool {
    guard !lead.isStarter, !lead.isQuoted else { return false }
    var index = lead.index + 1
    while index < min(tokens.count, lead.index + 4), case .word = tokens[index].kind {
      if begins(index, with: .lower) {
        return text.key(tokens[index].range).map(WordLists.sayingVerbs.contains) ?? false
      }
      index += 1
    }
    return false
  }
}

/// The first word behind a mark that may end a sentence, past quotation marks, brackets, dashes and bullets.
private struct Lead {
  let index: Int
  let letter: ScalarClass
  let key: String?
  let isInitial: Bool
  let isQuoted: Bool

  init(text: ScalarText, tokens: [RawToken], from next: Int) {
    var index = next
    let limit = min(tokens.count - 1, next + 4)
    while index < limit, Self.isSkipped(tokens[index]) { index += 1 }
    self.index = index
    letter = text.classes[tokens[index].start]
    key = text.key(tokens[index].range)
    isQuoted = index > next
    if case .initial = tokens[index].kind { isInitial = true } else { isInitial = false }
  }

  private static func isSkipped(_ token: RawToken) -> Bool {
    switch token.kind {
    case .opening, .dash, .bullet: true
    default: false
    }
  }

  var isSayingVerb: Bool { key.map(WordLists.sayingVerbs.contains) ?? false }

  /// Whether it begins a sentence even behind an abbreviation: "the U.S. The", unlike "the U.S. President".
  var isStarter: Bool {
    letter == .upper && (key.map(WordLists.sentenceStarters.contains) ?? false)
  }
}
