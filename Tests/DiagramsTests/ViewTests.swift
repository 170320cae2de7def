import Cast
import GraphEngine
import Record
import Testing

@testable import Diagrams

@Suite struct ViewTests {
  private static func draw(
    _ view: Diagram.View, _ cast: CastGraph = PrisonerSwap.cast, _ options: Diagram.Options = .init()
  ) throws -> (svg: SVGReader, notices: [String]) {
    let drawing = try Renderer().render(try Diagram(view, of: cast, options: options), as: .svg)
    return (try SVGReader(drawing.bytes), drawing.notices)
  }

  private static func actors(_ svg: SVGReader) -> Set<String> {
    Set(svg.nodes.filter { $0.classes.contains("actor") }.map { String($0.id.dropFirst("actor-".count)) })
  }

  /// Ann and Bob meet, Bob sues Cem, Cem speaks for Dag, and Eve, whom nobody knows, pays Finn.
  private static let chain = CastGraph(
    documents: [DocumentRecord(id: "chain", date: CalendarDate(year: 2025, month: 3, day: 9))],
    actors: [
      CastActor(id: "ann", name: "Ann", kind: .person), CastActor(id: "bob", name: "Bob", kind: .person),
      CastActor(id: "cem", name: "Cem", kind: .person, affiliations: [3]),
      CastActor(id: "dag", name: "Dag", kind: .organisation), CastActor(id: "eve", name: "Eve", kind: .person),
      CastActor(id: "finn", name: "Finn", kind: .person),
    ],
    actions: [
      CastAction(
        id: "1", predicate: "meet", phrase: "met", eventClass: .consult, reciprocal: true, sources: [0, 1],
        time: TimeRecord(text: "5 March", start: day(5), end: day(5)),
        evidence: [Evidence(document: 0, sentence: 0, text: "Ann met Bob on 5 March.")]),
      CastAction(
        id: "2", predicate: "sue", phrase: "sued", eventClass: .accuse, sources: [1], targets: [2],
        time: TimeRecord(text: "3 March", start: day(3), end: day(3)),
        evidence: [Evidence(document: 0, sentence: 1, text: "Bob had sued Cem on 3 March.")]),
      CastAction(
        id: "3", predicate: "pay", phrase: "paid", eventClass: .aid, sources: [4], targets: [5],
        tellings: [
          Telling(
            actor: 2, predicate: "say", stance: .claim,
            evidence: Evidence(document: 0, sentence: 2, text: "Eve paid Finn, said Cem."))
        ],
        evidence: [Evidence(document: 0, sentence: 2, text: "Eve paid Finn, said Cem.")]),
    ])

  private static func day(_ day: Int) -> CalendarDate? { CalendarDate(year: 2025, month: 3, day: day) }

  @Test(arguments: [
    (0, 1, ["ann", "bob"]), (0, 2, ["ann", "bob", "cem"]), (0, 3, ["ann", "bob", "cem", "dag"]),
    (3, 1, ["cem", "dag"]), (4, 5, ["eve", "finn"]),
  ])
  func anEgoViewGoesSoManySteps(actor: Int, steps: Int, names: [String]) throws {
    let (svg, notices) = try Self.draw(.ego, Self.chain, Diagram.Options(focus: [actor], steps: steps))
    #expect(Self.actors(svg) == Set(names))
    #expect(svg.nodes.filter { $0.classes.contains("focus") }.count == 1)
    #expect(notices == [])
  }

