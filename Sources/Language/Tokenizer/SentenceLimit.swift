/// Cuts sentences that are too long for the parser at the punctuation that parts them best.
struct SentenceLimit {
  let maximum: Int
  let text: ScalarText

  func pieces(of tokens: [RawToken]) -> [Range<Int>] {
    var pieces: [Range<Int>] = []
    var start = 0
    while tokens.count - start > maximum {
      let end = cut(tokens, from: start)
      pieces.append(start..<end)
      start = end
    }
    if start < tokens.count { pieces.append(start..<tokens.count) }
    return pieces
  }

  /// The best place in the second half of the longest piece allowed; the last of equals.
  private func cut(_ tokens: [RawToken], from start: Int) -> Int {
    let end = start + maximum
    var best = (place: end, value: 0)
    for place in (start + (maximum + 1) / 2)...end where place > start {
      let value = partingValue(tokens[place - 1])
      if value > 0, value >= best.value { best = (place, value) }
    }
    // A word that was written as one must not be cut in two, unless it is all there is.
    var place = best.place
    while place > start + 1, tokens[place].continuesWord { place -= 1 }
    return place
  }

  private func partingValue(_ token: RawToken) -> Int {
    switch token.kind {
    case .period, .exclamation, .ellipsis: 4
    case .pause: text.scalars[token.start] == Scalars.comma ? 2 : 3
    case .dash, .closing: 1
    default: 0
    }
  }
}
