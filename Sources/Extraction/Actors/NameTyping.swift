import Language

/// What each name of a document is: a person, a body or a place.
///
/// A tagger sees one sentence, and takes an unknown name of one word for a person's. The text as a whole knows better:
/// how the other mentions are tagged, whether an age, a title or "who" goes with the name, or "which", an article, or a
/// noun that says what it is. A name is one thing throughout a text.
struct NameTyping {
  private var votes: [[String]: [NameType: Double]] = [:]

  /// The type of every tagged name, by its folded words.
  static func types(_ table: MentionTable, _ trees: [SentenceTree]) -> [[String]: NameType] {
    var typing = NameTyping()
    for mention in table.all {
      guard let name = mention.name, let type = mention.nameType else { continue }
      typing.count(mention, name, type, trees[mention.sentence])
    }
    typing.shareWithShortNames()
    return typing.votes.mapValues(best)
  }

  /// A body's short name is its first word, a person's the last: what speaks for "Acme" being a body speaks for "Acme
  /// Paper" as well, and the other way round; "Jane Roe" says what "Roe" is, and "Roe, who" what "Jane Roe" is.
  private mutating func shareWithShortNames() {
    let own = votes
    for words in own.keys where words.count > 1 {
      if let body = own[[words[0]]]?[.organisation], body >= 2 { votes[words]?[.organisation, default: 0] += body }
      let (first, last) = ([words[0]], words.suffix(1).map { $0 })
      if words.count < 4, let person = own[last]?[.person], person >= 3 { votes[words]?[.person, default: 0] += person }
      switch Self.best(own[words] ?? [:]) {
      case .organisation where own[first] != nil: votes[first]?[.organisation, default: 0] += 2
      case .person where own[last] != nil: votes[last]?[.person, default: 0] += 2
      default: break
      }
    }
  }

  /// The type of most votes; of equals the first.
  private static func best(_ votes: [NameType: Double]) -> NameType {
    let order = NameType.allCases
    return order.max {
      (votes[$0] ?? 0, order.firstIndex(of: $1) ?? 0) < (votes[$1] ?? 0, order.firstIndex(of: $0) ?? 0)
    } ?? .person
  }

  private mutating func count(_ mention: Mention, _ name: Range<Int>, _ type: NameType, _ tree: SentenceTree) {
    let words = NameMatching.folded(tree.text(name))
    // Ten mentions tagged alike are not ten reasons.
    let seen = votes[words]?[type] ?? 0
    var evidence: [NameType: Double] = [type: seen < 2 ? 1 : 0.1]
    let add = { (type: NameType, weight: Double) in evidence[type, default: 0] += weight }
    if words.count > 1, GivenNames.gender(of: words[0]) != nil { add(.person, 2) }
    if words.count == 1, name.count == 1, isAcronym(tree, name.lowerBound) { add(.organisation, 3) }
    if let pronoun = relativePronoun(mention, tree) {
      if pronoun == "who" { add(.person, 3) }
      if pronoun == "which", type == .person { add(.organisation, 3) }
    }
    if type == .person, describingTokens(mention, name, tree).contains(where: tree.isAged) { add(.person, 5) }
    for noun in describingTokens(mention, name, tree).map(tree.lemma) {
      switch Nouns.kind(noun) {
      case .person: add(.person, 3)
      case .organisation, .group: add(.organisation, 3)
      case .place: add(.location, 1)
      default: break
      }
    }
    if words.count == 1, standsBeforeOffice(mention, name, tree) { add(.organisation, 2) }
    if type == .person, hasArticle(mention, name, tree) { add(.organisation, 3) }
    if type == .person, let owned = tree.head(mention.head), tree.relations[mention.head] == .possessor,
      Self.belongings.contains(tree.lemma(owned))
    {
      add(.organisation, 2.5)
    }
    votes[words, default: [:]].merge(evidence, uniquingKeysWith: +)
  }

  /// "*Acme* Chief Executive Jane Roe"
  private func standsBeforeOffice(_ mention: Mention, _ name: Range<Int>, _ tree: SentenceTree) -> Bool {
    guard tree.relations[mention.head] == .compound, name.upperBound < tree.count else { return false }
    return Titles.shared.title(tree[name.upperBound].form)?.entry.traits.contains(.company) == true
  }

  /// What bodies have and people hardly do.
  private static let belongings: Set<String> = [
    "headquarters", "office", "share", "shareholder", "board", "subsidiary", "plant", "factory", "profit", "revenue",
    "stock", "investor", "employee", "branch", "executive", "lender", "fighter", "member", "lawmaker", "chairman",
    "chief", "boss", "spokesman", "spokeswoman", "spokesperson", "customer", "workforce", "parent", "owner", "unit",
    "website", "server", "founder", "director", "management", "sponsor", "newsroom", "troops", "leadership",
  ]

  private func isAcronym(_ tree: SentenceTree, _ i: Int) -> Bool {
    let form = tree[i].form
    guard (2...6).contains(form.count), form.allSatisfy({ $0.isUppercase }) else { return false }
    // In a headline all in capitals every word looks so.
    return tree.sentence.tokens.contains { $0.form.count > 2 && $0.form.allSatisfy { $0.isLowercase } }
  }

  private func relativePronoun(_ mention: Mention, _ tree: SentenceTree) -> String? {
    for clause in tree.children(mention.head, .relativeClause) {
      for argument in tree.children(clause, .subject, .object, .passiveSubject) {
        let word = tree.lemma(argument)
        if word == "who" || word == "which" { return word }
      }
    }
    return nil
  }

  /// Nouns in apposition to the name or right before it: "the lender *DNB*", "*Fetrasal*, the fishworkers' federation".
  private func describingTokens(_ mention: Mention, _ name: Range<Int>, _ tree: SentenceTree) -> [Int] {
    var nouns = tree.children(mention.head, .apposition, .title).filter { tree[$0].partOfSpeech == .noun }
    if tree.relations[mention.head] == .apposition, let head = tree.head(mention.head),
      tree[head].partOfSpeech == .noun
    {
      nouns.append(head)
    }
    if !name.contains(mention.head), tree[mention.head].partOfSpeech == .noun { nouns.append(mention.head) }
    return nouns
  }

  private func hasArticle(_ mention: Mention, _ name: Range<Int>, _ tree: SentenceTree) -> Bool {
    name.contains(mention.head) && !mention.isPlural && name.lowerBound > 0
      && tree.word(name.lowerBound - 1) == "the" && tree.head(name.lowerBound - 1) == mention.head
  }
}
