import Cast
import Diagrams
import GraphEngine
import Record

/// A cast as one page: diagrams, the actors, rankings, every action with its sentences, and the articles.
///
/// The page is HTML that stands on its own: it loads nothing, reads without its script, prints, and follows the screen
/// from light to dark. Its script shows the evidence of what is pointed at; a policy within the page allows no other.
///
///     let page = try Report(of: cast).page()
public struct Report: Sendable {
  let cast: CastGraph
  let title: String
  let renderer: Renderer
  /// Indices of actions in the order of telling, which gives them their numbers.
  let order: [Int]
  /// The number of each action, from 1.
  let numbers: [Int]

  /// - Parameter title: Stands above the page; nil for the document's own.
  public init(of cast: CastGraph, title: String? = nil, renderer: Renderer = Renderer()) {
    self.cast = cast
    self.renderer = renderer
    self.title = title ?? Self.title(of: cast)
    order = cast.actionsAsTold()
    var numbers = [Int](repeating: 0, count: cast.actions.count)
    for (number, action) in order.enumerated() { numbers[action] = number + 1 }
    self.numbers = numbers
  }

  /// Writes the page.
  ///
  /// The same cast gives the same page.
  ///
  /// - Throws: `RenderingError` or `CastError` when a diagram cannot be drawn or a ranking not be computed.
  /// - Complexity: That of the diagrams and rankings, and O(n log n) in the length of the texts.
  public func page() throws -> String {
    let sections: [(id: String, title: String, content: HTML)] = [
      try diagram(.story, "Who did what to whom"),
      try diagram(.network, "The network"),
      try diagram(.timeline, "The timeline"),
      try diagram(.communities, "Who belongs together"),
      ("cast", "The cast", castSection),
      ("rankings", "Who matters most", try rankingSection()),
      ("actions", "Every action", actionSection),
      ("articles", cast.documents.count == 1 ? "The article" : "The articles", articleSection),
    ].filter { $0.content != .nothing }
    let links = sections.map { HTML.element("li", [:], .link(to: $0.id, .text($0.title))) }
    let body =
      [header, .element("nav", ["aria-label": "Contents"], .element("ul", [:], links))]
      + [.element("main", [:], sections.map(section)), footer]
    return document(body)
  }

  private func section(id: String, title: String, content: HTML) -> HTML {
    .element(
      "section", ["id": id, "aria-labelledby": "\(id)-heading"],
      .element("h2", ["id": "\(id)-heading"], .text(title)), content)
  }

  private func document(_ body: [HTML]) -> String {
    let head = HTML.element(
      "head", [:],
      .void("meta", ["charset": "utf-8"]),
      .void("meta", ["http-equiv": "Content-Security-Policy", "content": Self.policy]),
      .void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .void("meta", ["name": "color-scheme", "content": "light dark"]),
      .element("title", [:], .text(title)),
      .element("style", [:], .trusted(Diagram.stylesheet + PageStyle.source)))
    let panel = HTML.element(
      "aside", ["id": "evidence", "hidden": "hidden", "aria-live": "polite", "aria-label": "Evidence"])
    let script = HTML.element("script", [:], .trusted(PageScript.source))
    let page = HTML.element("html", ["lang": "en"], head, .element("body", [:], body + [panel, script]))
    return "<!DOCTYPE html>\n" + page.source + "\n"
  }

  /// Nothing from elsewhere, and no script but the page's own.
  private static let policy =
    "default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-\(PageScript.digest)'; base-uri 'none'; "
    + "form-action 'none'"

  private var header: HTML {
    let dates = cast.documents.compactMap(\.date)
    let days = Set([dates.min(), dates.max()].compactMap { $0?.description }).sorted().joined(separator: " to ")
    let counts = [
      Self.counted(cast.documents.count, "document"), Self.counted(cast.actors.count, "actor"),
      Self.counted(cast.actions.count, "action"),
    ]
    let line = ([days] + counts).filter { !$0.isEmpty }.joined(separator: " · ")
    return .element(
      "header", [:], .element("h1", [:], .text(title)), .element("p", ["class": "quiet"], .text(line)))
  }

  private var footer: HTML {
    .element(
      "footer", ["class": "quiet"],
      .text("Read by a program: look at the sentence before you rely on a line. Made with Dramatis."))
  }

  static func counted(_ count: Int, _ noun: String) -> String { "\(count) \(noun)\(count == 1 ? "" : "s")" }

  private static func title(of cast: CastGraph) -> String {
    guard cast.documents.count == 1, let document = cast.documents.first else {
      return "\(cast.documents.count) documents"
    }
    return document.displayTitle
  }
}
