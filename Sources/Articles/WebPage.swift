import CLibXML
import Foundation
import Record

extension Article {
  /// Reads the article of a web page: its title, its date and its paragraphs, without menus, scripts and notes.
  ///
  /// The article is what stands in the page's `article` or `main` element, or, where there is none, in the element that
  /// has most of the text of paragraphs. The date is the page's own: a `meta` element for the date of publication, or
  /// the first `time` element with a day.
  ///
  /// - Parameters:
  ///   - html: The page. libxml2's parser takes any, however broken.
  ///   - address: Where it comes from, when the page does not tell.
  /// - Throws: `ArticleError` when the page has no text.
  /// - Complexity: O(length); elements nested more deeply than 256 are passed over.
  public init(html: String, address: String? = nil) throws(ArticleError) {
    guard let page = WebPage(html), let article = page.article(address) else {
      throw ArticleError("has no text that can be read as an article")
    }
    self = article
  }
}

/// A parsed page, gone with the last reference to it.
private final class WebPage {
  private let document: htmlDocPtr
  private static let deepest = 256

  init?(_ html: String) {
    let bytes = Array(html.utf8)
    let options =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue
    let parsed = bytes.withUnsafeBufferPointer { buffer in
      buffer.withMemoryRebound(to: CChar.self) {
        htmlReadMemory($0.baseAddress, Int32(clamping: $0.count), nil, "UTF-8", Int32(options))
      }
    }
    guard let parsed else { return nil }
    document = parsed
  }

  deinit {
    xmlFreeDoc(document)
  }

  func article(_ address: String?) -> Article? {
    guard let root = xmlDocGetRootElement(document) else { return nil }
    var facts = PageFacts()
    visit(root, 0, &facts)
    let body =
      facts.articles.max { $0.letters < $1.letters }
      ?? facts.holders.values.max { a, b in
        (a.letters, -a.order) < (b.letters, -b.order)
      }
    guard let body, body.letters > 0 else { return nil }
    return Article(
      title: facts.title ?? facts.heading, date: facts.date, source: facts.address ?? address,
      text: body.paragraphs.joined(separator: "\n\n") + "\n")
  }

  private func visit(_ node: xmlNodePtr, _ depth: Int, _ facts: inout PageFacts) {
    guard depth < Self.deepest, node.pointee.type == XML_ELEMENT_NODE else { return }
    let name = Self.name(node)
    guard !PageFacts.passedOver.contains(name) else { return }
    let opensArticle = (name == "article" || name == "main") && facts.openArticle == nil
    if opensArticle {
      facts.openArticle = facts.articles.count
      facts.articles.append(PageFacts.Holder(order: 0))
    }
    if let isParagraph = PageFacts.blocks[name] {
      facts.add(Self.text(node, 0), isParagraph, holder: UInt(bitPattern: node.pointee.parent))
    } else {
      note(node, name, &facts)
      forEachChild(node) { visit($0, depth + 1, &facts) }
    }
    if opensArticle { facts.openArticle = nil }
  }

  /// What the head of the page, and elements that are no text, say of it.
  private func note(_ node: xmlNodePtr, _ name: String, _ facts: inout PageFacts) {
    switch name {
    case "title": facts.title = facts.title ?? Self.nonEmpty(Self.text(node, 0))
    case "h1": facts.heading = facts.heading ?? Self.nonEmpty(Self.text(node, 0))
    case "time": facts.noteDate(Self.attribute(node, "datetime"))
    case "meta":
      let key =
        (Self.attribute(node, "property") ?? Self.attribute(node, "name")
        ?? Self.attribute(node, "itemprop"))?
        .lowercased()
      facts.note(meta: key ?? "", Self.attribute(node, "content"))
    case "link" where Self.attribute(node, "rel") == "canonical":
      facts.address = facts.address ?? Self.attribute(node, "href")
    default: break
    }
  }

  private func forEachChild(_ node: xmlNodePtr, _ body: (xmlNodePtr) -> Void) {
    var child = node.pointee.children
    while let current = child {
      body(current)
      child = current.pointee.next
    }
  }

  /// The words under an element on one line, without what is passed over.
  private static func text(_ node: xmlNodePtr, _ depth: Int) -> String {
    var text = ""
    append(node, depth, &text)
    return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static func append(_ node: xmlNodePtr, _ depth: Int, _ text: inout String) {
    guard depth < deepest else { return }
    if node.pointee.type == XML_TEXT_NODE || node.pointee.type == XML_CDATA_SECTION_NODE {
      if let content = node.pointee.content { text += String(cString: content) }
      return
    }
    guard node.pointee.type == XML_ELEMENT_NODE else { return }
    let name = name(node)
    if name == "br" { text += " " }
    guard !PageFacts.passedOver.contains(name) else { return }
    var child = node.pointee.children
    while let current = child {
      append(current, depth + 1, &text)
      child = current.pointee.next
    }
  }

  private static func name(_ node: xmlNodePtr) -> String {
    node.pointee.name.map { String(cString: $0).lowercased() } ?? ""
  }

  private static func attribute(_ node: xmlNodePtr, _ name: String) -> String? {
    guard let content = xmlHasProp(node, name)?.pointee.children?.pointee.content else {
      return nil
    }
    return nonEmpty(String(cString: content))
  }

  private static func nonEmpty(_ text: String) -> String? { text.isEmpty ? nil : text }
}

/// What has been found on a page so far.
private struct PageFacts {
  /// An element with paragraphs right under it.
  struct Holder {
    let order: Int
    var paragraphs: [String] = []
    var letters = 0
  }

  static let passedOver: Set<String> = [
    "script", "style", "noscript", "template", "nav", "header", "footer", "aside", "form", "button",
    "select", "svg",
    "iframe", "figure", "figcaption", "object", "textarea", "menu", "dialog",
  ]
  /// Elements whose words are a paragraph; headings are none, since they are no sentences.
  static let blocks: [String: Bool] = [
    "p": true, "blockquote": true, "li": false, "pre": true, "td": false, "dd": false,
  ]

  var title: String?
  var heading: String?
  var date: CalendarDate?
  var address: String?
  var articles: [Holder] = []
  var openArticle: Int?
  var holders: [UInt: Holder] = [:]
  private var hasMetaDate = false

  mutating func add(_ text: String, _ isParagraph: Bool, holder: UInt) {
    // Short items of lists are menus more often than sentences.
    guard !text.isEmpty, isParagraph || text.count > 80 else { return }
    if let openArticle {
      articles[openArticle].paragraphs.append(text)
      articles[openArticle].letters += text.count
    }
    var found = holders[holder] ?? Holder(order: holders.count)
    found.paragraphs.append(text)
    found.letters += text.count
    holders[holder] = found
  }

  mutating func noteDate(_ written: String?) {
    if date == nil, let written { date = CalendarDate(iso: written.prefix(10)) }
  }

  mutating func note(meta key: String, _ content: String?) {
    guard let content else { return }
    switch key {
    case "article:published_time", "date", "dc.date", "dc.date.issued", "datepublished", "pubdate",
      "publish-date",
      "parsely-pub-date", "sailthru.date":
      // What the page says of itself goes before a time element that may be anything's.
      guard !hasMetaDate, let day = CalendarDate(iso: content.prefix(10)) else { return }
      date = day
      hasMetaDate = true
    case "og:title": title = content
    case "og:url": address = address ?? content
    default: break
    }
  }
}
