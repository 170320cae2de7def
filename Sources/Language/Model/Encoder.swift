import CKernels
import COpenBLAS

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

  init(pieces: Int, in file: ModelFile) throws {
    words = try WordEmbedding(pieces: pieces, in: file)
    width = words.width
    let positionCount = EncoderInput.maximumPieces + 2
    let table = try file.matrixSizes("encoder.position.weight")
    guard table.rows >= positionCount else {
      throw ModelFileError.unexpected("encoder.position.weight", "long enough for \(positionCount) positions")
    }
    positions = FloatBuffer(try file.floats("encoder.position.weight", sizes: [table.rows, width]))
    shapes = FloatBuffer(try file.floats("encoder.shape.weight", sizes: [WordShape.allCases.count, width]))
    norm = try Normalization("encoder.norm", width: width, in: file)
    guard let heads = try file.integers("attention_heads").first.map(Int.init), heads > 0, width % heads == 0 else {
      throw ModelFileError.unexpected("attention_heads", "a divisor of \(width)")
    }
    var layers: [EncoderLayer] = []
    while file.contains("encoder.layers.\(layers.count).qkv.weight") {
      layers.append(try EncoderLayer("encoder.layers.\(layers.count)", width: width, heads: heads, in: file))
    }
    guard layers.allSatisfy({ $0.inner == layers[0].inner }) else {
      throw ModelFileError.unexpected("encoder.layers", "of one size")
    }
    self.layers = layers
  }

  /// One row of ``width`` numbers for every piece of the batch, in order.
  func encode(_ batch: [EncoderInput]) -> FloatBuffer {
    let rows = batch.reduce(0) { $0 + $1.pieces.count }
    let hidden = FloatBuffer(count: rows * width)
    embed(batch, into: hidden.pointer)
    kernel_layer_norm(hidden.pointer, norm.gain.pointer, norm.shift.pointer, rows, width)
    guard let first = layers.first else { return hidden }
    let scratch = EncoderScratch(rows: rows, width: width, inner: first.inner, longest: longest(batch))
    let lengths = batch.map(\.pieces.count)
    for layer in layers { layer.apply(to: hidden.pointer, lengths: lengths, rows: rows, scratch: scratch) }
    return hidden
  }

  private func longest(_ batch: [EncoderInput]) -> Int {
    batch.reduce(0) { max($0, $1.pieces.count) }
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

/// The embeddings of the pieces, left in 8 bits in the model file: a text needs few of them.
private struct WordEmbedding: @unchecked Sendable {  // The bytes are never written.
  let width: Int
  private let rows: UnsafeBufferPointer<Int8>
  private let scales: UnsafeBufferPointer<Float>

  init(pieces: Int, in file: ModelFile) throws {
    width = try file.matrixSizes("encoder.word.weight").columns
    rows = try file.signedBytes("encoder.word.weight", sizes: [pieces, width])
    scales = try file.floats("encoder.word.weight.scale", sizes: [pieces])
  }

  /// `out = embedding of the piece + first + second`.
  func sum(
    _ piece: Int, _ first: UnsafePointer<Float>, _ second: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    precondition(piece >= 0 && piece < scales.count)
    kernel_sum_embeddings(rows.baseAddress! + piece * width, scales[piece], first, second, width, out)
  }
}

/// What the layers of one call write in between.
private final class EncoderScratch {
  /// Queries, keys and values of each row, side by side.
  let projected: FloatBuffer
  let attended: FloatBuffer
  let update: FloatBuffer
  let inner: FloatBuffer
  let weights: FloatBuffer

  init(rows: Int, width: Int, inner innerWidth: Int, longest: Int) {
    projected = FloatBuffer(count: rows * 3 * width)
    attended = FloatBuffer(count: rows * width)
    update = FloatBuffer(count: rows * width)
    inner = FloatBuffer(count: rows * innerWidth)
    weights = FloatBuffer(count: longest * longest)
  }
}

private struct EncoderLayer: Sendable {
  private let width: Int
  private let heads: Int
  private let projection: Linear
  private let output: Linear
  private let attentionNorm: Normalization
  private let up: Linear
  private let down: Linear
  private let norm: Normalization

  var inner: Int { up.outputs }

  init(_ name: String, width: Int, heads: Int, in file: ModelFile) throws {
    self.width = width
    self.heads = heads
    projection = try Linear("\(name).qkv", in: file)
    output = try Linear("\(name).out", in: file)
    attentionNorm = try Normalization("\(name).norm1", width: width, in: file)
    up = try Linear("\(name).up", in: file)
    down = try Linear("\(name).down", in: file)
    norm = try Normalization("\(name).norm2", width: width, in: file)
    try projection.require(inputs: width, outputs: 3 * width, name: "\(name).qkv")
    try output.require(inputs: width, outputs: width, name: "\(name).out")
    try up.require(inputs: width, outputs: up.outputs, name: "\(name).up")
    try down.require(inputs: up.outputs, outputs: width, name: "\(name).down")
  }

  /// Attention, then two linear layers with GELU between them, each added to its input and normalized.
  func apply(to hidden: UnsafeMutablePointer<Float>, lengths: [Int], rows: Int, scratch: EncoderScratch) {
    projection.apply(hidden, rows: rows, into: scratch.projected.pointer)
    attend(lengths: lengths, scratch: scratch)
    output.multiply(scratch.attended.pointer, rows: rows, into: scratch.update.pointer)
    add(scratch.update, bias: output.bias, norm: attentionNorm, to: hidden, rows: rows)
    up.applyGELU(hidden, rows: rows, into: scratch.inner.pointer)
    down.multiply(scratch.inner.pointer, rows: rows, into: scratch.update.pointer)
    add(scratch.update, bias: down.bias, norm: norm, to: hidden, rows: rows)
  }

  private func add(
    _ update: FloatBuffer, bias: FloatBuffer, norm: Normalization, to hidden: UnsafeMutablePointer<Float>, rows: Int
  ) {
    kernel_add_layer_norm(
      hidden, update.pointer, bias.pointer, norm.gain.pointer, norm.shift.pointer, rows, width)
  }

  /// Scaled dot-product attention (Vaswani et al. 2017) of each sentence to itself.
  private func attend(lengths: [Int], scratch: EncoderScratch) {
    let size = width / heads
    let stride = blasint(3 * width)
    let scale = 1 / Float(size).squareRoot()
    let weights = scratch.weights.pointer
    var row = 0
    for length in lengths {
      let n = blasint(length)
      for head in 0..<heads {
        let queries = scratch.projected.pointer + row * 3 * width + head * size
        let attended = scratch.attended.pointer + row * width + head * size
        cblas_sgemm(
          CblasRowMajor, CblasNoTrans, CblasTrans, n, n, blasint(size), scale, queries, stride, queries + width, stride,
          0, weights, n)
        kernel_softmax(weights, length, length)
        cblas_sgemm(
          CblasRowMajor, CblasNoTrans, CblasNoTrans, n, blasint(size), n, 1, weights, n, queries + 2 * width, stride, 0,
          attended, blasint(width))
      }
      row += length
    }
  }
}
