/// Text from outside, made fit to be drawn.
enum PlainText {
  /// The text without what XML or C cannot hold, and with ampersands that Graphviz leaves alone.
  ///
  /// Control characters become spaces, line breaks `\n`. Marks that turn the direction of writing round are dropped,
  /// because they would reorder what stands beside them, and so are accents piled up on one letter, which would reach
  /// over the whole picture. Graphviz hands anything that looks like a character
  /// reference (`&amp;`) through to the SVG as it is, so that `&amp;` would show as `&`; an invisible word joiner keeps
  /// the two apart.
  static func displayable(_ text: String) -> String {
    if isPlain(text.utf8) { return text }
    let scalars = text.unicodeScalars
    var result = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var accents = 0
    for index in scalars.indices {
      let scalar = scalars[index]
      let isAccent = scalar.value >= firstAccent && scalar.properties.generalCategory == .nonspacingMark
      accents = isAccent ? accents + 1 : 0
      switch scalar.value {
      case 0x0A: if previous != "\r" { result.append("\n") }
      case 0x0D, 0x2028, 0x2029: result.append("\n")
      case 0x00...0x1F, 0x7F...0x9F: result.append(" ")
      case 0x202A...0x202E, 0x2066...0x2069: break
      case 0xFFFE, 0xFFFF: result.append("\u{FFFD}")
      case _ where accents > mostAccents: break
      default:
        result.append(scalar)
        if scalar == "&", beginsReference(scalars[index...]) { result.append("\u{2060}") }
      }
      previous = scalar
    }
    return String(result)
  }

  /// Whether it is all Latin letters, ASCII's signs, quotation marks and dashes, as most texts are, in which nothing has
  /// to be changed: bytes 20–7E but "&", C2 A0–CB BF and E2 80 90–E2 80 A7.
  private static func isPlain(_ text: String.UTF8View) -> Bool {
    var (first, second): (UInt8, UInt8) = (0, 0)
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): return false
      case 0x20..<0x7F, 0xC2...0xCB, 0xE2: break
      case 0x80...0xBF:
        if second == 0xC2, byte < 0xA0 { return false }
        if second == 0xE2, byte != 0x80 { return false }
        if first == 0xE2, !(0x90...0xA7).contains(byte) { return false }
      default: return false
      }
      (first, second) = (second, byte)
    }
    return true
  }

  /// No scalar below it is a mark; most text is, so that it need not be looked up.
  private static let firstAccent: UInt32 = 0x300

  /// More than any writing system piles up.
  private static let mostAccents = 4

  /// Whether it begins like `&amp;` or `&#38;`.
  private static func beginsReference(_ scalars: Substring.UnicodeScalarView) -> Bool {
    let isPart = { (scalar: Unicode.Scalar) in
      scalar == "#" || scalar.isASCII && (scalar.properties.isAlphabetic || scalar.properties.numericType != nil)
    }
    let longestName = 32
    let name = scalars.dropFirst().prefix(longestName).prefix(while: isPart)
    return !name.isEmpty && name.endIndex < scalars.endIndex && scalars[name.endIndex] == ";"
  }

  /// The text on one line, without spaces at its ends or beside one another.
  static func oneLine(_ text: String) -> String {
    let isGap = { (scalar: Unicode.Scalar) in
      scalar.properties.isWhitespace || scalar.properties.generalCategory == .control
    }
    return text.unicodeScalars.split(whereSeparator: isGap).map { String($0) }.joined(separator: " ")
  }

  /// At most `length` characters, the last of them an ellipsis if some are left out.
  ///
  /// The number of scalars is bounded as well: a letter can carry any number of accents.
  static func shortened(_ text: String, to length: Int) -> String {
    let scalars = text.unicodeScalars.prefix(length * 4)
    let bounded = scalars.endIndex < text.unicodeScalars.endIndex ? String(scalars) + "…" : text
    guard bounded.count > length else { return bounded }
    let kept = bounded.prefix(length - 1)
    return (kept.last == " " ? kept.dropLast() : kept) + "…"
  }

  /// Breaks the text into at most `lines` lines of about `width` columns each, at spaces where there are any.
  ///
  /// The lines are made as even as they can be without becoming more, unless they are to be filled one by one, as
  /// running text is. Ideographs and emoji count two columns. What does not fit is left out, which an ellipsis shows.
  ///
  /// - Complexity: O(width² · lines).
  static func wrapped(_ text: String, width: Int, lines limit: Int, evenly: Bool = true) -> [String] {
    let text = shortened(oneLine(text), to: width * limit)
    var lines = filled(text, width: width)
    guard lines.count <= limit else {
      lines.removeSubrange(limit...)
      lines[limit - 1] = shortened(lines[limit - 1] + " …", to: width + 2)
      return lines
    }
    guard evenly else { return lines }
    let longestWord = text.split(separator: " ").map { columns(of: $0) }.max() ?? 0
    var narrower = width - 1
    while narrower >= longestWord, narrower > 0 {
      let even = filled(text, width: narrower)
      guard even.count == lines.count else { break }
      lines = even
      narrower -= 1
    }
    return lines
  }

  /// Fills one line after the other.
  private static func filled(_ text: String, width: Int) -> [String] {
    var lines: [String] = []
    var line = ""
    var filled = 0
    for word in text.split(separator: " ").flatMap({ pieces(of: $0, width: width) }) {
      let length = columns(of: word.text)
      let gap = line.isEmpty || word.continues ? 0 : 1
      if filled + gap + length > width, !line.isEmpty {
        lines.append(line)
        line = word.text
        filled = length
      } else {
        line += (gap == 1 ? " " : "") + word.text
        filled += gap + length
      }
    }
    if !line.isEmpty { lines.append(line) }
    return lines
  }

  /// Cuts a word that is wider than a line.
  private static func pieces(of word: Substring, width: Int) -> [(text: String, continues: Bool)] {
    var pieces: [(text: String, continues: Bool)] = []
    var piece = ""
    var columns = 0
    for character in word {
      let length = self.columns(of: character)
      if columns + length > width, !piece.isEmpty {
        pieces.append((piece, !pieces.isEmpty))
        piece = ""
        columns = 0
      }
      piece.append(character)
      columns += length
    }
    return pieces + [(piece, !pieces.isEmpty)]
  }

  private static func columns(of text: some StringProtocol) -> Int {
    text.reduce(0) { $0 + columns(of: $1) }
  }

  /// Two for what Unicode calls wide (UAX #11), roughly.
  private static func columns(of character: Character) -> Int {
    switch character.unicodeScalars.first?.value ?? 0 {
    case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
      2
    default: 1
    }
  }
}
