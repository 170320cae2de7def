import Language
import Record

/// Nouns beside a name that says who they are: "the minister, Jane Roe", "Jane Roe, the minister".
extension ActorResolver {
  /// "Peru's foreign minister, Jane Roe": the name that stands in apposition.
  mutating func apposedName(_ i: Int, _ tree: SentenceTree) -> [Int]? {
    let mention = table[i]
    let lemma = nounLemma(mention, tree)
    // "One of them, *a former tenant*, was released"
    if lemma == "one" || lemma == "they", let apposed = appositions(mention.head, tree).first, apposed > mention.head,
      let k = table.index(sentence: tree.index, head: apposed), table[k].form == .nominal
    {
      let described = actors(tree.index, apposed)
      if !described.isEmpty { return described }
    }
    let beside = appositions(mention.head, tree) + tree.children(mention.head, .flat) + namesCalled(mention.head, tree)
    for apposed in beside.isEmpty ? personsBehindPlace(mention, tree) : beside {
      guard let actor = soleActor(named: apposed, tree) else { continue }
      // "one of them, Jane Roe", "the state daily The Bolt": the name says who it is, whatever the noun.
      if tree.lemma(mention.head) == "one"
        || ["they", "one", "other", "another", "latter", "former", "first", "second", "third"].contains(lemma)
      {
        return [actor]
      }
      if isAdjacent(apposed, mention, tree), [.person, .other].contains(book[actor].kind), Nouns.kind(lemma) != nil,
        Nouns.kind(lemma) != .person, Nouns.kind(lemma) != .group, book[actor].mentionCount <= 1
      {
        book[actor].kind = .organisation
        return [actor]
      }
      if book[actor].kind == .place, let kind = Nouns.kind(lemma), kind != .place, kind != .state {
        // "a Danish rival, Bolt": the noun knows better than the name tag.
        book[actor].kind = kind == .person ? .organisation : kind
      }
      guard
        agree(book[actor], lemma) || book[actor].kind == .person && isOfPerson(mention, tree)
          || book[actor].kind == .organisation && lemma == "rival"
      else { continue }
      if mention.isDefinite, let earlier = unnamed(lemma, before: mention.sentence), earlier != actor {
        // "a baker … the baker, Jane Roe": named at last.
        book.merge(earlier, into: actor)
      }
      describeByNominal(actor, mention, tree)
      return [actor]
    }
    guard tree.relations[mention.head] == .apposition, let head = tree.head(mention.head), head < mention.head,
      let actor = soleActor(named: head, tree),
      agree(book[actor], lemma) || book[actor].kind == .person && isOfPerson(mention, tree)
    else { return nil }
    if isBareDefinite(mention, tree), let earlier = unnamed(lemma, before: mention.sentence), earlier != actor {
      // "his brother … Jane Roe, *the brother*"
      book.merge(earlier, into: actor)
    }
    describeByNominal(actor, mention, tree)
    return [actor]
  }

  /// "a governor of Utah, *Jane Roe*,": the name hung from the place, which the text as a whole knows to be a person's.
  private func personsBehindPlace(_ mention: Mention, _ tree: SentenceTree) -> [Int] {
    guard Nouns.kind(tree.lemma(mention.head)) == .person else { return [] }
    let places = tree.children(mention.head, .nounModifier).filter { tree[$0].name.type == .location }
    return places.flatMap { tree.children($0, .apposition) }.filter { apposed in
      guard let name = table.mention(sentence: tree.index, head: apposed)?.name else { return false }
      return typeOfName[NameMatching.folded(tree.text(name))] == .person
    }
  }

  /// "a company called *Acme*", "a baker named *Jane Roe*"
  private func namesCalled(_ head: Int, _ tree: SentenceTree) -> [Int] {
    tree.children(head, .nounClause).filter(tree.isNaming).flatMap { tree.children($0, .openComplement, .object) }
  }

  private func isBareDefinite(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    tree.child(mention.head, .determiner).map { tree.lemma($0) == "the" } == true
      && tree.child(mention.head, .possessor, .nounModifier, .compound, .adjective, .relativeClause) == nil
  }

  /// Whether a name follows the noun at once: "the paper The Bolt".
  private func isAdjacent(_ apposed: Int, _ mention: Mention, _ tree: SentenceTree) -> Bool {
    guard let name = table.index(sentence: tree.index, head: apposed).flatMap({ table[$0].name }) else { return false }
    let between = mention.head + 1..<max(mention.head + 1, name.lowerBound)
    return name.lowerBound > mention.head && between.count < 2
      && between.allSatisfy { tree[$0].partOfSpeech != .punct }
  }

  /// The actor of the name headed by a token; nil when there is no name there, or one of several.
  private mutating func soleActor(named head: Int, _ tree: SentenceTree) -> Int? {
    guard let k = table.index(sentence: tree.index, head: head), table[k].form == .name else { return nil }
    resolve(k)
    return table[k].actors.count == 1 ? table[k].actors[0] : nil
  }

  /// The latest unnamed person of that description.
  private func unnamed(_ lemma: String, before sentence: Int) -> Int? {
    book.entities.indices.last { i in
      let entity = book[i]
      return entity.kind == .person && !entity.isNamed && !entity.isPlural && entity.mentionCount > 0
        && entity.roles.contains(lemma) && entity.lastSentence <= sentence
    }
  }
}

extension SentenceTree {
  /// "a company *called* Acme": says what something is called, and tells of nothing done.
  func isNaming(_ verb: Int) -> Bool {
    relations[verb] == .nounClause && self[verb].pennTag == "VBN" && ["call", "name"].contains(lemma(verb))
      && child(verb, .openComplement, .object) != nil
  }
}
