/// Checks the heads of a sentence.
enum CoNLLUTree {
  /// The index of each word's head, nil for roots and unknown heads.
  ///
  /// - Throws: `CoNLLUError` when a head is no word of the sentence or heads run in a circle.
  static func heads(of block: CoNLLUBlock) throws(CoNLLUError) -> [Int?] {
    let count = block.words.count
    if let range = block.contractions.last, range.words.upperBound > count {
      throw range.error
    }
    var heads: [Int?] = []
    heads.reserveCapacity(count)
    for word in block.words {
      let head = word.head == "_" ? 0 : Int(word.head)
      guard let head, (0...count).contains(head) else {
        throw CoNLLUError(line: word.line, reason: .badHead(word.head, words: count))
      }
      heads.append(head == 0 ? nil : head - 1)
    }
    if let cycle = cycle(in: heads), let first = cycle.first {
      throw CoNLLUError(line: block.words[first].line, reason: .cycle(cycle.map { $0 + 1 }))
    }
    return heads
  }

  /// The words of a circle, from the first of the sentence on; nil when every word leads to a root.
  ///
  /// Each word is followed upwards until a word is met that was seen before: on an earlier walk, and all is well, or on
  /// this one, and the circle is closed. O(*n*).
  private static func cycle(in heads: [Int?]) -> [Int]? {
    var walkOf = [Int](repeating: -1, count: heads.count)
    for start in heads.indices {
      var current = start
      while walkOf[current] < 0, let head = heads[current] {
        walkOf[current] = start
        current = head
      }
      guard walkOf[current] == start, let head = heads[current] else {
        walkOf[current] = walkOf[current] < 0 ? start : walkOf[current]
        continue
      }
      var cycle = [current]
      var next = head
      while next != current, let head = heads[next] {
        cycle.append(next)
        next = head
      }
      return cycle.sorted()
    }
    return nil
  }
}
