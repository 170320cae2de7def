import Language
import Record

/// Names: states and bodies of the world table, persons by surname and title, bodies by short name and acronym.
extension ActorResolver {
  mutating func named(_ i: Int) -> [Int] {
    let mention = table[i]
    let tree = trees[mention.sentence]
    guard let range = mention.name else { return [] }
    let text = tree.text(range)
    let words = NameMatching.folded(text)
    guard !words.isEmpty, !isPaper(words) else { return [] }
    if let person = apposedTo(mention, tree) { return [person] }
    if let longer = nameFromBefore(range, words, tree) { return [longer] }
    if let known = KnownName(text), !isPersonName(mention, words, tree), !isSomeoneElses(text, words) {
      if isPeople(known, mention, tree) { return [people(known, tree.text(mention.span), mention, tree)] }
      if known.isAdjective, let citizen = citizen(mention, tree) ?? countryman(known, mention, words, tree) {
        return citizen
      }
      if text.first?.isLowercase == true, let told = bodyEnding(in: words) { return [told] }
      return [world(known, mention, tree, text, words)]
    }
    if let known = acronymOwner(i, tree) {
      book.add(name: words, text: text, to: known)
      return [known]
    }
    switch kind(of: mention, words, tree) {
    case .person: return persons(mention, tree, text, words)
    case .organisation:
      if let family = family(words, mention, tree) { return family }
      return [organisation(text, words, mention.sentence)]
    case .place: return [place(text, words)]
    case let other: return [unclassified(other, text, words)]
    }
  }

  /// "Jane Roe, *a Vermont Democrat*": a name with "a" in apposition says what the person is.
  private mutating func apposedTo(_ mention: Mention, _ tree: SentenceTree) -> Int? {
    guard tree.relations[mention.head] == .apposition, let article = tree.child(mention.head, .determiner),
      ["a", "an"].contains(tree.lemma(article)), let head = tree.head(mention.head), head < mention.head
    else { return nil }
    let described = actors(tree.index, head)
    return described.count == 1 && book[described[0]].kind == .person ? described[0] : nil
  }

  /// "First *Acme* sued": the name of a body met before, its first word left outside.
  private func nameFromBefore(_ name: Range<Int>, _ words: [String], _ tree: SentenceTree) -> Int? {
    guard words.count == 1, name.lowerBound > 0, tree[name.lowerBound - 1].form.first?.isUppercase == true else {
      return nil
    }
    let whole = NameMatching.folded(tree.text(name.lowerBound - 1..<name.upperBound))
    guard whole.count == 2 else { return nil }
    return book.entities.indices.first { i in
      book[i].kind == .organisation && book[i].names.contains { $0.count > 1 && Array($0.prefix(2)) == whole }
    }
  }

  /// "the *Congress*" in a text that speaks of no American: an organ of another state, or a party.
  private func isSomeoneElses(_ text: String, _ words: [String]) -> Bool {
    guard words.count == 1, Nouns.kind(words[0]) == .organisation,
      let owner = World.shared.organisation(named: text)?.entry.stateCode
    else { return false }
    return !statesTold.contains(owner)
  }

  /// "won the Roe *Prize*", "signed the Clean Air *Act*", "at the Paris *Games*": prizes, laws and contests do nothing.
  private func isPaper(_ words: [String]) -> Bool {
    guard words.count > 1, let last = words.last else { return false }
    return [
      "prize", "award", "medal", "trophy", "act", "bill", "treaty", "constitution", "amendment", "games", "olympics",
      "championship",
      "championships", "marathon", "derby",
    ].contains(last)
  }

  /// "the Roe General Congress … the *congress*": the body whose name ends so, before the one that the world calls so.
  private func bodyEnding(in words: [String]) -> Int? {
    guard words.count == 1, Nouns.kind(words[0]) == .organisation else { return nil }
    return bodies(endingIn: words[0]).last { book[$0].worldKey == nil }
  }

