import Foundation
import Testing

/// Texts, folders, records and standard input, and the same bytes every time.
@Suite struct InputTests {
  private static let article = """
    date 2025-05-23

    Talks in Oslo

    Donald Trump called Vladimir Putin on Monday. “We talked,” Trump said. Kyiv was not told.

    """

  private func record(_ outcome: Workplace.Outcome) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(outcome.output.utf8)) as? [String: Any])
  }

  @Test func aRecordSaysWhereItComesFrom() throws {
    let place = try Workplace()
    try place.write("in/talks.of.may.txt", Self.article)
    let outcome = try place.run("extract", "--with-text", "in")
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.hasPrefix("{\"schema\":1,\"document\":{\"id\":\"talks.of.may\",\"title\":null,"))
    #expect(outcome.output.hasSuffix("}\n") && outcome.output.split(separator: "\n").count == 1)
    let document = try #require(try record(outcome)["document"] as? [String: Any])
    #expect(document["source"] as? String == "in/talks.of.may.txt")
    #expect(document["date"] as? String == "2025-05-23")
    #expect(document["text"] as? String == Self.article)
  }

  @Test func offsetsPointIntoTheText() throws {
    let place = try Workplace()
    try place.write("talks.txt", Self.article)
    let record = try record(place.run("extract", "talks.txt"))
    let scalars = Array(Self.article.unicodeScalars)
    let actors = try #require(record["actors"] as? [[String: Any]])
    #expect(!actors.isEmpty)
    for mention in actors.flatMap({ $0["mentions"] as? [[String: Any]] ?? [] }) {
      let start = try #require(mention["start"] as? Int)
      let end = try #require(mention["end"] as? Int)
      let said = String(String.UnicodeScalarView(scalars[start..<end]))
      #expect(mention["text"] as? String == said)
    }
  }

  @Test func theTextIsLeftOutUnlessAskedFor() throws {
    let outcome = try Workplace().run("extract", "-", input: Self.article)
    let document = try #require(try record(outcome)["document"] as? [String: Any])
    #expect(document.keys.sorted() == ["date", "id", "source", "title"])
    #expect(document["id"] as? String == "stdin")
    #expect(document["source"] is NSNull)
  }

  @Test func theDateOptionIsForTextsWithoutADate() throws {
    let place = try Workplace()
    let dated = try place.run("extract", "-", "--date", "1999-01-02", input: Self.article).output
    let undated = try place.run("extract", "-", "--date", "1999-01-02", input: "Trump called Putin.").output
    #expect(dated.contains("\"date\":\"2025-05-23\""))
    #expect(undated.contains("\"date\":\"1999-01-02\""))
  }

  @Test func documentsOfOneNameGetIDsOfTheirOwn() throws {
    let place = try Workplace()
    for folder in ["a", "b", "c"] { try place.write("\(folder)/note.txt", "Trump called Putin.") }
    try place.write("d/note-2.txt", "Trump called Putin.")
    let records = try place.run("extract", "d", "a", "b", "c").output.split(separator: "\n")
    let ids = try records.map { line in
      try #require(line.firstMatch(of: #/"document":{"id":"([^"]*)"/#)).1
    }
    #expect(ids == ["note-2", "note", "note-3", "note-4"])
  }

  @Test func twoRunsGiveTheSameBytes() throws {
    let place = try Workplace.withExamples()
    try place.write("talks.txt", Self.article)
    for line in [
      ["extract", "--with-text", "talks.txt"], ["parse", "talks.txt"], ["extract", "--format", "triples", "talks.txt"],
      ["draw", "harbour.jsonl"], ["draw", "harbour.jsonl", "--view", "network"],
      ["export", "harbour.jsonl", "--format", "dot"], ["export", "harbour.jsonl", "--format", "json"],
    ] {
      let first = try place.run(line)
      #expect(first.status == 0 && !first.output.isEmpty, "\(line)")
      #expect(try place.run(line) == first, "\(line)")
    }
  }

  @Test func manyFilesComeOutInTheirOrder() throws {
    let place = try Workplace()
    let names = (10..<50).map { "n\($0)" }
    for name in names.shuffled() { try place.write("many/\(name).txt", "Trump called Putin.") }
    let outcome = try place.run("parse", "many")
    let ids = outcome.output.split(separator: "\n").filter { $0.hasPrefix("# newdoc") }
    #expect(ids == names.map { "# newdoc id = \($0)" })
  }

  @Test func parsedTextIsReadBack() throws {
    let place = try Workplace()
    try place.write("talks.txt", Self.article)
    let parse = try place.run("parse", "talks.txt", "-o", "trees/talks.conllu")
    #expect(parse.status == 73)
    try place.write("trees/other.txt", "This is no tree.")
    #expect(try place.run("parse", "talks.txt", "-o", "trees/talks.conllu").status == 0)
    let columns = try place.text("trees/talks.conllu").split(separator: "\n").filter { $0.first?.isNumber == true }
    #expect(!columns.isEmpty && columns.allSatisfy { $0.split(separator: "\t").count == 10 })
    let records = try place.run("extract", "--conllu", "trees")
    #expect(records.status == 0)
    #expect(records.output.hasPrefix("{\"schema\":1,\"document\":{\"id\":\"talks\","))
  }

  /// A folder of both, a file and standard input give the same cast.
  @Test func recordsAreReadFromWhereverTheyAre() throws {
    let place = try Workplace.withExamples()
    let records = try place.text("harbour.jsonl")
    for (number, line) in records.split(separator: "\n").enumerated() {
      try place.write("folder/\(number).jsonl", String(line))
    }
    let whole = try place.run("actions", "harbour.jsonl", "--format", "csv")
    #expect(whole.status == 0)
    #expect(try place.run("actions", "folder", "--format", "csv") == whole)
    #expect(try place.run("actions", "-", "--format", "csv", input: records) == whole)
    #expect(try place.run("actions", "-", "--format", "csv", input: "  \n" + records) == whole)
  }

  @Test func hostileTextsDoNoHarm() throws {
    let place = try Workplace()
    let texts = [
      "a", "\u{FEFF}Trump called Putin.", String(repeating: "(", count: 1000),
      String(repeating: "Trump and ", count: 200),
      String(repeating: "\u{301}", count: 20_000), String(repeating: "x", count: 100_000),
      "\u{1}\u{2}",
      "---\ndate: 9999-99-99\n---\n", "“““““", "\r\n\r\r\n.\r",
    ]
    for (number, text) in texts.enumerated() { try place.write("t\(10 + number).txt", text) }
    let outcome = try place.run("extract", ".")
    #expect(outcome.status == 0)
    #expect(outcome.output.split(separator: "\n").count == texts.count)
  }
}
