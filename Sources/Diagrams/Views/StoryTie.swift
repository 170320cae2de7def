import Cast

/// The lines between the card of an action and those who have to do with it.
struct StoryTie {
  enum Role: String {
    case source, target, side, other, speaker
  }

  let cardID: String
  let action: Int
  let scene: Scene

  private var text: ActionText { scene.text(of: action) }

  /// All lines run from the left column through the middle to the right in dot's eyes, so that it keeps the columns
  /// apart; which way they point is a matter of their arrowheads.
  func edge(to actor: CastActor, role: Role, isRight: Bool) -> DOTEdge {
    let actorID = ActorNode.id(actor)
    var edge = isRight ? DOTEdge(from: cardID, to: actorID) : DOTEdge(from: actorID, to: cardID)
    edge.attributes =
      role == .speaker ? speakerStyle(isRight: isRight) : style(direction(role, isRight: isRight), of: role)
    // Those who say so meet the card at its lower corner, where it names them, apart from those who act.
    let side = isRight ? "e" : "w"
    edge.attributes[isRight ? "tailport" : "headport"] = .text(role == .speaker ? "s" + side : side)
    edge.attributes["tooltip"] = .text(text.tooltip)
    edge.attributes["id"] = .text(SVGIdentifier.make(cardID, role.rawValue, actor.id))
    edge.attributes["class"] = .text("\(role.rawValue) \(text.tone.rawValue) \(text.reality.rawValue)")
    edge.attributes.merge(scene.link(toAction: action)) { $1 }
    return edge
  }

  private func direction(_ role: Role, isRight: Bool) -> String {
    switch role {
    case .side: "both"
    case .other, .speaker: "none"
    case .source: isRight ? "back" : "forward"
    case .target: isRight ? "forward" : "back"
    }
  }

  private func style(_ direction: String, of role: Role) -> DOTGraph.Attributes {
    [
      "dir": .text(direction), "color": .text(text.reality.lineColor(scene.color(text.tone.ink))),
      "style": .text(text.reality.lineStyle),
      "penwidth": .text("\(text.reality.lineWidth(role == .other ? 0.8 : 1.5))"),
      "arrowhead": .text(text.tone.arrowhead), "arrowtail": .text(text.tone.arrowhead),
    ]
  }

  /// A thin line that ends in a small ring at what is said.
  private func speakerStyle(isRight: Bool) -> DOTGraph.Attributes {
    [
      "dir": isRight ? "back" : "forward", "color": .text(scene.color(.faintInk)), "penwidth": "0.9",
      "arrowhead": "odot", "arrowtail": "odot",
    ]
  }
}
