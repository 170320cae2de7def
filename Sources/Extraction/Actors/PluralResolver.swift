import Language
import Record

/// "both sides", "the two leaders", "the neighbours", "the pair": the actors that a plural stands for.
extension ActorResolver {
  /// The members of a plural that counts known actors; nil when the phrase is none of that sort.
  mutating func pluralSet(_ i: Int, _ tree: SentenceTree) -> [Int]? {
    let mention = table[i]
    let lemma = tree.lemma(mention.head)
    guard let wanted = Self.setNouns[lemma], let size = countedSize(mention, tree, lemma) else { return nil }
    if let listed = listedMembers(mention, tree) { return listed }
    if size == 2, wanted == .any || wanted == .leader || wanted == .person, let pair = pairAbove(mention, tree) {
      return pair
    }
    // A set whose members nobody can tell is no actor of its own.
    return latestSet(before: i, size: size, wanted, excluding: subjectAndStates(of: mention, tree)) ?? []
  }

  /// What kind of actor the members of a set noun are.
  enum SetMember { case side, state, person, leader, organisation, any }

  static let setNouns: [String: SetMember] = [
    "side": .side, "country": .state, "nation": .state, "state": .state, "neighbour": .state, "neighbor": .state,
    "government": .state, "power": .state, "capital": .state, "ally": .state, "leader": .leader, "president": .leader,
    "minister": .leader, "premier": .leader, "man": .person, "woman": .person, "pair": .person, "couple": .person,
    "duo": .person, "politician": .person, "company": .organisation, "firm": .organisation, "bidder": .organisation,
    "group": .organisation, "agency": .organisation, "body": .organisation, "union": .organisation, "rival": .any,
    "army": .side, "military": .side,
    "party": .side, "foe": .side, "two": .any, "three": .any,
    "both": .any, "neither": .any,
  ]

  /// How many members the phrase promises: "both" and "the two" say two, "the three" three, "the pair" two.
  private func countedSize(_ mention: Mention, _ tree: SentenceTree, _ lemma: String) -> Int? {
    if lemma == "both" || lemma == "neither" { return tree[mention.head].partOfSpeech == .noun ? nil : 2 }
    if lemma == "two" || lemma == "three" {
      // "the two agreed", but "two of them"
      let isAlone = mention.isDefinite || tree.child(mention.head, .determiner) != nil
      return isAlone && tree.child(mention.head, .nounModifier) == nil ? TimeWords.number(lemma) : nil
    }
    if ["pair", "couple", "duo"].contains(lemma) { return mention.isDefinite && !mention.isPlural ? 2 : nil }
    var words = mention.span.filter { $0 != mention.head }.map { tree.word($0) }
    // Parsers take "both" before a noun for a conjunction now and then.
    if mention.span.lowerBound > 0 { words.append(tree.word(mention.span.lowerBound - 1)) }
    let isBoth = words.contains("both") && (mention.isPlural || lemma == "both")
    if isBoth || words.contains("either") || words.contains("neither") || words.contains("each") {
      return 2
    }
    guard mention.isPlural, words.contains("the") || words.contains("their") || words.contains("these") else {
      return nil
    }
    if let number = words.lazy.compactMap({ TimeWords.number($0) }).first {
      return (2...5).contains(number) ? number : nil
    }
    return ["side", "neighbour", "neighbor"].contains(lemma) && mention.span.count == 2 ? 2 : nil
  }

  /// "the two neighbours, Thailand and Cambodia"
  private mutating func listedMembers(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard let apposed = appositions(mention.head, tree).first else { return nil }
    let members = tree.coordinated(apposed).flatMap { actors(tree.index, $0) }
    return members.count > 1 ? members : nil
  }

  /// "He offered Roe a truce when *the two* met": subject and object of the clause above.
  private mutating func pairAbove(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard tree.relations[mention.head] == .subject, let verb = tree.head(mention.head),
      tree.relations[verb] == .adverbialClause, let main = tree.head(verb), tree.isVerb(main), main < mention.head
    else { return nil }
    let clause = ClauseReader(tree: tree).clause(main)
    let sides = (clause.subjects + clause.indirectObjects + clause.objects).flatMap { actors(tree.index, $0) }
    let persons = sides.filter { book[$0].kind == .person }
    return persons.count == 2 && persons[0] != persons[1] ? persons : nil
  }

