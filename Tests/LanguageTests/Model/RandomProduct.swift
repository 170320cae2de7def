import CKernels

@testable import Language

/// A linear layer and its input in 8 bits, with the result worked out by plain integers.
struct RandomProduct {
  let rows: Int
  let inputs: Int
  let outputs: Int
  private var values: [[UInt8]]
  private var scales: [Float]
  private var zeros: [Int32]
  private var weights: [Int8]
  private var weightScales: [Float]
  private var biases: [Float]

  /// Random numbers, but for those that are given.
  init(
    rows: Int, inputs: Int, outputs: Int, value: UInt8? = nil, zero: Int32? = nil, weight: Int8? = nil,
    biases: [Float]? = nil
  ) {
    var random = SplitMix(seed: rows + 100 * inputs + 10_000 * outputs)
    self.rows = rows
    self.inputs = inputs
    self.outputs = outputs
    let isPlain = value != nil
    values = (0..<rows).map { _ in (0..<inputs).map { _ in value ?? UInt8.random(in: 0...255, using: &random) } }
    scales = (0..<rows).map { _ in isPlain ? 1 : Float.random(in: 0.001...0.1, using: &random) }
    zeros = (0..<rows).map { _ in zero ?? Int32.random(in: 0...255, using: &random) }
    weights = (0..<outputs * inputs).map { _ in weight ?? Int8.random(in: -128...127, using: &random) }
    weightScales = (0..<outputs).map { _ in isPlain ? 1 : Float.random(in: 0.001...0.1, using: &random) }
    self.biases = biases ?? (0..<outputs).map { _ in isPlain ? 0 : Float.random(in: -5...5, using: &random) }
  }

  /// The sums in integers; then one rounding for each multiplication and addition, as the kernels promise.
  var expected: [Float] {
    (0..<rows).flatMap { row in
      (0..<outputs).map { output in
        let sum = (0..<inputs).reduce(0) {
          $0 + (Int(values[row][$1]) - Int(zeros[row])) * Int(weights[output * inputs + $1])
        }
        let product = Float(sum) * (weightScales[output] * scales[row])
        return product + biases[output]
      }
    }
  }

  func result(of kernels: Kernels, activation: KernelActivation = .none) -> [Float] {
    let stride = kernel_quantized_stride(inputs)
    let room = kernel_packed_outputs(outputs)
    let packed = AlignedBuffer<Int8>(count: room * kernel_packed_inputs(inputs))
    let sums = AlignedBuffer<Int32>(count: room)
    let factors = AlignedBuffer(weightScales + Array(repeating: 0, count: room - outputs))
    let shifts = AlignedBuffer(biases + Array(repeating: 0, count: room - outputs))
    let layer = KernelWeights(
      values: packed.pointer, sums: sums.pointer, scales: factors.pointer, biases: shifts.pointer, inputs: inputs,
      outputs: outputs)
    kernel_pack(weights, outputs, 0, layer)
    // What stands behind the last column must not matter.
    let bytes = AlignedBuffer(values.flatMap { $0 + Array(repeating: 255, count: stride - inputs) })
    let (rowScales, rowZeros) = (AlignedBuffer(scales), AlignedBuffer(zeros))
    let x = KernelQuantizedRows(
      values: bytes.pointer, scales: rowScales.pointer, zeros: rowZeros.pointer, stride: stride)
    var out = [Float](repeating: .nan, count: rows * outputs)
    withExtendedLifetime((packed, sums, factors, shifts, bytes, rowScales, rowZeros)) {
      kernels.set.multiply(x, rows, layer, activation, &out)
    }
    return out
  }
}

extension AlignedBuffer {
  convenience init(_ values: [Element]) {
    self.init(count: values.count)
    for (index, value) in values.enumerated() { pointer[index] = value }
  }
}
