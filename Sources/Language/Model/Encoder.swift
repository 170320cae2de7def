/// A BERT-style encoder (Devlin et al. 2019): embeddings of pieces, positions and word shapes, then layers of attention.
///
/// All sentences of a batch lie one behind the other in one matrix, a row a piece, without padding; so every linear layer
/// is one multiplication, and only attention looks at where a sentence begins. The first piece of a word takes in the
/// others in the first layers; the layers behind those see no others (the idea of PoWER-BERT, Goyal et al. 2020).
struct Encoder: Sendable {
  let width: Int
  private let words: WordEmbedding
  private let positions: FloatBuffer
  private let shapes: FloatBuffer
  private let norm: Normalization
  private let layers: [EncoderLayer]
  /// How many layers see all pieces of a word.
  private let pieceLayers: Int
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
    guard let pieceLayers = try file.integers("piece_layers").first.map(Int.init), pieceLayers > 0,
      pieceLayers <= layers.count
    else { throw ModelFileError.unexpected("piece_layers", "from 1 to the number of layers") }
    self.layers = layers
    self.pieceLayers = pieceLayers
  }

  /// The words' rows, in order.
  func states(of batch: [EncoderInput]) -> WordStates {
    var rows = batch.reduce(0) { $0 + $1.pieces.count }
    let hidden = FloatBuffer(room: rows * width)
    embed(batch, into: hidden.pointer)
    norm.apply(to: hidden.pointer, rows: rows)
    let states = WordStates(of: batch, values: hidden, width: width)
    var lengths = batch.map(\.pieces.count)
    let scratch = EncoderScratch(
      rows: rows, longest: lengths.max() ?? 0, width: width, layer: layers[0], kernels: kernels)
    for (number, layer) in layers.enumerated() {
      layer.attend(hidden.pointer, lengths: lengths, rows: rows, scratch: scratch)
      // Behind its attention a layer looks at each row alone, so the other pieces are of no more use here already.
      if number == pieceLayers - 1 {
        WordStates.gather(batch, in: hidden, width: width)
        WordStates.gather(batch, in: scratch.attended, width: layer.attentionWidth)
        lengths = batch.map(\.firstPieces.count)
        rows = states.rows
      }
      layer.transform(hidden.pointer, rows: rows, scratch: scratch)
    }
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
