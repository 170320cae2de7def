import Testing

@testable import Language

@Suite struct NameVoteTests {
  private static let tags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG", "B-LOC", "I-LOC", "B-MISC", "I-MISC"]
  private let decoder = NameDecoder(tags: tags.map { NameTag(label: $0)! })

  /// A sentence from words, their tags and what each is scored: as no name, person, organisation, location, other.
  private typealias Word = (form: String, tag: String, scores: [Float])

  /// What the vote makes of the tags of sentences.
  private func settled(_ sentences: [[Word]]) -> [[String]] {
    var vote = NameVote(decoder: decoder, sentences: sentences.count)
    var parsed = sentences.enumerated().map { number, words in
      for word in words {
        vote.add([word.scores[0]] + word.scores.dropFirst().flatMap { [$0, $0] }, sentence: number)
      }
      return Sentence(
        tokens: words.map { Token(form: $0.form, start: 0, end: 0, name: NameTag(label: $0.tag)!) }, start: 0, end: 0)
    }
    vote.settle(&parsed)
    return parsed.map { $0.tokens.map(\.name.label) }
  }

  /// −1 + −1 for a person against −3 + 3 for an organisation.
  @Test func theHighestTotalWinsWhateverTheCase() {
    let names = settled([
      [
        ("Acme", "B-PER", [-9, -1, -3, -9, -9]), ("Paper", "I-PER", [-9, -1, -3, -9, -9]),
        ("rose", "O", [9, 0, 0, 0, 0]),
      ],
      [("ACME", "B-ORG", [-9, -1, 3, -9, -9]), ("PAPER", "I-ORG", [-9, -1, 3, -9, -9])],
      [("Acme", "B-PER", [0, 1, 0, 0, 0])],
    ])
    #expect(names == [["B-ORG", "I-ORG", "O"], ["B-ORG", "I-ORG"], ["B-PER"]])
  }

  @Test func ofEqualsTheFirstTypeWins() {
    #expect(settled([[("Acme", "B-MISC", [0, 0, 2, 2, 1])]]) == [["B-ORG"]])
  }

  /// By 3 and 2 it is an organisation, by 4 no name at all.
  @Test func whatIsANameElsewhereBecomesOne() {
    let names = settled([
      [("Acme", "B-ORG", [0, 0, 3, 0, 0]), ("rose", "O", [9, 0, 0, 0, 0])],
      [("Acme", "O", [4, 0, 0, 0, 0]), ("fell", "O", [9, 0, 0, 0, 0])],
      [("Acme", "B-ORG", [0, 0, 2, 0, 0])],
    ])
    #expect(names == [["B-ORG", "O"], ["B-ORG", "O"], ["B-ORG"]])
  }

  @Test func whatIsNoNameElsewhereIsNone() {
    let names = settled([
      [("Friday", "B-LOC", [0, 0, 0, 3, 0])], [("Friday", "O", [4, 0, 0, 0, 0])],
    ])
    #expect(names == [["O"], ["O"]])
  }

  /// "May" the person and "may" the verb are not the same word.
  @Test func wordsInLowerCaseHaveNoVote() {
    let names = settled([
      [("May", "B-PER", [0, 3, 0, 0, 0]), ("spoke", "O", [9, 0, 0, 0, 0])],
      [("it", "O", [9, 0, 0, 0, 0]), ("may", "O", [9, 0, 0, 0, 0]), ("rain", "O", [9, 0, 0, 0, 0])],
    ])
    #expect(names == [["B-PER", "O"], ["O", "O", "O"]])
  }

  /// "New York Times" is one name, not "New York" and a rest.
  @Test func theLongestNameIsLookedForFirst() {
    let outside: [Float] = [1, 0, 0, 0, 0]
    let names = settled([
      [("New", "B-LOC", [0, 0, 0, 5, 0]), ("York", "I-LOC", [0, 0, 0, 5, 0])],
      [("New", "B-ORG", [0, 0, 5, 0, 0]), ("York", "I-ORG", [0, 0, 5, 0, 0]), ("Times", "I-ORG", [0, 0, 5, 0, 0])],
      [("New", "O", outside), ("York", "O", outside), ("Times", "O", outside)],
    ])
    #expect(names[2] == ["B-ORG", "I-ORG", "I-ORG"])
  }

  @Test func scoresAreMeansOverTheWords() {
    let rows: [Float] = [
      0, 4, 0, 2, 0, 0, 0, 0, 0,
      1, 0, 2, 0, 6, 0, 0, 0, 0,
      9, 0, 0, 0, 0, 0, 0, 0, 0,
    ]
    #expect(decoder.scores(of: 0..<2, in: rows) == NameDecoder.Scores(types: [3, 4, 0, 0], margin: 3.5))
  }
}
