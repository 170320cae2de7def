import Articles
import Record
import Testing

@Suite struct SeparatedValuesTests {
  @Test func columnsAreFoundByTheirNames() throws {
    let list = try ArticleList(csv: "Date,Text,ID,extra\n2025-05-23,One.,a1,x\n2025-05-24 10:00,Two.,,\n")
    #expect(list.problems.isEmpty)
    #expect(
      list.articles == [
        Article(id: "a1", date: CalendarDate(year: 2025, month: 5, day: 23), text: "One."),
        Article(date: CalendarDate(year: 2025, month: 5, day: 24), text: "Two."),
      ])
  }

  /// Commas, doubled quotes and line breaks stand inside quotes (RFC 4180, section 2).
  @Test func quotedFields() throws {
    let list = try ArticleList(csv: "id,text\r\n1,\"He said \"\"no\"\", then left.\r\nA second line.\"\r\n2,Plain.\r\n")
    #expect(list.articles.map(\.id) == ["1", "2"])
    #expect(
      list.articles.map { $0.text.replacing("\r\n", with: "\n") }
        == ["He said \"no\", then left.\nA second line.", "Plain."])
  }

  @Test func rowsWithoutTextAreTold() throws {
    let list = try ArticleList(csv: "id,text,date\n1,,\n2,Two.,yesterday\n3,Three.,2025-05-23\n")
    #expect(list.articles.map(\.text) == ["Three."])
    #expect(
      list.problems.map(\.description)
        == ["row 1 has no \"text\"", "row 2 has the date 'yesterday', not one like 2025-05-23"])
  }

  @Test func aTableWithoutTextHasNoArticles() throws {
    let list = try ArticleList(csv: "name,age\nAnn,3\n")
    #expect(list.articles.isEmpty)
    #expect(list.problems.map(\.description) == ["row 1 has no \"text\""])
  }

  @Test func unclosedQuotesAreNoCSV() {
    #expect(throws: ArticleError.self) { try ArticleList(csv: "id,text\n1,\"open\n2,two\n") }
  }

  @Test func nothingGivesNothing() throws {
    #expect(try ArticleList(csv: "id,text\n").articles.isEmpty)
    #expect((try? ArticleList(csv: ""))?.articles.isEmpty ?? true)
  }

  @Test func formulasAndMarkupAreDataLikeAnyOther() throws {
    let list = try ArticleList(csv: "text,title\n=1+1,<script>alert(1)</script>\n")
    #expect(list.articles == [Article(title: "<script>alert(1)</script>", text: "=1+1")])
  }

  /// Two columns of one name: the first counts. Rows with fewer fields than the header have none there.
  @Test func oddTables() throws {
    #expect(try ArticleList(csv: "text,text\nOne.,Two.\n").articles.map(\.text) == ["One."])
    #expect(try ArticleList(csv: "text,id\nOne.\n").articles.map(\.text) == ["One."])
  }
}
