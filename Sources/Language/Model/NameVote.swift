/// Settles over a whole document which words are a name, and of what type: one sentence may leave open whether "Acme" is a
/// person, a body or no name at all, but the names of a text do not change from line to line ("one sense per discourse",
/// Gale, Church and Yarowsky 1992).
struct NameVote: Sendable {
  /// Words of a sentence that were found to be a name, or that are one elsewhere in the document.
  private struct Occurrence {
    var sentence: Int
    var tokens: Range<Int>
    /// The words in lower case.
    var name: String
  }

  private let decoder: NameDecoder
  /// For every sentence a row of all tags' scores for each of its words.
  private var scores: [[Float]]

  init(decoder: NameDecoder, sentences: Int) {
    self.decoder = decoder
    scores = Array(repeating: [], count: sentences)
  }

  /// Takes the scores of a sentence's next words, a row for each.
  mutating func add(_ rows: [Float], sentence: Int) { scores[sentence] += rows }

  /// Lets all occurrences of the same words, whatever their case, vote on their type and on whether they are a name.
  ///
  /// An occurrence that no name was found in has a vote when it is capitalised or of proper nouns. The type of the highest
  /// mean score wins, of equals the first; that of an outside word must be lower, or none of them is a name.
  ///
  /// - Complexity: O(n·l) for n words and names of at most l.
  func settle(_ sentences: inout [Sentence]) {
    let found = sentences.indices.flatMap { names(of: sentences[$0], number: $0) }
    guard !found.isEmpty else { return }
    let all = found + others(sentences, like: Set(found.map(\.name)))
    var totals: [String: NameDecoder.Scores] = [:]
    for occurrence in all {
      let own = decoder.scores(of: occurrence.tokens, in: scores[occurrence.sentence])
      totals[occurrence.name] = totals[occurrence.name].map { $0 + own } ?? own
    }
    for occurrence in all {
      guard let total = totals[occurrence.name] else { continue }
      let best = total.types.indices.reduce(0) { total.types[$1] > total.types[$0] ? $1 : $0 }
      let type = total.margin > 0 ? NameType.allCases[best] : nil
      for token in occurrence.tokens {
        let tag = type.map { token == occurrence.tokens.lowerBound ? NameTag.begin($0) : .inside($0) }
        sentences[occurrence.sentence].tokens[token].name = tag ?? .outside
      }
    }
  }

  private func names(of sentence: Sentence, number: Int) -> [Occurrence] {
    var found: [Range<Int>] = []
    for (index, token) in sentence.tokens.enumerated() where token.name != .outside {
      if case .inside = token.name, let last = found.popLast() {
        found.append(last.lowerBound..<index + 1)
      } else {
        found.append(index..<index + 1)
      }
    }
    return found.map { Occurrence(sentence: number, tokens: $0, name: sentence.lowercased($0)) }
  }

  /// Where the words of a name stand without being found to be one, the longest name first.
  private func others(_ sentences: [Sentence], like names: Set<String>) -> [Occurrence] {
    var lengths: [Substring: Set<Int>] = [:]
    for name in names {
      lengths[name.prefix { $0 != " " }, default: []].insert(name.count { $0 == " " } + 1)
    }
    var others: [Occurrence] = []
    for (number, sentence) in sentences.enumerated() {
      var index = 0
      while index < sentence.tokens.count {
        defer { index += 1 }
        guard sentence.tokens[index].mayBeginName else { continue }
        for length in lengths[Substring(sentence.tokens[index].form.lowercased()), default: []].sorted(by: >) {
          let tokens = index..<index + length
          guard tokens.upperBound <= sentence.tokens.count,
            sentence.tokens[tokens].allSatisfy({ $0.name == .outside })
          else { continue }
          let name = sentence.lowercased(tokens)
          guard names.contains(name) else { continue }
          others.append(Occurrence(sentence: number, tokens: tokens, name: name))
          index = tokens.upperBound - 1
          break
        }
      }
    }
    return others
  }
}

extension Token {
  fileprivate var mayBeginName: Bool {
    name == .outside && (partOfSpeech == .propn || form.first?.isUppercase == true)
  }
}

extension Sentence {
  fileprivate func lowercased(_ tokens: Range<Int>) -> String {
    tokens.map { self.tokens[$0].form.lowercased() }.joined(separator: " ")
  }
}
