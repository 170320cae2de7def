import CKernels

/// Heads and relations: the biaffine attention of Dozat and Manning (2017).
///
/// Every word has a vector as a dependent and one as a head, once for arcs and once for their labels. The score of an arc
/// is `(dependent · B + b) · head`; that of a label for it `dependent · Bₗ · head + wₗ · [dependent, head] + bₗ`.
struct ArcHeads: Sendable {
  /// A word's place in the tree: its head among the words of the window, from 1, or 0 for the root.
  struct Arc: Hashable, Sendable {
    var head: Int
    var relation: String
  }

  /// The vectors of all words of a batch.
  struct Vectors {
    /// In each row: dependent and head for arcs, dependent and head for labels.
    let all: FloatBuffer
    /// `dependent · B + b` of each row.
    let queries: FloatBuffer
  }

  let labels: [String]
  private let rootLabel: Int
  private let vectors: Linear
  private let arcForm: Linear
  private let labelForm: Linear
  private let labelPair: Linear
  private let kernels: Kernels

  private var arcSize: Int { arcForm.inputs }
  private var labelSize: Int { labelForm.inputs }

  init(width: Int, in file: ModelFile, kernels: Kernels) throws {
    self.kernels = kernels
    labels = try file.classes("label") { $0 }
    guard let rootLabel = labels.firstIndex(of: "root"), labels.count > 1 else {
      throw ModelFileError.unexpected("classes.label", "a list with 'root' and others")
    }
    self.rootLabel = rootLabel
    vectors = try Linear(
      "arc_dependent", "arc_head", "label_dependent", "label_head", in: file, kernels: kernels)
    arcForm = try Linear("arc_bilinear", in: file, kernels: kernels)
    labelForm = try Linear("label_bilinear", in: file, kernels: kernels)
    labelPair = try Linear("label_linear", in: file, kernels: kernels)
    let (arc, label) = (arcForm.inputs, labelForm.inputs)
    for (name, size) in [("arc_dependent", arc), ("arc_head", arc), ("label_dependent", label), ("label_head", label)]
    where try file.matrixSizes("\(name).weight").rows != size {
      throw ModelFileError.unexpected("\(name).weight", "of \(size) rows")
    }
    try vectors.require(inputs: width, outputs: 2 * arc + 2 * label, name: "arc_dependent")
    try arcForm.require(inputs: arc, outputs: arc, name: "arc_bilinear")
    try labelForm.require(inputs: label, outputs: labels.count * label, name: "label_bilinear")
    try labelPair.require(inputs: 2 * label, outputs: labels.count, name: "label_linear")
  }

  /// The tree of every window.
  func arcs(of states: WordStates) -> [[Arc]] {
    let vectors = vectors(of: states)
    let heads = states.windows.map { rows in
      let scores = arcScores(vectors, rows: rows)
      return SpanningTree.heads(
        scores: UnsafeBufferPointer(start: scores.pointer, count: scores.count), words: rows.count - 1)
    }
    let scores = labelScores(vectors, windows: states.windows, heads: heads)
    var row = UnsafePointer(scores.pointer)
    return heads.map { heads in
      heads.map { head in
        defer { row += labels.count }
        return Arc(head: head, relation: labels[bestLabel(row, head: head)])
      }
    }
  }

  func vectors(of states: WordStates) -> Vectors {
    let all = FloatBuffer(room: states.rows * vectors.outputs)
    vectors.apply(states.values.pointer, rows: states.rows, activation: .GELU, into: all.pointer)
    let queries = FloatBuffer(room: states.rows * arcSize)
    arcForm.apply(all.pointer, rows: states.rows, stride: vectors.outputs, into: queries.pointer)
    return Vectors(all: all, queries: queries)
  }

  /// For every word of a window a row, with a score for each head from the root on.
  func arcScores(_ vectors: Vectors, rows: Range<Int>) -> FloatBuffer {
    let words = rows.count - 1
    let stride = self.vectors.outputs
    let scores = FloatBuffer(room: words * rows.count)
    let scratch = FloatBuffer(room: kernel_dots_scratch(rows.count, arcSize))
    kernels.set.dots(
      vectors.queries.pointer + (rows.lowerBound + 1) * arcSize, words, arcSize,
      vectors.all.pointer + rows.lowerBound * stride + arcSize, rows.count, stride, arcSize, scratch.pointer,
      scores.pointer)
    return scores
  }

  /// For every word of every window a row, with a score for each label of the arc from its head.
  func labelScores(_ vectors: Vectors, windows: [Range<Int>], heads: [[Int]]) -> FloatBuffer {
    let words = heads.reduce(0) { $0 + $1.count }
    let scores = FloatBuffer(room: words * labels.count)
    let pairs = labelPairs(vectors, windows: windows, heads: heads, words: words)
    labelPair.apply(pairs.pointer, rows: words, into: scores.pointer)
    let size = min(Self.labelBlock, words)
    let products = FloatBuffer(room: size * labelForm.outputs)
    let room = QuantizedRows(rows: size, columns: labelSize, kernels: kernels)
    for start in stride(from: 0, to: words, by: Self.labelBlock) {
      let count = min(Self.labelBlock, words - start)
      let block = pairs.pointer + start * 2 * labelSize
      labelForm.apply(block, rows: count, stride: 2 * labelSize, room: room, into: products.pointer)
      for word in 0..<count {
        kernels.set.add_dots(
          products.pointer + word * labelForm.outputs, labels.count, labelSize, block + (2 * word + 1) * labelSize,
          scores.pointer + (start + word) * labels.count)
      }
    }
    return scores
  }

  /// The products with all the matrices Bₗ are large; those of so many words stay in the cache.
  private static let labelBlock = 24

  /// For every word a row, with its own vector and its head's.
  private func labelPairs(_ vectors: Vectors, windows: [Range<Int>], heads: [[Int]], words: Int) -> FloatBuffer {
    let pairs = FloatBuffer(room: words * 2 * labelSize)
    var pair = pairs.pointer
    for (rows, heads) in zip(windows, heads) {
      for (word, head) in heads.enumerated() {
        pair.update(from: labelVector(vectors, row: rows.lowerBound + 1 + word), count: labelSize)
        (pair + labelSize).update(
          from: labelVector(vectors, row: rows.lowerBound + head) + labelSize, count: labelSize)
        pair += 2 * labelSize
      }
    }
    return pairs
  }

  private func labelVector(_ vectors: Vectors, row: Int) -> UnsafeMutablePointer<Float> {
    vectors.all.pointer + row * self.vectors.outputs + 2 * arcSize
  }

  /// The best label; "root" goes to the child of the root and to nothing else.
  private func bestLabel(_ scores: UnsafePointer<Float>, head: Int) -> Int {
    if head == 0 { return rootLabel }
    var best = rootLabel == 0 ? 1 : 0
    for label in labels.indices where label != rootLabel && scores[label] > scores[best] { best = label }
    return best
  }
}
