import ArgumentParser
import GraphEngine

struct GraphPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Prints the vertices of a shortest path.",
    discussion: """
      Example:
        dramatis graph path friends.tsv Ann Bob
      """)

  @OptionGroup var input: EdgeListOptions

  @Argument(help: "The vertex to begin with.")
  var from: String

  @Argument(help: "The vertex to arrive at.")
  var to: String

  @Flag(help: "Paths go by 1 / weight instead of by the number of edges.")
  var weighted = false

  @OptionGroup var output: RowOptions

  func run() throws {
    let labelled = try input.graph()
    let (start, end) = (try vertex(from, in: labelled), try vertex(to, in: labelled))
    let path = try input.explaining {
      try labelled.graph.shortestPath(from: start, to: end, length: weighted ? .inverseStrength : .hops)
    }
    guard let path else { throw Failure("no path leads from '\(from)' to '\(to)'", .nothingFound) }
    var rows = Rows("step", "vertex")
    for (step, vertex) in path.vertices.enumerated() { rows.add(.count(step), .text(labelled.labels[vertex])) }
    try output.print(rows)
  }

  private func vertex(_ name: String, in labelled: LabelledGraph) throws -> Int {
    if let vertex = labelled.labels.firstIndex(of: name) { return vertex }
    let nearest = labelled.labels.first { $0.lowercased() == name.lowercased() }
    let offer = nearest.map { "; did you mean '\($0)'?" } ?? ""
    throw Failure("\(input.file): there is no vertex '\(name)'\(offer)", .nothingFound)
  }
}
