import ArgumentParser
import Cast
import GraphEngine

extension Centrality: ExpressibleByArgument {}

struct RankCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rank",
    abstract: "Ranks the actors by a measure of centrality.",
    discussion: """
      Two actors are joined by every action between them, and by one speaking or acting for the other.

      Example:
        dramatis rank article.txt --by pagerank --top 5
      """)

  @OptionGroup var source: CastOptions

  @OptionGroup var ranking: RankingOptions

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.outline) { input in
      let cast = input.cast
      let ranked: [RankedActor]
      do {
        ranked = try cast.ranking(by: ranking.by)
      } catch {
        throw Failure("\(source.input): \(error)", .badData)
      }
      if output.format == .dot {
        let actors = ranked.prefix(ranking.top ?? .max).map(\.actor)
        return try output.printGraph(
          .network, of: input, actions: input.actions(among: actors), actors: actors, sizeBy: ranking.by)
      }
      var rows = Rows("id", "name", "kind", ranking.by.rawValue, hiddenInTable: ["id"])
      for place in ranked.prefix(ranking.top ?? .max) {
        let actor = cast.actors[place.actor]
        rows.add(
          .text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .number(place.score))
      }
      try output.print(rows)
      if rows.isEmpty {
        throw Failure("no actors found that have to do with one another", .nothingFound)
      }
    }
  }
}

/// By what is ranked, and how much of it is shown.
struct RankingOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The measure.", valueName: "measure"))
  var by: Centrality = .betweenness

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "number"))
  var top: Int?

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on") }
  }
}
