import Language
import Record

/// The words of a sentence from one token on, lower-cased, with the tense around them.
struct TimeWindow {
  let tree: SentenceTree
  let start: Int
  /// Whether the clause speaks of the future.
  let isFuture: Bool

  /// The word `offset` places on, or an empty string outside the sentence.
  subscript(_ offset: Int) -> String {
    let i = start + offset
    return i >= 0 && i < tree.count ? tree.word(i) : ""
  }

  func moved(by offset: Int) -> TimeWindow {
    TimeWindow(tree: tree, start: start + offset, isFuture: isFuture)
  }

  /// The word before, an article between them left aside.
  var wordBefore: String { self[-1] == "the" ? self[-2] : self[-1] }

  /// Whether a preposition of time leads to these words, also to the second of two: "between March and May".
  var followsPreposition: Bool {
    let prepositions = [
      "in", "since", "until", "till", "by", "before", "after", "during", "from", "of", "to", "through", "throughout",
      "between",
    ]
    return prepositions.contains(wordBefore) || wordBefore == "and" && (2...5).contains { self[-$0] == "between" }
  }

  /// The number in figures, up to 9,999.
  func integer(_ offset: Int) -> Int? {
    let word = self[offset]
    return word.utf8.count <= 4 && word.utf8.allSatisfy { (48...57).contains($0) } ? Int(word) : nil
  }

  /// A year in figures.
  func year(_ offset: Int) -> Int? {
    guard self[offset].utf8.count == 4, let year = integer(offset), (1800...2100).contains(year) else { return nil }
    return year
  }

  /// "3", "3rd": a day of a month.
  func dayOfMonth(_ offset: Int) -> Int? {
    guard let day = integer(offset) ?? TimeWords.ordinal(self[offset]), (1...31).contains(day) else { return nil }
    // "the third" is more often a third of something than a day.
    return self[offset].first?.isNumber == true ? day : nil
  }

  /// 1 is Monday. Plurals are habits, not days: "on Fridays".
  func weekday(_ offset: Int) -> Int? {
    guard isCapitalName(offset), !self[offset].hasSuffix("days") else { return nil }
    return TimeWords.weekday(self[offset])
  }

  func month(_ offset: Int) -> Int? {
    isCapitalName(offset) ? TimeWords.month(self[offset]) : nil
  }

  /// Whether the word is written out or has the full stop of an abbreviation: "Sun" and "Jan" are other names too.
  func isUnmistakable(_ offset: Int) -> Bool {
    let word = self[offset]
    return word.hasSuffix(".") || word.hasSuffix("day") || word.utf8.count > 4 || ["june", "july"].contains(word)
  }

  /// "this", "last", "next" and words that mean the same.
  func step(_ offset: Int) -> Step? {
    switch self[offset] {
    case "this": .this
    case "last", "past", "previous": .last
    case "next", "coming": .next
    default: nil
    }
  }

  /// Whether a preposition or conjunction governs what comes after it: "before the vote", "after they met".
  func governs(_ offset: Int) -> Bool {
    let i = start + offset
    guard i < tree.count, let head = tree.head(i), head > i else { return false }
    return tree.relations[i] == .adposition || tree.relations[i] == .marker
  }

  /// Written with a capital, and not part of the name of a person or an organisation: "Theresa May", "The Sun".
  private func isCapitalName(_ offset: Int) -> Bool {
    let i = start + offset
    guard i < tree.count, tree[i].form.first?.isUppercase == true else { return false }
    return tree[i].name.type != .person && tree[i].name.type != .organisation
  }
}

/// Which of the days or periods of one kind is meant: the one now, the one before, the one to come.
enum Step: Int {
  case last = -1
  case this = 0
  case next = 1
}

/// What a matcher found: how many words, and the days when they can be known.
struct TimeMatch {
  var length: Int
  var period: Period?
}
