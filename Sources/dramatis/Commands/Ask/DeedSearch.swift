import Cast
import Questions
import Record

/// Looks for the actions that a deed of a question may be.
struct DeedSearch {
  private let read: ReadQuestion
  private let deed: Deed
  private let meaning: VerbMeaning?
  private let input: FilteredCast
  private let doers: [NamedPhrase]
  private let objects: [NamedPhrase]
  private let obliques: [NamedPhrase]
  /// What the action or its sentence must have in words: "to mediate".
  private let words: [Set<String>]
  /// Whether anything goes that is said of the deed: told, planned or denied.
  private let takesAll: Bool

  /// More candidates than this are not read word by word.
  private static let mostCandidates = 5000

  /// - Parameter words: Stems that the action or its sentence must have.
  init(
    _ read: ReadQuestion, _ deed: Deed, _ resolver: PhraseResolver, words: [Set<String>] = [], takesAll: Bool = false
  ) throws {
    self.read = read
    self.deed = deed
    self.words = words + deed.modifiers.map { WordStems.stems(of: $0) }
    self.takesAll = takesAll || read.question.sought == .truth || read.question.sought == .actions
    input = resolver.input
    meaning = try resolver.parser.meaning(of: deed)
    doers = try deed.doers.map(resolver.resolve)
    objects = try deed.objects.map(resolver.resolve)
    obliques = try deed.obliques.map(resolver.resolve)
  }

  /// The actions that fit best, and equally well.
  func findings() throws -> Findings {
    let cast = input.cast
    var candidates: [(action: Int, fit: Fit)] = []
    let nearby = sentences(ofThose: doers + objects + obliques, cast)
    for index in cast.chronologicalActions() {
      if let fit = fit(cast.actions[index], cast, nearby) { candidates.append((index, fit)) }
    }
    let phrases = doers + objects + obliques
    let isWordless = words.isEmpty && phrases.allSatisfy { !$0.actors.isEmpty && $0.phrase.isName }
    if !isWordless || candidates.contains(where: { $0.fit.verb > 0 || $0.fit.actors > 1 }) {
      // The best by all else come first where there are too many.
      let order = candidates.indices.sorted { (candidates[$0].fit, $0) < (candidates[$1].fit, $1) }
      let chosen = order.prefix(Self.mostCandidates).sorted().map { candidates[$0] }
      let complete = try input.completed(actions: chosen.map(\.action), actors: [])
      candidates = chosen.compactMap { candidate in
        fitInWords(complete.actions[candidate.action], complete, candidate.fit).map { (candidate.action, $0) }
      }
    }
    guard let best = candidates.map(\.fit).min() else { return Findings() }
    return Findings(actions: candidates.filter { !(best < $0.fit) }.map(\.action), fit: best)
  }

  // MARK: Without words

  /// The sentences in which somebody with each phrase's name has to do with an action.
  private func sentences(ofThose phrases: [NamedPhrase], _ cast: CastGraph) -> [Set<Evidence>] {
    phrases.enumerated().map { place, phrase in
      guard place >= doers.count, !phrase.actors.isEmpty else { return [] }
      var found: Set<Evidence> = []
      for action in cast.actions where concerns(action, phrase) {
        found.formUnion(action.evidence.map { Evidence(document: $0.document, sentence: $0.sentence, text: nil) })
      }
      return found
    }
  }

  private func concerns(_ action: CastAction, _ phrase: NamedPhrase) -> Bool {
    let isMeant = phrase.actors.contains
    return action.sources.contains(where: isMeant) || action.targets.contains(where: isMeant)
      || action.places.contains(where: isMeant) || action.others.contains(where: isMeant)
      || action.tellings.contains { isMeant($0.actor) }
  }

  private func fit(_ action: CastAction, _ cast: CastGraph, _ nearby: [Set<Evidence>]) -> Fit? {
    var fit = Fit()
    guard let verb = verbFit(action), isInPeriod(action, cast), let status = statusFit(action), isOpen(action) else {
      return nil
    }
    fit.verb = verb
    fit.status = status
    for (place, phrase) in (doers + objects + obliques).enumerated() where !phrase.actors.isEmpty {
      if let level = level(of: phrase, in: sides(of: action, for: place)) {
        fit.actors = max(fit.actors, level)
      } else if place < doers.count {
        return nil
      } else if let level = aside(action, phrase, nearby[place]) {
        fit.actors = max(fit.actors, level)
      } else if phrase.phrase.isName {
        fit.actors = Fit.unseen
      }
    }
    return fit
  }

  /// Where in an action somebody must be: a doer among the sources, an object among the targets.
  private func sides(of action: CastAction, for place: Int) -> [Int] {
    let asksForAll = deed.isEvent || deed.verb == nil && deed.doers.isEmpty
    if place < doers.count { return action.reciprocal || doers.count > 1 ? action.sides : action.sources }
    if place < doers.count + objects.count { return action.reciprocal || asksForAll ? action.sides : action.targets }
    let preposition = obliques[place - doers.count - objects.count].phrase.preposition
    let others = action.targets + action.others + action.places
    return action.reciprocal || asksForAll || preposition == "with" ? action.sources + others : others
  }

