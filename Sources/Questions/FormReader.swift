import Language

/// Reads the questions that are known by a turn of phrase: connections, profiles, rankings.
struct FormReader {
  private let tree: QuestionTree
  private let words: [Int]
  private let lemmas: [String]

  init(_ tree: QuestionTree) {
    self.tree = tree
    words = tree.words
    lemmas = words.map(tree.lemma)
  }

  func question() -> Question? { ranking() ?? connection() ?? event() ?? about() ?? profile() }

  // MARK: Connections

  private static let connecting: Set<String> = [
    "connect", "relate", "link", "tie", "associate", "connection", "relation", "relationship", "association", "path",
    "connected", "related",
  ]

  private func connection() -> Question? {
    let isOpener = { (lemma: String) in QuestionTree.interrogatives.contains(lemma) || lemma == "how" }
    guard let opener = lemmas.first(where: isOpener) else { return nil }
    let turn = words.indices.filter { Self.connecting.contains(lemmas[$0]) || isBetween($0) || isInCommon($0) }
    guard !turn.isEmpty else { return nil }
    let subjects = subjects(besides: Set(turn.map { words[$0] }))
    guard subjects.count == 2 else { return nil }
    let asksForSomebody = opener.hasPrefix("who") || turn.contains(where: isInCommon)
    return Question(asksForSomebody ? .between : .connection, subjects: subjects)
  }

  /// "stands between", "is between", "comes between", "in between".
  private func isBetween(_ place: Int) -> Bool {
    lemmas[place] == "between" && place > 0 && ["stand", "be", "come", "sit", "lie", "in"].contains(lemmas[place - 1])
  }

  private func isInCommon(_ place: Int) -> Bool {
    lemmas[place] == "common" && place > 0 && lemmas[place - 1] == "in"
  }

  /// The phrases of the question other than some words, each with all it has.
  private func subjects(besides others: Set<Int>) -> [Phrase] {
    var found: [Int] = []
    for index in words where tree.isNominal(index) && !others.contains(index) && !tree.isAsked(index) {
      let head = tree.tokens[index].head
      let isInside = head.map { tree.isNominal($0) && !others.contains($0) && found.contains($0) } ?? false
      let isLater = head.map { tree.isNominal($0) && !others.contains($0) && $0 > index } ?? false
      let isJoined = head.map { found.contains(whole($0, besides: others)) } ?? false
      if tree.relation(index) == "conj" ? isJoined : !isInside && !isLater {
        found.append(index)
      }
    }
    return found.map(tree.phrase)
  }

  /// The noun that a noun belongs to, through "of" and the like, other than some words.
  private func whole(_ index: Int, besides others: Set<Int>) -> Int {
    var top = index
    while ["nmod", "flat", "compound", "nmod:poss"].contains(tree.relation(top)), let head = tree.tokens[top].head,
      head < top, tree.isNominal(head), !others.contains(head)
    {
      top = head
    }
    return top
  }

  // MARK: Events

  /// "When was the meeting between Ann Lee and Dan Roe?"
  private func event() -> Question? {
    guard lemmas.count > 2, ["when", "where"].contains(lemmas[0]), lemmas[1] == "be",
      !words.contains(where: { tree.isVerb($0) }),
      let noun = words.first(where: { tree.isNominal($0) && !tree.isName($0) && !isWithin($0) })
    else { return nil }
    let parts = tree.children(noun).filter { ["nmod", "nmod:poss"].contains(tree.relation($0)) }
    let deed = Deed(tree.lemma(noun), objects: parts.flatMap(tree.phrases), isEvent: true)
    return Question(lemmas[0] == "when" ? .day : .place, deed: deed)
  }

  /// Whether a noun belongs to another.
  private func isWithin(_ index: Int) -> Bool {
    ["compound", "nmod", "nmod:poss", "conj"].contains(tree.relation(index))
  }

  // MARK: Rankings

  private static let outstanding: Set<String> = ["central", "important", "influential", "powerful", "prominent", "key"]

  /// Nouns that say no more than "who".
  private static let anybody: Set<String> = ["actor", "figure", "player", "one", "name", "character", "party"]

  private func ranking() -> Question? {
    guard let first = lemmas.first, QuestionTree.interrogatives.contains(first),
      let place = lemmas.firstIndex(where: Self.outstanding.contains),
      lemmas[place] == "key" || place > 0 && ["most", "more"].contains(lemmas[place - 1]),
      !words.contains(where: { tree.isVerb($0) })
    else { return nil }
    let nouns = words.filter { tree.isNominal($0) && !Self.outstanding.contains(tree.lemma($0)) }.map(tree.lemma)
    return Question(.ranking, sort: nouns.first { !Self.anybody.contains($0) })
  }

  // MARK: Profiles

  /// "Tell me about Ann Lee."
  private func about() -> Question? {
    guard let root = tree.root, ["tell", "know", "say", "show"].contains(lemmas.first ?? ""),
      let subject = tree.children(root).first(where: { tree.preposition($0) == "about" })
    else { return nil }
    return Question(.profile, subjects: [tree.phrase(subject)])
  }

  /// "Who is Ann Lee?", "Who is the prime minister of Norway?"
  private func profile() -> Question? {
    guard lemmas.count > 2, ["who", "what"].contains(lemmas[0]), ["be", "'s", "’s"].contains(lemmas[1]),
      !words.contains(where: { tree.isVerb($0) }), !tree.tokens.contains(where: { $0.relation == "conj" })
    else { return nil }
    let rest = Array(words.dropFirst(2))
    guard let first = rest.first, let last = rest.last,
      ![.adp, .adj, .adv].contains(tree.tokens[first].partOfSpeech) || tree.isName(first)
    else { return nil }
    return Question(.profile, subjects: [tree.phrase(of: Array(first...last))])
  }
}
