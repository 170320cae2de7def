/// A text as an array of Unicode scalars with the class of each, so that every look at it is one array access.
struct ScalarText: Sendable {
  let scalars: [UInt32]
  let classes: [ScalarClass]

  init(_ text: String) {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars { scalars.append(scalar.value) }
    self.scalars = scalars
    classes = scalars.map(ScalarClass.init)
  }

  var count: Int { scalars.count }

  /// The scalar at an offset; 0 outside `limit`.
  func scalar(_ offset: Int, before limit: Int) -> UInt32 {
    offset < limit ? scalars[offset] : 0
  }

  func isWord(_ offset: Int, before limit: Int) -> Bool {
    offset < limit && classes[offset].isWord
  }

  func isDigit(_ offset: Int, before limit: Int) -> Bool {
    offset < limit && classes[offset] == .digit
  }

  func isLetter(_ offset: Int, before limit: Int) -> Bool {
    offset < limit && classes[offset].isLetter
  }

  func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    for value in scalars[range] {
      if let scalar = Unicode.Scalar(value) { view.append(scalar) }
    }
    return String(view)
  }

  /// The range in lower case, typographic apostrophes made plain, to look words up by; nil when it is longer than any
  /// word of the tables or not ASCII.
  func key(_ range: Range<Int>) -> String? {
    guard range.count <= Self.longestKey else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(Self.longestKey)
    for value in scalars[range] {
      switch value {
      case 0x41...0x5A: bytes.append(UInt8(value + 32))
      case 0x2019, 0x2BC: bytes.append(UInt8(ascii: "'"))
      case 0..<128: bytes.append(UInt8(value))
      default: return nil
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private static let longestKey = 15

  /// Whether ASCII text in lower case stands at an offset, in whatever case.
  func matches(_ text: StaticString, at offset: Int, before limit: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= limit else { return false }
    return text.withUTF8Buffer { bytes in
      for (index, byte) in bytes.enumerated() {
        let value = scalars[offset + index]
        let lower = (0x41...0x5A).contains(value) ? value + 32 : value
        if lower != UInt32(byte) { return false }
      }
      return true
    }
  }

  /// Where the invisible scalars at an offset end.
  func skipIgnorables(_ offset: Int, before limit: Int) -> Int {
    var end = offset
    while end < limit, classes[end] == .ignorable { end += 1 }
    return end
  }
}

/// The scalars that the rules name.
enum Scalars {
  static let period: UInt32 = 0x2E
  static let comma: UInt32 = 0x2C
  static let colon: UInt32 = 0x3A
  static let hyphen: UInt32 = 0x2D
  static let slash: UInt32 = 0x2F
  static let ampersand: UInt32 = 0x26
  static let at: UInt32 = 0x40
  static let hash: UInt32 = 0x23
  static let plus: UInt32 = 0x2B
  static let underscore: UInt32 = 0x5F
  static let ellipsis: UInt32 = 0x2026
  static let straightQuote: UInt32 = 0x22
  static let straightApostrophe: UInt32 = 0x27

  /// Marks that people type for an apostrophe.
  static func isApostrophe(_ value: UInt32) -> Bool {
    value == straightApostrophe || value == 0x2019 || value == 0x2BC || value == 0x60 || value == 0xB4
  }

  static func isHyphen(_ value: UInt32) -> Bool {
    value == hyphen || value == 0x2010 || value == 0x2011
  }

  static func isDash(_ value: UInt32) -> Bool {
    (0x2012...0x2015).contains(value)
  }

  static func isExclamation(_ value: UInt32) -> Bool {
    value == 0x21 || value == 0x3F || (0x203C...0x203D).contains(value) || (0x2047...0x2049).contains(value)
  }
}
