import Cast
import Record

/// Actors as lanes, and on them the actions from left to right in the order of their days.
///
/// The places are worked out here; Graphviz draws what is where it is told.
struct TimelineView {
  private let scene: Scene
  private let plan: TimelinePlan

  private var cast: CastGraph { scene.cast }

  /// In points.
  private enum Distance {
    static let lane = 104
    static let column = 118
    /// From the middle of the names to the middle of the first column.
    static let firstColumn = 168
    static let dates = 42
  }

  private static let room = ActionCard.Room(phrase: (17, 4), object: (18, 3), rest: (20, 2))

  init(scene: Scene) {
    self.scene = scene
    plan = TimelinePlan(of: scene)
  }

  var diagram: Diagram {
    var legend = Legend()
    let texts = plan.events.map { scene.text(of: $0.action) }
    legend.kinds = Set(plan.lanes.map { cast.actors[$0].kind })
    legend.tones = Set(texts.map(\.tone))
    legend.realities = Set(texts.map(\.reality))
    if texts.contains(where: { $0.action.reciprocal }) { legend.marks.insert(.reciprocal) }
    legend.sizeBy = scene.options.sizeBy?.rawValue
    legend.remarks = [
      Remark.leftOut(drawn: plan.events.count, of: plan.eventCount, "action"),
      Remark.actorsLeftOut(of: scene, shown: Set(plan.lanes)),
    ].compactMap { $0 }
    let caption = "\(counted(plan.events.count, "action")) of \(counted(plan.lanes.count, "actor"))"
    var diagram = Frame(scene: scene, view: .timeline, caption: caption, legend: legend)
      .diagram(engine: .nop, layout: ["splines": "line", "outputorder": "edgesfirst"])
    diagram.graph.nodes = lanes.nodes + dates.nodes + plan.events.flatMap(nodes)
    diagram.graph.edges = dates.edges + lanes.edges + plan.events.flatMap(edges)
    return diagram
  }

  private func x(_ column: Int) -> Int { Distance.firstColumn + column * Distance.column }

  private func y(_ lane: Int) -> Int { -lane * Distance.lane }

  private func place(_ x: Int, _ y: Int) -> DOTValue { .text("\(x),\(y)") }

  /// A point that is not to be seen.
  private func invisible(_ id: String, _ x: Int, _ y: Int) -> DOTNode {
    DOTNode(id, ["shape": "point", "style": "invis", "width": "0.01", "label": "", "pos": place(x, y)])
  }

  private func hairline(_ start: String, _ end: String, width: String) -> DOTEdge {
    DOTEdge(from: start, to: end, ["dir": "none", "color": .text(scene.color(.hairline)), "penwidth": .text(width)])
  }

  /// The actors on the left, and the lines that their actions stand on.
  private var lanes: (nodes: [DOTNode], edges: [DOTEdge]) {
    let right = x(plan.columnCount - 1) + Distance.column / 2
    var nodes: [DOTNode] = []
    var edges: [DOTEdge] = []
    for (lane, actor) in plan.lanes.enumerated() {
      var node = ActorNode.make(actor, in: scene, isEmphasised: scene.options.focus.contains(actor))
      node.attributes["pos"] = place(0, y(lane))
      let end = "end-\(lane)"
      nodes += [node, invisible(end, right, y(lane))]
      edges.append(hairline(node.id, end, width: "1.5"))
    }
    return (nodes, edges)
  }

  /// The days above the columns, and a line before each new one.
  private var dates: (nodes: [DOTNode], edges: [DOTEdge]) {
    var nodes: [DOTNode] = []
    var edges: [DOTEdge] = []
    // The last lane's own actions stand below it.
    let bottom = y(plan.lanes.count) + Distance.lane / 4
    for (number, period) in plan.periods.enumerated() {
      let middle = x(period.firstColumn)
      let words = PlainText.wrapped(period.label, width: 18, lines: 2)
        .map { Markup.text($0).bold.font(color: scene.color(.quietInk), size: Theme.Size.small + 1) }
      let (top, end) = ("day-\(number)-top", "day-\(number)-bottom")
      let left = middle - Distance.column / 2
      nodes.append(
        DOTNode(
          "day-\(number)",
          ["label": .markup(.lines(words)), "shape": "plain", "pos": place(middle, Distance.dates), "class": "day"]))
      nodes += [invisible(top, left, Distance.dates + 12), invisible(end, left, bottom)]
      edges.append(hairline(top, end, width: "0.8"))
    }
    return (nodes, edges)
  }

  private func nodes(of event: TimelinePlan.Event) -> [DOTNode] {
    let action = cast.actions[event.action]
    let middle = y(event.gap) - Distance.lane / 2
    var card = ActionCard(number: nil, action: event.action, scene: scene, room: Self.room).node(
      id: Anchor.action(action))
    card.attributes["pos"] = place(x(event.column), middle)
    let ink = scene.color(scene.text(of: event.action).tone.ink)
    let dots = (event.sources + event.targets).map { lane in
      DOTNode(
        dot(event, lane),
        [
          "shape": "circle", "width": "0.09", "fixedsize": "true", "label": "", "style": "filled",
          "fillcolor": .text(ink), "color": .text(ink), "pos": place(x(event.column), y(lane)),
          "tooltip": .text(scene.text(of: event.action).tooltip), "id": .text(dot(event, lane)), "class": "part",
        ])
    }
    return [card] + dots
  }

  private func dot(_ event: TimelinePlan.Event, _ lane: Int) -> String {
    SVGIdentifier.make("part", cast.actions[event.action].id, cast.actors[plan.lanes[lane]].id)
  }

  private func edges(of event: TimelinePlan.Event) -> [DOTEdge] {
    let text = scene.text(of: event.action)
    let card = Anchor.action(text.action)
    func edge(_ lane: Int, hasHead: Bool) -> DOTEdge {
      var edge = DOTEdge(
        from: card, to: dot(event, lane),
        [
          "dir": hasHead ? "forward" : "none", "arrowhead": .text(text.tone.arrowhead),
          "color": .text(text.reality.lineColor(scene.color(text.tone.ink))), "style": .text(text.reality.lineStyle),
          "penwidth": .text("\(text.reality.lineWidth(1.5))"), "tooltip": .text(text.tooltip),
          "id": .text(dot(event, lane) + "-line"), "class": .text("\(text.tone.rawValue) \(text.reality.rawValue)"),
        ])
      edge.attributes.merge(scene.link(toAction: event.action)) { $1 }
      return edge
    }
    let isMutual = text.action.reciprocal && event.sources.count + event.targets.count > 1
    return event.sources.map { edge($0, hasHead: isMutual) } + event.targets.map { edge($0, hasHead: true) }
  }
}
