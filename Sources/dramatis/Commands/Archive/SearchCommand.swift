import Archive
import ArgumentParser
import Record

struct SearchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract:
      "Finds the sentences of an archive that have all of some words, the most telling first.",
    discussion: """
      Words match in all their forms. Words in quotes must follow one another, and accus* stands for all that begin so.

      Example:
        dramatis search news.db '"prisoner exchange" Istanbul' --since 2025-05-01
      """)

  @Argument(help: "The archive.")
  var archive: String

  @Argument(help: "The words.")
  var words: [String]

  @Option(help: ArgumentHelp("Only documents of this day or later.", valueName: "YYYY-MM-DD"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Only documents of this day or earlier.", valueName: "YYYY-MM-DD"))
  var until: CalendarDate?

  @Option(
    help: ArgumentHelp("Only documents whose source or id has this in it.", valueName: "text"))
  var source: String?

  @Option(help: ArgumentHelp("How many sentences at most.", valueName: "number"))
  var top: Int = 20

  @OptionGroup var output: AnswerOptions

  func validate() throws {
    if top < 1 { throw ValidationError("--top takes a number from 1 on") }
  }

  func run() throws {
    let opened = try ArchiveFile.reading(archive)
    let hits = try ArchiveFile.explaining(archive) {
      try opened.sentences(
        with: words.joined(separator: " "), since: since, until: until, source: source, limit: top)
    }
    if output.format == .dot { return try printGraph(hits) }
    var rows = Rows(
      "document", "date", "title", "number", "sentence", hiddenInTable: ["title", "number"])
    for hit in hits {
      rows.add(
        .text(hit.document), .text(hit.date?.description), .text(hit.title), .count(hit.sentence),
        .text(hit.text.split(whereSeparator: \.isWhitespace).joined(separator: " ")))
    }
    try output.print(rows)
    if rows.isEmpty { throw Failure("no sentence has these words", .nothingFound) }
  }

  /// What the sentences tell of.
  private func printGraph(_ hits: [SearchHit]) throws {
    let sentences = Dictionary(grouping: hits, by: \.document).mapValues { Set($0.map(\.sentence)) }
    try CastOptions.parse(["--", archive]).withCast(.outline) { input in
      let documents = input.cast.documents.map { sentences[$0.id] }
      let actions = input.cast.actions.indices.filter { index in
        input.cast.actions[index].evidence.contains { documents[$0.document]?.contains($0.sentence) ?? false }
      }
      guard !actions.isEmpty else { throw Failure("no sentence with these words tells of an action", .nothingFound) }
      try output.printGraph(.story, of: input, actions: actions, actors: [])
    }
  }
}
