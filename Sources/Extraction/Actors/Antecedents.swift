import Language
import Record

/// The earlier actor that a definite description goes back to: "the geologist", "the company", "the Chinese leader".
extension ActorResolver {
  /// The earlier actor that "the geologist", "the company" or "the Chinese leader" goes back to.
  func antecedent(
    of mention: Mention, _ lemma: String, _ kind: ActorRecord.Kind, _ owners: [Int], _ tree: SentenceTree
  ) -> Int? {
    let subjects = kind == .person ? subjectsAround(mention, tree) : subjectsBeside(mention, tree)
    let recent = book.latestFirst { kind != .person || !subjects.contains($0) }
    let fits = { (i: Int) -> Bool in
      let entity = book[i]
      if entity.lastSentence == 0 && entity.mentionCount == 0 { return false }
      // "the county" is no county treasurer.
      if entity.kind == .person, !NounLexicon.kinds(ofLemma: lemma).contains(.person) { return false }
      if entity.kind == .organisation, !entity.isNamed || mention.isPlural, mention.isPlural != entity.isPlural {
        return false
      }
      // "the judges" are no one judge.
      if entity.kind == .person, mention.isPlural, entity.isNamed { return false }
      // "the athletes' commission" is not the ethics commission.
      let holders = owners.filter { [.group, .organisation].contains(book[$0].kind) }
      if kind == .organisation, entity.kind == .organisation, !holders.isEmpty,
        !holders.contains(where: { entity.affiliations.map(book.current).contains($0) || $0 == i }),
        entity.nominalKey != nil || !entity.affiliations.isEmpty
      {
        return false
      }
      let states = owners.filter { book[$0].kind == .state }
      return states.isEmpty || states.contains { entity.affiliations.map(book.current).contains($0) || i == $0 }
    }
    // "her department": hers, if the text has said which.
    let holders = owners.filter { book[$0].kind == .person }
    let isHeld = { (i: Int) in
      kind != .organisation || holders.isEmpty
        || holders.contains { self.book[$0].affiliations.map(self.book.current).contains(i) }
    }
    let bearers = recent.filter {
      book[$0].roles.contains { $0 == lemma || owners.isEmpty && Nouns.isCalled($0, by: lemma) } && fits($0)
        && isHeld($0) && !owners.contains($0)
    }
    if let latest = bearers.first { return calledSo(bearers, mention, tree) ?? latest }
    if owners.contains(where: { book[$0].kind == .state }) {
      if kind == .organisation, Nouns.isBusiness(lemma) {
        let own = recent.first { i in
          isOpenBusiness(i) && mention.sentence - book[i].lastSentence <= 4
            && owners.contains { book[i].affiliations.map(book.current).contains($0) }
        }
        return own
          ?? recent.first { isOpenBusiness($0) && book[$0].affiliations.isEmpty && book[$0].roles.isEmpty }
      }
      guard kind == .person, Nouns.isLeader(lemma) else { return nil }
      return leader(recent, lemma, fits, near: mention.sentence)
    }
    if owners.contains(where: { book[$0].kind == .organisation }), kind == .person, Nouns.isLeader(lemma) {
      let belongs = { (i: Int) in
        self.book[i].affiliations.isEmpty || !Set(self.book[i].affiliations).isDisjoint(with: owners)
      }
      return recent.first {
        book[$0].kind == .person && book[$0].isNamed && belongs($0) && mention.sentence - book[$0].lastSentence <= 2
      }
    }
    guard owners.allSatisfy({ [.place, .other].contains(book[$0].kind) }) else { return nil }
    guard Nouns.isGeneric(lemma), isBare(mention, lemma, tree), !mention.isPlural else { return nil }
    // "the opposition leader" is no president.
    let isOpposed = mention.span.contains { tree.lemma($0) == "opposition" }
    let eligible = recent.filter { i in
      !subjects.contains(i) && !(isOpposed && book[i].roles.contains { Nouns.isHeadOfState($0) && $0 != "leader" })
    }
    return latest(eligible, lemma, kind, near: mention.sentence)
  }

  /// Of several presidents, "the president" is the one who has been called so before, if the text has told more of them
  /// than of the latest: "In 2004 President Roe …" makes no other of "the president".
  private func calledSo(_ bearers: [Int], _ mention: Mention, _ tree: SentenceTree) -> Int? {
    let text = tree.text(mention.span).lowercased()
    return bearers.first { i in
      book[i].mentionCount > book[bearers[0]].mentionCount && book[i].aliases.contains { $0.lowercased() == text }
    }
  }

  /// Whoever does something to the phrase is not the one it means: "Roe threatened *the leader*".
  func subjectsBeside(_ mention: Mention, _ tree: SentenceTree) -> Set<Int> {
    guard [.object, .indirectObject, .oblique].contains(tree.relations[mention.head]),
      let verb = tree.head(mention.head), tree.isVerb(verb)
    else { return [] }
    let subjects = ClauseReader(tree: tree).subjects(verb)
    return Set(subjects.flatMap { table.mention(sentence: tree.index, head: $0)?.actors ?? [] })
  }

  /// Who tells of a person, or acts in the clause above, is not that person: "Roe said *the governor* had promised".
  private func subjectsAround(_ mention: Mention, _ tree: SentenceTree) -> Set<Int> {
    var found: Set<Int> = []
    var node = mention.head
    while let head = tree.head(node) {
      if tree.isVerb(head) {
        for subject in ClauseReader(tree: tree).subjects(head) where !tree.isUnder(mention.head, subject) {
          found.formUnion(table.mention(sentence: tree.index, head: subject)?.actors ?? [])
        }
      }
      // "Roe quit; the board thanked *the chairman*"
      if tree.relations[head] == .parataxis { break }
      node = head
    }
    return found
  }

