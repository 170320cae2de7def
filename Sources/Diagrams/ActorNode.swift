import Cast
import Record

/// An actor as both views draw it: its name in the shape of its kind, and what it is below.
enum ActorNode {
  static func id(_ actor: CastActor) -> String {
    SVGIdentifier.make("actor", actor.id)
  }

  static func make(_ actor: CastActor, in cast: CastGraph) -> DOTNode {
    let kind = actor.kind
    let names = PlainText.wrapped(actor.name.isEmpty ? actor.id : actor.name, width: 18, lines: 3).map {
      Markup.text($0).bold.font(size: Theme.Size.name)
    }
    let role = PlainText.wrapped(actor.description ?? "", width: 24, lines: 2).map {
      Markup.text($0).font(color: Theme.quietInk, size: Theme.Size.small)
    }
    return DOTNode(
      id(actor),
      [
        "label": .markup(.lines(names + role)), "shape": .text(kind.shape), "style": "filled",
        "peripheries": .text("\(kind.outlines)"), "fillcolor": .text(kind.fill), "color": .text(kind.outline),
        "penwidth": "1.3", "margin": .text(kind == .state ? "0.16,0.09" : "0.06,0.05"),
        "tooltip": .text(tooltip(actor, in: cast)), "id": .text(id(actor)), "class": .text("actor \(kind.rawValue)"),
      ])
  }

  private static func tooltip(_ actor: CastActor, in cast: CastGraph) -> String {
    var lines = [PlainText.shortened(PlainText.oneLine(actor.name), to: 120) + " – " + actor.kind.word]
    if let description = actor.description {
      lines.append(PlainText.shortened(PlainText.oneLine(description), to: 120))
    }
    let otherNames = actor.aliases.filter { $0 != actor.name }
    if !otherNames.isEmpty {
      let names = otherNames.prefix(8).map { PlainText.shortened(PlainText.oneLine($0), to: 60) }
      lines.append("also: " + names.joined(separator: ", "))
    }
    let superiors = actor.affiliations.filter(cast.actors.indices.contains).prefix(8).map {
      PlainText.shortened(PlainText.oneLine(cast.actors[$0].name), to: 60)
    }
    if !superiors.isEmpty { lines.append("for: " + superiors.joined(separator: ", ")) }
    if actor.mentionCount > 0 { lines.append("\(counted(actor.mentionCount, "mention")) in the text") }
    return lines.joined(separator: "\n")
  }
}
