import Cast
import Foundation
import Record
import Testing

@testable import Diagrams

@Suite struct StoryViewTests {
  private func draw(_ cast: CastGraph, _ options: Diagram.Options = .init()) throws -> (
    svg: SVGReader, notices: [String]
  ) {
    let drawing = try Renderer().render(try Diagram(.story, of: cast, options: options), as: .svg)
    return (try SVGReader(drawing.bytes), drawing.notices)
  }

  @Test func everyActorAndActionIsThereOnce() throws {
    let (svg, notices) = try draw(PrisonerSwap.cast)
    let actors = svg.nodes.filter { $0.classes.contains("actor") }
    let actions = svg.nodes.filter { $0.classes.contains("action") }
    #expect(actors.count == 9)
    #expect(actions.count == 12)
    #expect(Set(svg.nodes.map(\.id)).count == svg.nodes.count)
    #expect(Set(svg.edges.map(\.id)).count == svg.edges.count)
    #expect(notices == [])
  }

  @Test func theCardsStandInTheOrderOfTelling() throws {
    var cast = PrisonerSwap.cast
    cast.actions.reverse()
    let (svg, _) = try draw(cast)
    let actions = svg.nodes.filter { $0.classes.contains("action") }
    let order = actions.sorted { ($0.height ?? 0) < ($1.height ?? 0) }.map { Int($0.texts[0]) }
    #expect(order == Array(1...12))
    #expect(svg.node("action-a1")?.texts[0] == "1")
    #expect(svg.node("action-a12")?.texts[0] == "12")
  }

