import Language

/// Mends trees of questions in which a verb that may be a noun was taken for one: in "Did the army shell the town?" what
/// "did" helps is a verb, what stands between the two is its subject, and what follows its object.
enum HelpedVerb {
  static func mended(_ tokens: [Token]) -> [Token] {
    guard let root = tokens.firstIndex(where: { $0.head == nil }), tokens[root].partOfSpeech != .verb,
      let helper = tokens.indices.first(where: { isHelper(tokens[$0], of: root) }), helper < root,
      let subject = tokens.indices.last(where: { isSubject($0, of: root, after: helper, tokens) })
    else { return tokens }
    var tokens = tokens
    tokens[root].partOfSpeech = .verb
    for index in helper + 1..<root where tokens[index].head == root { tokens[index].head = subject }
    (tokens[subject].head, tokens[subject].relation) = (root, "nsubj")
    var object: Int?
    for index in root + 1..<tokens.count where tokens[index].head == root && isBare(index, tokens) {
      (tokens[index].head, tokens[index].relation) = object.map { ($0, "flat") } ?? (root, "obj")
      object = object ?? index
    }
    return tokens
  }

  private static func isHelper(_ token: Token, of root: Int) -> Bool {
    token.head == root && token.relation == "aux" && token.lemma.lowercased() == "do"
  }

  private static func isSubject(_ index: Int, of root: Int, after helper: Int, _ tokens: [Token]) -> Bool {
    index > helper && index < root && tokens[index].head == root
      && ["compound", "nmod", "nsubj"].contains(tokens[index].relation)
  }

  /// A noun that hangs on another without a preposition.
  private static func isBare(_ index: Int, _ tokens: [Token]) -> Bool {
    [.noun, .propn].contains(tokens[index].partOfSpeech)
      && ["appos", "flat", "compound", "dep", "nmod"].contains(tokens[index].relation)
      && !tokens.contains { $0.head == index && $0.relation == "case" }
  }
}
