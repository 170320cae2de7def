import ArgumentParser
import GraphEngine

/// By what vertices, or edges, are ranked.
enum GraphMeasure: Equatable, ExpressibleByArgument {
  case ofVertices(Centrality)
  case edgeBetweenness

  private static let edgeBetweennessName = "edge-betweenness"

  init?(argument: String) {
    if argument == Self.edgeBetweennessName {
      self = .edgeBetweenness
    } else if let centrality = Centrality(rawValue: argument) {
      self = .ofVertices(centrality)
    } else {
      return nil
    }
  }

  var defaultValueDescription: String {
    switch self {
    case .ofVertices(let centrality): centrality.rawValue
    case .edgeBetweenness: Self.edgeBetweennessName
    }
  }

  static var allValueStrings: [String] { Centrality.allCases.map(\.rawValue) + [edgeBetweennessName] }
}
