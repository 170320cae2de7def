import COpenBLAS

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

  private var arcSize: Int { arcForm.inputs }
  private var labelSize: Int { labelForm.inputs }

  init(width: Int, in file: ModelFile) throws {
    labels = try file.classes("label") { $0 }
    guard let rootLabel = labels.firstIndex(of: "root"), labels.count > 1 else {
      throw ModelFileError.unexpected("classes.label", "a list with 'root' and others")
    }
    self.rootLabel = rootLabel
    vectors = try Linear("arc_dependent", "arc_head", "label_dependent", "label_head", in: file)
    arcForm = try Linear("arc_bilinear", in: file)
    labelForm = try Linear("label_bilinear", in: file)
    labelPair = try Linear("label_linear", in: file)
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
    return states.windows.map { rows in
      let words = rows.count - 1
      let scores = arcScores(vectors, rows: rows)
      let heads = SpanningTree.heads(
        scores: UnsafeBufferPointer(start: scores.pointer, count: scores.count), words: words)
      let labelScores = labelScores(vectors, rows: rows, heads: heads)
      return heads.enumerated().map { word, head in
        Arc(head: head, relation: labels[bestLabel(labelScores.pointer + word * labels.count, head: head)])
      }
    }
  }

  func vectors(of states: WordStates) -> Vectors {
    let all = FloatBuffer(count: states.rows * vectors.outputs)
    vectors.applyGELU(states.values.pointer, rows: states.rows, into: all.pointer)
    let queries = FloatBuffer(count: states.rows * arcSize)
    arcForm.apply(all.pointer, rows: states.rows, stride: vectors.outputs, into: queries.pointer)
    return Vectors(all: all, queries: queries)
  }

  /// For every word of a window a row, with a score for each head from the root on.
  func arcScores(_ vectors: Vectors, rows: Range<Int>) -> FloatBuffer {
    let words = rows.count - 1
    let stride = self.vectors.outputs
    let scores = FloatBuffer(count: words * rows.count)
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans, blasint(words), blasint(rows.count), blasint(arcSize), 1,
      vectors.queries.pointer + (rows.lowerBound + 1) * arcSize, blasint(arcSize),
      vectors.all.pointer + rows.lowerBound * stride + arcSize, blasint(stride), 0, scores.pointer,
      blasint(rows.count))
    return scores
  }

  /// For every word of a window a row, with a score for each label of the arc from its head.
  func labelScores(_ vectors: Vectors, rows: Range<Int>, heads: [Int]) -> FloatBuffer {
    let scores = FloatBuffer(count: heads.count * labels.count)
    let pairs = FloatBuffer(count: heads.count * 2 * labelSize)
    for (word, head) in heads.enumerated() {
      let pair = pairs.pointer + word * 2 * labelSize
      pair.update(from: labelVector(vectors, row: rows.lowerBound + 1 + word), count: labelSize)
      (pair + labelSize).update(
        from: labelVector(vectors, row: rows.lowerBound + head) + labelSize, count: labelSize)
    }
    labelPair.apply(pairs.pointer, rows: heads.count, into: scores.pointer)
    // The products with all the matrices Bₗ are large; a block of words at a time stays in the cache.
    let block = 32
    let products = FloatBuffer(count: min(block, heads.count) * labelForm.outputs)
    for start in stride(from: 0, to: heads.count, by: block) {
      let count = min(block, heads.count - start)
      labelForm.multiply(
        pairs.pointer + start * 2 * labelSize, rows: count, stride: 2 * labelSize, into: products.pointer)
      for word in 0..<count {
        cblas_sgemv(
          CblasRowMajor, CblasNoTrans, blasint(labels.count), blasint(labelSize), 1,
          products.pointer + word * labelForm.outputs, blasint(labelSize),
          pairs.pointer + (start + word) * 2 * labelSize + labelSize, 1, 1,
          scores.pointer + (start + word) * labels.count, 1)
      }
    }
    return scores
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
