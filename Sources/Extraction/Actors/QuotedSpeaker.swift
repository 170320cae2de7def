import Language

/// Who "I" and "we" are: the speaker of the quotation.
extension ActorResolver {
  /// The speaker of the quotation that a first-person pronoun stands in.
  mutating func speaker(of mention: Mention, _ tree: SentenceTree) -> [Int] {
    guard tree.quotation[mention.head] >= 0 else { return [] }
    for sentence in [mention.sentence, mention.sentence - 1, mention.sentence + 1, mention.sentence - 2] {
      guard trees.indices.contains(sentence), trees[sentence].sentence.paragraph == tree.sentence.paragraph else {
        continue
      }
      if let speaker = speechSubject(trees[sentence]) { return voice(of: speaker, mention, tree) }
    }
    return voice(of: earlierSpeaker(before: mention.sentence), mention, tree)
  }

  /// "“*We* fired back,” said the army's spokesman": a spokesman's "we" are those he speaks for.
  private func voice(of speaker: [Int], _ mention: Mention, _ tree: SentenceTree) -> [Int] {
    guard ["we", "us", "our", "ours", "ourselves"].contains(tree.word(mention.head)), speaker.count == 1,
      !book[speaker[0]].roles.isDisjoint(with: ["spokesman", "spokeswoman", "spokesperson"])
    else { return speaker }
    let bodies = book[speaker[0]].affiliations.map(book.current).filter { book[$0].kind != .person }
    return bodies.count == 1 ? bodies : speaker
  }

  /// The speaker of a quotation that has been going on for several sentences, or is taken up again in a new paragraph.
  private mutating func earlierSpeaker(before sentence: Int) -> [Int] {
    var later = sentence
    while later > 0, sentence - later < 8, let first = trees[later].sentence.tokens.first,
      trees[later].quotation[0] >= 0 || ["“", "\"", "``"].contains(first.form)
    {
      later -= 1
      if let speaker = speechSubject(trees[later]) { return speaker }
    }
    return []
  }

  /// “*She* phoned me,” Roe said: who speaks is not who is spoken of.
  mutating func quoter(of pronoun: Mention, _ tree: SentenceTree) -> Set<Int> {
    guard tree.quotation[pronoun.head] >= 0 else { return [] }
    guard let verb = speechVerbs(tree).first, let subject = tree.child(verb, .subject),
      table.mention(sentence: tree.index, head: subject)?.form != .pronoun
    else { return [] }
    return Set(actors(tree.index, subject))
  }

  /// The saying verbs outside quotation marks.
  private func speechVerbs(_ tree: SentenceTree) -> [Int] {
    (0..<tree.count).filter {
      tree.isVerb($0) && tree.quotation[$0] < 0 && VerbLexicon.shared.isSpeech(tree.lemma($0))
    }
  }

  /// The subject of the saying verb outside quotation marks.
  private mutating func speechSubject(_ tree: SentenceTree) -> [Int]? {
    for v in speechVerbs(tree) {
      guard let subject = tree.child(v, .subject) else { continue }
      let found = actors(tree.index, subject)
      if !found.isEmpty { return found }
    }
    return nil
  }
}
