import ArgumentParser
import GraphEngine

struct GraphRankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Prints the vertices, or edges, and their scores, highest first; ties by name.",
    discussion: """
      Paths count edges, or go by weights as --weighted or --lengths say. For the other measures a weight is a strength.

      Example:
        dramatis graph rank friends.tsv --by betweenness --format csv
      """)

  @OptionGroup var input: EdgeListOptions

  @Option(name: [.customLong("by"), .customLong("measure")], help: ArgumentHelp("The measure.", valueName: "measure"))
  var measure: GraphMeasure = .ofVertices(.betweenness)

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "number"))
  var top: Int?

  @OptionGroup var steps: StepOptions

  @Option(
    help: ArgumentHelp(
      "Judge betweenness by the paths from this many vertices, drawn at random, and say how far off it may be.",
      valueName: "number"))
  var sample: Int?

  @Option(help: ArgumentHelp("Another number draws another sample.", valueName: "number"))
  var seed: UInt64 = 0

  @OptionGroup var runOptions: GraphRunOptions

  @OptionGroup var output: RowOptions

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on") }
    if let sample, sample < 1 { throw ValidationError("--sample takes a number from 1 on") }
    if sample != nil, measure != .ofVertices(.betweenness) {
      throw ValidationError("--sample is about betweenness; leave it out, or rank by betweenness")
    }
  }

  func run() throws {
    let labelled = try input.graph()
    switch measure {
    case .ofVertices(let centrality): try rankVertices(of: labelled, by: centrality)
    case .edgeBetweenness: try rankEdges(of: labelled)
    }
  }

  private func rankVertices(of labelled: LabelledGraph, by centrality: Centrality) throws {
    let scores = try input.explaining {
      try runOptions.run { execution in
        if let sample { return try sampled(labelled.graph, sample, execution) }
        return try labelled.graph.scores(by: centrality, length: steps.length, execution: execution)
      }
    }
    var rows = Rows("vertex", "score")
    for vertex in Self.order(scores, names: labelled.labels.map { [$0] }).prefix(top ?? .max) {
      rows.add(.text(labelled.labels[vertex]), .number(scores[vertex]))
    }
    try output.print(rows)
  }

  private func sampled(_ graph: Graph, _ sample: Int, _ execution: Execution) throws -> [Double] {
    let judged = try graph.sampledBetweenness(
      sources: sample, seed: seed, length: steps.length, execution: execution)
    let bound = DecimalText.rounded(judged.errorBound)
    Remark.print("with a probability of 95 % no score is more than \(bound) off")
    return judged.scores
  }

  private func rankEdges(of labelled: LabelledGraph) throws {
    let graph = labelled.graph
    let scores = try input.explaining {
      try runOptions.run { try graph.edgeBetweenness(length: steps.length, execution: $0) }
    }
    let ends = (0..<graph.edgeCount).map { edge in
      let (source, target) = graph.ends(of: edge)
      return [labelled.labels[source], labelled.labels[target]]
    }
    var rows = Rows("source", "target", "score")
    for edge in Self.order(scores, names: ends).prefix(top ?? .max) {
      rows.add(.text(ends[edge][0]), .text(ends[edge][1]), .number(scores[edge]))
    }
    try output.print(rows)
  }

  /// Highest first. What differs by less than a sum's rounding errors is a tie, and ties go by name.
  private static func order(_ scores: [Double], names: [[String]]) -> [Int] {
    let highest = scores.max() ?? 0
    let rounded = scores.map { highest > 0 ? ($0 / highest * 1e12).rounded() : 0 }
    return scores.indices.sorted { a, b in
      rounded[a] == rounded[b] ? names[a].lexicographicallyPrecedes(names[b]) : rounded[a] > rounded[b]
    }
  }
}
