import Cast
import Record
import Testing

@testable import Diagrams

@Suite struct NetworkViewTests {
  private func draw(_ cast: CastGraph, _ options: Diagram.Options = .init()) throws -> (
    svg: SVGReader, drawing: Drawing
  ) {
    let drawing = try Renderer().render(try Diagram(.network, of: cast, options: options), as: .svg)
    return (try SVGReader(drawing.bytes), drawing)
  }

  private func accusation(_ id: String, _ predicate: String, _ sources: [Int], _ targets: [Int]) -> CastAction {
    CastAction(
      id: id, predicate: predicate, phrase: predicate + "d", eventClass: .accuse, sources: sources, targets: targets)
  }

  @Test func everyLineHasTwoHalvesAndALabel() throws {
    let (svg, drawing) = try draw(PrisonerSwap.cast)
    #expect(svg.nodes.count { $0.classes.contains("actor") } == 9)
    #expect(svg.nodes.count { $0.classes.contains("line") } == 12)
    #expect(svg.edges.count { !$0.classes.contains("affiliation") } == 24)
    #expect(svg.edges.count { $0.classes.contains("affiliation") } == 5)
    #expect(Set((svg.nodes + svg.edges).map(\.id)).count == svg.nodes.count + svg.edges.count)
    #expect(drawing.notices == ["Not drawn: 1 actor without a line in this picture (Istanbul)."])
  }

  @Test func actionsOfOneKindAreJoined() throws {
    let actors = ["Acme", "Bolt", "Cargo"].map { CastActor(id: $0, name: $0, kind: .organisation) }
    var denied = accusation("4", "blame", [0], [1])
    denied.polarity = .negated
    let actions = [
      accusation("1", "accuse", [0], [1, 2]), accusation("2", "blame", [0], [1]), accusation("3", "accuse", [1], [0]),
      denied,
    ]
    let lines = NetworkLine.all(in: CastGraph(actors: actors, actions: actions))
    let described = lines.map { "\($0.source)-\($0.target) \($0.reality) \($0.actions)" }
    // Two actions make the strongest line; the others tie and keep their order.
    #expect(
      described == ["0-1 happened [0, 1]", "0-2 happened [0]", "1-0 happened [2]", "0-1 negated [3]"])
    let (svg, _) = try draw(CastGraph(actors: actors, actions: actions))
    #expect(svg.node("line-Acme-Bolt-1")?.texts == ["accuse, blame ×2"])
    #expect(svg.node("line-Acme-Cargo-1")?.texts == ["accused"])
  }

  @Test func bothSidesGiveOneLineForEachPair() {
    let actors = (0..<3).map { CastActor(id: "\($0)", name: "\($0)", kind: .state) }
    let talks = CastAction(
      id: "t", predicate: "talk", phrase: "talked", reciprocal: true, sources: [2, 0], targets: [1, 2])
    let pairs = NetworkLine.pairs(of: talks, in: CastGraph(actors: actors, actions: [talks]))
    #expect(pairs.map { [$0.0, $0.1] } == [[0, 2], [1, 2], [0, 1]])
  }

  @Test func arrowheadsShowTheDirection() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    // Drawn from Russia, which comes first, but pointing to it: the head is on the first half.
    let line = "line-ukrainian-officials-russia-a4"
    #expect(svg.edge(line + "-start")?.shapes.filter { $0 != "path" }.isEmpty == false)
    #expect(svg.edge(line + "-end")?.shapes == ["path"])
    let call = "line-donald-trump-vladimir-putin-a8"
    #expect(svg.edge(call + "-start")?.shapes == ["path", "polygon"])
    #expect(svg.edge(call + "-end")?.shapes == ["path", "polygon"])
  }

  @Test func aDenseNetworkIsCutDownAndSaysSo() throws {
    let actors = (0..<25).map { CastActor(id: "x\($0)", name: "Actor \($0)", kind: .person) }
    let actions = (0..<80).map { number in
      CastAction(
        id: "a\(number)", predicate: "met", phrase: "met", sources: [number % 25],
        targets: [(number + 1 + number / 25) % 25])
    }
    let (svg, drawing) = try draw(CastGraph(actors: actors, actions: actions))
    #expect(svg.nodes.count { $0.classes.contains("line") } == 40)
    #expect(svg.nodes.count { $0.classes.contains("actor") } <= 24)
    #expect(drawing.notices.first?.hasPrefix("Drawn are the 40 strongest of ") == true)
    #expect(svg.texts.contains(drawing.notices[0]))
  }

  @Test(arguments: Diagram.View.allCases) func theSameCastGivesTheSameBytes(view: Diagram.View) throws {
    for format in OutputFormat.allCases {
      let options = Diagram.Options(focus: view == .connections ? [0, 6] : [0], sizeBy: .pageRank)
      let drawings = try (0..<2).map { _ in
        try Renderer().render(try Diagram(view, of: PrisonerSwap.cast, options: options), as: format)
      }
      // Not the bytes themselves, which a failure would print.
      let areSame = drawings[0] == drawings[1]
      #expect(areSame, "\(format)")
    }
  }
}
