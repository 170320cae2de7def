/// Brings names to the form in which they are compared: lower case, without diacritics and punctuation.
///
/// `"Zoë O’Brien-Łódź"` becomes `zoe obrien lodz`, `"the U.S."` becomes `us`: full stops and apostrophes go, everything
/// else that is no letter or digit parts words, and an article at the front is dropped.
package enum NameFolding {
  /// Longer names than this are compared by their beginnings.
  static let maximumLength = 200

  package static func words(of name: String) -> [String] {
    var words: [String] = []
    var word = ""
    for character in name.prefix(maximumLength).lowercased() {
      if !character.isASCII, let plain = plainLetters[character] {
        word += plain
      } else if character.isLetter || character.isNumber {
        word.append(character)
      } else if !joiners.contains(character), !word.isEmpty {
        words.append(word)
        word = ""
      }
    }
    if !word.isEmpty { words.append(word) }
    if words.count > 1, words[0] == "the" { words.removeFirst() }
    return words
  }

  private static let joiners: Set<Character> = [".", "'", "’", "ʼ", "‘", "`"]

  /// The plain letter under each Latin letter with one or two marks, and those with a stroke or a ligature.
  ///
  /// Characters are equal when they are canonically equivalent, so `e` with U+0301 is found when `é` is looked up.
  private static let plainLetters: [Character: String] = {
    var letters: [Character: String] = [
      "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ß": "ss", "æ": "ae", "œ": "oe", "ı": "i", "ħ": "h", "ŧ": "t",
    ]
    func add(_ base: Character, _ marks: [Character.UnicodeScalarView.Element]) {
      var scalars = String.UnicodeScalarView(base.unicodeScalars)
      scalars.append(contentsOf: marks)
      letters[Character(String(scalars))] = String(base)
    }
    for base in "abcdefghijklmnopqrstuvwxyz" {
      for mark in marks {
        add(base, [mark])
        for second in marks where second != mark { add(base, [mark, second]) }
      }
    }
    return letters
  }()

  /// Grave, acute, circumflex, tilde, macron, breve, dot above, diaeresis, hook, ring, double acute, caron, horn, dot
  /// below, comma below, cedilla, ogonek.
  private static let marks: [Unicode.Scalar] = [
    "\u{300}", "\u{301}", "\u{302}", "\u{303}", "\u{304}", "\u{306}", "\u{307}", "\u{308}", "\u{309}", "\u{30A}",
    "\u{30B}", "\u{30C}", "\u{31B}", "\u{323}", "\u{326}", "\u{327}", "\u{328}",
  ]
}
