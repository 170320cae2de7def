import ArgumentParser
import GraphEngine

struct GraphStatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats",
    abstract: "Prints how large and how dense the graph is.",
    discussion: """
      Density is the number of edges over the number of pairs of vertices; parallel edges and loops count.

      Example:
        dramatis graph stats friends.tsv --directed
      """)

  @OptionGroup var input: EdgeListOptions

  @OptionGroup var output: RowOptions

  func run() throws {
    let graph = try input.graph().graph
    var rows = Rows("measure", "value")
    rows.add(.text("vertices"), .count(graph.vertexCount))
    rows.add(.text("edges"), .count(graph.edgeCount))
    rows.add(.text("density"), .number(graph.density))
    rows.add(.text("components"), .count(graph.connectedComponents().count))
    rows.add(.text("largest degree"), .count(graph.degrees(.both).max() ?? 0))
    try output.print(rows)
  }
}
