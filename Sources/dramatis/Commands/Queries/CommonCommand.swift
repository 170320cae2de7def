import ArgumentParser
import Cast

struct CommonCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "common",
    abstract: "Lists those with whom both of two actors have to do, and how often.",
    discussion: """
      Example:
        dramatis common articles.jsonl Trump Putin
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "One actor, by any of its names.")
  var first: String

  @Argument(help: "The other actor.")
  var second: String

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.links) { input in
      let (a, b) = (try input.actor(first), try input.actor(second))
      let partners: [CastGraph.CommonPartner]
      do {
        partners = try input.cast.commonPartners(of: a, and: b)
      } catch {
        throw Failure("\(source.input): \(error)", .badData)
      }
      if output.format == .dot, !partners.isEmpty {
        let links = partners.flatMap { [$0.first, $0.second] }
        return try output.printGraph(
          .network, of: input, actions: links.flatMap(\.actions), actors: partners.map(\.actor) + [a, b], focus: [a, b])
      }
      var rows = Rows(
        "id", "name", "kind", "with the first", "with the second", hiddenInTable: ["id"])
      for partner in partners {
        let actor = input.cast.actors[partner.actor]
        rows.add(
          .text(actor.id), .text(actor.name), .text(actor.kind.rawValue),
          .count(partner.first.links.count),
          .count(partner.second.links.count))
      }
      try output.print(rows)
      if rows.isEmpty { throw Failure("nobody has to do with both", .nothingFound) }
    }
  }
}
