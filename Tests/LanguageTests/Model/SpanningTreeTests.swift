import Testing

@testable import Language

@Suite struct SpanningTreeTests {
  /// The highest total over all trees with one word at the root, by trying every assignment of heads.
  func bestTotal(_ scores: [Float], words: Int) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: words)
    func extend(_ word: Int, _ total: Float) {
      if word == words {
        if heads.count(where: { $0 == 0 }) == 1, reachesRoot(heads) { best = max(best, total) }
        return
      }
      for head in 0...words {
        heads[word] = head
        extend(word + 1, total + scores[word * (words + 1) + head])
      }
    }
    extend(0, 0)
    return best
  }

  func reachesRoot(_ heads: [Int]) -> Bool {
    (1...heads.count).allSatisfy { start in
      var vertex = start
      for _ in 0...heads.count where vertex != 0 { vertex = heads[vertex - 1] }
      return vertex == 0
    }
  }

  func total(_ heads: [Int], _ scores: [Float]) -> Float {
    heads.enumerated().reduce(0) { $0 + scores[$1.offset * (heads.count + 1) + $1.element] }
  }

  func heads(_ scores: [Float], words: Int) -> [Int] {
    scores.withUnsafeBufferPointer { SpanningTree.heads(scores: $0, words: words) }
  }

  @Test(arguments: 1...5) func isTheBestOfAllTrees(words: Int) {
    var random = SplitMix(seed: words)
    for round in 0..<60 {
      // Small whole numbers make many ties and cycles; their sums are exact.
      let spread = round.isMultiple(of: 2) ? 3 : 1000
      let scores = (0..<words * (words + 1)).map { _ in Float(Int.random(in: -spread...spread, using: &random)) }
      let found = heads(scores, words: words)
      #expect(found.count(where: { $0 == 0 }) == 1 && reachesRoot(found))
      #expect(total(found, scores) == bestTotal(scores, words: words))
    }
  }

  @Test func breaksACycle() {
    // Words 1 and 2 prefer each other; giving up 2 → 1 for the root costs least.
    let scores: [Float] = [
      1, 0, 10,
      4, 9, 0,
    ]
    #expect(heads(scores, words: 2) == [2, 0])
  }

  @Test func allowsOneRootOnly() {
    // Both words would rather hang from the root.
    let scores: [Float] = [
      9, 0, 1,
      8, 2, 0,
    ]
    #expect(heads(scores, words: 2) == [0, 1])
  }

  @Test(arguments: [60, 250]) func makesATreeOfManyWords(words: Int) {
    var random = SplitMix(seed: words)
    let scores = (0..<words * (words + 1)).map { _ in Float.random(in: -20...20, using: &random) }
    let found = heads(scores, words: words)
    #expect(found.count(where: { $0 == 0 }) == 1 && reachesRoot(found))
    // No word can take a better head without making a cycle or a second root.
    for word in 0..<words where found[word] != 0 {
      for head in 1...words where scores[word * (words + 1) + head] > scores[word * (words + 1) + found[word]] {
        var changed = found
        changed[word] = head
        #expect(!reachesRoot(changed))
      }
    }
  }

  @Test func closesCyclesWithinCycles() {
    // Pairs prefer each other, pairs of pairs come next, and so on: each contraction closes the next cycle.
    let words = 64
    var scores = [Float](repeating: 0, count: words * (words + 1))
    for word in 0..<words {
      for head in 0..<words where head != word {
        scores[word * (words + 1) + head + 1] = -Float((word ^ head).bitWidth - (word ^ head).leadingZeroBitCount)
      }
      scores[word * (words + 1)] = -100
    }
    let found = heads(scores, words: words)
    #expect(found.count(where: { $0 == 0 }) == 1 && reachesRoot(found))
    // 32 arcs at −1, 16 at −2, 8 at −3, 4 at −4, 2 at −5, one at −6, and the root's at −100.
    #expect(total(found, scores) == -220)
  }

  @Test func knowsATree() {
    #expect(SpanningTree.isTree([2, 0, 2]))
    #expect(!SpanningTree.isTree([2, 1, 0]))
    #expect(!SpanningTree.isTree([0, 0]))
    #expect(!SpanningTree.isTree([1, 0]))
    #expect(!SpanningTree.isTree([]))
  }
}
