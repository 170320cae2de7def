import OrderedCollections
import Record

/// The node-link form of JSON that NetworkX (`node_link_data`) and D3 read: an object with `nodes` and `edges`.
///
/// Written as a multigraph: an edge's id is its `key`. An edge whose direction is not that of the graph says so by
/// `directed`, which NetworkX keeps as an attribute. Older files say `links` for `edges`.
enum NodeLink {
  private static let nodeNames = ReservedNames(["id"])
  private static let edgeNames = ReservedNames(["source", "target", "key", "directed"])

  static func text(of graph: PropertyGraph) -> String {
    let isDirected = graph.hasDirectedEdges
    var json = JSONWriter()
    json.object {
      $0.member("directed", .boolean(isDirected))
      $0.member("multigraph", .boolean(true))
      $0.key("graph")
      $0.object { $0.members(graph.attributes, ReservedNames([])) }
      $0.key("nodes")
      $0.array(graph.nodes) { json, node in
        json.object {
          $0.member("id", .string(node.id))
          $0.members(node.attributes, nodeNames)
        }
      }
      $0.key("edges")
      $0.array(graph.edges) { json, edge in
        json.object {
          $0.member("source", .string(graph.nodes[edge.source].id))
          $0.member("target", .string(graph.nodes[edge.target].id))
          if let id = edge.id { $0.member("key", .string(id)) }
          if edge.isDirected != isDirected { $0.member("directed", .boolean(edge.isDirected)) }
          $0.members(edge.attributes, edgeNames)
        }
      }
    }
    return json.text + "\n"
  }

  /// - Parameter value: An object with `nodes`.
  static func graph(in value: JSONValue) throws(FormatError) -> PropertyGraph {
    let isDirected = value["directed"] == .boolean(true)
    var builder = GraphBuilder(isDirected: isDirected)
    if let members = value["graph"] { builder.graph.attributes = members.attributes { $0 } }
    for (number, node) in try JSONGraph.items("nodes", of: value).enumerated() {
      // D3 counts nodes from 0 when they have no ids.
      let id = (node["id"] ?? node["name"])?.identifier ?? String(number)
      try builder.addNode(id, node.attributes { $0 == "id" ? nil : nodeNames.unprotecting($0) }, line: nil)
    }
    let listName = value["edges"] == nil ? "links" : "edges"
    for edge in try JSONGraph.items(listName, of: value) {
      var direction = isDirected
      if case .boolean(let flag) = edge["directed"] { direction = flag }
      builder.addEdge(
        from: try JSONGraph.end("source", of: edge), to: try JSONGraph.end("target", of: edge), isDirected: direction,
        id: edge["key"]?.edgeKey,
        attributes: edge.attributes { name in
          ["source", "target", "key", "directed"].contains(name) ? nil : edgeNames.unprotecting(name)
        }, line: nil)
    }
    return try builder.finished(inferring: .listsAndDates)
  }
}
