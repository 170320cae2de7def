import Language
import Record

/// Event nouns: "talks between A and B", "A's call with B", "the A–B swap", "held a call with B".
extension ActionReader {
  /// A light verb with an event noun as object, or as subject of its passive: the noun is the action.
  mutating func lightVerb(_ clause: Clause) -> Proposition? {
    let candidates =
      clause.isPassive
      ? clause.subjects
      : clause.objects + clause.obliques.filter { $0.preposition == "in" || $0.preposition == "into" }.map(\.token)
    for noun in candidates where tree[noun].partOfSpeech == .noun {
      guard Lexicon.isLight(clause.lemma), let frame = nounFrame(noun) else { continue }
      guard actors(noun).isEmpty else { continue }
      if isVerbsOwn(noun, clause, frame) {
        use(noun)
        continue
      }
      var roles = nounRoles(noun, frame)
      let does = agentive(clause.isPassive ? clause.agents : clause.subjects)
      let namesBothSides = roles.sources.count + roles.targets.count > 1
      if VerbLexicon.shared.light(lemma: clause.lemma) == .target, !frame.isReciprocal {
        // "suffered an attack by Kenya": the subject has it done to it.
        roles.targets = does
      } else if !does.isEmpty, !namesBothSides {
        roles.targets = (roles.targets + roles.sources).filter { !does.contains($0) }
        roles.sources = does
      }
      for preposition in ["with", "between", "against", "on", "to", "by"] where roles.targets.isEmpty {
        let tokens = clause.obliques.filter { $0.preposition == preposition }.map(\.token)
        roles.targets = agentive(tokens + clause.indirectObjects).filter { !roles.sources.contains($0) }
        if !roles.targets.isEmpty { roles.preposition = preposition }
      }
      guard
        var made = event(
          noun, frame, roles, verdictFrom: clause.verb, isLight: true, extraAnchors: [clause.verb],
          obliques: clause.obliques.map(\.token))
      else { continue }
      use(noun)
      if !clause.isPassive {
        made.phrase =
          phrases.phrase(
            verb: clause.verb, particle: clause.particle ?? "", object: nil, preposition: nil, isPassive: false)
          + " "
          + phrases.phrase(
            noun: noun, preposition: roles.preposition ?? (made.reciprocal ? "with" : nil),
            isActor: { !actors($0).isEmpty })
      }
      made.span = span(of: clause.verb)
      return made
    }
    return nil
  }

  /// "opened *fire*": no fire broke out; the verb has a meaning of its own with that noun.
  private func isVerbsOwn(_ noun: Int, _ clause: Clause, _ frame: EventFrame) -> Bool {
    guard frame.meaning.eventClass == nil, let own = self.frame(of: clause), own.meaning.eventClass != nil else {
      return false
    }
    return own.pattern.objects.contains(tree.lemma(noun))
  }

