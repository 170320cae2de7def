import ArgumentParser
import GraphEngine

struct GraphStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Prints how large, how dense and how connected the graph is.",
    discussion: """
      Density is the number of edges over the number of pairs of vertices; parallel edges and loops count. Clustering \
      and triangles leave directions aside. Distances count edges, over the pairs of which the second can be reached \
      from the first.

      Example:
        dramatis graph stats friends.tsv --directed
      """)

  @OptionGroup var input: EdgeListOptions

  @Flag(
    help: "The mean distance and the diameter also when they take long: in a graph of very many vertices and edges.")
  var distances = false

  @Flag(help: "How many vertices have each degree, instead.")
  var degrees = false

  @OptionGroup var runOptions: GraphRunOptions

  @OptionGroup var output: RowOptions

  /// Up to so many vertices times edges, distances take no more than seconds.
  private static let affordable = 1e11

  func run() throws {
    let graph = try input.graph().graph
    try output.print(degrees ? degreeRows(graph) : try statistics(graph))
  }

  private func degreeRows(_ graph: Graph) -> Rows {
    var rows = Rows("degree", "vertices")
    for (degree, count) in graph.degreeDistribution().enumerated() where count > 0 {
      rows.add(.count(degree), .count(count))
    }
    return rows
  }

  private func statistics(_ graph: Graph) throws -> Rows {
    var rows = Rows("measure", "value")
    addSizes(of: graph, to: &rows)
    let components = graph.connectedComponents()
    rows.add(.text("components"), .count(components.count))
    rows.add(.text("largest component"), .count(components.sizes.max() ?? 0))
    if graph.isDirected {
      let strong = graph.stronglyConnectedComponents()
      rows.add(.text("strong components"), .count(strong.count))
      rows.add(.text("largest strong component"), .count(strong.sizes.max() ?? 0))
      rows.add(.text("reciprocity"), .number(graph.reciprocity()))
    }
    rows.add(.text("mean degree"), .number(2 * Double(graph.edgeCount) / Double(graph.vertexCount)))
    rows.add(.text("largest degree"), .count(graph.degrees(.both).max() ?? 0))
    rows.add(.text("degree assortativity"), .number(graph.degreeAssortativity()))
    rows.add(.text("largest core number"), .count(graph.coreNumbers().max() ?? 0))
    rows.add(.text("triangles"), .count(graph.triangleCount()))
    rows.add(.text("global clustering"), .number(graph.globalClustering()))
    rows.add(
      .text("mean local clustering"), .number(graph.localClustering().reduce(0, +) / Double(graph.vertexCount)))
    try addDistances(of: graph, to: &rows)
    return rows
  }

  private func addSizes(of graph: Graph, to rows: inout Rows) {
    rows.add(.text("vertices"), .count(graph.vertexCount))
    rows.add(.text("edges"), .count(graph.edgeCount))
    rows.add(.text("loops"), .count(graph.loopCount))
    rows.add(.text("parallel edges"), .count(graph.parallelCount))
    if let weights = graph.weights { rows.add(.text("total weight"), .number(weights.reduce(0, +))) }
    rows.add(.text("density"), .number(graph.density))
  }

  private func addDistances(of graph: Graph, to rows: inout Rows) throws {
    guard distances || Double(graph.vertexCount) * Double(graph.edgeCount) <= Self.affordable else {
      Remark.print("the mean distance and the diameter would take long; --distances asks for them")
      return
    }
    let summary = try input.explaining { try runOptions.run { try graph.distanceSummary(execution: $0) } }
    rows.add(.text("mean distance"), .number(summary.mean))
    rows.add(.text("diameter"), .number(summary.diameter))
  }
}
