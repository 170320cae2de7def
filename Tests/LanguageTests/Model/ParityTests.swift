import Foundation
import Testing

@testable import Language

/// The shipped model against PyTorch on the same weights; see `Training/fixture.py`.
@Suite struct ParityTests {
  struct Expectation: Decodable {
    var words: [String]
    var ids: [Int]
    var shapes: [UInt8]
    var hidden: [Float]
    var arcs: [Float]
    var labelScores: [Float]
    var upos: [String]
    var xpos: [String]
    var feats: [String]
    var heads: [Int]
    var labels: [String]
    var names: [String]
  }

  let expectations: [Expectation]
  let model: LanguageModel

  init() throws {
    let decoder = JSONDecoder()
    expectations = try parityFixture.split(separator: "\n").map { line in
      try decoder.decode(Expectation.self, from: Data(line.utf8))
    }
    model = try LanguageModel.shipped()
  }

  func inputs() -> [EncoderInput] {
    expectations.enumerated().flatMap { EncoderInput.windows(of: $1.words, sentence: $0, pieces: model.pieces) }
  }

  func difference(_ own: some Sequence<Float>, _ wanted: [Float]) -> Float {
    let own = Array(own)
    guard own.count == wanted.count else { return .infinity }
    return zip(own, wanted).reduce(0) { max($0, abs($1.0 - $1.1)) }
  }

  @Test func cutsTheSamePieces() {
    for (input, expected) in zip(inputs(), expectations) {
      #expect(input.pieces == expected.ids)
      #expect(input.shapes.map(\.rawValue) == expected.shapes)
    }
  }

  @Test func computesTheSameNumbers() {
    let batch = inputs()
    let states = WordStates(of: batch, hidden: model.encoder.encode(batch), width: model.encoder.width)
    let vectors = model.arcHeads.vectors(of: states)
    for (rows, expected) in zip(states.windows, expectations) {
      let hidden = rows.flatMap { row in
        stride(from: 0, to: states.width, by: 64).map { states.values.pointer[row * states.width + $0] }
      }
      #expect(difference(hidden, expected.hidden) < 1e-3)
      let arcs = model.arcHeads.arcScores(vectors, rows: rows)
      #expect(difference(UnsafeBufferPointer(start: arcs.pointer, count: arcs.count), expected.arcs) < 1e-3)
      let scores = model.arcHeads.labelScores(vectors, rows: rows, heads: expected.heads)
      let labels = model.arcHeads.labels.count
      let first = expected.words.indices.flatMap { word in (0..<8).map { scores.pointer[word * labels + $0] } }
      #expect(difference(first, expected.labelScores) < 1e-3)
    }
  }

  @Test func annotatesTheSame() {
    let parsed = model.parse(expectations.map { sentence($0.words.joined(separator: " ")) })
    for (sentence, expected) in zip(parsed, expectations) {
      #expect(sentence.tokens.map(\.partOfSpeech.rawValue) == expected.upos)
      #expect(sentence.tokens.map(\.pennTag) == expected.xpos)
      #expect(sentence.tokens.map(\.features) == expected.feats)
      #expect(sentence.tokens.map { $0.head.map { $0 + 1 } ?? 0 } == expected.heads)
      #expect(sentence.tokens.map(\.relation) == expected.labels)
      #expect(sentence.tokens.map(\.name) == expected.names.map { NameTag(bio: $0) })
    }
  }
}
