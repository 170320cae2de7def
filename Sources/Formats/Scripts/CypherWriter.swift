import OrderedCollections

/// Writes a script of Cypher statements that make the graph in Neo4j, Memgraph and others.
///
/// Every node is a `Node`, and has its `kind` for a second label; a relationship's type is its `class`, or `LINK`. A
/// relationship has a direction always; one that should have none says `directed: false`. Properties with no value that
/// Cypher knows, such as infinities, are left out.
///
/// - Source: the openCypher grammar, version 9.
struct CypherWriter {
  private static let nodeNames = ReservedNames(["id"])
  private static let edgeNames = ReservedNames(["id", "directed"])

  static func text(of graph: PropertyGraph) -> String {
    var text = "CREATE INDEX node_id IF NOT EXISTS FOR (n:Node) ON (n.id);\n"
    for node in graph.nodes {
      let label = node.attributes["kind"].map { ":" + name($0.text) } ?? ""
      text += "CREATE (:Node\(label) \(map([("id", .string(node.id))], node.attributes, nodeNames)));\n"
    }
    for edge in graph.edges {
      let (source, target) = (literal(graph.nodes[edge.source].id), literal(graph.nodes[edge.target].id))
      let type = edge.attributes["class"].map { name($0.text) } ?? "LINK"
      var first: [(String, PropertyGraph.Value)] = edge.id.map { [("id", .string($0))] } ?? []
      if !edge.isDirected { first.append(("directed", .boolean(false))) }
      text += "MATCH (a:Node {id: \(source)}), (b:Node {id: \(target)}) "
      text += "CREATE (a)-[:\(type) \(map(first, edge.attributes, edgeNames))]->(b);\n"
    }
    return text
  }

  private static func map(
    _ first: [(String, PropertyGraph.Value)], _ attributes: PropertyGraph.Attributes, _ reserved: ReservedNames
  ) -> String {
    let all = first + attributes.map { (reserved.protecting($0), $1) }
    let entries = all.compactMap { key, value in self.value(value).map { "\(name(key)): \($0)" } }
    return "{" + entries.joined(separator: ", ") + "}"
  }

  private static func value(_ value: PropertyGraph.Value) -> String? {
    switch value {
    case .string(let text): literal(text)
    case .integer(let number): String(number)
    case .double(let number): number.isFinite ? String(number) : nil
    case .boolean(let flag): flag ? "true" : "false"
    case .date(let date): "date('\(date)')"
    case .list(let items): "[" + items.map(literal).joined(separator: ", ") + "]"
    }
  }

  /// A label, type or key: bare when it is a plain word, else in backticks.
  ///
  /// Some servers read `\u0060` as a backtick even there, so backslashes become slashes.
  private static func name(_ text: String) -> String {
    let isLetter = { (byte: UInt8) in (97...122).contains(byte) || (65...90).contains(byte) }
    if text.utf8.first.map(isLetter) == true, text.utf8.allSatisfy({ isLetter($0) || $0 == 95 }) { return text }
    guard !text.isEmpty else { return "_" }
    var result = "`"
    for scalar in text.unicodeScalars {
      switch scalar {
      case "`": result += "``"
      case "\\": result += "/"
      case "\0": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "`"
  }

  /// A string. Since some servers read `\u0027` as an apostrophe before anything else, no `u` follows a backslash of
  /// the text: there the string is put together from two.
  private static func literal(_ text: String) -> String {
    var result = "'"
    var followsBackslash = false
    for scalar in text.unicodeScalars {
      if followsBackslash, scalar == "u" || scalar == "U" { result += "' + '" }
      followsBackslash = scalar == "\\"
      switch scalar {
      case "'": result += "\\'"
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      case "\t": result += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}":
        let digits = String(scalar.value, radix: 16)
        result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result + "'"
  }
}
