import Cast
import Record

extension ActorRecord.Kind {
  var word: String { rawValue }

  var shape: String {
    switch self {
    case .person: "ellipse"
    case .state: "box"
    case .organisation: "hexagon"
    case .group: "ellipse"
    case .place: "house"
    case .other: "parallelogram"
    }
  }

  /// A group is outlined twice.
  var outlines: Int { self == .group ? 2 : 1 }

  /// The shape in small.
  var glyph: String {
    switch self {
    case .person: "●"
    case .state: "■"
    case .organisation: "⬢"
    case .group: "◎"
    case .place: "⌂"
    case .other: "▰"
    }
  }

  var fill: Swatch {
    switch self {
    case .person: .personFill
    case .state: .stateFill
    case .organisation: .organisationFill
    case .group: .groupFill
    case .place: .placeFill
    case .other: .otherFill
    }
  }

  var outline: Swatch {
    switch self {
    case .person: .personOutline
    case .state: .stateOutline
    case .organisation: .organisationOutline
    case .group: .groupOutline
    case .place: .placeOutline
    case .other: .otherOutline
    }
  }
}

/// Whether an action brings its actors together or sets them against each other.
enum Tone: String, CaseIterable, Sendable {
  case cooperative, hostile, neutral

  /// By the type of event; when there is none, by the sign of its intensity.
  ///
  /// A request counts as neutral, although PLOVER has it among the conflicts: to ask for a ceasefire is no attack.
  init(_ eventClass: EventClass?, intensity: Double?) {
    switch eventClass {
    case .agree, .consult, .support, .cooperate, .aid, .concede, .retreat: self = .cooperative
    case .accuse, .reject, .threaten, .protest, .sanction, .mobilize, .coerce, .assault: self = .hostile
    case .request, .state: self = .neutral
    case nil:
      let intensity = intensity ?? 0
      self = intensity > 0 ? .cooperative : intensity < 0 ? .hostile : .neutral
    }
  }

  var word: String {
    switch self {
    case .cooperative: "co-operative"
    case .hostile: "hostile"
    case .neutral: "neutral"
    }
  }

  var ink: Swatch {
    switch self {
    case .cooperative: .cooperativeInk
    case .hostile: .hostileInk
    case .neutral: .neutralInk
    }
  }

  var fill: Swatch {
    switch self {
    case .cooperative: .cooperativeFill
    case .hostile: .hostileFill
    case .neutral: .neutralFill
    }
  }

  var arrowhead: String {
    switch self {
    case .cooperative: "normal"
    case .hostile: "normaltee"
    case .neutral: "vee"
    }
  }

  var glyph: String {
    switch self {
    case .cooperative: "━▶"
    case .hostile: "━▪▶"
    case .neutral: "━>"
    }
  }

  /// How a line ends that stands for all that is between two actors, whichever way it goes.
  var tieEnd: String {
    switch self {
    case .cooperative: "none"
    case .hostile: "tee"
    case .neutral: "odot"
    }
  }

  var tieGlyph: String {
    switch self {
    case .cooperative: "━━━"
    case .hostile: "┣━┫"
    case .neutral: "○━○"
    }
  }
}

/// Whether an action took place, and whether the text itself says so.
enum Reality: String, CaseIterable, Sendable {
  /// The text tells it as a fact.
  case happened
  /// A speaker tells it, and the text no more than that he does.
  case attributed
  case prospective, negated

  init(of action: CastAction) {
    switch (action.polarity, action.status) {
    case (.negated, _): self = .negated
    case (.affirmed, .occurred), (.affirmed, .ongoing): self = action.isOnlyAttributed ? .attributed : .happened
    case (.affirmed, _): self = .prospective
    }
  }

  var word: String {
    switch self {
    case .happened: "happened"
    case .attributed: "only a speaker says so"
    case .prospective: "planned, requested or possible"
    case .negated: "did not happen"
    }
  }

  var glyph: String {
    switch self {
    case .happened: "━━━"
    case .attributed: "•\u{2009}•\u{2009}•\u{2009}•"
    case .prospective: "╍╍╍"
    case .negated: "═✗═"
    }
  }

  var lineStyle: String {
    switch self {
    case .happened, .negated: "solid"
    case .attributed: "dotted"
    case .prospective: "dashed"
    }
  }

  /// A line that did not happen is drawn double: two colours make two lines, two points apart.
  func lineColor(_ ink: String) -> String {
    self == .negated ? "\(ink):\(ink)" : ink
  }

  /// Double lines have to be thin for the paper to show between them, and dots thick to be seen.
  func lineWidth(_ width: Double) -> Double {
    switch self {
    case .negated: 0.8
    case .attributed: width + 0.3
    case .happened, .prospective: width
    }
  }
}

extension CastAction {
  /// Whether every sentence that tells of it is somebody's telling.
  var isOnlyAttributed: Bool {
    guard !tellings.isEmpty else { return false }
    let told = Set(tellings.compactMap(\.evidence).map { [$0.document, $0.sentence] })
    // Of a telling whose sentence nobody knows, the action's own sentences have to be taken for it.
    return tellings.contains { $0.evidence == nil }
      || evidence.allSatisfy { told.contains([$0.document, $0.sentence]) }
  }
}
