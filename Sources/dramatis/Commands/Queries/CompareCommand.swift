import ArgumentParser
import Cast
import Record

struct CompareCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "compare",
    abstract: "Shows what is new, gone, more or less from one input to another, or since a day.",
    discussion: """
      Actors are the same when their ids are. With one input and --from-day, what happened from that day on is compared \
      with what happened before.

      Example:
        dramatis compare april.db may.db
      """)

  @Argument(help: "What was before: a text, a folder of texts, records or an archive.")
  var before: String

  @Argument(help: "What is now.")
  var after: String?

  @Option(
    help: ArgumentHelp(
      "Compare what happened from this day on with what was before.", valueName: "YYYY-MM-DD"))
  var fromDay: CalendarDate?

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "number"))
  var top: Int?

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @OptionGroup var output: RowOptions

  func validate() throws {
    guard (after == nil) != (fromDay == nil) else {
      throw ValidationError("name two inputs, or one and --from-day")
    }
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on") }
  }

  func run() throws {
    let comparison: CastComparison
    if let fromDay {
      let cast = try cast(before)
      comparison = CastComparison(
        before: cast.filtered(by: CastFilter(until: fromDay.adding(days: -1))),
        after: cast.filtered(by: CastFilter(since: fromDay)))
    } else {
      comparison = CastComparison(before: try cast(before), after: try cast(after ?? ""))
    }
    var rows = Rows("change", "what", "actors", "before", "after")
    for (what, differences) in [("actor", comparison.actors), ("tie", comparison.ties)] {
      for difference in differences.prefix(top ?? .max) {
        rows.add(
          .text(difference.change.rawValue), .text(what), .list(difference.names),
          .count(difference.before),
          .count(difference.after))
      }
    }
    try output.print(rows)
    if rows.isEmpty { throw Failure("nothing has changed", .nothingFound) }
  }

  private func cast(_ input: String) throws -> CastGraph {
    var source = CastOptions()
    source.input = input
    source.date = nil
    source.filter = filter
    var cast = CastGraph()
    try source.withCast(.outline) { cast = $0.cast }
    return cast
  }
}
