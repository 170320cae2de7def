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

  /// "dock workers struck … police held 28 workers … *the workers*": the group of that noun that is not counted.
  func wholeCrowd(_ mention: Mention, _ lemma: String) -> Int? {
    guard mention.isPlural, Nouns.crowd(lemma) != nil else { return nil }
    return latest { entity in
      entity.kind == .group && !entity.isNamed && entity.number == nil && entity.roles.contains(lemma)
        && entity.affiliations.isEmpty
    }
  }

  /// "villagers blocked the road … *the protesters*": those whom the text has told of as protesting, by another noun.
  mutating func crowdByDeed(_ mention: Mention, _ lemma: String) -> Int? {
    guard mention.isPlural, mention.isDefinite, mention.span.count == 2,
      let crowd = Nouns.crowd(lemma), Nouns.isOneCrowd(crowd)
    else { return nil }
    for index in stride(from: mention.sentence - 1, through: max(0, mention.sentence - 20), by: -1) {
      let clauses = ClauseReader(tree: trees[index])
      for verb in (0..<trees[index].count).reversed() where trees[index].isVerb(verb) {
        let meanings = VerbLexicon.shared.frames(of: trees[index].lemma(verb)).map(\.meaning.eventClass)
        guard meanings.contains(.protest), !clauses.passive(verb) else { continue }
        let groups = clauses.subjects(verb).flatMap { actors(index, $0) }
          .filter { book[$0].kind == .group && !book[$0].isNamed && book[$0].isPlural }
        if let group = groups.first { return group }
      }
    }
    return nil
  }

  /// "five of his ministers resigned … *the five*, *the remaining four*, *the five ministers*": the latest people told of
  /// with that number.
  func countedBefore(_ mention: Mention, _ tree: SentenceTree) -> Int? {
    guard tree.child(mention.head, .nounModifier, .possessor) == nil,
      tree.child(mention.head, .determiner).map({ tree.lemma($0) == "the" }) == true
    else { return nil }
    let isAlone = tree[mention.head].partOfSpeech == .num
    let lemma = tree.lemma(mention.head)
    let isRest =
      isAlone
      && tree.children(mention.head, .adjective).contains {
        ["remaining", "other"].contains(tree.word($0))
      }
    guard let number = isAlone ? lemma : number(of: mention, tree) else { return nil }
    let size = QuantityReader.value(number) ?? 0
    return latest { entity in
      guard entity.kind == .group, !entity.isNamed, let whole = entity.number else { return false }
      return (whole == number || isRest && QuantityReader.value(whole).map { $0 > size } == true)
        && (isAlone || entity.roles.contains(lemma)) && mention.sentence - entity.lastSentence <= 25
    }
  }

  /// "two engineers were freed … *the men*": the latest people that the text told of as a group.
  func samePeople(_ mention: Mention, _ lemma: String, _ number: String?) -> Int? {
    guard mention.isPlural, mention.isDefinite, mention.span.count == 2, ["man", "woman", "victim"].contains(lemma),
      number == nil
    else { return nil }
    return latest { entity in
      entity.kind == .group && !entity.isNamed && entity.isPlural
        && (entity.number != nil || lemma != "victim" && entity.roles.contains(where: Nouns.isArmed))
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

  /// "six members of the *Acme* gang", "fighters from *Acme*": what the members of an armed body do, it does.
  mutating func bodyOfMembers(_ mention: Mention, _ lemma: String, _ tree: SentenceTree) -> Int? {
    guard mention.isPlural, lemma == "member" || Nouns.isArmed(lemma),
      let part = tree.children(mention.head, .nounModifier).first(where: {
        ["of", "from"].contains(tree.preposition($0) ?? "")
      }),
      let body = actors(tree.index, part).first, book[body].kind == .organisation, book[body].isNamed,
      Nouns.isArmed(lemma) || !book[body].roles.union([tree.lemma(part)]).isDisjoint(with: Self.gangs)
    else { return nil }
    book[body].add(alias: tree.text(mention.span))
    book[body].roles.insert(Nouns.isArmed(lemma) ? lemma : "militant")
    return body
  }

  /// "Acme overran a village. *Its gunmen* …", "the police chief said *his officers* …": who fights for a body is that
  /// body; a state's soldiers are actors of their own.
  mutating func bodyOfFighters(_ mention: Mention, _ lemma: String, _ owners: [Int], _ tree: SentenceTree) -> Int? {
    guard mention.isPlural, owners.count == 1, number(of: mention, tree) == nil,
      lemma == "officer" || lemma == "man"
        || Nouns.isArmed(lemma)
    else { return nil }
    var bodies = [owners[0]]
    if book[owners[0]].kind == .person {
      bodies = book[owners[0]].affiliations.map(book.current)
      if lemma == "officer", let police = latestPolice() { bodies.append(police) }
    }
    let armed = bodies.filter { i in
      book[i].kind == .organisation && !book[i].roles.contains { Nouns.isBusiness($0) || Nouns.isInstitution($0) }
    }
    guard let body = armed.first, armed.count == 1 else { return nil }
    book[body].add(alias: tree.text(mention.span))
    return body
  }

  private static let gangs: Set<String> = ["gang", "militia", "cartel", "group", "movement"]

  /// "the High Court freed him. *The judges* said …": the court that the text has just spoken of.
  func courtOfJudges(_ mention: Mention, _ lemma: String) -> Int? {
    guard mention.isPlural, mention.isDefinite, mention.span.count == 2, ["judge", "justice"].contains(lemma) else {
      return nil
    }
    return book.latestFirst { i in
      book[i].kind == .organisation && book[i].roles.contains("court") && mention.sentence - book[i].lastSentence <= 2
    }.first
  }

  /// "the army said … villagers accused *soldiers*": those of the one army that the text speaks of.
  func armyOfSoldiers(_ mention: Mention, _ lemma: String) -> Int? {
    guard mention.isPlural, mention.span.count == 1, ["soldier", "troop", "troops"].contains(lemma) else { return nil }
    let armies = book.entities.indices.filter { i in
      book[i].kind == .organisation && book[i].mentionCount > 0
        && !book[i].roles.isDisjoint(with: ["army", "military"])
    }
    return armies.count == 1 ? armies[0] : nil
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
