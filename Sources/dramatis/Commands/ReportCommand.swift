import ArgumentParser
import Cast
import Diagrams
import Report

struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Writes one page with everything: diagrams, actors, rankings, actions and the marked articles.",
    discussion: """
      The page is HTML that stands on its own: it loads nothing from elsewhere and reads without a script.

      Example:
        dramatis report article.txt -o report.html
      """)

  @OptionGroup var source: CastOptions

  @Option(help: ArgumentHelp("Stands above the page; the document's own title when not given.", valueName: "text"))
  var title: String?

  @Option(
    name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    try source.withCast { input in
      guard !input.cast.actors.isEmpty else { throw Failure("\(source.input): no actors to report on", .nothingFound) }
      let page: String
      do {
        page = try Report(of: input.cast, title: title).page()
      } catch {
        throw Failure("\(source.input): \(error)", .software)
      }
      let destination = Destination(output)
      try destination.write(page)
      try destination.finish()
    }
  }
}
