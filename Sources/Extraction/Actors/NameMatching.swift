/// How names of one actor relate: surname to full name, short form to full form, acronym to what it stands for.
enum NameMatching {
  /// The words of a name for comparison: lower case, no marks, hyphens taken apart, points and apostrophes taken away.
  static func folded(_ text: String) -> [String] {
    NameFolding.key(text).filter { $0 != "." && $0 != "'" }.split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  /// Legal forms and the like, which a second mention drops.
  private static let legalForms: Set<String> = [
    "ag", "inc", "ltd", "plc", "corp", "corporation", "co", "company", "sa", "nv", "bv", "gmbh", "llc", "llp", "spa",
    "se", "ab", "asa", "oyj", "holdings", "group", "limited", "incorporated",
  ]

  /// Whether two person names can be one person's: the shorter's words all stand, in order, in the longer.
  ///
  /// "Roe" and "Mr Roe" match "John Roe"; "Jane Roe" does not match "John Roe".
  static func personNamesAgree(_ a: [String], _ b: [String]) -> Bool {
    let (short, long) = a.count <= b.count ? (a, b) : (b, a)
    guard !short.isEmpty else { return false }
    var rest = long[...]
    for word in short {
      guard let at = rest.firstIndex(where: { $0 == word || isInitial(word, of: $0) || isInitial($0, of: word) }) else {
        return false
      }
      rest = rest[(at + 1)...]
    }
    return short.contains { $0.count > 1 }
  }

  private static func isInitial(_ letter: String, of word: String) -> Bool {
    letter.count == 1 && word.count > 1 && word.hasPrefix(letter)
  }

  /// Whether two organisation names can be one body's: equal but for legal forms, one the beginning of the other, or
  /// one the initials of the other.
  static func organisationNamesAgree(_ a: [String], _ b: [String]) -> Bool {
    let x = core(a)
    let y = core(b)
    guard !x.isEmpty, !y.isEmpty else { return false }
    if x == y { return true }
    let (short, long) = x.count <= y.count ? (x, y) : (y, x)
    if short.count < long.count, Array(long.prefix(short.count)) == short, short.joined().count > 3 { return true }
    return short.count == 1 && isAcronym(short[0], of: long)
  }

  private static func core(_ words: [String]) -> [String] {
    var words = words
    if words.first == "the" { words.removeFirst() }
    while words.count > 1, let last = words.last, legalForms.contains(last) { words.removeLast() }
    return words
  }

  private static let smallWords: Set<String> = ["of", "the", "and", "for", "de", "du", "la", "des", "in", "on", "to"]

  /// Whether `acronym` is made of the first letters of `words`, small words counted or not.
  static func isAcronym(_ acronym: String, of words: [String]) -> Bool {
    acronym.count >= 2 && acronyms(of: words).contains(acronym)
  }

  /// The first letters of the words, small words counted and left out; none for a single word.
  static func acronyms(of words: [String]) -> [String] {
    guard words.count >= 2 else { return [] }
    let all = String(words.compactMap(\.first))
    let large = String(words.filter { !smallWords.contains($0) }.compactMap(\.first))
    return all == large ? [all] : [all, large]
  }
}
