import Language

/// Reads the questions about what was done.
struct DeedReader {
  private let tree: QuestionTree

  init(_ tree: QuestionTree) {
    self.tree = tree
  }

  /// - Parameter verb: The verb that the question is about.
  func question(_ verb: Int) -> Question? {
    guard let verb = tree.isVerb(verb) || tree.lemma(verb) == "do" ? verb : changeOfState(verb) else { return nil }
    var question = Question(.truth)
    var draft = Draft()
    let deed = deed(verb, &draft)
    if let asked = tree.tokens[verb].head, tree.relation(verb) == "acl:relcl", tree.isAsked(asked) {
      draft.seek(deed.doers.isEmpty ? .doer : tree.form(asked) == "what" ? .object : .counterpart)
    }
    guard draft.sought != nil || isPolar(verb) else { return nil }
    noteUnheard(&draft)
    question.sought = Self.settled(draft, deed)
    question.sort = draft.sort
    question.deed = deed
    question.pick = draft.pick
    question.unread = draft.unread
    if Self.happening.contains(deed.verb ?? "") {
      question.deed?.verb = nil
      question.sought = [.day, .place, .count, .truth].contains(question.sought) ? question.sought : .actions
    } else if deed.verb == "do" {
      question.deed?.verb = nil
    }
    let isEmpty = question.deed?.verb == nil && question.deed?.phrases.isEmpty == true
    return isEmpty && question.sought != .actions ? nil : question
  }

  /// What is asked for: the first that is.
  private struct Draft {
    var sought: Question.Sought?
    /// Whether it is asked for as the object of a verb in the active.
    var isObject = false
    var sort: String?
    var pick: Question.Pick?
    var unread: [String] = []

    mutating func seek(_ wanted: Question.Sought, sort wantedSort: String? = nil) {
      guard sought == nil else { return }
      sought = wanted
      sort = wantedSort
    }
  }

  /// What is sought where the tree cannot tell subject and object apart: the one that is not named.
  private static func settled(_ draft: Draft, _ deed: Deed) -> Question.Sought {
    switch draft.sought {
    case .doer where !deed.doers.isEmpty && deed.objects.isEmpty: .counterpart
    case .counterpart where draft.isObject && deed.doers.isEmpty && deed.verb != nil: .doer
    case let sought: sought ?? .truth
    }
  }

  private static let happening: Set<String> = ["happen", "occur", "take place", "go on", "change", "be new"]

  /// "What is new since Monday?" has no verb.
  private func changeOfState(_ root: Int) -> Int? { tree.lemma(root) == "new" ? root : nil }

  /// "Did they meet?" and "They met?" ask whether it is so; the tree begins with a helping verb or a subject.
  private func isPolar(_ verb: Int) -> Bool {
    tree.tokens[0].partOfSpeech == .aux || ["do", "have", "be"].contains(tree.lemma(0))
      || tree.children(verb).contains { tree.relation($0).hasPrefix("nsubj") } && tree.tokens.last?.form == "?"
  }

  /// A word that asks and that nothing was made of: "for how long", "did she say why".
  private func noteUnheard(_ draft: inout Draft) {
    let isHowHeard = draft.sought == .count || draft.sought == .quantity
    for index in tree.words where !(["how"].contains(tree.lemma(index)) && isHowHeard) {
      let asks = ["how", "why"].contains(tree.lemma(index))
      let isAsking = QuestionTree.interrogatives.union(["when", "where"]).contains(tree.form(index))
      let isLost = draft.sought == nil && isAsking
      if asks || isLost, !draft.unread.contains(tree.lemma(index)) { draft.unread.append(tree.lemma(index)) }
    }
  }

  // MARK: Verb

  private func deed(_ verb: Int, _ draft: inout Draft) -> Deed {
    var deed = Deed(lemma(of: verb))
    for child in tree.children(verb) { read(child, of: verb, into: &deed, &draft) }
    return deed
  }

  private static let particles: Set<String> = [
    "back", "down", "up", "off", "out", "away", "over", "apart", "aside", "forward", "through", "in", "on", "along",
  ]

  private func isParticle(_ child: Int, of verb: Int) -> Bool {
    tree.relation(child) == "compound:prt"
      || tree.relation(child) == "advmod" && Self.particles.contains(tree.lemma(child)) && child > verb
  }

  private func lemma(of verb: Int) -> String {
    if tree.lemma(verb) == "new" { return "be new" }
    if tree.lemma(verb) == "take", tree.children(verb).contains(where: { tree.lemma($0) == "place" }) {
      return "take place"
    }
    let particle = tree.children(verb).first { isParticle($0, of: verb) }
    return ([tree.lemma(verb)] + (particle.map { [tree.lemma($0)] } ?? [])).joined(separator: " ")
  }

  // MARK: What hangs on it

