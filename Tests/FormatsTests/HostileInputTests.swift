import Formats
import Testing

/// Broken and hostile files give one line that says what is wrong and where.
@Suite struct HostileInputTests {
  struct Case: CustomTestStringConvertible {
    let format: GraphFormat
    let text: String
    let message: String

    init(_ format: GraphFormat, _ text: String, _ message: String) {
      self.format = format
      self.text = text
      self.message = message
    }

    var testDescription: String { "\(format): \(message)" }
  }

  private static let bomb = """
    <?xml version="1.0"?>
    <!DOCTYPE graphml [ <!ENTITY a "ha"> <!ENTITY b "&a;&a;&a;"> ]>
    <graphml><graph><node id="&b;"/></graph></graphml>
    """

  @Test(arguments: [
    Case(.dot, "", "line 1: is not DOT, which begins with 'graph' or 'digraph'"),
    Case(.dot, "digraph {\n a -> ", "line 2: a node is missing after the arrow"),
    Case(.dot, "digraph {\n a -> b", "line 2: '}' is missing"),
    Case(.dot, "graph {\n a -> b }", "line 2: '->' in a graph; a digraph has it"),
    Case(.dot, "graph { a [x=\n\n\"never closed }", "line 3: a string is not closed"),
    Case(.dot, "graph { a [x=<\n<b>", "line 1: an HTML string is not closed"),
    Case(.dot, "graph { /* \n\n", "line 1: a comment is not closed"),
    Case(.dot, "graph { a [=1] }", "line 1: the name of an attribute is missing"),
    Case(.dot, "graph {}\ngraph {}", "line 2: has more after its first graph; split it into files of one each"),
    Case(.dot, "graph {\n a ! b }", "line 2: '! b }' is no DOT"),
    Case(.dot, "graph " + String(repeating: "{", count: 100_000), "line 1: subgraphs are nested deeper than 200"),
    Case(
      .dot,
      "digraph { " + "subgraph s { " + (0..<9000).map { "n\($0)" }.joined(separator: " ")
        + "} -> subgraph s {} }", "line 1: defaults or sets of nodes make more than 33554432 values or edges"),
    Case(.graphml, "", "line 1: is not XML"),
    Case(.graphml, "<graphml>\n<graph>\n<node id='a'>", "line 3: is not XML: it ends too early"),
    Case(.graphml, "<graphml>\n<graph></node></graphml>", "line 2: is not XML: a tag is closed by another"),
    Case(.graphml, "<graphml><graph>\n<node/></graph></graphml>", "line 2: <node> lacks 'id'"),
    Case(
      .graphml, "<graphml><graph><node id='a'/>\n<node id='a'/></graph></graphml>",
      "line 2: a second node has the id 'a'; ids must be unique"),
    Case(
      .graphml, "<graphml><graph>\n\n<edge source='a' target='b'/></graph></graphml>",
      "line 3: an edge names the node 'a', which there is not"),
    Case(
      .graphml,
      "<graphml><key id='k' attr.type='int'/><graph><node id='a'>\n<data key='k'>many</data></node></graph></graphml>",
      "line 2: 'many' is no value of type integer"),
    Case(
      .graphml, "<graphml><graph><node id='a'><data key='k'>1</data></node></graph></graphml>",
      "line 1: no <key> declares the key 'k'"),
    Case(.graphml, "<gexf/>", "line 1: <gexf> begins no GraphML, which begins with <graphml>"),
    Case(.graphml, bomb, "line 2: declares an XML entity, which is not read; replace it by its text"),
    Case(.graphml, "<graphml>\u{1}</graphml>", "line 1: is not XML: it holds a character that XML forbids"),
    Case(
      .graphml, "<graphml>" + String(repeating: "<a>", count: 240), "line 1: elements are nested deeper than 200"),
    Case(
      .graphml, "<graphml><graph>\n<hyperedge/></graph></graphml>",
      "line 2: has a hyperedge, and an edge here joins just two nodes"),
    Case(.gexf, "<graphml/>", "line 1: <graphml> begins no GEXF, which begins with <gexf>"),
    Case(
      .gexf,
      "<gexf><graph><nodes><node id='a'><attvalues>\n<attvalue for='9' value='x'/></attvalues></node></nodes></graph></gexf>",
      "line 2: no <attribute> declares '9' for a node"),
    Case(.gml, "", "is GML without 'graph [ … ]', so it has no graph"),
    Case(.gml, "graph [\n node [ id 1 ]", "line 1: '[' is not closed"),
    Case(.gml, "graph [\n node [ label 1 ] ]", "line 2: a node lacks a whole number for its 'id'"),
    Case(
      .gml, "graph [ node [ id 1 ]\n edge [ source 1 target 2 ] ]",
      "line 2: an edge names the node 2, which there is not"),
    Case(.gml, "graph [ node [ id 99999999999999999999999 ] ]", "line 1: a node lacks a whole number for its 'id'"),
    Case(.gml, "graph [ label \"x\n\n", "line 1: a string is not closed"),
    Case(.gml, "graph [ x ]", "line 1: 'x' has nothing for a value; GML has numbers, \"text\" and [ ]"),
    Case(.gml, "graph [ x\n soon ]", "line 2: 'x' has 'soon' for a value; GML has numbers, \"text\" and [ ]"),
    Case(.gml, "graph [ 1 2 ]", "line 1: is not GML: a key is missing"),
    Case(.gml, "]", "line 1: ']' without '['"),
    Case(.gml, String(repeating: "graph [ ", count: 100_000), "line 1: lists are nested deeper than 100"),
    Case(.pajek, "hello", "is no Pajek network, which has a line '*Vertices' and a number"),
    Case(.pajek, "*Vertices 99999999999", "line 1: '*Vertices' needs their number, up to 4194304"),
    Case(.pajek, "*Vertices -1", "line 1: '*Vertices' needs their number, up to 4194304"),
    Case(.pajek, "*Vertices 2\n*Arcs\n1 3", "line 3: '3' is no vertex; they are numbered 1 to 2"),
    Case(.pajek, "*Vertices 1\n1 \"open", "line 2: a label is not closed"),
    Case(.pajek, "*Vertices 2\n*Edges\n1", "line 3: an edge needs the numbers of two vertices"),
    Case(.pajek, "*Vertices 2\n*Matrix\n0 1", "line 2: holds a matrix, which is not read; save it as a list of arcs"),
    Case(.json, "", "line 1: is not JSON: it ends too early"),
    Case(.json, "{\"nodes\": [\n{\"id\" 1}]}", "line 2: is not JSON: ':' is missing"),
    Case(.json, "{\"nodes\": [\n\n1 2]}", "line 3: is not JSON: a comma is missing"),
    Case(.json, "{\"nodes\":\n \"\\x\"}", "line 2: is not JSON: a string has an unknown escape"),
    Case(.json, "{\"a\": \"b", "line 1: is not JSON: a string is not closed"),
    Case(.json, "{} {}", "line 1: is not JSON: goes on after its end"),
    Case(.json, "[nope]", "line 1: is not JSON: there is no value where one should be"),
    Case(.json, "{}", "is JSON without \"nodes\" and without \"elements\", so no graph is known to be in it"),
    Case(.json, "{\"nodes\": 1}", "\"nodes\" is no array"),
    Case(.json, "{\"nodes\": [], \"edges\": [{\"source\": \"a\"}]}", "an edge lacks \"target\""),
    Case(.json, String(repeating: "[", count: 100_000), "line 1: is not JSON: it is nested deeper than 200"),
    Case(.csv, "", "has no heading"),
    Case(.csv, "a,b\nc,d\n", "line 1: has no columns 'source' and 'target', but 'a, b'"),
    Case(.csv, "source,target\na,b\nc\n", "line 3: has 1 fields where the heading has 2"),
    Case(.csv, "source,target\na,\"b\n\n", "line 2: a quotation mark is not closed"),
    Case(
      .csv, "source,target\na,\"b\"c\n",
      "line 2: text follows a closing quotation mark; double the marks inside a field"),
    Case(.csv, "source,target\na,\n", "line 2: a node has no name"),
    Case(.turtle, "", "turtle is written only; convert the graph to GraphML, for example"),
  ])
  func oneLineSaysWhatIsWrong(_ test: Case) {
    do {
      let graph = try test.format.graph(in: test.text)
      Issue.record("read as \(graph.nodes.count) nodes")
    } catch {
      #expect(error.description == test.message)
    }
  }

  /// Whatever is cut off or changed in a file, it is read or refused, and never more.
  @Test(arguments: GraphFormat.allCases.filter(\.canBeRead), 0..<UInt64(6))
  func brokenFilesAreReadOrRefused(_ format: GraphFormat, _ seed: UInt64) {
    var numbers = SplitMix(state: seed)
    let whole = Array(format.text(of: .random(seed: seed)).utf8)
    for _ in 0..<60 {
      var bytes = Array(whole.prefix(Int.random(in: 0...whole.count, using: &numbers)))
      for _ in 0..<Int.random(in: 0...3, using: &numbers) where !bytes.isEmpty {
        bytes[Int.random(in: bytes.indices, using: &numbers)] = UInt8.random(in: 0...255, using: &numbers)
      }
      do {
        let graph = try format.graph(in: String(decoding: bytes, as: UTF8.self))
        #expect(
          graph.edges.allSatisfy { graph.nodes.indices.contains($0.source) && graph.nodes.indices.contains($0.target) })
      } catch {
        #expect(!error.description.contains("\n"))
      }
    }
  }
}
