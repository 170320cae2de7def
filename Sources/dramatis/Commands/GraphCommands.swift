import ArgumentParser
import GraphEngine

/// The graph engine on anybody's edge list, without a word of news.
struct GraphCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Ranks, connects and counts on any edge list: lines of u<TAB>v, or u<TAB>v<TAB>weight.",
    discussion: """
      A weight is a strength: the stronger, the closer. Lines that begin with # are skipped.

      Example:
        dramatis graph rank friends.tsv --by pagerank --top 10
      """,
    subcommands: [GraphRank.self, GraphPath.self, GraphComponents.self, GraphStats.self])
}

struct EdgeListInput: ParsableArguments {
  @Argument(help: "An edge list, or - for standard input.")
  var file: String

  @Flag(help: "The edges lead from the first vertex to the second.")
  var directed = false

  func graph() throws -> LabelledGraph {
    let file = try InputFile(reading: file)
    do {
      return try EdgeListReader(directed: directed).read(file.text)
    } catch {
      throw Failure("\(file.name): \(error)", .badData)
    }
  }
}

struct GraphRank: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank", abstract: "Prints the vertices and their scores, highest first; ties by name.",
    discussion: """
      Example:
        dramatis graph rank friends.tsv --by betweenness --format csv
      """)

  @OptionGroup var input: EdgeListInput

  @Option(help: "The measure.")
  var by: Centrality = .betweenness

  @Flag(help: "Shortest paths go by 1 / weight instead of by the number of edges.")
  var weighted = false

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "number"))
  var top: Int?

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on") }
  }

  func run() throws {
    let labelled = try input.graph()
    let scores: [Double]
    do {
      scores = try labelled.graph.scores(by: by, length: weighted ? .inverseStrength : .hops)
    } catch {
      throw Failure("\(input.file): \(error)", .badData)
    }
    var rows = Rows("vertex", "score")
    let order = scores.indices.sorted { (-scores[$0], labelled.labels[$0]) < (-scores[$1], labelled.labels[$1]) }
    for vertex in order.prefix(top ?? .max) { rows.rows.append([.text(labelled.labels[vertex]), .number(scores[vertex])]) }
    try Destination(nil).write(rows.text(format))
  }
}

struct GraphPath: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path", abstract: "Prints the vertices of a shortest path.",
    discussion: """
      Example:
        dramatis graph path friends.tsv Ann Bob
      """)

  @OptionGroup var input: EdgeListInput

  @Argument(help: "The vertex to begin with.")
  var from: String

  @Argument(help: "The vertex to arrive at.")
  var to: String

  @Flag(help: "Paths go by 1 / weight instead of by the number of edges.")
  var weighted = false

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func run() throws {
    let labelled = try input.graph()
    let ends = try [from, to].map { name in
      guard let vertex = labelled.labels.firstIndex(of: name) else {
        throw Failure("\(input.file): there is no vertex '\(name)'", .nothingFound)
      }
      return vertex
    }
    let found: GraphEngine.Path?
    do {
      found = try labelled.graph.shortestPath(from: ends[0], to: ends[1], length: weighted ? .inverseStrength : .hops)
    } catch {
      throw Failure("\(input.file): \(error)", .badData)
    }
    guard let found else { throw Failure("no path leads from '\(from)' to '\(to)'", .nothingFound) }
    var rows = Rows("step", "vertex")
    for (step, vertex) in found.vertices.enumerated() { rows.rows.append([.count(step), .text(labelled.labels[vertex])]) }
    try Destination(nil).write(rows.text(format))
  }
}

struct GraphComponents: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "components", abstract: "Prints the connected component of every vertex, the largest component first.",
    discussion: """
      Example:
        dramatis graph components friends.tsv
      """)

  @OptionGroup var input: EdgeListInput

  @Flag(help: "Vertices belong together when each can reach the other along the edges' direction.")
  var strong = false

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func run() throws {
    let labelled = try input.graph()
    let components = strong ? labelled.graph.stronglyConnectedComponents() : labelled.graph.connectedComponents()
    let members = components.members
    var rows = Rows("component", "size", "vertex")
    let order = members.indices.sorted { (-members[$0].count, $0) < (-members[$1].count, $1) }
    for (number, component) in order.enumerated() {
      for vertex in members[component] {
        rows.rows.append([.count(number + 1), .count(members[component].count), .text(labelled.labels[vertex])])
      }
    }
    try Destination(nil).write(rows.text(format))
  }
}

struct GraphStats: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Prints how large and how dense the graph is.",
    discussion: """
      Example:
        dramatis graph stats friends.tsv --directed
      """)

  @OptionGroup var input: EdgeListInput

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func run() throws {
    let graph = try input.graph().graph
    let n = Double(graph.vertexCount)
    let m = Double(graph.edgeCount)
    let pairs = n * (n - 1) / (graph.isDirected ? 1 : 2)
    var rows = Rows("measure", "value")
    rows.rows = [
      [.text("vertices"), .count(graph.vertexCount)], [.text("edges"), .count(graph.edgeCount)],
      [.text("density"), .number(pairs > 0 ? m / pairs : 0)],
      [.text("components"), .count(graph.connectedComponents().count)],
      [.text("largest degree"), .count(graph.degrees(.both).max() ?? 0)],
    ]
    try Destination(nil).write(rows.text(format))
  }
}
