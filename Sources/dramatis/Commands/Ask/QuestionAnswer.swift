import Cast
import Questions
import Record

/// The answer to a question, with its evidence.
struct QuestionAnswer {
  /// What was taken from the question.
  let understood: String
  private let question: Question
  private let cast: CastGraph
  private let doers: [Int]
  private let counterparts: [Int]
  /// The actions that answer it, in the order of their days.
  private let actions: [Int]
  private let path: Connection?
  /// Whether the actions are of the verb's event type only, and not of the verb itself.
  private let isSimilar: Bool

  private static let mostEvidence = 10

  /// - Throws: `Failure` when a name or a time is not understood.
  init(to question: Question, of input: FilteredCast, parser: QuestionParser) throws {
    self.question = question
    let doers = try question.doers.map { try input.actor($0) }
    let counterparts = try question.counterparts.map { try input.actor($0) }
    self.doers = doers
    self.counterparts = counterparts
    let outline = input.cast
    let latest = outline.documents.compactMap(\.date).max()
    let period = try question.time.map { try parser.period($0, from: latest) }
    if question.sought == .connection {
      path = try outline.connections(
        from: counterparts[0], to: counterparts[1], by: .shortest, limit: 1
      ).found.first
    } else {
      path = nil
    }
    var search = ActionSearch(question, doers, counterparts, period)
    var found = search.actions(of: outline)
    var isSimilar = false
    if found.isEmpty, let verb = question.verb, let eventClass = try parser.eventClass(ofVerb: verb) {
      search.eventClass = eventClass
      found = search.actions(of: outline)
      isSimilar = !found.isEmpty
    }
    if question.sought == .connection || question.sought == .profile { found = [] }
    actions = found
    self.isSimilar = isSimilar
    cast =
      try path.map { try input.completed(for: $0.hops) }
      ?? input.completed(actions: found, actors: counterparts)
    understood = Self.understood(question, doers, counterparts, period, outline)
  }

  var isEmpty: Bool { actions.isEmpty && path == nil && question.sought != .profile }

  var rows: Rows {
    path.map { PathText(cast: cast).rows([$0]) } ?? ActionRows.rows(actions, of: cast)
  }

  /// The answer on the first line, the evidence under it.
  var text: String {
    if let path { return PathText(cast: cast).text(of: path) }
    if question.sought == .profile { return profile }
    guard !actions.isEmpty else { return "" }
    var lines = [isSimilar ? "not said in these words; of the same kind: \(answer)" : answer]
    for index in actions.prefix(Self.mostEvidence) {
      let action = cast.actions[index]
      let names = { (actors: [Int]) in actors.map { cast.actors[$0].name }.joined(separator: ", ") }
      var notes = [ActionRows.when(action), ActionRows.status(action)].compactMap { $0 }
      let tellers = ActionRows.tellers(action, cast)
      if !tellers.isEmpty { notes.append("said by \(tellers.joined(separator: ", "))") }
      lines.append(
        "  \(names(action.sources)) – \(action.phrase) → \(names(action.targets))  (\(notes.joined(separator: "; ")))"
      )
      if let sentence = ActionRows.sentence(action) {
        lines.append(
          "    “\(sentence)”" + (ActionRows.place(action, cast).map { " (\($0))" } ?? ""))
      }
    }
    if actions.count > Self.mostEvidence {
      lines.append("  … and \(actions.count - Self.mostEvidence) more")
    }
    return lines.map { TerminalText.oneLine($0) + "\n" }.joined()
  }

  private var profile: String {
    counterparts.map { index in
      let actor = cast.actors[index]
      let wholes = actor.affiliations.map { cast.actors[$0].name }
      let role = [actor.description, wholes.isEmpty ? nil : "of " + wholes.joined(separator: ", ")]
        .compactMap { $0 }
      let facts = role.isEmpty ? actor.kind.rawValue : role.joined(separator: " ")
      return TerminalText.oneLine("\(actor.name): \(facts)") + "\n"
    }.joined()
  }

  private var answer: String {
    switch question.sought {
    case .doer:
      names { $0.reciprocal ? $0.sides.filter { !counterparts.contains($0) } : $0.sources }
    case .counterpart:
      names { $0.reciprocal ? $0.sides.filter { !doers.contains($0) } : $0.targets }
    case .day: list(actions.compactMap { ActionRows.when(cast.actions[$0]) })
    case .place: names(\.places)
    case .count: "\(actions.count)"
    case .truth: truth
    case .actions, .connection, .profile:
      "\(actions.count) \(actions.count == 1 ? "action" : "actions")"
    }
  }

