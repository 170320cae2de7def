import Record

/// What the signs of a picture mean. It lists only those that are used.
struct Legend {
  /// Signs that only some pictures have.
  enum Mark: CaseIterable {
    case reciprocal, involved, speaker, affiliation, repeated, manyActions

    var glyph: String {
      switch self {
      case .reciprocal: "◀━▶"
      case .involved: "━━"
      case .speaker: "──○"
      case .affiliation: "──◇"
      case .repeated: "×2"
      case .manyActions: "━"
      }
    }

    var word: String {
      switch self {
      case .reciprocal: "both ways"
      case .involved: "also involved"
      case .speaker: "says so"
      case .affiliation: "speaks or acts for"
      case .repeated: "several actions, thicker line"
      case .manyActions: "thicker: more actions"
      }
    }
  }

  var kinds: Set<ActorRecord.Kind> = []
  var tones: Set<Tone> = []
  /// Whether a line stands for all that is between two actors.
  var hasTies = false
  var realities: Set<Reality> = []
  var marks: Set<Mark> = []
  /// The measure that the size of the actors shows.
  var sizeBy: String?
  /// Sentences about what is not drawn.
  var remarks: [String] = []

  private typealias Item = (glyph: String, color: Swatch, word: String)

  /// Its rows, none when there is nothing to explain.
  func rows(_ theme: Theme) -> [Markup] {
    let kinds = ActorRecord.Kind.allCases.filter(kinds.contains).map { Item($0.glyph, $0.outline, $0.word) }
    let sizes = sizeBy.map { [Item("Aa", .quietInk, "larger: higher \($0)")] } ?? []
    let tones = Tone.allCases.filter(tones.contains).map {
      Item(hasTies ? $0.tieGlyph : $0.glyph, $0.ink, hasTies ? "mostly \($0.word)" : $0.word)
    }
    // A plain line that means "happened" needs no explanation where there is no other.
    let realities = Reality.allCases.filter { self.realities.contains($0) && self.realities != [.happened] }
      .map { Item($0.glyph, $0 == .negated ? .warningInk : .quietInk, $0.word) }
    let marks = Mark.allCases.filter(marks.contains).map { Item($0.glyph, .quietInk, $0.word) }
    let groups = [kinds + sizes, tones + marks, realities]
    let lines = groups.filter { !$0.isEmpty }.map { group in Markup.joined(group.map { item($0, theme) }) }
    let notes = remarks.flatMap { PlainText.wrapped($0, width: 130, lines: 4, evenly: false) }.map {
      Markup.text($0).italic.font(color: theme.color(.quietInk), size: Theme.Size.small)
    }
    return lines + (notes.isEmpty ? [] : [.lines(notes, flushLeft: true)])
  }

  private func item(_ item: Item, _ theme: Theme) -> Markup {
    let unbroken = "\u{A0}" + item.word.replacing(" ", with: "\u{A0}") + "\u{A0}\u{A0}\u{A0} "
    return .text(item.glyph).font(color: theme.color(item.color), size: Theme.Size.name)
      + .text(unbroken).font(color: theme.color(.quietInk), size: Theme.Size.small)
  }
}
