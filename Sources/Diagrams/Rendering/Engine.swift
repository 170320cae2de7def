/// Graphviz's ways to lay a graph out.
public enum Engine: String, CaseIterable, Sendable {
  /// Layers, for graphs with a direction.
  case dot
  /// Springs between all pairs of nodes.
  case neato
  /// Springs and repulsion, with room for clusters.
  case fdp
  /// Springs on several scales, for large graphs.
  case sfdp
  /// Circles around a centre.
  case twopi
  /// Everything on circles.
  case circo
  /// Nodes side by side, a frame for each cluster.
  case osage
  /// A map of tiles: nodes as areas, without lines.
  case patchwork
  /// No layout: the positions that the nodes come with.
  case nop

  /// The engine to take for a graph of this size instead of this one; itself if it can cope.
  ///
  /// The limits are such that a random graph of that size, the worst case, takes some seconds on one core: dot's time
  /// explodes with the number of edges beyond those of a tree (100 nodes and 200 edges 0.06 s, 300 edges 1.3 s, 200 and
  /// 600 10 s), circo's too (100 and 200 1.4 s, 300 edges 6 s), neato's grows with the square of the nodes (1000 2.2 s,
  /// 2000 8.7 s), fdp's as well (100 0.6 s, 200 2.6 s). The others lay 5000 nodes out in under 5 s.
  func replacement(nodes: Int, edges: Int) -> Engine {
    switch self {
    case .dot: edges > 220 && edges > nodes + nodes / 4 || nodes > 1500 ? .sfdp : .dot
    case .neato: nodes > 1000 ? .sfdp : .neato
    case .fdp: nodes > 200 ? .sfdp : .fdp
    case .circo: nodes > 150 || edges > 220 ? .sfdp : .circo
    case .twopi: nodes > 5000 ? .sfdp : .twopi
    case .sfdp, .osage, .patchwork, .nop: self
    }
  }

  /// Whether a graph of this size is drawn within a second, so that nobody needs a limit of time.
  ///
  /// A process of its own costs some five milliseconds.
  func isQuick(nodes: Int, edges: Int) -> Bool {
    switch self {
    case .dot: nodes <= 300 && edges <= 220
    case .neato: nodes <= 300 && edges <= 1000
    case .fdp: nodes <= 100 && edges <= 300
    case .sfdp, .twopi, .osage, .patchwork, .nop: nodes <= 1000 && edges <= 3000
    case .circo: false
    }
  }
}
