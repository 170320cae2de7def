import Language

/// A verb with everything that depends on it, subjects found also where the sentence leaves them out.
struct Clause: Sendable {
  let sentence: Int
  let verb: Int
  /// The verb's lemma without its particle.
  let lemma: String
  /// "over" of "handed over".
  let particle: String?
  let isPassive: Bool
  /// Tokens of the subjects: the ones who do it, or to whom it is done when the clause is passive.
  var subjects: [Int]
  var objects: [Int]
  var indirectObjects: [Int]
  /// By-phrases of a passive.
  var agents: [Int]
  /// Prepositional phrases, by preposition and head token.
  var obliques: [(preposition: String, token: Int)]
  /// Heads of the clauses that complete the verb.
  var complements: [Int]

  /// Lemma and particle: "hand over".
  var predicate: String { particle.map { "\(lemma) \($0)" } ?? lemma }
}

/// Builds the clauses of one sentence.
///
/// A verb without a subject of its own takes the one that its construction gives it: the first conjunct's in a
/// coordination, the subject or object of the verb above in control and raising, the noun that a participle or relative
/// clause describes, the main clause's in an adverbial clause.
struct ClauseReader {
  let tree: SentenceTree

  func clause(_ v: Int) -> Clause {
    let isPassive = passive(v)
    var clause = Clause(
      sentence: tree.index, verb: v, lemma: tree.lemma(v), particle: particle(v), isPassive: isPassive,
      subjects: subjects(v), objects: nominals(v, .object), indirectObjects: nominals(v, .indirectObject), agents: [],
      obliques: [], complements: tree.children(v, .openComplement, .clausalComplement))
    for oblique in tree.children(v, .oblique, .agent) {
      let preposition = tree.preposition(oblique) ?? ""
      for token in tree.coordinated(oblique)
      where tree.isNominal(token) || token == oblique || tree[token].partOfSpeech == .num {
        let isAgent = isPassive && (tree.relations[oblique] == .agent || preposition == "by")
        if isAgent { clause.agents.append(token) } else { clause.obliques.append((preposition, token)) }
      }
    }
    if isPassive, clause.agents.isEmpty { clause.agents = misplacedAgents(clause) }
    if isPassive, clause.agents.isEmpty { clause.agents = sharedAgents(v) }
    if !isPassive, clause.objects.isEmpty { clause.objects = nameTaken(v) }
    addRelativeGap(to: &clause)
    return clause
  }

  /// "handed over to the ambassador *by officers*", "offered immunity *by the prosecutor*", where the by-phrase was hung
  /// from the noun before it.
  private func misplacedAgents(_ clause: Clause) -> [Int] {
    // "were urged to pull back *by Kenya*"
    for complement in clause.complements where !passive(complement) {
      if let agent = tree.children(complement, .oblique, .agent).first(where: { tree.preposition($0) == "by" }) {
        return tree.coordinated(agent)
      }
    }
    let objects = clause.objects.filter { !EventNouns.shared.contains(tree.lemma($0)) }
    for token in clause.obliques.map(\.token) + objects {
      for modifier in tree.children(token, .nounModifier) where tree.preposition(modifier) == "by" {
        return tree.coordinated(modifier)
      }
    }
    return []
  }

  /// "was seized *by soldiers* and handed over": the first conjunct's, where the second has a subject of its own neither.
  private func sharedAgents(_ v: Int) -> [Int] {
    guard tree.relations[v] == .conjunct, let first = tree.head(v), tree.isVerb(first), passive(first) else {
      return []
    }
    guard tree.child(v, .passiveSubject, .subject) == nil else { return [] }
    return tree.children(first, .agent).filter { $0 < v }.flatMap { tree.coordinated($0) }
  }

  /// "named *Jane Roe*, a former miner": a person whom the parser took for what the verb makes of its object.
  private func nameTaken(_ v: Int) -> [Int] {
    let names = tree.children(v, .openComplement).filter { $0 > v && tree[$0].name == .begin(.person) }
    return names.flatMap { tree.coordinated($0) }
  }

  private static let particles: Set<String> = ["back", "out", "off", "up", "down", "away", "over", "aside", "in"]

  private func nominals(_ v: Int, _ relation: Relation) -> [Int] {
    tree.children(v, relation).map(whole).flatMap { tree.coordinated($0) }
  }

  private static let shares: Set<String> = ["all", "most", "some", "many", "half", "several", "none"]