  /// "Yes" only for what is told as done, and denied by nobody.
  private var truth: String {
    let told = actions.map { cast.actions[$0] }
    let isDone = told.contains {
      $0.polarity == .affirmed && ($0.status == .occurred || $0.status == .ongoing)
    }
    let isDenied = told.contains {
      $0.polarity == .negated || $0.tellings.contains { $0.stance == .deny }
    }
    switch (isDone, isDenied) {
    case (true, false): return "yes"
    case (true, true): return "told by some, denied by others"
    case (false, true): return "no"
    case (false, false):
      return
        "not told as done, but as \(Set(told.map(\.status.rawValue)).sorted().joined(separator: ", "))"
    }
  }

  private func names(_ list: (CastAction) -> [Int]) -> String {
    self.list(actions.flatMap { list(cast.actions[$0]) }.map { cast.actors[$0].name })
  }

  private func list(_ items: [String]) -> String {
    var seen: Set<String> = []
    let unique = items.filter { seen.insert($0).inserted }
    return unique.isEmpty ? "not told" : unique.joined(separator: ", ")
  }

  private static func understood(
    _ question: Question, _ doers: [Int], _ counterparts: [Int],
    _ period: (CalendarDate, CalendarDate)?,
    _ cast: CastGraph
  ) -> String {
    let names = { (actors: [Int]) in actors.map { cast.actors[$0].name }.joined(separator: ", ") }
    var parts = ["what is sought: \(question.sought.rawValue)"]
    if let verb = question.verb { parts.append("verb: \(verb)") }
    if !doers.isEmpty { parts.append("by: \(names(doers))") }
    if !counterparts.isEmpty {
      parts.append((question.verb == nil ? "about: " : "to or with: ") + names(counterparts))
    }
    if let period { parts.append("time: \(period.0)…\(period.1)") }
    return parts.joined(separator: "; ")
  }
}

/// Which actions a question is about.
private struct ActionSearch {
  private let question: Question
  private let doers: [Int]
  private let counterparts: [Int]
  private let period: (start: CalendarDate, end: CalendarDate)?
  /// Goes instead of the verb.
  var eventClass: EventClass?

  init(
    _ question: Question, _ doers: [Int], _ counterparts: [Int],
    _ period: (CalendarDate, CalendarDate)?
  ) {
    self.question = question
    self.doers = doers
    self.counterparts = counterparts
    self.period = period.map { (start: $0.0, end: $0.1) }
  }

  func actions(of cast: CastGraph) -> [Int] {
    cast.chronologicalActions().filter { isMeant(cast.actions[$0], cast) }
  }

  private func isMeant(_ action: CastAction, _ cast: CastGraph) -> Bool {
    if let eventClass {
      guard action.eventClass == eventClass else { return false }
    } else if let verb = question.verb, action.predicate != verb {
      return false
    }
    let sides = action.sides
    let isAnyone = question.verb == nil && question.doers.isEmpty
    let fits =
      action.reciprocal || isAnyone
      ? (doers + counterparts).allSatisfy(sides.contains)
      : doers.allSatisfy(action.sources.contains)
        && counterparts.allSatisfy(action.targets.contains)
    guard fits, isOpen(action) else { return false }
    guard let period else { return true }
    guard let days = cast.days(of: action) else { return false }
    return days.last >= period.start && days.first <= period.end
  }

  /// Who asks "who" and "whom" asks for what was done, and for somebody to be named.
  private func isOpen(_ action: CastAction) -> Bool {
    switch question.sought {
    case .doer, .counterpart, .day, .place, .count:
      guard action.polarity == (question.isNegated ? .negated : .affirmed),
        action.status == .occurred || action.status == .ongoing || action.status == .planned
      else { return false }
      switch question.sought {
      case .doer:
        return action.reciprocal ? action.sides.count > counterparts.count : !action.sources.isEmpty
      case .counterpart:
        return action.reciprocal ? action.sides.count > doers.count : !action.targets.isEmpty
      default: return true
      }
    case .actions, .truth, .connection, .profile: return true
    }
  }
}
