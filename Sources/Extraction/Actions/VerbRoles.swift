import Language
import Record

/// Who does it to whom: the arguments of a verb as actors.
extension ActionReader {
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

  func confidence(_ tokens: [Int]) -> Double {
    tokens.compactMap { mentions.mention(sentence: tree.index, head: $0) }.map { mention in
      mention.form == .name ? 1 : mention.form == .nominal ? 0.95 : 0.85
    }.reduce(1, *)
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
  func frame(of clause: Clause) -> EventFrame? {
    let objects = clause.objects.isEmpty ? clause.indirectObjects : clause.objects
    let things = clause.isPassive ? clause.subjects : objects
    var kinds: NounKinds = []
    for actor in things.flatMap({ actors($0) }) { kinds.formUnion(NounKinds(book[actor].kind)) }
    let form: ComplementForm? = clause.complements.first.map { complement in
      if tree.relations[complement] == .clausalComplement { return .clause }
      return tree.isVerb(complement) ? .infinitive : .predicate
    }
    return VerbLexicon.shared.frame(
      FrameQuery(
        lemma: clause.lemma, particle: clause.particle,
        prepositions: clause.obliques.map(\.preposition) + behindObliques(clause).map(\.preposition)
          + prepositionsOfGerunds(clause.verb),
        objects: things.map { tree.lemma($0) } + clause.complements.filter { !tree.isVerb($0) }.map { tree.lemma($0) },
        objectKinds: kinds, complement: form))
  }

  /// "suspected Roe *of* spying"
  private func prepositionsOfGerunds(_ verb: Int) -> [String] {
    tree.children(verb, .adverbialClause).filter { tree[$0].pennTag == "VBG" }
      .compactMap { tree.child($0, .marker).map { tree.lemma($0) } }
  }

  /// Whether the verb does something; wishes are let in when they are addressed to somebody.
  func isAction(_ clause: Clause, _ frame: EventFrame?, _ roles: Roles) -> Bool {
    if tree.isNaming(clause.verb) { return false }
    // "is expected to", "was said to be": somebody's opinion, not an action upon the subject.
    if clause.isPassive, clause.agents.isEmpty, frame?.speech != nil || frame?.nonAction != nil,
      !clause.complements.isEmpty
    {
      return false
    }
    let reason = frame.map(\.nonAction) ?? VerbLexicon.shared.nonAction(clause.lemma, particle: clause.particle)
    guard let reason else { return true }
    switch reason {
    case .motion: return true
    // "suspended her", "halted the protesters": no mere phase of something else.
    case .phase:
      let things = clause.isPassive ? clause.subjects : clause.objects
      // "halted flights": what is stopped is something.
      return !agentive(things).isEmpty || VerbLexicon.shared.effect(clause.lemma) == .ended && !things.isEmpty
    case .mental: return !roles.targets.isEmpty && !roles.sources.isEmpty && !clause.complements.isEmpty
    default: return false
    }
  }

  func roles(of clause: Clause, _ frame: EventFrame?) -> Roles {
    if clause.isPassive { return passiveRoles(clause, frame) }
    var roles = Roles(sources: agentive(clause.subjects), targets: [], confidence: confidence(clause.subjects))
    if Lexicon.names(clause.lemma) { return namingRoles(clause, roles) }
    let recipients = agentive(clause.indirectObjects)
    let direct =
      Lexicon.creates(clause.predicate) ? agentive(clause.objects.filter { !isNew($0) }) : agentive(clause.objects)
    roles.object = clause.objects.first {
      agentive([$0]).isEmpty || Lexicon.creates(clause.predicate) && isNew($0)
    }
    if !recipients.isEmpty {
      roles.targets = recipients
      roles.object = clause.objects.first ?? roles.object
    } else if frame?.isReciprocal == true, roles.sources.count > 1, let thing = clause.objects.first, isGroup(thing) {
      // "Peru and Kenya swapped prisoners": who is swapped is no third side.
      roles.object = thing
    } else if !direct.isEmpty {
      roles.targets = direct
    } else {
      let reached = oblique(clause, frame, excluding: [])
      roles.targets = reached.targets
      roles.preposition = reached.preposition
      if roles.targets.isEmpty { (roles.targets, roles.preposition) = reachedBehindObliques(clause, frame) }
      if roles.targets.isEmpty, let thing = roles.object {
        if !Lexicon.isHost(clause.lemma), let reached = recipient(of: thing, clause, frame) {
          (roles.targets, roles.preposition) = reached
        } else if let sides = sidesOfThing(thing), Lexicon.isHost(clause.lemma) {
          roles.targets = sides.filter { !roles.sources.contains($0) }
        } else if frame?.isReciprocal == true, let sides = sidesOfThing(thing) {
          (roles.sources, roles.targets) = (sides, [])
        } else {
          if !Lexicon.gives(clause.lemma) {
            roles.targets = ownersOfThing(thing, isHeld: frame?.meaning.eventClass != nil)
          }
          if roles.targets.isEmpty, frame?.isHostile == true { roles.targets = statesOfThing(thing) }
        }
        roles.confidence *= 0.9
      }
      if roles.targets.isEmpty, roles.object == nil, let thing = obliqueThing(clause) {
        (roles.object, roles.preposition) = (thing.token, nil)
        roles.objectPreposition = thing.preposition
      }
      if roles.targets.isEmpty, frame?.meaning.eventClass == .threaten || Lexicon.commits(clause.lemma) {
        roles.targets = affectedByComplement(clause)
      }
      let isAsking = frame?.effect == .requested || VerbLexicon.shared.effect(clause.lemma) == .requested
      if roles.targets.isEmpty, isAsking { roles.targets = asked(clause) }
      if roles.targets.isEmpty, frame?.isHostile == true {
        (roles.targets, roles.preposition) = reachedThroughThings(clause)
      }
    }
    if recipients.isEmpty { addReceivers(of: clause, to: &roles) }
    roles.confidence *= confidence(clause.objects + clause.indirectObjects)
    return roles
  }

  /// "handed two officers over *to Peru*": whom something is handed to is a target beside what is handed.
  private func addReceivers(of clause: Clause, to roles: inout Roles) {
    guard Lexicon.handsOver(clause.predicate) else { return }
    let receivers = agentive(clause.obliques.filter { $0.preposition == "to" }.map(\.token))
    roles.targets += receivers.filter { !roles.targets.contains($0) && !roles.sources.contains($0) }
  }

  /// "declared *Roe* the winner": what somebody is called is nobody that it is done to, whatever parsers make of it.
  private func namingRoles(_ clause: Clause, _ roles: Roles) -> Roles {
    var roles = roles
    let all = (clause.indirectObjects + clause.objects).sorted()
    let called = all.count > 1 ? all.dropFirst().filter { isTitleNoun($0) } : []
    roles.targets = agentive(all.filter { !called.contains($0) })
    roles.object = called.first ?? all.first { agentive([$0]).isEmpty }
    roles.confidence *= confidence(all)
    return roles
  }

  private func isTitleNoun(_ token: Int) -> Bool {
    mentions.mention(sentence: tree.index, head: token).map { $0.form == .nominal } ?? true
  }

  func passiveRoles(_ clause: Clause, _ frame: EventFrame?) -> Roles {
    // "fighters *opposed to* the premier": what they are, not what was done to them.
    if Lexicon.isStance(clause.lemma), clause.agents.isEmpty,
      let against = clause.obliques.first(where: { $0.preposition == "to" })
    {
      return Roles(
        sources: agentive(clause.subjects), targets: agentive([against.token]), preposition: "to",
        confidence: confidence(clause.subjects))
    }
    var roles = Roles(
      sources: agentive(clause.agents), targets: agentive(clause.subjects), confidence: confidence(clause.subjects))
    if !roles.targets.isEmpty { roles.object = clause.objects.first { actors($0).isEmpty } }
    if !roles.targets.isEmpty { addReceivers(of: clause, to: &roles) }
    if roles.targets.isEmpty, let thing = clause.subjects.first {
      roles.object = thing
      roles.targets = agentive(clause.objects) + ownersOfThing(thing)
      if roles.targets.isEmpty, frame?.isHostile == true { roles.targets = statesOfThing(thing) }
      if roles.targets.isEmpty {
        let reached = oblique(clause, frame, excluding: roles.sources)
        (roles.targets, roles.preposition) = (reached.targets, reached.preposition)
      }
    }
    return roles
  }

  private func isGroup(_ token: Int) -> Bool {
    let found = actors(token)
    return !found.isEmpty && found.allSatisfy { book[$0].kind == .group && !book[$0].isNamed }
  }

  /// "set up *a working group*": what is made by the act is nobody that it is done to.
  func isNew(_ token: Int) -> Bool {
    mentions.mention(sentence: tree.index, head: token).map { $0.form == .nominal && !$0.isDefinite } ?? false
  }

  /// The actor that a preposition leads to, by the verb's own prepositions first.
  func oblique(
    _ clause: Clause, _ frame: EventFrame?, excluding: [Int]
  ) -> (targets: [Int], preposition: String?) {
    // "urged restraint *on both sides*"
    let general =
      switch frame?.speech {
      case nil: ["to", "with", "against", "on", "at", "from"]
      case .request: ["to", "with", "on"]
      case .telling: ["to", "with"]
      }
    let wanted = (frame?.targetPrepositions ?? []) + general
    for preposition in wanted {
      let tokens = clause.obliques.filter { $0.preposition == preposition }.map(\.token)
      let found = agentive(tokens).filter { !excluding.contains($0) && !(preposition == "at" && isPremises($0)) }
      let isMotion = PlaceContext.motion.contains(clause.lemma) && ["to", "from"].contains(preposition)
      if !found.isEmpty, !isMotion || found.allSatisfy({ book[$0].kind != .state }) { return (found, preposition) }
    }
    return ([], nil)
  }

  /// "met at *a hotel*": where, not with whom.
  private func isPremises(_ actor: Int) -> Bool {
    !book[actor].isNamed && book[actor].roles.contains { NounLexicon.kinds(ofLemma: $0).contains(.place) }
  }

  /// "ordered that *Roe* be held", "demanded that *Peru* withdraw": who is to do it, or have it done.
  private func asked(_ clause: Clause) -> [Int] {
    let asked = clause.complements.filter { complement in
      tree.relations[complement] == .clausalComplement
        && !tree.children(complement, .marker).contains { ["whether", "if"].contains(tree.lemma($0)) }
        && finiteTag(complement).map { ["VB", "VBP"].contains($0) } ?? true
    }
    return agentive(asked.flatMap { tree.children($0, .subject, .passiveSubject) }.flatMap { tree.coordinated($0) })
  }

  /// The tag of the verb or auxiliary that carries the tense of a clause; nil for one with a modal.
  private func finiteTag(_ verb: Int) -> String? {
    let auxiliaries = tree.children(verb, .auxiliary, .passiveAuxiliary, .copula)
    if auxiliaries.contains(where: { tree[$0].pennTag == "MD" }) { return nil }
    return (auxiliaries.first.map { tree[$0] } ?? tree[verb]).pennTag
  }

  /// "threatened to put *the geologist* on trial", "offered to fly *the family* home": whom the complement is about.
  func affectedByComplement(_ clause: Clause) -> [Int] {
    for complement in clause.complements where tree.relations[complement] == .openComplement {
      let inner = clauses.clause(complement)
      let reached = agentive(inner.objects + inner.indirectObjects)
      if !reached.isEmpty { return reached }
      let owned = inner.objects.flatMap { ownersOfThing($0) + statesOfThing($0) }
      if !owned.isEmpty { return owned }
    }
    return []
  }
}
