import Language

/// A question's tree turned around, with the words that say when left aside.
struct QuestionTree {
  let tokens: [Token]
  private let children: [[Int]]
  private let isTime: [Bool]

  /// - Parameter times: Ranges of tokens that say when.
  init(_ sentence: Sentence, times: [Range<Int>]) {
    tokens = HelpedVerb.mended(sentence.tokens)
    var children = tokens.map { _ in [Int]() }
    for (index, token) in tokens.enumerated() {
      guard let head = token.head, head != index, children.indices.contains(head) else { continue }
      children[token.relation == "conj" ? Self.nameHead(head, tokens) : head].append(index)
    }
    self.children = children
    var isTime = tokens.map { _ in false }
    for index in times.joined() where isTime.indices.contains(index) { isTime[index] = true }
    self.isTime = isTime
  }

  /// The head of the name that a word is inside of: "the Port of Bay and Bolt" joins two names, not Bay and Bolt.
  private static func nameHead(_ index: Int, _ tokens: [Token]) -> Int {
    var top = index
    while case .inside = tokens[top].name, let head = tokens[top].head, head < top, tokens[head].name != .outside {
      top = head
    }
    return top
  }

  var root: Int? { tokens.firstIndex { $0.head == nil } }

  func lemma(_ index: Int) -> String { tokens[index].lemma.lowercased() }

  func form(_ index: Int) -> String { tokens[index].form.lowercased() }

  func relation(_ index: Int) -> String { tokens[index].relation }

  /// The words that hang on a word and say something other than when.
  func children(_ index: Int) -> [Int] { children[index].filter { !isTime[$0] } }

  func child(_ index: Int, _ relation: String) -> Int? {
    children(index).first { tokens[$0].relation == relation }
  }

  /// Whether a word is a verb, also where the tags take it for another: what "do" helps can be nothing else.
  func isVerb(_ index: Int) -> Bool {
    if tokens[index].partOfSpeech == .verb { return true }
    let isHelped = children(index).contains { relation($0) == "aux" && lemma($0) == "do" }
    return isHelped || tokens[index].head.map { isHelper($0) && relation(index) == "xcomp" } ?? false
  }

  /// Whether a word is the "do" of a question, not one that is done.
  func isHelper(_ index: Int) -> Bool { tokens[index].partOfSpeech == .aux && lemma(index) == "do" }

  func isNominal(_ index: Int) -> Bool {
    !isTime[index] && [.noun, .propn, .num, .x].contains(tokens[index].partOfSpeech)
  }

  func isName(_ index: Int) -> Bool { tokens[index].partOfSpeech == .propn || tokens[index].name != .outside }

  /// The words without punctuation and times.
  var words: [Int] { tokens.indices.filter { tokens[$0].partOfSpeech != .punct && !isTime[$0] } }

  static let interrogatives: Set<String> = ["who", "whom", "whose", "what", "which", "whoever"]

  /// Whether the phrase asks: "who", "which company", "how many people".
  func isAsked(_ index: Int) -> Bool {
    Self.interrogatives.contains(form(index))
      || children(index).contains { relation($0) == "det" && Self.interrogatives.contains(form($0)) }
      || isHowMany(index)
  }

  func isHowMany(_ index: Int) -> Bool {
    children(index).contains { child in
      ["many", "much"].contains(lemma(child)) && children(child).contains { lemma($0) == "how" }
    }
  }

  /// The noun that says what is asked for; nil when there is none, as in "who".
  func sort(_ index: Int) -> String? {
    if isNominal(index) { return lemma(index) }
    // "which of the companies"
    return children(index).first { relation($0) == "nmod" && isNominal($0) }.map(lemma)
  }

  func preposition(_ index: Int) -> String? {
    // In some trees the preposition of "in which city" is that of "which".
    ([index] + children(index).filter { relation($0) == "det" }).flatMap { children($0) }
      .first { relation($0) == "case" && tokens[$0].partOfSpeech != .part }.map(lemma)
  }

  /// A word and all that is joined to it by "and" or "or".
  func conjuncts(_ index: Int) -> [Int] {
    [index]
      + children(index).filter {
        relation($0) == "conj" && !isVerb($0) && tokens[$0].partOfSpeech != .adv
      }
  }
}

// MARK: - Phrases

extension QuestionTree {
  func phrase(_ head: Int) -> Phrase {
    var members: [Int] = []
    gather(head, isHead: true, into: &members, depth: 0)
    members.sort()
    let content = members.filter { isContent($0) }
    return Phrase(
      text(members), after: preposition(head), words: content.map(word), isName: isName(head),
      owner: owner(head, content))
  }

  func phrases(_ head: Int) -> [Phrase] { conjuncts(head).map(phrase) }

  /// The phrase of these neighbouring words, whatever their tree.
  func phrase(of range: [Int]) -> Phrase {
    var members = range
    while let first = members.first, tokens[first].partOfSpeech == .det { members.removeFirst() }
    let content = members.filter { isContent($0) }
    let head = members.first { index in !(tokens[index].head.map(members.contains) ?? false) } ?? range[0]
    return Phrase(
      text(members), words: content.map(word), isName: members.contains(where: isName), owner: owner(head, content))
  }

  private func gather(_ index: Int, isHead: Bool, into members: inout [Int], depth: Int) {
    members.append(index)
    for child in children(index) where depth < 64 {
      if ["conj", "cc", "acl:relcl", "advcl"].contains(relation(child)) { continue }
      if tokens[child].partOfSpeech == .punct && !isInside(child) { continue }
      if isHead, relation(child) == "case", child < index { continue }
      if isHead, relation(child) == "det" || relation(child) == "det:predet" { continue }
      if tokens[child].partOfSpeech == .pron, relation(child) == "nmod:poss" { continue }
      gather(child, isHead: false, into: &members, depth: depth + 1)
    }
  }

  /// Whether a mark stands inside a word: the hyphen of a double name.
  private func isInside(_ index: Int) -> Bool {
    index > 0 && index + 1 < tokens.count && tokens[index - 1].end == tokens[index].start
      && tokens[index].end == tokens[index + 1].start
  }

  private func text(_ members: [Int]) -> String {
    var text = ""
    for (place, index) in members.enumerated() {
      if place > 0, members[place - 1] + 1 != index || tokens[index - 1].end < tokens[index].start { text += " " }
      text += tokens[index].form
    }
    return text
  }

  private func isContent(_ index: Int) -> Bool {
    switch tokens[index].partOfSpeech {
    case .noun, .propn, .num, .adj, .verb, .x, .sym: true
    case .adv: relation(index) != "advmod"
    default: false
    }
  }

  private func word(_ index: Int) -> String {
    tokens[index].partOfSpeech == .propn ? tokens[index].form : lemma(index)
  }

  private func owner(_ head: Int, _ content: [Int]) -> String? {
    for child in children(head) where content.contains(child) {
      let isOf = relation(child) == "nmod" && preposition(child) == "of"
      let isDescribed = ["amod", "compound"].contains(relation(child)) && isName(child) && !isName(head)
      if isOf || isDescribed || relation(child) == "nmod:poss" { return phrase(child).text.withoutPossessive }
    }
    return nil
  }
}

extension String {
  fileprivate var withoutPossessive: String {
    for ending in ["'s", "’s", "'", "’"] where hasSuffix(ending) { return String(dropLast(ending.count)) }
    return self
  }
}
