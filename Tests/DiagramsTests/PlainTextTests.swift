import Record
import Testing

@testable import Diagrams

@Suite struct PlainTextTests {
  @Test(arguments: [
    ("held a two-hour call with", 24, 3, ["held a two-hour", "call with"]),
    ("one", 10, 2, ["one"]),
    ("", 10, 2, []),
    ("  spaces \n\t between  ", 30, 1, ["spaces between"]),
    ("aaaaaaaaaaaa", 5, 3, ["aaaaa", "aaaaa", "aa"]),
    ("aa bb cc dd ee ff", 5, 2, ["aa bb", "cc…"]),
    ("aaa bbb ccc ddd", 5, 2, ["aaa", "bbb …"]),
    ("日本と中国", 6, 3, ["日本と", "中国"]),
  ])
  func wraps(text: String, width: Int, limit: Int, lines: [String]) {
    #expect(PlainText.wrapped(text, width: width, lines: limit) == lines)
  }

  @Test func runningTextFillsItsLines() {
    #expect(PlainText.wrapped("aa bb cc dd ee", width: 12, lines: 3, evenly: false) == ["aa bb cc dd", "ee"])
    #expect(PlainText.wrapped("aa bb cc dd ee", width: 12, lines: 3) == ["aa bb cc", "dd ee"])
  }

  @Test func tenKilobytesBecomeThreeLines() {
    let lines = PlainText.wrapped(String(repeating: "word ", count: 2000), width: 20, lines: 3)
    #expect(lines.count == 3)
    #expect(lines.allSatisfy { $0.count <= 22 })
    #expect(lines[2].hasSuffix("…"))
  }

  @Test func accentsDoNotPileUp() {
    let tower = "e" + String(repeating: "\u{301}", count: 500)
    #expect(PlainText.displayable(tower).unicodeScalars.count == 5)
    #expect(PlainText.displayable("e\u{301}te\u{301}") == "e\u{301}te\u{301}")
  }

  @Test func directionOverridesAreDropped() {
    #expect(PlainText.displayable("a\u{202E}b\u{2066}c") == "abc")
  }

  @Test func onlyReferencesAreParted() {
    #expect(PlainText.displayable("AT&T; Q & A &; &") == "AT&\u{2060}T; Q & A &; &")
    #expect(PlainText.displayable("AT&T, R&D") == "AT&T, R&D")
  }

  @Test func identifiersStayApart() {
    #expect(SVGIdentifier.make("actor", "donald-trump") == "actor-donald-trump")
    #expect(SVGIdentifier.make("action", "day 2/a1") == "action-day_20_2_2f_a1")
    let long = String(repeating: "x", count: 5000)
    #expect(SVGIdentifier.make(long + "1") != SVGIdentifier.make(long + "2"))
    #expect(SVGIdentifier.make(long).count < 150)
  }

  @Test(arguments: [
    ("2025-05-22", "2025-05-22", "22 May 2025"), ("2025-05-19", "2025-05-23", "19–23 May 2025"),
    ("2025-04-28", "2025-05-04", "28 Apr–4 May 2025"), ("2024-12-30", "2025-01-05", "30 Dec 2024–5 Jan 2025"),
    ("2025-02-01", "2025-02-28", "Feb 2025"), ("2022-01-01", "2022-12-31", "2022"),
  ])
  func datesAreShort(start: String, end: String, words: String) throws {
    let first = try #require(CalendarDate(iso: start))
    let last = try #require(CalendarDate(iso: end))
    #expect(DateText.describe(from: first, to: last) == words)
  }
}
