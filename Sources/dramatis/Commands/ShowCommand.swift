import ArgumentParser
import Cast

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract:
      "Shows one actor: who it is, with whom it deals, and what it did, in the order of the days.",
    discussion: """
      Formats other than table give the actions alone.

      Example:
        dramatis show article.txt Kyiv
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "The actor, by any of its names.")
  var actor: String

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.outline) { input in
      let index = try input.actor(actor)
      let profile = input.cast.profile(of: index)
      if output.format == .dot {
        return try output.printGraph(
          .network, of: input, actions: profile.appearances.map(\.action), actors: [index], focus: [index])
      }
      let cast = try input.completed(actions: profile.appearances.map(\.action), actors: [index])
      let rows = ActionRows.rows(profile.appearances.map(\.action), of: cast)
      if output.format == .table {
        let heading = Self.heading(profile, cast)
        try Destination.print(rows.isEmpty ? heading : heading + "\n" + rows.text(.table))
      } else {
        try output.print(rows)
      }
    }
  }

  private static func heading(_ profile: ActorProfile, _ cast: CastGraph) -> String {
    let actor = cast.actors[profile.actor]
    let names = { (actors: [Int]) in actors.map { cast.actors[$0].name } }
    let facts: [(String, [String])] = [
      ("role", actor.description.map { [$0] } ?? []), ("also called", actor.otherNames),
      ("of", names(actor.affiliations)), ("for it", names(profile.members)),
      ("deals with", profile.partners.map { "\(cast.actors[$0.actor].name) (\($0.actionCount))" }),
    ]
    let lines = facts.filter { !$0.1.isEmpty }.map { "\($0.0): \($0.1.joined(separator: ", "))" }
    return (["\(actor.name) (\(actor.kind.rawValue))"] + lines).map {
      TerminalText.oneLine($0) + "\n"
    }.joined()
  }
}
