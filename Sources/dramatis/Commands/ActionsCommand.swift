import ArgumentParser
import Cast

struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract:
      "Lists who did what to whom, when, and according to whom, in the order of their days.",
    discussion: """
      Example:
        dramatis actions articles.jsonl --class CONSULT --since 2025-05-01 --format csv
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "Only actions in which all of these actors take part.")
  var actors: [String] = []

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.outline) { input in
      let actors = try actors.map { try input.actor($0) }
      let actions = input.cast.chronologicalActions().filter { index in
        let sides = input.cast.actions[index].sides
        return actors.allSatisfy(sides.contains)
      }
      if output.format == .dot {
        return try output.printGraph(.story, of: input, actions: actions, actors: actors, focus: actors)
      }
      let rows = ActionRows.rows(actions, of: try input.completed(actions: actions))
      try output.print(rows)
      if rows.isEmpty { throw Failure("no actions found", .nothingFound) }
    }
  }
}
