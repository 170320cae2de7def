import Language
import Record

/// What verbs and event nouns find alike: place, time, quantities, and who tells of it.
extension ActionReader {
  /// The clause that says what it is about: "agreed *to resume talks*", "accused them *of dragging their feet*".
  func complement(of clause: Clause) -> Int? {
    if let open = clause.complements.first(where: { tree.relations[$0] == .openComplement }) { return open }
    guard Lexicon.blames(clause.lemma) else { return nil }
    return tree.children(clause.verb, .adverbialClause).first { $0 > clause.verb }
  }

  /// Place, time, tellings and quantities, which verbs and event nouns find alike.
  func finish(_ made: inout Proposition, around anchors: [Int], obliques: [Int], hedged: Bool) {
    made.places = places(obliques, excluding: made.participants)
    made.tellings = attribution.tellings(of: made.trigger).filter {
      $0.predicate != made.predicate || !made.sources.contains($0.actor)
    }
    made.time =
      anchors.lazy.compactMap { time(of: $0) }.first ?? anchors.first.flatMap(timeShared)
      ?? timeOfComplement(made.trigger) ?? timeOfWhenClause(made.trigger) ?? timeOfTelling(made)
    made.quantities = QuantityReader(tree: tree).quantities(around: anchors)
    if hedged { made.confidence *= 0.7 }
    let isDenied = made.tellings.contains { $0.stance == .deny } && !made.tellings.contains { $0.stance == .confirm }
    if isDenied, made.polarity == .affirmed {
      made.polarity = .negated
      made.isOnlyDenied = true
    }
    made.confidence = (made.confidence * 100).rounded() / 100
  }

  func places(_ tokens: [Int], excluding: [Int]) -> [Int] {
    var found: [Int] = []
    for token in tokens where ["in", "at", "near", "on", "inside", "outside"].contains(tree.preposition(token) ?? "") {
      for actor in actors(token) where [.place, .state].contains(book[actor].kind) && !excluding.contains(actor) {
        if !found.contains(actor) { found.append(actor) }
      }
    }
    return found
  }

  /// The time expression that belongs to a word: the nearest verb or event noun above it is that word.
  func time(of anchor: Int) -> TimeRecord? {
    times.first { expression in
      var node =
        expression.range.first { tree.head($0).map { !expression.range.contains($0) } ?? true }
        ?? expression.range.lowerBound
      for _ in 0..<8 {
        if node == anchor { return true }
        guard let head = tree.head(node) else { return false }
        if node != expression.range.lowerBound, tree.isVerb(node), !expression.range.contains(node) { return false }
        node = head
      }
      return false
    }?.record
  }

  /// A verb without time of its own has that of the verb it shares its subject with ("accused … on Tuesday and
  /// summoned …"), of the clause that its participle describes, or of the one that "when" hangs it from.
  func timeShared(_ verb: Int) -> TimeRecord? {
    guard tree.isVerb(verb), let head = tree.head(verb) else { return nil }
    switch tree.relations[verb] {
    case .conjunct:
      guard tree.isVerb(head), tree.child(verb, .subject, .passiveSubject) == nil else { return nil }
      return time(of: head) ?? timeShared(head)
    case .openComplement:
      // "tried *in May* to bring them together"
      return Self.implying.contains(tree.lemma(head)) ? time(of: head) : nil
    case .adverbialClause:
      let isParticiple = tree[verb].pennTag == "VBG" && tree.child(verb, .marker) == nil
      let isWhen = tree.children(verb, .adverb, .marker).contains { tree.lemma($0) == "when" }
      guard isParticiple || isWhen else { return nil }
      return time(of: head) ?? (tree.isVerb(head) ? timeShared(head) : nil)
    case .relativeClause, .nounClause:
      // "in March, when Iran threatened": the clause hangs from the date itself.
      guard tree.children(verb, .adverb).contains(where: { tree.lemma($0) == "when" }) else { return nil }
      return times.first { $0.range.contains(head) }?.record
    default: return nil
    }
  }

  /// "refused to receive him *in October*": who does it, refuses it or helps with it does so then.
  private func timeOfComplement(_ verb: Int) -> TimeRecord? {
    guard Self.implying.contains(tree.lemma(verb)), ["VBD", "VBN"].contains(tree[verb].pennTag) else { return nil }
    return tree.children(verb, .openComplement).lazy.compactMap { time(of: $0) }.first
  }

  /// "could discuss it when they meet *next month*": the clause with "when" gives the time of what happens then.
  private func timeOfWhenClause(_ verb: Int) -> TimeRecord? {
    tree.children(verb, .adverbialClause).lazy
      .filter { clause in tree.children(clause, .adverb, .marker).contains { tree.lemma($0) == "when" } }
      .compactMap { time(of: $0) }.first
  }

  private static let implying: Set<String> = ["refuse", "fail", "help", "manage", "decline", "force", "try", "attempt"]

  /// What somebody says on a day that has happened, happened up to that day: "announced on Friday that they had completed".
  func timeOfTelling(_ made: Proposition) -> TimeRecord? {
    let isPerfect =
      tree.children(made.trigger, .auxiliary).contains { tree.lemma($0) == "have" }
      || tree.head(made.trigger).map { head in
        tree.isVerb(head) && tree.children(head, .auxiliary).contains { tree.lemma($0) == "have" }
      } ?? false
    guard isPerfect, made.status == .occurred, !made.tellings.isEmpty else { return nil }
    var node = made.trigger
    while let head = tree.head(node) {
      if Lexicon.isSpeech(tree.lemma(head)), let told = time(of: head), told.start == told.end { return told }
      node = head
    }
    return nil
  }

  func span(of trigger: Int) -> Range<Int> {
    let parts = tree.descendants(trigger) { [.parataxis, .conjunct].contains(tree.relations[$0]) && tree.isVerb($0) }
    return (parts.first ?? trigger)..<(parts.last ?? trigger) + 1
  }
}
