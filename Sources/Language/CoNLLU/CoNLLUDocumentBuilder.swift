/// Puts the sentences of a CoNLL-U file together to documents with their texts.
struct CoNLLUDocumentBuilder {
  private var documents: [CoNLLUDocument] = []
  private var current = CoNLLUDocument(id: nil, document: ParsedDocument(text: "", sentences: []))
  private var hasDocument = false
  /// Length of the current text in Unicode scalars.
  private var length = 0
  private var paragraph = 0
  private var hasSpaceAfterLast = true
  /// Whether the next sentence begins a paragraph.
  private var startsParagraph = false

  /// Adds the sentence of a block; a block without words only announces what its comments say.
  mutating func add(_ block: CoNLLUBlock) throws(CoNLLUError) {
    if block.startsDocument { startDocument(block.documentID) }
    if block.startsParagraph { startsParagraph = true }
    guard !block.words.isEmpty else {
      if let range = block.contractions.first { throw range.error }
      return
    }
    hasDocument = true
    let heads = try CoNLLUTree.heads(of: block)
    separate()
    let (text, spans) = try CoNLLUText.align(block)
    var tokens = block.words.map(\.token)
    for index in tokens.indices {
      tokens[index].start = length + spans[index].lowerBound
      tokens[index].end = length + spans[index].upperBound
      tokens[index].head = heads[index]
    }
    let end = length + text.unicodeScalars.count
    current.document.text += text
    current.document.sentences.append(
      Sentence(
        tokens: tokens, start: length, end: end, paragraph: paragraph, contractions: block.contractions.map(\.words)))
    length = end
    hasSpaceAfterLast = CoNLLUText.hasSpaceAfter(block)
  }

  mutating func finish() -> [CoNLLUDocument] {
    if hasDocument { documents.append(current) }
    hasDocument = false
    return documents
  }

  private mutating func startDocument(_ id: String?) {
    if hasDocument { documents.append(current) }
    current = CoNLLUDocument(id: id, document: ParsedDocument(text: "", sentences: []))
    hasDocument = true
    length = 0
    paragraph = 0
    hasSpaceAfterLast = true
    startsParagraph = false
  }

  /// Adds what stands between the last sentence and the next.
  private mutating func separate() {
    defer { startsParagraph = false }
    guard !current.document.sentences.isEmpty else { return }
    if startsParagraph { paragraph += 1 }
    let space = startsParagraph ? "\n\n" : hasSpaceAfterLast ? " " : ""
    current.document.text += space
    length += space.utf8.count
  }
}
