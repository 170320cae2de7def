/// Reads a block of `key: value` lines between two lines of `---` at the very start of a text.
///
/// This is the plain part of YAML that articles use. Values are taken as text, without the quotation marks around them;
/// lines that are indented, commented or without a key are passed over.
enum FrontMatter {
  /// A block that is not closed by then is no front matter.
  private static let longestBlock = 65_536

  static func read(_ text: ScalarText) -> (entries: [DocumentHeader.Entry], end: Int) {
    let start = text.skipIgnorables(0, before: text.count)
    guard isFence(text, start, [Scalars.hyphen]) else { return ([], 0) }
    let limit = min(text.count, start + longestBlock)
    var entries: [DocumentHeader.Entry] = []
    var line = nextLine(text, start, before: limit)
    while line < limit {
      let next = nextLine(text, line, before: limit)
      if isFence(text, line, [Scalars.hyphen, Scalars.period]) { return (entries, next) }
      if let entry = entry(text, line..<next) { entries.append(entry) }
      line = next
    }
    return ([], 0)
  }

  /// Three times one of the marks, alone on the line.
  private static func isFence(_ text: ScalarText, _ start: Int, _ marks: [UInt32]) -> Bool {
    guard start + 3 <= text.count, marks.contains(text.scalars[start]) else { return false }
    guard text.scalars[start + 1] == text.scalars[start], text.scalars[start + 2] == text.scalars[start] else {
      return false
    }
    var offset = start + 3
    while offset < text.count, text.classes[offset] == .space { offset += 1 }
    return offset == text.count || text.classes[offset] == .lineBreak
  }

  private static func nextLine(_ text: ScalarText, _ start: Int, before limit: Int) -> Int {
    var offset = start
    while offset < limit, text.classes[offset] != .lineBreak { offset += 1 }
    guard offset < limit else { return limit }
    let isWindows = text.scalars[offset] == 0x0D && text.scalar(offset + 1, before: limit) == 0x0A
    return offset + (isWindows ? 2 : 1)
  }

  private static func entry(_ text: ScalarText, _ line: Range<Int>) -> DocumentHeader.Entry? {
    guard text.classes[line.lowerBound].isWord else { return nil }
    guard let colon = line.first(where: { text.scalars[$0] == Scalars.colon }) else { return nil }
    guard colon + 1 == line.upperBound || text.classes[colon + 1].isWhite else { return nil }
    let key = trimmed(text, line.lowerBound..<colon)
    var value = trimmed(text, colon + 1..<line.upperBound)
    if value.count > 1, let first = value.first.map({ text.scalars[$0] }), first == 0x22 || first == 0x27,
      first == text.scalars[value.upperBound - 1]
    {
      value = value.lowerBound + 1..<value.upperBound - 1
    }
    return DocumentHeader.Entry(key: text.string(key), value: text.string(value))
  }

  private static func trimmed(_ text: ScalarText, _ range: Range<Int>) -> Range<Int> {
    var (start, end) = (range.lowerBound, range.upperBound)
    while start < end, text.classes[start].isWhite { start += 1 }
    while end > start, text.classes[end - 1].isWhite { end -= 1 }
    return start..<end
  }
}
