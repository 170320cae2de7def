/// A word, or words written as one, as it stands in the text.
struct CoNLLUSurface {
  var form: String
  var words: Range<Int>
  var hasSpaceAfter: Bool

  /// The surfaces of a sentence, in order.
  ///
  /// - Parameters:
  ///   - next: where the next sentence begins; nil behind the last.
  ///   - text: the document's text, which words written as one are taken from when they are not made of its letters.
  static func surfaces(of sentence: Sentence, before next: Int?, in text: [Unicode.Scalar]) -> [CoNLLUSurface] {
    var surfaces: [CoNLLUSurface] = []
    var word = 0
    var contraction = 0
    while word < sentence.tokens.count {
      var words = word..<word + 1
      if contraction < sentence.contractions.count, sentence.contractions[contraction].lowerBound == word {
        words = sentence.contractions[contraction].clamped(to: word..<sentence.tokens.count)
        contraction += 1
      }
      let end = sentence.tokens[words.upperBound - 1].end
      let following = words.upperBound < sentence.tokens.count ? sentence.tokens[words.upperBound].start : next
      surfaces.append(
        CoNLLUSurface(form: form(of: sentence.tokens[words], in: text), words: words, hasSpaceAfter: following != end))
      word = words.upperBound
    }
    return surfaces
  }

  private static func form(of words: ArraySlice<Token>, in text: [Unicode.Scalar]) -> String {
    let joined = words.map(\.form).joined()
    guard words.count > 1, let start = words.first?.start, let end = words.last?.end, start < end, end <= text.count,
      joined.unicodeScalars.count != end - start
    else { return joined }
    return String(String.UnicodeScalarView(text[start..<end]))
  }
}
