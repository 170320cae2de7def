import Language
import Record

/// Reads the actions of one sentence: its verbs first, then the event nouns that no verb has used up.
struct ActionReader {
  let tree: SentenceTree
  let clauses: ClauseReader
  let factuality: Factuality
  let phrases: PhraseWriter
  let mentions: MentionTable
  let book: ActorBook
  let times: [TimeExpression]
  let attribution: AttributionFinder

  /// What verbs of saying tell over a clause, should the clause turn out to tell no action.
  private var statements: [Proposition] = []
  /// Event nouns that a light verb stands for already.
  private var used: Set<Int> = []
  /// The verbs and event nouns that gave no action, and why.
  private(set) var omissions: [Int: Omission] = [:]

  init(
    tree: SentenceTree, mentions: MentionTable, book: ActorBook, times: [TimeExpression],
    earlierSpeaker: TellingOfActors?
  ) {
    self.tree = tree
    self.mentions = mentions
    self.book = book
    self.times = times
    clauses = ClauseReader(tree: tree)
    factuality = Factuality(tree: tree)
    phrases = PhraseWriter(tree: tree)
    attribution = AttributionFinder(
      tree: tree, clauses: clauses,
      actors: { mentions.mention(sentence: tree.index, head: $0)?.actors ?? [] }, earlierSpeaker: earlierSpeaker)
  }

  /// The propositions of the sentence, in the order of their triggers.
  mutating func propositions() -> [Proposition] {
    var found: [Proposition] = []
    for v in 0..<tree.count where tree.isVerb(v) { found += verb(v) }
    var untold: [Proposition] = []
    for n in 0..<tree.count where !used.contains(n) {
      guard let event = eventNoun(n) else { continue }
      if event.participants.count > 1 || !event.sources.isEmpty && !event.reciprocal {
        found.append(event)
      } else {
        untold.append(event)
      }
    }
    for event in untold {
      complete(event, in: &found)
      omissions[event.trigger] = .oneSided
    }
    for statement in statements where !statement.sources.isEmpty && !isAttribution(statement, found) {
      found.append(statement)
      omissions[statement.trigger] = nil
    }
    return found.sorted { $0.trigger < $1.trigger }
  }

  /// "talks held last week …, the first negotiations between Moscow and Kyiv": an event told twice in one sentence, once
  /// without those who take part, lends its time and place to the other telling.
  private func complete(_ event: Proposition, in found: inout [Proposition]) {
    guard let k = found.firstIndex(where: { $0.group == event.group && $0.polarity == event.polarity }) else { return }
    found[k].time = found[k].time ?? event.time
    found[k].places += event.places.filter { !found[k].places.contains($0) }
    found[k].quantities += event.quantities.filter { !found[k].quantities.contains($0) }
  }

  /// Whether what somebody says, or does not say, stands beside an action as its attribution.
  private func isAttribution(_ statement: Proposition, _ found: [Proposition]) -> Bool {
    found.contains { action in
      statement.polarity == .negated && tree.isUnder(action.trigger, statement.trigger)
        || action.tellings.contains {
          statement.sources.contains($0.actor) && $0.predicate == statement.predicate
        }
    }
  }

  // MARK: Verbs

