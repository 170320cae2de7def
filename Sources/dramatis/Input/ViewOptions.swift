import ArgumentParser
import Diagrams
import GraphEngine

extension Diagram.View: ExpressibleByArgument {}
extension Theme: ExpressibleByArgument {}

/// Which view of a cast is drawn, of whom, how much of it, and how it looks.
struct ViewOptions: ParsableArguments {
  @Option(
    name: .customLong("view"),
    help: "What the picture shows: story, or what --around or --between ask for.")
  var chosenView: Diagram.View?

  @Option(help: ArgumentHelp("The actor that an ego view is about, by any of its names.", valueName: "name"))
  var around: String?

  @Option(help: ArgumentHelp("How many steps an ego view goes.", valueName: "number"))
  var steps: Int?

  @Option(
    parsing: .upToNextOption,
    help: ArgumentHelp("The actors, two or more, whose connections are drawn.", valueName: "names"))
  var between: [String] = []

  @Option(help: ArgumentHelp("Draw up to this many actions or lines.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp("Write an actor's name the larger, the higher it is by this measure.", valueName: "measure"))
  var sizeBy: Centrality?

  @Option(help: "Colours; auto: an SVG is as the screen is, other formats are light.")
  var theme: Theme?

  @Option(help: ArgumentHelp("Stands above the picture.", valueName: "text"))
  var title: String?

  @Option(help: ArgumentHelp("Link nodes and lines to their entries in this report.", valueName: "page"))
  var links: String?

  /// Whether nothing was asked for.
  var isEmpty: Bool {
    chosenView == nil && around == nil && steps == nil && between.isEmpty && limit == nil && sizeBy == nil
      && theme == nil && title == nil && links == nil
  }

  var view: Diagram.View {
    chosenView ?? (around != nil ? .ego : between.isEmpty ? .story : .connections)
  }

  func validate() throws {
    if view == .ego, around == nil { throw ValidationError("--view ego needs an actor: --around NAME") }
    if view == .connections, Set(between).count < 2 {
      throw ValidationError("--view connections needs two actors or more: --between NAME NAME")
    }
    if around != nil, view != .ego { throw ValidationError("--around goes with --view ego") }
    if !between.isEmpty, view != .connections { throw ValidationError("--between goes with --view connections") }
    if steps != nil, view != .ego { throw ValidationError("--steps goes with --around") }
    if let steps, steps < 1 { throw ValidationError("--steps takes a number from 1 on") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on") }
  }

  /// - Throws: `Failure` when a name stands for nobody, or for several.
  func options(for input: FilteredCast) throws -> Diagram.Options {
    var options = Diagram.Options(
      title: title, focus: try (around.map { [$0] } ?? between).map { try input.actor($0) }, steps: steps ?? 1,
      sizeBy: sizeBy, theme: theme ?? .auto, linkedPage: links)
    if let limit {
      options.maximumActions = limit
      options.maximumLines = limit
      options.maximumActors = max(options.maximumActors, limit)
    }
    return options
  }
}
