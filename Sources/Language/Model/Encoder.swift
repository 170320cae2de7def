/// A BERT-style encoder (Devlin et al. 2019): embeddings of pieces, positions and word shapes, then layers of attention.
///
/// All sentences of a batch lie one behind the other in one matrix, a row a piece, without padding; so every linear layer
/// is one multiplication, and only attention looks at where a sentence begins.
struct Encoder: Sendable {
  let width: Int
  private let words: WordEmbedding
  private let positions: FloatBuffer
  private let shapes: FloatBuffer
  private let norm: Normalization
  private let layers: [EncoderLayer]
  private let kernels: Kernels

  init(pieces: Int, in file: ModelFile, kernels: Kernels) throws {
    self.kernels = kernels
    words = try WordEmbedding(pieces: pieces, in: file, kernels: kernels)
    width = words.width
    let positionCount = EncoderInput.maximumPieces + 2
    let table = try file.matrixSizes("encoder.position.weight")
    guard table.rows >= positionCount else {
      throw ModelFileError.unexpected("encoder.position.weight", "long enough for \(positionCount) positions")
    }
    positions = FloatBuffer(try file.floats("encoder.position.weight", sizes: [table.rows, width]))
    shapes = FloatBuffer(try file.floats("encoder.shape.weight", sizes: [WordShape.allCases.count, width]))
    norm = try Normalization("encoder.norm", width: width, in: file, kernels: kernels)
    guard let heads = try file.integers("attention_heads").first.map(Int.init), heads > 0 else {
      throw ModelFileError.unexpected("attention_heads", "more than none")
    }
    var layers: [EncoderLayer] = []
    while file.contains("encoder.layers.\(layers.count).qkv.weight") {
      let name = "encoder.layers.\(layers.count)"
      layers.append(try EncoderLayer(name, width: width, heads: heads, in: file, kernels: kernels))
    }
    guard layers.allSatisfy({ $0.inner == layers[0].inner && $0.attentionWidth == layers[0].attentionWidth }) else {
      throw ModelFileError.unexpected("encoder.layers", "of one size")
    }
    self.layers = layers
  }

  /// The words' rows, in order. The last layer's linear layers see no other rows.
  func states(of batch: [EncoderInput]) -> WordStates {
    let rows = batch.reduce(0) { $0 + $1.pieces.count }
    let hidden = FloatBuffer(room: rows * width)
    embed(batch, into: hidden.pointer)
    norm.apply(to: hidden.pointer, rows: rows)
    let states = WordStates(of: batch, values: hidden, width: width)
    guard let last = layers.last else {
      WordStates.gather(batch, in: hidden, width: width)
      return states
    }
    let lengths = batch.map(\.pieces.count)
    let scratch = EncoderScratch(
      rows: rows, longest: lengths.max() ?? 0, width: width, layer: last, kernels: kernels)
    for layer in layers.dropLast() {
      layer.attend(hidden.pointer, lengths: lengths, rows: rows, scratch: scratch)
      layer.transform(hidden.pointer, rows: rows, scratch: scratch)
    }
    last.attend(hidden.pointer, lengths: lengths, rows: rows, scratch: scratch)
    WordStates.gather(batch, in: hidden, width: width)
    WordStates.gather(batch, in: scratch.attended, width: last.attentionWidth)
    last.transform(hidden.pointer, rows: states.rows, scratch: scratch)
    return states
  }

  private func embed(_ batch: [EncoderInput], into hidden: UnsafeMutablePointer<Float>) {
    var row = hidden
    for input in batch {
      for (position, (piece, shape)) in zip(input.pieces, input.shapes).enumerated() {
        words.sum(
          piece, positions.pointer + position * width, shapes.pointer + Int(shape.rawValue) * width, into: row)
        row += width
      }
    }
  }
}