  @Test func aCardSaysWhatWhenWhereAndWhoSaysSo() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    #expect(
      svg.node("action-a1")?.texts == [
        "1", "completed their largest", "prisoner swap with", "1,000 captives from each side", "Friday (23 May 2025)",
        "says Donald Trump; confirmed", "by senior Ukrainian official",
      ])
    #expect(
      svg.node("action-a3")?.texts == [
        "3", "held high-level talks with", "last week (12–18 May 2025) · in Istanbul",
      ])
  }

  @Test func tooltipsShowTheSentenceWithItsDay() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    let tooltip = """
      accused of dragging out peace negotiations and using talks to buy time and regroup militarily
      “Ukrainian officials have since accused Moscow of dragging out peace negotiations and using talks to buy time and \
      regroup militarily.” (2025-05-23)
      """
    #expect(svg.node("action-a11")?.tooltip == tooltip)
    #expect(svg.edge("action-a11-source-ukrainian-officials")?.tooltip == tooltip)
  }

  @Test func whatIsOnlyPossibleIsDashed() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    for id in ["action-a12-side-russia", "action-a9-side-ukraine"] {
      #expect(svg.edge(id)?.isDashed == true)
      #expect(svg.edge(id)?.classes.contains("prospective") == true)
    }
    #expect(svg.edge("action-a3-side-russia")?.isDashed == false)
    #expect(svg.node("action-a12")?.classes.contains("status-possible") == true)
  }

  @Test func whatDidNotHappenIsCrossedAndDouble() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    let negated = try #require(svg.edge("action-a10-side-russia"))
    let affirmed = try #require(svg.edge("action-a6-side-russia"))
    #expect(negated.shapes.count { $0 == "path" } == 2)
    #expect(affirmed.shapes.count { $0 == "path" } == 1)
    #expect(svg.node("action-a10")?.texts.contains { $0.contains("✗") } == true)
    #expect(svg.texts.count { $0.contains("✗") } == 2)
  }

  @Test func arrowsPointFromSourceToTarget() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    // One head towards the card, one towards the target; two on each line when it goes both ways.
    #expect(svg.edge("action-a2-source-ukrainian-official")?.shapes.filter { $0 != "path" }.isEmpty == false)
    #expect(svg.edge("action-a8-side-donald-trump")?.shapes == ["path", "polygon", "polygon"])
    #expect(svg.edge("action-a7-target-ukraine")?.shapes == ["path", "polygon"])
    #expect(svg.edge("action-a7-speaker-dmitry-peskov")?.shapes == ["path", "ellipse"])
  }

  @Test func kindsDifferInShapeAndTonesInColour() throws {
    let (svg, _) = try draw(PrisonerSwap.cast)
    #expect(svg.node("actor-donald-trump")?.shapes == ["ellipse"])
    #expect(svg.node("actor-ukrainian-officials")?.shapes == ["ellipse", "ellipse"])
    #expect(svg.node("actor-russia")?.shapes == ["polygon"])
    let strokes = ["a3-side-russia", "a5-source-russia", "a4-target-russia"].map {
      svg.edge("action-\($0)")?.strokes.first?.lowercased()
    }
    #expect(strokes == ["#0072b2", "#c44f00", "#5f5f5f"])
  }

  @Test func theLegendListsOnlyWhatIsUsed() throws {
    let words = { (svg: SVGReader) in
      Set(svg.texts.map { $0.replacing("\u{A0}", with: " ").trimmingCharacters(in: .whitespaces) })
    }
    let all = words(try draw(PrisonerSwap.cast).svg)
    #expect(all.isSuperset(of: ["person", "state", "organisation", "group", "co-operative", "hostile", "both ways"]))
    #expect(all.isDisjoint(with: ["place", "other", "also involved", "speaks or acts for"]))
    var small = PrisonerSwap.cast
    small.actions = [small.actions[6]]
    let few = words(try draw(small).svg)
    #expect(few.isSuperset(of: ["person", "state", "co-operative", "says so"]))
    #expect(few.isDisjoint(with: ["hostile", "neutral", "both ways", "happened", "did not happen", "group"]))
  }

  @Test func thePictureSaysWhatIsLeftOut() throws {
    let (svg, notices) = try draw(PrisonerSwap.cast, Diagram.Options(maximumActions: 4))
    #expect(svg.nodes.count { $0.classes.contains("action") } == 4)
    #expect(
      notices.first
        == "Drawn are the 4 strongest of 12 actions; 8 left out to keep the picture readable (--limit 12 draws them).")
    #expect(svg.texts.contains(notices[0]))
  }

  @Test func theStrongestActionsStay() {
    // a1: two sentences, two tellings, two sides. a8: two sentences, two sides. Then one telling: a7, a9, a12.
    let selection = Selection(of: PrisonerSwap.cast, options: Diagram.Options(maximumActions: 3))
    #expect(selection.actions == [0, 6, 7])
    #expect(Selection.strength(of: PrisonerSwap.cast.actions[0]) == 4)
    #expect(Selection.strength(of: PrisonerSwap.cast.actions[7]) == 3)
    #expect(Selection.strength(of: PrisonerSwap.cast.actions[6]) == 2.5)
  }

  @Test func thoseWhoActStandOnTheLeft() {
    let actions = [
      CastAction(id: "1", predicate: "fine", phrase: "fined", sources: [0], targets: [1, 2]),
      CastAction(id: "2", predicate: "meet", phrase: "met", reciprocal: true, sources: [3], targets: [4]),
      CastAction(id: "3", predicate: "resign", phrase: "resigned", sources: [5]),
    ]
    #expect(StoryColumns(actors: Array(0..<6), actions: actions).right == [1, 2, 4])
  }

  @Test func inAChainNobodyStandsOnTheSideOfTheOther() {
    let actions = (0..<5).map {
      CastAction(id: "\($0)", predicate: "sue", phrase: "sued", sources: [$0], targets: [$0 + 1])
    }
    let right = StoryColumns(actors: Array(0..<6), actions: actions).right
    #expect((0..<5).allSatisfy { right.contains($0) != right.contains($0 + 1) })
  }

  @Test func castsWithoutActionsOrActorsAreDrawn() throws {
    let alone = CastGraph(
      documents: [DocumentRecord(id: "tiny")], actors: [CastActor(id: "tim", name: "Tiny Tim", kind: .person)])
    #expect(try draw(alone).svg.nodes.map(\.id) == ["actor-tim"])
    #expect(try draw(CastGraph()).svg.nodes.isEmpty)
  }

  @Test func indicesThatPointNowhereAreOverlooked() throws {
    var cast = PrisonerSwap.cast
    cast.actions[0].sources = [1, 99]
    cast.actions[0].tellings = [Telling(actor: -1, predicate: "say", stance: .report)]
    cast.actions[0].evidence = [Evidence(document: 7, sentence: 0, text: "Somewhere.")]
    #expect(try draw(cast).svg.node("action-a1")?.tooltip.hasSuffix("“Somewhere.”") == true)
  }
}
