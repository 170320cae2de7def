/// Writes GML: nodes with a number and a label, and attributes that are text or numbers.
///
/// A node's id is its `uid`, an edge's its `key`. The format is plain ASCII: all other characters are references such as
/// `&#233;`. It has no flags, which become 0 and 1.
///
/// - Source: M. Himsolt, "GML: A portable Graph File Format" (1997); the references as NetworkX reads them.
struct GMLWriter {
  static let nodeNames: Set<String> = ["id", "label", "uid"]
  static let edgeNames: Set<String> = ["source", "target", "key", "directed"]
  static let graphNames: Set<String> = ["directed", "multigraph", "node", "edge"]

  private var text = ""

  static func text(of graph: PropertyGraph) -> String {
    var writer = GMLWriter()
    writer.write(graph)
    return writer.text
  }

  private mutating func write(_ graph: PropertyGraph) {
    let isDirected = graph.hasDirectedEdges
    text += "graph [\n  directed \(isDirected ? 1 : 0)\n  multigraph 1\n"
    write(graph.attributes, Self.graphNames, indent: "  ")
    for (number, node) in graph.nodes.enumerated() {
      var others = node.attributes
      others["label"] = nil
      text += "  node [\n    id \(number)\n    label \(Self.quoted(node.label))\n    uid \(Self.quoted(node.id))\n"
      write(others, Self.nodeNames, indent: "    ")
      text += "  ]\n"
    }
    for edge in graph.edges {
      text += "  edge [\n    source \(edge.source)\n    target \(edge.target)\n"
      if let id = edge.id { text += "    key \(Self.quoted(id))\n" }
      if edge.isDirected != isDirected { text += "    directed \(edge.isDirected ? 1 : 0)\n" }
      write(edge.attributes, Self.edgeNames, indent: "    ")
      text += "  ]\n"
    }
    text += "]\n"
  }

  private mutating func write(_ attributes: PropertyGraph.Attributes, _ reserved: Set<String>, indent: String) {
    for (name, value) in attributes {
      text += "\(indent)\(GMLNames.encoded(name, reserved: reserved)) \(Self.value(value))\n"
    }
  }

  private static func value(_ value: PropertyGraph.Value) -> String {
    switch value {
    case .integer(let number): String(number)
    case .double(let number): real(number)
    case .boolean(let flag): flag ? "1" : "0"
    case .string, .date, .list: quoted(value.text)
    }
  }

  /// With a point, by which readers tell it from a whole number.
  private static func real(_ number: Double) -> String {
    guard number.isFinite else { return number.isNaN ? quoted("NaN") : number < 0 ? "-INF" : "+INF" }
    let digits = String(number)
    guard !digits.contains("."), let exponent = digits.firstIndex(of: "e") else { return digits }
    return digits[..<exponent] + ".0" + digits[exponent...]
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "\"": result += "&quot;"
      case " "..."~": result.unicodeScalars.append(scalar)
      default: result += "&#\(scalar.value);"
      }
    }
    return result + "\""
  }
}
