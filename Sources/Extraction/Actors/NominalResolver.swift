import Language
import Record

/// Nominals: "the Polish ambassador", "Ukrainian officials", "the geologist", "both sides".
extension ActorResolver {
  mutating func nominal(_ i: Int) -> [Int] {
    let mention = table[i]
    let tree = trees[mention.sentence]
    if let set = pluralSet(i, tree) { return set }
    if let states = coordinatedStates(mention, tree) { return states }
    if let named = apposedName(i, tree) { return named }
    if let same = identified(mention, tree) { return same }
    let lemma = nounLemma(mention, tree)
    // "No country visited": nobody.
    if tree.children(mention.head, .determiner).contains(where: { ["no", "neither"].contains(tree.lemma($0)) }) {
      return []
    }
    let owners = ownersOfNominal(mention, tree)
    if Nouns.isDetail(lemma), tree.children(mention.head, .compound).contains(where: { tree.lemma($0) == "police" }) {
      return latestPolice().map { again($0, mention, tree) } ?? []
    }
    if Nouns.isCraft(lemma) { return craft(mention, lemma, owners, tree) }
    // "ruled out *an alliance with* the union": not yet a body.
    if ["alliance", "coalition", "partnership"].contains(lemma), !mention.isDefinite,
      tree.children(mention.head, .nounModifier).contains(where: { tree.preposition($0) == "with" })
    {
      return []
    }
    // "whose body was found"
    if lemma == "body", owners.contains(where: { book[$0].kind == .person || book[$0].kind == .group }) { return [] }
    guard let kind = kind(of: mention, lemma, tree) else { return [] }
    if let body = bodyNamedBefore(mention, lemma, tree) { return [body] }
    if let other = otherSide(mention, lemma, owners, tree) { return other }
    if kind == .state || lemma == "government", !owners.isEmpty, owners.allSatisfy({ book[$0].kind == .person }) {
      // "whose country", "his government": the person's state, when the text has told it.
      let states = owners.flatMap { book[$0].affiliations.map(book.current) }.filter { book[$0].kind == .state }
      return states.isEmpty && lemma == "government" ? owners : states
    }
    if kind == .state || lemma == "government", let state = owners.first(where: { book[$0].kind == .state }) {
      // "the Turkish government", "the kingdom of Jordan": the state itself.
      book[state].add(alias: tree.text(mention.span))
      return [state]
    }
    let number = number(of: mention, tree)
    if ["officer", "police"].contains(lemma), owners.isEmpty, number == nil, let police = latestPolice() {
      return again(police, mention, tree)
    }
    let key = nominalKey(lemma, owners, mention, tree)
    // "12 sailors" and "30 sailors" are two groups; "the sailors" may be either.
    if let known = book.index(nominalKey: key), mention.isDefinite || mention.isPlural || !owners.isEmpty,
      number == nil || book[known].number == nil || book[known].number == number
    {
      book[known].number = book[known].number ?? number
      return again(known, mention, tree)
    }
    if owners.isEmpty, let part = actor(inPart: lemma, mention, tree) {
      book[part].roles.insert(lemma)
      return again(part, mention, tree)
    }
    if mention.isDefinite, let earlier = antecedent(of: mention, lemma, kind, owners, tree) {
      return again(earlier, mention, tree)
    }
    if owners.isEmpty, let crowd = sameCrowd(mention, lemma, number) ?? samePeople(mention, lemma, number) {
      return again(crowd, mention, tree)
    }
    return newNominal(mention, lemma, kind, owners, key, tree).map { [$0] } ?? []
  }

  /// "*Peruvian and Kenyan* troops": those of two states, for whom the states stand.
  private mutating func coordinatedStates(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard mention.isPlural, let first = tree.child(mention.head, .adjective), first < mention.head else { return nil }
    let group = tree.coordinated(first)
    guard group.count > 1 else { return nil }
    let states = group.flatMap { actors(tree.index, $0) }.filter { book[$0].kind == .state }
    return states.count == group.count ? states : nil
  }

  /// What the noun stands for here.
  private func kind(of mention: Mention, _ lemma: String, _ tree: SentenceTree) -> ActorRecord.Kind? {
    // "offered its services", "took office": no body, as "the secret services" are.
    let isBare = tree.child(mention.head, .compound, .adjective, .nounModifier) == nil
    if ["service", "office", "presidency", "side", "power"].contains(lemma), isBare { return nil }
    // "by force", "back to camp"
    // "an application by the defence", unlike "the defence of the town"
    if Nouns.isTrialSide(lemma) { return isBare && mention.isDefinite ? .organisation : nil }
    let isIdiom =
      ["force", "camp"].contains(lemma) && isBare && tree.child(mention.head, .determiner, .possessor) == nil
    if isIdiom, !mention.isPlural { return nil }
    let kind = Nouns.kind(lemma) ?? groupKind(mention, tree)
    // "the county sued": its authority.
    let acts = [.subject, .agent].contains(tree.relations[mention.head])
    return kind == .place && acts && Nouns.isAuthority(lemma) ? .organisation : kind
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

  /// The lemma of the noun that says what somebody is; in "one of the workers" that is "worker".
  func nounLemma(_ mention: Mention, _ tree: SentenceTree) -> String {
    if tree.isChargeOfAffairs(mention.head) { return "diplomat" }
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
    // "One of them, *a former tenant*, was released"
    if lemma == "one" || lemma == "they", let apposed = appositions(mention.head, tree).first, apposed > mention.head,
      let k = table.index(sentence: tree.index, head: apposed), table[k].form == .nominal
    {
      let described = actors(tree.index, apposed)
      if !described.isEmpty { return described }
    }
    for apposed in appositions(mention.head, tree) + tree.children(mention.head, .flat) {
      guard let actor = soleActor(named: apposed, tree) else { continue }
      // "one of them, Jane Roe", "the state daily L'Heure": the name says who it is, whatever the noun.
      if ["they", "one", "other", "another", "latter", "former", "first", "second", "third"].contains(lemma) {
        return [actor]
      }
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

  func number(of mention: Mention, _ tree: SentenceTree) -> String? {
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

  private mutating func newNominal(
    _ mention: Mention, _ lemma: String, _ kind: ActorRecord.Kind, _ owners: [Int], _ key: String, _ tree: SentenceTree
  ) -> Int? {
    var text = tree.text(mention.span)
    if tree[mention.head].partOfSpeech == .num, let part = tree.child(mention.head, .nounModifier) {
      text = tree.text(mention.span.lowerBound..<max(mention.span.upperBound, part + 1))
    }
    var words = mention.span.drop { tree[$0].partOfSpeech == .det }
    if words.isEmpty { words = mention.span[...] }
    var entity = Entity(
      kind: mention.isPlural && kind == .person ? .group : kind, name: tree.text(words.startIndex..<words.endIndex))
    if tree[mention.head].partOfSpeech == .num { entity.name = text }
    entity.add(alias: text)
    let bare = words.drop { tree[$0].partOfSpeech == .pron }
    if !bare.isEmpty, bare.count < words.count { entity.add(alias: tree.text(bare.startIndex..<bare.endIndex)) }
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
