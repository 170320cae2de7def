import Language

/// Words an arrow the way a person would: "held a two-hour call with", "did not answer", "was expected to meet".
struct PhraseWriter {
  let tree: SentenceTree

  private static let longest = 9

  /// The label of a verb's action.
  /// - Parameters:
  ///   - particle: What follows the verb closely: "over" of "hand over".
  ///   - object: The thing it is done with.
  ///   - preposition: What leads to the target.
  ///   - isPassive: Whether the clause is; with an agent named, the label is turned round: "arrested", not "was arrested".
  func phrase(
    verb v: Int, particle: String, object: String?, preposition: String?, isPassive: Bool, hasAgent: Bool = true
  ) -> String {
    var words: [String] = []
    for child in tree.children[v] where child < v {
      let isNegation = tree.relations[child] == .adverb && ["not", "never", "n't", "n’t"].contains(tree.lemma(child))
      let isAuxiliary =
        [.auxiliary, .passiveAuxiliary].contains(tree.relations[child]) && keeps(child, of: v, isPassive, hasAgent)
      if isNegation { words.append(tree.lemma(child) == "never" ? "never" : "not") }
      if isAuxiliary { words.append(tree.word(child)) }
    }
    words.append(tree.word(v))
    if !particle.isEmpty { words.append(particle) }
    if let object { words.append(object) }
    if let preposition, !preposition.isEmpty { words.append(preposition) }
    return words.joined(separator: " ")
  }

  /// Modals and "do" say something; "have" before a past participle only says that it is over.
  private func keeps(_ auxiliary: Int, of v: Int, _ isPassive: Bool, _ hasAgent: Bool) -> Bool {
    if isPassive, hasAgent { return false }
    if tree.word(auxiliary) == "be", tree.child(v, .auxiliary) == nil { return false }
    let isNegated = tree.children(v, .adverb).contains { ["not", "never", "n't", "n’t"].contains(tree.lemma($0)) }
    return tree.lemma(auxiliary) != "have" || isNegated
  }

  /// The label of an event noun's action: its modifiers and the noun, without the actors among them.
  func phrase(noun n: Int, preposition: String?, isActor: (Int) -> Bool) -> String {
    let parts = tree.descendants(n) { child in
      let isActors = tree.relations[child] == .possessor ? tree[child].partOfSpeech != .pron : isActor(child)
      switch tree.relations[child] {
      case .compound, .adjective, .number, .punctuation, .determiner, .possessor: return child > n || isActors
      default: return true
      }
    }
    var lower = n
    for i in parts.reversed() where i == lower - 1 { lower = i }
    while lower < n, tree[lower].partOfSpeech == .punct { lower += 1 }
    return ([tree.text(lower..<n + 1)] + (preposition.map { [$0] } ?? [])).joined(separator: " ")
  }

  /// A noun phrase with its postmodifiers, as the record's `object`; without them when it grows long.
  func nounPhrase(_ head: Int) -> String {
    let whole = nounPhrase(head, withModifiers: true)
    return whole.split(separator: " ").count <= Self.longest ? whole : clipped(nounPhrase(head, withModifiers: false))
  }

  private func nounPhrase(_ head: Int, withModifiers: Bool) -> String {
    let parts = tree.descendants(head) { child in
      switch tree.relations[child] {
      case .conjunct: return !joinsNames(child, within: head)
      // Both hang on what they join.
      case .conjunction: return !joinsNames(tree.head(child) ?? child, within: head)
      case .punctuation: return child > head && !joinsNames(tree.head(child) ?? child, within: head)
      case .relativeClause, .apposition, .parataxis, .adverbialClause: return true
      case .nounClause, .nounModifier: return !withModifiers || tree.isVerb(child) && child - head > 4
      default: return false
      }
    }
    var lower = head
    var upper = head
    for i in parts.reversed() where i == lower - 1 { lower = i }
    for i in parts where i == upper + 1 { upper = i }
    while lower < head, [.adp, .punct, .cconj].contains(tree[lower].partOfSpeech), tree[lower].form != "“" {
      lower += 1
    }
    while upper > head, [.punct, .adp, .cconj].contains(tree[upper].partOfSpeech) { upper -= 1 }
    return tree.text(lower..<upper + 1)
  }

  /// Whether it is one more name below the head of a phrase: "Kyiv" in "talks between Moscow and Kyiv".
  private func joinsNames(_ conjunct: Int, within head: Int) -> Bool {
    guard tree.relations[conjunct] == .conjunct, let first = tree.head(conjunct), first != head else { return false }
    return tree[first].partOfSpeech == .propn && tree[conjunct].partOfSpeech == .propn
  }

  /// The words of a clause that completes a verb: "to release the engineer".
  func clauseText(_ head: Int) -> String {
    let parts = tree.descendants(head) { tree.relations[$0] == .parataxis || tree.relations[$0] == .conjunct }
    guard var first = parts.first, let last = parts.last else { return "" }
    var upper = last
    while first < upper, tree[first].form == "," { first += 1 }
    while upper > first, tree[upper].partOfSpeech == .punct { upper -= 1 }
    return clipped(tree.text(first..<upper + 1))
  }

  /// At most `longest` words; what is cut is marked.
  private func clipped(_ text: String) -> String {
    let words = text.split(separator: " ")
    return words.count <= Self.longest ? text : words.prefix(Self.longest).joined(separator: " ") + " …"
  }
}