  /// "*all* of the plants", "*most* of them": what it is a share of.
  private func whole(_ i: Int) -> Int {
    // "one of the rebels, Jane Roe"
    if tree.child(i, .apposition) != nil { return i }
    guard tree[i].partOfSpeech == .num || Self.shares.contains(tree.lemma(i)) else { return i }
    return tree.children(i, .nounModifier).first { tree.preposition($0) == "of" } ?? i
  }

  private func particle(_ v: Int) -> String? {
    if let particle = tree.child(v, .particle) { return tree.word(particle) }
    // Parsers waver between particle and adverb: "pulled its rangers *back*", "walked *out*".
    let adverb = tree.children(v, .adverb).first {
      $0 > v && Self.particles.contains(tree.lemma($0)) && tree.children[$0].isEmpty
    }
    return adverb.map { tree.lemma($0) }
  }

  // MARK: Voice

  func passive(_ v: Int) -> Bool {
    if tree.child(v, .passiveAuxiliary) != nil { return true }
    if tree.child(v, .passiveSubject) != nil { return tree[v].pennTag != "VBD" }
    guard tree[v].pennTag == "VBN" || tree.hasFeature(v, "VerbForm=Part") && tree[v].pennTag != "VBG" else {
      return false
    }
    if tree.child(v, .auxiliary) != nil || tree.child(v, .subject) != nil { return false }
    switch tree.relations[v] {
    case .nounClause: return true
    case .conjunct: return tree.head(v).map { passive($0) && tree.child(v, .object) == nil } ?? false
    case .adverbialClause: return tree.child(v, .object) == nil
    case .root, .parataxis: return tree.child(v, .agent) != nil
    default: return false
    }
  }

  // MARK: Subjects

  /// Tokens of the subjects of `v`, coordination taken apart. Empty when the sentence gives none.
  func subjects(_ v: Int) -> [Int] { subjects(v, depth: 0) }

  private func subjects(_ v: Int, depth: Int) -> [Int] {
    guard depth < 12 else { return [] }
    let own = tree.children(v, .subject, .passiveSubject)
    if !own.isEmpty { return own.flatMap { tree.coordinated(antecedent($0)) } }
    guard let head = tree.head(v) else { return [] }
    switch tree.relations[v] {
    case .conjunct where isSpeakers(v, besides: head):
      return tree.head(head).map { subjects($0, depth: depth + 1) } ?? []
    case .conjunct:
      return tree.isVerb(head) || tree.child(head, .copula) != nil || tree.child(head, .subject) != nil
        ? subjects(head, depth: depth + 1) : []
    case .openComplement: return controller(head, of: v, depth: depth)
    case .adverbialClause where tree.relations[head] == .openComplement && !tree.isVerb(head):
      return qualified(by: head, depth: depth)
    case .adverbialClause:
      return tree.isVerb(head) || tree.child(head, .subject, .passiveSubject) != nil
        ? controller(head, of: v, depth: depth) : []
    case .nounClause: return describedNoun(v, head, depth: depth)
    case .relativeClause: return relativePronoun(v) == nil && tree.child(v, .object) != nil ? [head] : []
    case .clausalComplement where tree.hasFeature(v, "VerbForm=Inf") || tree[v].pennTag == "VBG":
      return controller(head, of: v, depth: depth)
    default: return []
    }
  }

  /// "said that ten people had been arrested and *accused* Roe of plotting": an active verb beside a passive one that
  /// somebody tells of goes on with what the speaker did.
  private func isSpeakers(_ v: Int, besides head: Int) -> Bool {
    guard tree.relations[head] == .clausalComplement, let speech = tree.head(head), speech < head,
      VerbLexicon.shared.isSpeech(tree.lemma(speech)),
      tree[v].pennTag == tree[speech].pennTag || tree[v].pennTag == "VBN" && tree.child(v, .auxiliary) != nil
    else { return false }
    return (passive(head) || tree.child(head, .copula) != nil) && !passive(v)
      && tree.child(v, .object, .indirectObject) != nil
  }

  /// "who", "which", "that" as subject: the noun it stands for.
  private func antecedent(_ i: Int) -> Int {
    guard ["who", "which", "that", "whom"].contains(tree.word(i)), tree[i].partOfSpeech == .pron else {
      return i
    }
    var node = i
    for _ in 0..<8 {
      if tree.relations[node] == .relativeClause { return tree.head(node) ?? i }
      guard let up = tree.head(node) else { return i }
      node = up
    }
    return i
  }

