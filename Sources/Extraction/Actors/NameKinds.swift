import Language
import Record

/// What a name is the name of: a person, a body, a place.
extension ActorResolver {
  /// Whether a name that is also a state's or capital's is a person's here: "Jordan", "Chad", "Victoria" beside a title or
  /// after the person was named in full.
  func isPersonName(_ mention: Mention, _ words: [String], _ tree: SentenceTree) -> Bool {
    guard mention.nameType == .person || isTitled(mention, tree) else { return false }
    if isTitled(mention, tree) || book.person(named: words, gender: nil) != nil { return true }
    return words.count == 1 && GivenNames.gender(of: words[0]) != nil
  }

  private func isTitled(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    tree.children(mention.head, .title).contains {
      Nouns.kind(tree.lemma($0)) == .person || Titles.isTitle(tree[$0].form)
    }
  }

  func kind(of mention: Mention, _ words: [String], _ tree: SentenceTree) -> ActorRecord.Kind {
    if isTitled(mention, tree) { return .person }
    let isBody = mention.name?.last.map { Nouns.kind(tree.word($0)) == .organisation } ?? false
    if isBody, words.count > 1, mention.nameType != .person { return .organisation }
    if isDescribedAsBody(mention, tree) || isNamesakeOfBody(words) { return .organisation }
    switch typeOfName[words] ?? mention.nameType {
    case .person:
      // One word that begins the name of a body already met ("Acme" of "Acme Paper") is that body.
      let isKnownBody =
        words.count == 1 && book.person(named: words, gender: nil) == nil && book.organisation(named: words) != nil
      return isKnownBody ? .organisation : .person
    case .organisation:
      // "Xi" tagged as a body, after "Xi Jinping".
      let isPerson =
        words.count == 1 && book.organisation(named: words) == nil && book.person(named: words, gender: nil) != nil
      return isPerson ? .person : .organisation
    case .location:
      // An unknown place that does something is a body that the tagger did not know.
      let acts = [.subject, .agent, .indirectObject].contains(tree.relations[mention.head])
      if acts, World.shared.place(named: tree.text(mention.span)) == nil, !Self.isPlaceName(words) {
        return .organisation
      }
      let isShortName =
        mention.name.map { World.shared.place(named: tree.text($0)) == nil } == true && onlyBodyEnding(in: words) != nil
      guard let body = book.organisation(named: words) else {
        let isPerson =
          words.count == 1 && book.place(named: words) == nil && book.person(named: words, gender: nil) != nil
        return isShortName ? .organisation : isPerson ? .person : .place
      }
      // "the Oslo Harbour Board … a ship bound for *Oslo*"
      return book[body].names.contains(words) || !PlaceContext(tree: tree).isPlace(mention.head)
        ? .organisation : .place
    case .miscellaneous, nil:
      if book.person(named: words, gender: nil) != nil { return .person }
      if book.organisation(named: words) != nil { return .organisation }
      if book.place(named: words) != nil { return .place }
      if mention.nameType == nil, let last = mention.name?.last,
        Nouns.kind(tree.word(last)) == .organisation
      {
        return .organisation
      }
      // "the Greens", "the Liberal Democrats"
      return mention.isPlural && mention.nameType == .miscellaneous ? .organisation : .other
    }
  }

  /// "Acme, the *maker* of paper"
  private func isDescribedAsBody(_ mention: Mention, _ tree: SentenceTree) -> Bool {
    appositions(mention.head, tree).contains {
      tree[$0].partOfSpeech == .noun && Nouns.kind(tree.lemma($0)) == .organisation
    }
  }

  /// "Roe", a firm, in a text that calls its owner "Mr Roe".
  private func isNamesakeOfBody(_ words: [String]) -> Bool {
    guard words.count == 1, let body = book.organisation(named: words), book[body].names.contains(words),
      let person = book.person(named: words, gender: nil)
    else { return false }
    return book[person].aliases.contains { alias in
      alias.split(separator: " ").first.map { Titles.isHonorific(String($0)) } ?? false
    }
  }

  /// "Hordaland county", "Ibn Sina hospital": the last word says that it is a place.
  private static func isPlaceName(_ words: [String]) -> Bool { words.last.map { Nouns.kind($0) == .place } ?? false }
}
