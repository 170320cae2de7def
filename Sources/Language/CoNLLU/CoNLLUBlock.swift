/// The lines of one sentence as they are read, each checked by itself.
struct CoNLLUBlock {
  struct Word {
    var token: Token
    /// The seventh column: a number, 0 for the root, or `_`. Whether it is right is known at the end of the sentence.
    var head: String
    var hasSpaceAfter: Bool
    var line: Int
  }

  /// Words written as one.
  struct Contraction {
    var form: String
    var words: Range<Int>
    var hasSpaceAfter: Bool
    var line: Int

    /// That the words of the range do not follow.
    var error: CoNLLUError {
      CoNLLUError(line: line, reason: .badRange("\(words.lowerBound + 1)-\(words.upperBound)"))
    }
  }

  private(set) var words: [Word] = []
  private(set) var contractions: [Contraction] = []
  private(set) var text: (value: String, line: Int)?
  private(set) var startsDocument = false
  private(set) var documentID: String?
  private(set) var startsParagraph = false

  mutating func addComment(_ comment: Substring, line: Int) {
    let body = Substring(comment.utf8.dropFirst()).trimmingSpaces()
    let parts = body.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      .map(Substring.init)
    let value = parts.count > 1 ? String(parts[1].trimmingSpaces()) : nil
    switch parts.first?.trimmingSpaces() {
    case "newdoc", "newdoc id":
      startsDocument = true
      documentID = value.flatMap { $0.isEmpty ? nil : $0 }
    case "newpar", "newpar id": startsParagraph = true
    case "text": text = value.map { ($0, line) }
    default: break
    }
  }

  mutating func addWord(_ line: Substring, line number: Int) throws(CoNLLUError) {
    let columns = line.utf8.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map(Substring.init)
    guard columns.count == 10 else { throw CoNLLUError(line: number, reason: .columns(found: columns.count)) }
    guard !columns[1].isEmpty else { throw CoNLLUError(line: number, reason: .emptyForm) }
    let identifier = columns[0]
    let miscellany = columns[9].utf8.split(separator: UInt8(ascii: "|")).map(Substring.init)
    let hasSpaceAfter = !miscellany.contains("SpaceAfter=No")
    if let word = Int(identifier), identifier.utf8.first != UInt8(ascii: "+") {
      guard word == words.count + 1 else {
        throw CoNLLUError(line: number, reason: .outOfOrder(expected: words.count + 1, found: word))
      }
      let token = try Self.token(columns, miscellany, line: number)
      words.append(Word(token: token, head: String(columns[6]), hasSpaceAfter: hasSpaceAfter, line: number))
    } else if identifier.utf8.contains(UInt8(ascii: "-")) {
      let range = try range(identifier, line: number)
      contractions.append(
        Contraction(form: Self.form(columns[1]), words: range, hasSpaceAfter: hasSpaceAfter, line: number))
    } else if !Self.isEmptyNode(identifier) {
      throw CoNLLUError(line: number, reason: .badIdentifier(String(identifier)))
    }
  }

  private func range(_ text: Substring, line: Int) throws(CoNLLUError) -> Range<Int> {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false).map(Substring.init)
    guard parts.count == 2, let first = Int(parts[0]), let last = Int(parts[1]) else {
      throw CoNLLUError(line: line, reason: .badIdentifier(String(text)))
    }
    guard first == words.count + 1, first < last, contractions.last.map({ $0.words.upperBound < first }) ?? true else {
      throw CoNLLUError(line: line, reason: .badRange(String(text)))
    }
    return first - 1..<last
  }

  private static func isEmptyNode(_ text: Substring) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    return parts.count == 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { (48...57).contains($0) } }
  }

  /// A word, without the spaces around it: in the text those part it from its neighbours.
  private static func form(_ column: Substring) -> String {
    let word = column.trimmingSpaces()
    return String(word.isEmpty ? column : word)
  }

  private static func token(_ columns: [Substring], _ miscellany: [Substring], line: Int) throws(CoNLLUError) -> Token {
    let tag = String(columns[3])
    guard let partOfSpeech = tag == "_" ? .x : PartOfSpeech(rawValue: tag) else {
      throw CoNLLUError(line: line, reason: .unknownPartOfSpeech(tag))
    }
    var name = NameTag.outside
    if let entry = miscellany.first(where: { $0.hasPrefix("Name=") }) {
      let label = String(entry.dropFirst("Name=".count))
      guard let tag = NameTag(label: label) else { throw CoNLLUError(line: line, reason: .unknownName(label)) }
      name = tag
    }
    return Token(
      form: form(columns[1]), start: 0, end: 0, lemma: String(columns[2]), partOfSpeech: partOfSpeech,
      pennTag: String(columns[4]), features: String(columns[5]), relation: String(columns[7]), name: name)
  }
}

extension Substring {
  /// Works on bytes: a space and a combining mark behind it are one `Character`, of which the mark is to stay.
  func trimmingSpaces() -> Substring {
    var trimmed = utf8
    while trimmed.first == UInt8(ascii: " ") || trimmed.first == UInt8(ascii: "\t") { trimmed.removeFirst() }
    while trimmed.last == UInt8(ascii: " ") || trimmed.last == UInt8(ascii: "\t") { trimmed.removeLast() }
    return Substring(trimmed)
  }
}