  @Test func connectionsHoldWhatLiesBetweenAndNothingElse() throws {
    let (svg, notices) = try Self.draw(.connections, Self.chain, Diagram.Options(focus: [0, 2]))
    #expect(Self.actors(svg) == ["ann", "bob", "cem"])
    #expect(
      svg.nodes.filter { $0.classes.contains("line") }.map(\.id).sorted() == ["line-ann-bob-1", "line-bob-cem-2"])
    #expect(notices == [])
  }

  @Test func anAffiliationConnects() throws {
    let (svg, _) = try Self.draw(.connections, Self.chain, Diagram.Options(focus: [1, 3]))
    #expect(Self.actors(svg) == ["bob", "cem", "dag"])
    #expect(svg.edge("affiliation-cem-dag") != nil)
  }

  @Test func whatNothingConnectsIsSaid() throws {
    let (svg, notices) = try Self.draw(.connections, Self.chain, Diagram.Options(focus: [0, 2, 5]))
    #expect(Self.actors(svg) == ["ann", "bob", "cem", "finn"])
    #expect(notices == ["Nothing connects Ann and Finn.", "Nothing connects Cem and Finn."])
    #expect(svg.texts.contains(notices[0]))
  }

  @Test func aTimelineRunsFromLeftToRightInTheOrderOfDays() throws {
    let plan = TimelinePlan(of: try Scene(cast: Self.chain, options: .init()))
    #expect(plan.events.map(\.action) == [1, 0, 2])
    #expect(plan.events.map(\.column) == [0, 1, 2])
    #expect(plan.periods.map(\.label) == ["3 Mar 2025", "5 Mar 2025", "No day given, told 9 Mar 2025"])
    let (svg, _) = try Self.draw(.timeline, Self.chain)
    #expect(svg.nodes.count { $0.classes.contains("action") } == 3)
    #expect(svg.nodes.count { $0.classes.contains("part") } == 6)
  }

  @Test func actionsOfOneDayShareAColumnWhenTheyAreApart() throws {
    var cast = Self.chain
    for action in cast.actions.indices {
      cast.actions[action].time = TimeRecord(text: "", start: Self.day(5), end: nil)
    }
    let plan = TimelinePlan(of: try Scene(cast: cast, options: .init()))
    #expect(plan.columnCount == 2)
    #expect(plan.periods.map(\.label) == ["5 Mar 2025"])
    let columns = Dictionary(uniqueKeysWithValues: plan.events.map { ($0.action, $0.column) })
    #expect(columns[0] != columns[1] && columns[2] == 0)
  }

  /// All orders of a few lanes, tried one after the other.
  @Test func lanesStandSoThatActionsReachOverFewOthers() {
    let events = [[0, 3], [3, 1], [1, 4], [2, 4], [0, 3]]
    func reach(_ order: [Int]) -> Int {
      events.reduce(0) { sum, actors in
        let places = actors.map { order.firstIndex(of: $0)! }
        return sum + places.max()! - places.min()!
      }
    }
    func orders(_ rest: [Int]) -> [[Int]] {
      rest.isEmpty ? [[]] : rest.flatMap { first in orders(rest.filter { $0 != first }).map { [first] + $0 } }
    }
    let lanes = TimelineLanes(events: events).actors
    #expect(lanes.sorted() == [0, 1, 2, 3, 4])
    #expect(reach(lanes) == orders(Array(0..<5)).map(reach).min())
  }

  @Test func communitiesAreFramesOfThoseWhoBelongTogether() throws {
    let diagram = try Diagram(.communities, of: Self.chain)
    let groups = diagram.graph.subgraphs.map { Set($0.nodes.map(\.id)) }
    #expect(Set(groups).isSuperset(of: [["actor-eve", "actor-finn"]]))
    #expect(groups.reduce(0) { $0 + $1.count } == 6)
    let (svg, _) = try Self.draw(.communities, Self.chain)
    #expect(svg.edges.count { $0.classes.contains("tie") } == 3)
    #expect(
      svg.edge("tie-bob-cem")?.tooltip == "sued\n3 March (3 Mar 2025)\n“Bob had sued Cem on 3 March.” (2025-03-09)")
  }

  /// What comes later in an SVG lies on top.
  @Test func noLineCrossesTheTitleOfAGroup() throws {
    let drawing = try Renderer().render(Diagram(.communities, of: Self.chain), as: .svg)
    let svg = String(decoding: drawing.bytes, as: UTF8.self)
    let lastLine = try #require(svg.ranges(of: "class=\"edge").last)
    let titles = svg.ranges(of: ">1 · ") + svg.ranges(of: ">2 · ")
    #expect(titles.count == 2)
    #expect(titles.allSatisfy { $0.lowerBound > lastLine.upperBound })
  }

  @Test func whatOnlyASpeakerSaysIsDotted() throws {
    #expect(Self.chain.actions.map { Reality(of: $0) } == [.happened, .happened, .attributed])
    var twice = Self.chain.actions[2]
    twice.evidence.append(Evidence(document: 0, sentence: 3, text: "She had paid him."))
    #expect(Reality(of: twice) == .happened)
    let (svg, _) = try Self.draw(.network, Self.chain)
    #expect(svg.edge("line-eve-finn-3-start")?.isDashed == true)
    #expect(svg.edge("line-ann-bob-1-start")?.isDashed == false)
  }

  @Test func namesAreTheLargerTheMoreCentral() throws {
    let scene = try Scene(cast: Self.chain, options: Diagram.Options(sizeBy: .degree))
    // Degrees: Ann 1, Bob 2, Cem 2, Dag 1, Eve 1, Finn 1; the size goes by the root.
    #expect((0..<6).map { scene.nameSize(of: $0) } == [18, 22, 22, 18, 18, 18])
    #expect(try Scene(cast: Self.chain, options: .init()).nameSize(of: 1) == Theme.Size.name)
  }

  @Test func nodesAndLinesLinkToAReport() throws {
    let (svg, _) = try Self.draw(.network, Self.chain, Diagram.Options(linkedPage: "report.html"))
    #expect(Set(svg.links).isSuperset(of: ["report.html#actor-ann", "report.html#action-1", "report.html#action-3"]))
    #expect(try Self.draw(.network, Self.chain).svg.links == [])
  }

  @Test(arguments: [
    ("2025-05-23-prisoner-swap", "Prisoner swap"), ("week_21", "Week 21"), ("2025-05-23", "2025-05-23"),
    ("2025-99-99-x", "2025 99 99 x"), ("", ""),
  ])
  func documentsAreCalledByTheirTitleOrTheirIdInWords(id: String, title: String) {
    #expect(DocumentRecord(id: id).displayTitle == title)
    #expect(DocumentRecord(id: id, title: "A title").displayTitle == "A title")
  }
}
