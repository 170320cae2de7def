import Foundation
import Testing

/// Rows in every format, byte by byte.
@Suite struct RowsTests {
  @Test func csvQuotesWhatNeedsIt() throws {
    let outcome = try Workplace.withExamples().run("actions", "harbour.jsonl", "--format", "csv")
    let expected = [
      "id,when,who,did,to_whom,about,status,said_by,class,sentence",
      "harbour/a1,2025-03-03,Port of Bay,fined,Acme Shipping,,occurred,,SANCTION,"
        + "The Port of Bay fined Acme Shipping on Monday.",
      "lawsuit/a1,2025-03-03…2025-03-09,Dan Lee,accused,Acme Shipping,\"\"\"theft\"\", this week\",not occurred,"
        + "Acme Shipping (deny),ACCUSE,\"Dan Lee, a docker, accused Acme Shipping of \"\"theft\"\" this week.\"",
      "harbour/a2,,Acme Shipping,bought,Bolt Ltd,,occurred,Ann Lee,,"
        + "\"Acme bought Bolt Ltd, said harbour master Ann Lee.\"",
      "harbour/a3,2025-03-07,Cora Díaz,will meet,Bolt Ltd,,planned,,CONSULT,Cora Díaz will meet Bolt Ltd on Friday.",
    ]
    #expect(outcome.output == expected.map { $0 + "\r\n" }.joined())
  }

  @Test func jsonHasArraysAndNull() throws {
    let place = try Workplace.withExamples()
    let expected = [
      #"{"id":"ann-lee","name":"Ann Lee","kind":"person","role":"harbour master","of":["Port of Bay"],"#
        + #""mentions":1,"also_called":[]}"#,
      #"{"id":"cora-diaz","name":"Cora Díaz","kind":"person","role":null,"of":[],"mentions":1,"also_called":[]}"#,
      #"{"id":"dan-lee","name":"Dan Lee","kind":"person","role":"docker","of":[],"mentions":1,"also_called":[]}"#,
    ]
    let lines = try place.run("cast", "harbour.jsonl", "--format", "jsonl")
    #expect(lines.output.split(separator: "\n").filter { $0.contains("person") } == expected.map { $0[...] })
    let array = try place.run("cast", "harbour.jsonl", "--format", "json").output
    #expect(array == "[\n" + lines.output.split(separator: "\n").map { "  \($0)" }.joined(separator: ",\n") + "\n]\n")
  }

  @Test func noRowsAreAnEmptyArray() throws {
    let place = try Workplace.withExamples()
    let line = ["actions", "harbour.jsonl", "--class", "AID", "--format"]
    #expect(try place.run(line + ["json"]).output == "[]\n")
    #expect(try place.run(line + ["jsonl"]).output == "")
    #expect(
      try place.run(line + ["csv"]).output == "id,when,who,did,to_whom,about,status,said_by,class,sentence\r\n")
  }

  /// "日本" and the flag take two columns a sign, the combining acute of "é" none, and an escape becomes a space.
  @Test func columnsLineUpUnderWideLetters() throws {
    let place = try Workplace()
    try place.write("wide.tsv", "日本\tcafe\u{301}\n日本\t🇯🇵\n日本\ta\u{1B}[31m\n")
    #expect(
      try place.run("graph", "rank", "wide.tsv", "--by", "degree").output
        == "vertex  score\n日本        3\na [31m      1\ncafe\u{301}        1\n🇯🇵          1\n")
    #expect(
      try place.run("graph", "rank", "wide.tsv", "--by", "degree", "--format", "csv").output
        == "vertex,score\r\n日本,3\r\na\u{1B}[31m,1\r\ncafe\u{301},1\r\n🇯🇵,1\r\n")
  }

  @Test func aVeryLongFieldPushesItsOwnLineOnly() throws {
    let place = try Workplace()
    let long = String(repeating: "x", count: 61)
    try place.write("long.tsv", "ann\t\(long)\nann\tbob\n")
    #expect(
      try place.run("graph", "rank", "long.tsv", "--by", "degree").output == """
        vertex  score
        ann         2
        bob         1
        \(long)      1

        """)
  }

  /// A spreadsheet's formula is data like any other.
  @Test func labelsStayAsTheyAre() throws {
    let place = try Workplace()
    try place.write("odd.tsv", "=1+1\t\"q\"\n@x\ta,b\n")
    #expect(
      try place.run("graph", "components", "odd.tsv", "--format", "csv").output
        == "component,size,vertex\r\n1,2,=1+1\r\n1,2,\"\"\"q\"\"\"\r\n2,2,@x\r\n2,2,\"a,b\"\r\n")
  }

  /// In a path of four, two of the three pairs of others go through each of the inner ones.
  @Test func tablesRoundAndProgramsGetAllDigits() throws {
    let place = try Workplace()
    try place.write("thirds.tsv", "a\tb\nb\tc\nc\td\n")
    let line = ["graph", "rank", "thirds.tsv", "--top", "1"]
    #expect(try place.run(line).output == "vertex     score\nb       0.666667\n")
    #expect(try place.run(line + ["--format", "csv"]).output == "vertex,score\r\nb,0.6666666666666666\r\n")
  }

  @Test func smallNumbersKeepTheirDigits() throws {
    let place = try Workplace()
    try place.write("small.tsv", "a\tb\t0.0000123456789\n")
    #expect(
      try place.run("graph", "rank", "small.tsv", "--by", "strength").output
        == "vertex         score\na       0.0000123457\nb       0.0000123457\n")
  }
}
