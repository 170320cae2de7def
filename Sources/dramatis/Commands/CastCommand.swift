import ArgumentParser
import Cast

struct CastCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cast",
    abstract: "Lists the actors with their kinds, roles and other names, those mentioned most first.",
    discussion: """
      Example:
        dramatis cast article.txt --kind person
      """)

  @OptionGroup var source: CastOptions

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func run() throws {
    let cast = try source.cast()
    var rows = Rows("name", "kind", "role", "of", "mentions", "also called")
    let order = cast.actors.indices.sorted {
      (-cast.actors[$0].mentionCount, cast.actors[$0].name) < (-cast.actors[$1].mentionCount, cast.actors[$1].name)
    }
    for index in order {
      let actor = cast.actors[index]
      let others = actor.aliases.filter { $0 != actor.name }
      let shown = format == .table ? Array(others.prefix(3)) : others
      rows.rows.append([
        .text(actor.name), .text(actor.kind.rawValue), .text(actor.description ?? ""),
        .text(actor.affiliations.map { cast.actors[$0].name }.joined(separator: ", ")), .count(actor.mentionCount),
        .text(shown.joined(separator: ", ")),
      ])
    }
    try Destination(nil).write(rows.text(format))
    if rows.rows.isEmpty { throw Failure("no actors found", .nothingFound) }
  }
}
