import ArgumentParser
import Diagrams

extension Diagram.View: ExpressibleByArgument {}
extension Engine: ExpressibleByArgument {}

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws who did what to whom.",
    discussion: """
      Views: story (every action as a card between its actors) and network (actors, and a line for each kind of \
      action). The file's ending says what is drawn: .svg, .png, .pdf or .dot.

      Example:
        dramatis draw article.txt --view network -o article.svg
      """)

  @OptionGroup var source: CastOptions

  @Option(help: "What the picture shows.")
  var view: Diagram.View = .story

  @Option(help: "Graphviz's way to lay the graph out; the view's own when not given.")
  var engine: Engine?

  @Option(help: ArgumentHelp("Stands above the picture.", valueName: "text"))
  var title: String?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file; SVG to standard output when not given.", valueName: "file"))
  var output: String?

  func validate() throws {
    if format == nil { throw ValidationError("'\(output ?? "")' must end in .svg, .png, .pdf or .dot") }
  }

  func run() throws {
    try source.withCast { input in
      guard !input.cast.actors.isEmpty else { throw Failure("\(source.input): no actors to draw", .nothingFound) }
      var diagram = Diagram(view, of: input.cast, options: Diagram.Options(title: title))
      if let engine { diagram.engine = engine }
      let drawing: Drawing
      do {
        drawing = try Renderer().render(diagram, as: format ?? .svg)
      } catch {
        throw Failure("\(source.input): \(error)", .software)
      }
      drawing.notices.forEach { Remark.print($0) }
      let destination = Destination(output)
      try destination.write(drawing.bytes)
      try destination.finish()
    }
  }

  /// Nil when the file's name asks for none that there is.
  private var format: OutputFormat? {
    guard let output, output != "-" else { return .svg }
    return OutputFormat(fileName: output)
  }
}
