/// The encoder's rows that stand for words: of each window the start mark, which stands for the root of the tree, and the
/// first piece of every word.
struct WordStates {
  /// A row of `width` numbers for every mark and word.
  let values: FloatBuffer
  let width: Int
  /// The rows of each window.
  let windows: [Range<Int>]

  var rows: Int { windows.last?.upperBound ?? 0 }

  /// - Parameter values: As many rows as the batch has marks and words, or more.
  init(of batch: [EncoderInput], values: FloatBuffer, width: Int) {
    self.values = values
    self.width = width
    var windows: [Range<Int>] = []
    var row = 0
    for input in batch {
      windows.append(row..<row + input.firstPieces.count)
      row += input.firstPieces.count
    }
    self.windows = windows
  }

  /// Moves the rows of marks and words, out of those of all pieces, to the front.
  static func gather(_ batch: [EncoderInput], in rows: FloatBuffer, width: Int) {
    var target = rows.pointer
    var source = rows.pointer
    for input in batch {
      for piece in input.firstPieces {
        // A row is at most moved down, past rows that have been moved already.
        if target != source + piece * width { target.update(from: source + piece * width, count: width) }
        target += width
      }
      source += input.pieces.count * width
    }
  }
}

extension UnsafePointer<Float> {
  /// The index of the largest of the first `count` values; of equal ones the first.
  func indexOfMaximum(count: Int) -> Int {
    var best = 0
    for index in 1..<max(count, 1) where self[index] > self[best] { best = index }
    return best
  }
}
