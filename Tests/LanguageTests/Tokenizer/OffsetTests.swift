import Language
import Testing

/// What must hold of any text: tokens stand in order where they say, and leave out nothing that can be seen.
@Suite struct OffsetTests {
  private func check(_ text: String, sourceLocation: SourceLocation = #_sourceLocation) {
    let scalars = Array(text.unicodeScalars)
    let document = Tokenizer().document(text)
    var covered = document.header.bodyStart
    for sentence in document.sentences {
      #expect(!sentence.tokens.isEmpty && sentence.tokens.count <= 250, sourceLocation: sourceLocation)
      #expect(sentence.start == sentence.tokens.first?.start, sourceLocation: sourceLocation)
      #expect(sentence.end == sentence.tokens.last?.end, sourceLocation: sourceLocation)
      var isRight = true
      for token in sentence.tokens {
        let gap = scalars[covered..<max(covered, token.start)]
        isRight = isRight && token.start >= covered && token.end > token.start && gap.allSatisfy(isInvisible)
        isRight = isRight && token.form.unicodeScalars.elementsEqual(scalars[token.start..<token.end])
        covered = token.end
      }
      #expect(isRight, sourceLocation: sourceLocation)
    }
    #expect(scalars[covered...].allSatisfy(isInvisible), sourceLocation: sourceLocation)
  }

  private func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .spaceSeparator, .lineSeparator, .paragraphSeparator, .control, .format: true
    default: false
    }
  }

  @Test(arguments: [
    "", " ", "\n\n\r\n", "\0\0", "...", "\"", "'", "\"\"\"'''", ")](", "\u{301}\u{301}", "\u{AD}", "\u{200D}",
    "\u{FE0F}",
    "-", "--", "@", "#", "a@", "@a@b", "http://", "www.", "a.", ".a", "1.", "A.B", "A.", "'s", "s'", "'s's's's",
    "\u{1F1E6}", "👨‍", "\r", "\u{2028}x\u{85}y", "---", "---\n", "date ", "date 2025-02-30", "\u{FFFD}\u{10FFFF}",
  ])
  func smallHostileTexts(_ text: String) {
    check(text)
  }

  @Test(arguments: [
    "'s", "-", "a-", "non-", "A.", "1,", "1-", "a@", "@", "http://a", "www.a.", "(", "\"", "”", ".", "?! ", "a\n", "\n",
    "\u{301}", "\u{AD}", "a\u{301}", "=(", "[1].", "😀", "\u{200D}", "a'", "Mr. ", "-\n", "\0",
  ])
  func longRepetitions(_ unit: String) {
    check(String(repeating: unit, count: 30_000 / unit.unicodeScalars.count))
  }

  @Test func aMillionLetters() {
    let text = String(repeating: "a", count: 1_000_000)
    let sentences = Tokenizer().sentences(of: text)
    #expect(sentences.map { $0.tokens.map(\.form) } == [[text]])
  }

  @Test(arguments: 0..<100)
  func mixturesOfPieces(seed: Int) {
    let pieces = [
      "Trump", "don't", "U.S.", " ", " ", " ", "\n", "\n\n", ".", ",", "?", "!", "\"", "'", "’", "“", "”", "(", ")",
      "-",
      "—", "$", "5", "1,000", "a", "I", "Inc.", "...", "@", "#", "/", ":", "http://x.com", "é", "e\u{301}", "\u{AD}",
      "\u{A0}", "👍🏽", "No.", "cannot", "s'", "'90s", "\r\n", "\t", "\0", "date 2025-01-01", "---\n", "&", "_", "%",
    ]
    var generator = SplitMix(seed: seed)
    let count = Int(generator.next() % 200)
    check((0..<count).map { _ in pieces[Int(generator.next() % UInt64(pieces.count))] }.joined())
  }
}