  /// A noun that names an event, with participants of its own.
  mutating func eventNoun(_ n: Int) -> Proposition? {
    guard tree[n].partOfSpeech == .noun, actors(n).isEmpty, tree.relations[n] != .compound else { return nil }
    guard let frame = nounFrame(n) else { return nil }
    var roles = nounRoles(n, frame)
    var anchors: [Int] = []
    if tree.child(n, .copula) != nil, let subject = tree.child(n, .subject) {
      roles.targets = (roles.targets + roles.sources).filter { !agentive([subject]).contains($0) }
      roles.sources = agentive(tree.coordinated(subject))
    } else if tree.child(n, .copula) != nil, tree.relations[n] == .conjunct, roles.sources.isEmpty || frame.isReciprocal
    {
      // "would stop paying and was in talks with the bank"
      let subjects = agentive(tree.head(n).map { clauses.subjects($0) } ?? [])
      roles.targets = (roles.targets + roles.sources).filter { !subjects.contains($0) }
      roles.sources = subjects
    }
    // "“Congratulations to both sides,” he wrote": what a quotation calls out is the speaker's.
    if roles.sources.isEmpty, !frame.isReciprocal, tree.relations[n] == .root, tree.quotation[n] >= 0 {
      roles.sources = attribution.tellings(of: n).prefix(1).map(\.actor)
    }
    if roles.targets.isEmpty, !roles.sources.isEmpty, let answerer = answerer(n, frame) {
      roles.targets = answerer.filter { !roles.sources.contains($0) }
    }
    completeBySubject(n, frame, &roles)
    completeByTeller(n, frame, &roles)
    // "talks *held* last week", "an exchange *brokered* by Oman": the participle's time and place are the event's.
    for participle in tree.children(n, .nounClause)
    where Lexicon.isLight(tree.lemma(participle))
      || ["plan", "schedule", "expect", "set"].contains(tree.lemma(participle))
    {
      anchors.append(participle)
    }
    if let governor = tree.head(n), tree.isVerb(governor), [.subject, .passiveSubject].contains(tree.relations[n]) {
      anchors.append(governor)
    }
    let obliques = anchors.flatMap { tree.children($0, .oblique) } + tree.children(n, .nounModifier)
    let governor = tree.head(n).flatMap { tree.isVerb($0) && anchors.contains($0) && happens($0) ? $0 : nil }
    return event(n, frame, roles, verdictFrom: governor ?? n, isLight: false, extraAnchors: anchors, obliques: obliques)
  }

  /// Verbs that only say that their subject takes place, is to, or did not: "talks *will begin*", "no talks *took* place".
  private func happens(_ verb: Int) -> Bool {
    let lemma = tree.lemma(verb)
    let reason = VerbLexicon.shared.nonAction(lemma)
    return reason == .phase || reason == .happening || Lexicon.isLight(lemma)
  }

  /// "Bolt rejected *Acme's offer*": an offer, demand or accusation was made to whoever answers it.
  private func answerer(_ n: Int, _ frame: EventFrame) -> [Int]? {
    guard !frame.isReciprocal, tree.relations[n] == .object, let verb = tree.head(n), tree.isVerb(verb) else {
      return nil
    }
    let answers: [EventClass] = [.reject, .agree, .support, .concede]
    let meanings = VerbLexicon.shared.frames(of: tree.lemma(verb)).compactMap(\.meaning.eventClass)
    let asks: [EventClass] = [.accuse, .request, .agree, .threaten]
    guard let own = frame.meaning.eventClass, asks.contains(own), meanings.contains(where: answers.contains) else {
      return nil
    }
    return agentive(clauses.subjects(verb))
  }

  private func event(
    _ n: Int, _ frame: EventFrame, _ roles: Roles, verdictFrom trigger: Int, isLight: Bool,
    extraAnchors: [Int], obliques: [Int]
  ) -> Proposition? {
    let lemma = tree.lemma(n)
    let meaning = PredicateMeaning(frame)
    let sides = roles.sources + roles.targets.filter { !roles.sources.contains($0) }
    if isLight, sides.count < 2, roles.sources.isEmpty || meaning.isReciprocal { return nil }
    var verdict = factuality.verdict(trigger)
    if trigger != n {
      if factuality.isNegated(n) { verdict.polarity = .negated }
      let own = factuality.ownStatus(n)
      if own != .occurred, verdict.status == .occurred { verdict.status = own }
    }
    if verdict.isRefused { verdict.polarity = .negated }
    var made = Proposition(
      sentence: tree.index, trigger: n, predicate: lemma,
      phrase: phrases.phrase(
        noun: n, preposition: roles.preposition ?? (meaning.isReciprocal ? "with" : nil),
        isActor: { !actors($0).isEmpty }),
      meaning: meaning, sources: roles.sources, targets: roles.targets.filter { !roles.sources.contains($0) },
      object: nil, polarity: verdict.polarity, status: verdict.status, span: span(of: n),
      confidence: 0.9 * roles.confidence, reciprocal: meaning.isReciprocal)
    if made.sources.isEmpty, made.reciprocal, made.targets.count > 1 {
      made.sources = [made.targets[0]]
      made.targets.removeFirst()
    }
    finish(&made, around: [n] + extraAnchors, obliques: obliques, hedged: verdict.isHedged)
    return made
  }

