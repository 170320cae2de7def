import ArgumentParser
import Cast

struct BetweenCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "between",
    abstract:
      "Shows the smallest network that connects several actors: those between them, and what joins them.",
    discussion: """
      Example:
        dramatis between articles.jsonl Trump Putin Zelensky
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "The actors to connect, two or more.")
  var actors: [String]

  @OptionGroup var output: AnswerOptions

  func validate() throws {
    if actors.count < 2 { throw ValidationError("name two or more actors to connect") }
  }

  func run() throws {
    try source.withCast(.links) { input in
      let wanted = try actors.map { try input.actor($0) }
      let network: ConnectingNetwork?
      do {
        network = try input.cast.network(connecting: wanted)
      } catch {
        throw Failure("\(source.input): \(error)", .badData)
      }
      guard let network else { throw Failure("nothing connects all of them", .nothingFound) }
      if output.format == .dot {
        return try output.printGraph(
          .network, of: input, actions: network.hops.flatMap(\.actions), actors: network.actors, focus: wanted)
      }
      let text = PathText(cast: try input.completed(for: network.hops))
      guard output.format == .table else { return try output.print(text.rows(network.hops)) }
      let between = network.actors.filter { !wanted.contains($0) }.map {
        input.cast.actors[$0].name
      }
      let heading =
        between.isEmpty
        ? "nobody is between them" : "between them: " + between.joined(separator: ", ")
      try Destination.print(
        TerminalText.oneLine(heading) + "\n" + network.hops.map { text.text(of: $0) }.joined())
    }
  }
}
