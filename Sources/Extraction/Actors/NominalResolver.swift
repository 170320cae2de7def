import Language
import Record

/// Nominals: "the Polish ambassador", "Ukrainian officials", "the geologist", "both sides".
extension ActorResolver {
  mutating func nominal(_ i: Int) -> [Int] {
    let mention = table[i]
    let tree = trees[mention.sentence]
    if let set = pluralSet(i, tree) { return set }
    if let named = apposedName(i, tree) { return named }
    if let same = identified(mention, tree) { return same }
    let lemma = nounLemma(mention, tree)
    // "No country visited": nobody.
    if tree.children(mention.head, .determiner).contains(where: { ["no", "neither"].contains(tree.lemma($0)) }) {
      return []
    }
    let owners = ownersOfNominal(mention, tree)
    if Nouns.isCraft(lemma) { return craft(mention, lemma, owners, tree) }
    guard let kind = kind(of: mention, lemma, tree) else { return [] }
    if let body = bodyNamedBefore(mention, lemma, tree) { return [body] }
    if let other = otherSide(mention, lemma, owners, tree) { return other }
    if kind == .state || lemma == "government", !owners.isEmpty, owners.allSatisfy({ book[$0].kind == .person }) {
      // "whose country", "his government": the person's state, when the text has told it.
      return owners.flatMap { book[$0].affiliations.map(book.current) }.filter { book[$0].kind == .state }
    }
    if kind == .state || lemma == "government", let state = owners.first(where: { book[$0].kind == .state }) {
      // "the Turkish government", "the kingdom of Jordan": the state itself.
      book[state].add(alias: tree.text(mention.span))
      return [state]
    }
    let key = nominalKey(lemma, owners, mention, tree)
    // "12 sailors" and "30 sailors" are two groups; "the sailors" may be either.
    let number = number(of: mention, tree)
    if let known = book.index(nominalKey: key), mention.isDefinite || mention.isPlural || !owners.isEmpty,
      number == nil || book[known].number == nil || book[known].number == number
    {
      book[known].number = book[known].number ?? number
      return again(known, mention, tree)
    }
    if mention.isDefinite, let earlier = antecedent(of: mention, lemma, kind, owners, tree) {
      return again(earlier, mention, tree)
    }
    if owners.isEmpty, let crowd = sameCrowd(mention, lemma, number) { return again(crowd, mention, tree) }
    if ["officer", "police"].contains(lemma), owners.isEmpty, mention.isPlural || lemma == "police",
      let police = latestPolice()
    {
      return again(police, mention, tree)
    }
    return newNominal(mention, lemma, kind, owners, key, tree).map { [$0] } ?? []
  }

  /// "a Peruvian warship … the warship": what a state's ship, aircraft or missile does or suffers, the state does.
  private mutating func craft(_ mention: Mention, _ lemma: String, _ owners: [Int], _ tree: SentenceTree) -> [Int] {
    let key = "craft \(lemma)"
    if let state = owners.first(where: { book[$0].kind == .state || book[$0].kind == .organisation }) {
      book.remember(nominalKey: key, for: state)
      return [state]
    }
    return mention.isDefinite && owners.isEmpty ? book.index(nominalKey: key).map { [$0] } ?? [] : []
  }

  private func latestPolice() -> Int? {
    let forces = book.entities.indices.filter {
      !book[$0].isNamed && book[$0].mentionCount > 0 && book[$0].roles.contains("police")
    }
    return forces.max { (book[$0].lastSentence, -$0) < (book[$1].lastSentence, -$1) }
  }

  /// What the noun stands for here.
  private func kind(of mention: Mention, _ lemma: String, _ tree: SentenceTree) -> ActorRecord.Kind? {
    // "offered its services", "took office": no body, as "the secret services" are.
    let isBare = tree.child(mention.head, .compound, .adjective, .nounModifier) == nil
    if ["service", "office", "presidency", "side", "power"].contains(lemma), isBare { return nil }
    let kind = Nouns.kind(lemma) ?? groupKind(mention, tree)
    // "the county sued": its authority.
    let acts = [.subject, .agent].contains(tree.relations[mention.head])
    return kind == .place && acts && Nouns.isAuthority(lemma) ? .organisation : kind
  }

