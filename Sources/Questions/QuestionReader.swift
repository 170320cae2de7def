import Language

extension Question {
  /// Reads a question from its tree; nil when it is of no form that is known.
  ///
  /// Forms: who did it, to whom, what did they do; what happened; when, where and how often was it, how many were there;
  /// was it so; who said so; how are two connected, who stands between them; who is it; who is most central. A question
  /// inside another ("do you know who …") is read for itself.
  ///
  /// - Parameters:
  ///   - sentence: The parsed question.
  ///   - times: Ranges of its tokens that say when; they are left aside.
  /// - Complexity: O(n²) for n words.
  public init?(reading sentence: Sentence, times: [Range<Int>] = []) {
    let tree = QuestionTree(sentence, times: times)
    guard let root = tree.root else { return nil }
    let question =
      FormReader(tree).question() ?? DeedReader(tree).question(Self.inner(root, tree))
    guard let question else { return nil }
    self = question
  }

  /// Verbs of asking and knowing that lead to the question itself.
  private static let framing: Set<String> = ["tell", "know", "show", "say", "find", "ask", "wonder", "want", "like"]

  /// The verb of the question inside "do you know who …", "tell me who …"; the root when there is none.
  private static func inner(_ root: Int, _ tree: QuestionTree) -> Int {
    var verb = root
    // "Whom did they fine?" read as "whom they fined".
    if QuestionTree.interrogatives.contains(tree.form(root)), let clause = tree.child(root, "acl:relcl") {
      verb = clause
    }
    if tree.isHelper(root), let helped = tree.child(root, "xcomp") { verb = helped }
    for _ in 0..<3 where framing.contains(tree.lemma(verb)) {
      let speaksToUs = tree.children(verb).contains { ["I", "i", "you", "we", "me", "us"].contains(tree.form($0)) }
      let clause = tree.children(verb).first {
        ["ccomp", "xcomp", "obj", "parataxis", "advcl"].contains(tree.relation($0)) && tree.isVerb($0)
      }
      guard speaksToUs || verb != root, let clause else { return verb }
      verb = clause
    }
    return verb
  }
}

extension Question {
  /// The names in a question of any form, in order: for what is to be done about one that cannot be read.
  public static func names(in sentence: Sentence) -> [String] {
    let tree = QuestionTree(sentence, times: [])
    var runs: [[Int]] = []
    for index in tree.tokens.indices where tree.isName(index) {
      if runs.last?.last == index - 1 { runs[runs.count - 1].append(index) } else { runs.append([index]) }
    }
    return runs.map { tree.phrase(of: $0).text }
  }
}
