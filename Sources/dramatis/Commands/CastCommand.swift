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

  @OptionGroup var output: RowOptions

  /// Of the other names; programs get all.
  private static let mostNamesInTable = 3

  func run() throws {
    try source.withCast { input in
      let cast = input.cast
      var rows = Rows("id", "name", "kind", "role", "of", "mentions", "also called", hiddenInTable: ["id"])
      let order = cast.actors.indices.sorted { a, b in
        let (x, y) = (cast.actors[a], cast.actors[b])
        return (-x.mentionCount, x.name, x.id) < (-y.mentionCount, y.name, y.id)
      }
      for index in order {
        let actor = cast.actors[index]
        let others = actor.otherNames
        rows.add(
          .text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .text(actor.description),
          .list(actor.affiliations.map { cast.actors[$0].name }), .count(actor.mentionCount),
          .list(output.format == .table ? Array(others.prefix(Self.mostNamesInTable)) : others))
      }
      try output.print(rows)
      if rows.isEmpty { throw Failure("no actors found", .nothingFound) }
    }
  }
}

extension CastActor {
  var otherNames: [String] { aliases.filter { $0 != name } }
}
