import Language
import Record

/// Nominals: "the Polish ambassador", "Ukrainian officials", "the geologist", "both sides".
extension ActorResolver {
  mutating func nominal(_ i: Int) -> [Int] {
    let mention = table[i]
    let tree = trees[mention.sentence]
    let set = pluralSet(i, tree)
    if let set, !set.isEmpty { return set }
    if tree[mention.head].partOfSpeech == .num, let counted = countedBefore(mention, tree) { return [counted] }
    if set != nil { return [] }
    if let states = coordinatedStates(mention, tree) { return states }
    if let named = apposedName(i, tree) { return named }
    if let same = identified(mention, tree) { return same }
    let lemma = nounLemma(mention, tree)
    // "No country visited": nobody; "every minister": none in particular.
    if tree.children(mention.head, .determiner).contains(where: { Self.unspecific.contains(tree.lemma($0)) }) {
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
    if Nouns.isPrincipal(lemma), owners.count == 1, let principal = book[owners[0]].principal {
      return again(book.current(principal), mention, tree)
    }
    // "whose body was found"
    if lemma == "body", owners.contains(where: { book[$0].kind == .person || book[$0].kind == .group }) { return [] }
    guard let kind = kind(of: mention, lemma, tree) else { return [] }
    let body =
      bodyNamedBefore(mention, lemma, tree) ?? bodyOfMembers(mention, lemma, tree)
      ?? bodyOfFighters(mention, lemma, owners, tree)
    if let body { return [body] }
    if let other = otherSide(mention, lemma, owners, tree) { return other }
    if kind == .state || lemma == "government", let states = statesOfOwners(owners, lemma, mention, tree) {
      return states
    }
    return described(mention, lemma, kind, owners, tree)
  }

  /// "the Turkish government", "the kingdom of Jordan": the state itself; "his country": the person's, when the text has
  /// told it.
  private mutating func statesOfOwners(
    _ owners: [Int], _ lemma: String, _ mention: Mention, _ tree: SentenceTree
  ) -> [Int]? {
    if !owners.isEmpty, owners.allSatisfy({ book[$0].kind == .person }) {
      let states = owners.flatMap { book[$0].affiliations.map(book.current) }.filter { book[$0].kind == .state }
      return states.isEmpty && lemma == "government" ? owners : states
    }
    guard let state = owners.first(where: { book[$0].kind == .state }) else { return nil }
    book[state].add(alias: tree.text(mention.span))
    return [state]
  }

  /// Whom a noun means by its words: an actor told of before, or a new one.
  private mutating func described(
    _ mention: Mention, _ lemma: String, _ kind: ActorRecord.Kind, _ owners: [Int], _ tree: SentenceTree
  ) -> [Int] {
    let number = number(of: mention, tree)
    if ["officer", "police"].contains(lemma), owners.isEmpty, number == nil, let police = latestPolice() {
      return again(police, mention, tree)
    }
    if let counted = countedBefore(mention, tree) { return again(counted, mention, tree) }
    let key = nominalKey(lemma, owners, mention, tree)
    // "dock workers … 28 workers … the workers": all of them.
    if owners.isEmpty, number == nil, let known = book.index(nominalKey: key), book[known].number != nil,
      let whole = wholeCrowd(mention, lemma)
    {
      return again(whole, mention, tree)
    }
    if owners.isEmpty, number == nil, book.index(nominalKey: key) == nil,
      let body = armyOfSoldiers(mention, lemma) ?? courtOfJudges(mention, lemma)
    {
      return again(body, mention, tree)
    }
    // "12 sailors" and "30 sailors" are two groups; "the sailors" may be either.
    if let known = book.index(nominalKey: key), mention.isDefinite || mention.isPlural || !owners.isEmpty,
      number == nil || book[known].number == nil || book[known].number == number
    {
      book[known].number = book[known].number ?? number
      return again(known, mention, tree)
    }
    if owners.isEmpty {
      let parts = actors(inPart: lemma, mention, tree)
      for part in parts { book[part].roles.insert(lemma) }
      if parts.count == 1 { return again(parts[0], mention, tree) }
      if !parts.isEmpty { return parts }
    }
    if mention.isDefinite, let earlier = antecedent(of: mention, lemma, kind, owners, tree) {
      return again(earlier, mention, tree)
    }
    // "gunmen … his captors"
    let isHolders = Nouns.crowd(lemma) == 0 && owners.allSatisfy { book[$0].kind == .person }
    if owners.isEmpty || isHolders,
      let crowd = sameCrowd(mention, lemma, number) ?? samePeople(mention, lemma, number)
        ?? crowdByDeed(mention, lemma)
    {
      return again(crowd, mention, tree)
    }
    return newNominal(mention, lemma, kind, owners, key, tree).map { [$0] } ?? []
  }

  private static let unspecific: Set<String> = ["no", "neither", "every"]

  /// "*Peruvian and Kenyan* troops": those of two states, for whom the states stand.
  private mutating func coordinatedStates(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard mention.isPlural, let first = tree.child(mention.head, .adjective), first < mention.head else { return nil }
    let group = tree.coordinated(first)
    guard group.count > 1 else { return nil }
    let states = group.flatMap { actors(tree.index, $0) }.filter { book[$0].kind == .state }
    return states.count == group.count ? states : nil
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
    if book[known].kind == .person, mention.isDefinite, !mention.isPlural, Nouns.isOffice(lemma) {
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

  func agree(_ entity: Entity, _ lemma: String) -> Bool {
    if entity.kind == .person { return NounLexicon.kinds(ofLemma: lemma).contains(.person) }
    return switch (entity.kind, Nouns.kind(lemma)) {
    case (.organisation, .organisation), (.organisation, .group), (.state, .state), (.other, .some):
      true
    case (.place, .place): true
    default: false
    }
  }

  mutating func describeByNominal(_ actor: Int, _ mention: Mention, _ tree: SentenceTree) {
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

  func number(of mention: Mention, _ tree: SentenceTree) -> String? {
    // "five of his ministers"
    if tree[mention.head].partOfSpeech == .num, mention.isPlural { return tree.lemma(mention.head) }
    return tree.child(mention.head, .number).map { tree.lemma($0) }
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
    // "Kenyan troops … Kenya's forces": of one state, these are the same.
    let isOfState = words.isEmpty && !owners.isEmpty && owners.allSatisfy { book[$0].kind == .state }
    let noun = isOfState && mention.isPlural && Nouns.isTroops(lemma) ? "troops" : lemma
    let parts = owners.sorted().map(String.init) + words.map { tree.lemma($0) } + [noun]
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
    entity.isRelative = tree.child(mention.head, .possessor) != nil && !Nouns.isOffice(lemma)
    entity.principal = Nouns.isServant(lemma) ? owners.first { book[$0].kind == .person } : nil
    entity.affiliations = owners.filter { book[$0].kind == .state || book[$0].kind == .organisation }
    return book.add(entity)
  }
}
