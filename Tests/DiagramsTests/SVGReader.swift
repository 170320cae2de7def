import Foundation

#if canImport(FoundationXML)
  import FoundationXML
#endif

/// What stands in an SVG, as an XML parser sees it.
struct SVGReader {
  struct Element {
    let id: String
    let classes: Set<String>
    /// What shows when the pointer rests on it.
    var tooltip = ""
    var texts: [String] = []
    /// Where the first of its texts stands; less is higher up.
    var height: Double?
    /// Names of the shapes in it: `polygon`, `path` …
    var shapes: [String] = []
    var strokes: [String] = []
    var isDashed = false
  }

  private(set) var nodes: [Element] = []
  private(set) var edges: [Element] = []
  /// Every text of the picture, in order.
  private(set) var texts: [String] = []
  /// The picture's own, for those who cannot see it.
  private(set) var title = ""
  private(set) var description = ""
  private(set) var root: [String: String] = [:]
  /// Where links lead, in order.
  private(set) var links: [String] = []

  init(_ bytes: [UInt8]) throws {
    let handler = Handler()
    let parser = XMLParser(data: Data(bytes))
    parser.delegate = handler
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
    nodes = handler.elements.filter { $0.classes.contains("node") }
    edges = handler.elements.filter { $0.classes.contains("edge") }
    texts = handler.texts
    title = handler.titles.first ?? ""
    description = handler.summary
    root = handler.root
    links = handler.links
  }

  func node(_ id: String) -> Element? { nodes.first { $0.id == id } }
  func edge(_ id: String) -> Element? { edges.first { $0.id == id } }

  /// Nodes and edges are groups that are not within one another, so what comes after the start of one belongs to it.
  private final class Handler: NSObject, XMLParserDelegate {
    var elements: [Element] = []
    var texts: [String] = []
    var titles: [String] = []
    var summary = ""
    var root: [String: String] = [:]
    var links: [String] = []
    private var text: String?

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      let classes = Set((attributes["class"] ?? "").split(separator: " ").map(String.init))
      if ["text", "title", "desc"].contains(name) { text = "" }
      if name == "svg" { root = attributes }
      if name == "a", let link = attributes["xlink:href"] { links.append(link) }
      if name == "g", !classes.isDisjoint(with: ["node", "edge"]) {
        elements.append(Element(id: attributes["id"] ?? "", classes: classes))
      }
      guard let last = elements.indices.last else { return }
      if name == "text", elements[last].height == nil { elements[last].height = attributes["y"].flatMap(Double.init) }
      if ["path", "polygon", "polyline", "ellipse"].contains(name) {
        elements[last].shapes.append(name)
        elements[last].strokes.append(attributes["stroke"] ?? "")
        if attributes["stroke-dasharray"] != nil { elements[last].isDashed = true }
      }
    }

    func parser(_: XMLParser, foundCharacters characters: String) {
      text? += characters
    }

    func parser(_: XMLParser, didEndElement name: String, namespaceURI _: String?, qualifiedName _: String?) {
      guard let text, ["text", "title", "desc"].contains(name) else { return }
      switch name {
      case "desc": summary = text
      case "title":
        titles.append(text)
        if let last = elements.indices.last { elements[last].tooltip = text }
      default:
        texts.append(text)
        if let last = elements.indices.last { elements[last].texts.append(text) }
      }
      self.text = nil
    }
  }
}
