/// Graphviz's ways to lay a graph out. All of them repeat themselves exactly, which leaves out `fdp`.
public enum Engine: String, CaseIterable, Sendable {
  /// Layers, for graphs with a direction.
  case dot
  /// Springs between all pairs of nodes.
  case neato
  /// Springs on several scales, for large graphs.
  case sfdp
  /// Circles around a centre.
  case twopi
  /// Everything on circles.
  case circo

  /// The engine to take for a graph of this size instead of this one; itself if it can cope.
  ///
  /// Graphviz cannot be stopped once it has begun, so the choice is made beforehand. The limits are such that a random
  /// graph of that size, the worst case, takes some seconds on one core: dot's time explodes with the number of edges
  /// beyond those of a tree, neato's grows with the square of the nodes, circo's with more than that.
  func replacement(nodes: Int, edges: Int) -> Engine {
    switch self {
    case .dot: edges > 220 && edges > nodes + nodes / 4 || nodes > 1500 ? .sfdp : .dot
    case .neato: nodes > 1000 ? .sfdp : .neato
    case .circo: nodes > 150 || edges > 400 ? .sfdp : .circo
    case .twopi: nodes > 5000 ? .sfdp : .twopi
    case .sfdp: .sfdp
    }
  }
}