  /// Who speaks or acts upon the plural in its own sentence cannot be among it, nor can the states they belong to.
  private mutating func subjectAndStates(of mention: Mention, _ tree: SentenceTree) -> Set<Int> {
    var node = mention.head
    var found: Set<Int> = []
    for _ in 0..<8 {
      guard let head = tree.head(node) else { break }
      for subject in tree.children(head, .subject) where !tree.isUnder(mention.head, subject) {
        for actor in actors(tree.index, subject) {
          found.insert(actor)
          found.formUnion(book[actor].affiliations.map(book.current))
        }
      }
      // What stands above a clause that describes a noun does nothing to the plural in it.
      if [.relativeClause, .nounClause].contains(tree.relations[node]) { break }
      node = head
    }
    return found
  }

  /// The members of a plural: a pair named together not long ago, else the actors of the wanted kind that the text speaks
  /// of most thereabouts; nil when there are too few.
  private mutating func latestSet(before i: Int, size: Int, _ wanted: SetMember, excluding: Set<Int>) -> [Int]? {
    let sentence = table[i].sentence
    var weight: [Int: Double] = [:]
    var counted: Set<[Int]> = []
    var personPair: [Int]?
    for k in stride(from: i - 1, through: 0, by: -1) {
      let distance = sentence - table[k].sentence
      guard distance <= (wanted == .leader ? 25 : 10) else { break }
      resolve(k)
      let joined = jointMembers(k)
      if joined.count == size, joined.allSatisfy({ matches($0, wanted) && !excluding.contains($0) }) {
        // Sides are states and bodies before they are persons.
        if wanted != .side || joined.allSatisfy({ book[$0].kind != .person }) { return joined }
        personPair = personPair ?? joined
      }
      guard distance <= 6 else { continue }
      // A sentence that names somebody twice speaks no more of them.
      for actor in table[k].actors.map(book.current)
      where matches(actor, wanted) && !excluding.contains(actor) && counted.insert([actor, distance]).inserted {
        weight[actor, default: 0] += 1 / Double(1 + distance)
      }
    }
    if size == 2, wanted == .side || wanted == .state || wanted == .any,
      let pair = opposedPair(before: i, wanted, excluding)
    {
      return pair
    }
    if wanted == .organisation, let called = bodiesCalled(trees[sentence].lemma(table[i].head), size, excluding) {
      return called
    }
    var pool = weight.keys.sorted { (-(weight[$0] ?? 0), $0) < (-(weight[$1] ?? 0), $1) }
    if wanted == .side {
      let bodies = pool.filter { book[$0].kind == .state || book[$0].kind == .organisation }
      if bodies.count >= size { pool = bodies } else if let personPair { return personPair }
    }
    let lemma = trees[sentence].lemma(table[i].head)
    if wanted == .organisation, Nouns.isBusiness(lemma) {
      // "both companies" are no council and no regulator.
      let firms = pool.filter(isOpenBusiness)
      if firms.count >= size { pool = firms }
    }
    if wanted == .leader {
      // "the two ministers" are ministers, where the text has two.
      let titled = pool.filter { book[$0].roles.contains(lemma) }
      if titled.count >= size { pool = titled }
      // A president is no minister.
      if lemma == "minister" {
        pool = pool.filter { book[$0].roles.contains("minister") || book[$0].roles.isEmpty }
      }
    }
    if wanted == .leader { pool = pool.filter(isHeadOfState) + pool.filter { !isHeadOfState($0) } }
    if wanted == .leader, pool.filter(isHeadOfState).count < size {
      pool =
        pool.filter(isHeadOfState) + leadersNamedSoon(after: i, excluding: excluding.union(pool))
        + pool.filter { !isHeadOfState($0) }
    }
    return pool.count >= size ? pool.prefix(size).sorted() : nil
  }

  /// Police and those who face them: sides without a name.
  private func isFightingCrowd(_ actor: Int) -> Bool {
    book[actor].roles.contains { $0 == "police" || Nouns.isSide($0) } && !isHelper(actor)
  }

  /// "aid workers": in nobody's quarrel.
  private func isHelper(_ actor: Int) -> Bool {
    let words = book[actor].nominalKey?.split(separator: " ") ?? []
    return !Set(words).isDisjoint(with: [
      "aid", "relief", "rescue", "health", "hospital", "charity", "emergency", "medical",
    ])
  }

