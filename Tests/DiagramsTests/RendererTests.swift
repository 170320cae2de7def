import Foundation
import Testing

@testable import Diagrams

@Suite struct RendererTests {
  private let renderer = Renderer()

  private func cycle(_ nodes: Int, edges: Int) -> DOTGraph {
    DOTGraph(
      name: "cycle", nodes: (0..<nodes).map { DOTNode("n\($0)") },
      edges: (0..<edges).map { DOTEdge(from: "n\($0 % nodes)", to: "n\(($0 * 7 + 1) % nodes)") })
  }

  @Test func writesEveryFormat() throws {
    let diagram = Diagram(graph: cycle(3, edges: 3))
    let start = { (format: OutputFormat) in try renderer.render(diagram, as: format).bytes.prefix(5) }
    #expect(try start(.svg).elementsEqual("<?xml".utf8))
    #expect(try start(.pdf).elementsEqual("%PDF-".utf8))
    #expect(try start(.png).elementsEqual([0x89, 0x50, 0x4E, 0x47, 0x0D]))
    #expect(try renderer.render(diagram, as: .dot).bytes.elementsEqual(diagram.graph.text.utf8))
  }

  @Test(arguments: [
    ("a.svg", OutputFormat.svg), ("b/c.PNG", .png), ("d.e.pdf", .pdf), ("f.gv", .dot), ("g.dot", .dot), ("svg", nil),
    ("h.gif", nil), ("", nil),
  ])
  func formatsAreKnownByExtension(name: String, format: OutputFormat?) {
    #expect(OutputFormat(fileName: name) == format)
  }

  @Test(arguments: Engine.allCases.filter { $0 != .nop }) func enginesRepeatThemselves(engine: Engine) throws {
    let diagram = Diagram(graph: cycle(30, edges: 60), engine: engine)
    for format in OutputFormat.allCases {
      #expect(try renderer.render(diagram, as: format) == renderer.render(diagram, as: format))
    }
  }

