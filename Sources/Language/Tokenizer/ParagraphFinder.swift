/// Finds the paragraphs of a text: stretches whose line breaks mean no more than spaces.
///
/// Blank lines part paragraphs. Whether a single line break does depends on the text: in prose that was wrapped by hand
/// lines break where the next word did not fit; elsewhere a line break ends a heading, a byline, an item of a list or a
/// whole paragraph, unless the next line goes on in lower case.
struct ParagraphFinder {
  private let text: ScalarText
  private let lines: [Range<Int>]
  /// The width that the text was wrapped to; nil when it was not.
  private let width: Int?

  static func paragraphs(of text: ScalarText, from start: Int, before end: Int) -> [Range<Int>] {
    ParagraphFinder(text: text, from: start, before: end).paragraphs()
  }

  private init(text: ScalarText, from start: Int, before end: Int) {
    self.text = text
    lines = Self.lines(of: text, from: start, before: end)
    width = Self.wrapWidth(of: lines, in: text)
  }

  private func paragraphs() -> [Range<Int>] {
    var paragraphs: [Range<Int>] = []
    var current: Range<Int>?
    var last: Range<Int>?
    for line in lines {
      if let open = current, let previous = last, !line.isEmpty, joins(previous, line) {
        current = open.lowerBound..<line.upperBound
      } else {
        if let open = current { paragraphs.append(open) }
        current = line.isEmpty ? nil : line
      }
      last = line.isEmpty ? nil : line
    }
    if let open = current { paragraphs.append(open) }
    return paragraphs
  }

  /// The lines without the spaces around them; an empty line stands for any number of blank ones.
  private static func lines(of text: ScalarText, from start: Int, before limit: Int) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var first: Int?
    var end = start
    for offset in start..<max(start, limit) {
      switch text.classes[offset] {
      case .lineBreak:
        let endsWindowsLine = text.scalars[offset] == 0x0A && offset > start && text.scalars[offset - 1] == 0x0D
        if let line = first {
          lines.append(line..<end)
        } else if !endsWindowsLine, lines.last?.isEmpty != true {
          lines.append(offset..<offset)
        }
        first = nil
      case .space, .ignorable: break
      default:
        if first == nil { first = offset }
        end = offset + 1
      }
    }
    if let first { lines.append(first..<end) }
    return lines
  }

  private static func wrapWidth(of lines: [Range<Int>], in text: ScalarText) -> Int? {
    let lengths = lines.lazy.map(\.count).filter { $0 > 0 }.sorted()
    guard lengths.count > 1 else { return nil }
    // A few lines may be longer than the rest: addresses, tables.
    let width = lengths[(lengths.count - 1) * 97 / 100]
    guard (30...140).contains(width) else { return nil }
    var breaks = 0
    var wrapped = 0
    for (line, next) in zip(lines, lines.dropFirst()) where !line.isEmpty && !next.isEmpty {
      breaks += 1
      if line.count + 1 + firstWord(of: next, in: text) > width { wrapped += 1 }
    }
    return breaks > 0 && wrapped * 2 > breaks ? width : nil
  }

  /// Length of the first word of a line, looked at no further than matters.
  private static func firstWord(of line: Range<Int>, in text: ScalarText) -> Int {
    line.prefix(64).prefix { !text.classes[$0].isWhite }.count
  }

  private func joins(_ line: Range<Int>, _ next: Range<Int>) -> Bool {
    if startsItem(next) { return false }
    if let width, line.count + 1 + Self.firstWord(of: next, in: text) > width { return true }
    return text.classes[next.lowerBound] == .lower && !endsSentence(line)
  }

  private func endsSentence(_ line: Range<Int>) -> Bool {
    let last = text.scalars[line.upperBound - 1]
    return last == Scalars.period || last == Scalars.colon || last == 0x3B || Scalars.isExclamation(last)
  }

  /// Whether a line begins with a bullet, a number of a list, or a time as live pages have it.
  private func startsItem(_ line: Range<Int>) -> Bool {
    let end = line.upperBound
    let first = text.scalars[line.lowerBound]
    var offset = line.lowerBound + 1
    if Self.bullets.contains(first) { return offset == end || text.classes[offset].isWhite || first > 0x7F }
    guard text.classes[line.lowerBound] == .digit else { return false }
    while offset < min(end, line.lowerBound + 3), text.classes[offset] == .digit { offset += 1 }
    let mark = text.scalar(offset, before: end)
    offset += 1
    guard mark == Scalars.period || mark == Scalars.colon || mark == 0x29 else { return false }
    if mark != 0x29, text.isDigit(offset, before: end), text.isDigit(offset + 1, before: end) { offset += 2 }
    return offset >= end || text.classes[offset].isWhite
  }

  /// `- * – — • ‣ ▪ ● ◦ ·`
  private static let bullets: Set<UInt32> = [
    0x2D, 0x2A, 0x2013, 0x2014, 0x2022, 0x2023, 0x25AA, 0x25CF, 0x25E6, 0xB7,
  ]
}
