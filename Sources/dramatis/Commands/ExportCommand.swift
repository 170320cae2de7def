import ArgumentParser
import Diagrams

struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Writes the cast for other programs.",
    discussion: """
      dot is the story view for Graphviz; json is one object of nodes and links, as NetworkX reads it; csv has one row \
      for every source and target of every action.

      Example:
        dramatis export article.txt --format csv -o edges.csv
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case dot, json, csv
  }

  @OptionGroup var source: CastOptions

  @Option(help: "What to write.")
  var format: Format

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    try source.withCast { input in
      let cast = input.cast
      guard !cast.actors.isEmpty else { throw Failure("\(source.input): no actors to export", .nothingFound) }
      let text =
        switch format {
        case .dot: Diagram(.story, of: cast).graph.text
        case .json: NodeLinkJSON.text(of: cast)
        case .csv: EdgeRows.rows(of: cast).text(.csv)
        }
      let destination = Destination(output)
      try destination.write(text)
      try destination.finish()
    }
  }
}
