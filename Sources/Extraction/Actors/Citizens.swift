import Language
import Record

/// Names of peoples: "the Americans" as often are their government, "six Swedes" and "the Norwegian" are persons.
extension ActorResolver {
  /// "told *Americans* to leave", "freed *six Swedes*", unlike "*the Americans*", who as often are their government.
  func isPeople(_ known: KnownName, _ mention: Mention, _ tree: SentenceTree) -> Bool {
    guard !mention.isModifier, let name = mention.name else { return false }
    if known.isPeople, tree.child(mention.head, .number) != nil { return true }
    guard known.isAdjective || known.isPeople, mention.isPlural else { return false }
    let isSubject = [.subject, .agent].contains(tree.relations[mention.head])
    return !isSubject && tree[name.upperBound - 1].pennTag.hasSuffix("S")
      && tree.child(mention.head, .determiner) == nil
  }

  /// "Jane Roe, *an Icelander*": a person, not the state; the one it is said of, if the text says of whom.
  mutating func citizen(_ mention: Mention, _ tree: SentenceTree) -> [Int]? {
    guard !mention.isPlural, !mention.isModifier, let article = tree.child(mention.head, .determiner),
      ["a", "an"].contains(tree.lemma(article))
    else { return nil }
    guard tree.relations[mention.head] == .apposition, let head = tree.head(mention.head) else { return [] }
    return actors(tree.index, head)
  }

  /// "*The Norwegian* thanked the pilot": one person, of that state or told of last; "the French" are their state.
  mutating func countryman(
    _ known: KnownName, _ mention: Mention, _ words: [String], _ tree: SentenceTree
  ) -> [Int]? {
    guard !mention.isPlural, !mention.isModifier, words.count == 1, mention.span.count == 2,
      let article = tree.child(mention.head, .determiner), tree.lemma(article) == "the",
      ["an", "ander", "aqi", "raeli", "tani", "oudi", "eni", "wede", "dane", "pole", "turk", "finn", "spaniard"]
        .contains(
          where: words[0].hasSuffix)
    else { return nil }
    if tree.relations[mention.head] == .apposition, let head = tree.head(mention.head) {
      return actors(tree.index, head)
    }
    let state = book.index(world: known.key, name: known.name, kind: known.kind)
    let persons = book.latestFirst {
      book[$0].kind == .person && book[$0].isNamed && mention.sentence - book[$0].lastSentence <= 3
    }
    let own = persons.first { book[$0].affiliations.map(book.current).contains(state) }
    return (own ?? persons.first { book[$0].affiliations.isEmpty }).map { [$0] } ?? []
  }

  /// The citizens of a state, as a group.
  mutating func people(_ known: KnownName, _ text: String, _ mention: Mention, _ tree: SentenceTree) -> Int {
    let number = number(of: mention, tree)
    let key = ["people of \(known.key)", number].compactMap { $0 }.joined(separator: " ")
    if let group = book.index(nominalKey: key) { return group }
    let state = book.index(world: known.key, name: known.name, kind: known.kind)
    var entity = Entity(kind: .group, name: text)
    entity.add(alias: text)
    entity.nominalKey = key
    entity.isPlural = true
    entity.number = number
    entity.affiliations = [state]
    return book.add(entity)
  }
}
