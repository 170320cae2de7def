import Foundation
import Testing

@testable import GraphEngine

struct EdgeListReaderTests {
  private func edges(_ list: LabelledGraph) -> [String] {
    (0..<list.graph.edgeCount).map { edge in
      let (source, target) = list.graph.ends(of: edge)
      let weight = list.graph.weights.map { " \($0[edge])" } ?? ""
      return "\(list.labels[source])-\(list.labels[target])\(weight)"
    }
  }

  @Test func readsNamesInOrderOfAppearance() throws {
    let list = try EdgeListReader(directed: true).read("Zoë\tann\n# a remark\n\nann\tBob Lee\n")
    #expect(list.labels == ["Zoë", "ann", "Bob Lee"])
    #expect(edges(list) == ["Zoë-ann", "ann-Bob Lee"])
    #expect(list.graph.weights == nil)
    #expect(list.graph.isDirected)
  }

  @Test func oneWeightMakesAllWeighted() throws {
    let list = try EdgeListReader(directed: false).read("a\tb\nb\tc\t2.5\nc\tc\t0")
    #expect(edges(list) == ["a-b 1.0", "b-c 2.5", "c-c 0.0"])
  }

  @Test func otherPeoplesLineEndsAndMarks() throws {
    let list = try EdgeListReader(directed: false).read("\u{FEFF}a\tb\t3\r\n  # indented remark\r\n a \t c \t 1e2 \r\n")
    #expect(list.labels == ["a", "b", "c"])
    #expect(edges(list) == ["a-b 3.0", "a-c 100.0"])
  }

  @Test func nothingIsTheEmptyGraph() throws {
    #expect(try EdgeListReader(directed: false).read("").graph.vertexCount == 0)
    #expect(try EdgeListReader(directed: false).read("# only\n\n").graph.vertexCount == 0)
  }

  @Test(arguments: [
    ("a\tb\na b\n", EdgeListError.fieldCount(1, line: 2)),
    ("a\tb\t1\t2", .fieldCount(4, line: 1)),
    ("#\n\na\t", .emptyLabel(line: 3)),
    ("\tb", .emptyLabel(line: 1)),
    ("a\tb\tmuch", .invalidWeight("much", line: 1)),
    ("a\tb\t", .invalidWeight("", line: 1)),
    ("a\tb\t-1", .invalidWeight("-1", line: 1)),
    ("a\tb\tnan", .invalidWeight("nan", line: 1)),
    ("a\tb\tinf", .invalidWeight("inf", line: 1)),
    ("a\tb\t\u{1B}[2J", .invalidWeight("[2J", line: 1)),
    ("a\tb\t1e308\na\tb\t1e308", .graph(.weightsOverflow)),
  ])
  func errorsNameTheLine(text: String, expected: EdgeListError) {
    #expect(throws: expected) { try EdgeListReader(directed: false).read(text) }
  }

