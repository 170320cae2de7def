import Language
import Record

/// Finds the noun phrases and pronouns of a sentence that may stand for actors.
///
/// Names come from the parser's name tags, from the table of states and bodies, and from runs of capitalised proper
/// nouns that neither of them knew. Everything else headed by a noun or pronoun is a nominal or pronoun mention.
struct MentionFinder {
  let tree: SentenceTree

  /// A proper name in the sentence.
  struct NameSpan {
    var range: Range<Int>
    var type: NameType?
  }

  func mentions() -> [Mention] {
    let names = nameSpans()
    var owner = [Int](repeating: -1, count: tree.count)
    for (n, name) in names.enumerated() { for i in name.range { owner[i] = n } }
    var found = names.map { mention(named: $0) }
    var taken = Set(found.map(\.head))
    for i in 0..<tree.count where owner[i] < 0 && !taken.contains(i) && headsNounPhrase(i) {
      found.append(nominal(i))
      taken.insert(i)
    }
    return found.sorted { $0.head < $1.head }
  }

  // MARK: Names

  private func nameSpans() -> [NameSpan] {
    var spans = taggedSpans()
    spans = joined(spans.compactMap(trimmed).filter { !isCommonNoun($0) })
    addKnownNames(to: &spans)
    addProperNouns(to: &spans)
    return spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The parser's names; a name broken by a hyphen inside one word ("al-Busaidi") is made whole.
  private func taggedSpans() -> [NameSpan] {
    var spans: [NameSpan] = []
    for i in 0..<tree.count {
      switch tree[i].name {
      case .outside: continue
      case .begin(let type):
        if let last = spans.last, type == .person, last.type == type, last.range.upperBound == i - 1, isHyphenated(i) {
          spans[spans.count - 1].range = last.range.lowerBound..<i + 1
        } else {
          spans.append(NameSpan(range: i..<i + 1, type: type))
        }
      case .inside(let type):
        if let last = spans.last, last.range.upperBound == i, last.type == type {
          spans[spans.count - 1].range = last.range.lowerBound..<i + 1
        } else {
          spans.append(NameSpan(range: i..<i + 1, type: type))
        }
      }
    }
    return spans
  }

  /// "Jean-*Paul*": a hyphen before it, without a space.
  private func isHyphenated(_ i: Int) -> Bool {
    i > 1 && tree[i - 1].form == "-" && tree[i - 2].end == tree[i - 1].start && tree[i - 1].end == tree[i].start
  }

  /// Drops articles, titles and possessive endings from the ends of a name; nil when nothing is left.
  private func trimmed(_ span: NameSpan) -> NameSpan? {
    var range = span.range
    while let first = range.first, range.count > 1 || tree[first].partOfSpeech == .det {
      let isArticle = tree[first].partOfSpeech == .det
      let isTitle = span.type == .person && Titles.isTitle(tree[first].form)
      guard isArticle || isTitle else { break }
      range = range.dropFirst()
    }
    while let last = range.last, tree[last].partOfSpeech == .punct || tree[last].partOfSpeech == .part {
      guard !tree[last].form.hasSuffix(".") || tree[last].form == "." else { break }
      range = range.dropLast()
    }
    guard range.contains(where: { tree[$0].partOfSpeech != .punct }) else { return nil }
    if range.allSatisfy(isDateWord) || isStorm(range) { return nil }
    if range.lowerBound > 0, tree.isChargeOfAffairs(range.lowerBound - 1) { return nil }
    if span.type != .miscellaneous, range.allSatisfy({ tree[$0].partOfSpeech == .pron }) { return nil }
    return NameSpan(range: range, type: span.type)
  }

  /// "Cyclone *Losa*" does nothing to anybody on purpose.
  private func isStorm(_ range: Range<Int>) -> Bool {
    let words = ["cyclone", "hurricane", "typhoon", "storm"]
    let before = range.lowerBound > 0 ? tree.lemma(range.lowerBound - 1) : ""
    return words.contains(before) || words.contains(tree.lemma(range.lowerBound)) && range.count < 3
  }

  /// "*Campaigners* opposed …": a common noun that only begins the sentence.
  private func isCommonNoun(_ span: NameSpan) -> Bool {
    guard span.range.count == 1, let i = span.range.first else { return false }
    // "*Banks* cannot serve both" tagged as a name
    let isPlural = tree[i].pennTag == "NNPS" && tree.children[i].allSatisfy { $0 > i }
    guard tree[i].partOfSpeech == .noun || isPlural else { return false }
    guard i == 0 || tree[i - 1].partOfSpeech == .punct || tree[i].form.first?.isLowercase == true else { return false }
    if isPlural, tree.lemma(i).hasSuffix("s"), Nouns.kind(String(tree.lemma(i).dropLast())) != nil { return true }
    return Nouns.kind(tree.lemma(i)) != nil || EventNouns.shared.contains(tree.lemma(i))
  }

  /// "Friends of the Earth": a body's name goes on behind "of", unless a person or a known place follows.
  private func joined(_ spans: [NameSpan]) -> [NameSpan] {
    var out: [NameSpan] = []
    for span in spans {
      if let last = out.last, last.type != .person, last.type != .location, span.type != .person,
        span.type != .location,
        isOfPhrase(last.range.upperBound..<span.range.lowerBound), KnownName(tree.text(span.range)) == nil
      {
        out[out.count - 1] = NameSpan(range: last.range.lowerBound..<span.range.upperBound, type: .organisation)
      } else {
        out.append(span)
      }
    }
    return out
  }

  private func isOfPhrase(_ range: Range<Int>) -> Bool {
    let words = range.map { tree.word($0) }
    return words == ["of"] || words == ["of", "the"]
  }

  /// States, capitals and bodies that the table knows and the parser missed or cut differently.
  private func addKnownNames(to spans: inout [NameSpan]) {
    var i = 0
    while i < tree.count {
      guard let length = KnownName.longestMatch(in: tree, at: i) else {
        i += 1
        continue
      }
      let range = i..<i + length
      let overlapping = spans.indices.filter { spans[$0].range.overlaps(range) }
      let isInsideLonger = overlapping.contains {
        spans[$0].range.count > length && !isMadeOfKnownNames(spans[$0].range) && !leadsToOffice(spans[$0].range, range)
      }
      if !isInsideLonger {
        let type = overlapping.compactMap { spans[$0].type }.first
        for k in overlapping.reversed() { spans.remove(at: k) }
        spans.append(NameSpan(range: range, type: type))
      }
      i += length
    }
  }

  /// "*EU Budget* Commissioner Jane Roe": the body, and the first word of an office.
  private func leadsToOffice(_ span: Range<Int>, _ known: Range<Int>) -> Bool {
    span.lowerBound == known.lowerBound && span.upperBound < tree.count && Titles.isTitle(tree[span.upperBound].form)
  }

  /// "Russia Ukraine war": two names that the parser took for one.
  private func isMadeOfKnownNames(_ range: Range<Int>) -> Bool {
    guard KnownName(tree.text(range)) == nil else { return false }
    return range.allSatisfy { KnownName(tree[$0].form).map { !$0.isAdjective } ?? false }
  }

  /// Runs of proper nouns outside every known name.
  private func addProperNouns(to spans: inout [NameSpan]) {
    var owned = Set(spans.flatMap { Array($0.range) })
    let persons = Set(spans.filter { $0.type == .person }.map(\.range.lowerBound))
    for i in 0..<tree.count where tree[i].partOfSpeech == .propn && !owned.contains(i) {
      guard tree[i].form.first?.isUppercase == true, !isTitleBeforeName(i), !isDateWord(i) else { continue }
      // "*Commerce* Minister Fang Delin": part of the title.
      if Titles.isTitle(tree[i].form), i + 1 == tree.count || tree[i + 1].partOfSpeech != .propn { continue }
      if tree.relations[i] == .compound, let head = tree.head(i), Titles.isTitle(tree[head].form) { continue }
      if leadsToPerson(i, persons) { continue }
      var end = i + 1
      while end < tree.count, !owned.contains(end), tree[end].partOfSpeech == .propn, !isTitleBeforeName(end) {
        end += 1
      }
      spans.append(NameSpan(range: i..<end, type: nil))
      owned.formUnion(i..<end)
    }
  }

  private func isTitleBeforeName(_ i: Int) -> Bool {
    Titles.isTitle(tree[i].form) && (tree.relations[i] == .title || tree.relations[i] == .compound)
  }

  /// "*Assistant Attorney* Jane Roe", "*Deputy Sports* Minister Jane Roe": words of an office that a name follows.
  private func leadsToPerson(_ i: Int, _ persons: Set<Int>) -> Bool {
    var next = i
    while next < tree.count, tree[next].partOfSpeech == .propn || tree[next].partOfSpeech == .noun, next - i < 4 {
      if isOffice(next), persons.contains(next + 1) { return true }
      next += 1
    }
    return false
  }

  private func isOffice(_ i: Int) -> Bool {
    Titles.isTitle(tree[i].form) || NounLexicon.kinds(ofLemma: tree.word(i)).contains(.person)
  }

  func isDateWord(_ i: Int) -> Bool {
    let word = tree.word(i)
    return TimeWords.weekday(word) != nil || TimeWords.month(word) != nil
  }

  private func mention(named name: NameSpan) -> Mention {
    let inner = name.range.first { i in tree.head(i).map { !name.range.contains($0) } ?? true } ?? name.range.lowerBound
    let outer = outerHead(inner, name.range)
    let span = nounPhrase(outer, around: name.range)
    let possessed = tree.relations[outer] == .possessor
    let relation = tree.relations[outer]
    let isModifier = !possessed && [.compound, .adjective, .title, .other].contains(relation)
    return Mention(
      sentence: tree.index, head: outer, span: span, name: name.range, nameType: name.type, form: .name,
      isPlural: tree.hasFeature(inner, "Number=Plur"), isDefinite: true, isModifier: isModifier && hasNounHead(outer))
  }

  /// Where parsers hang a name under its title ("President → Macron"), the title is the head of the phrase.
  private func outerHead(_ inner: Int, _ range: Range<Int>) -> Int {
    guard tree.relations[inner] == .flat || tree.relations[inner] == .title, let head = tree.head(inner) else {
      return inner
    }
    let adjoins = head < range.lowerBound && tree.isNominal(head) && range.lowerBound - head <= 3
    return adjoins ? head : inner
  }

  private func hasNounHead(_ i: Int) -> Bool {
    guard let head = tree.head(i) else { return false }
    return tree.isNominal(head) || tree[head].partOfSpeech == .adj
  }
}
