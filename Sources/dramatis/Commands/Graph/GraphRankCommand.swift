import ArgumentParser
import GraphEngine

struct GraphRankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Prints the vertices and their scores, highest first; ties by name.",
    discussion: """
      Example:
        dramatis graph rank friends.tsv --by betweenness --format csv
      """)

  @OptionGroup var input: EdgeListOptions

  @OptionGroup var ranking: RankingOptions

  @Flag(help: "Shortest paths go by 1 / weight instead of by the number of edges.")
  var weighted = false

  @OptionGroup var output: RowOptions

  func run() throws {
    let labelled = try input.graph()
    let scores = try input.explaining {
      try labelled.graph.scores(by: ranking.by, length: weighted ? .inverseStrength : .hops)
    }
    let order = Self.order(scores, labelled.labels)
    var rows = Rows("vertex", "score")
    for vertex in order.prefix(ranking.top ?? .max) {
      rows.add(.text(labelled.labels[vertex]), .number(scores[vertex]))
    }
    try output.print(rows)
  }

  /// Highest first. What differs by less than a sum's rounding errors is a tie, and ties go by name.
  private static func order(_ scores: [Double], _ labels: [String]) -> [Int] {
    let highest = scores.max() ?? 0
    let rounded = scores.map { highest > 0 ? ($0 / highest * 1e12).rounded() : 0 }
    return scores.indices.sorted { a, b in (-rounded[a], labels[a]) < (-rounded[b], labels[b]) }
  }
}
