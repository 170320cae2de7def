import Testing

@testable import Diagrams

@Suite struct DOTTextTests {
  @Test(arguments: [
    "digraph{", "graph {}", "strict graph g{", "STRICT DIGRAPH \"a {b\" {", "// c\n# d\n/* e */ digraph g\n{",
    "\u{FEFF}graph\n\"q\\\"uote\"\n{ a -- b }", "digraph \"g\"{", "digraph\"g\"{",
  ])
  func graphsAreKnown(text: String) { #expect(DOTText.isBeginning(of: text)) }

  @Test(arguments: [
    "", "graph", "graphs {", "Graph paper is sold {out}.", "digraph", "strict", "{", "/* digraph {", "\"digraph\" {",
    "{\"schema\":1}", "digraphs\"g\" {", "The graph {",
  ])
  func otherTextsAreNot(text: String) { #expect(!DOTText.isBeginning(of: text)) }
}
