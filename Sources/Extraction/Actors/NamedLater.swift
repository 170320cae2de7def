import Language
import Record

/// Who was described before he was named: "a baker … John Roe, 57, …".
extension ActorResolver {
  /// "identified *him* as Jane Roe": the unnamed object of the verb.
  mutating func identifiedAs(_ mention: Mention, _ tree: SentenceTree) -> Int? {
    guard tree.relations[mention.head] == .oblique, tree.preposition(mention.head) == "as",
      let verb = tree.head(mention.head), ["identify", "name"].contains(tree.lemma(verb)),
      let object = tree.child(verb, .object, .passiveSubject)
    else { return nil }
    let found = actors(tree.index, object)
    guard found.count == 1, !book[found[0]].isNamed, !book[found[0]].isPlural else { return nil }
    return [.person, .group].contains(book[found[0]].kind) ? found[0] : nil
  }

  /// The person whom the text described before it names them, as news does: "A baker and his son were rescued … John
  /// Roe, 57, …", "a judge … Judge Jane Doe". The age or the title gives the second mention away.
  func describedBefore(_ mention: Mention, _ gender: Gender?, _ tree: SentenceTree) -> Int? {
    guard let name = mention.name, name.count > 1 else { return nil }
    // Of two who are named together, neither is the one.
    let first = tree.relations[mention.head] == .conjunct ? tree.head(mention.head) ?? mention.head : mention.head
    let named = tree.coordinated(first).filter { table.mention(sentence: tree.index, head: $0)?.form == .name }
    let isAlone = named.count < 2
    let hasAge = isAlone && hasAge(after: name.upperBound, tree)
    let titles = Set(tree.children(mention.head, .title).map { tree.lemma($0) })
    let isPlain = isAlone && isPlainSubject(mention, name, tree)
    // "the army chief" is nobody's "UN chief".
    let hasOwner = mention.span.contains { !name.contains($0) && table.index(sentence: tree.index, head: $0) != nil }
    return book.entities.indices.first { i in
      let entity = book[i]
      guard entity.kind == .person, !entity.isNamed, !entity.isPlural, entity.mentionCount > 0 else { return false }
      guard mention.sentence - entity.lastSentence <= 2, !entity.isRelative else { return false }
      if let gender, let known = entity.gender, gender != known { return false }
      return hasAge || isPlain && isIntroduced(i, mention)
        || !titles.isDisjoint(with: entity.roles) && (!entity.isAttached || !hasOwner)
    }
  }

  /// A full name that says nothing of who it is, as the subject of its sentence: news names nobody so whom it has not
  /// described before.
  private func isPlainSubject(_ mention: Mention, _ name: Range<Int>, _ tree: SentenceTree) -> Bool {
    guard tree.relations[mention.head] == .subject, let verb = tree.head(mention.head), tree.isVerb(verb),
      [.root, .parataxis].contains(tree.relations[verb]), mention.span == name
    else { return false }
    return tree.child(mention.head, .apposition, .relativeClause, .nounModifier, .nounClause) == nil
  }

  /// "*A retired miner* has sued the state …" in the sentence before: a person new to the text there, as the subject of its
  /// main verb.
  private func isIntroduced(_ i: Int, _ mention: Mention) -> Bool {
    guard book[i].lastSentence + 1 == mention.sentence, !book[i].isAttached else { return false }
    let home = trees[book[i].lastSentence]
    let first = table.all.first { $0.actors.map(book.current).contains(i) && $0.sentence == home.index }
    guard let first, !first.isDefinite, let verb = home.head(first.head) else { return false }
    return home.relations[verb] == .root && [.subject, .passiveSubject].contains(home.relations[first.head])
  }

  /// ", 57," after a name.
  private func hasAge(after end: Int, _ tree: SentenceTree) -> Bool {
    guard end + 1 < tree.count, tree[end].form == ",", let age = Int(tree[end + 1].form) else { return false }
    return (5...110).contains(age)
  }
}
