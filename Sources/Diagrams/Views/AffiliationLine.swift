/// Who speaks or acts for whom: a thin line that ends in an open diamond.
struct AffiliationLine {
  let member: Int
  let whole: Int

  /// Runs from the actor that comes first in the cast to the other one, as all lines do.
  ///
  /// - Parameter length: In layers, where there are any.
  func edge(in scene: Scene, length: Int = 1) -> DOTEdge {
    let isForward = member < whole
    let (member, superior) = (scene.cast.actors[member], scene.cast.actors[whole])
    let ends = [ActorNode.id(member), ActorNode.id(superior)]
    return DOTEdge(
      from: ends[isForward ? 0 : 1], to: ends[isForward ? 1 : 0],
      [
        "minlen": .text("\(length)"), "dir": .text(isForward ? "forward" : "back"), "arrowhead": "odiamond",
        "arrowtail": "odiamond", "color": .text(scene.color(.faintInk)), "penwidth": "0.9",
        "tooltip": .text(PlainText.shortened("\(member.name) speaks or acts for \(superior.name)", to: 200)),
        "id": .text(SVGIdentifier.make("affiliation", member.id, superior.id)), "class": "affiliation",
      ])
  }
}
