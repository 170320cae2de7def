import Foundation
import Testing

/// What the program says, and how it ends, when something is wrong.
@Suite struct FailureTests {
  /// A command, the whole of standard error, and the exit status.
  struct Case: CustomTestStringConvertible, Sendable {
    var line: String
    var errors: String
    var status: Int32

    init(_ line: String, _ errors: String, _ status: Int32) {
      self.line = line
      self.errors = errors
      self.status = status
    }

    var testDescription: String { line }
  }

  private static func place() throws -> Workplace {
    let place = try Workplace.withExamples()
    try place.write("empty.txt", "")
    try place.write("blank.txt", " \n\t\n\u{FEFF}\n")
    try place.write("binary.txt", Data([0x50, 0x4B, 0x03, 0x04, 0x00, 0x00]))
    try place.write("utf16.txt", Data([0xFF, 0xFE, 0x68, 0x00, 0x69, 0x00]))
    try place.write("latin1.txt", Data("caf".utf8) + [0xE9, 0x20])
    try place.write("line.txt", String(repeating: "a ", count: 2_500_000))
    try place.write("rain.txt", "It rained all day.")
    try place.write("weights.tsv", "a\tb\t1\nb\tc\theavy\n")
    try place.write("fields.tsv", "a\tb\nb\n")
    try place.write("comment.tsv", "# nothing yet\n")
    try place.write("notrees.conllu", "1\tHi\n")
    try place.write("foreign.jsonl", "{\"a\":1}\nnonsense\n")
    try place.write("escape.jsonl", "{\"schema\":\"\u{1B}[31m\"}")
    try place.write(
      "future.jsonl", "{\"schema\":2,\"document\":{\"id\":\"x\"},\"sentences\":[],\"actors\":[],\"actions\":[]}")
    try FileManager.default.createDirectory(at: place.url("hollow"), withIntermediateDirectories: true)
    return place
  }

  static let input = [
    Case("extract empty.txt", "empty.txt: is empty", 65),
    Case("extract blank.txt", "blank.txt: is empty", 65),
    Case("extract hollow", "hollow: the folder holds no texts (.txt, .md)", 66),
    Case("rank hollow", "hollow: the folder holds no texts (.txt, .md) and no records (.jsonl)", 66),
    Case("extract binary.txt", "binary.txt: is a binary file, not text; give its text, as a file in UTF-8", 65),
    Case("extract utf16.txt", "utf16.txt: is UTF-16; convert it, for example with iconv -f UTF-16 -t UTF-8", 65),
    Case("extract latin1.txt", "latin1.txt: is not UTF-8 (byte 4); convert it, for example with iconv -t UTF-8", 65),
    Case("parse nowhere.txt", "nowhere.txt: there is no such file", 66),
    Case(
      "draw line.txt", "line.txt: has more than the 4 MiB of text that one document may have; split it into articles",
      65),
    Case(
      "extract harbour.jsonl",
      "harbour.jsonl: holds records, not text; draw, rank, path and the like read it as it is", 65),
    Case("extract /dev/zero", "/dev/zero: is a binary file, not text; give its text, as a file in UTF-8", 65),
    Case("extract - < empty.txt", "standard input: is empty", 65),
    Case("extract - <&-", "standard input: is closed", 66),
    Case("rank rain.txt > /dev/null", "no actors found that have to do with one another", 1),
    Case("extract rain.txt > /dev/null", "rain.txt: no actors found", 1),
    Case("draw rain.txt -o rain.svg", "rain.txt: no actors to draw", 1),
    Case(
      "extract --conllu notrees.conllu",
      "notrees.conllu: line 1: a word needs ten columns parted by tabs, and here are 2. Write '_' for a column without "
        + "a value.", 65),
    Case(
      "cast foreign.jsonl", "foreign.jsonl: line 1 lacks \"schema\"; records are made with 'dramatis extract'", 65),
    Case(
      "cast escape.jsonl",
      "escape.jsonl: line 1 has a value of the wrong type at schema; records are made with 'dramatis extract'", 65),
    Case(
      "cast future.jsonl",
      "future.jsonl: line 1 has schema 2, but this version reads schema 1; records are made with 'dramatis extract'", 65
    ),
    Case(
      "graph rank weights.tsv",
      "weights.tsv: line 2: 'heavy' is not a weight; a weight is a finite number, 0 or more", 65),
    Case(
      "graph stats fields.tsv",
      "fields.tsv: line 2: expected 'u<TAB>v' or 'u<TAB>v<TAB>weight', found 1 field", 65),
    Case("graph stats comment.tsv", "comment.tsv: holds no edges", 1),
    Case("graph path friends.tsv ann Dina", "friends.tsv: there is no vertex 'ann'; did you mean 'Ann'?", 1),
  ]

  @Test(arguments: input)
  func badInput(_ wanted: Case) throws { try check(wanted) }

  static let names = [
    Case("show harbour.jsonl zzz", "nobody is called 'zzz'; 'dramatis cast' lists all names", 1),
    Case("path harbour.jsonl acme Boltt", "nobody is called 'Boltt'; did you mean 'Bolt Ltd'?", 1),
    Case("path harbour.jsonl LEE acme", "several actors are called 'LEE'; say which: 'ann-lee', 'dan-lee'", 1),
    Case("actions harbour.jsonl --speaker nobody", "nobody is called 'nobody'; 'dramatis cast' lists all names", 1),
    Case("path harbour.jsonl cora dan --directed --all", "no path leads from 'cora' to 'dan'", 1),
    Case("actions harbour.jsonl --class AID > /dev/null", "no actions found", 1),
    Case("show harbour.jsonl '\u{1B}[2J'", "nobody is called ' [2J'; 'dramatis cast' lists all names", 1),
  ]

