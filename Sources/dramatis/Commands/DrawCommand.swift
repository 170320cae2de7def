import ArgumentParser
import Cast
import Diagrams
import GraphEngine

extension Engine: ExpressibleByArgument {}

struct DrawCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "draw",
    abstract: "Draws who did what to whom, or any graph in the DOT language.",
    discussion: """
      Views: story (every action as a card between its actors), network (actors, and a line for each kind of action), \
      ego (the network around one actor), connections (only what lies between some actors), timeline (actors as lanes, \
      time from left to right) and communities (actors in groups). The file's ending says what is drawn: .svg, .png, \
      .pdf or .dot. A graph in DOT (.dot, .gv, or on standard input) is drawn as it stands, by --engine.

      Example:
        dramatis draw article.txt --view network -o article.svg
        dramatis draw article.txt --around Peskov --steps 2 -o peskov.svg
        dramatis draw existing.dot --engine neato -o existing.png
      """)

  @OptionGroup var source: CastOptions

  @OptionGroup(title: "What is drawn") var view: ViewOptions

  @Option(help: "Graphviz's way to lay the graph out; the view's own when not given.")
  var engine: Engine?

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Write to this file; SVG to standard output when not given.", valueName: "file"))
  var output: String?

  func validate() throws {
    if format == nil { throw ValidationError("'\(output ?? "")' must end in .svg, .png, .pdf or .dot") }
  }

  func run() throws {
    let given = try GraphFile.read(source.input)
    if let given, DOTText.isBeginning(of: given.text) {
      guard view.isEmpty else {
        throw ValidationError("\(given.name): is a graph in DOT, drawn as it stands; only --engine and -o go with it")
      }
      return try write(
        drawing { () throws(RenderingError) in
          try Renderer().render(dot: given.text, engine: engine ?? .dot, as: format ?? .svg)
        })
    }
    try source.withCast(given: given) { input in
      guard !input.cast.actors.isEmpty else { throw Failure("\(source.input): no actors to draw", .nothingFound) }
      var diagram: Diagram
      do {
        diagram = try Diagram(view.view, of: input.cast, options: view.options(for: input))
      } catch let error as CastError {
        throw Failure("\(source.input): \(error)", .badData)
      }
      if let engine { diagram = diagram.laidOut(by: engine) }
      try write(drawing { () throws(RenderingError) in try Renderer().render(diagram, as: format ?? .svg) })
    }
  }

  /// Names the input in what the renderer has to say.
  private func drawing(_ draw: () throws(RenderingError) -> Drawing) throws -> Drawing {
    do {
      return try draw()
    } catch {
      let name = source.input == "-" ? "standard input" : source.input
      switch error {
      case .unreadable, .tooLarge: throw Failure("\(name): \(error)", .badData)
      default: throw Failure("\(name): \(error)", .software)
      }
    }
  }

  private func write(_ drawing: Drawing) throws {
    drawing.notices.forEach { Remark.print($0) }
    let destination = Destination(output)
    try destination.write(drawing.bytes)
    try destination.finish()
  }

  /// Nil when the file's name asks for none that there is.
  private var format: OutputFormat? {
    guard let output, output != "-" else { return .svg }
    return OutputFormat(fileName: output)
  }
}
