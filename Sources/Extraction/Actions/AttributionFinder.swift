import Language
import Record

/// Finds who says what a word of the sentence tells: the verbs of saying above it, beside it and around it.
struct AttributionFinder {
  let tree: SentenceTree
  let clauses: ClauseReader
  /// The actors that a token's phrase stands for.
  let actors: (Int) -> [Int]
  /// The speaker of a quotation that began in an earlier sentence.
  let earlierSpeaker: TellingOfActors?

  /// The tellings of the action at token `t`, the nearest speaker first.
  func tellings(of t: Int) -> [TellingOfActors] {
    var found: [TellingOfActors] = []
    var node: Int? = t
    var steps = 0
    while let here = node, steps < 30 {
      found += beside(here, below: t)
      if let head = tree.head(here) { found += above(head, complement: here) }
      node = tree.head(here)
      steps += 1
    }
    found += according(to: t)
    if found.isEmpty, tree.quotation[t] >= 0, let earlierSpeaker { found.append(earlierSpeaker) }
    var seen: Set<TellingOfActors> = []
    return found.filter { seen.insert($0).inserted }
  }

  /// "X said that …", "X accused Y of …ing", "X's claim that …"
  private func above(_ head: Int, complement: Int) -> [TellingOfActors] {
    let relation = tree.relations[complement]
    guard
      [.clausalComplement, .openComplement, .adverbialClause, .nounClause, .parataxis, .object, .oblique].contains(
        relation)
    else { return [] }
    let lemma = tree.lemma(head)
    if tree.isVerb(head) {
      let isQuotedBeside = relation == .parataxis && tree.quotation[complement] >= 0 && tree.quotation[head] < 0
      let takesClause =
        relation == .clausalComplement || isQuotedBeside
        || relation == .openComplement && Lexicon.stance(lemma) != nil
          && (Lexicon.stance(lemma) == .deny || Lexicon.complementEffect(lemma) == nil)
        || [.adverbialClause, .oblique].contains(relation) && Lexicon.blames(lemma)
        || relation == .object && VerbLexicon.shared.stance(lemma) != nil
      guard takesClause, let stance = Lexicon.stance(lemma) else { return [] }
      return speakers(head, stance)
    }
    if relation == .nounClause, let stance = EventNouns.shared.stance(lemma) {
      return tree.children(head, .possessor).flatMap { actors($0) }
        .map { TellingOfActors(actor: $0, predicate: lemma, stance: stance, sentence: tree.index) }
    }
    return []
  }

  /// "…, X said", "as X said", "according to X"
  private func beside(_ node: Int, below t: Int) -> [TellingOfActors] {
    var found: [TellingOfActors] = []
    for child in tree.children[node] where !tree.isUnder(t, child) {
      switch tree.relations[child] {
      case .parataxis, .adverbialClause:
        let isAs = tree.children(child, .marker).contains { tree.lemma($0) == "as" }
        guard tree.isVerb(child), tree.relations[child] == .parataxis || isAs else { continue }
        // "…, he said" reports; "…; he has denied any part in it" is a sentence of its own.
        let isBare = tree.child(child, .clausalComplement, .object, .openComplement) == nil
        let isApart = t < child && (t..<child).contains { tree[$0].form == ";" }
        guard let stance = Lexicon.stance(tree.lemma(child)), isBare, !isApart else { continue }
        found += speakers(child, stance)
      default: continue
      }
    }
    return found
  }

  /// "according to X", wherever the parser hung it: it reaches the actions before it, or all when it begins the sentence.
  private func according(to t: Int) -> [TellingOfActors] {
    guard
      let at = (0..<max(0, tree.count - 2)).first(where: {
        tree.word($0) == "according" && tree.word($0 + 1) == "to"
      }), at > t || at <= 1
    else { return [] }
    guard let source = (at + 2..<tree.count).first(where: { !actors($0).isEmpty }), source - at <= 12 else { return [] }
    return tree.coordinated(source).flatMap { actors($0) }
      .map { TellingOfActors(actor: $0, predicate: "accord", stance: .report, sentence: tree.index) }
  }

  func speakers(_ verb: Int, _ stance: TellingRecord.Stance) -> [TellingOfActors] {
    guard !Factuality(tree: tree).isNegated(verb) else { return [] }
    let clause = clauses.clause(verb)
    let tokens = clause.isPassive ? clause.agents : clause.subjects
    return tokens.flatMap { actors($0) }
      .map { TellingOfActors(actor: $0, predicate: clause.lemma, stance: stance, sentence: tree.index) }
  }
}
