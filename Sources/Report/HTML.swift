/// A piece of an HTML page. It can be put together only from escaped text and whole elements, so it is always
/// well-formed.
struct HTML: Hashable, Sendable {
  let source: String

  private init(source: String) {
    self.source = source
  }

  /// Plain text, in which nothing has a special meaning.
  static func text(_ text: String) -> HTML { HTML(source: escaped(text)) }

  /// Markup that this program has written itself, such as a style sheet or a drawing.
  static func trusted(_ source: String) -> HTML { HTML(source: source) }

  static let nothing = HTML(source: "")

  static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: HTML...) -> HTML {
    element(name, attributes, content)
  }

  static func element(_ name: String, _ attributes: KeyValuePairs<String, String> = [:], _ content: [HTML]) -> HTML {
    HTML(source: start(name, attributes) + content.map(\.source).joined() + "</\(name)>")
  }

  /// An element that has no end: `meta`.
  static func void(_ name: String, _ attributes: KeyValuePairs<String, String>) -> HTML {
    HTML(source: start(name, attributes))
  }

  static func joined(_ parts: [HTML], by separator: String = "") -> HTML {
    HTML(source: parts.map(\.source).joined(separator: escaped(separator)))
  }

  static func + (a: HTML, b: HTML) -> HTML { HTML(source: a.source + b.source) }

  /// A link within the page.
  static func link(to anchor: String, _ content: HTML) -> HTML {
    element("a", ["href": "#\(anchor)"], content)
  }

  private static func start(_ name: String, _ attributes: KeyValuePairs<String, String>) -> String {
    "<\(name)\(attributes.map { " \($0.key)=\"\(escaped($0.value))\"" }.joined())>"
  }

  /// Besides what HTML has a use for, drops what no text needs: control characters, and marks that turn the direction
  /// of writing round and would reorder what stands beside them.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      case "\"": result.append(contentsOf: "&quot;".unicodeScalars)
      case "\n", "\t": result.append(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{FFFE}"..."\u{FFFF}": result.append(" ")
      case "\u{202A}"..."\u{202E}", "\u{2066}"..."\u{2069}": break
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
