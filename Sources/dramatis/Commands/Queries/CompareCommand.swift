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

  @OptionGroup var output: AnswerOptions

  func validate() throws {
    guard (after == nil) != (fromDay == nil) else {
      throw ValidationError("name two inputs, or one and --from-day")
    }
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on") }
  }

  func run() throws {
    let now: FilteredCast?
    let (old, new): (CastGraph, CastGraph)
    if let fromDay {
      now = try cast(before)
      old = now?.cast.filtered(by: CastFilter(until: fromDay.adding(days: -1))) ?? CastGraph()
      new = now?.cast.filtered(by: CastFilter(since: fromDay)) ?? CastGraph()
    } else {
      old = try cast(before)?.cast ?? CastGraph()
      now = try cast(after ?? "")
      new = now?.cast ?? CastGraph()
    }
    let comparison = CastComparison(before: old, after: new)
    if let now, output.format == .dot { return try printGraph(comparison, new, of: now) }
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

  /// What happened between those of whom there is more than before.
  private func printGraph(_ comparison: CastComparison, _ new: CastGraph, of input: FilteredCast) throws {
    let grown = comparison.ties.prefix(top ?? .max).filter { $0.before < $0.after }
    let ties = Set(grown.map { Set($0.ids) })
    guard !ties.isEmpty else { throw Failure("nothing is new between two actors", .nothingFound) }
    let later = Set(new.actions.map(\.id))
    let actions = input.cast.actions.indices.filter { index in
      guard later.contains(input.cast.actions[index].id) else { return false }
      let sides = input.cast.actions[index].sides.map { input.cast.actors[$0].id }
      return sides.indices.contains { place in
        sides[(place + 1)...].contains { ties.contains([sides[place], $0]) }
      }
    }
    try output.printGraph(.network, of: input, actions: actions, actors: [])
  }

  /// Nil when there is nothing in the input.
  private func cast(_ input: String) throws -> FilteredCast? {
    var source = try CastOptions.parse(["--", input])
    source.filter = filter
    var cast: FilteredCast?
    try source.withCast(.outline) { cast = $0 }
    return cast
  }
}
