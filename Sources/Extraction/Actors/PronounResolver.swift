import Language
import Record

/// Third-person pronouns by agreement, nearness and grammatical rank; first-person ones inside quotations by speaker;
/// relative pronouns by the noun they follow.
///
/// The ranking is that of salience-based resolution (Lappin & Leass 1994), with weights set by hand.
extension ActorResolver {
  mutating func pronoun(_ i: Int, _ tree: SentenceTree) -> [Int] {
    let mention = table[i]
    let word = tree.word(mention.head)
    if let antecedent = relativeAntecedent(mention.head, word, tree) { return actors(tree.index, antecedent) }
    guard let wanted = Self.agreement[word] else { return word == "both" ? bothOf(i) : [] }
    if wanted == .speaker { return speaker(of: mention, tree) }
    if wanted == .thing, isAct(mention, tree) { return [] }
    if let own = reflexive(mention, word, wanted, tree) { return own }
    if let pair = metPair(mention, wanted, tree) { return pair }
    if let told = spokenFor(mention, wanted, tree) { return told }
    if let cataphor = cataphoricSubject(i, wanted, tree) { return cataphor }
    return best(i, wanted, tree)
  }

  /// What a pronoun asks of its antecedent.
  enum Agreement { case male, female, thing, plural, speaker }

  static let agreement: [String: Agreement] = [
    "he": .male, "him": .male, "his": .male, "himself": .male, "she": .female, "her": .female, "hers": .female,
    "herself": .female, "it": .thing, "its": .thing, "itself": .thing, "they": .plural, "them": .plural,
    "their": .plural, "theirs": .plural, "themselves": .plural, "i": .speaker, "me": .speaker, "my": .speaker,
    "mine": .speaker, "myself": .speaker, "we": .speaker, "us": .speaker, "our": .speaker, "ours": .speaker,
    "ourselves": .speaker,
  ]

  private mutating func bothOf(_ i: Int) -> [Int] {
    for k in stride(from: i - 1, through: max(0, i - 30), by: -1) {
      let members = jointMembers(k)
      if members.count == 2 { return members }
    }
    return []
  }

  /// "who", "which", "that", "whom", "whose": the noun that the relative clause belongs to.
  private func relativeAntecedent(_ head: Int, _ word: String, _ tree: SentenceTree) -> Int? {
    guard ["who", "which", "that", "whom", "whose"].contains(word) else { return nil }
    var node = head
    for _ in 0..<6 {
      if tree.relations[node] == .relativeClause { return tree.head(node) }
      guard let up = tree.head(node) else { return nil }
      node = up
    }
    return nil
  }

  /// "The palace did not confirm *it*", "said *it* had been ordered": what is said or ordered is an act.
  private func isAct(_ pronoun: Mention, _ tree: SentenceTree) -> Bool {
    guard let verb = tree.head(pronoun.head), tree.isVerb(verb) else { return false }
    switch tree.relations[pronoun.head] {
    case .object: return VerbLexicon.shared.isSpeech(tree.lemma(verb)) || Self.judging.contains(tree.lemma(verb))
    case .passiveSubject: return Self.acts.contains(tree.lemma(verb))
    default: return false
    }
  }

  /// Verbs whose "it" is what somebody did or proposed.
  private static let judging: Set<String> = [
    "welcome", "reject", "dismiss", "veto", "sign", "lift", "cancel", "postpone", "consider", "discuss", "approve",
    "clear", "block", "review", "withdraw", "scrap", "suspend", "ratify", "overturn", "uphold", "delay", "implement",
  ]

  /// Verbs that are said of acts, of which "it" is the subject of the passive.
  private static let acts: Set<String> = [
    "order", "authorise", "authorize", "plan", "cancel", "postpone", "schedule", "sign", "announce", "prompt",
    "provoke", "trigger", "cause", "agree", "repeat", "carry",
  ]

  /// "*His* lawyer said *he* had been beaten": a lawyer, wife or spokesman speaks of whose lawyer they are.
  private mutating func spokenFor(_ pronoun: Mention, _ wanted: Agreement, _ tree: SentenceTree) -> [Int]? {
    guard wanted == .male || wanted == .female, let verb = tree.head(pronoun.head),
      [.subject, .passiveSubject].contains(tree.relations[pronoun.head]),
      tree.relations[verb] == .clausalComplement, let speech = tree.head(verb),
      VerbLexicon.shared.isSpeech(tree.lemma(speech)), let speaker = tree.child(speech, .subject),
      speaker < pronoun.head,
      let possessor = tree.child(speaker, .possessor), Self.agreement[tree.word(possessor)] == wanted
    else { return nil }
    let (speakers, owners) = (actors(tree.index, speaker), actors(tree.index, possessor))
    guard owners.count == 1, book[owners[0]].kind == .person, owners != speakers else { return nil }
    let gender: Gender = wanted == .male ? .male : .female
    guard (book[owners[0]].gender ?? gender) == gender, speakers.allSatisfy({ book[$0].gender != gender }) else {
      return nil
    }
    return owners
  }

