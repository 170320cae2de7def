import Cast
import Questions
import Record

/// Answers questions about deeds from the actions that were found.
struct DeedAnswer {
  private let question: Question
  private let cast: CastGraph
  private let findings: Findings
  private let inquiry: Inquiry
  private let phrases: [NamedPhrase]
  /// Actors that the question names: they are no answer to it.
  private let named: Set<Int>
  private let parser: QuestionParser

  private static let mostEvidence = 10
  /// Event types of what is said, not of what one is accused of.
  private static let replies: Set<EventClass?> = [.accuse, .reject, .state]
  private static let mostNames = 12

  init(
    _ question: Question, _ findings: Findings, of cast: CastGraph, naming phrases: [NamedPhrase], _ inquiry: Inquiry,
    _ parser: QuestionParser
  ) {
    self.question = question
    self.cast = cast
    self.findings = findings
    self.phrases = phrases
    named = phrases.reduce(into: Set<Int>()) { $0.formUnion($1.actors) }
    self.inquiry = inquiry
    self.parser = parser
  }

  private var actions: [CastAction] { findings.actions.map { cast.actions[$0] } }

  func answer() throws -> Answer {
    let (headline, notes, isSure) = try headline()
    let doubts = doubts + namesakes
    return Answer(
      headline: headline, notes: notes + fitNotes + doubts, isSure: isSure && findings.fit.isSure && doubts.isEmpty,
      evidence: evidence, rows: ActionRows.rows(findings.actions, of: cast))
  }

  // MARK: What it is

  private func headline() throws -> (String, notes: [String], isSure: Bool) {
    switch question.sought {
    case .doer: return try people { try doers(of: $0) }
    case .counterpart: return try people(counterparts)
    case .object: return (list(actions.map(object), separator: "; ") ?? "it is not told", [], true)
    case .day: return (list(actions.compactMap(ActionRows.when)) ?? "no day is told", [], true)
    case .place: return place
    case .count: return (count, [], true)
    case .quantity: return try quantity()
    case .truth: return (truth, [], true)
    case .actions, .connection, .between, .profile, .ranking:
      return ("\(actions.count) \(actions.count == 1 ? "action" : "actions")", [], true)
    }
  }

  private func doers(of action: CastAction) throws -> [Int] {
    if findings.areTold { return try inquiry.tellers(of: action) }
    return (action.reciprocal ? action.sides : action.sources).filter { !named.contains($0) }
  }

  private func counterparts(of action: CastAction) -> [Int] {
    let doers = Set(action.reciprocal ? [] : action.sources)
    return action.sides.filter { !named.contains($0) && !doers.contains($0) }
  }

  /// Names of actors, those of the sort that is asked for; what an action is about where it has no actors.
  private func people(_ part: (CastAction) throws -> [Int]) throws -> (String, notes: [String], isSure: Bool) {
    let found = try actions.flatMap(part)
    let names = { (actors: [Int]) in list(actors.map { cast.actors[$0].name }) }
    guard !found.isEmpty else {
      return (list(actions.compactMap(\.object)) ?? "nobody is named", [], true)
    }
    guard let sort = question.sort else { return (names(found) ?? "", [], true) }
    let sorted = try SortFilter(sort, parser).matching(found, in: cast)
    if sorted.isEmpty { return (names(found) ?? "", ["not told to be a \(sort)"], false) }
    return (names(sorted) ?? "", [], true)
  }

  private func object(_ action: CastAction) -> String {
    if !action.tellings.isEmpty, findings.areTold || action.tellings.contains(where: { named.contains($0.actor) }) {
      return sentence(action)
    }
    let names = counterparts(of: action).map { cast.actors[$0].name }
    return action.object ?? (names.isEmpty ? action.phrase : names.joined(separator: " and "))
  }

  private func sentence(_ action: CastAction) -> String {
    let names = { (actors: [Int]) in actors.map { cast.actors[$0].name }.joined(separator: " and ") }
    // "held talks with" ends so for the sake of the arrow.
    let isOpen = action.targets.isEmpty && action.phrase.hasSuffix(" with")
    let phrase = isOpen ? String(action.phrase.dropLast(5)) : action.phrase
    return [names(action.sources), phrase, names(action.targets)].filter { !$0.isEmpty }.joined(separator: " ")
  }

