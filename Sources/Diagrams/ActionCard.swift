import Cast

/// The card of an action in a story: its number, what is done, when and where, and who says so.
struct ActionCard {
  let number: Int
  let text: ActionText

  func node(id: String) -> DOTNode {
    DOTNode(
      id,
      [
        "label": .markup(table), "shape": "plain", "tooltip": .text(text.tooltip), "id": .text(id),
        "class": .text(text.classes),
      ])
  }

  private var table: Markup {
    var style = "rounded"
    if text.reality == .prospective { style += ",dashed" }
    return .table(
      [
        "border": text.reality == .negated ? "2" : "1", "cellborder": "0", "cellspacing": "0", "cellpadding": "5",
        "style": style, "color": text.tone.ink, "bgcolor": text.tone.fill,
      ],
      rows: [
        [
          Markup.text("\(number)").bold.font(color: text.tone.ink, size: Theme.Size.small).cell(["valign": "top"]),
          Markup.lines(lines, flushLeft: true).cell(["align": "left", "balign": "left"]),
        ]
      ])
  }

  private var lines: [Markup] {
    var first = PlainText.wrapped(text.phrase, width: 34, lines: 3).map {
      Markup.text($0).bold.font(color: Theme.ink, size: Theme.Size.label)
    }
    if text.reality == .negated, let start = first.first {
      first[0] = Markup.text("✗ ").bold.font(color: Theme.warningInk, size: Theme.Size.label) + start
    }
    let object = PlainText.wrapped(text.object ?? "", width: 36, lines: 3).map {
      Markup.text($0).font(color: Theme.ink, size: Theme.Size.label)
    }
    let circumstances = PlainText.wrapped(text.circumstances ?? "", width: 44, lines: 3).map {
      Markup.text($0).font(color: Theme.quietInk, size: Theme.Size.small)
    }
    let tellers = PlainText.wrapped(text.tellers ?? "", width: 44, lines: 3).map {
      Markup.text($0).italic.font(color: Theme.quietInk, size: Theme.Size.small)
    }
    let all = first + object + circumstances + tellers
    return all.isEmpty ? [.text("")] : all
  }
}