  /// "the two agencies": the bodies that the text has called so, when there are just as many.
  private func bodiesCalled(_ lemma: String, _ size: Int, _ excluding: Set<Int>) -> [Int]? {
    let called = book.entities.indices.filter { i in
      book[i].kind == .organisation && book[i].isNamed && book[i].roles.contains(lemma) && !excluding.contains(i)
    }
    return called.count == size ? called : nil
  }

  /// The two states or bodies that the text has put together most, the latest sentences counting most.
  private func opposedPair(before i: Int, _ wanted: SetMember, _ excluding: Set<Int>) -> [Int]? {
    var members: [Int: Set<Int>] = [:]
    for k in stride(from: i - 1, through: 0, by: -1) where table[i].sentence - table[k].sentence <= 25 {
      for actor in table[k].actors.map(book.current) where !excluding.contains(actor) {
        let isBody = book[actor].kind == .organisation && book[actor].isNamed && wanted != .state
        let isCrowd = wanted == .side && !book[actor].isNamed && isFightingCrowd(actor)
        let isSide = book[actor].kind == .state || isBody || isCrowd || wanted == .any && book[actor].kind == .person
        if isSide { members[table[k].sentence, default: []].insert(actor) }
      }
    }
    var together: [[Int]: Double] = [:]
    for (sentence, actors) in members where actors.count < 8 {
      let sorted = actors.sorted()
      for (n, a) in sorted.enumerated() {
        for b in sorted.dropFirst(n + 1) where book[a].kind == book[b].kind || isFightingCrowd(a) || isFightingCrowd(b)
        {
          together[[a, b], default: 0] += 1 / Double(4 + table[i].sentence - sentence).squareRoot()
        }
      }
    }
    return together.max { ($0.value, $1.key[0], $1.key[1]) < ($1.value, $0.key[0], $0.key[1]) }?.key
  }

  private func isHeadOfState(_ actor: Int) -> Bool { book[actor].roles.contains { Nouns.isHeadOfState($0) } }

  /// "She wrote to both leaders … Norway's Ola Nordmann answered at once": persons that the next two sentences name first.
  private mutating func leadersNamedSoon(after i: Int, excluding: Set<Int>) -> [Int] {
    var found: [Int] = []
    for k in table.all.indices.dropFirst(i + 1) {
      let distance = table[k].sentence - table[i].sentence
      guard distance <= 2 else { break }
      guard distance > 0, table[k].form == .name, !table[k].isModifier else { continue }
      resolve(k)
      for actor in table[k].actors.map(book.current) where matches(actor, .leader) && !excluding.contains(actor) {
        if !found.contains(actor) { found.append(actor) }
      }
    }
    return found
  }

  /// The actors named together with mention `k`: "Russia and Ukraine", "Egypt and Chad", or a plural's own members.
  mutating func jointMembers(_ k: Int) -> [Int] {
    let mention = table[k]
    if mention.actors.count > 1 { return mention.actors }
    let tree = trees[mention.sentence]
    let group = tree.coordinated(mention.head)
    guard group.count > 1, tree.relations[mention.head] != .conjunct else { return [] }
    var members: [Int] = []
    for token in group {
      for actor in actors(mention.sentence, token) where !members.contains(actor) { members.append(actor) }
    }
    return members.count > 1 ? members : []
  }

  /// Bodies that judge, tell and heal, and are no side in a quarrel.
  private static let bystanders: Set<String> = [
    "court", "tribunal", "hospital", "clinic", "newspaper", "broadcaster", "agency", "radio", "channel", "ministry",
  ]

  private func matches(_ actor: Int, _ wanted: SetMember) -> Bool {
    switch (wanted, book[actor].kind) {
    case (.any, .person), (.any, .state), (.any, .organisation): true
    case (.side, .organisation): book[actor].roles.isDisjoint(with: Self.bystanders)
    case (.side, .state), (.side, .person): true
    case (.side, .group):
      !isHelper(actor) && book[actor].roles.allSatisfy { Nouns.crowd($0) == nil || Nouns.isSide($0) }
    case (.state, .state), (.organisation, .organisation), (.person, .person): true
    case (.leader, .person): book[actor].roles.isEmpty || book[actor].roles.contains { Nouns.isLeader($0) }
    default: false
    }
  }
}
