import Language
import Record

/// Reads the mentions of a document in the order of the text and says which actors each stands for.
///
/// Names are matched by `NameMatching` and the table of the world, nominals by their noun and what it belongs to,
/// pronouns and plurals by the mentions before them. What stays open gets no actor: nothing is guessed.
struct ActorResolver {
  let trees: [SentenceTree]
  let options: Extractor.Options
  var table: MentionTable
  var book = ActorBook()
  private var done: [Bool]
  /// What most of a name's mentions are tagged as: a name is one thing throughout a text.
  private let typeOfName: [[String]: NameType]

  init(trees: [SentenceTree], options: Extractor.Options) {
    self.trees = trees
    self.options = options
    table = MentionTable(trees: trees)
    for tree in trees { for mention in MentionFinder(tree: tree).mentions() { table.add(mention) } }
    done = [Bool](repeating: false, count: table.all.count)
    typeOfName = Self.typesByVote(table, trees)
  }

  mutating func resolveAll() {
    for i in table.all.indices { resolve(i) }
    mergeShortNames()
    for i in table.all.indices {
      var actors: [Int] = []
      for actor in table[i].actors.map(book.current) where !actors.contains(actor) { actors.append(actor) }
      table[i].actors = actors
    }
    for i in book.entities.indices { book[i].affiliations = book[i].affiliations.map(book.current).filter { $0 != i } }
  }

  /// Resolves one mention, and first those that it is an apposition to or of.
  mutating func resolve(_ i: Int) {
    guard !done[i] else { return }
    done[i] = true
    let mention = table[i]
    let tree = trees[mention.sentence]
    switch mention.form {
    case .name: assign(i, named(i))
    case .nominal: assign(i, nominal(i))
    case .pronoun: assign(i, pronoun(i, tree))
    }
    if mention.form != .pronoun { describe(i, tree) }
  }

  /// "Lakeland" taken for a person's name, in a text about Lakeland Dairy Co.: one word that nothing says a person bears,
  /// and that begins the name of one body, is that body's.
  private mutating func mergeShortNames() {
    for i in book.entities.indices where book[i].kind == .person && book[i].isNamed && book[i].worldKey == nil {
      let entity = book[i]
      guard entity.roles.isEmpty, entity.gender == nil, entity.names.allSatisfy({ $0.count == 1 }), let name = entity.names.first else { continue }
      let bodies = book.entities.indices.filter { k in
        book[k].kind == .organisation && book[k].names.contains { $0.count > 1 && NameMatching.organisationNamesAgree($0, name) }
      }
      if bodies.count == 1 { book.merge(i, into: bodies[0]) }
    }
  }

  private static func typesByVote(_ table: MentionTable, _ trees: [SentenceTree]) -> [[String]: NameType] {
    var votes: [[String]: [NameType: Int]] = [:]
    for mention in table.all {
      guard let name = mention.name, let type = mention.nameType else { continue }
      votes[NameMatching.folded(trees[mention.sentence].text(name)), default: [:]][type, default: 0] += 1
    }
    let order = NameType.allCases
    return votes.mapValues { counts in
      order.max { (counts[$0] ?? 0, order.firstIndex(of: $1) ?? 0) < (counts[$1] ?? 0, order.firstIndex(of: $0) ?? 0) } ?? .person
    }
  }

  private mutating func assign(_ i: Int, _ actors: [Int]) {
    table[i].actors = actors
    for actor in actors { book.note(actor, sentence: table[i].sentence) }
  }

  /// The actors of the mention headed by a token, when there is one.
  mutating func actors(_ sentence: Int, _ token: Int) -> [Int] {
    guard let i = table.index(sentence: sentence, head: token) else { return [] }
    resolve(i)
    return table[i].actors.map(book.current)
  }
}

// MARK: - Names

