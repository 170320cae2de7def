import Record

/// What event nouns tell of: "talks", "prisoner swap", "airstrike".
struct EventNouns: Sendable {
  static let shared = EventNouns()

  let frames: [EventFrame]
  /// Lines of the table that could not be read.
  let rejected: [String]

  private let index: FrameIndex

  init() {
    let table = FrameTable(EventNounTable.all, nounGroups: FrameTable.nounGroups(VerbTable.nounGroups))
    frames = table.frames
    rejected = table.rejected
    index = FrameIndex(table.frames)
  }

  /// The event that the noun tells of; nil when it is no event noun.
  /// - Parameters:
  ///   - modifiers: Nouns and adjectives before it: "phone" of "phone call". A compound may also come as one word with
  ///     hyphens, "phone-call".
  ///   - prepositions: Those of the phrases after it: "call for" is a request, "call with" a consultation.
  func event(lemma: String, modifiers: [String] = [], prepositions: [String] = []) -> EventFrame? {
    let query = FrameQuery(lemma: lemma, prepositions: prepositions, objects: modifiers.map { $0.lowercased() })
    if let frame = index.bestFit(query) { return frame.nonAction == nil ? frame : nil }
    if lemma.contains("-"), index.frames(of: lemma).isEmpty {
      let parts = lemma.split(separator: "-").map(String.init)
      guard let head = parts.last, parts.count > 1 else { return nil }
      return event(lemma: head, modifiers: modifiers + parts.dropLast(), prepositions: prepositions)
    }
    guard lemma.hasSuffix("s"), lemma.utf8.count > 3 else { return nil }
    return event(lemma: String(lemma.dropLast()), modifiers: modifiers, prepositions: prepositions)
  }

  /// Whether the noun tells of an event in any construction.
  func contains(_ lemma: String) -> Bool {
    index.frames(of: lemma).contains { $0.nonAction == nil }
  }

  /// What the noun makes of the act it stands with: "plan" to sign, "refusal" to sign, "demand" for a truce.
  func effect(_ lemma: String) -> ComplementEffect? {
    index.frames(of: lemma).lazy.compactMap(\.effect).first
  }

  /// The stance of a noun of saying: "claim", "denial".
  func stance(_ lemma: String) -> TellingRecord.Stance? {
    for case .telling(let stance)? in index.frames(of: lemma).map(\.speech) { return stance }
    return nil
  }
}

/// Which events may be tellings of the same.
enum EventGroups {
  /// The group of a verb, a phrasal verb ("hand over") or an event noun; the predicate itself when it has none.
  static func group(of predicate: String) -> String {
    let words = predicate.split(separator: " ").map(String.init)
    guard let lemma = words.first else { return predicate }
    if words.count == 1, let noun = EventNouns.shared.event(lemma: lemma) { return noun.group }
    let particle = words.count > 1 ? words[1] : nil
    return VerbLexicon.shared.frame(lemma: lemma, particle: particle)?.group ?? predicate
  }
}
