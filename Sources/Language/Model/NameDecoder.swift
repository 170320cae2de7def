/// Picks the best sequence of name tags in which every inside tag goes on with a name of its type.
struct NameDecoder: Sendable {
  let tags: [NameTag]
  /// For each tag, the tags that may stand before it, by index; itself at least.
  private let predecessors: [[Int]]
  private let mayBegin: [Bool]
  /// The columns of the tags that begin and go on with a name, for every type.
  private let columns: [(begin: Int, inside: Int)]

  init(tags: [NameTag]) {
    self.tags = tags
    predecessors = tags.map { tag in tags.indices.filter { tag.mayFollow(tags[$0]) } }
    mayBegin = tags.map { $0.mayFollow(.outside) }
    columns = NameType.allCases.map { type in
      (tags.firstIndex(of: .begin(type)) ?? 0, tags.firstIndex(of: .inside(type)) ?? 0)
    }
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

  /// The names of a sequence, with the mean score that every type has for their words.
  func names(in path: [NameTag], scores: UnsafeBufferPointer<Float>) -> [(words: Range<Int>, scores: [Float])] {
    var found: [Range<Int>] = []
    for (word, tag) in path.enumerated() where tag != .outside {
      if case .inside = tag, let last = found.popLast() {
        found.append(last.lowerBound..<word + 1)
      } else {
        found.append(word..<word + 1)
      }
    }
    return found.map { words in
      let totals = columns.map { column in
        words.reduce(Float(0)) { total, word in
          total + scores[word * tags.count + (word == words.lowerBound ? column.begin : column.inside)]
        }
      }
      return (words, totals.map { $0 / Float(words.count) })
    }
  }
}

extension NameTag {
  /// From `O`, `B-PER`, `I-PER` and so on; nil for anything else.
  init?(bio text: String) {
    if text == "O" {
      self = .outside
    } else if text.hasPrefix("B-"), let type = NameType(rawValue: String(text.dropFirst(2))) {
      self = .begin(type)
    } else if text.hasPrefix("I-"), let type = NameType(rawValue: String(text.dropFirst(2))) {
      self = .inside(type)
    } else {
      return nil
    }
  }

  fileprivate func mayFollow(_ tag: NameTag) -> Bool {
    if case .inside(let type) = self { return tag.type == type }
    return true
  }
}
