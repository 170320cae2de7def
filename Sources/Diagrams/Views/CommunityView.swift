import Cast
import GraphEngine
import Record

/// Actors in groups of those who deal with each other more than with the rest, and one line between any two who do.
///
/// The groups are those that the Leiden algorithm finds in the whole network of actors (Traag, Waltman and van Eck,
/// 2019), also when the picture has room for a part of it only.
struct CommunityView {
  private let scene: Scene
  private let ties: [Tie]
  private let tieCount: Int
  /// The actors of each group, the largest group first.
  private let groups: [[Int]]

  private var cast: CastGraph { scene.cast }

  /// - Throws: `CastError` when the network is too large.
  init(scene: Scene) throws(CastError) {
    self.scene = scene
    let all = Tie.all(in: scene.cast)
    tieCount = all.count
    // Without words at the lines, there is room for more actors than in a network.
    let (mostLines, mostActors) = (scene.options.maximumLines, scene.options.maximumActors * 3 / 2)
    var actors: Set<Int> = []
    var ties: [Tie] = []
    for tie in all where ties.count < mostLines {
      let newcomers = Set([tie.pair.first, tie.pair.second]).subtracting(actors)
      guard actors.count + newcomers.count <= mostActors else { continue }
      actors.formUnion(newcomers)
      ties.append(tie)
    }
    if ties.isEmpty { actors = Set(Selection.mostMentioned(of: scene.cast).prefix(mostActors)) }
    for (member, whole) in NetworkScope.everyone(in: scene).affiliations(in: scene.cast)
    where actors.count < mostActors {
      if actors.contains(whole) { actors.insert(member) }
      if actors.contains(member) { actors.insert(whole) }
    }
    self.ties = ties
    groups = try Self.groups(of: actors, in: scene.cast)
  }

  private static func groups(of actors: Set<Int>, in cast: CastGraph) throws(CastError) -> [[Int]] {
    let network = try cast.actorNetwork()
    let communities: Communities
    do {
      communities = try network.graph.leiden()
    } catch {
      throw .graph(error)
    }
    let members = communities.members.map { $0.map { network.actors[$0] }.filter(actors.contains) }
    let others = actors.filter { network.vertex(of: $0) == nil }.sorted()
    let groups = (members + [others]).filter { !$0.isEmpty }
    return groups.indices.sorted { (-groups[$0].count, $0) < (-groups[$1].count, $1) }.map { groups[$0] }
  }

  var diagram: Diagram {
    let affiliations = affiliations
    let actors = groups.flatMap { $0 }
    var legend = Legend()
    legend.hasTies = true
    legend.kinds = Set(actors.map { cast.actors[$0].kind })
    legend.tones = Set(ties.map(\.tone))
    if ties.contains(where: { $0.actions.count > 1 }) { legend.marks.insert(.manyActions) }
    if !affiliations.isEmpty { legend.marks.insert(.affiliation) }
    legend.sizeBy = scene.options.sizeBy?.rawValue
    legend.remarks = remarks(shown: Set(actors))
    let caption =
      "\(counted(actors.count, "actor")) in \(counted(groups.count, "group")) of those who deal with each other most"
    var diagram = Frame(scene: scene, view: .communities, caption: caption, legend: legend)
      .diagram(
        engine: .dot,
        layout: [
          "rankdir": "LR", "ranksep": "0.9", "nodesep": "0.22", "splines": "true", "compound": "true",
          "outputorder": "edgesfirst",
        ])
    // From left to right, dot begins at the bottom.
    diagram.graph.subgraphs = groups.enumerated().map { cluster(number: $0, $1) }.reversed()
    diagram.graph.edges = ties.map { $0.edge(in: scene) } + affiliations
    return diagram
  }

  private func cluster(number: Int, _ actors: [Int]) -> DOTSubgraph {
    let mentions = Selection.mostMentioned(of: cast).filter(Set(actors).contains)
    let name = Markup.text("\(number + 1) · \(scene.names(mentions, atMost: 2))").bold
      .font(color: scene.color(.quietInk), size: Theme.Size.label)
    // It has a ground of its own, so that lines pass under it.
    let title = Markup.table(
      ["border": "0", "cellborder": "0", "cellspacing": "0", "cellpadding": "2", "bgcolor": scene.color(.clusterFill)],
      rows: [[name.cell()]])
    return DOTSubgraph(
      name: "group-\(number + 1)", isCluster: true,
      attributes: [
        "label": .markup(title), "titlenode": .text(ActorNode.id(cast.actors[actors[0]])),
        "labeljust": "l", "labelloc": "t", "style": "rounded,filled",
        "fillcolor": .text(scene.color(.clusterFill)), "color": .text(scene.color(.hairline)), "margin": "14",
        "tooltip": .text("Group \(number + 1)"), "id": .text("group-\(number + 1)"), "class": "group",
      ],
      nodes: actors.map { ActorNode.make($0, in: scene, isEmphasised: scene.options.focus.contains($0)) })
  }

  private var affiliations: [DOTEdge] {
    let actors = Set(groups.flatMap { $0 })
    let tied = Set(ties.map(\.pair))
    return NetworkScope.everyone(in: scene).affiliations(in: cast)
      .filter { actors.contains($0.member) && actors.contains($0.whole) }
      // One line between any two is enough.
      .filter { !tied.contains(NetworkScope.Pair($0.member, $0.whole)) }
      .map { AffiliationLine(member: $0.member, whole: $0.whole).edge(in: scene) }
  }

  private func remarks(shown: Set<Int>) -> [String] {
    [
      Remark.leftOut(drawn: ties.count, of: tieCount, "line"), Remark.actorsLeftOut(of: scene, shown: shown),
    ].compactMap { $0 }
  }
}