  @Test(arguments: names)
  func unknownNames(_ wanted: Case) throws { try check(wanted) }

  static let usage = [
    Case("rank", "Error: Missing expected argument '<input>'. See 'dramatis rank --help' for more information.", 2),
    Case(
      "rank harbour.jsonl --top 0",
      "Error: --top takes a number from 1 on. See 'dramatis rank --help' for more information.", 2),
    Case(
      "export harbour.jsonl --format xls",
      "Error: The value 'xls' is invalid for '--format <format>'. Please provide one of the following: dot, graphml, "
        + "gexf, gml, pajek, json, cytoscape, csv, tsv, mermaid, cypher, turtle, plover, gdelt, ftm. See 'dramatis export --help' for more information.",
      2),
    Case(
      "cast harbour.jsonl --min-confidence 7",
      "Error: --min-confidence is a number from 0 to 1. See 'dramatis cast --help' for more information.", 2),
    Case(
      "actions harbour.jsonl --since 2025-03-05 --until 2025-03-04",
      "Error: --since lies after --until. See 'dramatis actions --help' for more information.", 2),
    Case(
      "draw harbour.jsonl -o harbour.gif",
      "Error: 'harbour.gif' must end in .svg, .png, .pdf or .dot. See 'dramatis draw --help' for more information.", 2),
    Case(
      "rank harbour.jsonl --tip 3",
      "Error: Unknown option '--tip'. Did you mean '--top'? See 'dramatis rank --help' for more information.", 2),
    Case("sing", "Error: Unexpected argument 'sing'. See 'dramatis --help' for more information.", 2),
    Case(
      "graph components friends.tsv --strong",
      "Error: --strong is about edges with a direction; add --directed. "
        + "See 'dramatis graph components --help' for more information.", 2),
  ]

  @Test(arguments: usage)
  func wrongUsage(_ wanted: Case) throws { try check(wanted) }

  static let output = [
    Case(
      "export harbour.jsonl --format csv -o nowhere/x.csv",
      "nowhere/x.csv: cannot be written: its folder does not exist", 73),
    Case(
      "export harbour.jsonl --format csv -o hollow", "hollow: cannot be written: it is a folder; name a file", 73),
    Case("export harbour.jsonl --format csv -o /dev/full", "/dev/full: cannot be written: no space left", 73),
    Case("cast harbour.jsonl > /dev/full", "standard output: cannot be written: no space left", 73),
    Case("cast harbour.jsonl >&-", "standard output: cannot be written: it is closed", 73),
  ]

  @Test(.enabled(if: FileManager.default.fileExists(atPath: "/dev/full")), arguments: output)
  func unwritableOutput(_ wanted: Case) throws { try check(wanted) }

  private func check(_ wanted: Case) throws {
    let outcome = try Self.place().shell("dramatis " + wanted.line)
    #expect(outcome == Workplace.Outcome(status: wanted.status, output: "", errors: wanted.errors + "\n"))
  }

  // MARK: Files that cannot be read among others

  @Test func otherTextsAreExtracted() throws {
    let place = try Self.place()
    try place.write("news/a.txt", "Trump called Putin.")
    try place.write("news/b.txt", Data([0x00]))
    try place.write("news/.hidden.txt", "Nothing.")
    let outcome = try place.run("extract", "nowhere.txt", "news", "empty.txt", "-o", "out.jsonl")
    #expect(
      outcome.errors == """
        nowhere.txt: there is no such file
        news/b.txt: is a binary file, not text; give its text, as a file in UTF-8
        empty.txt: is empty

        """)
    #expect(outcome.status == 66)
    #expect(try place.text("out.jsonl").split(separator: "\n").count == 1)
  }

  @Test func goodLinesOfRecordsAreRead() throws {
    let place = try Self.place()
    let lines = try place.text("harbour.jsonl").split(separator: "\n")
    try place.write("mixed.jsonl", "\u{FEFF}\(lines[0])\r\n\r\n{\"schema\":1}\r\nnonsense\r\n\(lines[1])")
    let whole = try place.run("rank", "harbour.jsonl")
    let mixed = try place.run("rank", "mixed.jsonl")
    #expect(mixed.output == whole.output)
    #expect(
      mixed.errors == "mixed.jsonl: line 3 lacks \"document\", and 1 other line is no record either; left out\n")
    #expect(mixed.status == 65)
  }

  @Test func whatWasThereStaysWhenNothingCanBeWritten() throws {
    let place = try Self.place()
    try place.write("old.jsonl", "old")
    let outcome = try place.run("extract", "empty.txt", "-o", "old.jsonl")
    #expect(outcome.status == 65)
    #expect(try place.text("old.jsonl") == "old")
    #expect(try place.names().filter { $0.hasPrefix(".") } == [])
  }

  @Test(.enabled(if: geteuid() != 0, "nothing is unreadable for the superuser"))
  func filesThatMayNotBeOpened() throws {
    let place = try Self.place()
    try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: place.url("rain.txt").path)
    let outcome = try place.run("extract", "rain.txt")
    #expect(
      outcome
        == Workplace.Outcome(status: 66, output: "", errors: "rain.txt: cannot be opened: permission denied\n"))
  }

  @Test func aReaderThatHasSeenEnoughIsNoFailure() throws {
    let place = try Self.place()
    try place.write("chain.tsv", (0..<20_000).map { "v\($0)\tv\($0 + 1)\n" }.joined())
    let outcome = try place.shell("{ dramatis graph components chain.tsv; echo $? >&2; } | head -n 1")
    #expect(outcome == Workplace.Outcome(status: 0, output: "component   size  vertex\n", errors: "0\n"))
  }
}
