import Record

/// What an analyst calls the event that a verb or noun tells of.
struct EventMeaning: Hashable, Sendable {
  var eventClass: EventClass?
  /// PLOVER mode.
  var mode: String?
  /// CAMEO code.
  var cameo: String?

  /// PLOVER's conflict–cooperation score; see `PloverScale`.
  var intensity: Double? { eventClass.flatMap { PloverScale.score($0, mode: mode) } }
}

/// Verbs of saying, by what the speaker does to what is said.
enum Speech: Hashable, Sendable {
  case telling(TellingRecord.Stance)
  /// Asking or ordering.
  case request
}

/// Whose act the complement of a verb is: "promised to come", "urged them to come".
enum Control: String, Hashable, Sendable, CaseIterable {
  case subject, object
}

/// What a verb or noun makes of the act that its complement tells.
enum ComplementEffect: String, Hashable, Sendable, CaseIterable {
  case planned, requested, possible, ongoing, occurred
  /// It does not happen: "refuse", "fail".
  case negated
  /// It happened and no longer does: "stop".
  case ended
}

/// Why a verb is no action of one on another.
enum NonAction: String, Hashable, Sendable, CaseIterable {
  case auxiliary, copula, stative, mental, perception, phase, change, happening, motion, bodily, causation
}

/// Which part in the event the subject of a light verb has: "hold talks", "suffer a defeat".
enum LightSubject: String, Hashable, Sendable, CaseIterable {
  case source, target
}

/// A construction, and what it tells.
struct EventFrame: Hashable, Sendable {
  var pattern: FramePattern
  var meaning: EventMeaning
  /// Both sides do it to each other.
  var isReciprocal = false
  var speech: Speech?
  var control: Control?
  var effect: ComplementEffect?
  /// Prepositions that lead to the one it is done to, those of the pattern first.
  var targetPrepositions: [String]
  var nonAction: NonAction?
  var light: LightSubject?
  /// How the phrases around an event noun take part in it; nil for verbs.
  var roles: NounRoles?
  /// Events of one group may be tellings of the same: "swap" and "exchange".
  var group: String

  /// Whether it is done against somebody.
  var isHostile: Bool { (meaning.intensity ?? 0) < 0 }
}

/// How the prepositional phrases of an event noun take part in the event. A possessor is always a source.
enum NounRoles: String, Hashable, Sendable, CaseIterable {
  /// "talks between A and B", "a call with B", "a meeting of A and B"
  case mutual
  /// "an attack by A on B", "sanctions against B"
  case against
  /// "the arrest of B by A"
  case patient
  /// "a visit by A to B", "a threat to B"
  case toward
  /// "support from A for B", "aid for B"
  case benefit

  var sources: [String] {
    switch self {
    case .mutual, .patient: ["by"]
    case .against, .toward, .benefit: ["by", "from", "of"]
    }
  }

  var targets: [String] {
    switch self {
    case .mutual: []
    case .against: ["on", "against", "at", "over"]
    case .patient: ["of"]
    case .toward: ["to", "into", "toward", "towards", "on"]
    case .benefit: ["for", "to"]
    }
  }

  /// Both sides alike.
  var partners: [String] {
    self == .mutual ? ["between", "among", "with", "of", "to"] : []
  }
}
