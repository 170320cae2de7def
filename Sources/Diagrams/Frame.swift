import Cast
import Record

/// What all pictures have in common: the title and the legend above, fonts and margins.
struct Frame {
  let cast: CastGraph
  let options: Diagram.Options
  let view: Diagram.View
  let caption: String
  let legend: Legend

  /// A graph without nodes as yet.
  ///
  /// The legend is part of the graph's own label because every engine finds room for that; a cluster around the
  /// picture would do for dot alone, and make it forget the order of the nodes in it.
  var graph: DOTGraph {
    DOTGraph(
      name: SVGIdentifier.make(view.rawValue, cast.documents.count == 1 ? cast.documents[0].id : "documents"),
      attributes: [
        "label": .markup(header), "labelloc": "t", "labeljust": "l", "fontname": .text(Theme.fonts),
        "bgcolor": .text(Theme.paper), "pad": "0.2", "tooltip": .text(PlainText.shortened(title, to: 200)),
      ],
      nodeDefaults: ["fontname": .text(Theme.fonts), "fontcolor": .text(Theme.ink)],
      edgeDefaults: ["fontname": .text(Theme.fonts), "arrowsize": "0.7"])
  }

  private var title: String {
    if let title = options.title { return title }
    guard cast.documents.count == 1 else { return "\(cast.documents.count) documents" }
    return cast.documents[0].title ?? cast.documents[0].id
  }

  /// The day of the document, or the first and last of several.
  private var dates: String? {
    let dates = cast.documents.compactMap(\.date)
    guard let first = dates.min(), let last = dates.max() else { return nil }
    return DateText.describe(from: first, to: last)
  }

  private var header: Markup {
    let titles = PlainText.wrapped(title, width: 70, lines: 3).map {
      Markup.text($0).bold.font(color: Theme.ink, size: Theme.Size.title)
    }
    let subtitle = [dates, caption].compactMap { $0 }.joined(separator: "  ·  ")
    let rows =
      (titles.isEmpty ? [] : [.lines(titles, flushLeft: true)])
      + [Markup.text(subtitle).font(color: Theme.quietInk, size: Theme.Size.label)] + legend.rows
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
