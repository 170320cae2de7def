/// What a Unicode scalar is to the tokenizer.
enum ScalarClass: UInt8, Sendable {
  case space
  case lineBreak
  case upper
  case lower
  /// Letters of scripts without case, and modifier letters.
  case letter
  case digit
  /// Combining marks, which belong to what stands before them.
  case mark
  /// Invisible scalars such as the soft hyphen: part of a word inside it, nothing at its edges.
  case ignorable
  case currency
  case emoji
  /// Punctuation and every other symbol.
  case punctuation

  init(_ value: UInt32) {
    if value < 128 {
      self = Self.ascii[Int(value)]
    } else {
      self = Unicode.Scalar(value).map(Self.init(beyondASCII:)) ?? .punctuation
    }
  }

  private static let ascii: [ScalarClass] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "\n"), UInt8(ascii: "\r"), 0x0B, 0x0C: .lineBreak
    case 0...0x20, 0x7F: .space
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): .upper
    case UInt8(ascii: "a")...UInt8(ascii: "z"): .lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "$"): .currency
    default: .punctuation
    }
  }

  private init(beyondASCII scalar: Unicode.Scalar) {
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .titlecaseLetter: self = .upper
    case .lowercaseLetter: self = .lower
    // U+02BC is the letter apostrophe; people type it for the ordinary one.
    case .modifierLetter, .otherLetter: self = scalar.value == 0x2BC ? .punctuation : .letter
    case .decimalNumber: self = .digit
    case .nonspacingMark, .spacingMark, .enclosingMark: self = .mark
    case .spaceSeparator: self = .space
    case .lineSeparator, .paragraphSeparator: self = .lineBreak
    case .control: self = scalar.value == 0x85 ? .lineBreak : .space
    case .format: self = .ignorable
    case .currencySymbol: self = .currency
    default: self = Self.isEmoji(scalar) ? .emoji : .punctuation
    }
  }

  private static func isEmoji(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isEmojiPresentation || (scalar.value >= 0x1F000 && scalar.properties.isEmoji)
      || (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  var isLetter: Bool { self == .lower || self == .upper || self == .letter }

  /// Whether the scalar can be part of a word by itself.
  var isWord: Bool { isLetter || self == .digit || self == .mark }

  var isWhite: Bool { self == .space || self == .lineBreak }
}
