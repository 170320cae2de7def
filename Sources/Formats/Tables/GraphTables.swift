import OrderedCollections

/// A graph as two tables, with the headings that Gephi and most other programs know: the edges with `source` and
/// `target`, the nodes with `id`.
///
/// An edge's `type` is `directed` or `undirected`. An empty field is an attribute that is not there, `""` an empty text.
enum GraphTables {
  private static let nodeNames = ReservedNames(["id"])
  private static let edgeNames = ReservedNames(["source", "target", "type", "id", "from", "to"])

  // MARK: - Writing

  static func edges(of graph: PropertyGraph, separator: Character) -> String {
    let columns = AttributeColumns(graph.edges.lazy.map(\.attributes)).names
    let haveIDs = graph.edges.contains { $0.id != nil }
    let heading = ["source", "target", "type"] + (haveIDs ? ["id"] : []) + columns.map(edgeNames.protecting)
    var text = DelimitedText.record(heading, separator: separator)
    for edge in graph.edges {
      var fields = [graph.nodes[edge.source].id, graph.nodes[edge.target].id].map { field($0, separator) }
      fields.append(edge.isDirected ? "directed" : "undirected")
      if haveIDs { fields.append(edge.id.map { field($0, separator) } ?? "") }
      fields += columns.map { name in edge.attributes[name].map { field($0.text, separator) } ?? "" }
      text += fields.joined(separator: String(separator)) + "\r\n"
    }
    return text
  }

  static func nodes(of graph: PropertyGraph, separator: Character) -> String {
    let columns = AttributeColumns(graph.nodes.lazy.map(\.attributes)).names
    var text = DelimitedText.record(["id"] + columns.map(nodeNames.protecting), separator: separator)
    for node in graph.nodes {
      let fields =
        [field(node.id, separator)]
        + columns.map { name in node.attributes[name].map { field($0.text, separator) } ?? "" }
      text += fields.joined(separator: String(separator)) + "\r\n"
    }
    return text
  }

  private static func field(_ text: String, _ separator: Character) -> String {
    text.isEmpty ? DelimitedText.quoted(text) : DelimitedText.field(text, separator: separator)
  }

  // MARK: - Reading

  /// - Parameters:
  ///   - edges: A table with the columns `source` and `target`, or `from` and `to`, in any case.
  ///   - nodes: A table with the column `id`; without it nodes are those that edges name.
  static func read(edges: String, nodes: String?, separator: Character) throws(FormatError) -> PropertyGraph {
    var builder = GraphBuilder(isDirected: false)
    if let nodes { try readNodes(nodes, separator, &builder) }
    let table = try Table(edges, separator)
    guard let source = table.column("source", "from"), let target = table.column("target", "to") else {
      throw FormatError(
        "has no columns 'source' and 'target', but \(FormatError.quoted(table.heading.joined(separator: ", ")))",
        line: 1)
    }
    try table.checkRows()
    let type = table.column("type")
    let id = table.column("id")
    let taken = Set([source, target, type, id].compactMap { $0 })
    for row in table.rows {
      let ends = [row.fields[source], row.fields[target]].map(\.text)
      guard !ends.contains("") || row.fields[source].isQuoted || row.fields[target].isQuoted else {
        throw FormatError("a node has no name", line: row.line)
      }
      let isDirected = type.map { row.fields[$0].text.lowercased() != "undirected" } ?? true
      var edge = PropertyGraph.Edge(
        from: builder.node(ends[0]), to: builder.node(ends[1]), isDirected: isDirected,
        attributes: table.attributes(of: row, leavingOut: taken, edgeNames))
      edge.id = id.flatMap { row.fields[$0].text.isEmpty ? nil : row.fields[$0].text }
      builder.graph.edges.append(edge)
    }
    builder.graph.isDirected = builder.graph.edges.contains(where: \.isDirected) || builder.graph.edges.isEmpty
    return try builder.finished(inferring: .everything)
  }

  private static func readNodes(
    _ text: String, _ separator: Character, _ builder: inout GraphBuilder
  ) throws(FormatError) {
    let table = try Table(text, separator)
    guard let id = table.column("id") else { throw FormatError("the table of nodes has no column 'id'", line: 1) }
    try table.checkRows()
    for row in table.rows {
      try builder.addNode(
        row.fields[id].text, table.attributes(of: row, leavingOut: [id], nodeNames), line: row.line)
    }
  }

  /// A heading, and rows that should have as many fields.
  private struct Table {
    let heading: [String]
    let rows: [DelimitedText.Record]

    init(_ text: String, _ separator: Character) throws(FormatError) {
      var records = try DelimitedText.records(in: text, separator: separator)
      guard !records.isEmpty else { throw FormatError("has no heading") }
      let heading = records.removeFirst().fields.map(\.text.trimmingSpaces)
      self.heading = heading
      rows = records
    }

    func checkRows() throws(FormatError) {
      if let odd = rows.first(where: { $0.fields.count != heading.count }) {
        throw FormatError("has \(odd.fields.count) fields where the heading has \(heading.count)", line: odd.line)
      }
    }

    func column(_ names: String...) -> Int? {
      names.lazy.compactMap { name in heading.firstIndex { $0.lowercased() == name } }.first
    }

    func attributes(
      of row: DelimitedText.Record, leavingOut taken: Set<Int>, _ reserved: ReservedNames
    ) -> PropertyGraph.Attributes {
      var attributes: PropertyGraph.Attributes = [:]
      for (column, field) in row.fields.enumerated() where !taken.contains(column) {
        guard !field.text.isEmpty || field.isQuoted else { continue }
        let name = heading[column]
        // Programs write these two with a capital.
        let known = ["label", "weight"].contains(name.lowercased()) ? name.lowercased() : name
        attributes[reserved.unprotecting(known)] = .string(field.text)
      }
      return attributes
    }
  }

  /// Whether a table begins with a heading that names the ends of edges.
  static func hasHeading(_ text: String, separator: Character) -> Bool {
    let line = String(text.prefix { !$0.isNewline })
    let names = (try? DelimitedText.records(in: line, separator: separator).first?.fields) ?? []
    let lowered = Set(names.map { $0.text.trimmingSpaces.lowercased() })
    return !lowered.isDisjoint(with: ["source", "from"]) && !lowered.isDisjoint(with: ["target", "to"])
  }
}
