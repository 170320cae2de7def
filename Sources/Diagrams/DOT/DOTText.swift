/// Texts in the DOT language, from whatever source.
public enum DOTText {
  /// Whether a text begins as a graph in the DOT language does: `digraph {`, `strict graph "g" {`, after blanks and
  /// comments.
  ///
  /// - Complexity: O(length of the comments before it).
  public static func isBeginning(of text: some StringProtocol) -> Bool {
    var rest = text.utf8[...]
    skipBlanks(&rest)
    _ = take("strict", from: &rest)
    skipBlanks(&rest)
    guard take("digraph", from: &rest) || take("graph", from: &rest) else { return false }
    let afterKeyword = rest
    skipBlanks(&rest)
    if rest.first == UInt8(ascii: "{") { return true }
    // A name stands apart from the keyword, or in quotation marks.
    guard rest.startIndex != afterKeyword.startIndex || rest.first == UInt8(ascii: "\"") else { return false }
    skipName(&rest)
    skipBlanks(&rest)
    return rest.first == UInt8(ascii: "{")
  }

  private static func take<Text: Collection<UInt8>>(_ word: String, from text: inout Text) -> Bool
  where Text.SubSequence == Text {
    let start = text.prefix(word.utf8.count).map { $0 | 0x20 }
    guard start.elementsEqual(word.utf8) else { return false }
    text = text.dropFirst(start.count)
    return true
  }

  private static func skipName<Text: Collection<UInt8>>(_ text: inout Text) where Text.SubSequence == Text {
    guard text.first == UInt8(ascii: "\"") else {
      text = text.drop { $0 > 0x20 && $0 != UInt8(ascii: "{") }
      return
    }
    var isEscaped = false
    text = text.dropFirst().drop { byte in
      defer { isEscaped = byte == UInt8(ascii: "\\") && !isEscaped }
      return byte != UInt8(ascii: "\"") || isEscaped
    }.dropFirst()
  }

  /// Spaces, a byte order mark, and comments to the end of the line or between `/*` and `*/`.
  private static func skipBlanks<Text: Collection<UInt8>>(_ text: inout Text) where Text.SubSequence == Text {
    while let first = text.first {
      if first <= 0x20 || [0xEF, 0xBB, 0xBF].contains(first) {
        text = text.dropFirst()
      } else if first == UInt8(ascii: "#") || text.starts(with: "//".utf8) {
        text = text.drop { $0 != UInt8(ascii: "\n") }
      } else if text.starts(with: "/*".utf8) {
        text = text.dropFirst(2)
        while !text.isEmpty, !text.starts(with: "*/".utf8) { text = text.dropFirst() }
        text = text.dropFirst(2)
      } else {
        return
      }
    }
  }
}
