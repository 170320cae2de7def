import ArgumentParser
import Cast

struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: "Lists who did what to whom, when, and according to whom, in the order of their days.",
    discussion: """
      Example:
        dramatis actions articles.jsonl --class CONSULT --since 2025-05-01 --format csv
      """)

  @OptionGroup var source: CastOptions

  @OptionGroup var output: RowOptions

  func run() throws {
    try source.withCast { input in
      let rows = ActionRows.rows(input.cast.chronologicalActions(), of: input.cast)
      try output.print(rows)
      if rows.isEmpty { throw Failure("no actions found", .nothingFound) }
    }
  }
}