extension ActorResolver {
  private mutating func named(_ i: Int) -> [Int] {
    let mention = table[i]
    let tree = trees[mention.sentence]
    guard let range = mention.name else { return [] }
    let text = tree.text(range)
    let words = NameMatching.folded(text)
    guard !words.isEmpty else { return [] }
    if let known = KnownName(text), !isPersonName(mention, words, tree) {
      return [world(known, mention, tree, text, words)]
    }
    if let known = acronymOwner(i, tree) {
      book[known].add(name: words, text: text)
      return [known]
    }
    switch kind(of: mention, words, tree) {
    case .person: return persons(mention, tree, text, words)
    case .organisation:
      if let family = family(words, mention, tree) { return family }
      return [organisation(text, words)]
    case .place: return [place(text, words)]
    case let other: return [unclassified(other, text, words)]
    }
  }

  private mutating func world(
    _ known: KnownName, _ mention: Mention, _ tree: SentenceTree, _ text: String, _ words: [String]
  ) -> Int {
    if known.isSeat, options.keepMetonyms || PlaceContext(tree: tree).isPlace(mention.head) {
      return place(text, words)
    }
    let index = book.index(world: known.key, name: known.name, kind: known.kind)
    if !known.isAdjective { book[index].add(name: words, text: text) }
    return index
  }

  /// Whether a name that is also a state's or capital's is a person's here: "Jordan", "Chad", "Victoria" beside a title or
  /// after the person was named in full.
  private func isPersonName(_ mention: Mention, _ words: [String], _ tree: SentenceTree) -> Bool {
    guard mention.nameType == .person || isTitled(mention, tree) else { return false }
    if isTitled(mention, tree) || book.person(named: words, gender: nil) != nil { return true }
    return words.count == 1 && GivenNames.gender(of: words[0]) != nil
  }

  private func isTitled(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    tree.children(mention.head, .title).contains { Nouns.kind(tree.lemma($0)) == .person || Titles.isTitle(tree[$0].form) }
  }

  private func kind(of mention: Mention, _ words: [String], _ tree: SentenceTree) -> ActorRecord.Kind {
    if isTitled(mention, tree) { return .person }
    let isBody = mention.name?.last.map { Nouns.kind(tree[$0].form.lowercased()) == .organisation } ?? false
    if isBody, words.count > 1, mention.nameType != .person { return .organisation }
    switch typeOfName[words] ?? mention.nameType {
    case .person:
      // One word that begins the name of a body already met ("Calder" of "Calder Optics") is that body.
      let isKnownBody = words.count == 1 && book.person(named: words, gender: nil) == nil && book.organisation(named: words) != nil
      return isKnownBody ? .organisation : .person
    case .organisation:
      // "Xi" tagged as a body, after "Xi Jinping".
      let isPerson = words.count == 1 && book.organisation(named: words) == nil && book.person(named: words, gender: nil) != nil
      return isPerson ? .person : .organisation
    case .location:
      // An unknown place that does something is a body that the tagger did not know.
      let acts = [.subject, .agent, .indirectObject].contains(tree.relations[mention.head])
      if acts, World.shared.place(named: tree.text(mention.span)) == nil, !Self.isPlaceName(words) { return .organisation }
      return book.organisation(named: words) == nil ? .place : .organisation
    case .miscellaneous, nil:
      if book.person(named: words, gender: nil) != nil { return .person }
      if book.organisation(named: words) != nil { return .organisation }
      if book.place(named: words) != nil { return .place }
      if mention.nameType == nil, let last = mention.name?.last, Nouns.kind(tree[last].form.lowercased()) == .organisation {
        return .organisation
      }
      // "the Greens", "the Liberal Democrats"
      return mention.isPlural && mention.nameType == .miscellaneous ? .organisation : .other
    }
  }

  /// "Surin province", "Al-Nao hospital": the last word says that it is a place.
  private static func isPlaceName(_ words: [String]) -> Bool { words.last.map { Nouns.kind($0) == .place } ?? false }

