import CKernels
import COpenBLAS

/// A linear layer `y = W·x + b`, or several over the same input stacked into one.
///
/// The model file has `W` in 8 bits with one factor a row; it is kept here as floats, row-major, one row an output.
struct Linear: Sendable {
  let inputs: Int
  let outputs: Int
  let bias: FloatBuffer
  private let weights: FloatBuffer

  /// Reads `NAME.weight`, `NAME.weight.scale` and, when there is one, `NAME.bias`, for every name in order.
  init(_ names: String..., in file: ModelFile) throws {
    let sizes = try names.map { try file.matrixSizes("\($0).weight") }
    inputs = sizes[0].columns
    outputs = sizes.reduce(0) { $0 + $1.rows }
    weights = FloatBuffer(count: inputs * outputs)
    bias = FloatBuffer(count: outputs)
    var row = 0
    for (name, size) in zip(names, sizes) {
      let packed = try file.signedBytes("\(name).weight", sizes: [size.rows, inputs])
      let scales = try file.floats("\(name).weight.scale", sizes: [size.rows])
      if let packed = packed.baseAddress, let scales = scales.baseAddress {
        kernel_dequantize(packed, scales, size.rows, inputs, weights.pointer + row * inputs)
      }
      if file.contains("\(name).bias"), let base = try file.floats("\(name).bias", sizes: [size.rows]).baseAddress {
        (bias.pointer + row).update(from: base, count: size.rows)
      }
      row += size.rows
    }
  }

  /// - Throws: ``ModelFileError`` when the layer does not have these sizes.
  func require(inputs: Int, outputs: Int, name: String) throws {
    guard self.inputs == inputs, self.outputs == outputs else {
      throw ModelFileError.unexpected("\(name).weight", "of sizes [\(outputs), \(inputs)]")
    }
  }

  /// `out = x · Wᵀ`, without the bias. Rows of `x` lie `stride` floats apart, those of `out` one behind the other.
  func multiply(_ x: UnsafePointer<Float>, rows: Int, stride: Int? = nil, into out: UnsafeMutablePointer<Float>) {
    cblas_sgemm(
      CblasRowMajor, CblasNoTrans, CblasTrans, blasint(rows), blasint(outputs), blasint(inputs), 1, x,
      blasint(stride ?? inputs), weights.pointer, blasint(inputs), 0, out, blasint(outputs))
  }

  /// `out = x · Wᵀ + b`.
  func apply(_ x: UnsafePointer<Float>, rows: Int, stride: Int? = nil, into out: UnsafeMutablePointer<Float>) {
    multiply(x, rows: rows, stride: stride, into: out)
    kernel_add_bias(out, bias.pointer, rows, outputs)
  }

  /// `out = GELU(x · Wᵀ + b)`.
  func applyGELU(_ x: UnsafePointer<Float>, rows: Int, into out: UnsafeMutablePointer<Float>) {
    multiply(x, rows: rows, into: out)
    kernel_add_bias_gelu(out, bias.pointer, rows, outputs)
  }
}

/// Layer normalization's learned gain and shift.
struct Normalization: Sendable {
  let gain: FloatBuffer
  let shift: FloatBuffer

  init(_ name: String, width: Int, in file: ModelFile) throws {
    gain = FloatBuffer(try file.floats("\(name).weight", sizes: [width]))
    shift = FloatBuffer(try file.floats("\(name).bias", sizes: [width]))
  }
}