  /// "fighters seized the plant … the gunmen": the latest group of the same sort, by another noun.
  private func sameCrowd(_ mention: Mention, _ lemma: String, _ number: String?) -> Int? {
    guard mention.isPlural, let crowd = Nouns.crowd(lemma), mention.isDefinite || Nouns.isOneCrowd(crowd) else {
      return nil
    }
    let fitting = book.entities.indices.filter { i in
      let entity = book[i]
      let isCrowd = entity.kind == .group && !entity.isNamed || entity.kind == .organisation && entity.isNamed
      return isCrowd && entity.mentionCount > 0 && entity.roles.contains { Nouns.crowd($0) == crowd }
        && (number == nil || entity.number == nil || entity.number == number)
    }
    return fitting.max { (book[$0].lastSentence, $0) < (book[$1].lastSentence, $1) }
  }

  /// "identified Smith *as the driver*": the object of the verb by another name.
  private mutating func identified(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard mention.isDefinite, tree.relations[mention.head] == .oblique, tree.preposition(mention.head) == "as" else {
      return nil
    }
    guard let verb = tree.head(mention.head), let object = tree.child(verb, .object), object < mention.head else {
      return nil
    }
    let named = actors(tree.index, object)
    guard named.count == 1, book[named[0]].isNamed, agree(book[named[0]], tree.lemma(mention.head)) else { return nil }
    book[named[0]].roles.insert(tree.lemma(mention.head))
    return named
  }

  /// "the *Acme* group": the body whose name stands before a general noun.
  private mutating func bodyNamedBefore(_ mention: Mention, _ lemma: String, _ tree: SentenceTree) -> Int? {
    let isFighters = mention.isPlural && Nouns.isArmed(lemma)
    guard isFighters || Nouns.isGeneric(lemma) && Nouns.kind(lemma) == .organisation else { return nil }
    guard let name = tree.children(mention.head, .compound).first(where: { $0 == mention.head - 1 }) else { return nil }
    guard let actor = actors(tree.index, name).first, [.organisation, .other].contains(book[actor].kind) else {
      return nil
    }
    book[actor].kind = .organisation
    book[actor].add(alias: tree.text(mention.span))
    // "ELN rebels … the rebels"
    if isFighters { book[actor].roles.insert(lemma) }
    return actor
  }

  /// "its neighbour", "their rival": the other one of a pair of states or bodies that the text has been speaking of.
  private mutating func otherSide(_ mention: Mention, _ lemma: String, _ owners: [Int], _ tree: SentenceTree) -> [Int]?
  {
    guard ["neighbour", "neighbor", "rival", "foe", "enemy", "opponent", "adversary"].contains(lemma) else {
      return nil
    }
    guard !mention.isPlural, owners.count == 1, tree.child(mention.head, .possessor) != nil else { return nil }
    let kind = book[owners[0]].kind
    guard kind == .state || kind == .organisation else { return nil }
    let others = book.entities.indices.filter { book[$0].kind == kind && $0 != owners[0] && book[$0].mentionCount > 0 }
    let latest = others.max {
      (book[$0].lastSentence, book[$0].mentionCount) < (book[$1].lastSentence, book[$1].mentionCount)
    }
    guard let latest, mention.sentence - book[latest].lastSentence <= 3 else { return nil }
    return [latest]
  }

  /// The lemma of the noun that says what somebody is; in "one of the workers" that is "worker".
  func nounLemma(_ mention: Mention, _ tree: SentenceTree) -> String {
    guard [.num, .det, .pron].contains(tree[mention.head].partOfSpeech) else {
      return Nouns.body(of: tree.lemma(mention.head))
    }
    let part = tree.children(mention.head, .nounModifier).first { tree.preposition($0) == "of" }
    return part.map { tree.lemma($0) } ?? tree.lemma(mention.head)
  }

  private mutating func again(_ known: Int, _ mention: Mention, _ tree: SentenceTree) -> [Int] {
    book[known].add(alias: tree.text(mention.span))
    let lemma = nounLemma(mention, tree)
    if book[known].kind == .organisation, Nouns.isGeneric(lemma), Nouns.kind(lemma) == .organisation {
      book[known].roles.insert(lemma)
    }
    if mention.isPlural, !book[known].isNamed, book[known].kind == .person {
      // "a senior official … officials": one group, by its plural name.
      book[known].kind = .group
      book[known].isPlural = true
      book[known].name = tree.text(mention.span.drop { tree[$0].partOfSpeech == .det })
    }
    return [known]
  }