  private func relativePronoun(_ v: Int) -> Int? {
    tree.children[v].first {
      ["who", "which", "that", "whom"].contains(tree.word($0)) && tree[$0].partOfSpeech == .pron
    }
  }

  /// Whose act the complement `v` of `governor` is: "asked *Xi* to exempt", "*Poland* agreed to pardon".
  private func controller(_ governor: Int, of v: Int, depth: Int) -> [Int] {
    let isInfinitive = tree.hasFeature(v, "VerbForm=Inf") || tree[v].pennTag == "VB"
    let lemma = tree.lemma(governor)
    let isPrevented = tree.children(v, .marker).contains { tree.lemma($0) == "from" }
    // "caught him *stealing*"
    let isCaught = tree.relations[v] == .openComplement && tree[v].pennTag == "VBG"
    // "jailed him *for spying*"
    let isRequited =
      tree[v].pennTag == "VBG" && tree.children(v, .marker).contains { tree.lemma($0) == "for" }
      && Lexicon.requites(lemma)
    let byObject = isInfinitive || isPrevented || isCaught || isRequited || Lexicon.blames(lemma)
    if byObject, !Lexicon.isSubjectControl(lemma), !passive(governor) {
      let objects = tree.children(governor, .object, .indirectObject).flatMap { tree.coordinated(antecedent($0)) }
      let isComplement =
        tree.relations[v] != .adverbialClause || Lexicon.complementEffect(lemma) != nil
        || Lexicon.blames(lemma) || isPrevented || isRequited || isInfinitive && Lexicon.sends(lemma)
      if let first = objects.first, isComplement, first < v { return objects }
      if isComplement, let addressee = addressee(governor, before: v) { return tree.coordinated(addressee) }
    }
    return subjects(governor, depth: depth + 1)
  }

  /// Whom an adjective is said of: "found *Roe* guilty of spying", "*Roe* was found guilty of spying".
  private func qualified(by adjective: Int, depth: Int) -> [Int] {
    guard let verb = tree.head(adjective) else { return [] }
    let objects = passive(verb) ? [] : tree.children(verb, .object).flatMap { tree.coordinated(antecedent($0)) }
    return objects.isEmpty ? subjects(verb, depth: depth + 1) : objects
  }

  /// "called on *Ankara* to respect", "appealed to *the Vatican* to intervene"
  private func addressee(_ governor: Int, before v: Int) -> Int? {
    tree.children(governor, .oblique).first { token in
      token < v && ["on", "upon", "to", "with", "for"].contains(tree.preposition(token) ?? "") && tree.isNominal(token)
        && Lexicon.complementEffect(tree.lemma(governor)) == .requested
    }
  }

  /// "an exchange *brokered* by", "officials *accusing*", "a plan *to bring*".
  private func describedNoun(_ v: Int, _ noun: Int, depth: Int) -> [Int] {
    let isInfinitive = tree.hasFeature(v, "VerbForm=Inf") || tree[v].pennTag == "VB"
    guard isInfinitive else { return tree.isNominal(noun) ? [antecedent(noun)] : [] }
    // "Algeria *to mediate*", a headline's future
    if tree.relations[noun] == .root { return tree.coordinated(noun) }
    if let possessor = tree.child(noun, .possessor) { return tree.coordinated(possessor) }
    guard let governor = tree.head(noun), tree.isVerb(governor) else { return [] }
    return tree.relations[noun] == .object ? subjects(governor, depth: depth + 1) : []
  }

  // MARK: Gaps

  /// In "the geologist whom it held" and "the engineer it freed" the object is the noun before the clause.
  private func addRelativeGap(to clause: inout Clause) {
    let v = clause.verb
    clause.objects = clause.objects.map(antecedent)
    clause.indirectObjects = clause.indirectObjects.map(antecedent)
    clause.obliques = clause.obliques.map { ($0.preposition, antecedent($0.token)) }
    clause.agents = clause.agents.map(antecedent)
    guard tree.relations[v] == .relativeClause, let noun = tree.head(v) else { return }
    guard !clause.isPassive, clause.objects.isEmpty, relativePronoun(v) == nil, !clause.subjects.contains(noun) else {
      return
    }
    if tree.children(v, .adverb).contains(where: { ["where", "when", "why"].contains(tree.lemma($0)) }) { return }
    if tree.children(v, .oblique).contains(where: { tree.lemma($0) == "which" || tree.lemma($0) == "whom" }) { return }
    if clause.complements.isEmpty { clause.objects = [noun] }
  }
}