  private func bodies(endingIn word: String) -> [Int] {
    book.entities.indices.filter { i in
      book[i].kind == .organisation && book[i].names.contains { $0.count > 1 && $0.last == word }
    }
  }

  private mutating func world(
    _ known: KnownName, _ mention: Mention, _ tree: SentenceTree, _ text: String, _ words: [String]
  ) -> Int {
    if known.isSeat, options.keepMetonyms || PlaceContext(tree: tree).isPlace(mention.head) {
      return place(text, words)
    }
    let index = book.index(world: known.key, name: known.name, kind: known.kind)
    for word in words where known.kind == .organisation && Nouns.kind(word) == .organisation {
      book[index].roles.insert(word)
    }
    if !known.isAdjective { book.add(name: words, text: text, to: index) }
    if known.kind == .organisation, book[index].mentionCount == 0 { nameAtLast(index, mention.sentence) }
    return index
  }

  /// "expelled the bloc's envoy. The Economic Community of … said": what a general noun with "the" stood for, named
  /// within the next two sentences.
  private mutating func nameAtLast(_ index: Int, _ sentence: Int) {
    let unnamed = book.entities.indices.filter { i in
      let entity = book[i]
      return i != index && entity.kind == .organisation && !entity.isNamed && !entity.isPlural
        && entity.mentionCount > 0
        && !entity.isRelative && isCalled(entity, with: ["the ", "an ", "a "])
        && sentence - entity.firstSentence <= 2 && entity.lastSentence < sentence
        && (entity.affiliations.isEmpty || entity.lastSentence < 4)
        && entity.roles.contains {
          Nouns.isBloc($0) || Nouns.isBusiness($0) || ["regulator", "watchdog", "charity", "ngo"].contains($0)
        }
    }
    if unnamed.count == 1, !isOtherwiseNamed(index, than: book[unnamed[0]].roles) {
      book.merge(unnamed[0], into: index)
    }
  }

  /// "the union" is no Harbour Authority: whether the last word of a body's name is another sort of body.
  private func isOtherwiseNamed(_ body: Int, than roles: Set<String>) -> Bool {
    book[body].names.contains { name in
      guard name.count > 1, let last = name.last, Nouns.isOfficial(last) || Nouns.isInstitution(last) else {
        return false
      }
      return !roles.contains { $0 == last || Nouns.isOfficial($0) || Nouns.isInstitution($0) }
    }
  }

  /// "the bloc": not "his party".
  private func isCalled(_ entity: Entity, with articles: [String]) -> Bool {
    entity.aliases.contains { alias in articles.contains { alias.lowercased().hasPrefix($0) } }
  }

  private mutating func persons(_ mention: Mention, _ tree: SentenceTree, _ text: String, _ words: [String]) -> [Int] {
    if let family = family(words, mention, tree) { return family }
    let gender = titleGender(mention, tree) ?? (words.count > 1 ? GivenNames.gender(of: words[0]) : nil)
    if let known = book.person(named: words, gender: gender) {
      book.add(name: words, text: text, to: known)
      book[known].gender = book[known].gender ?? gender
      return [known]
    }
    var entity = Entity(kind: .person, name: text)
    entity.gender = gender
    entity.add(name: words, text: text)
    let index = book.add(entity)
    if let described = describedBefore(mention, gender, tree) ?? identifiedAs(mention, tree) {
      book.merge(described, into: index)
    }
    return [index]
  }

  private func family(_ words: [String], _ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    let family = plainSurname(words, mention, tree).map { book.family($0) } ?? []
    return family.isEmpty ? nil : family
  }

  /// "the Roes": a plural name of one word is its singular's family.
  private func plainSurname(_ words: [String], _ mention: Mention, _ tree: SentenceTree) -> String? {
    guard words.count == 1, let word = words.first, word.hasSuffix("s"), word.count > 3 else { return nil }
    let isArticled =
      mention.name.map { $0.lowerBound > 0 && tree.word($0.lowerBound - 1) == "the" } ?? false
    return isArticled || mention.isPlural ? String(word.dropLast()) : nil
  }

