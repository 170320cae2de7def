/// Cuts English text into sentences of words.
///
/// Words are those of Universal Dependencies as the English Web Treebank and GUM cut them: "don't" is `do` and `n't`,
/// "two-hour" is `two`, `-` and `hour`, "$5m" is `$`, `5` and `m`. Tokens have their form and place in the text; the
/// other fields are for the parser to fill.
///
/// ```swift
/// let tokenizer = Tokenizer()
/// let sentences = tokenizer.sentences(of: "Trump called. Putin didn't answer.")
/// sentences.map { $0.tokens.map(\.form) }
/// // [["Trump", "called", "."], ["Putin", "did", "n't", "answer", "."]]
/// ```
///
/// Every form is the text at the token's offsets, unchanged: soft hyphens stay inside a word, and composed and
/// decomposed letters stay as they are. Any text is read, in time and space linear in its length.
public struct Tokenizer: Sendable {
  /// The most tokens that a sentence may have; longer ones are cut at their best punctuation.
  public var maximumSentenceLength: Int

  /// - Precondition: `maximumSentenceLength` is positive.
  public init(maximumSentenceLength: Int = 250) {
    precondition(maximumSentenceLength > 0, "A sentence needs room for a token")
    self.maximumSentenceLength = maximumSentenceLength
  }

  /// The header and the sentences of a document.
  public func document(_ text: String) -> TokenizedDocument {
    let scalars = ScalarText(text)
    let header = DocumentHeader(of: scalars)
    return TokenizedDocument(header: header, sentences: sentences(of: scalars, from: header.bodyStart))
  }

  /// The sentences of a text; the header of the document, if it has one, is no part of them.
  public func sentences(of text: String) -> [Sentence] {
    document(text).sentences
  }

  private func sentences(of text: ScalarText, from start: Int) -> [Sentence] {
    var sentences: [Sentence] = []
    for (number, paragraph) in ParagraphFinder.paragraphs(of: text, from: start, before: text.count)
      .enumerated()
    {
      let tokens = TokenCutter.tokens(of: text, in: paragraph)
      for range in SentenceSplitter(text: text, tokens: tokens).sentences() {
        let words = detachLastPeriod(Array(tokens[range]), in: text)
        for piece in SentenceLimit(maximum: maximumSentenceLength, text: text).pieces(of: words) {
          sentences.append(sentence(words[piece], in: text, paragraph: number))
        }
      }
    }
    return sentences
  }

  /// The full stop of an abbreviation at the end of a sentence also ends the sentence, and is a token of its own:
  /// "Acme Inc ." Only what has full stops inside stays whole: "the U.S."
  private func detachLastPeriod(_ tokens: [RawToken], in text: ScalarText) -> [RawToken] {
    guard
      let last = tokens.lastIndex(where: { if case .closing = $0.kind { false } else { true } }),
      tokens[last].hasPeriod, tokens.count > 1
    else { return tokens }
    if case .acronym = tokens[last].kind { return tokens }
    var tokens = tokens
    let end = tokens[last].end
    tokens[last].end = end - 1
    tokens[last].kind = .word
    tokens.insert(RawToken(start: end - 1, end: end, kind: .period, isGlued: true), at: last + 1)
    return tokens
  }

  private func sentence(_ words: ArraySlice<RawToken>, in text: ScalarText, paragraph: Int) -> Sentence {
    var tokens: [Token] = []
    tokens.reserveCapacity(words.count)
    var contractions: [Range<Int>] = []
    for word in words {
      let index = tokens.count
      if word.continuesWord, index > 0 {
        let first = contractions.last?.upperBound == index ? contractions.removeLast().lowerBound : index - 1
        contractions.append(first..<index + 1)
      }
      tokens.append(Token(form: text.string(word.range), start: word.start, end: word.end))
    }
    let start = tokens.first?.start ?? 0
    let end = tokens.last?.end ?? start
    return Sentence(tokens: tokens, start: start, end: end, paragraph: paragraph, contractions: contractions)
  }
}

/// A document's header and its sentences, not yet parsed.
public struct TokenizedDocument: Hashable, Sendable {
  public var header: DocumentHeader
  public var sentences: [Sentence]

  public init(header: DocumentHeader, sentences: [Sentence]) {
    self.header = header
    self.sentences = sentences
  }
}
