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
    let members = latestSet(before: i, size: size, wanted)
    return members.isEmpty ? nil : members
  }

  /// What kind of actor the members of a set noun are.
  enum SetMember { case side, state, person, organisation }

  static let setNouns: [String: SetMember] = [
    "side": .side, "country": .state, "nation": .state, "state": .state, "neighbour": .state, "neighbor": .state,
    "government": .state, "power": .state, "capital": .state, "ally": .state, "leader": .person, "president": .person,
    "minister": .person, "premier": .person, "man": .person, "woman": .person, "pair": .person, "couple": .person,
    "duo": .person, "politician": .person, "company": .organisation, "firm": .organisation, "bidder": .organisation,
    "group": .organisation, "rival": .side, "party": .side, "foe": .side, "sides": .side, "both": .side,
  ]

  /// How many members the phrase promises: "both" and "the two" say two, "the three" three, "the pair" two.
  private func countedSize(_ mention: Mention, _ tree: SentenceTree, _ lemma: String) -> Int? {
    if ["pair", "couple", "duo"].contains(lemma) { return mention.isDefinite && !mention.isPlural ? 2 : nil }
    let words = mention.span.filter { $0 != mention.head }.map { tree[$0].form.lowercased() }
    if words.contains("both") || words.contains("either") || words.contains("neither") || words.contains("each") { return 2 }
    guard mention.isPlural, words.contains("the") || words.contains("their") || words.contains("these") else { return nil }
    if let number = words.lazy.compactMap({ TimeWords.number($0) }).first { return (2...5).contains(number) ? number : nil }
    return ["side", "neighbour", "neighbor"].contains(lemma) && mention.span.count == 2 ? 2 : nil
  }

  /// "the two neighbours, Thailand and Cambodia"
  private mutating func listedMembers(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard let apposed = appositions(mention.head, tree).first else { return nil }
    let members = tree.coordinated(apposed).flatMap { actors(tree.index, $0) }
    return members.count > 1 ? members : nil
  }

  /// The last distinct actors of the wanted kind before mention `i`; a pair named together is preferred.
  private mutating func latestSet(before i: Int, size: Int, _ wanted: SetMember) -> [Int] {
    let sentence = table[i].sentence
    var seen: [Int] = []
    for k in stride(from: i - 1, through: 0, by: -1) {
      let mention = table[k]
      guard sentence - mention.sentence <= 6 else { break }
      resolve(k)
      let joined = jointMembers(k).filter { matches($0, wanted) }
      if joined.count == size { return joined }
      for actor in table[k].actors where matches(actor, wanted) && !seen.contains(actor) { seen.append(actor) }
    }
    guard seen.count >= size else { return [] }
    let isSide = if case .side = wanted { true } else { false }
    if isSide, let kind = seen.first.map({ book[$0].kind }) {
      let alike = seen.filter { book[$0].kind == kind }
      return alike.count >= size ? Array(alike.prefix(size)).sorted() : []
    }
    return Array(seen.prefix(size)).sorted()
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

  private func matches(_ actor: Int, _ wanted: SetMember) -> Bool {
    switch (wanted, book[actor].kind) {
    case (.side, .state), (.side, .organisation), (.side, .group), (.side, .person): true
    case (.state, .state), (.person, .person), (.organisation, .organisation): true
    default: false
    }
  }
}