  private mutating func persons(_ mention: Mention, _ tree: SentenceTree, _ text: String, _ words: [String]) -> [Int] {
    if let family = family(words, mention, tree) { return family }
    let gender = titleGender(mention, tree) ?? (words.count > 1 ? GivenNames.gender(of: words[0]) : nil)
    if let known = book.person(named: words, gender: gender) {
      book[known].add(name: words, text: text)
      book[known].gender = book[known].gender ?? gender
      return [known]
    }
    var entity = Entity(kind: .person, name: text)
    entity.gender = gender
    entity.add(name: words, text: text)
    let index = book.add(entity)
    if let described = describedBefore(mention, gender, tree) { book.merge(described, into: index) }
    return [index]
  }

  private func family(_ words: [String], _ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    let family = plainSurname(words, mention, tree).map { book.family($0) } ?? []
    return family.isEmpty ? nil : family
  }

  /// The person whom the text described before it names them, as news does: "A husband and wife were jailed … Desmond
  /// Harker, 57, …", "a judge … Judge Farida Nasrallah". The age or the title gives the second mention away.
  private func describedBefore(_ mention: Mention, _ gender: Gender?, _ tree: SentenceTree) -> Int? {
    guard let name = mention.name, name.count > 1 else { return nil }
    let hasAge = hasAge(after: name.upperBound, tree)
    let titles = Set(tree.children(mention.head, .title).map { tree.lemma($0) })
    return book.entities.indices.first { i in
      let entity = book[i]
      guard entity.kind == .person, !entity.isNamed, !entity.isPlural, entity.mentionCount > 0 else { return false }
      guard mention.sentence - entity.lastSentence <= 2, !entity.isRelative else { return false }
      if let gender, let known = entity.gender, gender != known { return false }
      return hasAge || !titles.isDisjoint(with: entity.roles) && entity.affiliations.isEmpty
    }
  }

  /// ", 57," after a name.
  private func hasAge(after end: Int, _ tree: SentenceTree) -> Bool {
    guard end + 1 < tree.count, tree[end].form == ",", let age = Int(tree[end + 1].form) else { return false }
    return (5...110).contains(age)
  }

  /// "the Harkers": a plural name of one word is its singular's family.
  private func plainSurname(_ words: [String], _ mention: Mention, _ tree: SentenceTree) -> String? {
    guard words.count == 1, let word = words.first, word.hasSuffix("s"), word.count > 3 else { return nil }
    let isArticled = mention.name.map { $0.lowerBound > 0 && tree[$0.lowerBound - 1].form.lowercased() == "the" } ?? false
    return isArticled || mention.isPlural ? String(word.dropLast()) : nil
  }

  private func titleGender(_ mention: Mention, _ tree: SentenceTree) -> Gender? {
    mention.span.lazy.compactMap { Titles.gender(tree[$0].form) }.first
  }

  private mutating func organisation(_ text: String, _ words: [String]) -> Int {
    let known = book.organisation(named: words)
    let index = known ?? book.add(Entity(kind: .organisation, name: text))
    book[index].add(name: words, text: text)
    if let last = words.last, words.count > 1, Nouns.kind(last) == .organisation { book[index].roles.insert(last) }
    if let first = words.first, Nouns.kind(first) == .organisation { book[index].roles.insert(first) }
    return index
  }

  private mutating func place(_ text: String, _ words: [String]) -> Int {
    let index = book.place(named: words) ?? book.add(Entity(kind: .place, name: text))
    book[index].add(name: words, text: text)
    return index
  }

  private mutating func unclassified(_ kind: ActorRecord.Kind, _ text: String, _ words: [String]) -> Int {
    let known = book.entities.indices.first { book[$0].kind == kind && book[$0].names.contains(words) }
    let index = known ?? book.add(Entity(kind: kind, name: text))
    book[index].add(name: words, text: text)
    return index
  }

  /// "Rapid Support Forces (RSF)": the body whose name stands before the bracket.
  private mutating func acronymOwner(_ i: Int, _ tree: SentenceTree) -> Int? {
    guard let range = table[i].name, range.count == 1, range.lowerBound >= 2 else { return nil }
    let form = tree[range.lowerBound].form
    guard tree[range.lowerBound - 1].form == "(", form.count >= 2, form == form.uppercased() else { return nil }
    let before = table.all.indices.last { k in
      table[k].sentence == tree.index && k < i && table[k].form != .pronoun && table[k].span.upperBound == range.lowerBound - 1
    }
    guard let before else { return nil }
    resolve(before)
    return table[before].actors.first
  }
}