  private var place: (String, notes: [String], isSure: Bool) {
    let places = actions.flatMap { $0.places + $0.others.filter { cast.actors[$0].kind == .place } }
    if let names = list(places.map { cast.actors[$0].name }) { return (names, [], true) }
    // A place that the sentence names may be where it was.
    let words = Set(actions.compactMap(ActionRows.sentence).map { WordStems.stems(of: $0) })
    let near = cast.actors.indices.filter { index in
      let stems = WordStems.stems(of: cast.actors[index].name)
      return cast.actors[index].kind == .place && !named.contains(index) && words.contains(where: stems.isSubset(of:))
    }
    if let names = list(near.map { cast.actors[$0].name }) { return (names, ["the sentence names it"], false) }
    return ("no place is told", [], true)
  }

  /// How many actions there are, and how often each was by its own words.
  private var count: String {
    let times = actions.map { action in
      action.quantities.first { $0.unit == "time" }.map { Int(max(1, min($0.value, 1e6))) } ?? 1
    }
    let twice = actions.contains { WordStems.stems(of: ActionRows.sentence($0)).contains("twic") }
    return "\(times.reduce(0, +))" + (twice ? ", “twice” in the words of the text" : "")
  }

  private func quantity() throws -> (String, notes: [String], isSure: Bool) {
    let sort = question.sort.map { WordStems.stems(of: $0) } ?? []
    let texts = actions.flatMap { action in
      action.quantities.map(\.text) + action.sides.map { cast.actors[$0].name } + [action.object ?? ""]
    }
    let counted = texts.filter { text in
      sort.isSubset(of: WordStems.stems(of: text)) && text.contains { $0.isNumber }
    }
    if let list = list(counted) { return (list, [], true) }
    let numbers = actions.flatMap(\.quantities).map(\.text)
    return (list(numbers) ?? "no number is told", [], numbers.isEmpty)
  }

  /// "Yes" only for what is told as done and denied by nobody, "no" for what the text itself says was not done.
  private var truth: String {
    if findings.areTold { return "yes" }
    let done = actions.filter { $0.polarity == .affirmed && ($0.status == .occurred || $0.status == .ongoing) }
    let isDenied = actions.contains { action in
      action.polarity == .negated || action.tellings.contains { $0.stance == .deny }
    }
    switch (!done.isEmpty, isDenied) {
    case (true, false):
      if let doubt { return doubt }
      let tellers = done.allSatisfy { !$0.tellings.isEmpty } ? done.flatMap(\.speakers) : []
      return list(tellers.map { cast.actors[$0].name }).map { "yes, according to \($0)" } ?? "yes"
    case (true, true): return "told by some, denied by others"
    case (false, true):
      let isPlain = actions.contains { $0.polarity == .negated && $0.tellings.isEmpty }
      let deniers = actions.flatMap(\.tellings).map { cast.actors[$0.actor].name }
      return isPlain ? "no" : list(deniers).map { "denied by \($0)" } ?? "no"
    case (false, false):
      return "not told as done, but as \(Set(actions.map(\.status.rawValue)).sorted().joined(separator: ", "))"
    }
  }

  // MARK: What must be known of it

  private var fitNotes: [String] {
    var notes: [String] = []
    let fit = findings.fit
    if fit.verb > 0 { notes.append("not in these words, but of the same kind") }
    if fit.words == 1 { notes.append("some words of the question are only in its sentence") }
    if fit.words > 1 { notes.append("not all words of the question are found") }
    if fit.actors == 1, !findings.areTold { notes.append("by or to those who act for them, or spoken of") }
    if fit.actors > 1 { notes.append("the sentence names them, what is done there does not") }
    let statuses = Set(actions.map(\.status))
    if fit.status > 0, statuses.isDisjoint(with: [.occurred, .ongoing]) {
      notes.append(statuses.map(\.rawValue).sorted().joined(separator: ", "))
    }
    return notes
  }

