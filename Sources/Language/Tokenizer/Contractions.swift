/// Where a word is cut into the words it is made of: "don't" is `do` and `n't`, "cannot" is `can` and `not`.
///
/// The cuts are those of the English Web Treebank.
struct Contractions {
  let text: ScalarText

  /// The offsets inside a word at which a new word begins, in order; empty for most words.
  func cuts(in word: Range<Int>) -> [Int] {
    guard word.count >= 3 else { return [] }
    if let key = text.key(word), let cut = Self.fixed[key] { return [word.lowerBound + cut] }
    var cuts: [Int] = []
    var end = word.upperBound
    // Three clitics are more than any word has; the bound keeps "'s's's…" from costing more than its length.
    while cuts.count < 3, let cut = cliticStart(in: word.lowerBound..<end) {
      cuts.insert(cut, at: 0)
      end = cut
    }
    return cuts
  }

  /// Where a clitic at the end of a word begins.
  private func cliticStart(in word: Range<Int>) -> Int? {
    let end = word.upperBound
    for length in 2...3 where word.count > length {
      let start = end - length
      if length == 3, text.matches("n", at: start, before: end), Scalars.isApostrophe(text.scalars[start + 1]),
        text.matches("t", at: start + 2, before: end)
      {
        return start
      }
      guard isClitic(at: start, before: end) == end else { continue }
      // "the 1960's", "AK-47's": a plural of figures, not a possessive.
      let isPlural = length == 2 && isNumber(word.lowerBound..<start)
      return isPlural ? nil : start
    }
    return nil
  }

  private func isNumber(_ range: Range<Int>) -> Bool {
    range.allSatisfy { text.classes[$0] == .digit }
  }

  /// Where a clitic that begins with an apostrophe at `start` ends; nil when there is none.
  func isClitic(at start: Int, before limit: Int) -> Int? {
    guard start < limit, Scalars.isApostrophe(text.scalars[start]) else { return nil }
    for clitic in Self.clitics where text.matches(clitic, at: start + 1, before: limit) {
      let end = start + 1 + clitic.utf8CodeUnitCount
      if !text.isWord(end, before: limit) { return end }
    }
    return nil
  }

  private static let clitics: [StaticString] = ["s", "re", "ve", "ll", "d", "m"]

  /// Words written as one, and the length of their first part.
  private static let fixed: [String: Int] = [
    "cannot": 3, "gonna": 3, "wanna": 3, "gotta": 3, "gimme": 3, "lemme": 3, "outta": 3, "sorta": 4,
    "c'mon": 3, "y'all": 2, "'tis": 2, "'twas": 2, "dont": 2, "didnt": 3, "doesnt": 4, "isnt": 2, "wasnt": 3,
    "couldnt": 5, "wouldnt": 5, "shouldnt": 6, "havent": 4, "hasnt": 3, "hadnt": 3, "arent": 3, "werent": 4, "aint": 2,
    "youre": 3, "theyre": 4, "thats": 4, "whats": 4, "theres": 5, "ive": 1, "youll": 3, "theyll": 4, "youve": 3,
  ]
}
