import Cast
import Record

/// An actor as all views draw it: its name in the shape of its kind, and what it is below.
enum ActorNode {
  static func id(_ actor: CastActor) -> String { Anchor.actor(actor) }

  /// - Parameter isEmphasised: Whether the picture is about this actor.
  static func make(_ index: Int, in scene: Scene, isEmphasised: Bool = false) -> DOTNode {
    let actor = scene.cast.actors[index]
    let kind = actor.kind
    let names = PlainText.wrapped(actor.name.isEmpty ? actor.id : actor.name, width: 18, lines: 3).map {
      Markup.text($0).bold.font(size: scene.nameSize(of: index))
    }
    let role = PlainText.wrapped(actor.description ?? "", width: 24, lines: 2).map {
      Markup.text($0).font(color: scene.color(.quietInk), size: Theme.Size.small)
    }
    var node = DOTNode(
      id(actor),
      [
        "label": .markup(.lines(names + role)), "shape": .text(kind.shape), "style": "filled",
        "peripheries": .text("\(kind.outlines)"), "fillcolor": .text(scene.color(kind.fill)),
        "color": .text(scene.color(kind.outline)), "penwidth": isEmphasised ? "3.2" : "1.3",
        "margin": .text(kind == .state ? "0.16,0.09" : "0.06,0.05"), "tooltip": .text(tooltip(actor, in: scene.cast)),
        "id": .text(id(actor)), "class": .text("actor \(kind.rawValue)\(isEmphasised ? " focus" : "")"),
      ])
    node.attributes.merge(scene.link(toActor: index)) { $1 }
    return node
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
