import Language

/// Appositions: of two phrases side by side the second says what the first is.
extension TreeRepair {
  static func mendAppositions(_ sentence: inout Sentence) {
    hangFromBefore(&sentence)
    hangFromLastConjunct(&sentence)
    explainObjects(&sentence)
  }

  /// "The parents of the boy, *John Roe*, hired a lawyer": an apposition stands behind its noun, and not before it.
  private static func hangFromBefore(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "appos" {
      guard let head = sentence.tokens[i].head, head > i, let noun = nounBefore(i, sentence),
        !isAbove(i, noun, sentence)
      else { continue }
      sentence.tokens[i].head = noun
    }
  }

  /// "Jane Roe and Acme, *a fund* that holds a third": one thing is said of the last of two names.
  private static func hangFromLastConjunct(_ sentence: inout Sentence) {
    for i in sentence.tokens.indices where sentence.tokens[i].relation == "appos" && sentence.tokens[i].pennTag == "NN"
    {
      guard let head = sentence.tokens[i].head, head < i, let noun = nounBefore(i, sentence), noun != head,
        sentence.tokens[noun].relation == "conj", sentence.tokens[noun].head == head,
        sentence.tokens[noun].name != .outside
      else { continue }
      sentence.tokens[i].head = noun
    }
  }

  /// "won back one of the rebels, *Jane Roe*, by offering": a name between commas behind the object is no second subject.
  private static func explainObjects(_ sentence: inout Sentence) {
    let subjectsOf = children(sentence) { $0 == "nsubj" }
    for v in sentence.tokens.indices where subjectsOf[v].count == 2 && sentence.tokens[v].partOfSpeech == .verb {
      let (first, name) = (subjectsOf[v][0], subjectsOf[v][1])
      if name < v, sentence.tokens[name].name != .outside, isAbove(first, name - 1, sentence) {
        // "The state daily *The Bolt* named"
        sentence.tokens[name].head = first
        sentence.tokens[name].relation = "appos"
        continue
      }
      guard first < v, v < name, sentence.tokens[name].name == .begin(.person),
        let noun = nounBefore(name, sentence), noun > v, isAbove(v, noun, sentence), !isAbove(name, noun, sentence)
      else { continue }
      sentence.tokens[name].head = noun
      sentence.tokens[name].relation = "appos"
    }
  }

  /// The noun before the comma before a phrase: "one" in "one of the rebels, Jane Roe".
  private static func nounBefore(_ i: Int, _ sentence: Sentence) -> Int? {
    var first = i
    while first > 0, sentence.tokens[first - 1].form != ",", sentence.tokens[first - 1].partOfSpeech != .verb,
      i - first < 9
    {
      first -= 1
    }
    guard first > 1, sentence.tokens[first - 1].form == "," else { return nil }
    var noun = first - 2
    while let head = sentence.tokens[noun].head, ["flat", "compound"].contains(sentence.tokens[noun].relation) {
      noun = head
    }
    if sentence.tokens[noun].relation == "nmod", let whole = sentence.tokens[noun].head, whole < noun,
      sentence.tokens[whole].lemma == "one"
    {
      noun = whole
    }
    let isNoun = [.noun, .propn, .num, .adj].contains(sentence.tokens[noun].partOfSpeech)
    return isNoun && noun < i ? noun : nil
  }
}
