import Language
import Record

/// Pronouns that their clause binds: reflexives, and "they" of two who met in the clause before.
extension ActorResolver {
  /// "Roe *himself* resigned", "Acme defended *itself*": the subject of the clause.
  mutating func reflexive(_ pronoun: Mention, _ word: String, _ wanted: Agreement, _ tree: SentenceTree) -> [Int]? {
    guard word.hasSuffix("self") || word.hasSuffix("selves"), wanted != .speaker else { return nil }
    guard let verb = clauseAbove(pronoun.head, tree) else { return nil }
    let subjects = ClauseReader(tree: tree).subjects(verb).filter { $0 != pronoun.head }
    let found = subjects.flatMap { actors(tree.index, $0) }
    guard !found.isEmpty, wanted == .plural || found.count == 1 else { return nil }
    if let gender = wanted.gender {
      guard book[found[0]].kind == .person, (book[found[0]].gender ?? gender) == gender else { return nil }
      book[found[0]].gender = gender
    }
    return found
  }

  /// "Roe telephoned Doe on Friday; *they* discussed", "The fund sued Roe. *They* settled": subject and object of the
  /// clause before, where two do it together.
  mutating func metPair(_ pronoun: Mention, _ wanted: Agreement, _ tree: SentenceTree) -> [Int]? {
    guard wanted == .plural, tree.relations[pronoun.head] == .subject, let verb = tree.head(pronoun.head),
      Lexicon.isJoint(tree.lemma(verb)), let before = clauseBefore(pronoun.head, tree)
    else { return nil }
    let home = trees[before.sentence]
    let clause = ClauseReader(tree: home).clause(before.verb)
    let partners = clause.obliques.filter { $0.preposition == "with" }.map(\.token)
    let doers = clause.isPassive ? clause.agents : clause.subjects
    let others = clause.isPassive ? clause.subjects : clause.objects + clause.indirectObjects + partners
    let (one, other) = (doers.flatMap { actors(before.sentence, $0) }, others.flatMap { actors(before.sentence, $0) })
    guard one.count == 1, other.count == 1, one != other,
      (one + other).allSatisfy({ [.person, .organisation, .state].contains(book[$0].kind) })
    else { return nil }
    return (one + other).sorted()
  }

  /// "Acme offered to help, but *it* turned the offer down": nobody answers what they asked themselves.
  mutating func offerers(answeredBy pronoun: Mention, _ tree: SentenceTree) -> Set<Int> {
    guard tree.relations[pronoun.head] == .subject, let verb = tree.head(pronoun.head), tree.isVerb(verb) else {
      return []
    }
    guard let object = tree.child(verb, .object) else { return askers(refusedBy: verb, tree) }
    guard let event = EventNouns.shared.event(lemma: tree.lemma(object)),
      [.agree, .request, .accuse].contains(event.meaning.eventClass),
      VerbLexicon.shared.frames(of: tree.lemma(verb)).contains(where: { $0.meaning.eventClass == .reject })
    else { return [] }
    for home in [tree] + (tree.index > 0 ? [trees[tree.index - 1]] : []) {
      for other in (0..<home.count).reversed() where home.isVerb(other) && (home.index != tree.index || other < verb) {
        guard EventGroups.group(of: home.lemma(other)) == event.group else { continue }
        let doers = ClauseReader(tree: home).subjects(other)
        return Set(doers.filter { home.index != tree.index || $0 != pronoun.head }.flatMap { actors(home.index, $0) })
      }
    }
    return []
  }

  /// "Roe asked the mayor to resign; *he* has refused": whoever asks is not the one who refuses.
  private mutating func askers(refusedBy verb: Int, _ tree: SentenceTree) -> Set<Int> {
    guard Lexicon.isRefusal(tree.lemma(verb)), tree.child(verb, .openComplement) == nil,
      let asking = (0..<verb).last(where: { other in
        tree.isVerb(other) && VerbLexicon.shared.frames(of: tree.lemma(other)).contains { $0.effect == .requested }
      })
    else { return [] }
    return Set(ClauseReader(tree: tree).subjects(asking).flatMap { actors(tree.index, $0) })
  }

  /// The main verb before a word: of the clause before it in the sentence, or of the sentence before.
  private func clauseBefore(_ word: Int, _ tree: SentenceTree) -> (sentence: Int, verb: Int)? {
    if let verb = (0..<word).last(where: { isMain($0, tree, before: word) }) { return (tree.index, verb) }
    guard tree.index > 0 else { return nil }
    let home = trees[tree.index - 1]
    return (0..<home.count).last { isMain($0, home, before: nil) }.map { (home.index, $0) }
  }

  /// Whether a verb heads a main clause: one beside the clause of the word, or one that this clause hangs from, unless it
  /// only says who tells of it.
  private func isMain(_ verb: Int, _ tree: SentenceTree, before word: Int?) -> Bool {
    guard tree.isVerb(verb), [.root, .parataxis, .conjunct].contains(tree.relations[verb]) else { return false }
    guard let word, tree.isUnder(word, verb) else { return true }
    return tree.relations[verb] == .root && !VerbLexicon.shared.isSpeech(tree.lemma(verb))
  }
}

extension ActorResolver.Agreement {
  /// The gender that the pronoun tells.
  var gender: Gender? {
    switch self {
    case .male: .male
    case .female: .female
    default: nil
    }
  }
}
