import Language

/// Words an arrow the way a person would: "held a two-hour call with", "did not answer", "was expected to meet".
struct PhraseWriter {
  let tree: SentenceTree

  private static let longest = 9

  /// The label of a verb's action. `particle` is what follows the verb closely, `object` the head of a thing it is done with; `preposition` leads to the target.
  func phrase(verb v: Int, particle: String, object: Int?, preposition: String?, isPassive: Bool) -> String {
    var words: [String] = []
    for child in tree.children[v] where child < v {
      let relation = tree.relations[child]
      let isNegation = relation == .adverb && ["not", "never", "n't"].contains(tree.lemma(child))
      let isAuxiliary = relation == .auxiliary && !isPassive
      if isNegation || isAuxiliary { words.append(tree[child].form.lowercased()) }
    }
    if isPassive, words.contains("not") || words.contains("n't") { words = ["did not"] }
    words.append(tree[v].form.lowercased())
    if !particle.isEmpty { words.append(particle) }
    if let object { words.append(nounPhrase(object)) }
    if let preposition, !preposition.isEmpty { words.append(preposition) }
    return clipped(words.joined(separator: " ").replacing(" n't", with: "n't").replacing(" n’t", with: "n’t"))
  }

  /// The label of an event noun's action: its modifiers and the noun, without the actors among them.
  func phrase(noun n: Int, preposition: String?, isActor: (Int) -> Bool) -> String {
    let parts = tree.descendants(n) { child in
      let relation = tree.relations[child]
      let isPart = relation == .compound || relation == .adjective || relation == .number || relation == .punctuation
      return !isPart || child > n || isActor(child)
    }
    var lower = n
    for i in parts.reversed() where i == lower - 1 { lower = i }
    while lower < n, tree[lower].partOfSpeech == .punct { lower += 1 }
    let words = [tree.text(lower..<n + 1)] + (preposition.map { [$0] } ?? [])
    return clipped(words.joined(separator: " "))
  }

  /// A noun phrase with its short postmodifiers, as the record's `object`.
  func nounPhrase(_ head: Int) -> String {
    let parts = tree.descendants(head) { child in
      switch tree.relations[child] {
      case .relativeClause, .apposition, .conjunct, .conjunction, .parataxis, .adverbialClause: return true
      case .punctuation: return child > head
      case .nounClause: return child - head > 4
      default: return false
      }
    }
    var lower = head
    var upper = head
    for i in parts.reversed() where i == lower - 1 { lower = i }
    for i in parts where i == upper + 1 { upper = i }
    while lower < head, tree[lower].partOfSpeech == .adp { lower += 1 }
    while upper > head, [.punct, .adp, .cconj].contains(tree[upper].partOfSpeech) { upper -= 1 }
    return clipped(tree.text(lower..<upper + 1))
  }

  /// The words of a clause that completes a verb: "to release the engineer".
  func clauseText(_ head: Int) -> String {
    let parts = tree.descendants(head) { tree.relations[$0] == .parataxis || tree.relations[$0] == .conjunct }
    guard let first = parts.first, let last = parts.last else { return "" }
    var upper = last
    while upper > first, tree[upper].partOfSpeech == .punct { upper -= 1 }
    return clipped(tree.text(first..<upper + 1))
  }

  /// At most `longest` words; what is cut is marked.
  private func clipped(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.count <= Self.longest ? text : words.prefix(Self.longest).joined(separator: " ") + " …"
  }
}
