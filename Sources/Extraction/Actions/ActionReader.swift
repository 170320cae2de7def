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

  /// Event nouns that a light verb stands for already.
  private var used: Set<Int> = []

  init(
    tree: SentenceTree, mentions: MentionTable, book: ActorBook, times: [TimeExpression], earlierSpeaker: TellingOfActors?
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
      if event.participants.count > 1 || !event.sources.isEmpty && !event.reciprocal { found.append(event) } else { untold.append(event) }
    }
    for event in untold { complete(event, in: &found) }
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

  // MARK: Arguments as actors

  func actors(_ token: Int) -> [Int] {
    mentions.mention(sentence: tree.index, head: token)?.actors ?? []
  }

  func agentive(_ tokens: [Int]) -> [Int] {
    var found: [Int] = []
    for token in tokens {
      for actor in actors(token) where book[actor].kind != .place && !found.contains(actor) { found.append(actor) }
    }
    return found
  }

  /// The actor that a thing belongs to or comes from: "rejected *Sudan*'s accusation", "the offer of *Falkenrath*".
  func ownersOfThing(_ token: Int) -> [Int] {
    // "a list of prisoners": who only stands in it is nobody that it is done to.
    guard let mention = mentions.mention(sentence: tree.index, head: token) else { return [] }
    if !mention.actors.isEmpty { return [] }
    var owners = tree.children(token, .possessor).flatMap { tree.coordinated($0) }
    if owners.isEmpty {
      owners = tree.children(token, .nounModifier).filter { ["of", "by", "from", "against"].contains(tree.preposition($0) ?? "") }
    }
    return agentive(owners).filter { book[$0].isNamed || tree.child(token, .possessor) != nil }
  }

  func confidence(_ tokens: [Int]) -> Double {
    tokens.compactMap { mentions.mention(sentence: tree.index, head: $0) }.map { mention in
      mention.form == .name ? 1 : mention.form == .nominal ? 0.95 : 0.85
    }.reduce(1, *)
  }

  // MARK: Verbs

  private mutating func verb(_ v: Int) -> [Proposition] {
    let clause = clauses.clause(v)
    if let event = lightVerb(clause) { return [event] }
    let verdict = factuality.verdict(v)
    guard !verdict.isRefused else { return [] }
    let frame = frame(of: clause)
    var roles = roles(of: clause, frame)
    guard isAction(clause, frame, roles) else { return [] }
    let meaning = PredicateMeaning(frame)
    var isReciprocal = meaning.isReciprocal
    if isReciprocal, roles.targets.isEmpty, roles.sources.count < 2 { isReciprocal = false }
    if Lexicon.isJoint(clause.lemma), roles.targets.isEmpty, roles.sources.count > 1 { isReciprocal = true }
    if roles.targets.isEmpty, roles.sources.isEmpty { return [] }
    if isMereSaying(clause, frame, roles) { return [] }
    let isAlone = roles.targets.isEmpty || roles.sources.isEmpty
    if isAlone, !isReciprocal, !isWorthTelling(roles, meaning) { return [] }
    roles.targets.removeAll { roles.sources.contains($0) }
    return [proposition(clause, roles, meaning, verdict, isReciprocal)]
  }

  /// Who does it to whom, with the preposition that leads to the target and the thing it is done with.
  struct Roles {
    var sources: [Int]
    var targets: [Int]
    var preposition: String?
    var object: Int?
    /// Leads to the object where the verb has no direct one: "agreed *to* a gesture".
    var objectPreposition: String?
    var confidence: Double
  }

  /// The construction of the clause in the table of verbs; nil for verbs that it does not know.
  private func frame(of clause: Clause) -> EventFrame? {
    let things = clause.isPassive ? clause.subjects : clause.objects
    var kinds: NounKinds = []
    for actor in things.flatMap({ actors($0) }) { kinds.formUnion(NounKinds(book[actor].kind)) }
    let form: ComplementForm? = clause.complements.first.map { complement in
      if tree.relations[complement] == .clausalComplement { return .clause }
      return tree.isVerb(complement) ? .infinitive : .predicate
    }
    return VerbLexicon.shared.frame(
      FrameQuery(
        lemma: clause.lemma, particle: clause.particle, prepositions: clause.obliques.map(\.preposition),
        objects: things.map { tree.lemma($0) }, objectKinds: kinds, complement: form))
  }

  /// Whether the verb does something; wishes are let in when they are addressed to somebody.
  private func isAction(_ clause: Clause, _ frame: EventFrame?, _ roles: Roles) -> Bool {
    // "is expected to", "was said to be": somebody's opinion, not an action upon the subject.
    if clause.isPassive, clause.agents.isEmpty, frame?.speech != nil || frame?.nonAction != nil, !clause.complements.isEmpty {
      return false
    }
    let reason = frame.map(\.nonAction) ?? VerbLexicon.shared.nonAction(clause.lemma, particle: clause.particle)
    guard let reason else { return true }
    switch reason {
    case .motion: return true
    case .mental: return !roles.targets.isEmpty && !roles.sources.isEmpty && !clause.complements.isEmpty
    default: return false
    }
  }

  private func roles(of clause: Clause, _ frame: EventFrame?) -> Roles {
    if clause.isPassive { return passiveRoles(clause, frame) }
    var roles = Roles(sources: agentive(clause.subjects), targets: [], confidence: confidence(clause.subjects))
    let recipients = agentive(clause.indirectObjects)
    let direct = Lexicon.creates(clause.predicate) ? agentive(clause.objects.filter { !isNew($0) }) : agentive(clause.objects)
    roles.object = clause.objects.first { actors($0).isEmpty || Lexicon.creates(clause.predicate) && isNew($0) }
    if !recipients.isEmpty {
      roles.targets = recipients
      roles.object = clause.objects.first ?? roles.object
    } else if !direct.isEmpty {
      roles.targets = direct
    } else {
      let reached = oblique(clause, frame, excluding: [])
      roles.targets = reached.targets
      roles.preposition = reached.preposition
      if roles.targets.isEmpty, let thing = roles.object {
        if let reached = recipient(of: thing, clause, frame) { (roles.targets, roles.preposition) = reached } else if frame?.isReciprocal == true, let sides = sidesOfThing(thing) { (roles.sources, roles.targets) = (sides, []) } else {
          roles.targets = ownersOfThing(thing)
        }
        roles.confidence *= 0.9
      }
      if roles.targets.isEmpty, roles.object == nil, let thing = obliqueThing(clause) {
        (roles.object, roles.preposition) = (thing.token, nil)
        roles.objectPreposition = thing.preposition
      }
      if roles.targets.isEmpty, frame?.meaning.eventClass == .threaten { roles.targets = affectedByComplement(clause) }
    }
    roles.confidence *= confidence(clause.objects + clause.indirectObjects)
    return roles
  }

  /// "supplies periscopes *to the Royal Navy*", where the parser hung the recipient from the thing.
  private func recipient(of thing: Int, _ clause: Clause, _ frame: EventFrame?) -> (targets: [Int], preposition: String?)? {
    let leading = Set(frame?.targetPrepositions ?? []).union(["to"]).subtracting(["of", "by", "in", "for"])
    var pending = tree.children(thing, .nounModifier)
    while let modifier = pending.first {
      pending.removeFirst()
      let preposition = tree.preposition(modifier) ?? ""
      let reached = agentive(tree.coordinated(modifier))
      if leading.contains(preposition), !reached.isEmpty { return (reached, preposition) }
      pending += tree.children(modifier, .nounModifier)
    }
    return nil
  }

  /// "reopened communication between *A* and *B*": the sides of what is done.
  private func sidesOfThing(_ thing: Int) -> [Int]? {
    let between = tree.children(thing, .nounModifier).filter { ["between", "among"].contains(tree.preposition($0) ?? "") }
    let sides = agentive(between.flatMap { tree.coordinated($0) })
    return sides.count > 1 ? sides : nil
  }

  /// The thing that a verb without object is about: "agreed to *a gesture*", "called for *a ceasefire*".
  private func obliqueThing(_ clause: Clause) -> (preposition: String, token: Int)? {
    let leading: Set<String> = ["to", "for", "on", "about", "over", "into", "against"]
    return clause.obliques.first { oblique in
      leading.contains(oblique.preposition) && tree[oblique.token].partOfSpeech == .noun && actors(oblique.token).isEmpty
        && TimeWords.unit(tree[oblique.token].form) == nil && !["time", "while", "moment", "part"].contains(tree.lemma(oblique.token))
    }
  }

  private func passiveRoles(_ clause: Clause, _ frame: EventFrame?) -> Roles {
    var roles = Roles(sources: agentive(clause.agents), targets: agentive(clause.subjects), confidence: confidence(clause.subjects))
    if roles.targets.isEmpty, let thing = clause.subjects.first {
      roles.object = thing
      roles.targets = agentive(clause.objects) + ownersOfThing(thing)
      if roles.targets.isEmpty {
        let reached = oblique(clause, frame, excluding: roles.sources)
        (roles.targets, roles.preposition) = (reached.targets, reached.preposition)
      }
    }
    return roles
  }

  /// "set up *a working group*": what is made by the act is nobody that it is done to.
  private func isNew(_ token: Int) -> Bool {
    mentions.mention(sentence: tree.index, head: token).map { $0.form == .nominal && !$0.isDefinite } ?? false
  }

  /// The actor that a preposition leads to, by the verb's own prepositions first.
  private func oblique(
    _ clause: Clause, _ frame: EventFrame?, excluding: [Int]
  ) -> (targets: [Int], preposition: String?) {
    let general = frame?.speech == nil ? ["to", "with", "against", "on", "at", "from"] : ["to", "with"]
    let wanted = (frame?.targetPrepositions ?? []) + general
    for preposition in wanted {
      let tokens = clause.obliques.filter { $0.preposition == preposition }.map(\.token)
      let found = agentive(tokens).filter { !excluding.contains($0) }
      let isMotion = PlaceContext.motion.contains(clause.lemma) && ["to", "from"].contains(preposition)
      if !found.isEmpty, !isMotion || found.allSatisfy({ book[$0].kind != .state }) { return (found, preposition) }
    }
    return ([], nil)
  }

  /// "threatened to put *the geologist* on trial": whom the complement is about.
  private func affectedByComplement(_ clause: Clause) -> [Int] {
    for complement in clause.complements {
      let inner = clauses.clause(complement)
      let reached = agentive(inner.objects + inner.indirectObjects)
      if !reached.isEmpty { return reached }
      let owned = inner.objects.flatMap(ownersOfThing)
      if !owned.isEmpty { return owned }
    }
    return []
  }

  /// A saying verb over a clause that tells an action is that action's attribution, unless it is said to somebody.
  private func isMereSaying(_ clause: Clause, _ frame: EventFrame?, _ roles: Roles) -> Bool {
    guard case .telling = frame?.speech, roles.targets.isEmpty else { return false }
    return clause.complements.contains { tree.relations[$0] == .clausalComplement }
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
    let objectText = roles.object.flatMap { (actors($0).isEmpty || isNew($0)) && !clause.subjects.contains($0) ? phrases.nounPhrase($0) : nil }
    let phrase = phrases.phrase(
      verb: clause.verb, particle: [clause.particle, roles.objectPreposition].compactMap { $0 }.joined(separator: " "),
      object: objectText, preposition: roles.preposition, isPassive: clause.isPassive, hasAgent: !roles.sources.isEmpty)
    let object = objectText ?? complement(of: clause).map(phrases.clauseText)
    var made = Proposition(
      sentence: tree.index, trigger: clause.verb, predicate: clause.predicate, phrase: phrase, meaning: meaning,
      sources: roles.sources, targets: roles.targets, object: object, polarity: verdict.polarity,
      status: verdict.status, span: span(of: clause.verb), confidence: 0.95 * roles.confidence, reciprocal: isReciprocal)
    finish(&made, around: [clause.verb], obliques: clause.obliques.map(\.token), hedged: verdict.isHedged)
    return made
  }

  /// The clause that says what it is about: "agreed *to resume talks*", "accused them *of dragging their feet*".
  private func complement(of clause: Clause) -> Int? {
    if let open = clause.complements.first(where: { tree.relations[$0] == .openComplement }) { return open }
    guard Lexicon.blames(clause.lemma) else { return nil }
    return tree.children(clause.verb, .adverbialClause).first { $0 > clause.verb }
  }

  /// Place, time, tellings and quantities, which verbs and event nouns find alike.
  func finish(_ made: inout Proposition, around anchors: [Int], obliques: [Int], hedged: Bool) {
    made.places = places(obliques, excluding: made.participants)
    made.tellings = attribution.tellings(of: made.trigger).filter { $0.predicate != made.predicate || !made.sources.contains($0.actor) }
    made.time = anchors.lazy.compactMap { time(of: $0) }.first ?? anchors.first.flatMap(timeShared) ?? timeOfTelling(made)
    made.quantities = QuantityReader(tree: tree).quantities(around: anchors)
    if hedged { made.confidence *= 0.7 }
    let isDenied = made.tellings.contains { $0.stance == .deny } && !made.tellings.contains { $0.stance == .confirm }
    if isDenied { made.polarity = .negated }
    made.confidence = (made.confidence * 100).rounded() / 100
  }

  private func places(_ tokens: [Int], excluding: [Int]) -> [Int] {
    var found: [Int] = []
    for token in tokens where ["in", "at", "near", "on", "inside", "outside"].contains(tree.preposition(token) ?? "") {
      for actor in actors(token) where [.place, .state].contains(book[actor].kind) && !excluding.contains(actor) {
        if !found.contains(actor) { found.append(actor) }
      }
    }
    return found
  }

  /// The time expression that belongs to a word: the nearest verb or event noun above it is that word.
  func time(of anchor: Int) -> TimeRecord? {
    times.first { expression in
      var node = expression.range.first { tree.head($0).map { !expression.range.contains($0) } ?? true } ?? expression.range.lowerBound
      for _ in 0..<8 {
        if node == anchor { return true }
        guard let head = tree.head(node) else { return false }
        if node != expression.range.lowerBound, tree.isVerb(node), !expression.range.contains(node) { return false }
        node = head
      }
      return false
    }?.record
  }

  /// A verb without time of its own has that of the verb it shares its subject with ("accused … on Tuesday and
  /// summoned …"), of the clause that its participle describes, or of the one that "when" hangs it from.
  private func timeShared(_ verb: Int) -> TimeRecord? {
    guard tree.isVerb(verb), let head = tree.head(verb) else { return nil }
    switch tree.relations[verb] {
    case .conjunct:
      guard tree.isVerb(head), tree.child(verb, .subject, .passiveSubject) == nil else { return nil }
      return time(of: head) ?? timeShared(head)
    case .adverbialClause:
      let isParticiple = tree[verb].pennTag == "VBG" && tree.child(verb, .marker) == nil
      let isWhen = tree.children(verb, .adverb, .marker).contains { tree.lemma($0) == "when" }
      guard isParticiple || isWhen else { return nil }
      return time(of: head) ?? (tree.isVerb(head) ? timeShared(head) : nil)
    case .relativeClause, .nounClause:
      // "in March, when Iran threatened": the clause hangs from the date itself.
      guard tree.children(verb, .adverb).contains(where: { tree.lemma($0) == "when" }) else { return nil }
      return times.first { $0.range.contains(head) }?.record
    default: return nil
    }
  }

  /// What somebody says on a day that has happened, happened up to that day: "announced on Friday that they had completed".
  private func timeOfTelling(_ made: Proposition) -> TimeRecord? {
    let isPerfect = tree.children(made.trigger, .auxiliary).contains { tree.lemma($0) == "have" }
      || tree.head(made.trigger).map { head in tree.isVerb(head) && tree.children(head, .auxiliary).contains { tree.lemma($0) == "have" } } ?? false
    guard isPerfect, made.status == .occurred, !made.tellings.isEmpty else { return nil }
    var node = made.trigger
    while let head = tree.head(node) {
      if Lexicon.isSpeech(tree.lemma(head)), let told = time(of: head), told.start == told.end { return told }
      node = head
    }
    return nil
  }

  func span(of trigger: Int) -> Range<Int> {
    let parts = tree.descendants(trigger) { [.parataxis, .conjunct].contains(tree.relations[$0]) && tree.isVerb($0) }
    return (parts.first ?? trigger)..<(parts.last ?? trigger) + 1
  }

  mutating func use(_ noun: Int) { used.insert(noun) }
}
