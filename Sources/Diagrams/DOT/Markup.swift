/// A label in Graphviz's HTML-like language, which is XML with a few elements for fonts and tables.
///
/// It can be put together only from escaped text and whole elements, so it is always well-formed.
public struct Markup: Hashable, Sendable {
  /// As it stands between `<` and `>` in DOT.
  public let source: String

  private init(source: String) {
    self.source = source
  }

  /// Plain text. Line breaks are kept.
  public static func text(_ text: String) -> Markup {
    // An element without content is a syntax error.
    guard !text.isEmpty else { return Markup(source: "&#160;") }
    var result = ""
    for scalar in PlainText.displayable(text).unicodeScalars {
      switch scalar {
      case "&": result += "&amp;"
      case "<": result += "&lt;"
      case ">": result += "&gt;"
      case "\"": result += "&quot;"
      // Graphviz looks for escapes such as \N even here.
      case "\\": result += "\\\\"
      case "\n": result += "<br/>"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return Markup(source: result)
  }

  public static func + (a: Markup, b: Markup) -> Markup {
    Markup(source: a.source + b.source)
  }

  public static func joined(_ parts: [Markup]) -> Markup {
    Markup(source: parts.map(\.source).joined())
  }

  /// The parts below one another, each line flush left or centred.
  public static func lines(_ parts: [Markup], flushLeft: Bool = false) -> Markup {
    let lineBreak = flushLeft ? "<br align=\"left\"/>" : "<br/>"
    let joined = parts.map(\.source).joined(separator: lineBreak)
    // A break aligns the line that it ends, so the last line needs one, too.
    return Markup(source: flushLeft ? joined + lineBreak : joined)
  }

  public var bold: Markup { Markup(source: "<b>\(source)</b>") }

  public var italic: Markup { Markup(source: "<i>\(source)</i>") }

  /// - Parameters:
  ///   - color: `#RRGGBB`.
  ///   - size: In points.
  public func font(color: String? = nil, size: Int? = nil) -> Markup {
    element("font", [("color", color), ("point-size", size.map(String.init))])
  }

  public static func table(_ attributes: KeyValuePairs<String, String>, rows: [[Markup]]) -> Markup {
    let content = rows.map { "<tr>\($0.map(\.source).joined())</tr>" }.joined()
    return Markup(source: content).element("table", attributes.map { ($0.key, $0.value) })
  }

  /// A cell of a table; it has no meaning elsewhere.
  public func cell(_ attributes: KeyValuePairs<String, String> = [:]) -> Markup {
    element("td", attributes.map { ($0.key, $0.value) })
  }

  private func element(_ name: String, _ attributes: [(String, String?)]) -> Markup {
    let list = attributes.compactMap { name, value in value.map { " \(name)=\"\(Markup.text($0).source)\"" } }
    return Markup(source: "<\(name)\(list.joined())>\(source)</\(name)>")
  }
}
