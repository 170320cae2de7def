import Cast
import Record

/// Actors only, with one line for each kind of action between two of them.
struct NetworkView {
  private let cast: CastGraph
  private let options: Diagram.Options
  private let lines: [NetworkLine]
  /// Lines that there are in all.
  private let lineCount: Int
  private let actors: [Int]

  init(cast: CastGraph, options: Diagram.Options) {
    self.cast = cast
    self.options = options
    let all = NetworkLine.all(in: cast)
    lineCount = all.count
    var actors: Set<Int> = []
    var lines: [NetworkLine] = []
    for line in all where lines.count < options.maximumLines {
      let newcomers = Set([line.source, line.target]).subtracting(actors)
      guard actors.count + newcomers.count <= options.maximumActors else { continue }
      actors.formUnion(newcomers)
      lines.append(line)
    }
    if lines.isEmpty { actors = Set(Selection.mostMentioned(of: cast).prefix(options.maximumActors)) }
    self.lines = lines
    for (index, actor) in cast.actors.enumerated() where actors.count < options.maximumActors {
      // Whoever speaks for somebody in the picture belongs into it.
      if actor.affiliations.contains(where: actors.contains) { actors.insert(index) }
    }
    self.actors = actors.sorted()
  }

  var diagram: Diagram {
    var legend = Legend()
    legend.kinds = Set(actors.map { cast.actors[$0].kind })
    legend.tones = Set(lines.map(\.tone))
    legend.realities = Set(lines.map(\.reality))
    if lines.contains(where: \.reciprocal) { legend.marks.insert(.reciprocal) }
    if lines.contains(where: { $0.actions.count > 1 }) { legend.marks.insert(.repeated) }
    if !affiliations.isEmpty { legend.marks.insert(.affiliation) }
    legend.remarks = remarks
    let caption =
      counted(actors.count, "actor") + (lines.isEmpty ? "" : ", \(counted(lines.count, "kind")) of action between them")
    var graph = Frame(cast: cast, options: options, view: .network, caption: caption, legend: legend).graph
    let engine = lines.count > Self.maximumLinesInLayers ? Engine.neato : .dot
    graph.attributes.merge(Self.layout(engine)) { $1 }
    graph.nodes = actors.map { ActorNode.make(cast.actors[$0], in: cast) } + lines.map { $0.label(in: cast) }
    graph.edges = lines.flatMap { $0.edges(in: cast) } + affiliations
    return Diagram(graph: graph, engine: engine, notices: remarks)
  }

  /// Layers read best, but with more lines than this the picture would become several times as wide as high.
  private static let maximumLinesInLayers = 16

  private static func layout(_ engine: Engine) -> DOTGraph.Attributes {
    engine == .dot
      ? ["rankdir": "LR", "ranksep": "0.35", "nodesep": "0.28"]
      // Labels are nodes, so that "prism" keeps them from covering one another; "subset" gives hubs more room.
      : ["overlap": "prism", "sep": "+8", "splines": "true", "model": "subset"]
  }

  /// Who speaks or acts for whom: thin lines without an arrow.
  private var affiliations: [DOTEdge] {
    let drawn = Set(actors)
    return actors.flatMap { member in
      unique(cast.actors[member].affiliations).filter { drawn.contains($0) && $0 != member }.map { superior in
        let isForward = member < superior
        let (member, superior) = (cast.actors[member], cast.actors[superior])
        let ends = [ActorNode.id(member), ActorNode.id(superior)]
        return DOTEdge(
          from: ends[isForward ? 0 : 1], to: ends[isForward ? 1 : 0],
          [
            // As long as a line with a label in its middle.
            "minlen": "2", "dir": .text(isForward ? "forward" : "back"), "arrowhead": "odiamond",
            "arrowtail": "odiamond", "color": .text(Theme.faintInk), "penwidth": "0.9",
            "tooltip": .text(PlainText.shortened("\(member.name) speaks or acts for \(superior.name)", to: 200)),
            "id": .text(SVGIdentifier.make("affiliation", member.id, superior.id)), "class": "affiliation",
          ])
      }
    }
  }

  private var remarks: [String] {
    var remarks: [String] = []
    if lines.count < lineCount {
      remarks.append(
        "Drawn are the \(lines.count) strongest of \(counted(lineCount, "line"));"
          + " \(lineCount - lines.count) left out to keep the picture readable.")
    }
    let alone = cast.actions.count { NetworkLine.pairs(of: $0, in: cast).isEmpty }
    if alone > 0 {
      let verb = alone == 1 ? "connects" : "connect"
      remarks.append("Not drawn: \(counted(alone, "action")) that \(verb) no two actors.")
    }
    if let remark = Remark.actorsLeftOut(of: cast, shown: Set(actors)) { remarks.append(remark) }
    return remarks
  }
}
