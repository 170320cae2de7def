import Testing

@testable import Language

@Suite struct NameDecoderTests {
  let texts = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
  var decoder: NameDecoder { NameDecoder(tags: texts.map { NameTag(label: $0)! }) }

  /// The highest total over all tag sequences in which an I- tag follows a B- or I- tag of its type.
  func bestTotal(_ scores: [Float], words: Int) -> Float {
    func extend(_ word: Int, _ last: String, _ total: Float) -> Float {
      if word == words { return total }
      var best = -Float.infinity
      for (index, text) in texts.enumerated() where text.first != "I" || last.dropFirst() == text.dropFirst() {
        best = max(best, extend(word + 1, text, total + scores[word * texts.count + index]))
      }
      return best
    }
    return extend(0, "O", 0)
  }

  @Test(arguments: 1...4) func isTheBestLegalSequence(words: Int) {
    var random = SplitMix(seed: words)
    for _ in 0..<10 {
      let scores = (0..<words * texts.count).map { _ in Float(Int.random(in: -50...50, using: &random)) }
      let tags = scores.withUnsafeBufferPointer(decoder.decode)
      let total = tags.enumerated().reduce(Float(0)) { sum, tag in
        sum + scores[tag.offset * texts.count + decoder.tags.firstIndex(of: tag.element)!]
      }
      #expect(total == bestTotal(scores, words: words))
    }
  }

  @Test func neverBeginsInside() {
    var scores = [Float](repeating: 0, count: 9)
    scores[2] = 10
    scores[5] = 1
    #expect(scores.withUnsafeBufferPointer(decoder.decode) == [.begin(.location)])
  }

  @Test func ofNothingIsNothing() {
    #expect([Float]().withUnsafeBufferPointer(decoder.decode) == [])
  }

  @Test func readsTags() {
    #expect(NameTag(label: "I-ORG") == .inside(.organisation))
    #expect(NameTag(label: "O") == .outside)
    for text in ["", "B-", "B-GPE", "PER", "O-PER"] { #expect(NameTag(label: text) == nil) }
  }
}
