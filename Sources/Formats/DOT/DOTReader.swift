import OrderedCollections

/// Reads the DOT language: edge chains, subgraphs as ends of edges, defaults, ports, `strict`, quoted and HTML strings.
///
/// Defaults hold for what is made after them, inside their subgraph. Which subgraph a node is in is not kept, nor are
/// attributes of subgraphs; ports become `tailport` and `headport`. In labels `\n`, `\l` and `\r` are line breaks and
/// `\N` is the node's name; HTML stays as it is.
struct DOTReader {
  private static let deepestNesting = 200
  private static let labels: Set<String> = ["label", "xlabel", "headlabel", "taillabel", "tooltip"]

  /// What holds inside a pair of braces, and the nodes named there.
  private struct Scope {
    var nodeDefaults: PropertyGraph.Attributes = [:]
    var edgeDefaults: PropertyGraph.Attributes = [:]
    var nodes: OrderedSet<Int> = []
  }

  /// One end of an edge: some nodes, and the port at which the edge meets them.
  private struct End {
    var nodes: OrderedSet<Int>
    var port: String?
  }

  private struct EdgeIdentity: Hashable {
    let source: Int
    let target: Int
    let key: String?
  }

  private var lexer: DOTLexer
  private var token: DOTLexer.Token = .end
  private var builder = GraphBuilder()
  private var scopes: [Scope] = [Scope()]
  private var subgraphs: [String: OrderedSet<Int>] = [:]
  private var isStrict = false
  private var edges: [EdgeIdentity: Int] = [:]

  private init(_ text: String) {
    lexer = DOTLexer(text)
  }

  static func read(_ text: String) throws(FormatError) -> PropertyGraph {
    var reader = DOTReader(text)
    try reader.readGraph()
    return try reader.builder.finished(inferring: .everything)
  }

  // MARK: - Tokens

  private mutating func advance() throws(FormatError) { token = try lexer.next() }

  private func isMark(_ mark: Unicode.Scalar) -> Bool { token == .mark(UInt8(ascii: mark)) }

