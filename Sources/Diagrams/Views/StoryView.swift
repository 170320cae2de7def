import Cast
import Record

/// Actors on the left and right, and between them the actions as a column of cards in the order of telling.
///
/// Every card reads like a sentence: from those who act, through what they do, to those whom they do it to. With the
/// cards in one rank there are no long lines to follow, and dot's time stays small however dense the story is.
struct StoryView {
  let scene: Scene
  let selection: Selection
  private let columns: StoryColumns

  private var cast: CastGraph { scene.cast }

  init(scene: Scene) {
    self.scene = scene
    let cast = scene.cast
    selection = Selection(of: cast, options: scene.options)
    columns = StoryColumns(actors: selection.actors, actions: selection.actions.map { cast.actions[$0] })
  }

  var diagram: Diagram {
    var legend = Legend()
    var edges: [DOTEdge] = []
    for index in selection.actions { edges += lines(of: index, legend: &legend) }
    edges += zip(selection.actions, selection.actions.dropFirst()).map { upper, lower in
      DOTEdge(from: Self.id(cast.actions[upper]), to: Self.id(cast.actions[lower]), ["style": "invis"])
    }
    legend.kinds = Set(selection.actors.map { cast.actors[$0].kind })
    legend.sizeBy = scene.options.sizeBy?.rawValue
    legend.remarks = remarks
    let actors = counted(selection.actors.count, "actor")
    let caption = selection.actions.isEmpty ? actors : counted(selection.actions.count, "action") + " among " + actors
    var diagram = Frame(scene: scene, view: .story, caption: caption, legend: legend)
      .diagram(engine: .dot, layout: Self.layout)
    diagram.graph.subgraphs = ranks
    diagram.graph.edges = edges
    return diagram
  }

  private static let layout: DOTGraph.Attributes = ["rankdir": "LR", "ranksep": "1.5", "nodesep": "0.16"]

  private static func id(_ action: CastAction) -> String { Anchor.action(action) }

  /// The three columns.
  private var ranks: [DOTSubgraph] {
    let nodes = { (actors: [Int]) in
      actors.map { ActorNode.make($0, in: scene, isEmphasised: scene.options.focus.contains($0)) }
    }
    let cards = selection.actions.enumerated().map { number, index in
      ActionCard(number: number + 1, action: index, scene: scene)
        .node(id: Self.id(cast.actions[index]))
    }
    return [
      ("left", nodes(selection.actors.filter { !columns.right.contains($0) })), ("actions", cards),
      ("right", nodes(selection.actors.filter(columns.right.contains))),
    ]
    .filter { !$0.1.isEmpty }
    .map { DOTSubgraph(name: $0.0, isCluster: false, attributes: ["rank": "same"], nodes: $0.1) }
  }

  private func lines(of index: Int, legend: inout Legend) -> [DOTEdge] {
    let action = cast.actions[index]
    let text = scene.text(of: index)
    legend.tones.insert(text.tone)
    legend.realities.insert(text.reality)
    let drawn = { (actors: [Int]) in unique(actors).filter(cast.actors.indices.contains) }
    let tie = StoryTie(cardID: Self.id(action), action: index, scene: scene)
    var edges: [DOTEdge] = []
    let add = { (actor: Int, role: StoryTie.Role) in
      edges.append(tie.edge(to: cast.actors[actor], role: role, isRight: columns.right.contains(actor)))
    }
    if action.reciprocal {
      let sides = drawn(action.sources + action.targets)
      if sides.count > 1 { legend.marks.insert(.reciprocal) }
      sides.forEach { add($0, sides.count > 1 ? .side : .source) }
    } else {
      drawn(action.sources).forEach { add($0, .source) }
      drawn(action.targets).forEach { add($0, .target) }
    }
    let parties = Set(action.sources + action.targets)
    for other in drawn(action.others) where !parties.contains(other) {
      add(other, .other)
      legend.marks.insert(.involved)
    }
    for speaker in drawn(action.tellings.map(\.actor)) where !parties.contains(speaker) {
      add(speaker, .speaker)
      legend.marks.insert(.speaker)
    }
    return edges
  }

  /// What the picture leaves out, in sentences.
  private var remarks: [String] {
    var remarks: [String] = []
    let nameless = cast.actions.count { Selection.actors(of: $0).isEmpty }
    if let remark = Remark.leftOut(
      drawn: selection.actions.count, of: cast.actions.count - nameless, "action")
    {
      remarks.append(remark)
    }
    if nameless > 0 { remarks.append("Not drawn: \(counted(nameless, "action")) without a known actor.") }
    // A place is not missing when a card says that something happened there.
    let shown = Set(selection.actors + selection.actions.flatMap { cast.actions[$0].places })
    if let remark = Remark.actorsLeftOut(of: scene, shown: shown) { remarks.append(remark) }
    return remarks
  }
}
