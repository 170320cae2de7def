import Formats
import Testing

/// The small graph in every format, byte for byte.
@Suite struct ExactOutputTests {
  @Test func dot() {
    #expect(
      GraphFormat.dot.text(of: .small) == #"""
        digraph {
          graph [name="talks"];
          "ann" [label="Ann & \"Al\"", age="41", tall="true"];
          "bob" [score="1.5", aliases="[\"Bob\",\"B\"]"];
          "c<d";
          "ann" -> "bob" [key="e1", label="met
        again", weight="2", start="2025-05-01", end="2025-05-03"];
          "ann" -> "bob" [key="e2"];
          "c<d" -> "c<d" [dir="none", note="x\\N"];
        }

        """#)
  }

  @Test func graphML() {
    let text = GraphFormat.graphml.text(of: .small)
    #expect(text.hasPrefix("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<graphml xmlns="))
    #expect(
      text.drop { $0 != "\n" }.dropFirst().drop { $0 != "\n" } == """

          <key id="graph0" for="graph" attr.name="name" attr.type="string"/>
          <key id="node0" for="node" attr.name="label" attr.type="string"/>
          <key id="node1" for="node" attr.name="age" attr.type="long"/>
          <key id="node2" for="node" attr.name="tall" attr.type="boolean"/>
          <key id="node3" for="node" attr.name="score" attr.type="double"/>
          <key id="node4" for="node" attr.name="aliases" attr.type="string"/>
          <key id="edge0" for="edge" attr.name="label" attr.type="string"/>
          <key id="edge1" for="edge" attr.name="weight" attr.type="long"/>
          <key id="edge2" for="edge" attr.name="start" attr.type="string"/>
          <key id="edge3" for="edge" attr.name="end" attr.type="string"/>
          <key id="edge4" for="edge" attr.name="note" attr.type="string"/>
          <graph edgedefault="directed">
            <data key="graph0">talks</data>
            <node id="ann">
              <data key="node0">Ann &amp; "Al"</data>
              <data key="node1">41</data>
              <data key="node2">true</data>
            </node>
            <node id="bob">
              <data key="node3">1.5</data>
              <data key="node4">["Bob","B"]</data>
            </node>
            <node id="c&lt;d"/>
            <edge id="e1" source="ann" target="bob">
              <data key="edge0">met
        again</data>
              <data key="edge1">2</data>
              <data key="edge2">2025-05-01</data>
              <data key="edge3">2025-05-03</data>
            </edge>
            <edge id="e2" source="ann" target="bob"/>
            <edge source="c&lt;d" target="c&lt;d" directed="false">
              <data key="edge4">x\\N</data>
            </edge>
          </graph>
        </graphml>

        """)
  }

  @Test func gexf() {
    let text = GraphFormat.gexf.text(of: .small)
    #expect(text.contains("<gexf xmlns=\"http://gexf.net/1.3\"") && text.contains("version=\"1.3\">\n"))
    #expect(
      text.drop { $0 != "\n" }.dropFirst().drop { $0 != "\n" } == """

          <graph defaultedgetype="directed" mode="dynamic" timeformat="date">
            <attributes class="node">
              <attribute id="0" title="age" type="long"/>
              <attribute id="1" title="tall" type="boolean"/>
              <attribute id="2" title="score" type="double"/>
              <attribute id="3" title="aliases" type="liststring"/>
            </attributes>
            <attributes class="edge">
              <attribute id="0" title="note" type="string"/>
            </attributes>
            <nodes>
              <node id="ann" label="Ann &amp; &quot;Al&quot;">
                <attvalues>
                  <attvalue for="0" value="41"/>
                  <attvalue for="1" value="true"/>
                </attvalues>
              </node>
              <node id="bob" label="bob">
                <attvalues>
                  <attvalue for="2" value="1.5"/>
                  <attvalue for="3" value="[&quot;Bob&quot;,&quot;B&quot;]"/>
                </attvalues>
              </node>
              <node id="c&lt;d" label="c&lt;d"/>
            </nodes>
            <edges>
              <edge id="e1" source="ann" target="bob" label="met&#10;again" weight="2" start="2025-05-01" end="2025-05-03"/>
              <edge id="e2" source="ann" target="bob"/>
              <edge source="c&lt;d" target="c&lt;d" type="undirected">
                <attvalues>
                  <attvalue for="0" value="x\\N"/>
                </attvalues>
              </edge>
            </edges>
          </graph>
        </gexf>

        """)
  }

  @Test func gml() {
    #expect(
      GraphFormat.gml.text(of: .small) == #"""
        graph [
          directed 1
          multigraph 1
          name "talks"
          node [
            id 0
            label "Ann &amp; &quot;Al&quot;"
            uid "ann"
            age 41
            tall 1
          ]
          node [
            id 1
            label "bob"
            uid "bob"
            score 1.5
            aliases "[&quot;Bob&quot;,&quot;B&quot;]"
          ]
          node [
            id 2
            label "c<d"
            uid "c<d"
          ]
          edge [
            source 0
            target 1
            key "e1"
            label "met&#10;again"
            weight 2
            start "2025-05-01"
            end "2025-05-03"
          ]
          edge [
            source 0
            target 1
            key "e2"
          ]
          edge [
            source 2
            target 2
            directed 0
            note "x\N"
          ]
        ]

        """#)
  }

  @Test func pajek() {
    #expect(
      GraphFormat.pajek.text(of: .small) == """
        *Vertices 3
        1 "Ann & 'Al'"
        2 "bob"
        3 "c<d"
        *Arcs
        1 2 2 l "met again"
        1 2 1
        *Edges
        3 3 1

        """)
  }

  @Test func nodeLinkJSON() {
    #expect(
      GraphFormat.json.text(of: .small) == #"""
        {"directed":true,"multigraph":true,"graph":{"name":"talks"},\#
        "nodes":[{"id":"ann","label":"Ann & \"Al\"","age":41,"tall":true},\#
        {"id":"bob","score":1.5,"aliases":["Bob","B"]},{"id":"c<d"}],\#
        "edges":[{"source":"ann","target":"bob","key":"e1","label":"met\nagain","weight":2,\#
        "start":"2025-05-01","end":"2025-05-03"},{"source":"ann","target":"bob","key":"e2"},\#
        {"source":"c<d","target":"c<d","directed":false,"note":"x\\N"}]}

        """#)
  }

  @Test func cytoscapeJSON() {
    #expect(
      GraphFormat.cytoscape.text(of: .small) == #"""
        {"format_version":"1.0","generated_by":"dramatis",\#
        "target_cytoscapejs_version":"~3","directed":true,"multigraph":true,"data":{"name":"talks"},\#
        "elements":{"nodes":[{"data":{"id":"ann","value":"ann","name":"Ann & \"Al\"","age":41,"tall":true}},\#
        {"data":{"id":"bob","value":"bob","name":"bob","score":1.5,"aliases":["Bob","B"]}},\#
        {"data":{"id":"c<d","value":"c<d","name":"c<d"}}],\#
        "edges":[{"data":{"id":"edge e1","key":0,"source":"ann","target":"bob","label":"met\nagain","weight":2,\#
        "start":"2025-05-01","end":"2025-05-03"}},{"data":{"id":"edge e2","key":1,"source":"ann","target":"bob"}},\#
        {"data":{"key":2,"source":"c<d","target":"c<d","directed":false,"note":"x\\N"}}]}}

        """#)
  }

  @Test func tables() {
    #expect(
      GraphFormat.csv.text(of: .small).replacing("\r\n", with: "\n") == #"""
        source,target,type,id,label,weight,start,end,note
        ann,bob,directed,e1,"met
        again",2,2025-05-01,2025-05-03,
        ann,bob,directed,e2,,,,,
        c<d,c<d,undirected,,,,,,x\N

        """#)
    #expect(
      GraphFormat.csv.nodeTable(of: .small) == "id,label,age,tall,score,aliases\r\n"
        + #"ann,"Ann & ""Al""",41,true,,"# + "\r\n"
        + #"bob,,,,1.5,"[""Bob"",""B""]""# + "\r\nc<d,,,,,\r\n")
    #expect(
      GraphFormat.tsv.nodeTable(of: .small)?.hasPrefix("id\tlabel\tage\ttall\tscore\taliases\r\nann\t\"Ann") == true)
    #expect(GraphFormat.gml.nodeTable(of: .small) == nil)
  }

