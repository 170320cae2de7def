import Language

/// Mends what parsers get wrong in ways that no English phrase has.
enum TreeRepair {
  static func repaired(_ sentence: Sentence) -> Sentence {
    var sentence = rooted(sentence)
    hangRight(&sentence)
    joinNames(&sentence)
    joinTitles(&sentence)
    hangDemonyms(&sentence)
    joinHeadlinePair(&sentence)
    closeBetween(&sentence)
    liftAgents(&sentence)
    sendToRelative(&sentence)
    hangFromName(&sentence)
    hangFromPerson(&sentence)
    meanIt(&sentence)
    partAtSemicolon(&sentence)
    shareSubjects(&sentence)
    joinGoverning(&sentence)
    hangSpeakers(&sentence)
    liftObjects(&sentence)
    partByPhrases(&sentence)
    mendAppositions(&sentence)
    splitPairs(&sentence)
    hangWhich(&sentence)
    hangWho(&sentence)
    partRecipients(&sentence)
    return sentence
  }

  /// A parse of our own is a tree, but one from outside need not be: a head that is no word of the sentence counts as
  /// none, and so does the one that closes a circle. O(n).
  private static func rooted(_ sentence: Sentence) -> Sentence {
    var sentence = sentence
    var walkOf = [Int](repeating: -1, count: sentence.tokens.count)
    for start in sentence.tokens.indices {
      var node = start
      while walkOf[node] < 0 {
        walkOf[node] = start
        guard let head = sentence.tokens[node].head else { break }
        guard walkOf.indices.contains(head), walkOf[head] != start else {
          sentence.tokens[node].head = nil
          break
        }
        node = head
      }
    }
    return sentence
  }

  /// A nominal with a preposition that stands before the preposition of the noun it hangs from ("raised it *with Xi* in a
  /// call") belongs to what that noun hangs from.
  private static func hangRight(_ sentence: inout Sentence) {
    var firstPreposition = [Int?](repeating: nil, count: sentence.tokens.count)
    for (i, token) in sentence.tokens.enumerated() where token.relation == "case" {
      if let head = token.head, firstPreposition.indices.contains(head) {
        firstPreposition[head] = firstPreposition[head] ?? i
      }
    }
    for (i, token) in sentence.tokens.enumerated()
    where token.relation.hasPrefix("nmod") && token.relation != "nmod:poss" {
      guard let head = token.head, i < head, firstPreposition[i] != nil, let other = firstPreposition[head] else {
        continue
      }
      guard other > i, let above = sentence.tokens[head].head, !isAbove(i, above, sentence) else { continue }
      sentence.tokens[i].head = above
      sentence.tokens[i].relation = sentence.tokens[above].partOfSpeech == .verb ? "obl" : "nmod"
    }
  }

  /// Whether `ancestor` is `i` or stands above it.
  static func isAbove(_ ancestor: Int, _ i: Int, _ sentence: Sentence) -> Bool {
    var node: Int? = i
    while let here = node {
      if here == ancestor { return true }
      node = sentence.tokens[here].head
    }
    return false
  }

  /// The words below each word whose relation is let in; O(n).
  static func children(_ sentence: Sentence, where isWanted: (String) -> Bool) -> [[Int]] {
    var children = [[Int]](repeating: [], count: sentence.tokens.count)
    for (i, token) in sentence.tokens.enumerated() where isWanted(token.relation) {
      if let head = token.head { children[head].append(i) }
    }
    return children
  }

  /// Words of one name that hang from the same word in the same way are one phrase, headed by the first.
  private static func joinNames(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices.dropFirst() {
      guard case .inside = sentence.tokens[i].name else { continue }
      var first = i - 1
      while first > 0, case .inside = sentence.tokens[first].name { first -= 1 }
      let (one, other) = (sentence.tokens[first], sentence.tokens[i])
      guard let head = one.head, head == other.head, one.relation == other.relation, one.relation != "flat",
        one.relation != "compound", !(first...i).contains(head)
      else { continue }
      sentence.tokens[i].head = first
      sentence.tokens[i].relation = "flat"
    }
  }

  /// "by former *striker* Jane Roe": an office and the name behind it, each hung from the verb, are one phrase.
  private static func joinTitles(_ sentence: inout Sentence) {
    let leaves = children(sentence) { ["case", "det", "punct"].contains($0) }
    for i in sentence.tokens.indices.dropFirst() {
      var at = i - 1
      while at > 0, sentence.tokens[at].head == i, sentence.tokens[at].relation != "case" { at -= 1 }
      let (title, name) = (sentence.tokens[at], sentence.tokens[i])
      guard name.name == .begin(.person), title.partOfSpeech == .noun || title.partOfSpeech == .propn,
        title.name == .outside, let head = title.head, head == name.head, title.relation == name.relation,
        NounLexicon.kinds(ofLemma: title.lemma.lowercased()).contains(.person)
      else { continue }
      for leaf in leaves[at] { sentence.tokens[leaf].head = i }
      sentence.tokens[at].head = i
      sentence.tokens[at].relation = "nmod:desc"
    }
  }

