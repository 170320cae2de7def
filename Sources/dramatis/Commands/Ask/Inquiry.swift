import Cast
import Questions
import Record

/// Finds what a question about deeds is answered by: what was done, or what somebody tells of it.
struct Inquiry {
  private let read: ReadQuestion
  private let deed: Deed
  private let resolver: PhraseResolver
  private var question: Question { read.question }
  private var input: FilteredCast { resolver.input }

  init(_ read: ReadQuestion, _ deed: Deed, _ resolver: PhraseResolver) {
    self.read = read
    self.deed = deed
    self.resolver = resolver
  }

  func findings() throws -> Findings {
    var found = try told() ?? said() ?? done()
    if question.sought == .truth, found.fit.verb > 1 || found.fit.words > 1 || found.fit.actors > 1 {
      // Something like it is neither yes nor no.
      found = Findings()
    }
    if question.sought == .actions, let since = read.since, let until = read.until {
      // What happened within the time goes before what went on all along.
      let isWithin = { (index: Int) in
        input.cast.days(of: input.cast.actions[index]).map { $0.first >= since && $0.last <= until } ?? false
      }
      let length = { (index: Int) in
        input.cast.days(of: input.cast.actions[index]).map { $0.last.dayNumber - $0.first.dayNumber } ?? 0
      }
      let others = found.actions.filter { !isWithin($0) }
      found.actions =
        found.actions.filter(isWithin)
        + others.indices.sorted { (length(others[$0]), $0) < (length(others[$1]), $1) }
        .map { others[$0] }
    }
    switch question.pick {
    case .first: found.actions = Array(found.actions.prefix(1))
    case .last: found.actions = Array(found.actions.suffix(1))
    case nil: break
    }
    return found
  }

  private func done() throws -> Findings {
    var search = try DeedSearch(read, deed, resolver, words: Self.words(of: deed.complements))
    let found = try search.findings()
    guard found.isEmpty, deed.isNegated, let verb = deed.verb else { return found }
    // "Who has not signed?" is answered by who refused to.
    search = try DeedSearch(read, deed, resolver, words: [WordStems.stems(of: verb)])
    return try search.findings()
  }

  /// Verbs that a text may have others for.
  private static let light: Set<String> = ["be", "do", "get", "give", "have", "let", "make", "put", "take"]

  private static func words(of complements: [Deed]) -> [Set<String>] {
    complements.flatMap { complement in
      let phrases = complement.doers + complement.objects + complement.obliques
      let stems = phrases.map { WordStems.stems(of: $0.words.joined(separator: " ")) }
      let verb = complement.verb.flatMap { light.contains($0) ? nil : $0 }
      return [WordStems.stems(of: verb)] + stems + words(of: complement.complements)
    }
  }

  // MARK: - Who says so

  /// Actions as the deed's complement has them, told by those who do the deed: "who denied that they met". Nil when the
  /// deed is no telling, or nobody tells of such an action.
  private func told() throws -> Findings? {
    guard let complement = deed.complements.first, let meaning = try resolver.parser.meaning(of: deed),
      let stance = meaning.stance
    else { return nil }
    var found = try DeedSearch(read, complement, resolver, takesAll: true).findings()
    guard found.fit.words < 2 || found.fit.verb == 0 && !complement.phrases.filter(\.isName).isEmpty else { return nil }
    let tellers = try deed.doers.map { try resolver.resolve($0) }
    let cast = try input.completed(actions: found.actions)
    found.actions = found.actions.filter { index in
      cast.actions[index].tellings.contains { isBy(tellers, $0.actor) && isSuch($0, deed.verb, stance) }
    }
    found.areTold = true
    return found.isEmpty ? nil : found
  }

  private func isBy(_ tellers: [NamedPhrase], _ actor: Int) -> Bool {
    tellers.allSatisfy { $0.actors.contains(actor) || $0.members.contains(actor) }
  }

  /// Whether a telling is what a verb of saying calls it. "Say" calls all so that are no denials.
  private func isSuch(_ telling: Telling, _ verb: String?, _ stance: TellingRecord.Stance) -> Bool {
    telling.predicate == verb || (stance == .report ? telling.stance != .deny : telling.stance == stance)
  }

  /// Who tells in the way that is asked for.
  func tellers(of action: CastAction) throws -> [Int] {
    guard let stance = try resolver.parser.meaning(of: deed)?.stance else { return action.speakers }
    return action.tellings.filter { isSuch($0, deed.verb, stance) }.map(\.actor)
  }

  // MARK: - What somebody says

  /// Event types that are words.
  private static let verbal: Set<EventClass> = [.accuse, .reject, .threaten, .request, .support, .agree, .concede]

  /// What somebody tells, and for "say" what they do in words: "what did they say about Norway". Nil when nothing of
  /// that kind is asked for.
  private func said() throws -> Findings? {
    guard question.sought == .object || question.sought == .actions, deed.complements.isEmpty, deed.objects.isEmpty,
      let stance = try resolver.parser.meaning(of: deed)?.stance
    else { return nil }
    let tellers = try deed.doers.map { try resolver.resolve($0) }
    let topics = try deed.obliques.map { try resolver.resolve($0) }
    guard (tellers + topics).allSatisfy({ !$0.actors.isEmpty }), !(tellers + topics).isEmpty else { return nil }
    let cast = input.cast
    let candidates = cast.chronologicalActions().filter { index in
      let action = cast.actions[index]
      let parts = action.parts.map(\.actor)
      let isTold = action.tellings.contains { isBy(tellers, $0.actor) }
      let isDone = action.sources.contains { isBy(tellers, $0) }
      let isOnTopic = topics.allSatisfy { topic in parts.contains(where: topic.actors.contains) }
      return (isTold || isDone) && isOnTopic && isInPeriod(action)
    }
    let complete = try input.completed(actions: candidates)
    let found = candidates.filter { index in
      let action = complete.actions[index]
      if action.tellings.contains(where: { isBy(tellers, $0.actor) && isSuch($0, deed.verb, stance) }) { return true }
      guard action.sources.contains(where: { isBy(tellers, $0) }) else { return false }
      return action.predicate == deed.verb
        || stance == .report && !topics.isEmpty && action.eventClass.map(Self.verbal.contains) ?? false
    }
    return found.isEmpty ? nil : Findings(actions: found, areTold: true)
  }

  private func isInPeriod(_ action: CastAction) -> Bool {
    guard read.hasPeriod else { return true }
    guard let days = input.cast.days(of: action) else { return false }
    return read.since.map { days.last >= $0 } ?? true && read.until.map { days.first <= $0 } ?? true
  }
}
