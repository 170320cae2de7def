import CModel
import Testing

@testable import Language

/// The variants of the kernels, and the company of other sentences, change no bit of a sentence's numbers.
@Suite struct SameEverywhereTests {
  let sentences = [
    "The minister met the rebels ' envoy in Geneva on Monday .",
    "Go !",
    "Talks that the mediators had hoped would end the blockade broke down after both sides accused each other .",
  ].map(sentence)

  func model(_ kernels: Kernels) throws -> LanguageModel {
    let bytes = UnsafeRawBufferPointer(start: dramatis_model_bytes(), count: dramatis_model_size())
    return try LanguageModel(ModelFile(bytes: bytes), kernels: kernels)
  }

  func bits(_ model: LanguageModel, _ sentences: [Sentence]) -> [UInt32] {
    let batch = sentences.enumerated().flatMap {
      EncoderInput.windows(of: $1.tokens.map(\.form), sentence: $0, pieces: model.pieces)
    }
    let states = model.encoder.states(of: batch)
    let vectors = model.arcHeads.vectors(of: states)
    let arcs = states.windows.map { model.arcHeads.arcScores(vectors, rows: $0) }
    let heads = states.windows.map { [Int](repeating: 0, count: $0.count - 1) }
    let labels = model.arcHeads.labelScores(vectors, windows: states.windows, heads: heads)
    return (0..<states.rows * states.width).map { states.values.pointer[$0].bitPattern }
      + (arcs + [labels]).flatMap { buffer in (0..<buffer.count).map { buffer.pointer[$0].bitPattern } }
  }

  @Test func everyInstructionSetGivesTheSameBits() throws {
    let best = try model(.best)
    let (numbers, parsed) = (bits(best, sentences), best.parse(sentences))
    for kernels in Kernels.all.dropFirst() {
      let other = try model(kernels)
      #expect(bits(other, sentences) == numbers, "\(kernels.name)")
      #expect(other.parse(sentences) == parsed, "\(kernels.name)")
    }
  }

  @Test func aSentenceIsParsedAloneAsAmongOthers() throws {
    let model = try model(.best)
    let together = model.parse(Array(repeating: sentences, count: 12).flatMap { $0 })
    for (index, sentence) in sentences.enumerated() {
      let alone = model.parse([sentence])[0]
      for copy in 0..<12 { #expect(together[copy * sentences.count + index] == alone) }
    }
  }
}
