import ArgumentParser
import Diagrams

extension Diagram.View: ExpressibleByArgument {}
extension Engine: ExpressibleByArgument {}

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws who did what to whom.",
    discussion: """
      Views: story (every action as a card between its actors) and network (actors, and a line for each kind of action). \
      The file's ending says what is drawn: .svg, .png, .pdf or .dot.

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

  func run() throws {
    let format = try format()
    let cast = try source.cast()
    guard !cast.actors.isEmpty else { throw Failure("\(source.input.input): no actors to draw", .nothingFound) }
    var diagram = Diagram(view, of: cast, options: Diagram.Options(title: title))
    if let engine { diagram.engine = engine }
    do {
      let drawing = try Renderer().render(diagram, as: format)
      drawing.notices.forEach { Remark.print($0) }
      try Destination(output).write(.init(drawing.bytes))
    } catch let error as RenderingError {
      throw Failure("\(error)", .software)
    }
  }

  private func format() throws -> OutputFormat {
    guard let output, output != "-" else { return .svg }
    guard let format = OutputFormat(fileName: output) else {
      throw Failure("\(output): name a file that ends in .svg, .png, .pdf or .dot", .usage)
    }
    return format
  }
}
