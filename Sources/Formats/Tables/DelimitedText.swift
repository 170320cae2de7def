/// Tables as text: RFC 4180 with commas, or the same with tabs.
///
/// Fields are kept just as they are: one that begins with `=` is no formula here, though a spreadsheet may take it for
/// one unless the column is imported as text.
package enum DelimitedText {
  /// A record, and the line on which it begins.
  struct Record {
    var fields: [Field] = []
    var line: Int
  }

  struct Field: Hashable {
    var text: String
    /// Tells an empty text, written `""`, from none.
    var isQuoted: Bool
  }

  /// A field as it is written: in quotation marks when it has to be.
  package static func field(_ text: String, separator: Character = ",") -> String {
    let special = separator.asciiValue ?? 0
    let isSpecial = { (byte: UInt8) in byte == 0x22 || byte == special || byte == 0x0A || byte == 0x0D }
    return text.utf8.contains(where: isSpecial) ? quoted(text) : text
  }

  /// The fields as a record with its end, a carriage return and a line feed.
  package static func record(_ fields: [String], separator: Character = ",") -> String {
    fields.map { field($0, separator: separator) }.joined(separator: String(separator)) + "\r\n"
  }

  static func quoted(_ text: String) -> String { "\"" + text.replacing("\"", with: "\"\"") + "\"" }

  /// - Throws: `FormatError` when quotation marks are not closed, or stand inside a field that has none around it.
  /// - Complexity: O(length of the text).
  static func records(in text: String, separator: Character) throws(FormatError) -> [Record] {
    var scanner = Scanner(bytes: Array(text.utf8), separator: separator.asciiValue ?? 0)
    return try scanner.records()
  }

  private struct Scanner {
    let bytes: [UInt8]
    let separator: UInt8
    var position = 0
    var line = 1

    mutating func records() throws(FormatError) -> [Record] {
      if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
      var records: [Record] = []
      while position < bytes.count {
        var record = Record(line: line)
        repeat { record.fields.append(try field()) } while takeSeparator()
        takeLineEnd()
        // An empty line is no record of one empty field.
        if record.fields.count > 1 || record.fields[0] != Field(text: "", isQuoted: false) { records.append(record) }
      }
      return records
    }

    private mutating func takeSeparator() -> Bool {
      guard position < bytes.count, bytes[position] == separator else { return false }
      position += 1
      return true
    }

    private mutating func takeLineEnd() {
      guard position < bytes.count else { return }
      if bytes[position] == 0x0D, position + 1 < bytes.count, bytes[position + 1] == 0x0A { position += 1 }
      position += 1
      line += 1
    }

    private mutating func field() throws(FormatError) -> Field {
      if position < bytes.count, bytes[position] == 0x22 { return try quotedField() }
      let start = position
      while position < bytes.count, bytes[position] != separator, bytes[position] != 0x0A, bytes[position] != 0x0D {
        position += 1
      }
      return Field(text: String(decoding: bytes[start..<position], as: UTF8.self), isQuoted: false)
    }

    private mutating func quotedField() throws(FormatError) -> Field {
      let start = line
      var text: [UInt8] = []
      position += 1
      while position < bytes.count {
        let byte = bytes[position]
        position += 1
        if byte == 0x22 {
          guard position < bytes.count, bytes[position] == 0x22 else {
            guard position == bytes.count || [separator, 0x0A, 0x0D].contains(bytes[position]) else {
              throw FormatError("text follows a closing quotation mark; double the marks inside a field", line: line)
            }
            return Field(text: String(decoding: text, as: UTF8.self), isQuoted: true)
          }
          position += 1
        }
        if byte == 0x0A { line += 1 }
        text.append(byte)
      }
      throw FormatError("a quotation mark is not closed", line: start)
    }
  }
}
