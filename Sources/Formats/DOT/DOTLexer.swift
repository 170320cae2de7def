/// Cuts a DOT text into its tokens.
struct DOTLexer {
  enum Token: Hashable {
    /// A name, number or quoted string, without its quotation marks; backslashes still stand as they were, but for
    /// those before quotation marks and line breaks.
    case text(String, isQuoted: Bool)
    /// `<…>`, without the outer brackets.
    case html(String)
    case arrow(isDirected: Bool)
    /// One of `{ } [ ] = ; , : +`.
    case mark(UInt8)
    case end
  }

  static let keywords: Set<String> = ["strict", "graph", "digraph", "subgraph", "node", "edge"]

  private let bytes: [UInt8]
  private var position = 0
  private(set) var line = 1

  init(_ text: String) {
    bytes = Array(text.utf8)
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { position = 3 }
  }

  mutating func next() throws(FormatError) -> Token {
    try skipBlanks()
    guard let byte = peek() else { return .end }
    switch byte {
    case UInt8(ascii: "\""): return .text(try quotedString(), isQuoted: true)
    case UInt8(ascii: "<"): return .html(try htmlString())
    case UInt8(ascii: "-") where peek(1) == UInt8(ascii: ">") || peek(1) == UInt8(ascii: "-"):
      position += 2
      return .arrow(isDirected: bytes[position - 1] == UInt8(ascii: ">"))
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "="),
      UInt8(ascii: ";"), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "+"):
      position += 1
      return .mark(byte)
    default: return .text(try bareWord(), isQuoted: false)
    }
  }

  func error(_ message: String) -> FormatError { FormatError(message, line: line) }

  private func peek(_ offset: Int = 0) -> UInt8? {
    position + offset < bytes.count ? bytes[position + offset] : nil
  }

  private mutating func skipBlanks() throws(FormatError) {
    while let byte = peek() {
      switch byte {
      case UInt8(ascii: "\n"):
        line += 1
        position += 1
      case 0x20, 0x09, 0x0D, 0x0C, 0x0B: position += 1
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "/"): skipLine()
      // What a preprocessor leaves.
      case UInt8(ascii: "#") where position == 0 || bytes[position - 1] == UInt8(ascii: "\n"): skipLine()
      case UInt8(ascii: "/") where peek(1) == UInt8(ascii: "*"): try skipComment()
      default: return
      }
    }
  }

  private mutating func skipLine() {
    while let byte = peek(), byte != UInt8(ascii: "\n") { position += 1 }
  }

  private mutating func skipComment() throws(FormatError) {
    let start = line
    position += 2
    while let byte = peek() {
      if byte == UInt8(ascii: "*"), peek(1) == UInt8(ascii: "/") {
        position += 2
        return
      }
      if byte == UInt8(ascii: "\n") { line += 1 }
      position += 1
    }
    throw FormatError("a comment is not closed", line: start)
  }

  private mutating func quotedString() throws(FormatError) -> String {
    let start = line
    var result: [UInt8] = []
    position += 1
    while let byte = peek() {
      position += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: result, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard let following = peek() else { break }
        position += 1
        if following == UInt8(ascii: "\n") {
          line += 1
        } else if following == UInt8(ascii: "\"") {
          result.append(following)
        } else {
          result += [byte, following]
        }
      default:
        if byte == UInt8(ascii: "\n") { line += 1 }
        result.append(byte)
      }
    }
    throw FormatError("a string is not closed", line: start)
  }

  private mutating func htmlString() throws(FormatError) -> String {
    let (start, startLine) = (position + 1, line)
    var depth = 0
    while let byte = peek() {
      position += 1
      switch byte {
      case UInt8(ascii: "<"): depth += 1
      case UInt8(ascii: ">"):
        depth -= 1
        if depth == 0 { return String(decoding: bytes[start..<(position - 1)], as: UTF8.self) }
      case UInt8(ascii: "\n"): line += 1
      default: break
      }
    }
    throw FormatError("an HTML string is not closed", line: startLine)
  }

  /// A name of letters, digits and underscores, or a number.
  private mutating func bareWord() throws(FormatError) -> String {
    let start = position
    let isNumber = { (byte: UInt8) in (48...57).contains(byte) || byte == 46 }
    let isName = { (byte: UInt8) in
      (48...57).contains(byte) || (97...122).contains(byte) || (65...90).contains(byte) || byte == 95 || byte >= 0x80
    }
    if peek() == UInt8(ascii: "-") { position += 1 }
    if let byte = peek(), isNumber(byte) {
      while let byte = peek(), isNumber(byte) { position += 1 }
    } else if position == start {
      while let byte = peek(), isName(byte) { position += 1 }
    }
    let word = String(decoding: bytes[start..<position], as: UTF8.self)
    guard !word.isEmpty, word != "-" else {
      let rest = String(decoding: bytes[start...].prefix(20).prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self)
      throw error("\(FormatError.quoted(rest)) is no DOT")
    }
    return word
  }
}
