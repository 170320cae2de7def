import Cast
import Record

/// What all pictures have in common: the title and the legend above, fonts and margins.
struct Frame {
  let scene: Scene
  let view: Diagram.View
  let caption: String
  let legend: Legend

  /// A diagram without nodes as yet.
  ///
  /// The legend is part of the graph's own label because every engine finds room for that; a cluster around the
  /// picture would do for dot alone, and make it forget the order of the nodes in it.
  func diagram(engine: Engine, layout: DOTGraph.Attributes) -> Diagram {
    var graph = DOTGraph(
      name: SVGIdentifier.make(view.rawValue, documents.count == 1 ? documents[0].id : "documents"),
      attributes: [
        "label": .markup(header), "labelloc": "t", "labeljust": "l", "fontname": .text(Theme.fonts),
        "bgcolor": .text(scene.color(.paper)), "pad": "0.25",
      ],
      nodeDefaults: ["fontname": .text(Theme.fonts), "fontcolor": .text(scene.color(.ink))],
      edgeDefaults: ["fontname": .text(Theme.fonts), "arrowsize": "0.7"])
    graph.attributes.merge(layout) { $1 }
    return Diagram(
      graph: graph, engine: engine, notices: legend.remarks, title: PlainText.shortened(title, to: 200),
      description: ([subtitle] + legend.remarks).joined(separator: " "), theme: scene.theme)
  }

  private var documents: [DocumentRecord] { scene.cast.documents }

  private var title: String {
    if let title = scene.options.title { return title }
    guard documents.count == 1 else { return "\(documents.count) documents" }
    return documents[0].displayTitle
  }

  /// The day of the document, or the first and last of several.
  private var dates: String? {
    let dates = documents.compactMap(\.date)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return DateText.describe(from: first, to: last)
  }

  private var subtitle: String { [dates, caption].compactMap { $0 }.joined(separator: "  ·  ") }

  private var header: Markup {
    let titles = PlainText.wrapped(title, width: 70, lines: 3).map {
      Markup.text($0).bold.font(color: scene.color(.ink), size: Theme.Size.title)
    }
    let below = PlainText.wrapped(subtitle, width: 110, lines: 2, evenly: false).map {
      Markup.text($0).font(color: scene.color(.quietInk), size: Theme.Size.label)
    }
    let rows =
      (titles.isEmpty ? [] : [.lines(titles, flushLeft: true)])
      + [.lines(below, flushLeft: true)] + legend.rows(scene.theme)
    let cells = rows.map { [$0.cell(["align": "left", "balign": "left"])] }
    let distance = [Markup.text("").cell(["height": "14"])]
    return .table(
      ["border": "0", "cellborder": "0", "cellspacing": "0", "cellpadding": "2"], rows: cells + [distance])
  }
}

/// Numbers with their nouns.
func counted(_ count: Int, _ singular: String) -> String {
  "\(count) \(singular)\(count == 1 ? "" : "s")"
}
