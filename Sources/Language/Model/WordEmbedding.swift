/// The embeddings of the pieces, left in 8 bits in the model file: a text needs few of them.
struct WordEmbedding: @unchecked Sendable {  // The bytes are never written.
  let width: Int
  private let rows: UnsafeBufferPointer<Int8>
  private let scales: UnsafeBufferPointer<Float>
  private let kernels: Kernels

  init(pieces: Int, in file: ModelFile, kernels: Kernels) throws {
    width = try file.matrixSizes("encoder.word.weight").columns
    rows = try file.signedBytes("encoder.word.weight", sizes: [pieces, width])
    scales = try file.floats("encoder.word.weight.scale", sizes: [pieces])
    self.kernels = kernels
  }

  /// `out = embedding of the piece + first + second`.
  func sum(
    _ piece: Int, _ first: UnsafePointer<Float>, _ second: UnsafePointer<Float>, into out: UnsafeMutablePointer<Float>
  ) {
    precondition(piece >= 0 && piece < scales.count)
    kernels.set.sum_embeddings(rows.baseAddress! + piece * width, scales[piece], first, second, width, out)
  }
}
