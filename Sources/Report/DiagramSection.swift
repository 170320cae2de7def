import Cast
import Diagrams

extension Report {
  /// A view of the cast as a section; nothing when it has nothing to show.
  func diagram(_ view: Diagram.View, _ heading: String) throws -> (id: String, title: String, content: HTML) {
    let nothing = (id: view.rawValue, title: heading, content: HTML.nothing)
    guard !cast.actions.isEmpty || view == .story else { return nothing }
    // The section has the title already.
    var options = Diagram.Options(title: "", linkedPage: "")
    if view == .network { options.sizeBy = .betweenness }
    var diagram = try Diagram(view, of: cast, options: options)
    if view == .communities, diagram.graph.subgraphs.count < 2 { return nothing }
    diagram.title = heading
    let drawing = try renderer.renderElement(diagram, prefix: view.rawValue + "-")
    let source = String(decoding: drawing.bytes, as: UTF8.self)
    let size = Self.width(of: source) > Self.widestFitted ? "diagram wide" : "diagram"
    return (
      view.rawValue, heading,
      .element("figure", ["class": size, "tabindex": "0", "aria-label": heading], .trusted(source))
    )
  }

  /// Wider drawings, in points, are not made smaller than they are, but shown in a frame that scrolls.
  private static let widestFitted = 1050

  private static func width(of svg: String) -> Int {
    svg.firstMatch(of: /width="(\d+)pt"/).flatMap { Int($0.output.1) } ?? 0
  }
}
