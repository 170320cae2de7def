import Language

@testable import Extraction

/// A sentence of words between spaces, without a tree unless arcs are given.
///
/// - Parameters:
///   - arcs: for some words, their heads and relations.
///   - persons: words that are names of persons.
func tree(
  _ text: String, arcs: [String: (head: String, relation: String)] = [:], persons: Set<String> = []
) -> SentenceTree {
  let words = text.split(separator: " ").map(String.init)
  var tokens: [Token] = []
  var position = 0
  for word in words {
    let end = position + word.unicodeScalars.count
    let arc = arcs[word]
    tokens.append(
      Token(
        form: word, start: position, end: end, head: arc.flatMap { words.firstIndex(of: $0.head) },
        relation: arc?.relation ?? "dep", name: persons.contains(word) ? .begin(.person) : .outside))
    position = end + 1
  }
  return SentenceTree(Sentence(tokens: tokens, start: 0, end: max(0, position - 1)), index: 0)
}
