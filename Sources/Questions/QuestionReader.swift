import Language

extension Question {
  /// Reads a question from its tree; nil when it is of no form that is known.
  ///
  /// Forms: who did it; whom did they do it to; what did they do; what happened; when, where and how often was it; was it
  /// so; how are two connected; who is it.
  ///
  /// - Parameter sentence: The parsed question.
  /// - Complexity: O(n²) for n words.
  public init?(reading sentence: Sentence) {
    guard let question = QuestionReader(sentence).question() else { return nil }
    self = question
  }
}

/// Takes a question's tree apart.
private struct QuestionReader {
  private let tokens: [Token]
  private let children: [[Int]]

  init(_ sentence: Sentence) {
    tokens = sentence.tokens
    var children = tokens.map { _ in [Int]() }
    for (index, token) in tokens.enumerated() {
      if let head = token.head { children[head].append(index) }
    }
    self.children = children
  }

  func question() -> Question? {
    guard let root = tokens.firstIndex(where: { $0.head == nil }) else { return nil }
    return connection() ?? profile(root) ?? happening(root) ?? deed(root)
  }

  // MARK: Forms

  private static let connecting: Set<String> = [
    "connect", "relate", "link", "tie", "connection", "relation", "relationship", "link", "tie",
    "path",
  ]

  private func connection() -> Question? {
    guard let place = tokens.firstIndex(where: { Self.connecting.contains($0.lemma.lowercased()) }),
      tokens[0..<place].contains(where: {
        ["how", "what", "which"].contains($0.lemma.lowercased())
      })
    else { return nil }
    let found = names()
    guard found.count == 2 else { return nil }
    return Question(sought: .connection, counterparts: found)
  }

  private func profile(_ root: Int) -> Question? {
    let words = tokens.filter { $0.partOfSpeech != .punct }.map { $0.form.lowercased() }
    guard words.count > 2, words[0] == "who" || words[0] == "what",
      ["is", "was", "are", "'s", "’s"].contains(words[1])
    else { return nil }
    guard !tokens.contains(where: { $0.partOfSpeech == .verb }) else { return nil }
    let found = names()
    return found.count == 1 ? Question(sought: .profile, counterparts: found) : nil
  }

  private func happening(_ root: Int) -> Question? {
    guard tokens[root].lemma == "happen" else { return nil }
    var question = Question(sought: .actions)
    question.counterparts = names()
    readTimes(under: root, &question)
    return question
  }

  private func deed(_ root: Int) -> Question? {
    guard let verb = mainVerb(root) else { return nil }
    var draft = Draft(Question(sought: .truth, verb: tokens[verb].lemma.lowercased()))
    draft.question.isNegated = children[verb].contains {
      ["not", "never"].contains(tokens[$0].lemma.lowercased())
    }
    for child in children[verb] { read(child, &draft) }
    // "Did Trump call Putin?" begins with the helping verb; "Trump called Putin?" is no question that we know.
    guard draft.isSoughtKnown || tokens[0].partOfSpeech == .aux || tokens[0].lemma == "do" else {
      return nil
    }
    var question = draft.question
    if question.verb == "do" { question.verb = nil }
    return question.doers.isEmpty && question.counterparts.isEmpty && question.verb == nil
      ? nil : question
  }

  /// A question on the way: the first that is asked for is what is sought.
  private struct Draft {
    var question: Question
    var isSoughtKnown = false

    init(_ question: Question) {
      self.question = question
    }

    mutating func seek(_ sought: Question.Sought) {
      if !isSoughtKnown { question.sought = sought }
      isSoughtKnown = true
    }
  }

  private func read(_ child: Int, _ draft: inout Draft) {
    let relation = tokens[child].relation
    let isAsked = isWhoOrWhat(child)
    switch relation {
    case "nsubj", "csubj", "obl:agent":
      if isAsked { draft.seek(.doer) } else { draft.question.doers += conjuncts(child).map(phrase) }
    case "nsubj:pass":
      if isAsked {
        draft.seek(.counterpart)
      } else {
        draft.question.counterparts += conjuncts(child).map(phrase)
      }
    case "obj", "iobj", "ccomp", "xcomp":
      if isAsked {
        let isDeed = tokens[child].form.lowercased() == "what"
        draft.seek(isDeed ? .actions : .counterpart)
      } else if relation == "obj" || relation == "iobj" {
        draft.question.counterparts += conjuncts(child).map(phrase)
      } else {
        draft.question.unread.append(phrase(child))
      }
    case _ where relation.hasPrefix("obl") || relation == "nmod":
      readOblique(child, isAsked, &draft)
    case _ where relation.hasPrefix("advmod"):
      readAdverb(child, &draft)
    default: break
    }
  }

