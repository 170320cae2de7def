import ArgumentParser
import Cast

struct ContradictionsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contradictions",
    abstract: "Lists what one says happened and another says did not.",
    discussion: """
      Where nobody is named, it is the document itself that says so.

      Example:
        dramatis contradictions articles.jsonl --since 2025-05-01
      """)

  @OptionGroup var source: CastOptions

  @OptionGroup var output: AnswerOptions

  func run() throws {
    try source.withCast(.outline) { input in
      let found = input.cast.contradictions()
      let actions = Array(Set(found.flatMap { [$0.affirmed, $0.denied] })).sorted()
      if output.format == .dot { return try output.printGraph(.story, of: input, actions: actions, actors: []) }
      let cast = try input.completed(actions: actions)
      var rows = Rows(
        "affirmed", "denied", "when", "who", "did", "to whom", "affirmed by", "denied by",
        "sentence", "denial",
        hiddenInTable: ["affirmed", "denied", "sentence", "denial"])
      for contradiction in found {
        let (affirmed, denied) = (
          cast.actions[contradiction.affirmed], cast.actions[contradiction.denied]
        )
        let names = { (actors: [Int]) in actors.map { cast.actors[$0].name } }
        let denial =
          denied.tellings.first { $0.stance == .deny }?.evidence?.text
          ?? ActionRows.sentence(denied)
        rows.add(
          .text(affirmed.id), .text(denied.id), .text(ActionRows.when(affirmed)),
          .list(names(affirmed.sources)),
          .text(affirmed.phrase), .list(names(affirmed.targets)),
          .list(names(contradiction.affirmers)),
          .list(names(contradiction.deniers)), .text(ActionRows.sentence(affirmed)), .text(denial))
      }
      try output.print(rows)
      if rows.isEmpty { throw Failure("no contradictions found", .nothingFound) }
    }
  }
}
