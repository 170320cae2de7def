import Testing

@testable import Language

@Suite struct WordShapeTests {
  @Test(arguments: [
    ("talks", WordShape.lower), ("n't", .lower), ("Geneva", .title), ("O'brien", .title), ("NATO", .upper),
    ("U.S.", .upper), ("I", .letter), ("A.", .letter), ("McCain", .mixed), ("iPhone", .mixed), ("O'Brien", .mixed),
    ("2025", .digit), ("B-52s", .digit), ("m²", .digit), ("...", .punctuation), ("$", .punctuation),
    ("", .punctuation), ("Österreich", .title), ("ß", .lower), ("Ünal", .title), ("中国", .lower), ("🙂", .punctuation),
  ])
  func ofAWord(word: String, shape: WordShape) {
    #expect(WordShape(word) == shape)
  }
}
