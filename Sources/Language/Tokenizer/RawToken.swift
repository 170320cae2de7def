/// A token as it is cut from the text, with what the sentence splitter needs to know of it.
struct RawToken: Sendable {
  enum Kind: Sendable {
    case word
    case number
    case address
    /// A word and the full stop of its abbreviation: "Gen.", "Inc."
    case abbreviation(Abbreviations.Kind)
    /// One capital and its full stop: "J."
    case initial
    /// Letters with a full stop behind each: "U.S.", "a.m."
    case acronym
    case period
    /// A run of exclamation and question marks.
    case exclamation
    case ellipsis
    case opening(Bracket)
    case closing(Bracket)
    /// Comma, semicolon or colon.
    case pause
    case dash
    case bullet
    /// An emoticon or emoji.
    case smiley
    case symbol
  }

  enum Bracket: Sendable {
    case quote, bracket
  }

  var start: Int
  var end: Int
  var kind: Kind
  /// Whether it follows the token before it without a space.
  var isGlued: Bool
  /// Whether it is a part of the word that the token before it belongs to: `n't` of "don't".
  var continuesWord = false

  var range: Range<Int> { start..<end }

  var isWordLike: Bool {
    switch kind {
    case .word, .number, .address, .abbreviation, .initial, .acronym: true
    default: false
    }
  }

  /// Whether a full stop is part of it.
  var hasPeriod: Bool {
    switch kind {
    case .abbreviation, .initial, .acronym: true
    default: false
    }
  }
}