  private mutating func takeMark(_ mark: Unicode.Scalar) throws(FormatError) -> Bool {
    guard isMark(mark) else { return false }
    try advance()
    return true
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(FormatError) {
    guard try takeMark(mark) else { throw lexer.error("'\(mark)' is missing") }
  }

  private mutating func takeKeyword(_ keyword: String) throws(FormatError) -> Bool {
    guard case .text(let word, isQuoted: false) = token, word.lowercased() == keyword else { return false }
    try advance()
    return true
  }

  /// A name or value; strings joined by `+` are one. Nil when the token is none.
  private mutating func takeText() throws(FormatError) -> String? {
    switch token {
    case .html(let source):
      try advance()
      return source
    case .text(let text, let isQuoted):
      if !isQuoted, DOTLexer.keywords.contains(text.lowercased()) { return nil }
      var whole = text
      try advance()
      while isQuoted, try takeMark("+") {
        guard case .text(let more, isQuoted: true) = token else { throw lexer.error("a string is missing after '+'") }
        whole += more
        try advance()
      }
      return whole
    default: return nil
    }
  }

  // MARK: - The grammar

  private mutating func readGraph() throws(FormatError) {
    try advance()
    isStrict = try takeKeyword("strict")
    let isDirected = try takeKeyword("digraph")
    let isGraph = try takeKeyword("graph")
    guard isDirected || isGraph else {
      throw lexer.error("is not DOT, which begins with 'graph' or 'digraph'")
    }
    builder.graph.isDirected = isDirected
    _ = try takeText()
    try readBody()
    guard token == .end else { throw lexer.error("has more after its first graph; split it into files of one each") }
  }

  /// `{ … }`.
  private mutating func readBody() throws(FormatError) {
    try expect("{")
    while !isMark("}") {
      guard token != .end else { throw lexer.error("'}' is missing") }
      try readStatement()
      _ = try takeMark(";")
    }
    try advance()
  }

  private mutating func readStatement() throws(FormatError) {
    for (keyword, isGraph) in [("graph", true), ("node", false), ("edge", false)] {
      guard try takeKeyword(keyword) else { continue }
      let attributes = try takeAttributes()
      if keyword == "node" { scopes[scopes.count - 1].nodeDefaults.merge(attributes) { $1 } }
      if keyword == "edge" { scopes[scopes.count - 1].edgeDefaults.merge(attributes) { $1 } }
      if isGraph, scopes.count == 1 { builder.graph.attributes.merge(attributes) { $1 } }
      return
    }
    if try takeMark(";") { return }
    if let end = try takeSubgraph() { return try readEdges(from: end) }
    guard let name = try takeText() else { throw lexer.error("a name is missing") }
    if try takeMark("=") {
      guard let value = try takeText() else { throw lexer.error("a value is missing after '='") }
      if scopes.count == 1 { builder.graph.attributes[unescaped(name)] = .string(self.value(value, of: name)) }
      return
    }
    let end = try nodeEnd(name)
    if case .arrow = token { return try readEdges(from: end) }
    let attributes = try takeAttributes()
    for node in end.nodes { set(attributes, of: node) }
  }

  /// `subgraph name { … }` or `{ … }`; nil when there is none. A name that comes again goes on with the same subgraph.
  private mutating func takeSubgraph() throws(FormatError) -> End? {
    let isNamed = try takeKeyword("subgraph")
    guard isNamed || isMark("{") else { return nil }
    let name = isNamed ? try takeText() : nil
    guard scopes.count <= Self.deepestNesting else {
      throw lexer.error("subgraphs are nested deeper than \(Self.deepestNesting)")
    }
    scopes.append(
      Scope(nodeDefaults: scopes[scopes.count - 1].nodeDefaults, edgeDefaults: scopes[scopes.count - 1].edgeDefaults))
    try readBody()
    let nodes = scopes.removeLast().nodes
    try builder.countCopies(nodes.count, line: lexer.line)
    scopes[scopes.count - 1].nodes.formUnion(nodes)
    guard let name else { return End(nodes: nodes) }
    subgraphs[name, default: []].formUnion(nodes)
    return End(nodes: subgraphs[name, default: []])
  }

  /// A node that has been named, with its port: `name:port:compass`.
  private mutating func nodeEnd(_ name: String) throws(FormatError) -> End {
    var ports: [String] = []
    while try takeMark(":") {
      guard let port = try takeText() else { throw lexer.error("a port is missing after ':'") }
      ports.append(port)
    }
    let id = unescaped(name)
    let node: Int
    if let known = builder.index(ofNode: id) {
      node = known
    } else {
      node = builder.node(id)
      let defaults = scopes[scopes.count - 1].nodeDefaults
      try builder.countCopies(defaults.count, line: lexer.line)
      set(defaults, of: node)
    }
    scopes[scopes.count - 1].nodes.append(node)
    return End(nodes: [node], port: ports.isEmpty ? nil : ports.joined(separator: ":"))
  }

  private mutating func readEdges(from first: End) throws(FormatError) {
    var ends = [first]
    while case .arrow(let isDirected) = token {
      guard isDirected == builder.graph.isDirected else {
        throw lexer.error(isDirected ? "'->' in a graph; a digraph has it" : "'--' in a digraph; a graph has it")
      }
      try advance()
      if let end = try takeSubgraph() {
        ends.append(end)
      } else if let name = try takeText() {
        ends.append(try nodeEnd(name))
      } else {
        throw lexer.error("a node is missing after the arrow")
      }
    }
    let attributes = try takeAttributes()
    for (tail, head) in zip(ends, ends.dropFirst()) {
      try builder.countCopies(tail.nodes.count * head.nodes.count, line: lexer.line)
      for source in tail.nodes {
        for target in head.nodes { try addEdge(source, target, attributes, tail.port, head.port) }
      }
    }
  }

  /// `[name=value, …]`, any number of times.
  private mutating func takeAttributes() throws(FormatError) -> PropertyGraph.Attributes {
    var attributes: PropertyGraph.Attributes = [:]
    while try takeMark("[") {
      while try !takeMark("]") {
        guard let name = try takeText() else { throw lexer.error("the name of an attribute is missing") }
        var value = "true"
        if try takeMark("=") {
          guard let given = try takeText() else { throw lexer.error("a value is missing after '='") }
          value = given
        }
        attributes[unescaped(name)] = .string(self.value(value, of: name))
        if try !takeMark(",") { _ = try takeMark(";") }
      }
    }
    return attributes
  }

  // MARK: - What is made of it

  private mutating func set(_ attributes: PropertyGraph.Attributes, of node: Int) {
    let id = builder.graph.nodes[node].id
    for (name, value) in attributes {
      let text = Self.labels.contains(name) ? value.text.replacing("\u{0}N", with: id) : value.text
      builder.graph.nodes[node].attributes[name] = text == id && name == "label" ? nil : .string(text)
    }
  }

  private mutating func addEdge(
    _ source: Int, _ target: Int, _ given: PropertyGraph.Attributes, _ tailPort: String?, _ headPort: String?
  ) throws(FormatError) {
    var attributes = scopes[scopes.count - 1].edgeDefaults
    try builder.countCopies(attributes.count, line: lexer.line)
    attributes.merge(given) { $1 }
    if let tailPort { attributes["tailport"] = .string(tailPort) }
    if let headPort { attributes["headport"] = .string(headPort) }
    let key = attributes.removeValue(forKey: "key")?.text
    var isDirected = builder.graph.isDirected
    if let direction = attributes["dir"]?.text, (direction == "none") == isDirected,
      ["none", "forward"].contains(direction)
    {
      isDirected.toggle()
      attributes["dir"] = nil
    }
    var named: PropertyGraph.Attributes = [:]
    for (name, value) in attributes { named[DOTExchangeWriter.edgeNames.unprotecting(name)] = value }
    let isSwapped = !builder.graph.isDirected && source > target
    let identity = EdgeIdentity(source: isSwapped ? target : source, target: isSwapped ? source : target, key: key)
    if isStrict || key != nil, let known = edges[identity] {
      builder.graph.edges[known].attributes.merge(named) { $1 }
      return
    }
    edges[identity] = builder.graph.edges.count
    builder.graph.edges.append(
      PropertyGraph.Edge(from: source, to: target, isDirected: isDirected, id: key, attributes: named))
  }

  /// A name or a value of no special kind: two backslashes are one.
  private func unescaped(_ text: String) -> String { text.replacing("\\\\", with: "\\") }

  /// A value; in labels a backslash and a letter stand for a line break or, for now marked by U+0000, a node's name.
  private func value(_ text: String, of name: String) -> String {
    guard Self.labels.contains(name), text.utf8.contains(UInt8(ascii: "\\")) else { return unescaped(text) }
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        isEscaped = false
        switch scalar {
        case "n", "l", "r": result.append("\n")
        case "N": result.append(contentsOf: "\u{0}N".unicodeScalars)
        case "\\": result.append("\\")
        default: result.append(contentsOf: ["\\", scalar])
        }
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar != "\u{0}" {
        result.append(scalar)
      }
    }
    if isEscaped { result.append("\\") }
    return String(result)
  }
}
