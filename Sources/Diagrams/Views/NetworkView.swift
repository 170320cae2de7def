import Cast
import Record

/// Actors only, with one line for each kind of action between two of them: all of them, or those in a scope.
struct NetworkView {
  private let scene: Scene
  private let scope: NetworkScope
  private let lines: [NetworkLine]
  /// Lines that there are in all.
  private let lineCount: Int
  private let actors: [Int]

  private var cast: CastGraph { scene.cast }

  init(scene: Scene, scope: NetworkScope) {
    self.scene = scene
    self.scope = scope
    let (cast, options) = (scene.cast, scene.options)
    let all = scope.ordered(NetworkLine.all(in: cast).filter(scope.admits))
    lineCount = all.count
    var actors = Set(scope.focus)
    var lines: [NetworkLine] = []
    for line in all where lines.count < options.maximumLines {
      let newcomers = Set([line.source, line.target]).subtracting(actors)
      guard actors.count + newcomers.count <= options.maximumActors else { continue }
      actors.formUnion(newcomers)
      lines.append(line)
    }
    if lines.isEmpty, scope.focus.isEmpty {
      actors = Set(Selection.mostMentioned(of: cast).prefix(options.maximumActors))
    }
    self.lines = lines
    for (member, whole) in scope.affiliations(in: cast) where actors.count < options.maximumActors {
      // Whoever speaks for somebody in the picture belongs into it.
      if actors.contains(whole) { actors.insert(member) }
      if scope.view != .network, actors.contains(member) { actors.insert(whole) }
    }
    self.actors = actors.sorted()
  }

  var diagram: Diagram {
    let affiliations = affiliations
    var legend = Legend()
    legend.kinds = Set(actors.map { cast.actors[$0].kind })
    legend.tones = Set(lines.map(\.tone))
    legend.realities = Set(lines.map(\.reality))
    if lines.contains(where: \.reciprocal) { legend.marks.insert(.reciprocal) }
    if lines.contains(where: { $0.actions.count > 1 }) { legend.marks.insert(.repeated) }
    if !affiliations.isEmpty { legend.marks.insert(.affiliation) }
    legend.sizeBy = scene.options.sizeBy?.rawValue
    legend.remarks = remarks
    let counts =
      counted(actors.count, "actor") + (lines.isEmpty ? "" : ", \(counted(lines.count, "kind")) of action between them")
    let caption = [scope.caption, counts].compactMap { $0 }.joined(separator: "  ·  ")
    let engine = fitsLayers ? Engine.dot : .neato
    var diagram = Frame(scene: scene, view: scope.view, caption: caption, legend: legend)
      .diagram(engine: engine, layout: Self.layout(engine))
    diagram.graph.nodes =
      actors.map { ActorNode.make($0, in: scene, isEmphasised: scope.focus.contains($0)) }
      + lines.map { $0.label(in: scene) }
    diagram.graph.edges = lines.flatMap { $0.edges(in: scene) } + affiliations
    return diagram
  }

  /// Layers read best, but many lines between few actors would make the picture several times as wide as high.
  private var fitsLayers: Bool { lines.count <= 16 || lines.count <= 40 && lines.count <= actors.count * 2 }

  private static func layout(_ engine: Engine) -> DOTGraph.Attributes {
    engine == .dot
      ? ["rankdir": "LR", "ranksep": "0.35", "nodesep": "0.28", "outputorder": "edgesfirst"]
      // Labels are nodes, so that "prism" keeps them from covering one another; "subset" gives hubs more room.
      : ["overlap": "prism", "sep": "+8", "splines": "true", "model": "subset", "outputorder": "edgesfirst"]
  }

  private var affiliations: [DOTEdge] {
    let drawn = Set(actors)
    return scope.affiliations(in: cast).filter { drawn.contains($0.member) && drawn.contains($0.whole) }
      // As long as a line with a label in its middle.
      .map { AffiliationLine(member: $0.member, whole: $0.whole).edge(in: scene, length: 2) }
  }

  private var remarks: [String] {
    var remarks = scope.remarks
    if let remark = Remark.leftOut(drawn: lines.count, of: lineCount, "line") { remarks.append(remark) }
    // A part of the cast is a part by choice; only the whole has something missing.
    guard scope.view == .network else { return remarks }
    let alone = cast.actions.count { NetworkLine.pairs(of: $0, in: cast).isEmpty }
    if alone > 0 {
      let verb = alone == 1 ? "connects" : "connect"
      remarks.append("Not drawn: \(counted(alone, "action")) that \(verb) no two actors.")
    }
    if let remark = Remark.actorsLeftOut(of: scene, shown: Set(actors)) { remarks.append(remark) }
    return remarks
  }
}
