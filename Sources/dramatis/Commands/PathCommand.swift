import ArgumentParser
import Cast

struct PathCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "path",
    abstract: "Shows how two actors are connected, with the sentences behind every step.",
    discussion: """
      A step is an action between two actors, or one speaking or acting for the other. Filters leave actions out of the \
      search itself.

      Example:
        dramatis path article.txt Peskov Kyiv
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "The actor to begin with, by any of its names.")
  var from: String

  @Argument(help: "The actor to arrive at.")
  var to: String

  @Flag(help: "All shortest paths, not only the first.")
  var all = false

  @Flag(help: "Follow actions only from those who do to those whom it is done to.")
  var directed = false

  @OptionGroup var output: RowOptions

  /// Nobody reads more, and there may be exponentially many.
  private static let most = 1000

  func run() throws {
    try source.withCast { input in
      let (start, end) = (try input.actor(from), try input.actor(to))
      let paths: [Connection]
      do {
        let found = try input.cast.connections(from: start, to: end, directed: directed)
        paths = Array(found.prefix(all ? Self.most : 1))
        if all, found.count > Double(Self.most) {
          Remark.print("there are more paths; these are the first \(Self.most)")
        }
      } catch {
        throw Failure("\(source.input): \(error)", .badData)
      }
      guard !paths.isEmpty else { throw Failure("no path leads from '\(from)' to '\(to)'", .nothingFound) }
      if output.format == .table {
        try Destination.print(paths.map { PathText(cast: input.cast).text(of: $0) }.joined(separator: "\n"))
      } else {
        try output.print(PathText(cast: input.cast).rows(paths))
      }
    }
  }
}
