import Formats
import Testing

/// What a format keeps comes back as it was.
@Suite struct RoundTripTests {
  private static let seeds: Range<UInt64> = 0..<150

  private static func xml(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.map { scalar in
          switch scalar.value {
          case 9, 10, 13, 0x20...0xFFFD, 0x10000...: scalar
          default: "\u{FFFD}"
          }
        }))
  }

  private static func xml(_ value: PropertyGraph.Value) -> PropertyGraph.Value {
    // A list is written as JSON, which has escapes of its own for most of what XML forbids.
    if case .list(let items) = value {
      return .list(items.map { $0.replacing("\u{FFFE}", with: "\u{FFFD}").replacing("\u{FFFF}", with: "\u{FFFD}") })
    }
    if case .string(let text) = value { return .string(xml(text)) }
    return value
  }

  private static func read(_ graph: PropertyGraph, as format: GraphFormat) throws -> PropertyGraph {
    try format.graph(in: format.text(of: graph), nodes: format.nodeTable(of: graph)).mapped({ $0 }, { $0 })
  }

  @Test(arguments: seeds) func json(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    // Days are text in JSON, and days again when all of an attribute's values are.
    for format in [GraphFormat.json, .cytoscape] {
      #expect(try Self.read(graph, as: format) == graph.mapped({ $0 }, { $0 }), "\(format)")
    }
  }

  @Test(arguments: seeds) func graphML(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    #expect(try Self.read(graph, as: .graphml) == graph.mapped(Self.xml, Self.xml))
  }

  @Test(arguments: seeds) func gexf(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    #expect(
      try Self.read(graph, as: .gexf) == graph.mapped(keepsGraphAttributes: false, Self.xml, Self.xml))
  }

  @Test(arguments: seeds) func gml(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    let expected = graph.mapped({ $0 }) { value in
      if case .boolean(let flag) = value { .integer(flag ? 1 : 0) } else { value }
    }
    #expect(try Self.read(graph, as: .gml) == expected)
  }

  @Test(arguments: seeds) func dot(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    let text = { (text: String) in text.replacing("\0", with: "\u{FFFD}") }
    let expected = graph.mapped(text) { .string(text($0.text)) }
    #expect(try Self.read(graph, as: .dot).mapped({ $0 }) { .string($0.text) } == expected)
  }

  @Test(arguments: seeds) func tables(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    let expected = graph.mapped(keepsGraphAttributes: false, { $0 }) { .string($0.text) }
    for format in [GraphFormat.csv, .tsv] {
      #expect(try Self.read(graph, as: format).mapped({ $0 }) { .string($0.text) } == expected, "\(format)")
    }
  }

  @Test(arguments: seeds) func pajekKeepsEndsWeightsAndLabels(_ seed: UInt64) throws {
    let graph = PropertyGraph.random(seed: seed)
    let read = try GraphFormat.pajek.graph(in: GraphFormat.pajek.text(of: graph))
    let ordered = graph.edges.filter(\.isDirected) + graph.edges.filter { !$0.isDirected }
    #expect(read.nodes.count == graph.nodes.count)
    #expect(read.edges.map { [$0.source, $0.target] } == ordered.map { [$0.source, $0.target] })
    #expect(read.edges.map(\.isDirected) == ordered.map(\.isDirected))
    #expect(read.edges.map(\.weight) == ordered.map { $0.weight ?? 1 })
    #expect(read.edges.map { $0.label == nil } == ordered.map { $0.label == nil })
  }

  @Test(arguments: GraphFormat.allCases) func theSameGraphGivesTheSameBytes(_ format: GraphFormat) {
    let graph = PropertyGraph.random(seed: 7)
    #expect(format.text(of: graph) == format.text(of: graph))
  }

  @Test(arguments: [GraphFormat.graphml, .gexf, .gml]) func infinitiesComeBack(_ format: GraphFormat) throws {
    let graph = PropertyGraph(nodes: [.init("a", ["x": .double(.infinity)]), .init("b", ["x": .double(-.infinity)])])
    #expect(try format.graph(in: format.text(of: graph)).nodes == graph.nodes)
  }
}
