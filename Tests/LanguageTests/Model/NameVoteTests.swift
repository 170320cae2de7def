import Testing

@testable import Language

@Suite struct NameVoteTests {
  private func sentence(_ words: [String]) -> Sentence {
    Sentence(tokens: words.map { Token(form: $0, start: 0, end: 0) }, start: 0, end: 0)
  }

  /// Person, organisation, location, miscellaneous: −1 + −1 against −3 + 3.
  @Test func theHighestTotalWinsWhateverTheCase() {
    var sentences = [sentence(["Acme", "Paper", "rose"]), sentence(["ACME", "PAPER"]), sentence(["Acme"])]
    var vote = NameVote()
    vote.add(.init(sentence: 0, tokens: 0..<2, scores: [-1, -3, -9, -9]))
    vote.add(.init(sentence: 1, tokens: 0..<2, scores: [-1, 3, -9, -9]))
    vote.add(.init(sentence: 2, tokens: 0..<1, scores: [1, 0, 0, 0]))
    vote.settle(&sentences)
    #expect(
      sentences.map { $0.tokens.map(\.name) } == [
        [.begin(.organisation), .inside(.organisation), .outside], [.begin(.organisation), .inside(.organisation)],
        [.begin(.person)],
      ])
  }

  @Test func ofEqualsTheFirstTypeWins() {
    var sentences = [sentence(["Acme"])]
    var vote = NameVote()
    vote.add(.init(sentence: 0, tokens: 0..<1, scores: [0, 2, 2, 1]))
    vote.settle(&sentences)
    #expect(sentences[0].tokens[0].name == .begin(.organisation))
  }

  @Test func aNameHasTheMeanScoreOfEveryType() {
    let decoder = NameDecoder(
      tags: ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"].map { NameTag(bio: $0)! })
    let scores: [Float] = [
      0, 4, 0, 2, 0, 0, 0, 0, 0,
      0, 0, 2, 0, 6, 0, 0, 0, 0,
      9, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    let names = scores.withUnsafeBufferPointer {
      decoder.names(in: [.begin(.person), .inside(.person), .outside], scores: $0)
    }
    #expect(names.map(\.words) == [0..<2] && names.map(\.scores) == [[3, 4, 0, 0]])
  }
}
