import Language
import Record

/// Whether an action is told as done, under way, planned, asked for or merely possible, and whether it is denied:
/// from tense, auxiliaries, negation, conditionals, questions, and the verbs it depends on.
struct Factuality {
  let tree: SentenceTree

  struct Verdict: Equatable {
    var polarity: ActionRecord.Polarity
    var status: ActionRecord.Status
    /// Under a verb of refusing, which is the action instead: "Russia declined to sign".
    var isRefused = false
    /// Under "reportedly", "allegedly" and the like.
    var isHedged = false
  }

  /// The verdict on the action whose trigger is token `t`, a verb or a noun.
  func verdict(_ t: Int) -> Verdict {
    var verdict = Verdict(polarity: isNegated(t) ? .negated : .affirmed, status: ownStatus(t))
    verdict.isHedged = tree.children(t, .adverb).contains { Lexicon.hedges.contains(tree.lemma($0)) }
    var node = t
    for _ in 0..<12 {
      guard let head = tree.head(node) else { break }
      if !apply(head, over: node, to: &verdict) { break }
      node = head
    }
    if verdict.status == .occurred, isQuestion, tree.isVerb(t) { verdict.status = .possible }
    return verdict
  }

  /// Takes what the word above says of the action; false where its reach ends.
  private func apply(_ head: Int, over node: Int, to verdict: inout Verdict) -> Bool {
    switch tree.relations[node] {
    case .openComplement, .clausalComplement, .clausalSubject, .nounClause, .object, .oblique, .nounModifier,
      .passiveSubject, .subject:
      break
    case .adverbialClause: return applyAdverbial(head, node, &verdict)
    case .conjunct:
      // Shared auxiliaries: "will meet X and sign Y".
      if verdict.status == .occurred, tree.isVerb(node), sharesAuxiliary(node) { verdict.status = ownStatus(head) }
      return true
    default: return false
    }
    let isNominal = !tree.isVerb(node)
    let lemma = tree.lemma(head)
    if lemma == "be", tree.relations[node] == .openComplement, isInfinitive(node), verdict.status == .occurred {
      verdict.status = .planned
    }
    if lemma == "have", tree.relations[node] == .openComplement,
      tree.children(head, .adverb).contains(where: { tree.lemma($0) == "yet" })
    {
      verdict.polarity = .negated
    }
    let form: ComplementForm = tree.relations[node] == .clausalComplement ? .clause : .infinitive
    guard let effect = Lexicon.complementEffect(lemma, form) ?? nounEffect(head, node) else {
      let opensClause = tree.relations[node] == .openComplement
      if opensClause, verdict.status == .occurred { verdict.status = ownStatus(head) }
      if opensClause, isNegated(head) { verdict.polarity = .negated }
      return opensClause || isNominal && Lexicon.isLight(lemma)
    }
    if isNominal, ![.object, .oblique, .passiveSubject].contains(tree.relations[node]) { return false }
    let isComplement = tree.relations[node] == .openComplement
    switch effect {
    case .planned, .requested, .possible:
      let isOpen = isNominal || isNonFinite(node) || effect == .requested
      if verdict.status == .occurred, isOpen { verdict.status = Self.status(effect) ?? .possible }
      if isNegated(head), isComplement { verdict.polarity = .negated }
    case .negated, .ended:
      if Lexicon.isRefusal(lemma) {
        verdict.isRefused = true
      } else if isComplement, effect == .negated {
        verdict.polarity = .negated
      }
    case .occurred, .ongoing:
      if isNegated(head) { verdict.polarity = .negated }
      if verdict.status == .occurred { verdict.status = effect == .ongoing ? .ongoing : ownStatus(head) }
    }
    return isComplement
  }

  private static func status(_ effect: ComplementEffect?) -> ActionRecord.Status? {
    switch effect {
    case .planned: .planned
    case .requested: .requested
    case .possible: .possible
    case .ongoing: .ongoing
    default: nil
    }
  }

  private func applyAdverbial(_ head: Int, _ node: Int, _ verdict: inout Verdict) -> Bool {
    let marker = tree.child(node, .marker).map { tree.lemma($0) } ?? ""
    if ["if", "unless", "whether", "until"].contains(marker), verdict.status == .occurred {
      verdict.status = .possible
    }
    if marker == "without" { verdict.polarity = .negated }
    if marker == "from" { verdict.status = verdict.status == .occurred ? .possible : verdict.status }
    if marker == "to" || isInfinitive(node), verdict.status == .occurred || verdict.status == .possible {
      verdict.status = Self.status(Lexicon.complementEffect(tree.lemma(head))) ?? .planned
    }
    return false
  }

