import Record

/// The actors of one document, found and merged while the text is read from its beginning to its end.
struct ActorBook: Sendable {
  private(set) var entities: [Entity] = []
  private var byWorldKey: [String: Int] = [:]
  private var byNominalKey: [String: Int] = [:]
  /// The actors that have a word in a name of theirs, or are called by initials.
  private var byWord: [String: [Int]] = [:]
  /// Where an actor went that turned out to be another: "a geologist" and the man named a sentence later.
  private var mergedInto: [Int: Int] = [:]

  subscript(_ i: Int) -> Entity {
    get { entities[i] }
    set { entities[i] = newValue }
  }

  mutating func add(_ entity: Entity) -> Int {
    let index = entities.count
    entities.append(entity)
    if let key = entity.worldKey { byWorldKey[key] = index }
    if let key = entity.nominalKey { byNominalKey[key] = index }
    for name in entity.names { remember(name, for: index) }
    return index
  }

  /// Notes that the text calls the actor so.
  mutating func add(name words: [String], text: String, to index: Int) {
    if !entities[index].names.contains(words) { remember(words, for: index) }
    entities[index].add(name: words, text: text)
  }

  private mutating func remember(_ name: [String], for index: Int) {
    for word in Set(name + NameMatching.acronyms(of: name)) where byWord[word]?.contains(index) != true {
      byWord[word, default: []].append(index)
    }
  }

  /// The actors whose names have something to do with a name, in the order in which they were met.
  private func candidates(_ words: [String]) -> [Int] {
    Set((words + NameMatching.acronyms(of: words)).flatMap { byWord[$0] ?? [] }.map(current)).sorted()
  }

  func index(nominalKey key: String) -> Int? { byNominalKey[key].map(current) }

  /// The actor that an index stands for after all merging so far.
  func current(_ index: Int) -> Int {
    var index = index
    while let next = mergedInto[index] { index = next }
    return index
  }

  /// Makes one actor of two; what was said of the first holds for the second.
  mutating func merge(_ source: Int, into target: Int) {
    let (source, target) = (current(source), current(target))
    guard source != target else { return }
    let gone = entities[source]
    mergedInto[source] = target
    gone.aliases.forEach { entities[target].add(alias: $0) }
    for name in gone.names where !entities[target].names.contains(name) {
      entities[target].names.append(name)
      remember(name, for: target)
    }
    entities[target].roles.formUnion(gone.roles)
    entities[target].principal = entities[target].principal ?? gone.principal
    entities[target].gender = entities[target].gender ?? gone.gender
    entities[target].description = entities[target].description ?? gone.description ?? (gone.isNamed ? nil : gone.name)
    gone.affiliations.forEach { if current($0) != target { entities[target].add(affiliation: $0) } }
    entities[target].mentionCount += gone.mentionCount
    entities[source] = Entity(kind: .other, name: "")
  }

  mutating func remember(nominalKey key: String, for index: Int) { byNominalKey[key] = index }

  /// The state or body of the world table, made on first use.
  mutating func index(world key: String, name: String, kind: ActorRecord.Kind) -> Int {
    if let known = byWorldKey[key] { return known }
    var entity = Entity(kind: kind, name: name)
    entity.worldKey = key
    entity.names = [NameMatching.folded(name)]
    return add(entity)
  }

  /// The person that a name belongs to, of all whose names agree with it.
  ///
  /// A bare surname that several persons share goes to the one the text has spoken of most; with "Mr" or "Mrs" only
  /// those of that gender are asked.
  func person(named words: [String], gender: Gender?) -> Int? {
    let agreeing = candidates(words).filter { i in
      let entity = entities[i]
      guard entity.kind == .person, entity.isNamed else { return false }
      if let gender, let known = entity.gender, known != gender { return false }
      // A full name must agree with every full name of the other; a lone surname with any.
      let full = entity.names.filter { $0.count > 1 }
      if words.count > 1, !full.isEmpty { return full.allSatisfy { NameMatching.personNamesAgree($0, words) } }
      return entity.names.contains { NameMatching.personNamesAgree($0, words) }
    }
    if words.count > 1 {
      // A full name may complete a surname seen before, but two full names must agree in every word.
      return agreeing.first
    }
    let bySurname = agreeing.filter { i in entities[i].names.contains { $0.last == words[0] || $0.count == 1 } }
    let pool = bySurname.isEmpty ? agreeing : bySurname
    if let gender, let certain = pool.first(where: { entities[$0].gender == gender }) { return certain }
    return pool.max { entities[$0].mentionCount < entities[$1].mentionCount }
  }

  /// Every person with this surname: "the Roes".
  func family(_ surname: String) -> [Int] {
    candidates([surname]).filter { i in
      entities[i].kind == .person && entities[i].names.contains { $0.count > 1 && $0.last == surname }
    }
  }

  func organisation(named words: [String]) -> Int? {
    let pool = candidates(words).filter {
      entities[$0].kind != .person && entities[$0].kind != .place && entities[$0].isNamed
    }
    return pool.first { entities[$0].names.contains(words) }
      ?? pool.first { i in
        entities[i].kind != .state && entities[i].names.contains { NameMatching.organisationNamesAgree($0, words) }
      }
  }

  func place(named words: [String]) -> Int? {
    candidates(words).first { entities[$0].kind == .place && entities[$0].names.contains(words) }
  }

  /// Those let in, the one told of last first; of several, the one told of most.
  func latestFirst(where isWanted: (Int) -> Bool) -> [Int] {
    entities.indices.filter(isWanted).sorted {
      (entities[$0].lastSentence, entities[$0].mentionCount, -$0)
        > (entities[$1].lastSentence, entities[$1].mentionCount, -$1)
    }
  }

  mutating func note(_ index: Int, sentence: Int) {
    if entities[index].mentionCount == 0 { entities[index].firstSentence = sentence }
    entities[index].mentionCount += 1
    entities[index].lastSentence = max(entities[index].lastSentence, sentence)
  }
}
