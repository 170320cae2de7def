import ArgumentParser
import Cast

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Shows how two actors are connected, with the sentences behind every step.",
    discussion: """
      A step is an action between two actors, or one speaking or acting for the other. Filters leave actions out of the \
      search itself. Without further options it is one of the shortest paths.

      Example:
        dramatis path article.txt Peskov Kyiv
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "The actor to begin with, by any of its names.")
  var from: String

  @Argument(help: "The actor to arrive at.")
  var to: String

  @OptionGroup var search: PathOptions

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.links) { input in
      let (start, end) = (try input.actor(from), try input.actor(to))
      let paths: [Connection]
      do {
        let limit = search.isOne ? 1 : PathOptions.most
        let (found, isCut) = try input.cast.connections(
          from: start, to: end, by: search.search, directed: search.directed, limit: limit)
        paths = found
        if !search.isOne, isCut {
          Remark.print("there are more paths; these are the first \(limit)")
        }
      } catch {
        throw Failure("\(source.input): \(error)", .badData)
      }
      guard !paths.isEmpty else {
        throw Failure("no path leads from '\(from)' to '\(to)'", .nothingFound)
      }
      if output.format == .dot {
        let hops = paths.flatMap(\.hops)
        return try output.printGraph(
          .network, of: input, actions: hops.flatMap(\.actions), actors: paths.flatMap(\.actors), focus: [start, end])
      }
      let text = PathText(cast: try input.completed(for: paths.flatMap(\.hops)))
      if output.format == .table {
        try Destination.print(paths.map { text.text(of: $0) }.joined(separator: "\n"))
      } else {
        try output.print(text.rows(paths))
      }
    }
  }
}

/// Which paths are looked for.
struct PathOptions: ParsableArguments {
  /// Nobody reads more, and there may be exponentially many.
  static let most = 1000

  @Flag(help: "All shortest paths, not only the first.")
  var all = false

  @Option(help: ArgumentHelp("This many paths, the shortest first.", valueName: "number"))
  var k: Int?

  @Option(help: ArgumentHelp("All paths of at most so many steps.", valueName: "number"))
  var maxSteps: Int?

  @Flag(help: "As many paths as possible that share nobody but their ends.")
  var disjoint = false

  @Flag(help: "Only forward in time: each step on a day that is not before the last step's.")
  var timely = false

  @Flag(help: "Follow actions only from those who do to those whom it is done to.")
  var directed = false

  func validate() throws {
    if let k, k < 1 { throw ValidationError("--k takes a number from 1 on") }
    if let maxSteps, maxSteps < 1 { throw ValidationError("--max-steps takes a number from 1 on") }
    guard [all, k != nil, maxSteps != nil, disjoint, timely].filter({ $0 }).count < 2 else {
      throw ValidationError("--all, --k, --max-steps, --disjoint and --timely exclude one another")
    }
  }

  var isOne: Bool { !all && k == nil && maxSteps == nil && !disjoint }

  var search: ConnectionSearch {
    if let k { return .ranked(k) }
    if let maxSteps { return .simple(maximumHops: maxSteps) }
    return disjoint ? .disjoint : timely ? .timely : .shortest
  }
}

extension FilteredCast {
  /// The cast with all that is known of what joins the actors of some hops, and of these actors.
  func completed(for hops: [Connection.Hop]) throws -> CastGraph {
    let links = hops.flatMap { hop in hop.links.map(\.link) }
    let actions = links.compactMap { link -> Int? in
      switch link {
      case .action(let action), .telling(let action, _): action
      case .affiliation: nil
      }
    }
    return try completed(
      actions: Array(Set(actions)).sorted(),
      actors: Array(Set(hops.flatMap { [$0.from, $0.to] })).sorted())
  }
}
