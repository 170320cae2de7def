import ArgumentParser
import GraphEngine

struct GraphPathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Prints the vertices of a shortest path, or of several paths.",
    discussion: """
      Paths count edges, or go by weights as --weighted or --lengths say; with --widest they go by their weakest edge.

      Example:
        dramatis graph path friends.tsv Ann Bob --k 3
      """)

  @OptionGroup var input: EdgeListOptions

  @Argument(help: "The vertex to begin with.")
  var from: String

  @Argument(help: "The vertex to arrive at.")
  var to: String

  @OptionGroup var steps: StepOptions

  @Option(help: ArgumentHelp("The shortest paths that visit no vertex twice, this many.", valueName: "number"))
  var k: Int?

  @Flag(help: "All shortest paths, not only the first.")
  var all = false

  @Option(help: "As many paths as can be that share no edge, or no vertex but their ends.")
  var disjoint: Disjointness?

  @Flag(help: "The path whose weakest edge is as strong as can be.")
  var widest = false

  @OptionGroup var output: RowOptions

  /// Nobody reads more, and there may be exponentially many.
  private static let most = 1000

  func validate() throws {
    if let k, k < 1 { throw ValidationError("--k takes a number from 1 on") }
    guard [k != nil, all, disjoint != nil, widest].count(where: { $0 }) < 2 else {
      throw ValidationError("--k, --all, --disjoint and --widest ask for different paths; take one of them")
    }
    if steps.length != .hops, disjoint != nil || widest {
      throw ValidationError("--disjoint and --widest know no lengths; leave out --weighted and --lengths")
    }
  }

  func run() throws {
    let labelled = try input.graph()
    let (start, end) = (try input.vertex(from, in: labelled), try input.vertex(to, in: labelled))
    let paths: [Found] = try input.explaining { try search(labelled.graph, from: start, to: end) }
    guard let first = paths.first else { throw Failure("no path leads from '\(from)' to '\(to)'", .nothingFound) }
    if k == nil, !all, disjoint == nil {
      var rows = Rows("step", "vertex")
      for (step, vertex) in first.vertices.enumerated() { rows.add(.count(step), .text(labelled.labels[vertex])) }
      return try output.print(rows)
    }
    var rows = Rows("path", "length", "step", "vertex")
    for (number, path) in paths.enumerated() {
      for (step, vertex) in path.vertices.enumerated() {
        rows.add(.count(number + 1), .number(path.length), .count(step), .text(labelled.labels[vertex]))
      }
    }
    try output.print(rows)
  }

  /// The vertices of each path, and its length; of the widest path its width.
  private typealias Found = (vertices: [Int], length: Double)

  private func search(_ graph: Graph, from start: Int, to end: Int) throws -> [Found] {
    if let k {
      return try graph.shortestPaths(from: start, to: end, count: k, length: steps.length).map(Self.found)
    }
    if let disjoint {
      let paths = try graph.disjointPaths(from: start, to: end, sharingNo: disjoint)
      return paths.map { ($0, Double($0.count - 1)) }
    }
    if widest {
      guard let path = try graph.widestPath(from: start, to: end) else { return [] }
      return [(path.vertices, path.width)]
    }
    let shortest = try graph.allShortestPaths(from: start, to: end, length: steps.length)
    if all, shortest.count > Double(Self.most) {
      Remark.print("there are more paths; these are the first \(Self.most)")
    }
    return shortest.prefix(all ? Self.most : 1).map(Self.found)
  }

  private static func found(_ path: Path) -> Found { (path.vertices, path.length) }
}

extension Disjointness: ExpressibleByArgument {}