  private func readOblique(_ child: Int, _ isAsked: Bool, _ draft: inout Draft) {
    let preposition = children[child].first { tokens[$0].relation == "case" }.map {
      tokens[$0].lemma.lowercased()
    }
    if isAsked {
      draft.seek(preposition == "by" ? .doer : .counterpart)
    } else if tokens[child].lemma.lowercased() == "time",
      children[child].contains(where: { tokens[$0].lemma == "many" })
    {
      draft.seek(.count)
    } else if isName(child), preposition != "in" || !isTime(child) {
      if preposition == "by" {
        draft.question.doers += conjuncts(child).map(phrase)
      } else if preposition != "in" && preposition != "at" {
        draft.question.counterparts += conjuncts(child).map(phrase)
      } else {
        draft.question.unread.append(phrase(child))
      }
    } else {
      add(time: child, to: &draft.question)
    }
  }

  private func readAdverb(_ child: Int, _ draft: inout Draft) {
    switch tokens[child].lemma.lowercased() {
    case "when": draft.seek(.day)
    case "where": draft.seek(.place)
    case "often" where children[child].contains(where: { tokens[$0].lemma.lowercased() == "how" }):
      draft.seek(.count)
    case "not", "never", "ever", "also", "actually", "really": break
    case "how", "why": draft.question.unread.append(tokens[child].form)
    default: add(time: child, to: &draft.question)
    }
  }

  private func readTimes(under verb: Int, _ question: inout Question) {
    for child in children[verb]
    where tokens[child].relation.hasPrefix("obl") || tokens[child].relation == "advmod" {
      if !isName(child) || isTime(child) { add(time: child, to: &question) }
    }
  }

  private func add(time child: Int, to question: inout Question) {
    let words = phrase(child, withPreposition: true)
    question.time = question.time.map { $0 + " " + words } ?? words
  }

  // MARK: Parts of the tree

  /// The verb that the question is about: of "did they try to call" it is `try`.
  private func mainVerb(_ root: Int) -> Int? {
    if tokens[root].partOfSpeech == .verb { return root }
    return tokens[root].lemma == "do" ? root : nil
  }

  private func isWhoOrWhat(_ index: Int) -> Bool {
    let asking: Set<String> = ["who", "whom", "what", "which", "whose"]
    return asking.contains(tokens[index].form.lowercased())
      || children[index].contains {
        tokens[$0].relation == "det" && asking.contains(tokens[$0].form.lowercased())
      }
  }

  private static let months: Set<String> = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november",
    "december", "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private func isTime(_ index: Int) -> Bool {
    Self.months.contains(tokens[index].form.lowercased()) || tokens[index].partOfSpeech == .num
  }

  private func isName(_ index: Int) -> Bool {
    !isTime(index) && (tokens[index].partOfSpeech == .propn || tokens[index].name != .outside)
  }

  private func conjuncts(_ index: Int) -> [Int] {
    [index] + children[index].filter { tokens[$0].relation == "conj" }
  }

  /// The words of a phrase without its conjuncts, articles and, unless wanted, its preposition.
  private func phrase(_ head: Int) -> String { phrase(head, withPreposition: false) }

  private func phrase(_ head: Int, withPreposition: Bool) -> String {
    var members: [Int] = [head]
    func visit(_ index: Int, _ depth: Int) {
      for child in children[index] where depth < 32 {
        let relation = tokens[child].relation
        if ["conj", "cc", "punct"].contains(relation) { continue }
        if index == head, !withPreposition, relation == "case" && child < head { continue }
        if relation == "det", !withPreposition { continue }
        members.append(child)
        visit(child, depth + 1)
      }
    }
    visit(head, 0)
    return members.sorted().map { tokens[$0].form }.joined(separator: " ").replacing(
      " 's", with: "'s")
  }

  /// The names of the question, in order: each with all its words.
  private func names() -> [String] {
    tokens.indices.filter { index in
      guard isName(index) else { return false }
      guard let head = tokens[index].head, isName(head) else { return true }
      return tokens[index].relation == "conj"
    }.map { index in
      phrase(index)
    }
  }
}
