import ArgumentParser
import Formats
import GraphEngine

/// The graph engine on anybody's edge list, without a word of news.
struct GraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Ranks, connects and counts on any edge list: lines of u<TAB>v, or u<TAB>v<TAB>weight.",
    discussion: """
      A weight is a strength: the stronger, the closer. Lines that begin with # are skipped. In a file whose name ends \
      in .csv commas stand for the tabs, and fields may be put in quotation marks. Graphs in other formats are read as \
      well (.graphml, .gexf, .gml, .net, .dot, .json, .cyjs, and tables with the columns source and target); they say \
      for themselves which edges have a direction, and an attribute weight is the weight.

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
  @Argument(help: "An edge list, a graph in another format, or - for standard input.")
  var file: String

  @Flag(help: "The edges lead from the first vertex to the second.")
  var directed = false

  @Option(help: "What parts the fields of a line; without it, commas if the file's name ends in .csv, else tabs.")
  var separator: Separator?

  @Option(help: "The file is a graph in this format; without it, what the ending of its name stands for.")
  var inputFormat: GraphFormat?

  enum Separator: String, ExpressibleByArgument, CaseIterable {
    case tab, comma
  }

  /// - Throws: `Failure` that names the file and the line, also when there are no edges.
  func graph() throws -> LabelledGraph {
    let labelled = try read()
    guard labelled.graph.edgeCount > 0 else { throw Failure("\(name): holds no edges", .nothingFound) }
    return labelled
  }

  private func read() throws -> LabelledGraph {
    let list = try InputFile(reading: file, as: .lines)
    if let format = graphFormat(list) {
      let graph = try ForeignGraph.read(list, as: format)
      return try explaining { try graph.labelled(directed: directed ? true : nil) }
    }
    let separator = separator ?? (file.lowercased().hasSuffix(".csv") ? .comma : .tab)
    let reader = EdgeListReader(directed: directed, separator: separator == .comma ? .comma : .tab)
    return try explaining { try reader.read(list.text) }
  }

  /// The format of a file that is more than an edge list: a table is when it has a heading.
  private func graphFormat(_ list: InputFile) -> GraphFormat? {
    let format = ForeignGraph.format(of: file, given: inputFormat)
    guard inputFormat == nil, let table = format, table == .csv || table == .tsv else { return format }
    return separator == nil && table.hasHeading(list.text) ? table : nil
  }

  /// Whether the file says for itself which edges have a direction, whatever is in it.
  var tellsDirection: Bool {
    let format = ForeignGraph.format(of: file, given: inputFormat)
    return format != nil && (inputFormat != nil || format != .csv && format != .tsv)
  }

  private var name: String { file == "-" ? "standard input" : file }

  /// Names the file in what the graph engine has to say.
  func explaining<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch {
      throw Failure("\(name): \(error)", .badData)
    }
  }

  /// The vertex of a name as the edge list has it.
  ///
  /// - Throws: `Failure` with the name nearest to it.
  func vertex(_ name: String, in labelled: LabelledGraph) throws -> Int {
    if let vertex = labelled.labels.firstIndex(of: name) { return vertex }
    let lowercased = name.lowercased()
    let nearest =
      labelled.labels.first { $0.lowercased() == lowercased }
      ?? labelled.labels.filter { $0.lowercased().contains(lowercased) }.min { ($0.count, $0) < ($1.count, $1) }
    let offer = nearest.map { "; did you mean '\($0)'?" } ?? ""
    throw Failure("\(self.name): there is no vertex '\(name)'\(offer)", .nothingFound)
  }
}

/// What a step of a path is long.
struct StepOptions: ParsableArguments {
  @Flag(help: "Shortest paths go by 1 / weight instead of by the number of edges.")
  var weighted = false

  @Flag(help: "Weights are lengths: shortest paths go by their sum.")
  var lengths = false

  var length: EdgeLength { lengths ? .weight : weighted ? .inverseStrength : .hops }

  func validate() throws {
    if weighted, lengths { throw ValidationError("--weighted takes weights as strengths, --lengths as lengths") }
  }
}
