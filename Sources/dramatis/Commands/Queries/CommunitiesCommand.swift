import ArgumentParser
import Cast

struct CommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract:
      "Prints the communities of actors who have more to do with each other than with the rest.",
    discussion: """
      Found by Leiden's method, the largest community first.

      Example:
        dramatis communities articles.jsonl --resolution 2
      """)

  @OptionGroup var source: CastOptions

  @Option(help: ArgumentHelp("The larger, the smaller the communities.", valueName: "number"))
  var resolution: Double = 1

  @Option(
    help: ArgumentHelp(
      "Another number gives another of several good divisions.", valueName: "number"))
  var seed: UInt64 = 0

  @OptionGroup var output: AnswerOptions

  func validate() throws {
    guard resolution >= 0, resolution.isFinite else {
      throw ValidationError("--resolution is a number from 0 on")
    }
  }

  func run() throws {
    try source.withCast(.links) { input in
      let communities: [[Int]]
      do {
        communities = try input.cast.communities(resolution: resolution, seed: seed)
      } catch {
        throw Failure("\(source.input): \(error)", .badData)
      }
      if output.format == .dot {
        let actors = communities.flatMap { $0 }
        return try output.printGraph(.communities, of: input, actions: input.actions(among: actors), actors: actors)
      }
      var rows = Rows("community", "size", "id", "name", "kind", hiddenInTable: ["id"])
      for (number, community) in communities.enumerated() {
        for actor in community.map({ input.cast.actors[$0] }) {
          rows.add(
            .count(number + 1), .count(community.count), .text(actor.id), .text(actor.name),
            .text(actor.kind.rawValue))
        }
      }
      try output.print(rows)
      if rows.isEmpty {
        throw Failure("no actors found that have to do with one another", .nothingFound)
      }
    }
  }
}