  @Test func messagesSayWhatWasExpected() {
    #expect(
      EdgeListError.fieldCount(1, line: 7).description
        == "line 7: expected 'u<TAB>v' or 'u<TAB>v<TAB>weight', found 1 field")
    #expect(
      EdgeListError.invalidWeight("much", line: 2).description
        == "line 2: 'much' is not a weight; a weight is a finite number, 0 or more")
  }

  @Test func numbersAreNamesLikeAnyOther() throws {
    let text = "7\t007\n007\t12345678901234567890\n0\t00\n4294967296\t7\n12345678\t1234567\t00.50\n"
    let list = try EdgeListReader(directed: true).read(text)
    #expect(
      list.labels == ["7", "007", "12345678901234567890", "0", "00", "4294967296", "12345678", "1234567"])
    #expect(list.graph.weights == [1, 1, 1, 1, 0.5])
    #expect(list.graph.ends(of: 3) == (5, 0))
  }

  @Test(arguments: 0..<200) func matchesSplittingLineByLine(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let names = ["0", "1", "12", "007", "999999", "1234567", "12345678", "ann", "Zoë", "x y", "-1", "1.5", "１"]
    let weights = ["", "\t1", "\t2.25", "\t007", "\t1e-3", "\t0.1", "\t123456789.123456789", "\t.5", "\t 3 "]
    let ends = ["\n", "\r\n", "\n\n", "\n# remark\n", " \n"]
    var text = ""
    // Some are longer than what is looked at together.
    for _ in 0..<Int.random(in: 1...(seed.isMultiple(of: 20) ? 2000 : 30), using: &generator) {
      for part in [names, ["\t", " \t", "\t "], names, weights, ends] {
        text += part.randomElement(using: &generator) ?? ""
      }
    }
    if seed.isMultiple(of: 3) { text.removeLast() }
    let list = try EdgeListReader(directed: true).read(text)
    let expected = text.split(whereSeparator: \.isNewline).map { $0.split(separator: "\t").map { trimmed($0) } }
      .filter { $0.count > 1 }
    let isWeighted = expected.contains { $0.count == 3 }
    #expect(
      edges(list)
        == expected.map { fields in
          let weight = fields.count == 3 ? Double(fields[2]) ?? .nan : 1
          return "\(fields[0])-\(fields[1])" + (isWeighted ? " \(weight)" : "")
        })
    #expect(Set(list.labels).count == list.labels.count)
  }

  private func trimmed(_ field: Substring) -> String {
    String(field.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }

  @Test func commasSeparateToo() throws {
    let list = try EdgeListReader(directed: false, separator: .comma).read("a,b,2\n1,2\n")
    #expect(edges(list) == ["a-b 2.0", "1-2 1.0"])
  }

  @Test func quotationMarksHoldAFieldTogether() throws {
    let text = "\"Lee, Ann\",Bob,\"1.5\"\r\nBob, \"the \"\"boss\"\"\" ,2\n\"Bob\",\"two\nlines\"\n # it's, \"open\n"
    let list = try EdgeListReader(directed: true, separator: .comma).read(text)
    #expect(list.labels == ["Lee, Ann", "Bob", "the \"boss\"", "two\nlines"])
    #expect(edges(list) == ["Lee, Ann-Bob 1.5", "Bob-the \"boss\" 2.0", "Bob-two\nlines 1.0"])
    // Between tabs a quotation mark is a mark like any other.
    #expect(try EdgeListReader(directed: true).read("\"a\tb\"\n").labels == ["\"a", "b\""])
  }

  @Test(arguments: [
    ("a,b\n\"c,d\ne,f\n", EdgeListError.unclosedQuotationMark(line: 2)),
    ("a,b\na,5\" disk\n", .strayQuotationMark(line: 2)),
    ("\"a\"b,c", .strayQuotationMark(line: 1)),
    ("a,b\n\"x\ny\",z\n\"\",b", .emptyLabel(line: 4)),
    ("a,b,c", .invalidWeight("c", line: 1)),
  ])
  func quotationMarksOutOfPlaceAreRefused(text: String, expected: EdgeListError) {
    #expect(throws: expected) { try EdgeListReader(directed: false, separator: .comma).read(text) }
  }

  /// Lines of plain numbers have a way of their own, but for the last ones of a text.
  @Test(arguments: 0..<40) func linesOfNumbersAreReadLikeOthers(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let numbers = ["0", "7", "12", "345", "9999999", "10000000", "01", "16777216", "1234567"]
    let lines = (0..<(seed < 4 ? 3000 : 50)).map { _ in
      let count = Int.random(in: 2...(seed.isMultiple(of: 2) ? 3 : 2), using: &generator)
      return (0..<count).map { _ in numbers.randomElement(using: &generator) ?? "" }
    }
    let list = try EdgeListReader(directed: true).read(
      lines.map { $0.joined(separator: "\t") + "\n" }.joined())
    let isWeighted = lines.contains { $0.count == 3 }
    #expect(
      edges(list)
        == lines.map { fields in
          "\(fields[0])-\(fields[1])" + (isWeighted ? " \(Double(fields.count == 3 ? fields[2] : "1") ?? 0)" : "")
        })
  }

  @Test func weightsKeepTheirPrecision() throws {
    let list = try EdgeListReader(directed: true).read("a\tb\nb\tc\t16777216\nc\td\t0.1\nd\te\t16777217\n")
    #expect(list.graph.weights == [1, 16_777_216, 0.1, 16_777_217])
  }

  @Test func bytesThatAreNoTextAreRefused() {
    let bytes: [UInt8] = Array("a\tb\nc\t".utf8) + [0xC3, 0x28, 0x0A]
    #expect(throws: EdgeListError.invalidText(line: 2)) {
      try bytes.withUnsafeBytes { try EdgeListReader(directed: false).read($0) }
    }
  }

  @Test func filesAreReadWhole() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    // Several megabytes, so that the text lies in large pages where there are any.
    let text = "# " + String(repeating: "-", count: 5 << 20) + "\n" + (0..<2000).map { "\($0)\t\($0 / 2)\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    let reader = EdgeListReader(directed: true)
    #expect(try edges(reader.read(contentsOfFile: path)) == edges(reader.read(text)))
  }

  @Test func pipesAreReadToTheirEnd() throws {
    let path = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
    try #require(mkfifo(path, 0o600) == 0)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = (0..<20_000).map { "\($0)\t\($0 + 1)\n" }.joined()
    let writer = Thread { try? Data(text.utf8).write(to: URL(fileURLWithPath: path)) }
    writer.start()
    #expect(try EdgeListReader(directed: false).read(contentsOfFile: path).graph.edgeCount == 20_000)
  }

  @Test func whatCannotBeReadSaysWhy() {
    let reader = EdgeListReader(directed: false)
    let folder = FileManager.default.temporaryDirectory.path
    #expect(throws: EdgeListError.unreadable("Is a directory")) { try reader.read(contentsOfFile: folder) }
    #expect(throws: EdgeListError.unreadable("No such file or directory")) {
      try reader.read(contentsOfFile: folder + "/" + UUID().uuidString)
    }
  }

  @Test func anyBytesComeBackAsAGraphOrAnError() {
    var generator = SplitMix64(seed: 1)
    let alphabet = Array("01 9\t\t\n\n#\r.e-\u{FEFF}é,,\"\"".utf8) + [0xFF, 0x80]
    for round in 0..<6000 {
      let bytes = (0..<Int.random(in: 0...80, using: &generator)).map { _ in
        alphabet.randomElement(using: &generator) ?? 0
      }
      let reader = EdgeListReader(directed: false, separator: round.isMultiple(of: 2) ? .tab : .comma)
      _ = try? bytes.withUnsafeBytes { try reader.read($0) }
    }
  }
}