  // MARK: Candidates

  private mutating func best(_ i: Int, _ wanted: Agreement, _ tree: SentenceTree) -> [Int] {
    let pronoun = table[i]
    var best: (score: Double, actors: [Int]) = (-4.5, [])
    var second = -4.5
    let excluded = ownSubjects(pronoun, tree).union(offerers(answeredBy: pronoun, tree)).union(
      quoter(of: pronoun, tree))
    let isAgent = speaksOrReceives(pronoun, tree)
    for k in stride(from: i - 1, through: max(0, i - 60), by: -1) {
      let distance = pronoun.sentence - table[k].sentence
      guard distance <= 4 else { break }
      if table[k].isModifier { continue }
      if distance == 0, isQuoted(table[k], by: pronoun, tree) { continue }
      resolve(k)
      let members = wanted == .plural ? pluralMembers(k) : table[k].actors
      let agreement =
        members.isEmpty
        ? isAgent ? nil : thingScore(table[k], wanted) : agreementScore(members, table[k], wanted)
      guard let fit = agreement else { continue }
      guard distance > 0 || isFree(table[k], pronoun, tree) else { continue }
      if members.contains(where: excluded.contains) { continue }
      // Behind a quotation the story goes on with its speaker, not with those it spoke of.
      let isInside = trees[table[k].sentence].quotation[table[k].head] >= 0 && tree.quotation[pronoun.head] < 0
      let score =
        fit - (isInside ? 0.8 : 0) + rank(table[k], pronoun, tree) - 1.5 * Double(distance) - 0.02 * Double(i - k)
      if score > best.score {
        if members != best.actors { second = best.score }
        best = (score, members)
      } else if members != best.actors {
        second = max(second, score)
      }
    }
    if tree.relations[pronoun.head] == .subject { learnGender(of: best.actors, wanted, certainty: best.score - second) }
    return best.actors
  }

  /// "*it* said", "promised *it* leniency": no thing.
  private func speaksOrReceives(_ pronoun: Mention, _ tree: SentenceTree) -> Bool {
    guard let verb = tree.head(pronoun.head) else { return false }
    return tree.relations[pronoun.head] == .indirectObject
      || tree.relations[pronoun.head] == .subject && VerbLexicon.shared.isSpeech(tree.lemma(verb))
  }

  /// A clear case of "he" tells the gender of a name that does not.
  private mutating func learnGender(of actors: [Int], _ wanted: Agreement, certainty: Double) {
    guard actors.count == 1, certainty > 2.5, book[actors[0]].kind == .person, book[actors[0]].gender == nil,
      let gender = wanted.gender
    else { return }
    book[actors[0]].gender = gender
  }

  /// “Roe is no saint,” *she* said: who is named inside the quotation does not speak it.
  private func isQuoted(_ candidate: Mention, by pronoun: Mention, _ tree: SentenceTree) -> Bool {
    guard tree.quotation[candidate.head] >= 0, tree.quotation[pronoun.head] < 0, candidate.form != .pronoun else {
      return false
    }
    guard tree.relations[pronoun.head] == .subject, let verb = tree.head(pronoun.head) else { return false }
    return VerbLexicon.shared.isSpeech(tree.lemma(verb))
  }

  /// A pronoun that is no subject, possessor or reflexive cannot stand for the subject of its verb, named or understood:
  /// "Roe took his keys and paid *him* nothing".
  private mutating func ownSubjects(_ pronoun: Mention, _ tree: SentenceTree) -> Set<Int> {
    let word = tree.word(pronoun.head)
    switch tree.relations[pronoun.head] {
    case .object, .indirectObject, .oblique: break
    default: return []
    }
    guard !word.hasSuffix("self"), !word.hasSuffix("selves"), let verb = tree.head(pronoun.head), tree.isVerb(verb)
    else { return [] }
    var found: Set<Int> = []
    for subject in ClauseReader(tree: tree).subjects(verb) where subject != pronoun.head {
      found.formUnion(actors(tree.index, subject))
    }
    return found
  }

  private mutating func pluralMembers(_ k: Int) -> [Int] {
    let joint = jointMembers(k)
    return joint.isEmpty ? table[k].actors : joint
  }

  /// How well a thing or event agrees with the pronoun. One that wins over all actors leaves the pronoun without any.
  private func thingScore(_ mention: Mention, _ wanted: Agreement) -> Double? {
    guard mention.form == .nominal else { return nil }
    let token = trees[mention.sentence][mention.head]
    guard token.partOfSpeech == .noun, TimeWords.unit(token.form) == nil else { return nil }
    switch wanted {
    case .thing: return mention.isPlural ? nil : -0.2
    case .plural: return mention.isPlural ? -0.6 : nil
    default: return nil
    }
  }