  private func read(_ child: Int, of verb: Int, into deed: inout Deed, _ draft: inout Draft) {
    let relation = tree.relation(child)
    if isParticle(child, of: verb) || deed.verb == "take place" && tree.lemma(child) == "place" { return }
    if ["when", "where"].contains(tree.lemma(child)), relation != "conj" {
      return draft.seek(tree.lemma(child) == "when" ? .day : .place)
    }
    switch relation {
    // "What has she done": of two subjects the one that asks is none.
    case "nsubj" where tree.isAsked(child) && tree.children(verb).contains(where: isSubject(after: child)):
      object(child, into: &deed, &draft)
    case "nsubj", "csubj": subject(child, isPassive: false, into: &deed, &draft)
    case "nsubj:pass": subject(child, isPassive: true, into: &deed, &draft)
    case "obj", "iobj": object(child, into: &deed, &draft)
    case "ccomp", "xcomp": complement(child, into: &deed, &draft)
    case "advcl" where isPurpose(child): complement(child, into: &deed, &draft)
    case "aux", "aux:pass": if ["will", "shall", "'ll", "’ll"].contains(tree.lemma(child)) { deed.isFuture = true }
    case "advmod": adverb(child, into: &deed, &draft)
    case "conj", "parataxis", "advcl", "acl": clause(child, &draft)
    case _ where relation.hasPrefix("obl") || relation.hasPrefix("nmod"): oblique(child, into: &deed, &draft)
    default: break
    }
  }

  private func isSubject(after place: Int) -> (Int) -> Bool {
    { $0 > place && tree.relation($0) == "nsubj" }
  }

  private func subject(_ child: Int, isPassive: Bool, into deed: inout Deed, _ draft: inout Draft) {
    if tree.isHowMany(child) {
      draft.seek(tree.lemma(child) == "time" ? .count : .quantity, sort: tree.sort(child))
    } else if tree.isAsked(child) {
      let isThing = isPassive && tree.form(child) == "what"
      draft.seek(isThing ? .object : isPassive ? .counterpart : .doer, sort: tree.sort(child))
    } else if isPassive {
      deed.objects += tree.phrases(child)
    } else if tree.isNominal(child) || tree.isName(child) {
      deed.doers += tree.phrases(child)
    }
  }

  private func object(_ child: Int, into deed: inout Deed, _ draft: inout Draft) {
    if tree.isHowMany(child) {
      draft.seek(tree.lemma(child) == "time" ? .count : .quantity, sort: tree.sort(child))
    } else if tree.isAsked(child) {
      guard tree.form(child) == "what" else {
        draft.isObject = draft.sought == nil
        return draft.seek(.counterpart, sort: tree.sort(child))
      }
      draft.seek(deed.verb == "do" ? .actions : .object)
    } else if tree.tokens[child].partOfSpeech != .pron {
      deed.objects += tree.phrases(child)
    }
  }

  /// An asked word inside it is asked of the whole: "whom did she promise to meet".
  private func complement(_ child: Int, into deed: inout Deed, _ draft: inout Draft) {
    if tree.isAsked(child), !tree.isVerb(child) { return draft.seek(.object) }
    deed.complements.append(self.deed(child, &draft))
  }

  /// "To mediate", "of spying": what the verb is about, and no clause that stands beside it.
  private func isPurpose(_ child: Int) -> Bool {
    let openers: Set<String> = ["to", "of", "for", "from", "about", "against", "into"]
    return tree.children(child).contains {
      ["mark", "case"].contains(tree.relation($0)) && openers.contains(tree.lemma($0))
    }
  }

  private func clause(_ child: Int, _ draft: inout Draft) {
    // "Who did it, and when?": the evidence tells.
    if ["when", "where"].contains(tree.lemma(child)) { return }
    draft.unread.append(tree.phrase(child).text)
  }

  // MARK: Obliques and adverbs

  private func oblique(_ child: Int, into deed: inout Deed, _ draft: inout Draft) {
    let preposition = tree.preposition(child)
    if tree.isHowMany(child), tree.lemma(child) == "time" {
      draft.seek(.count)
    } else if tree.isAsked(child) {
      askedOblique(child, preposition, &draft)
    } else if preposition == "by" || tree.relation(child) == "obl:agent" {
      deed.doers += tree.phrases(child)
    } else if preposition == nil, tree.isName(child) {
      deed.objects += tree.phrases(child)
    } else if tree.isNominal(child) || tree.isName(child) {
      deed.obliques += tree.phrases(child).map { phrase in
        var phrase = phrase
        phrase.preposition = preposition
        return phrase
      }
    }
  }

  private static let calendar: Set<String> = ["day", "date", "week", "month", "year", "time"]

  private static let local: Set<String> = ["in", "at", "near", "from", "inside", "outside"]

  private func askedOblique(_ child: Int, _ preposition: String?, _ draft: inout Draft) {
    let sort = tree.sort(child)
    if let sort, Self.calendar.contains(sort) {
      draft.seek(.day)
    } else if preposition == "by" || tree.relation(child) == "obl:agent" {
      draft.seek(.doer, sort: sort)
    } else if tree.form(child) == "what" {
      draft.seek(.object)
    } else if sort != nil, let preposition, Self.local.contains(preposition) {
      draft.seek(.place, sort: sort)
    } else {
      draft.seek(.counterpart, sort: sort)
    }
  }

  /// Adverbs that change nothing about what is asked.
  private static let idle: Set<String> = [
    "ever", "also", "actually", "really", "already", "still", "just", "too", "again", "so", "yet", "exactly", "even",
  ]

  private func adverb(_ child: Int, into deed: inout Deed, _ draft: inout Draft) {
    let lemma = tree.lemma(child)
    switch lemma {
    case "often" where tree.children(child).contains(where: { tree.lemma($0) == "how" }): draft.seek(.count)
    case "not", "never", "n't": deed.isNegated = true
    case "first": draft.pick = .first
    case "last": draft.pick = .last
    case "how", "why": draft.unread.append(lemma)
    case _ where Self.idle.contains(lemma): break
    default: deed.modifiers.append(lemma)
    }
  }
}
