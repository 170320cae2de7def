/// Finds where the words of a sentence stand in its text.
enum CoNLLUText {
  /// A stretch of text without spaces of its own: a word, or words written as one.
  private struct Surface {
    var form: String
    var words: Range<Int>
    var hasSpaceAfter: Bool
  }

  static func hasSpaceAfter(_ block: CoNLLUBlock) -> Bool {
    surfaces(of: block).last?.hasSpaceAfter ?? true
  }

  /// The text of a sentence and the range of each word in it, in Unicode scalars.
  static func align(_ block: CoNLLUBlock) throws(CoNLLUError) -> (text: String, spans: [Range<Int>]) {
    let surfaces = surfaces(of: block)
    let text = block.text?.value ?? rebuilt(surfaces)
    let scalars = Array(text.unicodeScalars)
    var spans = [Range<Int>](repeating: 0..<0, count: block.words.count)
    var offset = 0
    for surface in surfaces {
      let form = Array(surface.form.unicodeScalars)
      while offset < scalars.count, form.first != scalars[offset], scalars[offset].properties.isWhitespace {
        offset += 1
      }
      let end = offset + form.count
      guard end <= scalars.count, scalars[offset..<end].elementsEqual(form) else {
        let line = block.text?.line ?? block.words[surface.words.lowerBound].line
        throw CoNLLUError(line: line, reason: .textMismatch(word: surface.form))
      }
      place(surface, at: offset..<end, in: block, &spans)
      offset = end
    }
    if let rest = scalars[offset...].first(where: { !$0.properties.isWhitespace }) {
      throw CoNLLUError(line: block.text?.line ?? 0, reason: .textMismatch(word: String(Character(rest))))
    }
    return (text, spans)
  }

  private static func surfaces(of block: CoNLLUBlock) -> [Surface] {
    var surfaces: [Surface] = []
    var word = 0
    var contraction = 0
    while word < block.words.count {
      if contraction < block.contractions.count, block.contractions[contraction].words.lowerBound == word {
        let range = block.contractions[contraction]
        surfaces.append(Surface(form: range.form, words: range.words, hasSpaceAfter: range.hasSpaceAfter))
        word = range.words.upperBound
        contraction += 1
      } else {
        let token = block.words[word]
        surfaces.append(
          Surface(form: token.token.form, words: word..<word + 1, hasSpaceAfter: token.hasSpaceAfter))
        word += 1
      }
    }
    return surfaces
  }

  private static func rebuilt(_ surfaces: [Surface]) -> String {
    var text = ""
    for (index, surface) in surfaces.enumerated() {
      text += surface.form
      if surface.hasSpaceAfter, index + 1 < surfaces.count { text += " " }
    }
    return text
  }

  /// The words of a contraction share out its letters when they are made of them; else each stands for all of it.
  private static func place(
    _ surface: Surface, at range: Range<Int>, in block: CoNLLUBlock, _ spans: inout [Range<Int>]
  ) {
    let forms = block.words[surface.words].map(\.token.form)
    guard forms.joined().unicodeScalars.elementsEqual(surface.form.unicodeScalars) else {
      for word in surface.words { spans[word] = range }
      return
    }
    var start = range.lowerBound
    for (word, form) in zip(surface.words, forms) {
      spans[word] = start..<start + form.unicodeScalars.count
      start = spans[word].upperBound
    }
  }
}
