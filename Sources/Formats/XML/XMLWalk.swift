import Foundation
import FoundationXML

/// A start tag.
struct XMLTag {
  /// Without the prefix of its namespace.
  let name: String
  let attributes: [String: String]
  let line: Int

  /// - Throws: `FormatError` when the tag lacks the attribute.
  func required(_ attribute: String) throws(FormatError) -> String {
    guard let value = attributes[attribute] else {
      throw FormatError("<\(name)> lacks '\(attribute)'", line: line)
    }
    return value
  }
}

/// Takes the tags of an XML text in their order.
protocol XMLHandler {
  mutating func start(_ tag: XMLTag) throws(FormatError)
  /// - Parameter text: What stands between the tags, less what stands in elements inside.
  mutating func end(_ name: String, text: String, line: Int) throws(FormatError)
}

/// Walks through an XML text.
///
/// Foundation's parser does the work. Documents that declare entities are refused, for those can make a small text very
/// large or name other files; elements may be nested only so deep.
enum XMLWalk {
  static let deepestNesting = 200

  /// - Throws: `FormatError`, the handler's own or one that says where the text is no XML.
  static func walk<Handler: XMLHandler>(_ text: String, _ handler: Handler) throws(FormatError) -> Handler {
    try refuseEntities(text)
    let delegate = Delegate(handler)
    let parser = XMLParser(data: Data(withoutDeclaration(text).utf8))
    parser.shouldResolveExternalEntities = false
    parser.delegate = delegate
    let isParsed = parser.parse()
    if let error = delegate.error { throw error }
    guard isParsed, delegate.sawElement else {
      throw FormatError("is not XML", line: max(1, parser.lineNumber))
    }
    return delegate.handler
  }

  /// The text without `<?xml …?>`: what encoding it declares says nothing of a text that has been decoded.
  private static func withoutDeclaration(_ text: String) -> Substring {
    let start = text.unicodeScalars.first == "\u{FEFF}" ? text.unicodeScalars.dropFirst() : text.unicodeScalars[...]
    guard start.starts(with: "<?xml ".unicodeScalars), let end = start.firstIndex(of: ">") else {
      return Substring(start)
    }
    // The line break behind it stays, so that lines are counted right.
    return Substring(start[start.index(after: end)...])
  }

  private static func refuseEntities(_ text: String) throws(FormatError) {
    guard let place = text.utf8.firstRange(of: Array("<!ENTITY".utf8)) else { return }
    let line = text.utf8[..<place.lowerBound].count { $0 == UInt8(ascii: "\n") } + 1
    throw FormatError("declares an XML entity, which is not read; replace it by its text", line: line)
  }

  private final class Delegate<Handler: XMLHandler>: NSObject, XMLParserDelegate {
    var handler: Handler
    var error: FormatError?
    var sawElement = false
    /// The text of each open element.
    private var texts: [String] = []

    init(_ handler: Handler) {
      self.handler = handler
    }

    func parser(
      _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
      attributes: [String: String]
    ) {
      sawElement = true
      texts.append("")
      let line = parser.lineNumber
      guard texts.count <= XMLWalk.deepestNesting else {
        return fail(FormatError("elements are nested deeper than \(XMLWalk.deepestNesting)", line: line), parser)
      }
      attempt(parser) { () throws(FormatError) in
        try handler.start(XMLTag(name: Self.localName(name), attributes: attributes, line: line))
      }
    }

    func parser(_ parser: XMLParser, foundCharacters string: String) {
      if !texts.isEmpty { texts[texts.count - 1] += string }
    }

    func parser(_ parser: XMLParser, foundCDATA block: Data) {
      if !texts.isEmpty { texts[texts.count - 1] += String(decoding: block, as: UTF8.self) }
    }

    func parser(
      _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
    ) {
      let text = texts.popLast() ?? ""
      let line = parser.lineNumber
      attempt(parser) { () throws(FormatError) in
        try handler.end(Self.localName(name), text: text, line: line)
      }
    }

    func parser(_ parser: XMLParser, parseErrorOccurred parseError: any Error) {
      fail(FormatError(Self.reason(parseError), line: max(1, parser.lineNumber)), parser)
    }

    private func attempt(_ parser: XMLParser, _ body: () throws(FormatError) -> Void) {
      guard error == nil else { return }
      do {
        try body()
      } catch {
        fail(error, parser)
      }
    }

    /// The first failure counts; what follows comes of it.
    private func fail(_ failure: FormatError, _ parser: XMLParser) {
      guard error == nil else { return }
      error = failure
      parser.abortParsing()
    }

    private static func localName(_ name: String) -> String {
      name.firstIndex(of: ":").map { String(name[name.index(after: $0)...]) } ?? name
    }

    /// The numbers are libxml2's; Foundation's names for them are one off.
    private static func reason(_ error: any Error) -> String {
      switch (error as NSError).code {
      case 5: "is not XML: it ends too early"
      case 9: "is not XML: it holds a character that XML forbids"
      case 26: "is not XML: it names an unknown entity"
      case 42: "is not XML: a tag has an attribute twice"
      case 76: "is not XML: a tag is closed by another"
      default: "is not XML"
      }
    }
  }
}
