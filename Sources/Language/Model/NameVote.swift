/// Settles what a name is over a whole document: one sentence may leave open whether "Acme" is a person or a body, but
/// the names of a text do not change their type from line to line ("one sense per discourse", Gale, Church and Yarowsky
/// 1992).
struct NameVote: Sendable {
  /// A name as one sentence has it, with the mean score of every type over its words.
  struct Ballot: Sendable {
    var sentence: Int
    var tokens: Range<Int>
    /// In the order of `NameType.allCases`.
    var scores: [Float]
  }

  private var ballots: [Ballot] = []

  mutating func add(_ ballot: Ballot) { ballots.append(ballot) }

  /// Gives all names of the same words, whatever their case, the type of the highest total. Of equals the first wins.
  ///
  /// - Complexity: O(n) in the words of all names.
  func settle(_ sentences: inout [Sentence]) {
    var totals: [String: [Float]] = [:]
    let keys = ballots.map { ballot in
      sentences[ballot.sentence].tokens[ballot.tokens].map { $0.form.lowercased() }.joined(separator: " ")
    }
    for (key, ballot) in zip(keys, ballots) {
      totals[key] = totals[key].map { zip($0, ballot.scores).map(+) } ?? ballot.scores
    }
    for (key, ballot) in zip(keys, ballots) {
      guard let total = totals[key] else { continue }
      let type = NameType.allCases[total.indices.reduce(0) { total[$1] > total[$0] ? $1 : $0 }]
      for token in ballot.tokens {
        sentences[ballot.sentence].tokens[token].name = token == ballot.tokens.lowerBound ? .begin(type) : .inside(type)
      }
    }
  }
}