  /// "Iran's foreign minister, Abbas Araghchi": the name that stands in apposition.
  private mutating func apposedName(_ i: Int, _ tree: SentenceTree) -> [Int]? {
    let mention = table[i]
    let lemma = nounLemma(mention, tree)
    for apposed in appositions(mention.head, tree) + tree.children(mention.head, .flat) {
      guard let actor = soleActor(named: apposed, tree) else { continue }
      // "one of them, Jane Roe", "the state daily L'Heure": the name says who it is, whatever the noun.
      if lemma == "they" || lemma == "one" { return [actor] }
      if isAdjacent(apposed, mention, tree), [.person, .other].contains(book[actor].kind), Nouns.kind(lemma) != nil,
        Nouns.kind(lemma) != .person, Nouns.kind(lemma) != .group, book[actor].mentionCount == 0
      {
        book[actor].kind = .organisation
        return [actor]
      }
      if book[actor].kind == .place, let kind = Nouns.kind(lemma), kind != .place, kind != .state {
        // "a Danish rival, Bolt": the noun knows better than the name tag.
        book[actor].kind = kind == .person ? .organisation : kind
      }
      guard agree(book[actor], lemma) || book[actor].kind == .organisation && lemma == "rival" else { continue }
      if mention.isDefinite, let earlier = unnamed(lemma, before: mention.sentence), earlier != actor {
        // "a baker … the baker, Jane Roe": named at last.
        book.merge(earlier, into: actor)
      }
      describeByNominal(actor, mention, tree)
      return [actor]
    }
    guard tree.relations[mention.head] == .apposition, let head = tree.head(mention.head), head < mention.head,
      let actor = soleActor(named: head, tree), agree(book[actor], lemma)
    else { return nil }
    describeByNominal(actor, mention, tree)
    return [actor]
  }

  /// Whether a name follows the noun at once: "the paper Le Jour".
  private func isAdjacent(_ apposed: Int, _ mention: Mention, _ tree: SentenceTree) -> Bool {
    guard let name = table.index(sentence: tree.index, head: apposed).flatMap({ table[$0].name }) else { return false }
    let between = mention.head + 1..<max(mention.head + 1, name.lowerBound)
    return name.lowerBound > mention.head && between.count < 2
      && between.allSatisfy { tree[$0].partOfSpeech != .punct }
  }

  /// The actor of the name headed by a token; nil when there is no name there, or one of several.
  private mutating func soleActor(named head: Int, _ tree: SentenceTree) -> Int? {
    guard let k = table.index(sentence: tree.index, head: head), table[k].form == .name else { return nil }
    resolve(k)
    return table[k].actors.count == 1 ? table[k].actors[0] : nil
  }

  /// The latest unnamed person of that description.
  private func unnamed(_ lemma: String, before sentence: Int) -> Int? {
    book.entities.indices.last { i in
      let entity = book[i]
      return entity.kind == .person && !entity.isNamed && !entity.isPlural && entity.mentionCount > 0
        && entity.roles.contains(lemma) && entity.lastSentence <= sentence
    }
  }

  private func agree(_ entity: Entity, _ lemma: String) -> Bool {
    if entity.kind == .person { return NounLexicon.kinds(ofLemma: lemma).contains(.person) }
    return switch (entity.kind, Nouns.kind(lemma)) {
    case (.organisation, .organisation), (.organisation, .group), (.state, .state), (.other, .some):
      true
    case (.place, .place): true
    default: false
    }
  }

  private mutating func describeByNominal(_ actor: Int, _ mention: Mention, _ tree: SentenceTree) {
    let lemma = nounLemma(mention, tree)
    book[actor].roles.insert(lemma)
    if book[actor].kind == .other, let kind = Nouns.kind(lemma) { book[actor].kind = kind }
    if book[actor].gender == nil { book[actor].gender = Titles.gender(lemma) }
    if book[actor].description == nil, tree[mention.head].partOfSpeech != .num {
      let words = mention.span.drop { tree[$0].partOfSpeech == .det }
      if !words.isEmpty { book[actor].description = tree.text(words.startIndex..<words.endIndex) }
    }
    affiliate(actor, byPhrase: mention.span, head: mention.head, tree)
    if tree[mention.head].partOfSpeech != .num { book[actor].add(alias: tree.text(mention.span)) }
  }

