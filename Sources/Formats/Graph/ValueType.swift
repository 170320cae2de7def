import OrderedCollections
import Record

/// The type of an attribute.
enum ValueType: Hashable, Sendable {
  case string, integer, double, boolean, date, list
}

extension PropertyGraph.Value {
  var type: ValueType {
    switch self {
    case .string: .string
    case .integer: .integer
    case .double: .double
    case .boolean: .boolean
    case .date: .date
    case .list: .list
    }
  }

  /// Reads a value of a type from its text; nil when the text is none of that type.
  ///
  /// Spaces around anything but strings do not count, and `True` and `1` are as good as `true`.
  init?(_ text: String, as type: ValueType) {
    if type == .string {
      self = .string(text)
      return
    }
    let trimmed = text.trimmingSpaces
    switch type {
    case .string: return nil
    case .integer:
      guard let number = Int(trimmed) else { return nil }
      self = .integer(number)
    case .double:
      guard let number = Double(trimmed) else { return nil }
      self = .double(number)
    case .boolean:
      switch trimmed.lowercased() {
      case "true", "1": self = .boolean(true)
      case "false", "0": self = .boolean(false)
      default: return nil
      }
    case .date:
      guard let date = CalendarDate(iso: trimmed) else { return nil }
      self = .date(date)
    case .list:
      guard trimmed.hasPrefix("["), let items = JSONValue.strings(in: trimmed) else { return nil }
      self = .list(items)
    }
  }

  /// The text as a value of the type, if that is the very text which the value has: `7`, but not `007`.
  init?(exactly text: String, as type: ValueType) {
    guard let value = Self(text, as: type), value.text == text else { return nil }
    self = value
  }
}

extension String {
  /// Without ASCII spaces and line breaks at either end.
  var trimmingSpaces: String {
    let isSpace = { (byte: UInt8) in byte == 0x20 || (0x09...0x0D).contains(byte) }
    guard utf8.first.map(isSpace) == true || utf8.last.map(isSpace) == true else { return self }
    let start = utf8.firstIndex { !isSpace($0) } ?? endIndex
    let end = utf8.lastIndex { !isSpace($0) }.map { utf8.index(after: $0) } ?? start
    return String(self[start..<end])
  }
}

/// The attributes that some nodes or edges have, in order of first appearance, each with a type that holds all its
/// values: what formats need that declare attributes before they use them.
struct AttributeColumns {
  private(set) var types: OrderedDictionary<String, ValueType> = [:]

  init(_ elements: some Sequence<PropertyGraph.Attributes>) {
    for attributes in elements {
      for (name, value) in attributes {
        types[name] = Self.common(types[name] ?? value.type, value.type)
      }
    }
  }

  var names: OrderedSet<String> { types.keys }

  private static func common(_ a: ValueType, _ b: ValueType) -> ValueType {
    if a == b { return a }
    return Set([a, b]) == [.integer, .double] ? .double : .string
  }
}
