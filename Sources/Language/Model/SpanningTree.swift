/// The best dependency tree for given scores of arcs.
enum SpanningTree {
  /// The heads of the tree of highest total score in which exactly one word hangs from the root.
  ///
  /// Words are numbered from 1, and 0 is the root. `scores` has a row for every word and a column for every head from 0
  /// to the number of words; a word's score for itself counts for nothing. The result has the head of each word, in
  /// order. Of several best trees it is always the same one.
  ///
  /// When the best head of every word makes a tree with one root, that is the answer. Otherwise it is found by Chu and
  /// Liu (1965) and Edmonds (1967) in Tarjan's form (1977), which contracts each cycle as it closes. To have one root,
  /// every arc from the root pays more than any gain elsewhere can make up for (Stanojević and Cohen 2021).
  ///
  /// - Complexity: O(n²) time and space for n words.
  static func heads(scores: UnsafeBufferPointer<Float>, words: Int) -> [Int] {
    precondition(scores.count == words * (words + 1), "a row for every word")
    let width = words + 1
    let greedy = (0..<words).map { word in
      bestHead(UnsafeBufferPointer(rebasing: scores[word * width..<(word + 1) * width]), excluding: word + 1)
    }
    if isTree(greedy) { return greedy }
    var contraction = Contraction(scores: scores, words: words)
    return contraction.solve()
  }

  private static func bestHead(_ row: UnsafeBufferPointer<Float>, excluding word: Int) -> Int {
    var best = 0
    for head in 1..<row.count where head != word && row[head] > row[best] { best = head }
    return best
  }

  /// Whether the heads make a tree in which exactly one word hangs from the root.
  static func isTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    // The walk up from a word that has marked a vertex comes back to its own mark exactly when there is a cycle.
    var mark = [Int](repeating: 0, count: heads.count + 1)
    for word in 1...heads.count {
      var vertex = word
      while vertex != 0 && mark[vertex] == 0 {
        mark[vertex] = word
        vertex = heads[vertex - 1]
      }
      if vertex != 0 && mark[vertex] == word { return false }
    }
    return true
  }
}

/// Vertices, and cycles contracted into vertices of their own, with the arcs that enter them.
///
/// `gain[v · width + h]` is what the tree gains when the arc into `v` comes from the original vertex `h`; for a contracted
/// cycle, `dependent` there says which original vertex that arc enters.
private struct Contraction {
  private let words: Int
  private let width: Int
  private var vertexCount: Int
  private var gain: [Double]
  private var dependent: [Int32]
  /// The contracted cycle that a vertex is part of, directly; −1 for none.
  private var owner: [Int]
  /// For every original vertex, the outermost contracted vertex that it is part of.
  private var outermost: [Int]
  private var chosenHead: [Int]

  init(scores: UnsafeBufferPointer<Float>, words: Int) {
    self.words = words
    width = words + 1
    vertexCount = width
    let capacity = 2 * width
    gain = Array(repeating: -.infinity, count: capacity * width)
    dependent = Array(repeating: 0, count: capacity * width)
    owner = Array(repeating: -1, count: capacity)
    outermost = Array(0..<width)
    chosenHead = Array(repeating: -1, count: capacity)
    let range = Double(scores.max() ?? 0) - Double(scores.min() ?? 0)
    let fee = (range + 1) * Double(words + 1)
    for word in 1..<width {
      for head in 0..<width {
        let score = Double(scores[(word - 1) * width + head])
        gain[word * width + head] = head == 0 ? score - fee : score
        dependent[word * width + head] = Int32(word)
      }
    }
  }

  /// Grows a path from head to head until it meets a vertex that is known to hang from the root; a cycle that closes on
  /// the way becomes one vertex, and the path goes on from that.
  mutating func solve() -> [Int] {
    var isDone = [Bool](repeating: false, count: 2 * width)
    isDone[0] = true
    for word in 1..<width where !isDone[outermost[word]] {
      var path: [Int] = [outermost[word]]
      while let vertex = path.last {
        chosenHead[vertex] = bestHead(of: vertex)
        let next = outermost[chosenHead[vertex]]
        if isDone[next] { break }
        if let start = path.firstIndex(of: next) {
          let cycle = Array(path[start...])
          path.removeSubrange(start...)
          path.append(contract(cycle))
        } else {
          path.append(next)
        }
      }
      for vertex in path { isDone[vertex] = true }
    }
    return expanded()
  }

  private func bestHead(of vertex: Int) -> Int {
    var best = -1
    for head in 0..<width where outermost[head] != vertex {
      if best < 0 || gain[vertex * width + head] > gain[vertex * width + best] { best = head }
    }
    return best
  }

  /// Makes a vertex of a cycle. An arc into it replaces the cycle's own arc into the same member.
  private mutating func contract(_ cycle: [Int]) -> Int {
    let merged = vertexCount
    vertexCount += 1
    for (place, member) in cycle.enumerated() {
      owner[member] = merged
      let given = gain[member * width + chosenHead[member]]
      for head in 0..<width where place == 0 || gain[member * width + head] - given > gain[merged * width + head] {
        gain[merged * width + head] = gain[member * width + head] - given
        dependent[merged * width + head] = dependent[member * width + head]
      }
    }
    for vertex in 1..<width where cycle.contains(outermost[vertex]) { outermost[vertex] = merged }
    return merged
  }

  /// Opens the contracted cycles, outermost first: the arc into a cycle takes the place of one arc of the cycle.
  private mutating func expanded() -> [Int] {
    for merged in stride(from: vertexCount - 1, through: width, by: -1) {
      let head = chosenHead[merged]
      var member = Int(dependent[merged * width + head])
      while owner[member] != merged { member = owner[member] }
      chosenHead[member] = head
    }
    return Array(chosenHead[1..<width])
  }
}
