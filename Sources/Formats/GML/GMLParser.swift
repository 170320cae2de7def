/// Parses GML into lists of keys and values.
struct GMLParser {
  indirect enum Value {
    case integer(Int)
    case real(Double)
    case string(String)
    case list([Item])
  }

  struct Item {
    let key: String
    let value: Value
    let line: Int
  }

  private static let deepestNesting = 100

  private let bytes: [UInt8]
  private var position = 0
  private var line = 1
  private var depth = 0

  private init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  /// The items of the whole text.
  static func parse(_ text: String) throws(FormatError) -> [Item] {
    var parser = GMLParser(text)
    let items = try parser.items()
    guard parser.position == parser.bytes.count else { throw FormatError("']' without '['", line: parser.line) }
    return items
  }

  private func peek() -> UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func skipBlanks() {
    while let byte = peek() {
      if byte == UInt8(ascii: "#"), position == 0 || bytes[position - 1] == UInt8(ascii: "\n") {
        while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
      } else if byte == 0x20 || (0x09...0x0D).contains(byte) {
        if byte == UInt8(ascii: "\n") { line += 1 }
        position += 1
      } else {
        return
      }
    }
  }

  /// Items up to a `]`, which is not taken, or the end.
  private mutating func items() throws(FormatError) -> [Item] {
    var items: [Item] = []
    while true {
      skipBlanks()
      guard let byte = peek(), byte != UInt8(ascii: "]") else { return items }
      let start = line
      let key = word { ($0 | 0x20) >= 97 && ($0 | 0x20) <= 122 || (48...57).contains($0) || $0 == 95 }
      guard let first = key.utf8.first, !(48...57).contains(first) else {
        throw FormatError("is not GML: a key is missing", line: line)
      }
      items.append(Item(key: key, value: try value(of: key), line: start))
    }
  }

  private mutating func word(_ isPart: (UInt8) -> Bool) -> String {
    let start = position
    while let byte = peek(), isPart(byte) { position += 1 }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }

  private mutating func value(of key: String) throws(FormatError) -> Value {
    skipBlanks()
    switch peek() {
    case UInt8(ascii: "["): return .list(try list())
    case UInt8(ascii: "\""): return .string(try string())
    default: break
    }
    let text = word { $0 > 0x20 && $0 != UInt8(ascii: "[") && $0 != UInt8(ascii: "]") && $0 != UInt8(ascii: "\"") }
    if let integer = Int(text) { return .integer(integer) }
    guard let real = Double(text) else {
      let found = text.isEmpty ? "nothing" : FormatError.quoted(text)
      throw FormatError(
        "\(FormatError.quoted(key)) has \(found) for a value; GML has numbers, \"text\" and [ ]", line: line)
    }
    return .real(real)
  }

  private mutating func list() throws(FormatError) -> [Item] {
    let start = line
    depth += 1
    guard depth <= Self.deepestNesting else {
      throw FormatError("lists are nested deeper than \(Self.deepestNesting)", line: line)
    }
    position += 1
    let items = try items()
    guard peek() == UInt8(ascii: "]") else { throw FormatError("'[' is not closed", line: start) }
    position += 1
    depth -= 1
    return items
  }

  private mutating func string() throws(FormatError) -> String {
    let startLine = line
    position += 1
    let start = position
    while let byte = peek(), byte != UInt8(ascii: "\"") {
      if byte == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    guard position < bytes.count else { throw FormatError("a string is not closed", line: startLine) }
    position += 1
    return Self.unescaped(String(decoding: bytes[start..<(position - 1)], as: UTF8.self))
  }

  /// With the characters that references such as `&#233;` and `&quot;` stand for; what looks like none stays.
  private static func unescaped(_ text: String) -> String {
    guard text.utf8.contains(UInt8(ascii: "&")) else { return text }
    var result = ""
    var rest = Substring(text)
    while let start = rest.utf8.firstIndex(of: UInt8(ascii: "&")) {
      result += rest[..<start]
      rest = rest[start...]
      let longest = 10
      guard let end = rest.utf8.prefix(longest).firstIndex(of: UInt8(ascii: ";")),
        let scalar = scalar(named: rest[rest.utf8.index(after: start)..<end])
      else {
        result += "&"
        rest = rest[rest.utf8.index(after: start)...]
        continue
      }
      result.unicodeScalars.append(scalar)
      rest = rest[rest.utf8.index(after: end)...]
    }
    return result + rest
  }

  private static func scalar(named name: Substring) -> Unicode.Scalar? {
    switch name {
    case "amp": "&"
    case "quot": "\""
    case "lt": "<"
    case "gt": ">"
    case "apos": "'"
    default:
      if name.hasPrefix("#x") {
        UInt32(name.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      } else if name.hasPrefix("#") {
        UInt32(name.dropFirst()).flatMap(Unicode.Scalar.init)
      } else {
        nil
      }
    }
  }
}
