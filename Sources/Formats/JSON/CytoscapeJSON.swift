import Record

/// The JSON of Cytoscape and Cytoscape.js: `elements` with `nodes` and `edges`, each with its `data`.
///
/// `name` is what Cytoscape shows, so it is the label here; `value` is what NetworkX takes for the node itself, and `key`
/// is by what it tells parallel edges apart. Every edge has a direction in Cytoscape; one without says so by `directed`.
enum CytoscapeJSON {
  private static let nodeNames = ReservedNames(["id", "name", "value", "shared_name", "SUID", "selected"])
  private static let edgeNames = ReservedNames([
    "id", "key", "source", "target", "directed", "shared_name", "SUID", "selected",
  ])

  static func text(of graph: PropertyGraph) -> String {
    let isDirected = graph.hasDirectedEdges
    var json = JSONWriter()
    json.object {
      $0.member("format_version", "1.0")
      $0.member("generated_by", "dramatis")
      $0.member("target_cytoscapejs_version", "~3")
      $0.member("directed", .boolean(isDirected))
      $0.member("multigraph", .boolean(true))
      $0.key("data")
      $0.object { $0.members(graph.attributes, ReservedNames([])) }
      $0.key("elements")
      $0.object { json in
        json.key("nodes")
        json.array(graph.nodes) { json, node in json.data { write(node, to: &$0) } }
        json.key("edges")
        json.array(Array(graph.edges.enumerated())) { json, edge in
          json.data { write(edge.element, number: edge.offset, of: graph, isDirected, to: &$0) }
        }
      }
    }
    return json.text + "\n"
  }

  private static func write(_ node: PropertyGraph.Node, to json: inout JSONWriter) {
    var others = node.attributes
    let label = others.removeValue(forKey: "label")
    json.member("id", .string(node.id))
    json.member("value", .string(node.id))
    json.member("name", label ?? .string(node.id))
    json.members(others, nodeNames)
  }

  private static func write(
    _ edge: PropertyGraph.Edge, number: Int, of graph: PropertyGraph, _ isDirected: Bool, to json: inout JSONWriter
  ) {
    // Ids of nodes and edges are of one kind in Cytoscape.
    if let id = edge.id { json.member("id", .string("edge " + id)) }
    json.member("key", .integer(number))
    json.member("source", .string(graph.nodes[edge.source].id))
    json.member("target", .string(graph.nodes[edge.target].id))
    if edge.isDirected != isDirected { json.member("directed", .boolean(edge.isDirected)) }
    json.members(edge.attributes, edgeNames)
  }

  /// - Parameter value: An object with `elements`.
  static func graph(in value: JSONValue) throws(FormatError) -> PropertyGraph {
    let isDirected = value["directed"] != .boolean(false)
    var builder = GraphBuilder(isDirected: isDirected)
    if let members = value["data"] { builder.graph.attributes = members.attributes { $0 } }
    let (nodes, edges) = try elements(of: value)
    for node in nodes {
      guard let id = (node["id"] ?? node["value"])?.identifier else { throw FormatError("a node lacks \"id\"") }
      try builder.addNode(id, attributes(of: node, id: id), line: nil)
    }
    for edge in edges {
      var direction = isDirected
      if case .boolean(let flag) = edge["directed"] { direction = flag }
      builder.addEdge(
        from: try JSONGraph.end("source", of: edge), to: try JSONGraph.end("target", of: edge), isDirected: direction,
        id: (edge["id"]?.identifier ?? edge["key"]?.edgeKey).map {
          $0.hasPrefix("edge ") ? String($0.dropFirst(5)) : $0
        },
        attributes: edge.attributes { name in
          ["id", "key", "source", "target", "directed"].contains(name) ? nil : edgeNames.unprotecting(name)
        }, line: nil)
    }
    return try builder.finished(inferring: .listsAndDates)
  }

  private static func attributes(of node: JSONValue, id: String) -> PropertyGraph.Attributes {
    var attributes = node.attributes { name in
      switch name {
      case "id", "value": nil
      case "name": "label"
      default: nodeNames.unprotecting(name)
      }
    }
    if attributes["label"] == .string(id) { attributes["label"] = nil }
    return attributes
  }

  /// The data of nodes and edges, which Cytoscape.js also keeps in a single list: what has a source is an edge.
  private static func elements(
    of value: JSONValue
  ) throws(FormatError) -> (nodes: [JSONValue], edges: [JSONValue]) {
    if case .array(let elements) = value["elements"] {
      let data = elements.map { $0["data"] ?? .null }
      return (data.filter { $0["source"] == nil }, data.filter { $0["source"] != nil })
    }
    guard let elements = value["elements"], case .object = elements else {
      throw FormatError("\"elements\" is no object")
    }
    return (
      try JSONGraph.items("nodes", of: elements).map { $0["data"] ?? .null },
      try JSONGraph.items("edges", of: elements).map { $0["data"] ?? .null }
    )
  }
}

extension JSONWriter {
  /// An object with the member `data`.
  fileprivate mutating func data(_ body: (inout JSONWriter) -> Void) {
    object {
      $0.key("data")
      $0.object(body)
    }
  }
}
