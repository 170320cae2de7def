import OrderedCollections

/// Reads Pajek's .net: vertices, arcs, edges, and lists of either. Partitions, vectors and events are passed over.
///
/// Vertices are called by their labels, numbered where two are the same. Coordinates, shapes and other parameters become
/// attributes, an edge's `l` its label, and the number or name of a relation `relation`.
struct PajekReader {
  private enum Section {
    case vertices, other
    case edges(isDirected: Bool, relation: String?)
    case lists(isDirected: Bool)
  }

  /// More vertices than this must be listed to be believed.
  private static let mostUnlisted = 1 << 22

  private var graph = PropertyGraph(isDirected: false)
  private var section = Section.other
  private var line = 0
  private var sawVertices = false

  static func read(_ text: String) throws(FormatError) -> PropertyGraph {
    var reader = PajekReader()
    let lines = text.utf8.split(omittingEmptySubsequences: false) { $0 == UInt8(ascii: "\n") }
    for line in lines { try reader.take(Substring(line)) }
    guard reader.sawVertices else {
      throw FormatError("is no Pajek network, which has a line '*Vertices' and a number")
    }
    return reader.finished()
  }

  private func finished() -> PropertyGraph {
    var graph = graph
    let ids = UniqueNames.names(graph.nodes.map(\.id))
    for (index, id) in ids.enumerated() { graph.nodes[index].id = id }
    TypeInference(.everything).apply(to: &graph)
    return graph
  }

  private func error(_ message: String) -> FormatError { FormatError(message, line: line) }

  private mutating func take(_ text: Substring) throws(FormatError) {
    line += 1
    let fields = try fields(of: line == 1 && text.unicodeScalars.first == "\u{FEFF}" ? text.dropFirst() : text)
    guard let first = fields.first, !first.hasPrefix("%") else { return }
    if first.hasPrefix("*") { return try begin(first.lowercased(), fields) }
    switch section {
    case .other: return
    case .vertices: try takeVertex(fields)
    case .edges(let isDirected, let relation): try takeEdge(fields, isDirected, relation)
    case .lists(let isDirected):
      let source = try vertex(first)
      for field in fields.dropFirst() { addEdge(source, try vertex(field), isDirected, [:]) }
    }
  }

  /// The words of a line; what stands in quotation marks is one.
  private func fields(of text: Substring) throws(FormatError) -> [String] {
    var fields: [String] = []
    var rest = text.utf8.drop { $0 <= 0x20 }
    while let first = rest.first {
      if first == UInt8(ascii: "\"") {
        let inner = rest.dropFirst()
        guard let end = inner.firstIndex(of: UInt8(ascii: "\"")) else { throw error("a label is not closed") }
        fields.append(String(Substring(inner[..<end])))
        rest = inner[inner.index(after: end)...]
      } else {
        let word = rest.prefix { $0 > 0x20 }
        fields.append(String(Substring(word)))
        rest = rest[word.endIndex...]
      }
      rest = rest.drop { $0 <= 0x20 }
    }
    return fields
  }

  private mutating func begin(_ name: String, _ fields: [String]) throws(FormatError) {
    switch name {
    case "*network":
      if fields.count > 1 { graph.attributes["label"] = .string(fields[1...].joined(separator: " ")) }
    case "*vertices":
      guard !sawVertices else { throw error("has a second '*Vertices'; split it into files of one network each") }
      guard fields.count > 1, let count = Int(fields[1]), (0...Self.mostUnlisted).contains(count) else {
        throw error("'*Vertices' needs their number, up to \(Self.mostUnlisted)")
      }
      sawVertices = true
      section = .vertices
      graph.nodes = (0..<count).map { PropertyGraph.Node(String($0 + 1)) }
    case "*arcs", "*edges":
      if name == "*arcs" { graph.isDirected = true }
      section = .edges(isDirected: name == "*arcs", relation: fields.count > 1 ? fields[fields.count - 1] : nil)
    case "*arcslist", "*edgeslist":
      if name == "*arcslist" { graph.isDirected = true }
      section = .lists(isDirected: name == "*arcslist")
    case "*matrix": throw error("holds a matrix, which is not read; save it as a list of arcs")
    default: section = .other
    }
  }

  private func vertex(_ field: String) throws(FormatError) -> Int {
    guard let number = Int(field), graph.nodes.indices.contains(number - 1) else {
      throw error("\(FormatError.quoted(field)) is no vertex; they are numbered 1 to \(graph.nodes.count)")
    }
    return number - 1
  }

  private mutating func takeVertex(_ fields: [String]) throws(FormatError) {
    let index = try vertex(fields[0])
    guard fields.count > 1 else { return }
    graph.nodes[index].id = fields[1]
    var attributes: PropertyGraph.Attributes = [:]
    var rest = fields.dropFirst(2)
    for name in ["x", "y", "z"] {
      guard let field = rest.first, Double(field) != nil else { break }
      attributes[name] = .string(field)
      rest = rest.dropFirst()
    }
    if rest.count % 2 == 1 { attributes["shape"] = .string(rest.removeFirst()) }
    addParameters(Array(rest), to: &attributes)
    graph.nodes[index].attributes = attributes
  }

  private mutating func takeEdge(_ fields: [String], _ isDirected: Bool, _ relation: String?) throws(FormatError) {
    guard fields.count > 1 else { throw error("an edge needs the numbers of two vertices") }
    var attributes: PropertyGraph.Attributes = [:]
    var rest = fields.dropFirst(2)
    if let field = rest.first, Double(field) != nil {
      attributes["weight"] = .string(field)
      rest = rest.dropFirst()
    }
    if let relation { attributes["relation"] = .string(relation) }
    addParameters(Array(rest), to: &attributes)
    addEdge(try vertex(fields[0]), try vertex(fields[1]), isDirected, attributes)
  }

  private func addParameters(_ fields: [String], to attributes: inout PropertyGraph.Attributes) {
    for place in stride(from: 0, to: fields.count - 1, by: 2) {
      attributes[fields[place] == "l" ? "label" : fields[place]] = .string(fields[place + 1])
    }
  }

  private mutating func addEdge(
    _ source: Int, _ target: Int, _ isDirected: Bool, _ attributes: PropertyGraph.Attributes
  ) {
    graph.edges.append(
      PropertyGraph.Edge(from: source, to: target, isDirected: isDirected, attributes: attributes))
  }
}
