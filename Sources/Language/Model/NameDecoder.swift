/// Picks the best sequence of name tags in which every inside tag goes on with a name of its type.
struct NameDecoder: Sendable {
  let tags: [NameTag]
  /// For each tag, the tags that may stand before it, by index; itself at least.
  private let predecessors: [[Int]]
  private let mayBegin: [Bool]
  /// The columns of the tags that begin and go on with a name, for every type.
  private let columns: [(begin: Int, inside: Int)]
  private let outside: Int

  init(tags: [NameTag]) {
    self.tags = tags
    predecessors = tags.map { tag in tags.indices.filter { tag.mayFollow(tags[$0]) } }
    mayBegin = tags.map { $0.mayFollow(.outside) }
    columns = NameType.allCases.map { type in
      (tags.firstIndex(of: .begin(type)) ?? 0, tags.firstIndex(of: .inside(type)) ?? 0)
    }
    outside = tags.firstIndex(of: .outside) ?? 0
  }

  /// The tags of highest total score, by the algorithm of Viterbi (1967). `scores` has a row of all tags' scores for
  /// every word. Of equally good tags the first wins.
  ///
  /// - Complexity: O(n·t²) for n words and t tags.
  func decode(scores: UnsafeBufferPointer<Float>) -> [NameTag] {
    let width = tags.count
    let words = scores.count / width
    guard words > 0 else { return [] }
    var best = (0..<width).map { mayBegin[$0] ? scores[$0] : -.infinity }
    var previous: [[Int]] = []
    for word in 1..<words {
      var pointers = [Int](repeating: 0, count: width)
      var next = [Float](repeating: 0, count: width)
      for tag in 0..<width {
        pointers[tag] = predecessors[tag].reduce(predecessors[tag][0]) { best[$1] > best[$0] ? $1 : $0 }
        next[tag] = best[pointers[tag]] + scores[word * width + tag]
      }
      previous.append(pointers)
      best = next
    }
    var path = [best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }]
    for pointers in previous.reversed() { path.append(pointers[path[path.count - 1]]) }
    return path.reversed().map { tags[$0] }
  }

  /// How well each type, and being no name, fits some words: means of their scores, summed over occurrences.
  struct Scores: Hashable, Sendable {
    /// In the order of `NameType.allCases`.
    var types: [Float]
    /// By how much the best type is ahead of being no name.
    var margin: Float

    static func + (left: Scores, right: Scores) -> Scores {
      Scores(types: zip(left.types, right.types).map(+), margin: left.margin + right.margin)
    }
  }

  /// The scores of words as one name. `rows` has a row of all tags' scores for every word of the sentence.
  func scores(of words: Range<Int>, in rows: [Float]) -> Scores {
    func mean(_ first: Int, _ others: Int) -> Float {
      let total = words.reduce(Float(0)) { total, word in
        total + rows[word * tags.count + (word == words.lowerBound ? first : others)]
      }
      return total / Float(words.count)
    }
    let types = columns.map { mean($0.begin, $0.inside) }
    return Scores(types: types, margin: types.reduce(-.infinity, max) - mean(outside, outside))
  }
}

extension NameTag {
  fileprivate func mayFollow(_ tag: NameTag) -> Bool {
    if case .inside(let type) = self { return tag.type == type }
    return true
  }
}
