import Articles
import Record
import Testing

@Suite struct JSONLinesTests {
  @Test func everyFieldIsTaken() {
    let list = ArticleList(
      jsonLines: #"""
        {"id": "a1", "title": "Port fined", "date": "2025-05-23", "url": "https://example.org/1", "text": "One."}
        {"ID": 7, "Headline": "Second", "published_at": "2025-05-24T08:30:00Z", "source": "wire", "body": "Two."}
        """#)
    #expect(list.problems.isEmpty)
    #expect(
      list.articles == [
        Article(
          id: "a1", title: "Port fined", date: CalendarDate(year: 2025, month: 5, day: 23),
          source: "https://example.org/1", text: "One."),
        Article(
          id: "7", title: "Second", date: CalendarDate(year: 2025, month: 5, day: 24), source: "wire", text: "Two."),
      ])
  }

  @Test func textAloneIsEnough() {
    let list = ArticleList(jsonLines: #"{"text": "One."}"#)
    #expect(list.articles == [Article(text: "One.")])
    #expect(list.problems.isEmpty)
  }

  /// A field that is empty gives way to the next of its kind.
  @Test func emptyFieldsCountAsNone() {
    let list = ArticleList(jsonLines: #"{"text": "One.", "title": "", "headline": "H", "id": "", "date": ""}"#)
    #expect(list.articles == [Article(title: "H", text: "One.")])
  }

  @Test func otherKeysAndNestedValuesArePassedOver() {
    let list = ArticleList(
      jsonLines: #"{"text": "One.", "tags": ["a", {"b": null}], "title": {"en": "x"}, "id": null, "score": 1.5}"#)
    #expect(list.articles == [Article(text: "One.")])
  }

  @Test(arguments: [
    (#"{"text": "One."#, "line 1 is not a JSON object"),
    (#"["text", "One."]"#, "line 1 is not a JSON object"),
    (#""text""#, "line 1 is not a JSON object"),
    ("{}", "line 1 has no \"text\""),
    (#"{"text": " \n\t "}"#, "line 1 has no \"text\""),
    (#"{"text": 5.5}"#, "line 1 has no \"text\""),
    (#"{"text": "One.", "date": "23 May 2025"}"#, "line 1 has the date '23 May 2025', not one like 2025-05-23"),
    (#"{"text": "One.", "date": "2025-02-30"}"#, "line 1 has the date '2025-02-30', not one like 2025-05-23"),
  ])
  func whatIsWrongIsTold(line: String, problem: String) {
    let list = ArticleList(jsonLines: line)
    #expect(list.articles.isEmpty)
    #expect(list.problems.map(\.description) == [problem])
  }

  @Test func badLinesAreLeftOutAndNumbersCountAllLines() {
    let list = ArticleList(jsonLines: "{\"text\": \"One.\"}\r\n\r\n\nnonsense\n{\"text\": \"Two.\"}\n")
    #expect(list.articles.map(\.text) == ["One.", "Two."])
    #expect(list.problems.map(\.description) == ["line 4 is not a JSON object"])
  }

  @Test func nothingGivesNothing() {
    for text in ["", "\n", " \r\n\t\n"] {
      let list = ArticleList(jsonLines: text)
      #expect(list.articles.isEmpty && list.problems.isEmpty)
    }
  }

  @Test func escapesAndLettersOfAllScriptsStay() {
    let list = ArticleList(jsonLines: #"{"text": "Z\u00fcrich, \"東京\" \ud83c\uddef\ud83c\uddf5\nYıldırım\u0000."}"#)
    #expect(list.articles.map(\.text) == ["Zürich, \"東京\" 🇯🇵\nYıldırım\0."])
  }

  /// Brackets without end are refused, not followed.
  @Test func deepNestingIsRefused() {
    let deep = String(repeating: "[", count: 100_000)
    let list = ArticleList(jsonLines: "{\"text\": \"One.\", \"x\": " + deep + "}\n{\"text\": \"Two.\"}")
    #expect(list.articles.map(\.text) == ["Two."])
    #expect(list.problems.count == 1)
  }

  /// Of keys that differ in case only the first in the alphabet counts, whatever the order of the line.
  @Test func keysThatDifferInCase() {
    for line in [#"{"text": "lower", "Text": "upper"}"#, #"{"Text": "upper", "text": "lower"}"#] {
      #expect(ArticleList(jsonLines: line).articles.map(\.text) == ["upper"])
    }
  }
}
