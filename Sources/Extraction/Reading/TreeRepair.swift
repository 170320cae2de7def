import Language

/// Mends what parsers get wrong in ways that no English phrase has.
enum TreeRepair {
  static func repaired(_ sentence: Sentence) -> Sentence {
    var sentence = rooted(sentence)
    hangRight(&sentence)
    joinNames(&sentence)
    joinTitles(&sentence)
    joinHeadlinePair(&sentence)
    closeBetween(&sentence)
    liftAgents(&sentence)
    sendToRelative(&sentence)
    shareSubjects(&sentence)
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
  private static func isAbove(_ ancestor: Int, _ i: Int, _ sentence: Sentence) -> Bool {
    var node: Int? = i
    while let here = node {
      if here == ancestor { return true }
      node = sentence.tokens[here].head
    }
    return false
  }

  /// The words below each word whose relation is let in; O(n).
  private static func children(_ sentence: Sentence, where isWanted: (String) -> Bool) -> [[Int]] {
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

  /// "*The minister* resigned, state radio reported": the first of two subjects belongs to the verb told of, which stands
  /// between them without one.
  private static func shareSubjects(_ sentence: inout Sentence) {
    let subjectsOf = children(sentence) { $0.hasPrefix("nsubj") }
    for v in sentence.tokens.indices where sentence.tokens[v].relation == "ccomp" {
      guard let head = sentence.tokens[v].head, v < head else { continue }
      let subjects = subjectsOf[head].filter { sentence.tokens[$0].relation == "nsubj" }
      let own = subjectsOf[v]
      if own.isEmpty, subjects.count == 2, subjects[0] < v, v < subjects[1] { sentence.tokens[subjects[0]].head = v }
      // “We are racing,” said *the director*.
      if own.count == 2, subjects.isEmpty, own[0] < v, head < own[1] {
        sentence.tokens[own[1]].head = head
        sentence.tokens[own[1]].relation = "nsubj"
      }
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

  /// "Peru, *Kenya* trade blame": of two names before a verb with no comma between, the second is a subject too.
  private static func joinHeadlinePair(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices.dropFirst(2)
    where sentence.tokens[i].relation == "appos" && sentence.tokens[i - 1].form == "," {
      guard let first = sentence.tokens[i].head, first == i - 2, sentence.tokens[first].relation == "nsubj",
        sentence.tokens[first].head == i + 1, sentence.tokens[first].name.type == .location,
        sentence.tokens[i].name == .begin(.location)
      else { continue }
      sentence.tokens[i].relation = "conj"
    }
  }

  /// "after talks *between the firm and its rival* broke off": what "and" joins behind "between" is one of two, and the
  /// verb behind them is told of what lies between them.
  private static func closeBetween(_ sentence: inout Sentence) {
    let coordinators = children(sentence) { $0 == "cc" }
    let conjuncts = children(sentence) { $0 == "conj" }
    for i in sentence.tokens.indices where sentence.tokens[i].form == "between" && sentence.tokens[i].relation == "case"
    {
      guard let first = sentence.tokens[i].head, first > i, conjuncts[first].isEmpty,
        let event = sentence.tokens[first].head, event < i, sentence.tokens[first].relation == "nmod"
      else { continue }
      let second = sentence.tokens.indices.dropFirst(first + 1).first { !coordinators[$0].isEmpty }
      guard let second, coordinators[second].contains(first + 1), let verb = sentence.tokens[second].head,
        verb > second, sentence.tokens[second].relation.hasPrefix("nsubj"),
        !isAbove(verb, event, sentence)
          || sentence.tokens[verb].head.map({ !isAbove(event, $0, sentence) }) ?? false
      else { continue }
      let (relation, above) = (sentence.tokens[second].relation, sentence.tokens[event].head)
      sentence.tokens[second].head = first
      sentence.tokens[second].relation = "conj"
      guard above == sentence.tokens[verb].head, !isAbove(event, verb, sentence) else { continue }
      sentence.tokens[event].head = verb
      sentence.tokens[event].relation = relation
    }
  }

  /// "the arrest of a trader, Jane Roe, *by Peruvian police*": nobody is "by" anybody; the phrase belongs to the event.
  private static func liftAgents(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where sentence.tokens[i].form == "by" && sentence.tokens[i].relation == "case" {
      guard let agent = sentence.tokens[i].head, agent > i, sentence.tokens[agent].relation == "nmod",
        let name = sentence.tokens[agent].head, name < i, sentence.tokens[name].name.type == .person
      else { continue }
      var node = sentence.tokens[name].head
      while let here = node, sentence.tokens[here].partOfSpeech != .verb,
        !EventNouns.shared.contains(sentence.tokens[here].lemma.lowercased())
      {
        node = sentence.tokens[here].head
      }
      guard let event = node, !isAbove(agent, event, sentence) else { continue }
      sentence.tokens[agent].head = event
      if sentence.tokens[event].partOfSpeech == .verb { sentence.tokens[agent].relation = "obl" }
    }
  }

  /// "was led by Roe, who came from Oslo and *persuaded* Doe": an active verb with an object goes on with the relative
  /// clause before it, not with the passive above.
  private static func sendToRelative(_ sentence: inout Sentence) {
    let subjects = children(sentence) { $0.hasPrefix("nsubj") || $0 == "aux:pass" }
    let objects = children(sentence) { $0 == "obj" }
    let relatives = sentence.tokens.indices.filter { sentence.tokens[$0].relation == "acl:relcl" }
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "conj" {
      guard let passive = sentence.tokens[i].head, passive < i, subjects[i].isEmpty, !objects[i].isEmpty,
        subjects[passive].contains(where: { sentence.tokens[$0].relation == "aux:pass" }),
        let relative = relatives.last(where: { $0 < i && $0 > passive }), isAbove(passive, relative, sentence),
        sentence.tokens[relative].pennTag == sentence.tokens[i].pennTag,
        subjects[relative].contains(where: { sentence.tokens[$0].form == "who" })
      else { continue }
      sentence.tokens[i].head = relative
    }
  }

  /// "refused *Mr Roe* bail": a person's name is no part of the thing that somebody gives them.
  private static func partRecipients(_ sentence: inout Sentence) {
    let determiners = children(sentence) { $0 == "det" }
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "compound" {
      guard sentence.tokens[i].name == .begin(.person), let thing = sentence.tokens[i].head, thing > i,
        sentence.tokens[thing].relation == "obj", sentence.tokens[thing].partOfSpeech == .noun,
        let verb = sentence.tokens[thing].head, giving.contains(sentence.tokens[verb].lemma.lowercased()),
        determiners[thing].isEmpty
      else { continue }
      sentence.tokens[i].head = verb
      sentence.tokens[i].relation = "iobj"
    }
  }

  private static let giving: Set<String> = [
    "refuse", "grant", "deny", "give", "offer", "award", "promise", "send", "pay", "owe", "allow", "hand",
  ]

  /// "camps used by *the Front*, which it blames": "which" behind a comma takes the name that it follows.
  private static func hangWhich(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices.dropFirst(2)
    where sentence.tokens[i].form == "which" && sentence.tokens[i - 1].form == "," {
      guard let verb = sentence.tokens[i].head, sentence.tokens[verb].relation == "acl:relcl",
        let noun = sentence.tokens[verb].head, noun < i, sentence.tokens[noun].name == .outside
      else { continue }
      var name = i - 2
      while let head = sentence.tokens[name].head, ["flat", "compound"].contains(sentence.tokens[name].relation) {
        name = head
      }
      let type = sentence.tokens[i - 2].name
      guard type != .outside, type != .begin(.person), type != .inside(.person), name != noun, name < i,
        isAbove(noun, name, sentence), !isAbove(verb, name, sentence)
      else { continue }
      sentence.tokens[verb].head = name
    }
  }

  /// "the leader of the union *Acme*, who was held": of the nouns that a body's or place's name hangs from, "who" takes
  /// the first that is a person.
  private static func hangWho(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where ["who", "whom"].contains(sentence.tokens[i].form) {
      guard let verb = sentence.tokens[i].head, sentence.tokens[verb].relation == "acl:relcl",
        let name = sentence.tokens[verb].head, name < i, isBodyOrPlace(sentence.tokens[name])
      else { continue }
      var node = name
      while let head = sentence.tokens[node].head, head < name,
        ["nmod", "nmod:poss", "appos", "compound", "flat"].contains(sentence.tokens[node].relation)
      {
        node = head
        if isPerson(sentence.tokens[node]) { break }
      }
      if isPerson(sentence.tokens[node]) { sentence.tokens[verb].head = node }
    }
  }

  private static func isBodyOrPlace(_ token: Token) -> Bool {
    token.name.type == .organisation || token.name.type == .location
  }

  private static func isPerson(_ token: Token) -> Bool {
    token.name.type == .person
      || token.name == .outside && token.partOfSpeech == .noun
        && NounLexicon.kinds(ofLemma: token.lemma.lowercased()).contains(.person)
  }
}
