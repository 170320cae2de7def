/// Writes JSON with keys in the order in which they are given.
///
/// Foundation's encoder either sorts keys or leaves their order open; the record's order is part of its format. Strings
/// are escaped after RFC 8259; line and paragraph separators too, so that a record is one line for every reader.
package struct JSONWriter {
  package private(set) var text = ""
  private var needsComma = false

  package init() {}

  package mutating func object(_ body: (inout JSONWriter) -> Void) { enclosed("{", "}", body) }

  package mutating func array<Element>(_ elements: [Element], _ body: (inout JSONWriter, Element) -> Void) {
    enclosed("[", "]") { writer in
      for element in elements { body(&writer, element) }
    }
  }

  package mutating func key(_ name: String) {
    separate()
    quote(name)
    text += ":"
    needsComma = false
  }

  package mutating func value(_ string: String?) {
    separate()
    if let string { quote(string) } else { text += "null" }
    needsComma = true
  }

  package mutating func value(_ number: Int) { raw(String(number)) }

  package mutating func value(_ flag: Bool) { raw(flag ? "true" : "false") }

  /// Numbers without a fraction are written as integers. JSON has no infinities; they are written as null.
  package mutating func value(_ number: Double?) {
    guard let number, number.isFinite else { return raw("null") }
    raw(number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number))
  }

  /// A number that readers are to take for a floating-point one: with a fraction, even if that is zero.
  package mutating func value(double number: Double) { raw(number.isFinite ? String(number) : "null") }

  private mutating func raw(_ literal: String) {
    separate()
    text += literal
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { text += "," }
    needsComma = false
  }

  private mutating func enclosed(_ open: String, _ close: String, _ body: (inout JSONWriter) -> Void) {
    separate()
    text += open
    body(&self)
    text += close
    needsComma = true
  }

  private mutating func quote(_ string: String) {
    text += "\""
    // What needs no escape is copied in stretches.
    var rest = string[...]
    while let place = rest.unicodeScalars.firstIndex(where: Self.isEscaped) {
      text += rest[..<place]
      text += Self.escape(rest.unicodeScalars[place])
      rest = rest[rest.unicodeScalars.index(after: place)...]
    }
    text += rest
    text += "\""
  }

  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "\\", "\u{0}"..."\u{1F}", "\u{7F}", "\u{2028}", "\u{2029}": true
    default: false
    }
  }

  private static func escape(_ scalar: Unicode.Scalar) -> String {
    switch scalar {
    case "\"": return "\\\""
    case "\\": return "\\\\"
    case "\n": return "\\n"
    case "\r": return "\\r"
    case "\t": return "\\t"
    default:
      let digits = String(scalar.value, radix: 16)
      return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
  }
}
