import Testing

@testable import Language

@Suite struct WordPiecesTests {
  /// Pieces are numbered from 3: those that begin a word, then those that go on.
  static let begin = ["$", ",", "-", ".", "a", "ab", "abc", "é", "un", "union"]
  static let continued = ["a", "ab", "b", "c", "cd", "on", "é"]

  static func sorted(_ pieces: [String]) -> [String] {
    pieces.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }
  }

  func withPieces(_ body: (WordPieces) -> Void) throws {
    var writer = ModelFileWriter()
    writer.add("pieces.begin", strings: Self.sorted(Self.begin))
    writer.add("pieces.continued", strings: Self.sorted(Self.continued))
    // Á becomes a, the combining acute accent nothing, the Greek question mark a semicolon, the en space a space.
    writer.add("folding.from", integers: [0xC1, 0x301, 0x37E, 0x2002])
    writer.add("folding.to", strings: ["a", "", ";", " "])
    try withModelFile(writer.bytes) { body(try WordPieces(in: $0)) }
  }

  @Test(arguments: [
    ("abc", ["abc"]),
    ("abcd", ["[UNK]"]),
    ("abccd", ["abc", "##cd"]),
    ("UNION", ["union"]),
    ("Unon", ["un", "##on"]),
    ("union-abc", ["union", "-", "abc"]),
    ("a$b,", ["a", "$", "[UNK]", ","]),
    ("Áb", ["ab"]),
    ("a\u{301}b", ["ab"]),
    ("é", ["é"]),
    ("aé", ["a", "##é"]),
    ("a b", ["a", "[UNK]"]),
    ("a\u{2002}a", ["a", "a"]),
    ("a\u{1C}a", ["a", "a"]),
    ("a\u{37E}a", ["a", "[UNK]", "a"]),
    ("", ["[UNK]"]),
    ("\u{301}", ["[UNK]"]),
    ("中国", ["[UNK]"]),
    ("abcx,ab", ["[UNK]", ",", "ab"]),
    ("\u{0}", ["[UNK]"]),
  ])
  func cutsAWord(word: String, expected: [String]) throws {
    let continued = Self.sorted(Self.continued).map { "##" + $0 }
    let numbered = ["[UNK]", "[CLS]", "[SEP]"] + Self.sorted(Self.begin) + continued
    try withPieces { pieces in #expect(pieces.pieces(of: word).map { numbered[$0] } == expected) }
  }

  @Test func stopsAfterTwelve() throws {
    try withPieces { pieces in
      #expect(pieces.pieces(of: String(repeating: "-", count: 1000)).count == 12)
      #expect(pieces.pieces(of: String(repeating: "a", count: 100_000)).count == 12)
      #expect(pieces.pieces(of: String(repeating: "a", count: 100_000) + "x") == [0])
    }
  }

  /// The longest prefix, found by looking at every string.
  @Test func findsTheLongestPrefix() throws {
    var random = SplitMix(seed: 4)
    let word = { (length: ClosedRange<Int>, random: inout SplitMix) in
      String((0..<Int.random(in: length, using: &random)).map { _ in "abc".randomElement(using: &random)! })
    }
    for _ in 0..<50 {
      let strings = Set((0..<20).map { _ in word(1...5, &random) }).sorted()
      var writer = ModelFileWriter()
      writer.add("list", strings: strings)
      let texts = (0..<20).map { _ in word(0...8, &random) }
      try withModelFile(writer.bytes) { file in
        let list = SortedStrings(try file.strings("list"))
        for text in texts {
          let prefixes = strings.indices.filter { text.hasPrefix(strings[$0]) }
          let expected = prefixes.max { strings[$0].count < strings[$1].count }
          #expect(list.longestPrefix(of: Array(text.utf8)[...]) == expected)
        }
      }
    }
  }
}