  /// Whom a general noun alone means: the latest of its kind.
  func latest(_ recent: [Int], _ lemma: String, _ kind: ActorRecord.Kind, near sentence: Int) -> Int? {
    switch kind {
    case .organisation:
      let near = recent.filter { sentence - book[$0].lastSentence <= 4 }
      // "the lender" is the body that is called a bank.
      let called = near.first { i in
        isNamedBody(i) && book[i].names.contains { $0.contains { Trades.isName($0, for: lemma) } }
      }
      if let called { return called }
      if Nouns.isBloc(lemma) {
        return near.first { isNamedBody($0) && !isOrgan($0) && (lemma != "union" || !isFirm($0)) }
      }
      if Nouns.isBusiness(lemma) { return near.first(where: isOpenBusiness) }
      if Nouns.isOfficial(lemma) {
        return near.first { i in
          isOrgan(i) || book[i].roles.contains(where: Nouns.isOfficial)
            || book[i].names.contains { $0.contains(where: Nouns.isOfficial) }
        }
      }
      // "the council", "the court": its name would say so, or the text has said it.
      guard !Nouns.isInstitution(lemma) else { return nil }
      return near.first { isOpenBusiness($0) && book[$0].roles.isEmpty }
    case .state: return recent.first { book[$0].kind == .state }
    case .person:
      let gender = Titles.gender(lemma)
      return recent.first {
        book[$0].kind == .person && (gender == nil || book[$0].gender == nil || book[$0].gender == gender)
          && (!Nouns.isOffice(lemma)
            || book[$0].isNamed && book[$0].roles.allSatisfy { !Nouns.isDistinct($0, from: lemma) })
      }
    default: return nil
    }
  }

  /// Whom "the Chinese leader" means: a leader known to be of that state; else somebody just named of whom nothing is
  /// said yet, since such a phrase tells news; else a leader of whom no state is known.
  func leader(_ recent: [Int], _ lemma: String, _ fits: (Int) -> Bool, near sentence: Int) -> Int? {
    // "Norway's president" is no prime minister.
    let persons = recent.filter { i in
      book[i].kind == .person && book[i].isNamed
        && (!Nouns.isOffice(lemma) || book[i].roles.contains(lemma) || !book[i].roles.contains(where: Nouns.isOffice))
    }
    if let known = persons.first(where: { i in fits(i) && book[i].roles.contains { Nouns.isLeader($0) } }) {
      return known
    }
    let unattached = persons.filter { book[$0].affiliations.isEmpty }
    return unattached.first { book[$0].roles.isEmpty && sentence - book[$0].lastSentence <= 2 }
      ?? unattached.first { i in book[i].roles.contains { Nouns.isLeader($0) } }
  }

  /// "the chief", "the army chief", "the environmental group": nothing but the noun and, for a leader, the body led, or
  /// for a body, what it is for.
  func isBare(_ mention: Mention, _ lemma: String, _ tree: SentenceTree) -> Bool {
    if mention.span.count <= 2 { return true }
    if Nouns.isBloc(lemma) || Nouns.isBusiness(lemma) {
      let modifiers = mention.span.filter { tree.head($0) == mention.head && tree.relations[$0] != .determiner }
      return modifiers.allSatisfy { isOfKind($0, lemma, tree) }
    }
    guard mention.span.count == 3 else { return false }
    let middle = mention.head - 1
    guard Nouns.isLeader(lemma) else { return false }
    return tree.relations[middle] == .compound && [.organisation, .group].contains(Nouns.kind(tree.lemma(middle)))
  }

  /// A word that says what a body is for or where: "environmental", "northern".
  private func isOfKind(_ i: Int, _ lemma: String, _ tree: SentenceTree) -> Bool {
    let isKind = tree.relations[i] == .adjective || Nouns.isBusiness(lemma) && tree.relations[i] == .compound
    let named = table.mention(sentence: tree.index, head: i)?.actors ?? []
    let isNoActor = named.allSatisfy { !book[$0].isNamed || [.place, .other].contains(book[$0].kind) }
    return isKind && isNoActor && !Self.comparing.contains(tree.lemma(i))
  }

  /// "the rival group" is another one.
  private static let comparing: Set<String> = [
    "other", "rival", "second", "new", "same", "first", "third", "former", "armed", "several", "next", "whole",
    "entire",
  ]

  func isNamedBody(_ i: Int) -> Bool {
    book[i].kind == .organisation && book[i].isNamed && !book[i].roles.contains { Nouns.isInstitution($0) }
      && book[i].roles.isDisjoint(with: ["police", "constabulary", "ministry", "department", "parliament", "senate"])
  }

  /// A ministry, an army, a secret service: no party, bloc or union.
  private func isOrgan(_ i: Int) -> Bool {
    book[i].worldKey != nil && World.shared.organisation(named: book[i].name)?.entry.kind == .stateOrgan
  }

  private func isFirm(_ i: Int) -> Bool {
    book[i].roles.contains { Nouns.isBusiness($0) }
  }

  /// A named body of which nothing says that it is a court, ministry or union.
  func isOpenBusiness(_ i: Int) -> Bool {
    let entity = book[i]
    guard entity.kind == .organisation, entity.isNamed, entity.worldKey == nil else { return false }
    return entity.roles.allSatisfy { Nouns.isBusiness($0) || Nouns.kind($0) != .organisation }
  }
}