  /// Numbers and adjectives used as nouns ("the wounded", "two of them"), and unknown plural agent nouns.
  private func groupKind(_ mention: Mention, _ tree: SentenceTree) -> ActorRecord.Kind? {
    let token = tree[mention.head]
    guard token.partOfSpeech == .adj, tree.child(mention.head, .determiner) != nil else { return nil }
    return ["wounded", "injured", "dead", "accused", "displaced"].contains(tree.lemma(mention.head)) ? .group : nil
  }

  private func number(of mention: Mention, _ tree: SentenceTree) -> String? {
    tree.child(mention.head, .number).map { tree.lemma($0) }
  }

  private mutating func ownersOfNominal(_ mention: Mention, _ tree: SentenceTree) -> [Int] {
    var found: [Int] = []
    for k in owners(of: mention.head, within: mention.span, tree) {
      for owner in actors(tree.index, k) where !found.contains(owner) { found.append(owner) }
    }
    return found
  }

  private func nominalKey(_ lemma: String, _ owners: [Int], _ mention: Mention, _ tree: SentenceTree) -> String {
    let words = mention.span.filter { k in
      k != mention.head && (tree.relations[k] == .compound || tree.relations[k] == .adjective)
        && table.index(sentence: tree.index, head: k) == nil && tree[k].partOfSpeech != .punct
        && !Nouns.isRank(tree.lemma(k))
    }
    let parts = owners.sorted().map(String.init) + words.map { tree.lemma($0) } + [lemma]
    return parts.joined(separator: " ")
  }

  /// The earlier actor that "the geologist", "the company" or "the Chinese leader" goes back to.
  private func antecedent(
    of mention: Mention, _ lemma: String, _ kind: ActorRecord.Kind, _ owners: [Int], _ tree: SentenceTree
  ) -> Int? {
    let recent = book.entities.indices.sorted {
      (book[$0].lastSentence, book[$0].mentionCount, -$0) > (book[$1].lastSentence, book[$1].mentionCount, -$1)
    }
    let fits = { (i: Int) -> Bool in
      let entity = book[i]
      if entity.lastSentence == 0 && entity.mentionCount == 0 { return false }
      // "the county" is no county treasurer.
      if entity.kind == .person, !NounLexicon.kinds(ofLemma: lemma).contains(.person) { return false }
      let states = owners.filter { book[$0].kind == .state }
      return states.isEmpty || states.contains { entity.affiliations.map(book.current).contains($0) || i == $0 }
    }
    if let same = recent.first(where: { book[$0].roles.contains(lemma) && fits($0) && !owners.contains($0) }) {
      return same
    }
    if owners.contains(where: { book[$0].kind == .state }) {
      if kind == .organisation, Nouns.isBusiness(lemma) {
        return recent.first { isOpenBusiness($0) && book[$0].affiliations.isEmpty && book[$0].roles.isEmpty }
      }
      guard kind == .person, Nouns.isLeader(lemma) else { return nil }
      return leader(recent, fits, near: mention.sentence)
    }
    if owners.contains(where: { book[$0].kind == .organisation }), kind == .person, Nouns.isLeader(lemma) {
      let belongs = { (i: Int) in
        self.book[i].affiliations.isEmpty || !Set(self.book[i].affiliations).isDisjoint(with: owners)
      }
      return recent.first {
        book[$0].kind == .person && book[$0].isNamed && belongs($0) && mention.sentence - book[$0].lastSentence <= 2
      }
    }
    guard owners.allSatisfy({ book[$0].kind == .place }) else { return nil }
    if lemma == "officer", mention.isPlural, let police = recent.first(where: { book[$0].roles.contains("police") }) {
      return police
    }
    guard Nouns.isGeneric(lemma), isBare(mention, lemma, tree), !mention.isPlural else { return nil }
    let subjects = subjectsBeside(mention, tree)
    return latest(recent.filter { !subjects.contains($0) }, lemma, kind, near: mention.sentence)
  }

