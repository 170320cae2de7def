import OrderedCollections

/// Parses JSON after RFC 8259, and the `NaN` and `Infinity` that Python writes.
///
/// - Complexity: O(length of the text).
struct JSONParser {
  static let deepestNesting = 200

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// - Throws: `FormatError` that names the line.
  static func parse(_ text: String) throws(FormatError) -> JSONValue {
    var parser = JSONParser(text)
    let value = try parser.value()
    parser.skipSpaces()
    guard parser.position == parser.bytes.count else { throw parser.error("goes on after its end") }
    return value
  }

  private func error(_ fault: String) -> FormatError {
    let line = bytes[..<min(position, bytes.count)].count { $0 == UInt8(ascii: "\n") } + 1
    return FormatError("is not JSON: \(fault)", line: line)
  }

  private mutating func skipSpaces() {
    while position < bytes.count, [0x20, 0x0A, 0x0D, 0x09].contains(bytes[position]) { position += 1 }
  }

  /// The next byte that is no space, which is not taken.
  private mutating func next() throws(FormatError) -> UInt8 {
    skipSpaces()
    guard position < bytes.count else { throw error("it ends too early") }
    return bytes[position]
  }

  private mutating func take(_ literal: StaticString) -> Bool {
    let wanted = UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount)
    guard bytes[position...].starts(with: wanted) else { return false }
    position += wanted.count
    return true
  }

  private mutating func value() throws(FormatError) -> JSONValue {
    switch try next() {
    case UInt8(ascii: "{"): return try nested { (parser) throws(FormatError) in try parser.object() }
    case UInt8(ascii: "["): return try nested { (parser) throws(FormatError) in try parser.array() }
    case UInt8(ascii: "\""): return .string(try string())
    default: break
    }
    if take("true") { return .boolean(true) }
    if take("false") { return .boolean(false) }
    if take("null") { return .null }
    if take("NaN") { return .double(.nan) }
    if take("Infinity") { return .double(.infinity) }
    if take("-Infinity") { return .double(-.infinity) }
    return try number()
  }

  private mutating func nested(
    _ body: (inout JSONParser) throws(FormatError) -> JSONValue
  ) throws(FormatError) -> JSONValue {
    depth += 1
    guard depth <= Self.deepestNesting else { throw error("it is nested deeper than \(Self.deepestNesting)") }
    position += 1
    let value = try body(&self)
    depth -= 1
    return value
  }

  private mutating func object() throws(FormatError) -> JSONValue {
    var members: OrderedDictionary<String, JSONValue> = [:]
    if try next() == UInt8(ascii: "}") {
      position += 1
      return .object(members)
    }
    while true {
      guard try next() == UInt8(ascii: "\"") else { throw error("a key is missing") }
      let key = try string()
      guard try next() == UInt8(ascii: ":") else { throw error("':' is missing") }
      position += 1
      members[key] = try value()
      if try !continues(until: UInt8(ascii: "}")) { return .object(members) }
    }
  }

  private mutating func array() throws(FormatError) -> JSONValue {
    var items: [JSONValue] = []
    if try next() == UInt8(ascii: "]") {
      position += 1
      return .array(items)
    }
    while true {
      items.append(try value())
      if try !continues(until: UInt8(ascii: "]")) { return .array(items) }
    }
  }

  /// Takes a comma, or the end of an object or array.
  private mutating func continues(until end: UInt8) throws(FormatError) -> Bool {
    let byte = try next()
    guard byte == end || byte == UInt8(ascii: ",") else { throw error("a comma is missing") }
    position += 1
    return byte != end
  }

  private mutating func number() throws(FormatError) -> JSONValue {
    let start = position
    let isPart = { (byte: UInt8) in (48...57).contains(byte) || [43, 45, 46, 69, 101].contains(byte) }
    while position < bytes.count, isPart(bytes[position]) { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if let integer = Int(text) { return .integer(integer) }
    guard let double = Double(text), text.utf8.first != UInt8(ascii: "+") else {
      position = start
      throw error("there is no value where one should be")
    }
    return .double(double)
  }

  private mutating func string() throws(FormatError) -> String {
    position += 1
    var result: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"): result += try escape()
      case 0..<0x20: throw error("a string is not closed")
      default: result.append(byte)
      }
    }
    throw error("a string is not closed")
  }

  /// The bytes that an escape, whose backslash has been taken, stands for.
  private mutating func escape() throws(FormatError) -> [UInt8] {
    guard position < bytes.count else { throw error("a string is not closed") }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return [byte]
    case UInt8(ascii: "b"): return [0x08]
    case UInt8(ascii: "f"): return [0x0C]
    case UInt8(ascii: "n"): return [0x0A]
    case UInt8(ascii: "r"): return [0x0D]
    case UInt8(ascii: "t"): return [0x09]
    case UInt8(ascii: "u"): return Array(String(try unicodeEscape()).utf8)
    default: throw error("a string has an unknown escape")
    }
  }

  /// Half of a pair that lacks the other half becomes U+FFFD.
  private mutating func unicodeEscape() throws(FormatError) -> Unicode.Scalar {
    let first = try hexadecimal()
    if let scalar = Unicode.Scalar(first) { return scalar }
    guard (0xD800..<0xDC00).contains(first), take("\\u") else { return "\u{FFFD}" }
    let second = try hexadecimal()
    guard (0xDC00..<0xE000).contains(second) else {
      position -= 6
      return "\u{FFFD}"
    }
    return Unicode.Scalar(0x10000 + ((first - 0xD800) << 10) + (second - 0xDC00)) ?? "\u{FFFD}"
  }

  private mutating func hexadecimal() throws(FormatError) -> UInt32 {
    let digits = bytes[position...].prefix(4)
    guard digits.count == 4, let value = UInt32(String(decoding: digits, as: UTF8.self), radix: 16),
      digits.first != UInt8(ascii: "+")
    else { throw error("a string has an unknown escape") }
    position += 4
    return value
  }
}
