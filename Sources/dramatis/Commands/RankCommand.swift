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

  @Option(help: "The measure.")
  var by: Centrality = .betweenness

  @Option(help: ArgumentHelp("Only the first rows.", valueName: "number"))
  var top: Int?

  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func validate() throws {
    if let top, top < 1 { throw ValidationError("--top takes a number from 1 on") }
  }

  func run() throws {
    let cast = try source.cast()
    var rows = Rows("name", "kind", by.rawValue)
    do {
      for ranked in try cast.ranking(by: by).prefix(top ?? .max) {
        let actor = cast.actors[ranked.actor]
        rows.rows.append([.text(actor.name), .text(actor.kind.rawValue), .number(ranked.score)])
      }
    } catch {
      throw Failure("\(error)", .badData)
    }
    try Destination(nil).write(rows.text(format))
    if rows.rows.isEmpty { throw Failure("no actors found", .nothingFound) }
  }
}
