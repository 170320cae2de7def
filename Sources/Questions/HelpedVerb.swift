import Language

/// Mends trees of questions in which a verb that may be a noun was taken for one: in "Did the army shell the town?" what
/// "did" helps is a verb, what stands between the two is its subject, and what follows its object.
enum HelpedVerb {
  static func mended(_ tokens: [Token]) -> [Token] {
    var tokens = rootedAtHelped(helpingTwo(tokens))
    guard let root = tokens.firstIndex(where: { $0.head == nil }), tokens[root].partOfSpeech != .verb,
      let helper = tokens.indices.first(where: { isHelper(tokens[$0], of: root) }), helper < root,
      let subject = tokens.indices.last(where: { isSubject($0, of: root, after: helper, tokens) })
    else { return tokens }
    tokens[root].partOfSpeech = .verb
    for index in helper + 1..<root where tokens[index].head == root { tokens[index].head = subject }
    (tokens[subject].head, tokens[subject].relation) = (root, "nsubj")
    var object = tokens[..<helper].firstIndex { $0.pennTag == "WP" && $0.head == root }
    if let object { tokens[object].relation = "obj" }
    for index in root + 1..<tokens.count where tokens[index].head == root && isBare(index, tokens) {
      (tokens[index].head, tokens[index].relation) = object.map { ($0, "flat") } ?? (root, "obj")
      object = object ?? index
    }
    return tokens
  }

  /// "Who did the minister *telephone*?": what "did" helps heads the question, not the "who" before it.
  private static func rootedAtHelped(_ tokens: [Token]) -> [Token] {
    guard let root = tokens.firstIndex(where: { $0.head == nil }), tokens[root].pennTag == "WP",
      let helper = tokens.indices.first(where: { $0 > root && tokens[$0].head != root && isHelper(tokens[$0]) }),
      let helped = tokens[helper].head, helped > helper, tokens[helped].head == root
    else { return tokens }
    var tokens = tokens
    for index in tokens.indices where tokens[index].head == root { tokens[index].head = helped }
    (tokens[root].head, tokens[root].relation) = (helped, "obj")
    (tokens[helped].head, tokens[helped].relation) = (nil, "root")
    return tokens
  }

  /// "who did the army *shell*": taken for two things that somebody did, of which the second is what the first did.
  private static func helpingTwo(_ tokens: [Token]) -> [Token] {
    guard let helper = tokens.firstIndex(where: { $0.head == nil }), tokens[helper].lemma.lowercased() == "do",
      let asked = tokens[..<helper].firstIndex(where: { $0.pennTag == "WP" && $0.head == helper })
    else { return tokens }
    let objects = tokens.indices.filter { $0 > helper && tokens[$0].head == helper && tokens[$0].relation == "obj" }
    guard objects.count == 2, let verb = objects.last, tokens[verb].partOfSpeech == .noun,
      !tokens.contains(where: { $0.head == verb && ["det", "amod", "case"].contains($0.relation) })
    else { return tokens }
    var tokens = tokens
    for index in tokens.indices where tokens[index].head == helper { tokens[index].head = verb }
    tokens[verb].partOfSpeech = .verb
    (tokens[verb].head, tokens[verb].relation) = (nil, "root")
    (tokens[helper].head, tokens[helper].relation, tokens[helper].partOfSpeech) = (verb, "aux", .aux)
    (tokens[asked].relation, tokens[objects[0]].relation) = ("obj", "nsubj")
    return tokens
  }

  private static func isHelper(_ token: Token, of root: Int) -> Bool { token.head == root && isHelper(token) }

  private static func isHelper(_ token: Token) -> Bool {
    token.relation == "aux" && token.lemma.lowercased() == "do"
  }

  /// Subjects hang from what is helped, or by mistake from the words before.
  private static func isSubject(_ index: Int, of root: Int, after helper: Int, _ tokens: [Token]) -> Bool {
    guard index > helper, index < root, let head = tokens[index].head else { return false }
    return (head == root || head <= helper) && ["compound", "nmod", "nsubj"].contains(tokens[index].relation)
  }

  /// A noun that hangs on another without a preposition.
  private static func isBare(_ index: Int, _ tokens: [Token]) -> Bool {
    [.noun, .propn].contains(tokens[index].partOfSpeech)
      && ["appos", "flat", "compound", "dep", "nmod"].contains(tokens[index].relation)
      && !tokens.contains { $0.head == index && $0.relation == "case" }
  }
}
