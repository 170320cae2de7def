import Record

/// How the pictures look: fonts, shapes and colours, all in one place.
///
/// Colours are from the palette of Okabe and Ito (2008), which people with any kind of colour vision can tell apart.
/// Nothing is said by colour alone: kinds of actor differ in shape, co-operation and conflict in their arrowheads, and
/// what did not happen in the style of its line.
enum Theme {
  /// DejaVu Sans, in which the boxes are measured; the others are for viewers that lack it. Verdana has its widths.
  static let fonts = "DejaVu Sans,Verdana,sans-serif"
  static let ink = "#1A1A1A"
  static let quietInk = "#5A5A5A"
  static let faintInk = "#8C8C8C"
  static let paper = "#FFFFFF"
  static let warningInk = "#A3000B"

  enum Size {
    static let title = 18
    static let name = 12
    static let label = 11
    static let small = 9
  }
}

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

  var fill: String {
    switch self {
    case .person: "#FFF3B8"
    case .state: "#CFE8F7"
    case .organisation: "#F6DCE9"
    case .group: "#D3F0E5"
    case .place: "#EFEAE0"
    case .other: "#EDEDED"
    }
  }

  var outline: String {
    switch self {
    case .person: "#9A7B00"
    case .state: "#0A5C8C"
    case .organisation: "#A34A7C"
    case .group: "#00735A"
    case .place: "#7A6A48"
    case .other: "#6B6B6B"
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

  var ink: String {
    switch self {
    case .cooperative: "#0072B2"
    case .hostile: "#C44F00"
    case .neutral: "#5F5F5F"
    }
  }

  var fill: String {
    switch self {
    case .cooperative: "#EAF4FA"
    case .hostile: "#FDEFE4"
    case .neutral: "#F4F4F4"
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
}

/// Whether an action took place.
enum Reality: String, CaseIterable, Sendable {
  case happened, prospective, negated

  init(_ polarity: ActionRecord.Polarity, _ status: ActionRecord.Status) {
    switch (polarity, status) {
    case (.negated, _): self = .negated
    case (.affirmed, .occurred), (.affirmed, .ongoing): self = .happened
    case (.affirmed, _): self = .prospective
    }
  }

  var word: String {
    switch self {
    case .happened: "happened"
    case .prospective: "planned, requested or possible"
    case .negated: "did not happen"
    }
  }

  var glyph: String {
    switch self {
    case .happened: "━━━"
    case .prospective: "╍╍╍"
    case .negated: "═══ ✗"
    }
  }

  var lineStyle: String { self == .prospective ? "dashed" : "solid" }

  /// A line that did not happen is drawn double: two colours make two lines, two points apart.
  func lineColor(_ ink: String) -> String {
    self == .negated ? "\(ink):\(ink)" : ink
  }

  /// Double lines have to be thin for the paper to show between them.
  func lineWidth(_ width: Double) -> Double {
    self == .negated ? 0.8 : width
  }
}
