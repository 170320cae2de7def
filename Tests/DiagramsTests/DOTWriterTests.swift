import Testing

@testable import Diagrams

@Suite struct DOTWriterTests {
  @Test func writesNodesEdgesAndSubgraphsInOrder() {
    let graph = DOTGraph(
      name: "talks", attributes: ["rankdir": "LR"], nodeDefaults: ["shape": "box"], edgeDefaults: ["color": "red"],
      nodes: [DOTNode("a", ["label": .markup(.text("A & B").bold)]), DOTNode("b")],
      subgraphs: [
        DOTSubgraph(name: "sides", isCluster: true, attributes: ["label": "sides"], nodes: [DOTNode("c")]),
        DOTSubgraph(name: "row", isCluster: false, attributes: ["rank": "same"], nodes: [DOTNode("d")]),
      ],
      edges: [DOTEdge(from: "a", to: "b", ["label": "met"]), DOTEdge(from: "b", to: "c")])
    #expect(
      graph.text == """
        digraph "talks" {
          graph [rankdir="LR"];
          node [shape="box"];
          edge [color="red"];
          "a" [label=<<b>A &amp; B</b>>];
          "b";
          subgraph "cluster_sides" {
            graph [label="sides"];
            "c";
          }
          subgraph "row" {
            graph [rank="same"];
            "d";
          }
          "a" -> "b" [label="met"];
          "b" -> "c";
        }

        """)
    #expect(graph.nodeCount == 4)
  }

  @Test func undirectedGraphsHaveLines() {
    let graph = DOTGraph(name: "g", isDirected: false, edges: [DOTEdge(from: "a", to: "b")])
    #expect(graph.text == "graph \"g\" {\n  \"a\" -- \"b\";\n}\n")
  }

  @Test(arguments: [
    ("say \"no\"", #""say \"no\"""#), (#"back\"#, #""back\\""#), (#"\N \G"#, #""\\N \\G""#),
    ("a\nb\r\nc", #""a\nb\nc""#),
    ("nul\u{0}bell\u{7}", #""nul bell ""#), ("", #""""#), ("}; evil [", #""}; evil [""#),
  ])
  func quotes(text: String, quoted: String) {
    #expect(DOTGraph(name: text).text == "digraph \(quoted) {\n}\n")
  }

  /// Labels and names that a careless writer would break on, as they are read back by an XML parser.
  @Test(arguments: [
    "say \"no\"", "a < b > c & d", "&amp; &lt; &#38;", #"\N \G \L \\ \"#, "]]> <!-- -->", "</td></tr></table>",
    "😀 émigré", "مرحبا بالعالم", "שלום", "会議", "'; DROP TABLE actors; --", "{a|b}", "%s%n", "100 %",
  ])
  func nastyTextsArriveInThePicture(text: String) throws {
    let graph = DOTGraph(
      name: text,
      nodes: [
        DOTNode(text, ["label": .text(text), "tooltip": .text(text), "id": "plain"]),
        DOTNode(text + "2", ["label": .markup(.text(text)), "tooltip": .text(text), "id": "markup"]),
      ], edges: [DOTEdge(from: text, to: text + "2", ["tooltip": .text(text), "id": "edge"])])
    let drawing = try Renderer().render(Diagram(graph: graph), as: .svg)
    #expect(drawing.notices == [])
    let svg = try SVGReader(drawing.bytes)
    let seen = { (text: String) in
      text.replacing("\u{2060}", with: "").replacing("\u{A0}", with: " ")
    }
    for id in ["plain", "markup"] {
      #expect(svg.node(id)?.texts.map(seen) == [text])
      #expect(svg.node(id).map { seen($0.tooltip) } == text)
    }
    #expect(svg.edge("edge").map { seen($0.tooltip) } == text)
    #expect(svg.nodes.count == 2)
  }
}