// MARK: - Roles and affiliations

extension ActorResolver {
  /// Takes the role, description and affiliations of an actor from the words around its mention.
  private mutating func describe(_ i: Int, _ tree: SentenceTree) {
    let mention = table[i]
    guard mention.actors.count == 1, let actor = mention.actors.first, !mention.isModifier else { return }
    guard book[actor].worldKey == nil || mention.form == .name else { return }
    if mention.form == .name {
      let titles = mention.span.lowerBound..<(mention.name?.lowerBound ?? mention.head)
      if !titles.isEmpty { addRole(of: actor, phrase: titles, head: titles.last ?? mention.head, tree) }
      if titles.isEmpty == false { book[actor].add(alias: tree.text(mention.span)) }
    }
    for apposed in appositions(mention.head, tree) where trees[mention.sentence].isNominal(apposed) {
      guard let k = table.index(sentence: tree.index, head: apposed), table[k].form == .nominal else { continue }
      addRole(of: actor, phrase: table[k].span, head: apposed, tree)
    }
    if let role = copularRole(mention.head, tree), let k = table.index(sentence: tree.index, head: role) {
      if table[k].form == .nominal, Nouns.kind(tree.lemma(role)) != nil { book[actor].roles.insert(tree.lemma(role)) }
    }
  }

  func appositions(_ head: Int, _ tree: SentenceTree) -> [Int] {
    tree.children(head, .apposition)
  }

  private func copularRole(_ head: Int, _ tree: SentenceTree) -> Int? {
    guard tree.relations[head] == .subject, let predicate = tree.head(head), tree.child(predicate, .copula) != nil else { return nil }
    return tree[predicate].partOfSpeech == .noun ? predicate : nil
  }

  private mutating func addRole(of actor: Int, phrase: Range<Int>, head: Int, _ tree: SentenceTree) {
    guard book[actor].worldKey == nil else { return }
    for k in phrase where tree[k].partOfSpeech == .noun || tree[k].partOfSpeech == .propn {
      let lemma = tree.lemma(k)
      if Nouns.kind(lemma) != nil || Titles.isTitle(tree[k].form) { book[actor].roles.insert(Nouns.fullTitle(lemma)) }
      if book[actor].gender == nil { book[actor].gender = Titles.gender(tree[k].form) }
    }
    if book[actor].description == nil, let text = roleText(phrase, tree) { book[actor].description = text }
    for k in owners(of: head, within: phrase, tree) {
      for owner in actors(tree.index, k) where owner != actor && book[owner].kind != .person {
        book[actor].add(affiliation: owner)
      }
    }
  }

  /// The phrase as a description; honorifics alone ("Mr") are none.
  private func roleText(_ phrase: Range<Int>, _ tree: SentenceTree) -> String? {
    var words = phrase
    while let first = words.first, tree[first].partOfSpeech == .det { words = words.dropFirst() }
    guard !words.isEmpty, !words.allSatisfy({ Titles.isHonorific(tree[$0].form) }) else { return nil }
    return tree.text(words)
  }

  /// Tokens that name whom a role belongs to: "*Oman*'s minister", "the *Emirati* ministry", "spokeswoman for *Y*".
  func owners(of head: Int, within phrase: Range<Int>, _ tree: SentenceTree) -> [Int] {
    var found = phrase.filter { $0 != head && table.index(sentence: tree.index, head: $0) != nil }
    for modifier in tree.children(head, .nounModifier) {
      let preposition = tree.preposition(modifier) ?? ""
      if ["of", "for", "at", "from", "to", "with", "in"].contains(preposition) { found.append(modifier) }
    }
    if let possessor = tree.child(head, .possessor), !found.contains(possessor) { found.append(possessor) }
    return found
  }
}
