/// Reads the tables of this folder: text with one row a line and fields parted by `|`.
///
/// Tables are text rather than array literals, which the compiler takes minutes over when they are this long. A row
/// that cannot be read is left out and kept in `rejected`, which the tests hold empty.
struct ParsedTable<Row> {
  private(set) var rows: [Row] = []
  private(set) var rejected: [String] = []

  init(_ text: String, _ read: (_ fields: [Substring]) -> Row?) {
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: "|", omittingEmptySubsequences: false).map(TableText.trimmed)
      if let row = read(fields) {
        rows.append(row)
      } else {
        rejected.append(String(line))
      }
    }
  }
}

enum TableText {
  /// The text without spaces at its ends.
  static func trimmed(_ text: Substring) -> Substring {
    var text = text
    while text.utf8.first == UInt8(ascii: " ") { text.removeFirst() }
    while text.utf8.last == UInt8(ascii: " ") { text.removeLast() }
    return text
  }

  /// The items of a list, without the empty ones.
  static func list(_ text: Substring, separator: Character = ";") -> [String] {
    text.split(separator: separator).map(trimmed).filter { !$0.isEmpty }.map(String.init)
  }

  /// All words of a text, parted by spaces and line ends.
  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
