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
}
