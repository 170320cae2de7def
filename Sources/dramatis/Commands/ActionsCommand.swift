import ArgumentParser
import Cast
import Record

struct ActionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "actions",
    abstract: "Lists who did what to whom, when, and according to whom, in the order of their days.",
    discussion: """
      Example:
        dramatis actions articles.jsonl --class CONSULT --since 2025-05-01 --format csv
      """)

  @OptionGroup var source: CastOptions

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func run() throws {
    let cast = try source.cast()
    let rows = ActionRows.rows(cast.chronologicalActions(), of: cast)
    try Destination(nil).write(rows.text(format))
    if rows.rows.isEmpty { throw Failure("no actions found", .nothingFound) }
  }
}

/// Actions as rows, the same for every command that lists them.
enum ActionRows {
  static func rows(_ actions: [Int], of cast: CastGraph) -> Rows {
    var rows = Rows("when", "who", "did", "to whom", "status", "said by", "class")
    for index in actions {
      let action = cast.actions[index]
      let names = { (actors: [Int]) in actors.map { cast.actors[$0].name }.joined(separator: ", ") }
      rows.rows.append([
        .text(when(action)), .text(names(action.sources)), .text(action.phrase), .text(names(action.targets)),
        .text(status(action)), .text(tellers(action, cast)), .text(action.eventClass?.rawValue ?? ""),
      ])
    }
    return rows
  }

  static func when(_ action: CastAction) -> String {
    guard let time = action.time else { return "" }
    guard let start = time.start, let end = time.end else { return time.text }
    return start == end ? start.description : "\(start)…\(end)"
  }

  static func status(_ action: CastAction) -> String {
    action.polarity == .negated ? "not \(action.status.rawValue)" : action.status.rawValue
  }

  static func tellers(_ action: CastAction, _ cast: CastGraph) -> String {
    var seen: Set<String> = []
    return action.tellings.map { telling in
      let name = cast.actors[telling.actor].name
      return telling.stance == .report ? name : "\(name) (\(telling.stance.rawValue))"
    }.filter { seen.insert($0).inserted }.joined(separator: ", ")
  }
}
