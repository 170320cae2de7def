import Language
import Testing

@Suite struct DocumentHeaderTests {
  private func day(_ year: Int, _ month: Int, _ day: Int) -> PublicationDate? {
    PublicationDate(year: year, month: month, day: day)
  }

  @Test func frontMatterIsReadAndLeftOut() {
    let text =
      "---\ntitle: \"Ports: a row\"\ndate: 2024-11-22\n# note\ntags:\n  - sea\nsection: World\n---\n\nThe ports closed."
    let document = Tokenizer().document(text)
    #expect(document.header.title == "Ports: a row")
    #expect(document.header.date == day(2024, 11, 22))
    #expect(document.header.entries.map(\.key) == ["title", "date", "tags", "section"])
    #expect(document.header.entries.map(\.value) == ["Ports: a row", "2024-11-22", "", "World"])
    #expect(reading(text) == "The ports closed .")
    #expect(document.sentences.first?.start == text.unicodeScalars.count - 17)
  }

  @Test func frontMatterMayHaveWindowsLinesAndTimes() {
    let header = DocumentHeader(of: "\u{FEFF}---\r\nDate: 2024-11-22T10:30:00Z\r\nheadline: 'Row'\r\n...\r\nText")
    #expect(header.date == day(2024, 11, 22))
    #expect(header.title == "Row")
  }

  @Test(arguments: ["---", "---\ntitle: a", "----\ntitle: a\n----\n", "x\n---\na: b\n---\n"])
  func whatIsNotFrontMatterIsText(_ text: String) {
    let header = DocumentHeader(of: text)
    #expect(header.entries.isEmpty)
    #expect(header.bodyStart == 0)
  }

  @Test func leadingDateIsReadAndLeftOut() {
    let document = Tokenizer().document(" date 2025-05-23 US President Trump spoke.")
    #expect(document.header.date == day(2025, 5, 23))
    #expect(document.sentences.first?.tokens.first?.form == "US")
    #expect(document.sentences.first?.start == 17)
    #expect(DocumentHeader(of: "Published: 2025-05-23\n\nText").bodyStart == 21)
  }

  @Test(arguments: ["On 2025-05-23 he left.", "date 2025-02-30 x", "date 2025-05-234", "date of 2025-05-23"])
  func whatIsNoLeadingDateIsText(_ text: String) {
    #expect(DocumentHeader(of: text).bodyStart == 0)
  }

  @Test(arguments: [
    "BANGKOK, March 14, 2025 (Mekong Wire) — Though he",
    "PUNE, March 14, 2025: The party said",
    "BOSTON — Mar. 14, 2025\n\nThe agency",
    "Turkish leader detained\n\nANKARA, Turkey, Mar. 14, 2025 - Police",
    "MUSCAT, 14 March 2025 -- Iran",
    "Couple jailed\n\nFriday 14 March 2025\n\nA husband",
    "LIVE: Drones hit\nFriday, 14th of March 2025 · All times local\n\n20.40 What",
    "By Jane Doe, 14 March 2025\n\nText.",
    "Updated: 2025-03-14 10:15 GMT\nText.",
    "A row\n\nBy Jane Doe\nSUVA, Fiji, March 14, 2025\n\nText.",
    "By Jane Doe in Oslo, 14 March 2025\n\nText.",
  ])
  func datelines(_ text: String) {
    #expect(DocumentHeader(of: text).date == day(2025, 3, 14))
  }

  @Test(arguments: [
    "KYIV, March 3 (Reuters) - The president",
    "On 4 March 2025 the ministers met in Geneva to speak.",
    "4 March 2025 was the day on which everything ended, or so it seemed to those who had been there all along.",
    "He was born on 4 March 2025 - a Tuesday.",
    "ROME, 31 February 2025 — Nothing",
    "The talks ended in Oslo, 4 March 2025",
    "Oslo, 4 March 2025, was where it ended",
  ])
  func sentencesWithDatesAreNoDatelines(_ text: String) {
    #expect(DocumentHeader(of: text).date == nil)
  }

  @Test func onlyRealDaysAreDates() {
    #expect(day(2024, 2, 29) != nil)
    #expect(day(2023, 2, 29) == nil)
    #expect(day(1900, 2, 29) == nil)
    #expect(day(2025, 4, 31) == nil)
    #expect(day(2025, 13, 1) == nil)
  }
}