  /// Whoever does something to the phrase is not the one it means: "Roe threatened *the leader*".
  private func subjectsBeside(_ mention: Mention, _ tree: SentenceTree) -> Set<Int> {
    guard [.object, .indirectObject, .oblique].contains(tree.relations[mention.head]),
      let verb = tree.head(mention.head), tree.isVerb(verb)
    else { return [] }
    let subjects = ClauseReader(tree: tree).subjects(verb)
    return Set(subjects.flatMap { table.mention(sentence: tree.index, head: $0)?.actors ?? [] })
  }

  /// Whom a general noun alone means: the latest of its kind.
  private func latest(_ recent: [Int], _ lemma: String, _ kind: ActorRecord.Kind, near sentence: Int) -> Int? {
    switch kind {
    case .organisation:
      let near = recent.filter { sentence - book[$0].lastSentence <= 4 }
      if Nouns.isBloc(lemma) { return near.first(where: isNamedBody) }
      if Nouns.isBusiness(lemma) { return near.first(where: isOpenBusiness) }
      // "the council", "the court": its name would say so, or the text has said it.
      guard !Nouns.isInstitution(lemma) else { return nil }
      return near.first { isOpenBusiness($0) && book[$0].roles.isEmpty }
    case .state: return recent.first { book[$0].kind == .state }
    case .person:
      let gender = Titles.gender(lemma)
      return recent.first {
        book[$0].kind == .person && (gender == nil || book[$0].gender == nil || book[$0].gender == gender)
      }
    default: return nil
    }
  }

  /// Whom "the Chinese leader" means: a leader known to be of that state; else somebody just named of whom nothing is
  /// said yet, since such a phrase tells news; else a leader of whom no state is known.
  private func leader(_ recent: [Int], _ fits: (Int) -> Bool, near sentence: Int) -> Int? {
    let persons = recent.filter { book[$0].kind == .person && book[$0].isNamed }
    if let known = persons.first(where: { i in fits(i) && book[i].roles.contains { Nouns.isLeader($0) } }) {
      return known
    }
    let unattached = persons.filter { book[$0].affiliations.isEmpty }
    return unattached.first { book[$0].roles.isEmpty && sentence - book[$0].lastSentence <= 2 }
      ?? unattached.first { i in book[i].roles.contains { Nouns.isLeader($0) } }
  }

  /// "the chief", "the army chief": nothing but the noun and, for a leader, the body led.
  private func isBare(_ mention: Mention, _ lemma: String, _ tree: SentenceTree) -> Bool {
    if mention.span.count <= 2 { return true }
    guard Nouns.isLeader(lemma), mention.span.count == 3 else { return false }
    let middle = mention.head - 1
    return tree.relations[middle] == .compound && [.organisation, .group].contains(Nouns.kind(tree.lemma(middle)))
  }

  private func isNamedBody(_ i: Int) -> Bool {
    book[i].kind == .organisation && book[i].isNamed && !book[i].roles.contains { Nouns.isInstitution($0) }
  }

  /// A named body of which nothing says that it is a court, ministry or union.
  private func isOpenBusiness(_ i: Int) -> Bool {
    let entity = book[i]
    guard entity.kind == .organisation, entity.isNamed, entity.worldKey == nil else { return false }
    return entity.roles.allSatisfy { Nouns.isBusiness($0) || Nouns.kind($0) != .organisation }
  }

  private mutating func newNominal(
    _ mention: Mention, _ lemma: String, _ kind: ActorRecord.Kind, _ owners: [Int], _ key: String, _ tree: SentenceTree
  ) -> Int? {
    let text = tree.text(mention.span)
    var words = mention.span.drop { tree[$0].partOfSpeech == .det }
    if words.isEmpty { words = mention.span[...] }
    var entity = Entity(
      kind: mention.isPlural && kind == .person ? .group : kind, name: tree.text(words.startIndex..<words.endIndex))
    entity.add(alias: text)
    entity.roles = [lemma]
    entity.nominalKey = key
    entity.isPlural = mention.isPlural
    entity.number = number(of: mention, tree)
    entity.gender = Titles.gender(lemma)
    entity.isRelative = tree.child(mention.head, .possessor) != nil
    entity.affiliations = owners.filter { book[$0].kind == .state || book[$0].kind == .organisation }
    return book.add(entity)
  }
}