  private mutating func verb(_ v: Int) -> [Proposition] {
    let clause = clauses.clause(v)
    if let event = lightVerb(clause) { return [event] }
    let verdict = factuality.verdict(v)
    guard !verdict.isRefused else { return omit(v, .refused) }
    let frame = frame(of: clause)
    var roles = roles(of: clause, frame)
    guard isAction(clause, frame, roles) else { return omit(v, .noAction) }
    var meaning = PredicateMeaning(frame)
    if meaning.eventClass == nil, roles.sources.count > 1, roles.targets.isEmpty, Lexicon.isJoint(clause.lemma) {
      // "the two spoke": with each other.
      meaning = PredicateMeaning(VerbLexicon.shared.frame(lemma: clause.lemma, prepositions: ["with"]) ?? frame)
    }
    var isReciprocal = meaning.isReciprocal
    if isReciprocal, roles.targets.isEmpty, roles.sources.count < 2 { isReciprocal = false }
    if Lexicon.isJoint(clause.lemma), roles.targets.isEmpty ? roles.sources.count > 1 : roles.preposition == "with" {
      isReciprocal = true
    }
    if roles.sources.count > 1, isMutual(clause) {
      (roles.targets, roles.object) = ([], nil)
      isReciprocal = true
    }
    if roles.targets.isEmpty, roles.sources.isEmpty { return omit(v, .nobody) }
    if isMereSaying(clause, frame, roles) {
      var statement = proposition(clause, roles, meaning, verdict, false)
      statement.object = statement.object ?? clause.complements.first.map(phrases.clauseText)
      statements.append(statement)
      return omit(v, .saying)
    }
    let isAlone = roles.targets.isEmpty || roles.sources.isEmpty
    if isAlone, !isReciprocal, !isWorthTelling(roles, meaning) { return omit(v, .unnamed) }
    roles.targets.removeAll { roles.sources.contains($0) }
    return [proposition(clause, roles, meaning, verdict, isReciprocal)]
  }

  /// A saying verb over a clause that tells an action is that action's attribution, unless it is said to somebody.
  private func isMereSaying(_ clause: Clause, _ frame: EventFrame?, _ roles: Roles) -> Bool {
    guard case .telling = frame?.speech, roles.targets.isEmpty else { return false }
    // "As Duarte confirmed, …" and "denied arresting him" say no more than "confirmed that" and "denied that".
    let isAside =
      tree.relations[clause.verb] == .adverbialClause
      && tree.children(clause.verb, .marker).contains { tree.lemma($0) == "as" }
    let isDenial =
      VerbLexicon.shared.stance(clause.lemma) == .deny && clause.complements.contains { tree[$0].pennTag == "VBG" }
    return isAside || isDenial || clause.complements.contains { tree.relations[$0] == .clausalComplement }
  }

  /// An action of one side is kept when the side is named, or the action is one that analysts count.
  private func isWorthTelling(_ roles: Roles, _ meaning: PredicateMeaning) -> Bool {
    let someone = roles.sources + roles.targets
    if someone.contains(where: { book[$0].isNamed }) { return true }
    return meaning.eventClass != nil
  }

  private func proposition(
    _ clause: Clause, _ roles: Roles, _ meaning: PredicateMeaning, _ verdict: Factuality.Verdict, _ isReciprocal: Bool
  ) -> Proposition {
    let objectText = roles.object.flatMap {
      (actors($0).isEmpty || isNew($0) || !roles.targets.contains(where: actors($0).contains))
        && !clause.subjects.contains($0) ? phrases.nounPhrase($0) : nil
    }
    let phrase = phrases.phrase(
      verb: clause.verb, particle: [clause.particle, roles.objectPreposition].compactMap { $0 }.joined(separator: " "),
      object: objectText, preposition: roles.preposition, isPassive: clause.isPassive, hasAgent: !roles.sources.isEmpty)
    let object = objectText ?? complement(of: clause).map(phrases.clauseText)
    var made = Proposition(
      sentence: tree.index, trigger: clause.verb, predicate: clause.predicate, phrase: phrase, meaning: meaning,
      sources: roles.sources, targets: roles.targets, object: object, polarity: verdict.polarity,
      status: verdict.status, span: span(of: clause.verb), confidence: 0.95 * roles.confidence, reciprocal: isReciprocal
    )
    finish(&made, around: [clause.verb], obliques: clause.obliques.map(\.token), hedged: verdict.isHedged)
    return made
  }

  /// Notes that a light verb stands for the noun.
  mutating func use(_ noun: Int) { used.insert(noun) }

  private mutating func omit(_ trigger: Int, _ reason: Omission) -> [Proposition] {
    omissions[trigger] = reason
    return []
  }
}
