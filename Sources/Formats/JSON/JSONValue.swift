import OrderedCollections
import Record

/// A JSON value with the order of its keys, and whole numbers apart from others: what Foundation's reader drops.
indirect enum JSONValue: Hashable {
  case null
  case boolean(Bool)
  case integer(Int)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object(OrderedDictionary<String, JSONValue>)

  /// The items of a text that is an array of strings and nothing else; nil for any other text.
  static func strings(in text: String) -> [String]? {
    guard text.utf8.first == UInt8(ascii: "["), case .array(let items)? = try? JSONParser.parse(text) else {
      return nil
    }
    var strings: [String] = []
    for item in items {
      guard case .string(let string) = item else { return nil }
      strings.append(string)
    }
    return strings
  }

  subscript(key: String) -> JSONValue? {
    if case .object(let members) = self { members[key] } else { nil }
  }

  /// What it is as an attribute: arrays of strings are lists, and anything nested its own JSON text. Nil for null.
  var attribute: PropertyGraph.Value? {
    switch self {
    case .null: return nil
    case .boolean(let flag): return .boolean(flag)
    case .integer(let number): return .integer(number)
    case .double(let number): return .double(number)
    case .string(let text): return .string(text)
    case .array(let items):
      let strings = items.compactMap { if case .string(let text) = $0 { text } else { nil } }
      return strings.count == items.count ? .list(strings) : .string(text)
    case .object: return .string(text)
    }
  }

  /// The text of a node's id: strings and numbers can be one.
  var identifier: String? {
    switch self {
    case .string(let text): text
    case .integer, .double, .boolean: attribute?.text
    // NetworkX writes a node that is a tuple so.
    case .array: text
    case .null, .object: nil
    }
  }

  private var text: String {
    var json = JSONWriter()
    write(to: &json)
    return json.text
  }

  private func write(to json: inout JSONWriter) {
    switch self {
    case .null: json.value(String?.none)
    case .boolean(let flag): json.value(flag)
    case .integer(let number): json.value(number)
    case .double(let number): json.value(number)
    case .string(let text): json.value(text)
    case .array(let items): json.array(items) { $1.write(to: &$0) }
    case .object(let members):
      json.object { json in
        for (key, value) in members {
          json.key(key)
          value.write(to: &json)
        }
      }
    }
  }
}
