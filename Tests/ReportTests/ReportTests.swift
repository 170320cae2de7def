import Cast
import Foundation
import Record
import Testing

@testable import Report

#if canImport(FoundationXML)
  import FoundationXML
#endif

@Suite struct ReportTests {
  private static func cast(name: String = "Acme", sentence: String = "Acme sued Bolt on Monday.") -> CastGraph {
    let text = "A headline\n\n\(sentence) Nobody else did anything."
    let monday = CalendarDate(year: 2025, month: 3, day: 3)
    return CastGraph(
      documents: [
        DocumentRecord(id: "2025-03-04-lawsuit", date: CalendarDate(year: 2025, month: 3, day: 4), text: text)
      ],
      actors: [
        CastActor(id: "acme", name: name, kind: .organisation, aliases: [name, "the firm"], mentionCount: 2),
        CastActor(id: "bolt", name: "Bolt", kind: .organisation, mentionCount: 1),
        CastActor(id: "lee", name: "Ann Lee", kind: .person, description: "judge", affiliations: [1], mentionCount: 1),
      ],
      actions: [
        CastAction(
          id: "a1", predicate: "sue", phrase: "sued", eventClass: .accuse, intensity: -5, sources: [0], targets: [1],
          time: TimeRecord(text: "Monday", start: monday, end: monday),
          tellings: [Telling(actor: 2, predicate: "say", stance: .confirm)],
          evidence: [Evidence(document: 0, sentence: 1, text: sentence)])
      ])
  }

