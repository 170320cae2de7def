import Language
import Record

/// Nominals and pronouns, and the phrase around any head.
extension MentionFinder {
  func headsNounPhrase(_ i: Int) -> Bool {
    let token = tree[i]
    switch token.partOfSpeech {
    case .noun, .pron:
      if token.partOfSpeech == .pron, tree.relations[i] == .expletive { return false }
    case .propn:
      if isDateWord(i) || Titles.isTitle(token.form) && tree.relations[i] == .title { return false }
    case .num, .det, .adj:
      guard standsAlone(i) else { return false }
    default: return false
    }
    switch tree.relations[i] {
    case .compound, .flat, .fixed, .title, .adjective, .determiner: return false
    default: return true
    }
  }

  /// "the wounded", "both denied it", "two were hurt": an adjective, determiner or number used as a noun.
  private func standsAlone(_ i: Int) -> Bool {
    switch tree.relations[i] {
    case .subject, .passiveSubject, .object, .indirectObject, .oblique, .agent, .nounModifier, .possessor, .conjunct:
      if tree.relations[i] == .conjunct, tree[i].partOfSpeech != .num { return false }
      if tree[i].partOfSpeech == .num {
        return tree.child(i, .nounModifier) != nil || tree[i].form.first?.isLetter == true
      }
      return true
    default: return false
    }
  }

  func nominal(_ i: Int) -> Mention {
    let span = nounPhrase(i, around: i..<(tree.isChargeOfAffairs(i) ? i + 2 : i + 1))
    let form: MentionRecord.Form = tree[i].partOfSpeech == .pron ? .pronoun : .nominal
    let determiner = tree.child(i, .determiner).map { tree.lemma($0) } ?? ""
    let isDefinite =
      ["the", "this", "that", "these", "those", "both"].contains(determiner)
      || tree.child(i, .possessor) != nil
    return Mention(
      sentence: tree.index, head: i, span: span, name: nil, nameType: nil, form: form,
      isPlural: tree.hasFeature(i, "Number=Plur") || tree[i].pennTag == "NNS" || isMany(i), isDefinite: isDefinite,
      isModifier: false)
  }

  /// "*five* of his ministers"
  private func isMany(_ i: Int) -> Bool {
    tree[i].partOfSpeech == .num && tree.child(i, .nounModifier) != nil && !["one", "1"].contains(tree.lemma(i))
  }

  /// The phrase up to its head: determiners, adjectives, titles, compounds and possessors in front, the rest of the
  /// name behind.
  func nounPhrase(_ head: Int, around name: Range<Int>) -> Range<Int> {
    var lower = min(head, name.lowerBound)
    let upper = max(head + 1, name.upperBound)
    let parts = tree.descendants(head) { child in
      switch tree.relations[child] {
      case .determiner, .adjective, .title, .compound, .number, .possessor, .flat, .adposition, .adverb,
        .unmarkedNounModifier:
        return child > head
      case .punctuation: return child > head
      default: return true
      }
    }
    for i in parts.reversed() where i < lower {
      guard i == lower - 1 else { break }
      lower = i
    }
    while lower < upper - 1, startsBadly(lower) { lower += 1 }
    // "a 24-year-*old* tenant"
    if lower > 3, tree.lemma(lower) == "old", tree[lower - 1].form == "-", tree[lower - 3].form == "-" {
      lower -= 4
      if lower > 0, tree[lower - 1].partOfSpeech == .det { lower -= 1 }
    }
    return lower..<upper
  }

  /// A preposition, quotation mark or adverb that happens to stand in front is not part of the phrase.
  private func startsBadly(_ i: Int) -> Bool {
    // "shot *dead* two men"
    if tree.lemma(i) == "dead", i > 0, tree.lemma(i - 1) == "shoot" { return true }
    switch tree.relations[i] {
    case .adposition, .punctuation, .adverb: return true
    default: return tree[i].partOfSpeech == .punct || tree[i].partOfSpeech == .adp
    }
  }
}
