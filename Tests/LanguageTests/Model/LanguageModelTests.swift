import CModel
import Testing

@testable import Language

@Suite struct LanguageModelTests {
  let model: LanguageModel

  init() throws { model = try LanguageModel.shipped() }

  func isTree(_ sentence: Sentence) -> Bool {
    SpanningTree.isTree(sentence.tokens.map { $0.head.map { $0 + 1 } ?? 0 })
  }

  @Test(arguments: ["attention_heads", "piece_layers"], [0, 7] as [UInt8])
  func refusesCountsThatDoNotFitTheLayers(section: String, count: UInt8) throws {
    var bytes = Array(UnsafeRawBufferPointer(start: dramatis_model_bytes(), count: dramatis_model_size()))
    // Behind the name come the kind, the rank and one size, then where the number stands.
    let end = try #require(bytes.prefix(50_000).firstRange(of: Array(section.utf8))?.upperBound)
    let offset = bytes[end + 6..<end + 14].reversed().reduce(0) { $0 << 8 | Int($1) }
    bytes[offset] = count
    #expect(throws: ModelFileError.self) { try withModelFile(bytes) { _ = try LanguageModel($0) } }
  }

  @Test func leavesEmptySentencesAlone() {
    #expect(model.parse([]) == [])
    let empty = Sentence(tokens: [], start: 3, end: 3)
    let parsed = model.parse([empty, sentence("They left ."), empty])
    #expect(parsed[0] == empty && parsed[2] == empty)
    #expect(isTree(parsed[1]))
  }

  @Test func keepsWhatTheTokenizerSaid() {
    var given = sentence("He does n't agree .")
    given.paragraph = 4
    given.contractions = [1..<3]
    let parsed = model.parse([given])[0]
    #expect(parsed.tokens.map(\.form) == given.tokens.map(\.form))
    #expect(parsed.tokens.map(\.start) == given.tokens.map(\.start))
    #expect(parsed.tokens.map(\.end) == given.tokens.map(\.end))
    #expect(parsed.paragraph == 4 && parsed.contractions == [1..<3])
  }

  @Test func looksAtFormsOnly() {
    let once = model.parse([sentence("The envoy met rebels in Oslo .")])
    #expect(model.parse(once) == once)
  }

  @Test func parsesAnOverlongSentenceInParts() {
    let parsed = model.parse([sentence(String(repeating: "the delegates met again , ", count: 240) + "and left .")])[0]
    #expect(parsed.tokens.count == 1203)
    #expect(isTree(parsed))
    #expect(parsed.tokens.count { $0.relation == "root" } == 1)
    // Two windows more than the first, whose roots hang from its root.
    let root = parsed.tokens.firstIndex { $0.head == nil }
    #expect(parsed.tokens.count { $0.relation == "parataxis" && $0.head == root } >= 2)
  }

  @Test func survivesAnyText() {
    let words = [
      "", "\u{0}", "\u{FEFF}", "🙂‍↔️", "\u{301}\u{302}", "中国", "Ωμέγα", "\u{10FFFF}", "ﷺ", "İ",
      String(repeating: "x", count: 20_000), String(repeating: "!", count: 5000),
      String(repeating: "e\u{301}", count: 3000),
    ]
    let tokens = words.map { Token(form: $0, start: 0, end: $0.unicodeScalars.count) }
    let alone = tokens.map { Sentence(tokens: [$0], start: 0, end: 0) }
    let parsed = model.parse([Sentence(tokens: tokens, start: 0, end: 0)] + alone)
    #expect(parsed.allSatisfy(isTree))
    #expect(parsed[0].tokens.map(\.form) == words)
  }

  @Test func parsesOnManyThreadsAsOnOne() async {
    let text = ["The minister met the envoy .", "Go !", "Talks broke down after both sides fired on a convoy ."]
    let documents = (0..<6).map { shift in (0..<5).map { sentence(text[($0 + shift) % 3]) } }
    let alone = documents.map(model.parse)
    let together = await withTaskGroup(of: (Int, [Sentence]).self) { [model] group in
      for (number, document) in documents.enumerated() { group.addTask { (number, model.parse(document)) } }
      return await group.reduce(into: [Int: [Sentence]]()) { $0[$1.0] = $1.1 }
    }
    for (number, parsed) in alone.enumerated() { #expect(together[number] == parsed) }
  }

  @Test func windowsCoverEveryWordOnce() {
    let forms = (0..<1000).map { $0 % 90 == 70 ? ";" : "unconstitutionally" }
    let windows = EncoderInput.windows(of: forms, sentence: 7, pieces: model.pieces)
    #expect(windows.flatMap { Array($0.tokens) } == Array(0..<1000))
    for window in windows {
      #expect(window.sentence == 7)
      #expect(window.pieces.count <= EncoderInput.maximumPieces + 2)
      #expect(window.firstPieces.count == window.tokens.count + 1)
      #expect(window.pieces.count == window.shapes.count)
    }
    for window in windows.dropLast() { #expect(forms[window.tokens.upperBound - 1] == ";") }
    #expect(EncoderInput.windows(of: [], sentence: 0, pieces: model.pieces).isEmpty)
  }
}