  /// The elements of the page: void elements are closed for the XML parser, which then sees all that is not well-formed.
  private static func elements(of page: String) throws -> [Element] {
    let body = page.replacing("<!DOCTYPE html>", with: "")
    let closed = body.replacing(/<meta ([^>]*)>/) { "<meta \($0.output.1)/>" }
      .replacing(/<(style|script)>(?:.|\n)*?<\/(?:style|script)>/) { "<\($0.output.1)></\($0.output.1)>" }
    let handler = Handler()
    let parser = XMLParser(data: Data(closed.utf8))
    parser.delegate = handler
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.coderReadCorrupt) }
    return handler.elements
  }

  private struct Element {
    let name: String
    let attributes: [String: String]
  }

  private final class Handler: NSObject, XMLParserDelegate {
    var elements: [Element] = []

    func parser(
      _: XMLParser, didStartElement name: String, namespaceURI _: String?, qualifiedName _: String?,
      attributes: [String: String]
    ) {
      elements.append(Element(name: name, attributes: attributes))
    }
  }

  @Test func everyLinkLeadsSomewhereAndEveryIdIsThereOnce() throws {
    let elements = try Self.elements(of: Report(of: Self.cast()).page())
    let ids = elements.compactMap { $0.attributes["id"] }
    #expect(Set(ids).count == ids.count)
    let links = elements.compactMap { $0.attributes["href"] ?? $0.attributes["xlink:href"] }
    #expect(links.count > 20)
    for link in links { #expect(link.hasPrefix("#") && ids.contains(String(link.dropFirst())), "\(link)") }
  }

  @Test func nothingIsLoaded() throws {
    let page = try Report(of: Self.cast()).page()
    for element in try Self.elements(of: page) {
      #expect(!["link", "img", "iframe", "object", "embed", "form", "base", "image"].contains(element.name))
      #expect(element.attributes["src"] == nil && element.attributes["style"] == nil)
      #expect(element.attributes.keys.allSatisfy { !$0.hasPrefix("on") })
    }
    // The names of XML's vocabularies are addresses that nobody goes to.
    let rest = page.replacing("http://www.w3.org/2000/svg", with: "").replacing(
      "http://www.w3.org/1999/xlink", with: "")
    #expect(!rest.contains("//www") && !rest.contains("http:") && !rest.contains("url("))
  }

  @Test func theSentenceIsMarkedInTheArticleAndQuoted() throws {
    let page = try Report(of: Self.cast()).page()
    #expect(
      page.contains(
        "A headline\n\n<mark id=\"sentence-0-1\">Acme sued Bolt on Monday.</mark><sup><a href=\"#action-a1\">1</a></sup>"
          + " Nobody else did anything."))
    #expect(
      page.contains(
        "<blockquote>Acme sued Bolt on Monday. <cite>– <a href=\"#sentence-0-1\">Lawsuit, 2025-03-04</a></cite>"))
    #expect(
      page.contains(
        "<p><a href=\"#actor-acme\">Acme</a> <strong>sued</strong> <a href=\"#actor-bolt\">Bolt</a></p>"
          + "<p class=\"quiet\">Monday (3 Mar 2025) · accuse · confirmed by <a href=\"#actor-lee\">Ann Lee</a></p>"))
  }

  @Test func aSentenceThatComesTwiceIsMarkedInItsPlace() {
    var cast = Self.cast()
    cast.documents[0].text = "He won. She lost. He won."
    cast.actions = [(0, "He won."), (1, "She lost."), (2, "He won.")].map { number, text in
      CastAction(
        id: "a\(number)", predicate: "win", phrase: "won",
        evidence: [Evidence(document: 0, sentence: number, text: text)])
    }
    let text = "He won. She lost. He won."
    let told = ToldSentence.all(in: text, document: 0, cast: cast, order: [0, 1, 2])
    #expect(told.map(\.number) == [0, 1, 2])
    #expect(told.map { text.distance(from: text.startIndex, to: $0.range.lowerBound) } == [0, 8, 18])
    #expect(told.map(\.actions) == [[0], [1], [2]])
  }

  @Test(arguments: [
    "</title><script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "]]> <!-- --> &amp; &#60;",
    "\u{0}\u{1B}[2J",
    "مرحبا <b>", "😀 & émigré", "\u{202E}gnp.exe", "javascript:alert(1)", String(repeating: "long ", count: 2000),
  ])
  func hostileTextStaysText(text: String) throws {
    let page = try Report(of: Self.cast(name: text, sentence: text), title: text).page()
    let elements = try Self.elements(of: page)
    #expect(elements.count { $0.name == "script" } == 1)
    #expect(!elements.contains { $0.name == "img" || $0.name == "b" })
    #expect(!page.unicodeScalars.contains { $0 == "\u{0}" || $0 == "\u{1B}" || $0 == "\u{202E}" })
  }

  /// The policy knows the script by its digest, which is computed here by the system's own tool.
  @Test func thePolicyKnowsTheScript() throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["sha256sum"]
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    try process.run()
    try input.fileHandleForWriting.write(contentsOf: Data(PageScript.source.utf8))
    try input.fileHandleForWriting.close()
    let printed = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    var digits = printed.prefix(64)[...]
    var bytes = Data()
    while let byte = UInt8(digits.prefix(2), radix: 16) {
      bytes.append(byte)
      digits = digits.dropFirst(2)
    }
    #expect(bytes.count == 32)
    #expect(PageScript.digest == bytes.base64EncodedString())
    let page = try Report(of: Self.cast()).page()
    #expect(page.contains("<script>\(PageScript.source)</script>"))
    #expect(page.contains("script-src &#39;sha256-") || page.contains("script-src 'sha256-\(PageScript.digest)'"))
  }

  @Test func aCastWithoutActionsOrTextIsReported() throws {
    let alone = CastGraph(actors: [CastActor(id: "tim", name: "Tiny Tim", kind: .person)])
    let page = try Report(of: alone).page()
    #expect(page.contains("Tiny Tim") && !page.contains("id=\"timeline\"") && !page.contains("<article"))
    _ = try Self.elements(of: page)
  }

  @Test func theSameCastGivesTheSamePage() throws {
    #expect(try Report(of: Self.cast()).page() == Report(of: Self.cast()).page())
  }
}