  /// Participants by of, between, with, by, against, possessor and compound.
  private func nounRoles(_ n: Int, _ frame: EventFrame) -> Roles {
    var roles = Roles(sources: [], targets: [], confidence: 1)
    let before = beforeNoun(n)
    if frame.isReciprocal {
      roles.sources = before.owners + before.modifiers
    } else {
      roles.sources = before.owners.isEmpty ? Array(before.modifiers.prefix(1)) : before.owners
      if !before.owners.isEmpty || before.modifiers.count > 1 {
        roles.targets = before.modifiers.filter { !roles.sources.contains($0) }
      }
    }
    for modifier in tree.children(n, .nounModifier) {
      guard let preposition = tree.preposition(modifier) else { continue }
      var reached = agentive(tree.coordinated(modifier))
      if reached.isEmpty, frame.isHostile, frame.roles?.targets.contains(preposition) == true {
        // "tariffs on *Chinese* steel", "a ban on goods from *China*"
        reached = statesOfThing(modifier) + ownersOfThing(modifier)
      }
      guard !reached.isEmpty else { continue }
      place(reached, preposition, frame, &roles)
    }
    for participle in tree.children(n, .nounClause) where Lexicon.isLight(tree.lemma(participle)) {
      for oblique in tree.children(participle, .oblique, .agent) {
        let reached = agentive(tree.coordinated(oblique))
        if !reached.isEmpty, let preposition = tree.preposition(oblique) { place(reached, preposition, frame, &roles) }
      }
    }
    return roles
  }

  /// Gives the actors of a prepositional phrase their part in the event.
  private func place(_ reached: [Int], _ preposition: String, _ frame: EventFrame, _ roles: inout Roles) {
    let kinds = frame.roles ?? .mutual
    if kinds.partners.contains(preposition) {
      if ["between", "among"].contains(preposition) || roles.sources.isEmpty {
        roles.sources += reached.filter { !roles.sources.contains($0) }
      } else {
        roles.targets += reached
        roles.preposition = roles.preposition ?? preposition
      }
    } else if kinds.targets.contains(preposition) {
      roles.targets += reached
      roles.preposition = roles.preposition ?? preposition
    } else if kinds.sources.contains(preposition), roles.sources.isEmpty || preposition == "by" {
      roles.sources = reached + roles.sources.filter { !reached.contains($0) }
    } else if ["with", "against", "on", "to", "at", "toward", "towards"].contains(preposition) {
      roles.targets += reached
      roles.preposition = roles.preposition ?? preposition
    }
  }

  /// The event that a noun tells of, by its modifiers and prepositions.
  private func nounFrame(_ n: Int) -> EventFrame? {
    let modifiers = tree.children(n, .compound, .adjective).filter { $0 < n }.map { tree.lemma($0) }
    let prepositions = tree.children(n, .nounModifier).compactMap { tree.preposition($0) }
    return EventNouns.shared.event(lemma: tree.lemma(n), modifiers: modifiers, prepositions: prepositions)
  }

  /// Possessors and actors that stand before the noun: "*Macron*'s call", "the *Macron*–*Xi* call", "*Russian* attack".
  private func beforeNoun(_ n: Int) -> (owners: [Int], modifiers: [Int]) {
    let owners = agentive(tree.children(n, .possessor).flatMap { tree.coordinated($0) })
    var modifiers: [Int] = []
    var pending = tree.children(n, .compound, .adjective, .title, .flat).filter { $0 < n }
    while let next = pending.popLast() {
      for actor in agentive([next]) where !owners.contains(actor) && !modifiers.contains(actor) {
        modifiers.insert(actor, at: 0)
      }
      pending += tree.children(next, .compound, .conjunct, .flat, .adjective, .other).filter { $0 < n }
    }
    return (owners, modifiers)
  }
}