  private func titleGender(_ mention: Mention, _ tree: SentenceTree) -> Gender? {
    mention.span.lazy.compactMap { Titles.gender(tree[$0].form) }.first
  }

  private mutating func organisation(_ text: String, _ words: [String], _ sentence: Int) -> Int {
    // "Police" at the head of a page is "the police" below.
    let noun = words.count == 1 && Nouns.kind(words[0]) != nil ? words[0] : nil
    let known =
      book.organisation(named: words) ?? onlyBodyEnding(in: words) ?? noun.flatMap { book.index(nominalKey: $0) }
    if let known, noun != nil { return known }
    let index = known ?? book.add(Entity(kind: .organisation, name: text))
    if let noun {
      book[index].roles.insert(noun)
      book[index].add(alias: text)
      book.remember(nominalKey: noun, for: index)
      return index
    }
    book.add(name: words, text: text, to: index)
    for word in words where words.count > 1 && Nouns.kind(word) == .organisation { book[index].roles.insert(word) }
    if known == nil, let described = bodyDescribedBefore(words, sentence) { book.merge(described, into: index) }
    if known == nil { nameAtLast(index, sentence) }
    return index
  }

  /// "the Roe Peasant Sabha … the *Sabha*": the one body whose name ends so.
  func onlyBodyEnding(in words: [String]) -> Int? {
    guard words.count == 1, Nouns.kind(words[0]) == nil else { return nil }
    let bodies = bodies(endingIn: words[0])
    return bodies.count == 1 ? bodies[0] : nil
  }

  /// "the central bank … the Central Bank of Peru": the body that the text described by words of its name.
  private func bodyDescribedBefore(_ words: [String], _ sentence: Int) -> Int? {
    book.entities.indices.first { i in
      guard book[i].kind == .organisation, !book[i].isNamed, book[i].mentionCount > 0 else { return false }
      let described = NameMatching.folded(book[i].name)
      // "a court … the High Court", "a Peruvian court … the Lima District Court"
      let isKind =
        words.count > 1 && words.last == described.last && ["court", "tribunal"].contains(words.last ?? "")
        && (described.count == 1 || sentence - book[i].lastSentence <= 2 && !isCalled(book[i], with: ["the "]))
      if isKind { return true }
      return described.count > 1 && described.allSatisfy(words.contains)
    }
  }

  private mutating func place(_ text: String, _ words: [String]) -> Int {
    let index = book.place(named: words) ?? book.add(Entity(kind: .place, name: text))
    book.add(name: words, text: text, to: index)
    return index
  }

  private mutating func unclassified(_ kind: ActorRecord.Kind, _ text: String, _ words: [String]) -> Int {
    let known = book.entities.indices.first { book[$0].kind == kind && book[$0].names.contains(words) }
    let index = known ?? book.add(Entity(kind: kind, name: text))
    book.add(name: words, text: text, to: index)
    return index
  }

  /// "World Trade Organization (WTO)": the body whose name stands before the bracket.
  private mutating func acronymOwner(_ i: Int, _ tree: SentenceTree) -> Int? {
    guard let range = table[i].name, range.count == 1, range.lowerBound >= 2 else { return nil }
    let form = tree[range.lowerBound].form
    guard tree[range.lowerBound - 1].form == "(", form.count >= 2, form == form.uppercased() else { return nil }
    let inSentence = (0..<i).reversed().prefix { table[$0].sentence == tree.index }
    let before = inSentence.first { k in
      table[k].form != .pronoun && table[k].span.upperBound == range.lowerBound - 1
    }
    guard let before else { return nil }
    resolve(before)
    return table[before].actors.first
  }
}