  /// Prepositions after which somebody need be no more than spoken of.
  private static let loose: Set<String> = ["about", "of", "over", "in", "at", "near", "for", "on", "concerning"]

  private func level(of phrase: NamedPhrase, in actors: [Int]) -> Int? {
    if actors.contains(where: phrase.actors.contains) { return 0 }
    return actors.contains(where: phrase.members.contains) ? 1 : nil
  }

  /// Somebody who is in the same sentence may be meant, where the action has no other.
  private func aside(_ action: CastAction, _ phrase: NamedPhrase, _ sentences: Set<Evidence>) -> Int? {
    let isNear = action.evidence.contains {
      sentences.contains(Evidence(document: $0.document, sentence: $0.sentence, text: nil))
    }
    guard isNear, !action.reciprocal else { return nil }
    return Self.loose.contains(phrase.phrase.preposition ?? "") ? 1 : 2
  }

  private func verbFit(_ action: CastAction) -> Int? {
    guard let meaning else { return 0 }
    if meaning.predicates.contains(action.predicate) { return 0 }
    // "Who has not signed?" is answered by who refused to.
    if deed.isNegated { return action.eventClass == .reject && !words.isEmpty ? 1 : nil }
    guard let eventClass = meaning.eventClass, action.eventClass == eventClass, eventClass != .state else { return nil }
    return 2
  }

  private func isInPeriod(_ action: CastAction, _ cast: CastGraph) -> Bool {
    guard read.hasPeriod else { return true }
    guard let days = cast.days(of: action) else { return false }
    return read.since.map { days.last >= $0 } ?? true && read.until.map { days.first <= $0 } ?? true
  }

  /// Nil when what the action is told as is not asked for.
  private func statusFit(_ action: CastAction) -> Int? {
    if takesAll { return deed.isFuture && [.occurred, .ongoing].contains(action.status) ? 1 : 0 }
    if action.eventClass != .reject || !deed.isNegated {
      guard action.polarity == (deed.isNegated ? .negated : .affirmed) else { return nil }
    }
    switch action.status {
    case .occurred, .ongoing: return deed.isFuture ? 1 : 0
    case .planned: return deed.isFuture ? 0 : 1
    case .requested, .possible: return deed.isFuture ? 1 : 2
    }
  }

  /// Who asks "who" and "whom" asks for somebody to be named.
  private func isOpen(_ action: CastAction) -> Bool {
    switch read.question.sought {
    case .doer where !takesAll:
      let named = objects + obliques
      return !action.sources.filter { actor in !named.contains { $0.actors.contains(actor) } }.isEmpty
        || action.reciprocal && action.sides.count > named.count
    case .counterpart where !takesAll:
      return action.sides.count > action.sources.count || action.reciprocal || action.object != nil
        || action.phrase.isEmpty
    default: return true
    }
  }

  // MARK: In words

  /// Whether somebody is found in the words of an action only: no actor bears the phrase, or none in that role.
  private func isInWords(_ phrase: NamedPhrase, _ action: CastAction, at place: Int) -> Bool {
    phrase.actors.isEmpty || !phrase.phrase.isName && level(of: phrase, in: sides(of: action, for: place)) == nil
  }

  private func fitInWords(_ action: CastAction, _ cast: CastGraph, _ fit: Fit) -> Fit? {
    var fit = fit
    if fit.verb == 2, let mode = meaning?.mode, action.mode == mode { fit.verb = 1 }
    let names = (action.sides + action.others + action.places).map { cast.actors[$0].name }
    let own = WordStems.stems(of: ([action.object ?? "", action.phrase] + names).joined(separator: " "))
    let all = own.union(WordStems.stems(of: action.evidence.compactMap(\.text).joined(separator: " ")))
    let phrases = doers + objects + obliques
    let inWords = phrases.indices.filter { isInWords(phrases[$0], action, at: $0) }.map { phrases[$0] }
    for stems in words + inWords.map(\.stems) where !stems.isEmpty {
      fit.words = max(fit.words, stems.isSubset(of: own) ? 0 : stems.isSubset(of: all) ? 1 : 2)
    }
    // A name that the text does not have is nobody; a thing may go by another word.
    if fit.words > 1, inWords.contains(where: { $0.phrase.isName && !$0.stems.isSubset(of: all) }) { return nil }
    // Another verb about other things is no answer, nor is another thing that somebody says.
    if fit.words > 1, fit.verb > 0 || meaning?.stance != nil { return nil }
    if fit.actors > 0, fit.verb > 1 { return nil }
    if fit.actors > 1 {
      // Whom the action has in its words it has; whom not even the sentence has is somebody else.
      let named = phrases.dropFirst(doers.count)
      let isIn = { (stems: Set<String>) in named.allSatisfy { isNamed($0, action, stems) } }
      if isIn(own) {
        fit.actors = 1
      } else if fit.actors == Fit.unseen {
        guard isIn(all), !action.reciprocal else { return nil }
        fit.actors = 2
      }
    }
    return fit
  }
}

extension DeedSearch {
  private func isNamed(_ phrase: NamedPhrase, _ action: CastAction, _ own: Set<String>) -> Bool {
    phrase.stems.isSubset(of: own) || concerns(action, phrase)
  }
}