  /// How well the actors agree with the pronoun; nil when they do not.
  private func agreementScore(_ actors: [Int], _ mention: Mention, _ wanted: Agreement) -> Double? {
    let first = book[actors[0]]
    switch wanted {
    case .male, .female:
      guard actors.count == 1, first.kind == .person else { return nil }
      guard let known = first.gender else { return first.isNamed ? -0.4 : -0.9 }
      return known == wanted.gender ? 0.7 : nil
    case .thing:
      guard actors.count == 1 else { return nil }
      switch first.kind {
      case .organisation, .state: return first.isPlural ? nil : 0
      case .group: return mention.isPlural ? nil : -0.5
      case .other: return -0.8
      default: return nil
      }
    case .plural:
      if actors.count > 1 { return 0.8 }
      switch first.kind {
      case .group: return 0.6
      case .organisation: return first.isPlural || mention.isPlural ? 0.5 : -0.8
      // "the Americans … they"
      case .state: return mention.isPlural ? 0.5 : nil
      default: return nil
      }
    case .speaker: return nil
    }
  }

  private func rank(_ candidate: Mention, _ pronoun: Mention, _ tree: SentenceTree) -> Double {
    let home = trees[candidate.sentence]
    var score = 0.0
    switch home.relations[candidate.head] {
    case .subject, .passiveSubject: score += 1.2
    case .object, .indirectObject: score += 0.5
    case .agent: score += 0.6
    case .possessor: score += 0.3
    case .conjunct: score += 0.4
    default: score += 0
    }
    let isSubject = tree.relations[pronoun.head] == .subject
    if isSubject, [.subject, .passiveSubject].contains(home.relations[candidate.head]) { score += 0.3 }
    // "Roe convened *his* council"
    if tree.relations[pronoun.head] == .possessor, candidate.sentence == pronoun.sentence,
      home.relations[candidate.head] == .subject, home.head(candidate.head) == clauseAbove(pronoun.head, tree)
    {
      score += 0.8
    }
    // "tapped *Roe's* telephone and arrested *him*"
    if tree.relations[pronoun.head] == .object, candidate.sentence == pronoun.sentence,
      home.relations[candidate.head] == .possessor, let verb = tree.head(pronoun.head),
      tree.relations[verb] == .conjunct, let owned = tree.head(candidate.head), home.relations[owned] == .object,
      home.head(owned) == tree.head(verb)
    {
      score += 0.7
    }
    // "accused the club and threatened to report *it*"
    let isObject = [.object, .indirectObject].contains(tree.relations[pronoun.head])
    if isObject, candidate.sentence == pronoun.sentence, home.relations[candidate.head] == .object { score += 0.5 }
    if candidate.form == .name { score += 0.2 }
    if candidate.form == .pronoun { score += 0.2 }
    let count = candidate.actors.map { book[$0].mentionCount }.max() ?? 0
    return score + 0.06 * Double(min(count, 8))
  }

  /// The verb of the clause that a word stands in.
  func clauseAbove(_ i: Int, _ tree: SentenceTree) -> Int? {
    var node = tree.head(i)
    while let here = node, !tree.isVerb(here) { node = tree.head(here) }
    return node
  }

  /// Binding: a pronoun that is no possessor or reflexive cannot stand for another argument of its own verb, nor a
  /// possessor for the phrase it is in.
  private func isFree(_ candidate: Mention, _ pronoun: Mention, _ tree: SentenceTree) -> Bool {
    let word = tree.word(pronoun.head)
    if word.hasSuffix("self") || word.hasSuffix("selves") { return true }
    if tree.isUnder(pronoun.head, candidate.head), tree.relations[pronoun.head] == .possessor {
      return !sharesPhrase(pronoun.head, candidate.head, tree)
    }
    if tree.relations[pronoun.head] == .possessor { return true }
    return tree.head(candidate.head) != tree.head(pronoun.head) || tree.head(pronoun.head) == nil
  }

  private func sharesPhrase(_ pronoun: Int, _ head: Int, _ tree: SentenceTree) -> Bool {
    var node = tree.head(pronoun)
    while let here = node, here != head {
      guard tree.isNominal(here) else { return false }
      node = tree.head(here)
    }
    return true
  }

  /// "Though he had hoped …, Mayor Roe has …": the subject of the clause that the pronoun's clause
  /// precedes.
  private mutating func cataphoricSubject(_ i: Int, _ wanted: Agreement, _ tree: SentenceTree) -> [Int]? {
    let pronoun = table[i]
    guard var clause = tree.head(pronoun.head) else { return nil }
    if tree.relations[pronoun.head] == .possessor, let up = tree.head(clause) { clause = up }
    guard tree.relations[clause] == .adverbialClause, let main = tree.head(clause), clause < main else { return nil }
    guard let subject = tree.child(main, .subject, .passiveSubject), subject > clause else { return nil }
    // "If they charge *him*, says Roe": who speaks would say "me".
    guard !VerbLexicon.shared.isSpeech(tree.lemma(main)) else { return nil }
    guard let k = table.index(sentence: tree.index, head: subject), table[k].form == .name else { return nil }
    resolve(k)
    guard !table[k].actors.isEmpty, agreementScore(table[k].actors, table[k], wanted) != nil else { return nil }
    return table[k].actors
  }
}
