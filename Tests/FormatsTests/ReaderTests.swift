import CGraphviz
import Formats
import Testing

/// Files as other programs write them.
@Suite struct ReaderTests {
  private static func edges(_ graph: PropertyGraph) -> [String] {
    graph.edges.map { edge in
      graph.nodes[edge.source].id + (edge.isDirected ? ">" : "-") + graph.nodes[edge.target].id
    }
  }

  @Test func dotWithAllThatTheLanguageHas() throws {
    let graph = try GraphFormat.dot.graph(
      in: #"""
        # a preprocessor's line
        Digraph "my graph" {
          /* comment */ rankdir=LR; graph [label="a\nb" ratio = fill,];  // comment
          node [color=red]
          a:p1:ne -> {b; c} -> d [label=<<b>x</b>>, weight=2];
          subgraph cluster_1 { node [color="bl" + "ue"]; e; f [color=green] }
          subgraph cluster_1 {} -> a
          "quoted \"id\"" [label="\N!"] -0.5 [x]
          edge [style=dotted]; e -> "long\
        er"
        }
        """#)
    #expect(Self.edges(graph) == ["a>b", "a>c", "b>d", "c>d", "e>a", "f>a", "e>longer"])
    #expect(graph.attributes == ["rankdir": "LR", "label": "a\nb", "ratio": "fill"])
    #expect(graph.edges[0].attributes == ["label": "<b>x</b>", "weight": .integer(2), "tailport": "p1:ne"])
    #expect(graph.edges[6].attributes == ["style": "dotted"])
    let colours = graph.nodes.map { "\($0.id) \($0.attributes["color"]?.text ?? "")" }
    #expect(
      colours == [
        "a red", "b red", "c red", "d red", "e blue", "f green", "quoted \"id\" red", "-0.5 red", "longer red",
      ])
    #expect(graph.nodes[6].label == "quoted \"id\"!")
    #expect(graph.nodes[7].attributes["x"] == .boolean(true))
  }

  @Test func strictDOTMergesParallelEdges() throws {
    let graph = try GraphFormat.dot.graph(in: "strict graph { a -- b [x=1]; b -- a [y=2]; a -- a; a -- a }")
    #expect(Self.edges(graph) == ["a-b", "a-a"])
    #expect(graph.edges[0].attributes == ["x": .integer(1), "y": .integer(2)])
  }

  /// Graphviz counts as many nodes and edges in a DOT text as our reader finds.
  @Test(arguments: [
    "graph{}", "digraph { a -> b -> c -> a; a -> a }", "strict digraph { a -> b; a -> b; b -> a }",
    "graph { {a b c} -- {d e} -- f; subgraph s { g h }; subgraph s {} -- a }",
    "digraph { a -> b [key=1]; a -> b [key=1]; a -> b [key=2]; a -> b }",
    "graph { \"\" -- \"a\\\"b\"; <x> -- <<b>y</b>>; 1 -- 1.0 -- -.5 }",
    "digraph { a:b -> c:d:e; node [x=y]; edge [z=1]; x = y; d }",
    "strict graph { a -- b; b -- a; subgraph { a -- b } }",
  ])
  func dotIsReadAsGraphvizReadsIt(_ text: String) throws {
    var census = graphviz_take_census(text)
    defer { graphviz_census_free(&census) }
    #expect(census.status == GRAPHVIZ_OK)
    let graph = try GraphFormat.dot.graph(in: text)
    #expect(graph.nodes.count == Int(census.nodes))
    #expect(graph.edges.count == Int(census.edges))
  }

  @Test(arguments: 0..<40) func graphvizReadsWhatIsWritten(_ seed: UInt64) {
    var graph = PropertyGraph.random(seed: seed)
    // Longer texts than its parser's messages can hold are none of its strengths.
    graph.attributes = [:]
    var census = graphviz_take_census(GraphFormat.dot.text(of: graph))
    defer { graphviz_census_free(&census) }
    #expect(census.status == GRAPHVIZ_OK)
    #expect(Int(census.nodes) == graph.nodes.count)
    #expect(Int(census.edges) == graph.edges.count)
  }

  @Test func graphMLOfNetworkXAndYEd() throws {
    let graph = try GraphFormat.graphml.graph(
      in: """
        <?xml version='1.0' encoding='ISO-8859-1'?>
        <!DOCTYPE graphml SYSTEM "graphml.dtd">
        <g:graphml xmlns:g="http://graphml.graphdrawing.org/xmlns" xmlns:y="http://www.yworks.com/xml/graphml">
          <g:key id="d0" for="node" attr.name="size" attr.type="int"><g:default>3</g:default></g:key>
          <g:key id="d1" for="node" yfiles.type="nodegraphics"/>
          <g:key id="d2" for="edge" attr.name="weight" attr.type="double"/>
          <g:graph edgedefault="undirected" id="G">
            <g:edge source="n0" target="n1"><g:data key="d2"> 2.5 </g:data></g:edge>
            <g:node id="n0">
              <g:data key="d1"><y:ShapeNode><y:NodeLabel>Zoë &amp; Co</y:NodeLabel></y:ShapeNode></g:data>
              <g:graph edgedefault="directed" id="G:"><g:node id="inner"/><g:edge source="inner" target="n0"/></g:graph>
            </g:node>
            <g:node id="n1"><g:data key="d0">7</g:data></g:node>
            <g:edge source="n1" target="n1" directed="true"/>
          </g:graph>
        </g:graphml>
        """)
    #expect(graph.nodes.map(\.id) == ["n0", "inner", "n1"])
    #expect(graph.nodes.map { $0.attributes["size"] } == [.integer(3), .integer(3), .integer(7)])
    #expect(graph.nodes[0].label == "Zoë & Co")
    #expect(Set(Self.edges(graph)) == ["n0-n1", "inner>n0", "n1>n1"])
    #expect(graph.edges[0].weight == 2.5)
  }

  @Test func gexfOfGephi() throws {
    let graph = try GraphFormat.gexf.graph(
      in: """
        <gexf xmlns="http://www.gexf.net/1.2draft" xmlns:viz="http://www.gexf.net/1.2draft/viz" version="1.2">
          <graph defaultedgetype="undirected" mode="static">
            <attributes class="node">
              <attribute id="tags" title="Tags" type="liststring"><default>x|y</default></attribute>
              <attribute id="n" title="n" type="integer"/>
            </attributes>
            <nodes>
              <node id="1" label="One">
                <viz:color r="1" g="2" b="3"/>
                <attvalues><attvalue for="n" value="5"/></attvalues>
                <nodes><node id="1.1" label="Inner"/></nodes>
              </node>
              <node id="2"><attvalues><attvalue for="tags" value="[a, b]"/></attvalues></node>
            </nodes>
            <edges>
              <edge id="0" source="1" target="2" weight="2.0" type="mutual"/>
              <edge id="1" source="2" target="1.1" type="directed" start="2020-01-01"/>
            </edges>
          </graph>
        </gexf>
        """)
    #expect(graph.nodes.map(\.label) == ["One", "Inner", "2"])
    #expect(graph.nodes[0].attributes["n"] == .integer(5))
    #expect(graph.nodes[2].attributes["Tags"] == .list(["a", "b"]))
    #expect(Self.edges(graph) == ["1-2", "2>1.1"])
    #expect(graph.edges[0].weight == 2)
    #expect(graph.edges[1].attributes["start"]?.text == "2020-01-01")
  }

  @Test func gmlOfNetworkXAndYEd() throws {
    let graph = try GraphFormat.gml.graph(
      in: """
        Creator "yFiles"
        # a comment
        graph
        [
          directed 0
          node [ id 10 label "Zo&#235; &quot;Z&quot;" graphics [ x 1.5 y -2.0E+1 ] tags "a" tags "b" ]
          node [ id 20 label "Bob" tags "_networkx_list_start" tags "c" ]
          edge [ source 10 target 20 value +INF ]
        ]
        """)
    #expect(graph.nodes.map(\.id) == ["Zoë \"Z\"", "Bob"])
    #expect(
      graph.nodes[0].attributes == ["graphics.x": .double(1.5), "graphics.y": .double(-20), "tags": .list(["a", "b"])])
    #expect(graph.nodes[1].attributes == ["tags": .list(["c"])])
    #expect(Self.edges(graph) == ["Zoë \"Z\"-Bob"])
    #expect(graph.edges[0].attributes == ["value": .double(.infinity)])
  }

  @Test func pajek() throws {
    let graph = try GraphFormat.pajek.graph(
      in: """
        % a comment
        *Network trade
        *Vertices 4
        1 "New York" 0.1 0.2 0.5 box ic Red
        2 Bob
        4 "Bob"
        *Arcs :1 "sells"
        1 2 3.5 l "wheat"
        *Edges
        2 3
        *Arcslist
        4 1 2

        """)
    #expect(graph.nodes.map(\.id) == ["New York", "Bob", "3", "Bob-2"])
    #expect(
      graph.nodes[0].attributes == [
        "x": .double(0.1), "y": .double(0.2), "z": .double(0.5), "shape": "box", "ic": "Red",
      ])
    #expect(Self.edges(graph) == ["New York>Bob", "Bob-3", "Bob-2>New York", "Bob-2>Bob"])
    #expect(graph.edges[0].attributes == ["weight": .double(3.5), "relation": "sells", "label": "wheat"])
  }

  @Test func nodeLinkJSONOfD3AndNetworkX() throws {
    let old = try GraphFormat.json.graph(
      in:
        #"{"nodes": [{"id": 1, "x": null, "y": {"a": [1, 2.5]}}, {"id": "b"}], "links": [{"source": 1, "target": "b"}]}"#
    )
    #expect(old.nodes.map(\.id) == ["1", "b"])
    #expect(old.nodes[0].attributes == ["y": "{\"a\":[1,2.5]}"])
    #expect(Self.edges(old) == ["1-b"])
    let new = try GraphFormat.json.graph(
      in: #"""
        {"directed": true, "multigraph": true, "graph": {}, "nodes": [{"id": "a"}], \#
        "edges": [{"w": NaN, "source": "a", "target": "a", "key": 0}, {"source": "a", "target": "a", "key": 1}]}
        """#)
    #expect(Self.edges(new) == ["a>a", "a>a"])
    #expect(new.edges.map(\.id) == [nil, nil])
  }

  @Test func cytoscapeJSONAsAList() throws {
    let graph = try GraphFormat.cytoscape.graph(
      in: #"""
        {"elements": [{"data": {"id": "a"}}, {"data": {"id": "b", "name": "Bob"}}, \#
        {"data": {"id": "ab", "source": "a", "target": "b"}}]}
        """#)
    #expect(graph.nodes.map(\.label) == ["a", "Bob"])
    #expect(Self.edges(graph) == ["a>b"])
    #expect(graph.edges[0].id == "ab")
  }

  @Test func tablesOfGephiAndOthers() throws {
    let graph = try GraphFormat.csv.graph(
      in:
        "\u{FEFF}Source,Target,Type,Weight,Since\r\nann,\"Bob, B.\",Undirected,2,2001-02-03\r\nann,cem,Directed,,\n\n",
      nodes: "Id,Label\ncem,Cem\ndan,007\n")
    #expect(graph.nodes.map(\.id) == ["cem", "dan", "ann", "Bob, B."])
    #expect(graph.nodes[1].attributes == ["label": "007"])
    #expect(Self.edges(graph) == ["ann-Bob, B.", "ann>cem"])
    #expect(graph.edges[0].attributes == ["weight": .integer(2), "Since": .date(.init(iso: "2001-02-03")!)])
    #expect(graph.edges[1].attributes == [:])
    #expect(Self.edges(try GraphFormat.tsv.graph(in: "from\tto\na\tb\n")) == ["a>b"])
    #expect(GraphFormat.tsv.hasHeading("From\tTo\tn\na\tb\t1\n"))
    #expect(!GraphFormat.tsv.hasHeading("ann\tbob\n"))
  }

  @Test func typesAreFoundOut() throws {
    let graph = try GraphFormat.csv.graph(
      in: "source,target,a,b,c,d,e,label\nx,y,1,007,2.5,true,\"[\"\"p\"\"]\",1\nx,y,2,8,3,false,[],2\n")
    #expect(
      graph.edges[0].attributes == [
        "a": .integer(1), "b": "007", "c": .double(2.5), "d": .boolean(true), "e": .list(["p"]), "label": "1",
      ])
    #expect(graph.edges[1].attributes["c"] == .double(3))
  }

  @Test func formatsAreToldByTheEndingsOfNames() {
    #expect(GraphFormat(fileName: "x/graph.GraphML") == .graphml)
    #expect(GraphFormat(fileName: "a.plover.jsonl") == .plover)
    #expect(GraphFormat(fileName: "a.jsonl") == nil)
    #expect(GraphFormat(fileName: "a.gdelt.tsv") == .gdelt)
    #expect(GraphFormat(fileName: "a.tsv") == .tsv)
    #expect(GraphFormat(fileName: "json") == nil)
  }
}
