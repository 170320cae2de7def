import Language

/// Clauses: whose subject, agent or relative clause a word is.
extension TreeRepair {
  /// "said *it* was ready to receive them": what is ready is somebody.
  static func meanIt(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "expl" {
      guard let predicate = sentence.tokens[i].head, i < predicate,
        personal.contains(sentence.tokens[predicate].lemma.lowercased())
      else { continue }
      sentence.tokens[i].relation = "nsubj"
    }
  }

  private static let personal: Set<String> = [
    "ready", "able", "unable", "willing", "unwilling", "prepared", "keen", "eager", "happy", "aware", "confident",
    "committed", "determined", "reluctant", "entitled", "sorry", "disappointed", "pleased", "concerned", "open",
  ]

  /// "Roe resigned; the premier declined to comment": what stands before a semicolon is nobody's object.
  static func partAtSemicolon(_ sentence: inout Sentence) {
    let marks = sentence.tokens.indices.filter { sentence.tokens[$0].form == ";" }
    guard !marks.isEmpty else { return }
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "ccomp" {
      guard let head = sentence.tokens[i].head, i < head, marks.contains(where: { i < $0 && $0 < head }) else {
        continue
      }
      sentence.tokens[i].relation = "parataxis"
    }
  }

  /// "*The minister* resigned, state radio reported": the first of two subjects belongs to the verb told of, which stands
  /// between them without one.
  static func shareSubjects(_ sentence: inout Sentence) {
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
      // “Kenya is ready,” *an envoy* told us: who is named between what is said and the verb of saying speaks.
      if own.count > 1, subjects.isEmpty, let last = own.last, v < last, last < head {
        sentence.tokens[last].head = head
        sentence.tokens[last].relation = "nsubj"
      }
    }
  }

  /// "denied that Kenya was leaving and *accused* Peru", "disarmed troops who had fled and *handed* them back": a past form
  /// is never joined to a progressive or a pluperfect, so it goes on with the past verb that governs it.
  static func joinGoverning(_ sentence: inout Sentence) {
    let auxiliaries = children(sentence) { $0 == "aux" }
    let subjects = children(sentence) { $0.hasPrefix("nsubj") }
    for v in sentence.tokens.indices where sentence.tokens[v].relation == "conj" && sentence.tokens[v].pennTag == "VBD"
    {
      guard let inner = sentence.tokens[v].head, inner < v, auxiliaries[v].isEmpty, subjects[v].isEmpty,
        let outer = governor(of: inner, auxiliaries[inner], sentence), sentence.tokens[outer].pennTag == "VBD"
      else { continue }
      sentence.tokens[v].head = outer
    }
  }

  /// The verb that a progressive is told by, or that the noun of a pluperfect relative clause hangs from.
  private static func governor(of inner: Int, _ auxiliaries: [Int], _ sentence: Sentence) -> Int? {
    let verb = sentence.tokens[inner]
    var governed = inner
    if verb.relation == "acl:relcl", auxiliaries.contains(where: { sentence.tokens[$0].form == "had" }),
      let noun = verb.head
    {
      governed = noun
    } else if verb.relation != "ccomp" || verb.pennTag != "VBG" || auxiliaries.isEmpty {
      return nil
    }
    guard let outer = sentence.tokens[governed].head, outer < governed else { return nil }
    return outer
  }

  /// "urged *Peru and Kenya* to leave": who stands before "to" is told to do it, and not done to.
  static func liftObjects(_ sentence: inout Sentence) {
    let markers = children(sentence) { $0 == "mark" }
    let objects = children(sentence) { $0 == "obj" }
    for v in sentence.tokens.indices where sentence.tokens[v].relation == "xcomp" {
      guard let governor = sentence.tokens[v].head, governor < v, objects[governor].isEmpty,
        let marker = markers[v].first(where: { sentence.tokens[$0].form == "to" })
      else { continue }
      for i in objects[v] where governor < i && i < marker { sentence.tokens[i].head = governor }
    }
  }

  /// “They left,” said *its president*, Jane Roe: who stands behind the verb of saying is no subject of what is said.
  static func hangSpeakers(_ sentence: inout Sentence) {
    let subjectsOf = children(sentence) { $0 == "nsubj" }
    for v in sentence.tokens.indices where sentence.tokens[v].relation == "ccomp" {
      guard let speech = sentence.tokens[v].head, v < speech,
        VerbLexicon.shared.isSpeech(sentence.tokens[speech].lemma.lowercased())
      else { continue }
      for i in sentence.tokens.indices.dropFirst(speech + 1) where sentence.tokens[i].relation == "nsubj" {
        guard let other = sentence.tokens[i].head, other < speech, isAbove(v, other, sentence) else { continue }
        sentence.tokens[i].head = speech
        for name in subjectsOf[speech] where name > i {
          sentence.tokens[name].head = i
          sentence.tokens[name].relation = "appos"
        }
      }
    }
  }

  /// "an offer *by Kenya* to mediate": a subject has no preposition; the phrase belongs to the noun before it.
  static func partByPhrases(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where sentence.tokens[i].form == "by" && sentence.tokens[i].relation == "case" {
      guard let name = sentence.tokens[i].head, name > i, sentence.tokens[name].relation.hasPrefix("nsubj"),
        let verb = sentence.tokens[name].head, verb > name, sentence.tokens[verb].relation.hasPrefix("acl"),
        let noun = sentence.tokens[verb].head, noun < i
      else { continue }
      sentence.tokens[name].head = noun
      sentence.tokens[name].relation = "nmod"
    }
  }

  /// "after talks *between the firm and its rival* broke off": what "and" joins behind "between" is one of two, and the
  /// verb behind them is told of what lies between them.
  static func closeBetween(_ sentence: inout Sentence) {
    let conjuncts = children(sentence) { $0 == "conj" }
    for i in sentence.tokens.indices where sentence.tokens[i].form == "between" && sentence.tokens[i].relation == "case"
    {
      guard let first = sentence.tokens[i].head, first > i, conjuncts[first].isEmpty,
        let event = sentence.tokens[first].head, event < i, sentence.tokens[first].relation == "nmod"
      else { continue }
      guard first + 1 < sentence.tokens.count, sentence.tokens[first + 1].relation == "cc",
        let second = sentence.tokens[first + 1].head, second > first + 1, let verb = sentence.tokens[second].head,
        verb > second, sentence.tokens[second].relation.hasPrefix("nsubj"), !isAbove(second, first, sentence),
        !isAbove(verb, event, sentence) || sentence.tokens[verb].head != nil
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
  static func liftAgents(_ sentence: inout Sentence) {
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
  static func sendToRelative(_ sentence: inout Sentence) {
    let subjects = children(sentence) { $0.hasPrefix("nsubj") || $0 == "aux:pass" }
    let objects = children(sentence) { $0 == "obj" }
    let relatives = sentence.tokens.indices.filter { sentence.tokens[$0].relation == "acl:relcl" }
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "conj" {
      guard let passive = sentence.tokens[i].head, passive < i, subjects[i].isEmpty, !objects[i].isEmpty,
        subjects[passive].contains(where: { sentence.tokens[$0].relation == "aux:pass" }),
        let relative = relatives.last(where: { $0 < i && $0 > passive }), isAbove(passive, relative, sentence),
        !isAbove(i, relative, sentence),
        sentence.tokens[relative].pennTag == sentence.tokens[i].pennTag,
        subjects[relative].contains(where: { sentence.tokens[$0].form == "who" })
      else { continue }
      sentence.tokens[i].head = relative
    }
  }

  /// "camps used by *the Front*, which it blames": "which" behind a comma takes the name that it follows.
  static func hangWhich(_ sentence: inout Sentence) {
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
  static func hangWho(_ sentence: inout Sentence) {
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
    if token.name != .outside { return token.name.type == .organisation || token.name.type == .location }
    let kinds = NounLexicon.kinds(ofLemma: token.lemma.lowercased())
    return kinds.contains(.organisation) && kinds.isDisjoint(with: [.person, .group])
  }

  private static func isPerson(_ token: Token) -> Bool {
    token.name.type == .person
      || token.name == .outside && token.partOfSpeech == .noun
        && NounLexicon.kinds(ofLemma: token.lemma.lowercased()).contains(.person)
  }

  /// "Foreign *Minister* Jane Roe, who had urged": what follows the name belongs to it, not to the title before.
  static func hangFromName(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where ["acl:relcl", "appos"].contains(sentence.tokens[i].relation) {
      guard let title = sentence.tokens[i].head, sentence.tokens[title].relation == "nmod:desc",
        let name = sentence.tokens[title].head, title < name, name < i
      else { continue }
      sentence.tokens[i].head = name
    }
  }

  /// "the owner of a mill at Oslo, *Jane Roe*": a person is no apposition of a place or body, but of the person noun that
  /// it hangs from.
  static func hangFromPerson(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "appos" {
      guard sentence.tokens[i].name == .begin(.person), let name = sentence.tokens[i].head, name < i,
        isBodyOrPlace(sentence.tokens[name])
      else { continue }
      var node = name
      while let head = sentence.tokens[node].head, head < name, sentence.tokens[node].relation == "nmod" {
        node = head
        if isPerson(sentence.tokens[node]) { break }
      }
      if node != name, isPerson(sentence.tokens[node]) { sentence.tokens[i].head = node }
    }
  }
}
