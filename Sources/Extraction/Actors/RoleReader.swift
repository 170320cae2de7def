import Language
import Record

/// Roles and affiliations, from the words around a name: titles, appositions, "is the leader of".
extension ActorResolver {
  /// Takes the role, description and affiliations of an actor from the words around its mention.
  mutating func describe(_ i: Int, _ tree: SentenceTree) {
    let mention = table[i]
    guard mention.actors.count == 1, let actor = mention.actors.first, !mention.isModifier else { return }
    guard book[actor].worldKey == nil || mention.form == .name else { return }
    if mention.form == .name {
      let nameStart = mention.name?.lowerBound ?? mention.head
      let titles = min(mention.span.lowerBound, nameStart)..<nameStart
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
    guard tree.relations[head] == .subject, let predicate = tree.head(head), tree.child(predicate, .copula) != nil
    else { return nil }
    return tree[predicate].partOfSpeech == .noun ? predicate : nil
  }

  private mutating func addRole(of actor: Int, phrase: Range<Int>, head: Int, _ tree: SentenceTree) {
    guard book[actor].worldKey == nil else { return }
    for k in phrase where tree[k].partOfSpeech == .noun || tree[k].partOfSpeech == .propn {
      let lemma = tree.lemma(k)
      if Nouns.kind(lemma) != nil || Titles.isTitle(tree[k].form) { book[actor].roles.insert(Nouns.fullTitle(lemma)) }
      // A prime minister is a premier; other ministers are not.
      if lemma == "minister", k > 0, tree.lemma(k - 1) == "prime" { book[actor].roles.insert("premier") }
      if book[actor].gender == nil { book[actor].gender = Titles.gender(tree[k].form) }
    }
    if book[actor].description == nil, let text = roleText(phrase, tree) { book[actor].description = text }
    affiliate(actor, byPhrase: phrase, head: head, tree)
  }

  /// Takes the states and bodies that a role phrase names as those the actor belongs to.
  mutating func affiliate(_ actor: Int, byPhrase phrase: Range<Int>, head: Int, _ tree: SentenceTree) {
    for k in owners(of: head, within: phrase, tree) {
      for owner in actors(tree.index, k) where owner != actor {
        if book[owner].kind != .person {
          book[actor].add(affiliation: owner)
        } else if Nouns.isServant(tree.lemma(head)) {
          book[actor].principal = owner
        }
      }
    }
  }

  /// The phrase as a description; honorifics alone ("Mr") are none.
  private func roleText(_ phrase: Range<Int>, _ tree: SentenceTree) -> String? {
    var words = phrase
    while let first = words.first, tree[first].partOfSpeech == .det { words = words.dropFirst() }
    guard let last = words.last, !words.allSatisfy({ Titles.isHonorific(tree[$0].form) }) else { return nil }
    // "*Kenya's* Jane Roe" says whose, not what.
    if tree[last].partOfSpeech == .part { return nil }
    return tree.text(words)
  }

  /// Tokens that name whom a role belongs to: "*Oman*'s minister", "the *Emirati* ministry", "spokeswoman for *Y*".
  func owners(of head: Int, within phrase: Range<Int>, _ tree: SentenceTree) -> [Int] {
    var found = phrase.filter { $0 != head && table.index(sentence: tree.index, head: $0) != nil }
    // "a *German* charity's ship": the charity is German, the ship is the charity's.
    let possessors = found.filter { $0 != head && tree.relations[$0] == .possessor }
    found.removeAll { k in tree.head(k).map(possessors.contains) ?? false }
    for modifier in tree.children(head, .nounModifier) {
      let preposition = tree.preposition(modifier) ?? ""
      if ["of", "for", "at", "from", "to", "with", "in"].contains(preposition) { found.append(modifier) }
    }
    if let possessor = tree.child(head, .possessor), !found.contains(possessor) { found.append(possessor) }
    return found
  }
}
