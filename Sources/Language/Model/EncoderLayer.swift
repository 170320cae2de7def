import CKernels

/// Attention, then two linear layers with GELU between them, each added to its input and normalized.
struct EncoderLayer: Sendable {
  let heads: Int
  /// The width of a row's queries, of its keys and of its values, for all heads; it need not be that of the rows.
  let attentionWidth: Int
  private let width: Int
  private let projection: Linear
  private let output: Linear
  private let attentionNorm: Normalization
  private let up: Linear
  private let down: Linear
  private let norm: Normalization
  private let kernels: Kernels

  /// The width between the last two layers.
  var inner: Int { up.outputs }

  init(_ name: String, width: Int, heads: Int, in file: ModelFile, kernels: Kernels) throws {
    self.width = width
    self.heads = heads
    self.kernels = kernels
    projection = try Linear("\(name).qkv", in: file, kernels: kernels)
    output = try Linear("\(name).out", in: file, kernels: kernels)
    attentionWidth = output.inputs
    guard attentionWidth % heads == 0 else {
      throw ModelFileError.unexpected("\(name).out.weight", "as many columns for each of \(heads) heads")
    }
    attentionNorm = try Normalization("\(name).norm1", width: width, in: file, kernels: kernels)
    up = try Linear("\(name).up", in: file, kernels: kernels)
    down = try Linear("\(name).down", in: file, kernels: kernels)
    norm = try Normalization("\(name).norm2", width: width, in: file, kernels: kernels)
    try projection.require(inputs: width, outputs: 3 * attentionWidth, name: "\(name).qkv")
    try output.require(inputs: attentionWidth, outputs: width, name: "\(name).out")
    try up.require(inputs: width, outputs: up.outputs, name: "\(name).up")
    try down.require(inputs: up.outputs, outputs: width, name: "\(name).down")
  }

  /// Scaled dot-product attention (Vaswani et al. 2017) of each sentence to itself; the result is in
  /// `scratch.attended`. `lengths` are those of the sentences, which lie one behind the other in `hidden`.
  func attend(_ hidden: UnsafePointer<Float>, lengths: [Int], rows: Int, scratch: EncoderScratch) {
    for (first, count) in EncoderScratch.blocks(of: rows) {
      projection.apply(
        hidden + first * width, rows: count, room: scratch.quantized,
        into: scratch.projected.pointer + first * 3 * attentionWidth)
    }
    var row = 0
    for length in lengths {
      kernels.set.attend(
        scratch.projected.pointer + row * 3 * attentionWidth, length, attentionWidth, heads,
        scratch.attention.pointer, scratch.attended.pointer + row * attentionWidth)
      row += length
    }
  }

  /// What comes behind attention, row by row: `scratch.attended` goes into `hidden`.
  func transform(_ hidden: UnsafeMutablePointer<Float>, rows: Int, scratch: EncoderScratch) {
    let update = scratch.update.pointer
    for (first, count) in EncoderScratch.blocks(of: rows) {
      let block = hidden + first * width
      output.apply(
        scratch.attended.pointer + first * attentionWidth, rows: count, room: scratch.quantized, into: update)
      attentionNorm.apply(to: block, adding: update, rows: count)
      up.apply(block, rows: count, activation: .GELU, room: scratch.quantized, into: scratch.inner.pointer)
      down.apply(scratch.inner.pointer, rows: count, room: scratch.quantized, into: update)
      norm.apply(to: block, adding: update, rows: count)
    }
  }
}

/// What the layers of one call write in between.
final class EncoderScratch {
  /// Queries, keys and values of each row, side by side.
  let projected: FloatBuffer
  let attended: FloatBuffer
  let attention: FloatBuffer
  /// Of a block of rows, as the rest.
  let update: FloatBuffer
  let inner: FloatBuffer
  let quantized: QuantizedRows

  init(rows: Int, longest: Int, width: Int, layer: EncoderLayer, kernels: Kernels) {
    projected = FloatBuffer(room: rows * 3 * layer.attentionWidth)
    attended = FloatBuffer(room: rows * layer.attentionWidth)
    attention = FloatBuffer(room: kernel_attention_scratch(longest, layer.attentionWidth, layer.heads))
    let block = min(rows, Self.blockSize)
    update = FloatBuffer(room: block * width)
    inner = FloatBuffer(room: block * layer.inner)
    let columns = max(width, layer.attentionWidth, layer.inner)
    quantized = QuantizedRows(rows: block, columns: columns, kernels: kernels)
  }

  /// Rows that go through a layer together: few enough for what is written in between to stay in the second-level cache,
  /// and enough to be worth the reading of the weights.
  private static let blockSize = 192

  /// First rows and row counts of blocks that make up `rows` rows.
  static func blocks(of rows: Int) -> some Sequence<(Int, Int)> {
    stride(from: 0, to: rows, by: blockSize).lazy.map { ($0, min(blockSize, rows - $0)) }
  }
}
