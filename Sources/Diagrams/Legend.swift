import Record

/// What the signs of a picture mean. It lists only those that are used.
struct Legend {
  /// Signs that only some pictures have.
  enum Mark: CaseIterable {
    case reciprocal, involved, speaker, affiliation, repeated

    var glyph: String {
      switch self {
      case .reciprocal: "◀━▶"
      case .involved: "━━"
      case .speaker: "┈┈┈"
      case .affiliation: "───◇"
      case .repeated: "×2"
      }
    }

    var word: String {
      switch self {
      case .reciprocal: "both ways"
      case .involved: "also involved"
      case .speaker: "says so"
      case .affiliation: "speaks or acts for"
      case .repeated: "several actions, thicker line"
      }
    }
  }

  var kinds: Set<ActorRecord.Kind> = []
  var tones: Set<Tone> = []
  var realities: Set<Reality> = []
  var marks: Set<Mark> = []
  /// Sentences about what is not drawn.
  var remarks: [String] = []

  /// Its rows, none when there is nothing to explain.
  var rows: [Markup] {
    let signs = ActorRecord.Kind.allCases.filter(kinds.contains).map { ($0.glyph, $0.outline, $0.word) }
    let colors = Tone.allCases.filter(tones.contains).map { ($0.glyph, $0.ink, $0.word) }
    // A plain line that means "happened" needs no explanation where there is no other.
    let styles = Reality.allCases.filter { realities.contains($0) && realities != [.happened] }
      .map { ($0.glyph, Theme.quietInk, $0.word) }
    let others = Mark.allCases.filter(marks.contains).map { ($0.glyph, Theme.quietInk, $0.word) }
    let groups = [signs, colors + others, styles]
    let lines = groups.filter { !$0.isEmpty }.map { group in Markup.joined(group.map(item)) }
    let notes = remarks.flatMap { PlainText.wrapped($0, width: 110, lines: 4) }.map {
      Markup.text($0).italic.font(color: Theme.quietInk, size: Theme.Size.small)
    }
    return lines + (notes.isEmpty ? [] : [.lines(notes, flushLeft: true)])
  }

  private func item(glyph: String, color: String, word: String) -> Markup {
    let unbroken = "\u{A0}" + word.replacing(" ", with: "\u{A0}") + "\u{A0}\u{A0}\u{A0} "
    return .text(glyph).font(color: color, size: Theme.Size.name)
      + .text(unbroken).font(color: Theme.quietInk, size: Theme.Size.small)
  }
}
