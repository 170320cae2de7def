import Cast

/// The formats in which graphs are written for other programs, and those that are read.
///
/// `docs/formats.md` says what each of them keeps. Formats of graphs can be written of any graph; formats of events are
/// written straight from a cast, for a graph of actors does not hold all that they ask for.
public enum GraphFormat: String, Hashable, Sendable, CaseIterable {
  case dot, graphml, gexf, gml, pajek, json, cytoscape, csv, tsv, mermaid, cypher
  case turtle, plover, gdelt, ftm

  /// The format that the ending of a file's name stands for; nil when it stands for none.
  ///
  /// Formats of JSON Lines and GDELT's share their endings with others, so they have two: `.plover.jsonl`,
  /// `.ftm.jsonl`, `.gdelt.tsv`.
  public init?(fileName: String) {
    let name = fileName.lowercased()
    let found = Self.endings.first { name.hasSuffix($0.ending) }
    guard let found else { return nil }
    self = found.format
  }

  /// Longer endings stand before those that they end in.
  private static let endings: [(ending: String, format: GraphFormat)] = [
    (".plover.jsonl", .plover), (".ftm.jsonl", .ftm), (".gdelt.tsv", .gdelt), (".dot", .dot), (".gv", .dot),
    (".graphml", .graphml), (".gexf", .gexf), (".gml", .gml), (".net", .pajek), (".cyjs", .cytoscape), (".json", .json),
    (".csv", .csv), (".tsv", .tsv), (".mmd", .mermaid), (".cypher", .cypher), (".ttl", .turtle),
  ]

  /// Whether it holds events with all that belongs to them, and not just nodes and edges.
  public var isAboutEvents: Bool { [.turtle, .plover, .gdelt, .ftm].contains(self) }

  public var canBeRead: Bool { !isAboutEvents && self != .mermaid && self != .cypher }

  /// What stands between the fields of a table; nil for formats that are no tables.
  private var separator: Character? {
    switch self {
    case .csv: ","
    case .tsv: "\t"
    default: nil
    }
  }
}

// MARK: - Writing

extension GraphFormat {
  /// A cast in this format.
  ///
  /// - Parameter shape: What becomes nodes and edges; formats of events have a shape of their own.
  public func text(of cast: CastGraph, as shape: PropertyGraph.Shape = .actors) -> String {
    switch self {
    case .turtle: TurtleWriter.text(of: cast)
    case .plover: PLOVERWriter.text(of: cast)
    case .gdelt: GDELTWriter.text(of: cast)
    case .ftm: FollowTheMoneyWriter.text(of: cast)
    default: text(of: PropertyGraph(cast, as: shape))
    }
  }

  /// A graph in this format; for a format of events, the graph taken for a cast.
  ///
  /// Of a table it is that of the edges; see ``nodeTable(of:)``. The same graph gives the same text.
  public func text(of graph: PropertyGraph) -> String {
    switch self {
    case .dot: DOTExchangeWriter.text(of: graph)
    case .graphml: GraphMLWriter.text(of: graph)
    case .gexf: GEXFWriter.text(of: graph)
    case .gml: GMLWriter.text(of: graph)
    case .pajek: PajekWriter.text(of: graph)
    case .json: NodeLink.text(of: graph)
    case .cytoscape: CytoscapeJSON.text(of: graph)
    case .csv, .tsv: GraphTables.edges(of: graph, separator: separator ?? ",")
    case .mermaid: MermaidWriter.text(of: graph)
    case .cypher: CypherWriter.text(of: graph)
    case .turtle, .plover, .gdelt, .ftm: text(of: CastGraph(graph, name: "graph"))
    }
  }

  /// The table of nodes that belongs to a table of edges; nil for formats that are no tables.
  public func nodeTable(of graph: PropertyGraph) -> String? {
    separator.map { GraphTables.nodes(of: graph, separator: $0) }
  }
}

// MARK: - Reading

extension GraphFormat {
  /// Reads a graph.
  ///
  /// - Parameters:
  ///   - text: A text in this format; for tables, that of the edges.
  ///   - nodes: The table of nodes, if there is one; for tables only.
  /// - Throws: `FormatError` that says what is wrong, and in which line.
  /// - Complexity: O(length of the text).
  public func graph(in text: String, nodes: String? = nil) throws(FormatError) -> PropertyGraph {
    switch self {
    case .dot: return try DOTReader.read(text)
    case .graphml: return try GraphMLReader.read(text)
    case .gexf: return try GEXFReader.read(text)
    case .gml: return try GMLReader.read(text)
    case .pajek: return try PajekReader.read(text)
    case .json, .cytoscape: return try JSONGraph.read(text)
    case .csv, .tsv: return try GraphTables.read(edges: text, nodes: nodes, separator: separator ?? ",")
    case .mermaid, .cypher, .turtle, .plover, .gdelt, .ftm:
      throw FormatError("\(rawValue) is written only; convert the graph to GraphML, for example")
    }
  }

  /// Whether a text is a table of edges that begins with a heading, `source` and `target` among its columns.
  public func hasHeading(_ text: String) -> Bool {
    separator.map { GraphTables.hasHeading(text, separator: $0) } ?? false
  }
}
