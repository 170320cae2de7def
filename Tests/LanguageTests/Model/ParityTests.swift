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
    /// Nil where two labels score too close to each other for rounding to keep their order.
    var labels: [String?]
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

  /// The root of the mean square of the differences, as a share of that of the wanted numbers.
  func relativeError(_ own: some Sequence<Float>, _ wanted: [Float]) -> Double {
    let own = Array(own)
    guard own.count == wanted.count else { return .infinity }
    let difference = zip(own, wanted).reduce(0.0) { $0 + Double(($1.0 - $1.1) * ($1.0 - $1.1)) }
    return (difference / wanted.reduce(0.0) { $0 + Double($1 * $1) }).squareRoot()
  }

  @Test func cutsTheSamePieces() {
    for (input, expected) in zip(inputs(), expectations) {
      #expect(input.pieces == expected.ids)
      #expect(input.shapes.map(\.rawValue) == expected.shapes)
    }
  }

  /// PyTorch computes in floats, and here the input of each product is rounded to 8 bits. On these sentences that makes a
  /// difference of 1 to 5 in 100; a missing bias, or rows in a wrong order, would make one of tens.
  @Test func computesTheSameNumbersButForRounding() {
    let batch = inputs()
    let states = model.encoder.states(of: batch)
    let vectors = model.arcHeads.vectors(of: states)
    let scores = model.arcHeads.labelScores(vectors, windows: states.windows, heads: expectations.map(\.heads))
    let labels = model.arcHeads.labels.count
    var word = 0
    for (rows, expected) in zip(states.windows, expectations) {
      let hidden = rows.flatMap { row in
        stride(from: 0, to: states.width, by: 64).map { states.values.pointer[row * states.width + $0] }
      }
      let arcs = model.arcHeads.arcScores(vectors, rows: rows)
      let first = expected.words.indices.flatMap { index in
        (0..<8).map { scores.pointer[(word + index) * labels + $0] }
      }
      word += expected.words.count
      #expect(relativeError(hidden, expected.hidden) < 0.1)
      let all = UnsafeBufferPointer(start: arcs.pointer, count: arcs.count)
      #expect(relativeError(all, expected.arcs) < 0.05)
      #expect(relativeError(first, expected.labelScores) < 0.05)
    }
  }

  @Test func annotatesTheSame() {
    let parsed = model.parse(expectations.map { sentence($0.words.joined(separator: " ")) })
    for (sentence, expected) in zip(parsed, expectations) {
      #expect(sentence.tokens.map(\.partOfSpeech.rawValue) == expected.upos)
      #expect(sentence.tokens.map(\.pennTag) == expected.xpos)
      #expect(sentence.tokens.map(\.features) == expected.feats)
      #expect(sentence.tokens.map { $0.head.map { $0 + 1 } ?? 0 } == expected.heads)
      let labels = zip(sentence.tokens, expected.labels).map { $1 == nil ? nil : $0.relation }
      #expect(labels == expected.labels)
      #expect(sentence.tokens.map(\.name) == expected.names.map { NameTag(label: $0) })
    }
  }
}
