/// The measures of centrality that this module computes, by the names that users give them.
public enum Centrality: String, Hashable, Sendable, CaseIterable {
  case degree
  case inDegree = "in-degree"
  case outDegree = "out-degree"
  case strength
  case inStrength = "in-strength"
  case outStrength = "out-strength"
  case betweenness
  case closeness
  case harmonic
  case pageRank = "pagerank"
  case eigenvector
  case katz
  case hub
  case authority
  case core
  case clustering
  /// The number of triangles at a vertex.
  case triangles
  /// Burt's constraint; 0 for a vertex without neighbours.
  case constraint
  /// Burt's effective size; 0 for a vertex without neighbours.
  case effectiveSize = "effective-size"

  /// Whether the measure tells incoming from outgoing edges even where others may leave direction aside.
  public var isAboutDirection: Bool {
    switch self {
    case .inDegree, .outDegree, .inStrength, .outStrength, .pageRank, .katz, .hub, .authority: true
    case .degree, .strength, .betweenness, .closeness, .harmonic, .eigenvector, .core, .clustering, .triangles,
      .constraint, .effectiveSize:
      false
    }
  }
}

extension Graph {
  /// The scores of all vertices, with each measure's ordinary conventions.
  ///
  /// - Parameters:
  ///   - centrality: The measure.
  ///   - length: What a step is long, for the measures made of shortest paths. Weights are strengths: weighted paths go
  ///     by `1 / strength`, unless it is `.weight`.
  ///   - execution: On how many threads the long ones run, and whom to tell how far it is.
  /// - Throws: What the measure's own method throws.
  /// - Complexity: That of the measure's own method.
  public func scores(
    by centrality: Centrality, length: EdgeLength = .hops, execution: Execution = Execution()
  ) throws(GraphError) -> [Double] {
    switch centrality {
    case .degree: degrees(.both).map(Double.init)
    case .inDegree: degrees(.incoming).map(Double.init)
    case .outDegree: degrees(.outgoing).map(Double.init)
    case .strength: strengths(.both)
    case .inStrength: strengths(.incoming)
    case .outStrength: strengths(.outgoing)
    case .betweenness: try betweenness(length: length, execution: execution)
    case .closeness: try closeness(length: length, execution: execution)
    case .harmonic: try harmonicCentrality(length: length, execution: execution)
    case .pageRank: try pageRank(execution: execution)
    case .eigenvector: try eigenvectorCentrality(execution: execution)
    case .katz: try katzCentrality(execution: execution)
    case .hub: try hubsAndAuthorities(execution: execution).hubs
    case .authority: try hubsAndAuthorities(execution: execution).authorities
    case .core: coreNumbers().map(Double.init)
    case .clustering: localClustering()
    case .triangles: triangles().map(Double.init)
    case .constraint: constraint().map { $0 ?? 0 }
    case .effectiveSize: effectiveSize().map { $0 ?? 0 }
    }
  }
}
