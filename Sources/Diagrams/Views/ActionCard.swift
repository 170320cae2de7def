import Cast

/// The card of an action: what is done, when and where, and who says so.
struct ActionCard {
  /// Its place in the order of telling; nil where the picture shows the order itself.
  let number: Int?
  let action: Int
  let scene: Scene
  var room = Room()

  /// How many columns and lines there are for its parts.
  struct Room {
    var phrase = (columns: 34, lines: 3)
    var object = (columns: 36, lines: 3)
    var rest = (columns: 44, lines: 3)
  }

  private var text: ActionText { scene.text(of: action) }

  func node(id: String) -> DOTNode {
    var node = DOTNode(
      id,
      [
        "label": .markup(table), "shape": "plain", "tooltip": .text(text.tooltip), "id": .text(id),
        "class": .text(text.classes),
      ])
    node.attributes.merge(scene.link(toAction: action)) { $1 }
    return node
  }

  private var table: Markup {
    let style =
      switch text.reality {
      case .happened, .negated: "rounded"
      case .attributed: "rounded,dotted"
      case .prospective: "rounded,dashed"
      }
    let ink = scene.color(text.tone.ink)
    let mark = number.map {
      Markup.text("\($0)").bold.font(color: ink, size: Theme.Size.small).cell(["valign": "top"])
    }
    return .table(
      [
        "border": text.reality == .negated ? "2" : "1", "cellborder": "0", "cellspacing": "0",
        "cellpadding": number == nil ? "3" : "5", "style": style, "color": ink,
        "bgcolor": scene.color(text.tone.fill),
      ],
      rows: [[mark, Markup.lines(lines, flushLeft: true).cell(["align": "left", "balign": "left"])].compactMap { $0 }])
  }

  private var lines: [Markup] {
    let (quiet, ink) = (scene.color(.quietInk), scene.color(.ink))
    let size = number == nil ? Theme.Size.small : Theme.Size.label
    var first = PlainText.wrapped(text.phrase, width: room.phrase.columns, lines: room.phrase.lines).map {
      Markup.text($0).bold.font(color: ink, size: size)
    }
    if text.reality == .negated, let start = first.first {
      first[0] = Markup.text("✗ ").bold.font(color: scene.color(.warningInk), size: Theme.Size.label) + start
    }
    let object = PlainText.wrapped(text.object ?? "", width: room.object.columns, lines: room.object.lines).map {
      Markup.text($0).font(color: ink, size: size)
    }
    let circumstances = PlainText.wrapped(text.circumstances ?? "", width: room.rest.columns, lines: room.rest.lines)
      .map {
        Markup.text($0).font(color: quiet, size: Theme.Size.small)
      }
    let tellers = PlainText.wrapped(text.tellers ?? "", width: room.rest.columns, lines: room.rest.lines).map {
      Markup.text($0).italic.font(color: quiet, size: Theme.Size.small)
    }
    // Where the picture shows the days, they need no words.
    let all = first + object + (number == nil ? [] : circumstances) + tellers
    return all.isEmpty ? [.text("")] : all
  }
}
