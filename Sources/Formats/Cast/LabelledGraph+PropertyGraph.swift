import GraphEngine

extension PropertyGraph {
  /// The graph for the engine, its vertices called by their ids.
  ///
  /// Edges have the strengths that their attribute `weight` gives, as soon as one has such; the others have 1. In a
  /// directed graph an edge without direction leads both ways, which makes two of it.
  ///
  /// - Parameter directed: Whether edges lead from source to target; nil for what the graph itself says.
  /// - Throws: `GraphError` for weights that are negative or not finite.
  /// - Complexity: O(V + E).
  public func labelled(directed: Bool? = nil) throws(GraphError) -> LabelledGraph {
    let isDirected = directed ?? hasDirectedEdges
    var (sources, targets, weights): ([UInt32], [UInt32], [Double]) = ([], [], [])
    func add(_ source: Int, _ target: Int, _ weight: Double) {
      sources.append(UInt32(truncatingIfNeeded: source))
      targets.append(UInt32(truncatingIfNeeded: target))
      weights.append(weight)
    }
    for edge in edges {
      let weight = edge.weight ?? 1
      add(edge.source, edge.target, weight)
      // All have the direction in which they are written when the caller asks for one.
      if isDirected, directed == nil, !edge.isDirected, edge.source != edge.target {
        add(edge.target, edge.source, weight)
      }
    }
    let isWeighted = edges.contains { $0.weight != nil }
    let graph = try Graph(
      vertexCount: nodes.count, sources: sources, targets: targets, weights: isWeighted ? weights : nil,
      directed: isDirected)
    return LabelledGraph(graph: graph, labels: nodes.map(\.id))
  }
}