  /// fdp is the engine whose forces depend on where its memory lies; with clusters it makes several graphs of one.
  @Test func fdpRepeatsItselfWhateverWasDrawnBefore() throws {
    let clusters = """
      digraph g { subgraph cluster_a { a -> b -> c; subgraph cluster_b { d -> e } } c -> d; e -> f -> g -> a -> g }
      """
    let flat = Diagram(graph: cycle(60, edges: 110), engine: .fdp)
    let first = (try renderer.render(flat, as: .svg), try renderer.render(dot: clusters, engine: .fdp, as: .svg))
    for size in [5, 80, 33] {
      for engine in [Engine.dot, .neato, .fdp] {
        _ = try renderer.render(Diagram(graph: cycle(size, edges: 2 * size), engine: engine), as: .png)
        #expect(try renderer.render(flat, as: .svg) == first.0)
        #expect(try renderer.render(dot: clusters, engine: .fdp, as: .svg) == first.1)
      }
    }
    // A text from elsewhere is drawn by a child.
    #expect(
      try renderer.render(flat, as: .png).bytes
        == renderer.render(dot: flat.graph.text, engine: .fdp, as: .png).bytes)
  }

  @Test func thePDFHasNoDateOfItsOwn() throws {
    let pdf = try renderer.render(Diagram(graph: cycle(3, edges: 3)), as: .pdf).bytes
    #expect(String(decoding: pdf, as: UTF8.self).contains("/CreationDate (D:19700101000000"))
  }

  @Test func onlyTheDateIsReplaced() {
    var bytes = Array("x/CreationDate (D:20250523101112Z) y".utf8)
    PDFDates.reset(in: &bytes)
    #expect(String(decoding: bytes, as: UTF8.self) == "x/CreationDate (D:19700101000000Z) y")
    for text in ["", "/Creation", "/CreationDate (D:2025"] {
      var other = Array(text.utf8)
      PDFDates.reset(in: &other)
      #expect(String(decoding: other, as: UTF8.self) == text)
    }
  }

  @Test(arguments: [
    ("", []), ("not a graph", ["Error: syntax error in line 1 near 'not'"]),
    ("digraph {\n a -> ;\n}", ["Error: syntax error in line 2 near ';'"]),
  ])
  func whatIsNotDOTIsRefused(text: String, messages: [String]) {
    #expect(throws: RenderingError.unreadable(messages)) { try renderer.render(dot: text, as: .svg) }
  }

  @Test(arguments: ["digraph { a [label=<", "digraph { a [label=\"", "digraph { /* a", "digraph {{{{{", "\u{1}\u{2}"])
  func abrokenTextDoesNotSpoilTheNext(text: String) throws {
    let good = "digraph g { a -> b }"
    let before = try renderer.render(dot: good, as: .svg)
    #expect(throws: RenderingError.self) { try renderer.render(dot: text, as: .svg) }
    #expect(try renderer.render(dot: good, as: .svg) == before)
  }

  @Test func aSecondGraphIsReported() throws {
    let drawing = try renderer.render(dot: "digraph a { x } digraph b { y }", as: .svg)
    #expect(drawing.notices == ["Warning: only the first graph is drawn"])
    #expect(try SVGReader(drawing.bytes).nodes.count == 1)
  }

  @Test func aBrokenLabelIsAnError() throws {
    let error = #expect(throws: RenderingError.self) {
      try renderer.render(dot: "digraph g { a [label=<<b>x>] }", as: .svg)
    }
    #expect(error?.description.hasPrefix("Graphviz cannot draw this graph: Error: mismatched tag in line 1") == true)
  }

  @Test func longMessagesAreCutShort() throws {
    let shape = String(repeating: "s", count: 50_000)
    let drawing = try renderer.render(dot: "digraph g { a [shape=\(shape)] }", as: .svg)
    #expect(drawing.notices.count == 1)
    #expect(drawing.notices[0].hasPrefix("Warning: using box for unknown shape sss"))
    #expect(drawing.notices[0].count == 300)
  }

  @Test func filesAreNotReadAndCountsAreLimited() throws {
    let text = """
      digraph g {
        a [image="/etc/passwd" peripheries=1000000000]
        b [label=<<table><tr><td><img src="/etc/passwd"/></td></tr></table>>]
        a -> b [minlen=2000000]
      }
      """
    let drawing = try renderer.render(dot: text, as: .svg)
    #expect(
      Set(drawing.notices) == [
        "Warning: image is left out", "Warning: a label with a picture is left out", "Warning: minlen is limited to 60",
        "Warning: peripheries is limited to 8",
      ])
    #expect(!String(decoding: drawing.bytes, as: UTF8.self).contains("passwd"))
  }

  @Test func largeGraphsGetAnotherEngine() throws {
    let drawing = try renderer.render(Diagram(graph: cycle(120, edges: 360)), as: .svg)
    #expect(drawing.engine == .sfdp)
    #expect(drawing.notices == ["drawn by sfdp instead of dot: 120 nodes and 360 edges are too many for it"])
    #expect(try SVGReader(drawing.bytes).nodes.count == 120)
    #expect(try renderer.render(dot: cycle(120, edges: 360).text, as: .svg).engine == .sfdp)
  }

  @Test func aBitmapKeepsWithinItsLimit() throws {
    let renderer = Renderer(resolution: 144, maximumPixels: 10_000)
    let drawing = try renderer.render(Diagram(graph: cycle(12, edges: 12)), as: .png)
    let size = drawing.bytes[16..<24].reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    // Margins come on top of the drawing itself.
    #expect((size >> 32) * (size & 0xFFFF_FFFF) < 15_000)
    #expect(drawing.notices.count == 1)
    #expect(drawing.notices[0].contains("dots per inch"))
  }

  @Test func tooLongATextIsNotRead() {
    let text = String(repeating: " ", count: Renderer.maximumTextLength + 1)
    #expect(throws: RenderingError.tooLarge(bytes: text.utf8.count)) { try renderer.render(dot: text, as: .svg) }
  }

  @Test func manyThreadsMayDrawAtOnce() async throws {
    let diagram = Diagram(graph: cycle(20, edges: 40))
    let expected = try renderer.render(diagram, as: .svg)
    try await withThrowingTaskGroup(of: Drawing.self) { group in
      for _ in 0..<32 { group.addTask { try renderer.render(diagram, as: .svg) } }
      for try await drawing in group { #expect(drawing == expected) }
    }
  }

  /// Every line has to reach over sixty layers, which takes dot for ever; sfdp knows no layers.
  private static let endless =
    "digraph g {\n" + (0..<740).map { "n\($0 % 600) -> n\(($0 * 7 + 3) % 600) [minlen=60]\n" }.joined() + "}"

  @Test func whatTakesTooLongIsLeftToAnotherEngine() throws {
    let drawing = try Renderer(timeLimit: 1).render(dot: Self.endless, as: .svg)
    #expect(drawing.engine == .sfdp)
    #expect(drawing.notices == ["drawn by sfdp instead of dot: it did not finish within 1 s"])
    #expect(try SVGReader(drawing.bytes).nodes.count == 600)
  }

  @Test func aChildDrawsTheSameAsThisProcess() throws {
    let graph = cycle(12, edges: 20)
    let here = try SVGReader(renderer.render(Diagram(graph: graph), as: .svg).bytes)
    let there = try SVGReader(renderer.render(dot: graph.text, as: .svg).bytes)
    #expect(here.nodes.map(\.texts) == there.nodes.map(\.texts))
    #expect(here.edges.count == there.edges.count)
    #expect(
      try renderer.render(Diagram(graph: graph), as: .png).bytes == renderer.render(dot: graph.text, as: .png).bytes)
  }

  @Test func positionsAreKept() throws {
    let drawing = try renderer.render(
      dot: "graph g { a [pos=\"0,0\"]; b [pos=\"100,0\"]; a -- b }", engine: .nop, as: .svg)
    let svg = String(decoding: drawing.bytes, as: UTF8.self)
    #expect(svg.contains("cx=\"27\" cy=\"-18\"") && svg.contains("cx=\"127\" cy=\"-18\""))
  }

  @Test func lettersThatNoFontHasAreNamed() throws {
    // Nobody has drawn the letters of Linear A in DejaVu or Liberation.
    let graph = DOTGraph(name: "g", nodes: [DOTNode("a", ["label": "\u{10600}\u{10601} Łódź"])])
    let notices = try renderer.render(Diagram(graph: graph), as: .png).notices
    let isCovered = notices.isEmpty
    #expect(
      isCovered || notices[0].hasPrefix("no font here has letters for \u{10600} (U+10600), \u{10601} (U+10601); "))
    #expect(try renderer.render(Diagram(graph: graph), as: .svg).notices == [])
  }
}
