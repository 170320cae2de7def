import Language
import Record

/// "Jury convicts *ex-treasurer*", says the headline, and the story begins "A jury convicted *Jane Roe* …": whom a headline
/// describes, the first sentences name in the same part of the same act.
extension ActorResolver {
  mutating func mergeHeadline() {
    guard trees.count > 1, let headline = trees.first else { return }
    let story = trees.dropFirst().prefix(4)
    mergeSameWords(story.map(\.index))
    for verb in 0..<headline.count where headline.isVerb(verb) {
      for tree in story {
        for other in 0..<tree.count where tree.isVerb(other) && tree.lemma(other) == headline.lemma(verb) {
          merge(arguments(headline, verb), arguments(tree, other))
        }
      }
    }
  }

  /// "*Bus driver* jailed …. A court sentenced *a bus driver* …": in the same words, but for the article.
  private mutating func mergeSameWords(_ story: [Int]) {
    var told: [String: Int] = [:]
    for mention in table.all where story.contains(mention.sentence) && mention.form == .nominal {
      let words = withoutArticle(trees[mention.sentence].text(mention.span).lowercased())
      if mention.actors.count == 1, told[words] == nil { told[words] = mention.actors[0] }
    }
    for mention in table.all where mention.sentence == 0 && mention.form == .nominal && mention.actors.count == 1 {
      let from = book.current(mention.actors[0])
      guard !book[from].isNamed, book[from].number == nil, isHeadlineStyle(book[from]),
        let to = told[trees[0].text(mention.span).lowercased()]
      else { continue }
      book.merge(from, into: to)
    }
  }

  private func withoutArticle(_ text: String) -> String {
    ["a ", "an ", "the "].first { text.hasPrefix($0) }.map { String(text.dropFirst($0.count)) } ?? text
  }

  /// Subjects, then objects, of a verb.
  private func arguments(_ tree: SentenceTree, _ verb: Int) -> [[Int]] {
    let clause = ClauseReader(tree: tree).clause(verb)
    let parts = clause.isPassive ? [clause.agents, clause.subjects] : [clause.subjects, clause.objects]
    return parts.map { $0.flatMap { table.mention(sentence: tree.index, head: $0)?.actors.map(book.current) ?? [] } }
  }

  private mutating func merge(_ headline: [[Int]], _ story: [[Int]]) {
    for (described, named) in zip(headline, story) {
      guard let from = described.first, described.count == 1, let to = named.first, named.count == 1, from != to,
        !book[from].isNamed, book[from].number == nil, agree(book[from], book[to]),
        isHeadlineStyle(book[from]),
        book[to].isNamed || !book[from].roles.isDisjoint(with: book[to].roles) && book[to].number == nil
      else { continue }
      book.merge(from, into: to)
    }
  }

  /// Headlines leave out the articles.
  private func isHeadlineStyle(_ entity: Entity) -> Bool {
    entity.aliases.allSatisfy { alias in !["a ", "an ", "the "].contains { alias.lowercased().hasPrefix($0) } }
  }

  private func agree(_ described: Entity, _ named: Entity) -> Bool {
    if described.isPlural != named.isPlural { return false }
    if named.isNamed, named.kind == .organisation, described.kind == .person { return true }
    return described.kind == named.kind
  }
}
