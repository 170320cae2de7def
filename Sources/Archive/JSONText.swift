import Foundation
import Record

/// Lists kept in one column, as JSON that SQLite's own functions can read.
enum JSONText {
  static func strings(_ values: [String]) -> String {
    var json = JSONWriter()
    json.array(values) { $0.value($1) }
    return json.text
  }

  static func quantities(_ values: [QuantityRecord]) -> String {
    var json = JSONWriter()
    json.array(values) { json, quantity in
      json.object {
        $0.key("value")
        $0.value(quantity.value)
        $0.key("unit")
        $0.value(quantity.unit)
        $0.key("text")
        $0.value(quantity.text)
      }
    }
    return json.text
  }

  static func decode<Value: Decodable>(_ type: [Value].Type, _ text: String) throws -> [Value] {
    text == "[]" ? [] : try JSONDecoder().decode(type, from: Data(text.utf8))
  }
}
