import Language

/// The words of nominals, as facts tell them.
extension SentenceFacts {
  func words(_ tokens: [Int]) -> String {
    tokens.sorted().map { tree[$0].form }.joined(separator: " ")
  }

  /// Whether a clause or apposition is a fact of its own, not part of the phrase that it hangs from.
  func isToldApart(_ i: Int, of head: Int) -> Bool {
    switch tree.relations[i] {
    case .relativeClause, .apposition, .parataxis, .adverbialClause: return true
    case .nounClause:
      guard let first = tree.descendants(i).first else { return false }
      return first > head && tree[first - 1].form == ","
    default: return false
    }
  }

  func isBeside(_ i: Int, _ head: Int) -> Bool {
    tree.head(i) == head && [.conjunct, .conjunction].contains(tree.relations[i])
  }

  /// A nominal by itself: without its preposition and what is coordinated with it, and without the clause that tells of
  /// it.
  func nominal(_ head: Int, without clause: Int) -> String {
    text(bare(head, without: clause) { isBeside($0, head) }, around: head)
  }

  /// A nominal without its preposition, with all that is coordinated with it.
  func coordinate(_ head: Int, without clause: Int) -> String {
    text(bare(head, without: clause) { _ in false }, around: head)
  }

  private func bare(_ head: Int, without clause: Int, prune: (Int) -> Bool) -> [Int] {
    tree.descendants(head) { i in
      i == clause || isToldApart(i, of: head) || prune(i)
        || tree.head(i) == head
          && (tree.relations[i] == .adposition && i < head
            || [.copula, .subject, .auxiliary].contains(tree.relations[i]))
    }
  }

  func text(_ tokens: [Int], around head: Int) -> String {
    tree.text(run(tokens, around: head))
  }

  /// The unbroken run of `tokens` that has the head, without punctuation at its ends that is not closed in it.
  func run(_ tokens: [Int], around head: Int) -> Range<Int> {
    guard let at = tokens.firstIndex(of: head) else { return head..<head + 1 }
    var (lower, upper) = (at, at)
    while lower > 0, tokens[lower - 1] == tokens[lower] - 1 { lower -= 1 }
    while upper + 1 < tokens.count, tokens[upper + 1] == tokens[upper] + 1 { upper += 1 }
    let forms = Set(tokens[lower...upper].map { tree[$0].form })
    let isLoose = { (i: Int) in
      guard tree[i].partOfSpeech == .punct else { return false }
      return Self.pairs[tree[i].form].map { forms.isDisjoint(with: $0) } ?? true
    }
    while lower < at, isLoose(tokens[lower]) { lower += 1 }
    while upper > at, isLoose(tokens[upper]) { upper -= 1 }
    return tokens[lower]..<tokens[upper] + 1
  }

  /// Marks and what may stand at the other end.
  private static let pairs: [String: Set<String>] = [
    "``": ["''"], "''": ["``"], "“": ["”"], "”": ["“"], "(": [")"], ")": ["("], "[": ["]"],
    "]": ["["],
  ]
}
