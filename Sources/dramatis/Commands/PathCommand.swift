import ArgumentParser
import Cast
import Record

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

  @OptionGroup var source: RecordInput

  @Argument(help: "The actor to begin with, by any of its names.")
  var from: String

  @Argument(help: "The actor to arrive at.")
  var to: String

  @Flag(help: "All shortest paths, not only the first.")
  var all = false

  @Flag(help: "Follow actions only from those who do to those whom it is done to.")
  var directed = false

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  /// No user reads more, and there may be exponentially many.
  private static let most = 1000

  func run() throws {
    let cast: CastGraph
    let connections: [Connection]
    do {
      cast = try filter.apply(to: CastGraph(joining: source.records()))
      let found = try cast.connections(from: cast.actor(from), to: cast.actor(to), directed: directed)
      connections = Array(found.prefix(all ? Self.most : 1))
      if all, found.count > Double(Self.most) { Remark.print("the first \(Self.most) of \(Int(found.count)) paths") }
    } catch let error as CastError {
      throw Failure("\(source.input): \(error)", .badData)
    }
    guard !connections.isEmpty else { throw Failure("no path leads from '\(from)' to '\(to)'", .nothingFound) }
    let text = format == .table
      ? connections.map { ConnectionText(cast: cast).text(of: $0) }.joined(separator: "\n")
      : ConnectionText(cast: cast).rows(connections).text(format)
    try Destination(nil).write(text)
  }
}

/// A connection in words: every step with what was done, when, who says so, and the sentence.
struct ConnectionText {
  let cast: CastGraph

  func text(of connection: Connection) -> String {
    var out = connection.actors.map { cast.actors[$0].name }.joined(separator: " → ") + "\n"
    for hop in connection.hops {
      for link in hop.links {
        out += "  " + headline(hop, link) + "\n"
        if let sentence = sentence(link) { out += "    “\(sentence)”\n" }
      }
    }
    return out
  }

  func rows(_ connections: [Connection]) -> Rows {
    var rows = Rows("path", "from", "to", "course", "did", "when", "status", "said by", "sentence")
    for (number, connection) in connections.enumerated() {
      for hop in connection.hops {
        for link in hop.links {
          let action = action(link)
          rows.rows.append([
            .count(number + 1), .text(cast.actors[hop.from].name), .text(cast.actors[hop.to].name),
            .text(link.course.rawValue), .text(words(hop, link)), .text(action.map(ActionRows.when) ?? ""),
            .text(action.map(ActionRows.status) ?? ""), .text(action.map { ActionRows.tellers($0, cast) } ?? ""),
            .text(sentence(link) ?? ""),
          ])
        }
      }
    }
    return rows
  }

  private func headline(_ hop: Connection.Hop, _ link: Connection.HopLink) -> String {
    let names = (cast.actors[hop.from].name, cast.actors[hop.to].name)
    let words = words(hop, link)
    let arrow = switch link.course {
    case .forward: "\(names.0) –[\(words)]→ \(names.1)"
    case .backward: "\(names.1) –[\(words)]→ \(names.0)"
    case .mutual: "\(names.0) ←[\(words)]→ \(names.1)"
    }
    guard let action = action(link) else { return arrow }
    var notes = [ActionRows.when(action), ActionRows.status(action)].filter { !$0.isEmpty && $0 != "occurred" }
    let tellers = ActionRows.tellers(action, cast)
    if !tellers.isEmpty { notes.append("said by \(tellers)") }
    return notes.isEmpty ? arrow : "\(arrow)  (\(notes.joined(separator: "; ")))"
  }

  private func words(_ hop: Connection.Hop, _ link: Connection.HopLink) -> String {
    switch link.link {
    case .action(let index): cast.actions[index].phrase
    case .affiliation(let member, _): cast.actors[member].description ?? "belongs to"
    case .telling: "speaks of"
    }
  }

  private func action(_ link: Connection.HopLink) -> CastAction? {
    switch link.link {
    case .action(let index), .telling(let index, _): cast.actions[index]
    case .affiliation: nil
    }
  }

  private func sentence(_ link: Connection.HopLink) -> String? {
    action(link)?.evidence.lazy.compactMap(\.text).first.map { $0.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
  }
}