  @Test func mermaid() {
    #expect(
      GraphFormat.mermaid.text(of: .small) == """
        flowchart LR
          n0["Ann #38; #34;Al#34;"]
          n1["bob"]
          n2["c#60;d"]
          n0 -->|"met again"| n1
          n0 --> n1
          n2 --- n2

        """)
  }

  @Test func cypher() {
    #expect(
      GraphFormat.cypher.text(of: .small) == #"""
        CREATE INDEX node_id IF NOT EXISTS FOR (n:Node) ON (n.id);
        CREATE (:Node {id: 'ann', label: 'Ann & "Al"', age: 41, tall: true});
        CREATE (:Node {id: 'bob', score: 1.5, aliases: ['Bob', 'B']});
        CREATE (:Node {id: 'c<d'});
        MATCH (a:Node {id: 'ann'}), (b:Node {id: 'bob'}) CREATE (a)-[:LINK {id: 'e1', label: 'met\nagain', weight: 2, start: date('2025-05-01'), end: date('2025-05-03')}]->(b);
        MATCH (a:Node {id: 'ann'}), (b:Node {id: 'bob'}) CREATE (a)-[:LINK {id: 'e2'}]->(b);
        MATCH (a:Node {id: 'c<d'}), (b:Node {id: 'c<d'}) CREATE (a)-[:LINK {directed: false, note: 'x\\N'}]->(b);

        """#)
  }

  @Test func cypherKeepsTextFromBecomingCode() {
    let graph = PropertyGraph(nodes: [
      PropertyGraph.Node(
        "x'}) DETACH DELETE n //", ["kind": "a`b", "note": "\\u0027 \u{0}", "infinite": .double(.infinity)])
    ])
    #expect(
      GraphFormat.cypher.text(of: graph).split(separator: "\n").last
        == #"CREATE (:Node:`a``b` {id: 'x\'}) DETACH DELETE n //', kind: 'a`b', note: '\\' + 'u0027 \u0000'});"#)
  }

  @Test func attributesWithNamesThatAFormatUsesItself() {
    let graph = PropertyGraph(
      nodes: [PropertyGraph.Node("a", ["id": "1", "id_": "2", "uid": "3", "name": "4"])],
      edges: [PropertyGraph.Edge(from: 0, to: 0, attributes: ["source": "5", "key": "6", "type": "7"])])
    #expect(GraphFormat.csv.nodeTable(of: graph) == "id,id_,id__,uid,name\r\na,1,2,3,4\r\n")
    #expect(GraphFormat.csv.text(of: graph) == "source,target,type,source_,key,type_\r\na,a,directed,5,6,7\r\n")
    #expect(GraphFormat.gml.text(of: graph).contains("X_69_d \"1\"\n    id_ \"2\"\n    X_75_id \"3\"\n    name \"4\""))
    for format in GraphFormat.allCases where format.canBeRead && format != .pajek {
      let read = try? format.graph(in: format.text(of: graph), nodes: format.nodeTable(of: graph))
      #expect(read?.nodes[0].attributes.mapValues(\.text) == graph.nodes[0].attributes.mapValues(\.text), "\(format)")
      #expect(read?.edges[0].attributes.mapValues(\.text) == graph.edges[0].attributes.mapValues(\.text), "\(format)")
    }
  }
}
