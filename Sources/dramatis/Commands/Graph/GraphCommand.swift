import ArgumentParser
import GraphEngine

/// The graph engine on anybody's edge list, without a word of news.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Ranks, connects and counts on any edge list: lines of u<TAB>v, or u<TAB>v<TAB>weight.",
    discussion: """
      A weight is a strength: the stronger, the closer. Lines that begin with # are skipped.

      Example:
        dramatis graph rank friends.tsv --by pagerank --top 10
      """,
    subcommands: [
      GraphRankCommand.self, GraphPathCommand.self, GraphCommunitiesCommand.self, GraphComponentsCommand.self,
      GraphStatsCommand.self,
    ])
}

/// The edge list that a command is given.
struct EdgeListOptions: ParsableArguments {
  @Argument(help: "An edge list, or - for standard input.")
  var file: String

  @Flag(help: "The edges lead from the first vertex to the second.")
  var directed = false

  /// - Throws: `Failure` that names the file and the line, also when there are no edges.
  func graph() throws -> LabelledGraph {
    let list = try InputFile(reading: file, as: .lines)
    let labelled = try explaining { try EdgeListReader(directed: directed).read(list.text) }
    guard labelled.graph.edgeCount > 0 else { throw Failure("\(list.name): holds no edges", .nothingFound) }
    return labelled
  }

  /// Names the file in what the graph engine has to say.
  func explaining<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw Failure("\(file == "-" ? "standard input" : file): \(error)", .badData)
    }
  }
}
