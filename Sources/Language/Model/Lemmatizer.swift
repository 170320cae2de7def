/// Chooses the lemma of a word among the edits that the model scores.
///
/// The model sees pieces of words, not their letters, so on rare words it often takes an edit that leaves no word
/// ("confirme" of "confirmed"). For words of open classes the best-scored edit whose result is a word that the model
/// knows is taken instead; past forms of irregular verbs are looked up.
struct Lemmatizer: Sendable {
  let scripts: [LemmaScript]
  /// Whether a word is one that the model has a piece for. There is one for every letter, but a letter is no lemma.
  private let isKnown: @Sendable (String) -> Bool

  init(scripts: [LemmaScript], isKnown: @escaping @Sendable (String) -> Bool) {
    self.scripts = scripts
    self.isKnown = { $0.unicodeScalars.count > 1 && isKnown($0) }
  }

  /// An edit with a score this far below the best is never taken.
  private static let margin: Float = 8

  /// - Parameter scores: One for every script.
  func lemma(
    of form: String, partOfSpeech: PartOfSpeech, pennTag: String, scores: UnsafeBufferPointer<Float>
  ) -> String {
    guard let base = scores.baseAddress else { return form }
    let best = base.indexOfMaximum(count: scores.count)
    let first = scripts[best].lemma(of: form)
    if partOfSpeech == .verb || partOfSpeech == .aux {
      let form = form.lowercased()
      if form == "has" { return "have" }
      // A past form that the tagger took for a present one, without the ending of one, is still no base form.
      let isPast =
        pennTag == "VBD" || pennTag == "VBN" || pennTag == "VBZ" && !form.hasSuffix("s")
        || pennTag == "VBP" && !isKnown(form)
      if isPast, let irregular = IrregularVerbs.base(of: form) { return irregular }
    }
    switch partOfSpeech {
    // The plain form is its own lemma.
    case .verb where pennTag == "VB" && !isKnown(first): return form.lowercased()
    case .verb:
      let isPast = ["VBD", "VBN"].contains(pennTag) && form.hasSuffix("ed") && !form.hasSuffix("eed")
      if let regular = regularBase(of: form.lowercased(), isInflected: isPast, scores) { return regular }
    // Many of these plurals are words that the model knows, and so would be their own lemmas.
    case .noun where pennTag == "NNS" && form.lowercased().hasSuffix("men"):
      return RegularForms.bases(of: form.lowercased()).first ?? first
    case .noun where pennTag == "NNS" && !isKnown(first):
      if let regular = regularBase(of: form.lowercased(), scores) { return regular }
    // A name's lemma is the name, or its singular: nothing is ever added.
    case .propn: return scripts[best].added.isEmpty ? first : form
    case .noun, .adj, .adv: break
    default: return first
    }
    if isKnown(first) { return first }
    let others = scores.indices.filter { $0 != best && scores[$0] > scores[best] - Self.margin }
      .sorted { (-scores[$0], $0) < (-scores[$1], $1) }
    return others.lazy.map { scripts[$0].lemma(of: form) }.first(where: isKnown) ?? first
  }

  /// The base form of a regular form: of those that spelling allows, the known one with the best score; without any
  /// known, the likeliest by spelling. Nil, unless the tag says that it is inflected, for forms without such an ending, and for words that only look so ("bring").
  private func regularBase(
    of form: String, isInflected: Bool = false, _ scores: UnsafeBufferPointer<Float>
  ) -> String? {
    let bases = RegularForms.bases(of: form)
    guard let likeliest = bases.first else { return nil }
    let letters = Array(form.unicodeScalars)
    let score = { (lemma: String) in
      let lemma = Array(lemma.unicodeScalars)
      return scripts.indices.reduce(-.infinity) { scripts[$1].makes(lemma, of: letters) ? max($0, scores[$1]) : $0 }
    }
    let known = bases.filter(isKnown)
    if !isInflected, isKnown(form), score(form) > (bases.map(score).max() ?? -.infinity) { return nil }
    return known.max { score($0) < score($1) } ?? likeliest
  }
}