  /// What makes it doubtful, however well it fits.
  private var doubts: [String] {
    guard question.sought != .actions, !findings.areTold else { return [] }
    // Whether it is so is answered with who claims and denies it.
    if let doubt { return question.sought == .truth ? [] : [doubt] }
    return isAccusation ? ["they are accused in the same sentence"] : []
  }

  /// Names of the question that two bear who both have to do with what was found.
  private var namesakes: [String] {
    phrases.compactMap { phrase in
      let bearers = phrase.actors.filter { bearer in actions.contains { $0.parts.contains { $0.actor == bearer } } }
      guard bearers.count > 1 else { return nil }
      let names = bearers.sorted().map { cast.actors[$0].name }
      return "“\(phrase.phrase.text)” may be " + names.joined(separator: " or ")
    }
  }

  /// Whether all that was found is told in sentences that accuse its doers: then it may be what they are accused of.
  private var isAccusation: Bool {
    var accused: [Evidence: Set<Int>] = [:]
    let place = { (evidence: Evidence) in
      Evidence(document: evidence.document, sentence: evidence.sentence, text: nil)
    }
    for action in cast.actions where action.eventClass == .accuse {
      for evidence in action.evidence { accused[place(evidence), default: []].formUnion(action.targets) }
    }
    return actions.allSatisfy { action in
      !Self.replies.contains(action.eventClass) && !action.evidence.isEmpty
        && action.evidence.allSatisfy { !accused[place($0), default: []].isDisjoint(with: action.sources) }
    }
  }

  /// Who denies all that was found, or is alone in claiming it; nil when nobody is.
  private var doubt: String? {
    let isDenied = { (action: CastAction) in action.tellings.contains { $0.stance == .deny } }
    let isClaimed = { (action: CastAction) in
      !action.tellings.isEmpty && action.tellings.allSatisfy { $0.stance == .claim }
    }
    for (word, stance, isSuch) in [("denied", TellingRecord.Stance.deny, isDenied), ("claimed", .claim, isClaimed)]
    where !actions.isEmpty && actions.allSatisfy(isSuch) && question.deed?.isNegated != true {
      let tellers = actions.flatMap(\.tellings).filter { $0.stance == stance }.map { cast.actors[$0.actor].name }
      return list(tellers).map { "\(word) by \($0)" }
    }
    return nil
  }

  /// The items, each once; nil for none.
  private func list(_ items: [String], separator: String = ", ") -> String? {
    var seen: Set<String> = []
    let unique = items.filter { seen.insert($0).inserted }
    guard !unique.isEmpty else { return nil }
    let more = unique.count > Self.mostNames ? " and \(unique.count - Self.mostNames) more" : ""
    return unique.prefix(Self.mostNames).joined(separator: separator) + more
  }

  // MARK: Evidence

  private var evidence: String {
    var lines = EvidenceText.lines(findings.actions.prefix(Self.mostEvidence), of: cast)
    if actions.count > Self.mostEvidence { lines.append("  … and \(actions.count - Self.mostEvidence) more") }
    return lines.map { TerminalText.oneLine($0) + "\n" }.joined()
  }
}

/// Actions as lines, each with the sentence under it.
enum EvidenceText {
  static func lines(_ actions: some Sequence<Int>, of cast: CastGraph) -> [String] {
    actions.flatMap { index -> [String] in
      let action = cast.actions[index]
      let names = { (actors: [Int]) in actors.map { cast.actors[$0].name }.joined(separator: ", ") }
      var notes = [ActionRows.when(action), ActionRows.status(action)].compactMap { $0 }
      let tellers = ActionRows.tellers(action, cast)
      if !tellers.isEmpty { notes.append("said by \(tellers.joined(separator: ", "))") }
      let line =
        "  \(names(action.sources)) – \(action.phrase) → \(names(action.targets))  (\(notes.joined(separator: "; ")))"
      guard let sentence = ActionRows.sentence(action) else { return [line] }
      return [line, "    “\(sentence)”" + (ActionRows.place(action, cast).map { " (\($0))" } ?? "")]
    }
  }
}
