import ArgumentParser
import Cast

extension TimelineStep: ExpressibleByArgument {}

struct TimelineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "timeline",
    abstract:
      "Counts what happened in each day, week, month or year, and how much of it was cooperation or conflict.",
    discussion: """
      With actors named, only what they did together or to each other counts.

      Example:
        dramatis timeline articles.jsonl Russia Ukraine --by week
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "Only actions in which all of these actors take part.")
  var actors: [String] = []

  @Option(help: "How long a period is.")
  var by: TimelineStep = .month

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.outline) { input in
      let actors = try actors.map { try input.actor($0) }
      if output.format == .dot {
        let counted = input.cast.actions.indices.filter { index in
          input.cast.days(of: input.cast.actions[index]) != nil
            && actors.allSatisfy(input.cast.actions[index].sides.contains)
        }
        return try output.printGraph(.timeline, of: input, actions: counted, actors: actors, focus: actors)
      }
      var cast = input.cast
      if !actors.isEmpty {
        cast.actions.removeAll { action in
          let sides = action.sides
          return !actors.allSatisfy(sides.contains)
        }
      }
      var rows = Rows(
        by.rawValue, "actions", "verbal cooperation", "material cooperation", "verbal conflict",
        "material conflict")
      for period in cast.timeline(by: by) {
        rows.add(
          .text(period.start.description), .count(period.actions.count),
          .count(period.verbalCooperation),
          .count(period.materialCooperation), .count(period.verbalConflict),
          .count(period.materialConflict))
      }
      try output.print(rows)
      if rows.isEmpty { throw Failure("no actions found that have a day", .nothingFound) }
    }
  }
}