  /// "between *the Front* and Peruvian envoys": a name before "and" is one of two, not a part of the second.
  private static func splitPairs(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices.dropLast() where sentence.tokens[i].relation == "compound" {
      guard sentence.tokens[i].name != .outside, sentence.tokens[i + 1].partOfSpeech == .cconj,
        let head = sentence.tokens[i].head, head > i + 1, let conjunct = sentence.tokens[i + 1].head,
        conjunct > i + 1, conjunct < head, sentence.tokens[conjunct].partOfSpeech == .adj,
        sentence.tokens[conjunct].head == head
      else { continue }
      sentence.tokens[i].head = sentence.tokens[head].head
      sentence.tokens[i].relation = sentence.tokens[head].relation
      sentence.tokens[head].head = i
      sentence.tokens[head].relation = "conj"
      sentence.tokens[i + 1].head = head
      for k in 0..<i where sentence.tokens[k].head == head && ["case", "det"].contains(sentence.tokens[k].relation) {
        sentence.tokens[k].head = i
      }
    }
  }

  /// "*Comoran* President Jane Roe": the people's adjective taken for the name, and the name left beside it.
  private static func hangDemonyms(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices.dropLast(2)
    where sentence.tokens[i + 2].name == .begin(.person) && sentence.tokens[i + 1].head == i {
      guard Titles.isTitle(sentence.tokens[i + 1].form), KnownName(sentence.tokens[i].form)?.isAdjective == true,
        sentence.tokens[i + 2].head == sentence.tokens[i].head || sentence.tokens[i + 2].head == i
      else { continue }
      sentence.tokens[i + 2].head = sentence.tokens[i].head
      sentence.tokens[i + 2].relation = sentence.tokens[i].relation
      for k in sentence.tokens.indices where sentence.tokens[k].head == i { sentence.tokens[k].head = i + 2 }
      sentence.tokens[i].head = i + 2
      sentence.tokens[i].relation = "amod"
      sentence.tokens[i].name = .outside
    }
  }

  /// "Peru, *Kenya* trade blame": of two names before a verb with no comma between, the second is a subject too.
  private static func joinHeadlinePair(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices.dropFirst(2).dropLast()
    where ["appos", "nsubj"].contains(sentence.tokens[i].relation) && sentence.tokens[i - 1].form == "," {
      let first = i - 2
      let isApposed = sentence.tokens[i].relation == "appos" && sentence.tokens[i].head == first
      guard first < 4, sentence.tokens[first].head == i + 1, isApposed || sentence.tokens[i].head == i + 1,
        isApposed && sentence.tokens[first].relation == "nsubj" || sentence.tokens[first].relation == "vocative",
        [.location, .organisation].contains(sentence.tokens[first].name.type),
        sentence.tokens[i].name != .outside || sentence.tokens[i].pennTag == "NNS"
      else { continue }
      sentence.tokens[i].head = first
      sentence.tokens[i].relation = "conj"
      sentence.tokens[first].relation = "nsubj"
    }
  }

  /// "refused *Mr Roe* bail", "lend *the company* money": whom something is given to is no part of the thing.
  private static func partRecipients(_ sentence: inout Sentence) {
    let determiners = children(sentence) { $0 == "det" }
    for i in sentence.tokens.indices where ["compound", "nmod"].contains(sentence.tokens[i].relation) {
      guard let thing = sentence.tokens[i].head, thing > i,
        sentence.tokens[thing].relation == "obj", sentence.tokens[thing].partOfSpeech == .noun,
        let verb = sentence.tokens[thing].head, giving.contains(sentence.tokens[verb].lemma.lowercased())
      else { continue }
      let isNamed =
        sentence.tokens[i].name == .begin(.person) || KnownName(sentence.tokens[i].form)?.isAdjective == false
      let isName = isNamed && determiners[thing].allSatisfy { $0 > i }
      let isReceiver =
        sentence.tokens[i].relation == "compound" && thing == i + 1 && determiners[thing].contains(i - 1)
        && masses.contains(sentence.tokens[thing].lemma.lowercased())
        && !NounLexicon.kinds(ofLemma: sentence.tokens[i].lemma.lowercased()).isDisjoint(with: .actors)
      guard isName || isReceiver else { continue }
      if isReceiver { sentence.tokens[i - 1].head = i }
      sentence.tokens[i].head = verb
      sentence.tokens[i].relation = "iobj"
    }
  }

  private static let giving: Set<String> = [
    "refuse", "grant", "deny", "give", "offer", "award", "promise", "send", "pay", "owe", "allow", "hand", "pass",
    "show", "supply", "lend",
    "loan",
  ]

  /// Things that have no article of their own, so that the one before them belongs to the receiver.
  private static let masses: Set<String> = [
    "money", "cash", "credit", "help", "aid", "support", "access", "permission", "protection", "shelter", "asylum",
    "bail", "immunity", "compensation", "information", "evidence", "food", "fuel",
  ]
}
