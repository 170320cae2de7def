/// How a word is written. The encoder's pieces are lower-case; this is what it knows of capitals and digits.
enum WordShape: UInt8, CaseIterable, Sendable {
  case lower, title, upper, letter, mixed, digit, punctuation
  /// The marks at the two ends of a sentence.
  case other

  init(_ word: String) {
    var letters = 0
    var capitals = 0
    var beginsWithCapital = false
    var hasDigit = false
    for scalar in word.unicodeScalars {
      if scalar.isDigit { hasDigit = true }
      guard scalar.isLetter else { continue }
      if scalar.isCapital {
        capitals += 1
        if letters == 0 { beginsWithCapital = true }
      }
      letters += 1
    }
    self =
      if hasDigit {
        .digit
      } else if letters == 0 {
        .punctuation
      } else if capitals == 0 {
        .lower
      } else if capitals == letters {
        letters == 1 ? .letter : .upper
      } else {
        beginsWithCapital && capitals == 1 ? .title : .mixed
      }
  }
}

// Most of English is ASCII, for which the tables of Unicode need not be asked.
extension Unicode.Scalar {
  fileprivate var isDigit: Bool {
    if isASCII { return (48...57).contains(value) }
    return properties.numericType == .decimal || properties.numericType == .digit
  }

  fileprivate var isLetter: Bool {
    if isASCII { return isCapital || (97...122).contains(value) }
    return properties.generalCategory.isLetter
  }

  fileprivate var isCapital: Bool {
    if isASCII { return (65...90).contains(value) }
    return properties.isUppercase
  }
}

extension Unicode.GeneralCategory {
  var isLetter: Bool {
    switch self {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: true
    default: false
    }
  }

  var isPunctuation: Bool {
    switch self {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      true
    default: false
    }
  }
}
