import Language
import Record

/// Actors that words for many, for crews and for rivals stand for: "the gunmen", "officers", "a Peruvian warship", "its
/// neighbour", "the *Acme* group".
extension ActorResolver {
  /// "fighters seized the plant … the gunmen": the latest group of the same sort, by another noun.
  func sameCrowd(_ mention: Mention, _ lemma: String, _ number: String?) -> Int? {
    guard mention.isPlural, let crowd = Nouns.crowd(lemma), mention.isDefinite || Nouns.isOneCrowd(crowd) else {
      return nil
    }
    return latestCrowd(crowd, number)
  }

  /// "two engineers were freed … *the men*": the latest people that the text told of as a group.
  func samePeople(_ mention: Mention, _ lemma: String, _ number: String?) -> Int? {
    guard mention.isPlural, mention.isDefinite, mention.span.count == 2, ["man", "woman", "victim"].contains(lemma),
      number == nil
    else { return nil }
    return latest { entity in
      entity.kind == .group && !entity.isNamed && entity.isPlural && entity.number != nil
        && mention.sentence - entity.lastSentence <= 10
    }
  }

  private func latestCrowd(_ crowd: Int, _ number: String?) -> Int? {
    latest { entity in
      let isCrowd = entity.kind == .group && !entity.isNamed || entity.kind == .organisation && entity.isNamed
      return isCrowd && entity.roles.contains { Nouns.crowd($0) == crowd }
        && (number == nil || entity.number == nil || entity.number == number)
    }
  }

  func latestPolice() -> Int? {
    latest { !$0.isNamed && $0.roles.contains("police") }
  }

  /// The actor told of last, of those that are told of at all and let in; of several, the one first met last.
  private func latest(where isWanted: (Entity) -> Bool) -> Int? {
    let fitting = book.entities.indices.filter { book[$0].mentionCount > 0 && isWanted(book[$0]) }
    return fitting.max { (book[$0].lastSentence, $0) < (book[$1].lastSentence, $1) }
  }

  /// "a Peruvian warship … the warship": what a state's ship, aircraft or missile does or suffers, the state does.
  mutating func craft(_ mention: Mention, _ lemma: String, _ owners: [Int], _ tree: SentenceTree) -> [Int] {
    let key = "craft \(lemma)"
    if let state = owners.first(where: { book[$0].kind == .state || book[$0].kind == .organisation }) {
      book.remember(nominalKey: key, for: state)
      return [state]
    }
    return mention.isDefinite && owners.isEmpty ? book.index(nominalKey: key).map { [$0] } ?? [] : []
  }

  /// "the *Acme* group": the body whose name stands before a general noun.
  mutating func bodyNamedBefore(_ mention: Mention, _ lemma: String, _ tree: SentenceTree) -> Int? {
    let isFighters = mention.isPlural && Nouns.isArmed(lemma)
    guard isFighters || Nouns.isGeneric(lemma) && Nouns.kind(lemma) == .organisation else { return nil }
    guard let name = tree.children(mention.head, .compound).first(where: { $0 == mention.head - 1 }) else { return nil }
    guard let actor = actors(tree.index, name).first, [.organisation, .other].contains(book[actor].kind),
      World.shared.place(named: book[actor].name) == nil, !book[actor].name.hasSuffix("ern")
    else { return nil }
    book[actor].kind = .organisation
    book[actor].add(alias: tree.text(mention.span))
    // "ELN rebels … the rebels"
    if isFighters { book[actor].roles.insert(lemma) }
    return actor
  }

  /// "its neighbour", "their rival": the other one of a pair of states or bodies that the text has been speaking of.
  mutating func otherSide(_ mention: Mention, _ lemma: String, _ owners: [Int], _ tree: SentenceTree) -> [Int]? {
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
}
