import Language

/// A fact as a clause tells it, in its own words: who or what, the verb with its auxiliaries, and its arguments.
public struct Fact: Hashable, Sendable {
  /// Index of the sentence in the document.
  public var sentence: Int
  public var subject: String
  public var relation: String
  /// The object, then prepositional phrases and complements, each with its preposition.
  public var arguments: [String]
}

/// Reads every clause of a document as a fact, whether or not actors take part: open information extraction.
///
/// The subjects are those that the constructions give (control, coordination, relative clauses), as for actions. Linear
/// in the length of the document.
public struct FactReader: Sendable {
  public init() {}

  public func facts(of document: ParsedDocument) -> [Fact] {
    document.sentences.enumerated().flatMap { index, sentence in
      SentenceFacts(tree: SentenceTree(sentence, index: index)).facts()
    }
  }
}

private struct SentenceFacts {
  let tree: SentenceTree
  let clauses: ClauseReader

  init(tree: SentenceTree) {
    self.tree = tree
    clauses = ClauseReader(tree: tree)
  }

  func facts() -> [Fact] {
    (0..<tree.count).flatMap { i -> [Fact] in
      if tree.isVerb(i) { return verbal(i) }
      return tree.child(i, .copula) != nil ? copular(i) : []
    }
  }

  private func verbal(_ v: Int) -> [Fact] {
    let clause = clauses.clause(v)
    guard !clause.subjects.isEmpty else { return [] }
    var arguments = (clause.objects + clause.indirectObjects).sorted().map { phrase($0) }
    let phrases = (clause.obliques.map(\.token) + clause.agents).sorted() + tree.children(v, .unmarkedOblique)
    arguments += phrases.map { phrase($0) } + clause.complements.map { phrase($0) }
    guard !arguments.isEmpty else { return [] }
    let relation = words([v] + around(v))
    return clause.subjects.map {
      Fact(sentence: tree.index, subject: phrase($0), relation: relation, arguments: arguments)
    }
  }

  /// "The bank *is the largest lender*": the predicate is the argument.
  private func copular(_ predicate: Int) -> [Fact] {
    let subjects = tree.children(predicate, .subject).flatMap { tree.coordinated($0) }
    let verb =
      tree.children(predicate, .copula, .auxiliary)
      + tree.children(predicate, .adverb).filter { tree.lemma($0) == "not" }
    let skipped = Set(verb + tree.children(predicate, .subject))
    let rest = tree.descendants(predicate) { skipped.contains($0) || isAside($0) }
    return subjects.map {
      Fact(
        sentence: tree.index, subject: phrase($0), relation: words(verb),
        arguments: [contiguous(rest, around: predicate)])
    }
  }

  /// Auxiliaries, negation and particle of a verb.
  private func around(_ v: Int) -> [Int] {
    tree.children[v].filter { child in
      switch tree.relations[child] {
      case .auxiliary, .passiveAuxiliary, .particle: true
      case .adverb: ["not", "n't", "never"].contains(tree.lemma(child))
      default: false
      }
    }
  }

  private func words(_ tokens: [Int]) -> String {
    tokens.sorted().map { tree[$0].form }.joined(separator: " ")
  }

  private func isAside(_ i: Int) -> Bool {
    [.parataxis, .conjunct, .conjunction, .adverbialClause].contains(tree.relations[i])
  }

  /// The whole phrase under a word, with its preposition, without what is coordinated with it.
  private func phrase(_ head: Int) -> String {
    contiguous(tree.descendants(head) { isAside($0) || tree.relations[$0] == .relativeClause }, around: head)
  }

  private func contiguous(_ tokens: [Int], around head: Int) -> String {
    guard let at = tokens.firstIndex(of: head) else { return tree[head].form }
    var (lower, upper) = (at, at)
    while lower > 0, tokens[lower - 1] == tokens[lower] - 1 { lower -= 1 }
    while upper + 1 < tokens.count, tokens[upper + 1] == tokens[upper] + 1 { upper += 1 }
    while lower < at, tree[tokens[lower]].partOfSpeech == .punct { lower += 1 }
    while upper > at, tree[tokens[upper]].partOfSpeech == .punct { upper -= 1 }
    return tree.text(tokens[lower]..<tokens[upper] + 1)
  }
}