  private func nounEffect(_ head: Int, _ node: Int) -> ComplementEffect? {
    guard tree.relations[node] == .nounClause, isInfinitive(node) else { return nil }
    return .planned
  }

  private func sharesAuxiliary(_ v: Int) -> Bool {
    tree.child(v, .subject, .passiveSubject, .auxiliary) == nil && (tree[v].pennTag == "VB" || tree[v].pennTag == "VBN")
  }

  // MARK: One word's own marks

  private func isInfinitive(_ v: Int) -> Bool {
    tree.hasFeature(v, "VerbForm=Inf") || tree.children(v, .marker).contains { tree.lemma($0) == "to" }
  }

  private func isNonFinite(_ v: Int) -> Bool { !tree.hasFeature(v, "VerbForm=Fin") || tree.child(v, .auxiliary) != nil }

  var isQuestion: Bool { tree.sentence.tokens.last { $0.partOfSpeech != .punct || $0.form == "?" }?.form == "?" }

  /// Status by the word's own auxiliaries and tense.
  func ownStatus(_ t: Int) -> ActionRecord.Status {
    guard tree.isVerb(t) else { return nounStatus(t) }
    for auxiliary in tree.children(t, .auxiliary, .copula) {
      switch tree.lemma(auxiliary) {
      case "will", "shall", "’ll", "'ll": return .planned
      case "would": return isReported(t) ? .planned : .possible
      case "may", "might", "could", "can": return .possible
      case "should", "must", "ought": return .requested
      // "is to pull back"
      case "be" where tree.children(t, .marker).contains { tree.lemma($0) == "to" } && tree[t].pennTag == "VB":
        return .planned
      default: continue
      }
    }
    // "are due to speak", where the parser took "due to" for a preposition
    if tree[t].pennTag == "VB", tree.children(t, .marker, .adposition).contains(where: { tree.lemma($0) == "due" }) {
      return .planned
    }
    let isProgressive = tree[t].pennTag == "VBG" && tree.child(t, .auxiliary) != nil
    if isProgressive {
      let isPast = tree.children(t, .auxiliary).contains { tree[$0].pennTag == "VBD" }
      let isPerfect = tree.children(t, .auxiliary).contains { tree.lemma($0) == "have" }
      return isPast && !isPerfect ? .occurred : .ongoing
    }
    let isImperative = tree.hasFeature(t, "Mood=Imp") && tree.child(t, .subject) == nil
    return isImperative ? .requested : .occurred
  }

  private func isReported(_ t: Int) -> Bool {
    tree.head(t).map { tree.relations[t] == .clausalComplement && Lexicon.isSpeech(tree.lemma($0)) } ?? false
  }

  private func nounStatus(_ t: Int) -> ActionRecord.Status {
    for modifier in tree.children(t, .adjective) {
      // Participles used as adjectives have the verb's lemma: "planned" is of "plan".
      let words: Set<String> = [tree.lemma(modifier), tree.word(modifier)]
      if !Lexicon.plannedAdjectives.isDisjoint(with: words) { return .planned }
      if !Lexicon.possibleAdjectives.isDisjoint(with: words) { return .possible }
      if !Lexicon.ongoingAdjectives.isDisjoint(with: words) { return .ongoing }
    }
    return .occurred
  }

  /// Whether the word itself is negated: "not", "never", "no", "neither … nor", "without".
  func isNegated(_ t: Int) -> Bool {
    if tree.children(t, .adverb, .other, .determiner, .conjunction).contains(where: {
      Lexicon.negators.contains(tree.lemma($0)) && $0 < t + 6
    }) {
      let isNotOnly = tree.children(t, .adverb).contains {
        ["only", "just"].contains(tree.lemma($0)) && tree.word(max(0, $0 - 1)) == "not"
      }
      if !isNotOnly { return true }
    }
    if tree.children(t, .marker, .adposition).contains(where: { tree.lemma($0) == "without" }) { return true }
    // "no longer bombs"
    let isOver = tree.children(t, .adverb).contains { adverb in
      tree.word(adverb) == "longer" && tree.children[adverb].contains { tree.lemma($0) == "no" }
    }
    if isOver { return true }
    guard tree.isVerb(t) else { return false }
    // "has yet to answer"
    if isInfinitive(t), tree.children(t, .adverb).contains(where: { tree.lemma($0) == "yet" && $0 < t }) { return true }
    for argument in tree.children(t, .subject, .passiveSubject, .object) {
      if ["nobody", "none", "neither", "nothing", "no one"].contains(tree.lemma(argument)) { return true }
      // "no country", "neither Peru nor Kenya"
      if tree.children(argument, .determiner, .conjunction).contains(where: {
        ["no", "neither"].contains(tree.lemma($0))
      }) {
        return true
      }
    }
    return false
  }
}
