import Language
import Record

/// Answers to what the text has told before: "turned the offer down", "retaliated".
///
/// An answer without anybody it is given to goes to whoever did what it answers.
struct Responses {
  let book: ActorBook
  private var told: [Proposition] = []

  init(book: ActorBook) {
    self.book = book
  }

  /// The propositions of the next sentence, with the targets that only the text before them tells.
  mutating func completed(_ propositions: [Proposition], _ tree: SentenceTree) -> [Proposition] {
    propositions.map { proposition in
      var made = proposition
      if made.targets.isEmpty, !made.sources.isEmpty, !made.reciprocal, let answered = answered(by: made, tree) {
        made.targets = answered.sources.filter { !made.sources.contains($0) }
      }
      told.append(made)
      return made
    }
  }

  private func answered(by made: Proposition, _ tree: SentenceTree) -> Proposition? {
    let recent = told.suffix(40).filter { made.sentence - $0.sentence <= 6 }
    if Self.retaliating.contains(made.predicate) {
      return recent.last { isDone($0, to: made.sources) && ($0.meaning.intensity ?? 0) < -3 }
    }
    if isPlainAnswer(made, tree) {
      return recent.last { asked in
        made.sentence - asked.sentence <= 1 && isRequest(asked) && !asked.sources.isEmpty
          && wide(asked.sources).isDisjoint(with: made.sources)
          && (asked.targets.isEmpty && asked.sentence == made.sentence
            || !wide(asked.targets).isDisjoint(with: wide(made.sources)))
      }
    }
    guard let group = group(answeredBy: made, tree) else { return nil }
    return recent.last { $0.group == group && !$0.sources.isEmpty && wide($0.sources).isDisjoint(with: made.sources) }
  }

  /// "she declined", "both accepted", "he refused to hand them over": the answer to what somebody asked or offered.
  private func isPlainAnswer(_ made: Proposition, _ tree: SentenceTree) -> Bool {
    guard Self.answering.contains(made.predicate), made.status == .occurred, tree.isVerb(made.trigger),
      tree.child(made.trigger, .object, .clausalComplement, .adverbialClause) == nil
    else { return false }
    return tree.child(made.trigger, .openComplement) == nil
      || told.last.map { $0.sentence == made.sentence && isRequest($0) && $0.targets == made.sources } == true
  }

  private static let answering: Set<String> = ["decline", "refuse", "accept"]

  private func isRequest(_ proposition: Proposition) -> Bool {
    proposition.meaning.eventClass == .request || proposition.group == "offer"
  }

  /// The actors and what they belong to.
  private func wide(_ actors: [Int]) -> Set<Int> {
    Set(actors + actors.flatMap { book[$0].affiliations.map(book.current) })
  }

  private static let retaliating: Set<String> = ["retaliate", "hit back", "strike back", "fire back", "fight back"]

  /// Whether it was done to one of the actors, to what they belong to or to what belongs to them.
  private func isDone(_ proposition: Proposition, to actors: [Int]) -> Bool {
    !wide(proposition.targets).isDisjoint(with: wide(actors))
      && Set(proposition.sources).isDisjoint(with: actors)
  }

  /// The sort of event that the object names which is accepted or rejected: "the offer", "their demands".
  private func group(answeredBy made: Proposition, _ tree: SentenceTree) -> String? {
    guard let answer = made.meaning.eventClass, [.reject, .agree, .concede].contains(answer), tree.isVerb(made.trigger)
    else { return nil }
    for object in ClauseReader(tree: tree).clause(made.trigger).objects where tree.lemma(object) != made.predicate {
      let isTold = tree.child(object, .determiner).map { tree.lemma($0) == "the" } == true
      let isBare = tree.child(object, .nounModifier, .nounClause) == nil
      guard isTold, isBare, let event = EventNouns.shared.event(lemma: tree.lemma(object)),
        let asked = event.meaning.eventClass, [.agree, .request, .accuse, .threaten].contains(asked)
      else { continue }
      return event.group
    }
    return nil
  }
}
