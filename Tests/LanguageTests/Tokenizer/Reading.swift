import Language

/// The tokens of a text between spaces; `|` parts sentences, `¶` paragraphs.
func reading(_ text: String, tokenizer: Tokenizer = Tokenizer()) -> String {
  var parts: [String] = []
  var last: Sentence?
  for sentence in tokenizer.sentences(of: text) {
    if let last { parts.append(last.paragraph == sentence.paragraph ? "|" : "¶") }
    parts += sentence.tokens.map(\.form)
    last = sentence
  }
  return parts.joined(separator: " ")
}

/// A text and the reading expected of it.
struct Case: Sendable, CustomStringConvertible {
  let text: String
  let expected: String

  init(_ text: String, _ expected: String) {
    self.text = text
    self.expected = expected
  }

  var description: String { text }
}
