import CKernels

/// A linear layer `y = W·x + b`, or several over the same input stacked into one.
///
/// The model file has `W` in 8 bits with one factor a row. It stays so, in the order in which the kernels read it, and `x`
/// is quantized to 8 bits row by row.
struct Linear: Sendable {
  let inputs: Int
  let outputs: Int
  private let weights: AlignedBuffer<Int8>
  private let sums: AlignedBuffer<Int32>
  private let scales: FloatBuffer
  private let biases: FloatBuffer
  private let kernels: Kernels

  /// Reads `NAME.weight`, `NAME.weight.scale` and, when there is one, `NAME.bias`, for every name in order.
  init(_ names: String..., in file: ModelFile, kernels: Kernels) throws {
    let sizes = try names.map { try file.matrixSizes("\($0).weight") }
    inputs = sizes[0].columns
    outputs = sizes.reduce(0) { $0 + $1.rows }
    guard inputs <= kernel_maximum_inputs() else {
      throw ModelFileError.unexpected("\(names[0]).weight", "of at most \(kernel_maximum_inputs()) columns")
    }
    let room = kernel_packed_outputs(outputs)
    weights = AlignedBuffer(count: room * kernel_packed_inputs(inputs))
    sums = AlignedBuffer(count: room)
    scales = FloatBuffer(count: room)
    biases = FloatBuffer(count: room)
    self.kernels = kernels
    var row = 0
    for (name, size) in zip(names, sizes) {
      let signedBytes = try file.signedBytes("\(name).weight", sizes: [size.rows, inputs])
      let factors = try file.floats("\(name).weight.scale", sizes: [size.rows])
      if let bytes = signedBytes.baseAddress, let factors = factors.baseAddress {
        kernel_pack(bytes, size.rows, row, packed)
        (scales.pointer + row).update(from: factors, count: size.rows)
      }
      if file.contains("\(name).bias"), let base = try file.floats("\(name).bias", sizes: [size.rows]).baseAddress {
        (biases.pointer + row).update(from: base, count: size.rows)
      }
      row += size.rows
    }
  }

  private var packed: KernelWeights {
    KernelWeights(
      values: weights.pointer, sums: sums.pointer, scales: scales.pointer, biases: biases.pointer, inputs: inputs,
      outputs: outputs)
  }

  /// - Throws: ``ModelFileError`` when the layer does not have these sizes.
  func require(inputs: Int, outputs: Int, name: String) throws {
    guard self.inputs == inputs, self.outputs == outputs else {
      throw ModelFileError.unexpected("\(name).weight", "of sizes [\(outputs), \(inputs)]")
    }
  }

  /// `out = activation(x · Wᵀ + b)`. Rows of `x` lie `stride` floats apart, those of `out` one behind the other.
  ///
  /// - Parameter room: Where `x` is quantized; room is made when there is none.
  func apply(
    _ x: UnsafePointer<Float>, rows: Int, stride: Int? = nil, activation: KernelActivation = .none,
    room: QuantizedRows? = nil, into out: UnsafeMutablePointer<Float>
  ) {
    let room = room ?? QuantizedRows(rows: rows, columns: inputs, kernels: kernels)
    let quantized = room.quantize(x, rows: rows, columns: inputs, stride: stride ?? inputs)
    withExtendedLifetime(room) { kernels.set.multiply(quantized, rows, packed, activation, out) }
  }
}

/// Layer normalization's learned gain and shift.
struct Normalization: Sendable {
  private let gain: FloatBuffer
  private let shift: FloatBuffer
  private let width: Int
  private let kernels: Kernels

  init(_ name: String, width: Int, in file: ModelFile, kernels: Kernels) throws {
    gain = FloatBuffer(try file.floats("\(name).weight", sizes: [width]))
    shift = FloatBuffer(try file.floats("\(name).bias", sizes: [width]))
    self.width = width
    self.kernels = kernels
  }

  /// Replaces `x` by `x + update`, normalized row by row.
  func apply(to x: UnsafeMutablePointer<Float>, adding update: UnsafePointer<Float>? = nil, rows: Int) {
    kernels.set.normalize(x, update, gain.pointer, shift.pointer, rows, width)
  }
}
