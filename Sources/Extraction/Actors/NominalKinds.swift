import Language
import Record

/// What kind of actor a noun stands for where it is used.
extension ActorResolver {
  func kind(of mention: Mention, _ lemma: String, _ tree: SentenceTree) -> ActorRecord.Kind? {
    // "offered its services", "took office": no body, as "the secret services" are.
    let isBare = tree.child(mention.head, .compound, .adjective, .nounModifier) == nil
    if ["service", "office", "presidency", "side", "power"].contains(lemma), isBare { return nil }
    // "an application by the defence", unlike "the defence of the town"
    if Nouns.isTrialSide(lemma) { return isBare && mention.isDefinite ? .organisation : nil }
    // "by force", "back to camp"
    let isIdiom =
      ["force", "camp"].contains(lemma) && isBare && tree.child(mention.head, .determiner, .possessor) == nil
    if isIdiom, !mention.isPlural { return nil }
    if isThing(mention, lemma, tree) { return nil }
    if tree.isAged(mention.head), Nouns.kind(lemma) == .organisation { return .person }
    // "the executive" may be a body, "executives" are people.
    if lemma == "executive", mention.isPlural { return .person }
    let kind = Nouns.kind(lemma) ?? groupKind(mention, tree) ?? (isOfPerson(mention, tree) ? .person : nil)
    // "the county sued": its authority.
    let acts = [.subject, .agent].contains(tree.relations[mention.head])
    return kind == .place && acts && Nouns.isAuthority(lemma) ? .organisation : kind
  }

  /// "shook *his head*", "the *movements* of ships", "records from the *offices* of Acme": no chief and no bodies.
  private func isThing(_ mention: Mention, _ lemma: String, _ tree: SentenceTree) -> Bool {
    switch lemma {
    case "head":
      return tree.child(mention.head, .possessor).map { ["his", "her", "my"].contains(tree.word($0)) }
        ?? false
    case "movement":
      return mention.isPlural && tree.children(mention.head, .nounModifier).contains { tree.preposition($0) == "of" }
    case "office": return mention.isPlural
    default: return false
    }
  }

  /// Numbers and adjectives used as nouns ("the wounded", "two of them"), and unknown plural agent nouns.
  private func groupKind(_ mention: Mention, _ tree: SentenceTree) -> ActorRecord.Kind? {
    let token = tree[mention.head]
    guard token.partOfSpeech == .adj, tree.child(mention.head, .determiner) != nil else { return nil }
    return ["wounded", "injured", "dead", "accused", "displaced"].contains(tree.lemma(mention.head)) ? .group : nil
  }

  /// "nine rowers *who* had been trapped", "a *19-year-old* machine operator": words that are said of people alone.
  func isOfPerson(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    guard tree[mention.head].partOfSpeech == .noun else { return false }
    return tree.isAged(mention.head)
      || tree.children(mention.head, .relativeClause).contains { clause in
        tree.children(clause, .subject, .passiveSubject, .object).contains {
          ["who", "whom"].contains(tree.word($0))
        }
      }
  }
}
