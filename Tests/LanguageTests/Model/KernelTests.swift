import CKernels
import Foundation
import Testing

@Suite struct KernelTests {
  @Test func geluIsExactToSixDigits() {
    let inputs = (-10_000...10_000).map { Float($0) / 1000 }
    var values = inputs
    kernel_add_bias_gelu(&values, [Float](repeating: 0, count: inputs.count), 1, inputs.count)
    for (input, value) in zip(inputs, values) {
      let x = Double(input)
      let exact: Double = x / 2 * erfc(-x / 2.0.squareRoot())
      #expect(abs(Double(value) - exact) < 1e-6)
    }
  }

  @Test func geluOfLargeNumbers() {
    var values: [Float] = [1e4, -1e4, 0, 3e38, -3e38]
    kernel_add_bias_gelu(&values, [0, 0, 0, 0, 0], 1, 5)
    #expect(values == [1e4, 0, 0, 3e38, 0])
  }

  @Test(arguments: [1, 2, 7, 16, 37, 384]) func softmaxSumsToOne(columns: Int) {
    var random = SplitMix(seed: columns)
    let inputs = (0..<3 * columns).map { _ in Float.random(in: -90...20, using: &random) }
    var values = inputs
    kernel_softmax(&values, 3, columns)
    for row in 0..<3 {
      let cells = row * columns..<(row + 1) * columns
      let sum = cells.reduce(0.0) { $0 + exp(Double(inputs[$1])) }
      for cell in cells {
        let exact: Double = exp(Double(inputs[cell])) / sum
        #expect(abs(Double(values[cell]) - exact) < 1e-6)
      }
    }
  }

  @Test(arguments: [1, 5, 31, 384]) func layerNormAddsAndNormalizes(columns: Int) {
    var random = SplitMix(seed: columns)
    func numbers(_ count: Int) -> [Float] { (0..<count).map { _ in Float.random(in: -3...3, using: &random) } }
    let (x, update) = (numbers(2 * columns), numbers(2 * columns))
    let (bias, gain, shift) = (numbers(columns), numbers(columns), numbers(columns))
    var values = x
    kernel_add_layer_norm(&values, update, bias, gain, shift, 2, columns)
    for row in 0..<2 {
      let sums: [Double] = (0..<columns).map { c in
        let cell = row * columns + c
        return Double(x[cell] + update[cell] + bias[c])
      }
      let mean = sums.reduce(0, +) / Double(columns)
      let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(columns)
      for c in 0..<columns where columns > 1 {
        let wanted: Double = (sums[c] - mean) / (variance + 1e-12).squareRoot() * Double(gain[c]) + Double(shift[c])
        #expect(abs(Double(values[row * columns + c]) - wanted) < 1e-4)
      }
      if columns == 1 { #expect(values[row] == shift[0]) }
    }
  }

  @Test func layerNormOfAConstantRowIsFinite() {
    var values: [Float] = [5, 5, 5, 5]
    kernel_layer_norm(&values, [1, 1, 1, 1], [0, 1, 2, 3], 1, 4)
    #expect(values == [0, 1, 2, 3])
  }

  @Test func dequantizesRowByRow() {
    var values = [Float](repeating: 0, count: 6)
    kernel_dequantize([-127, 0, 127, 2, 4, -8], [0.5, 0.25], 2, 3, &values)
    #expect(values == [-63.5, 0, 63.5, 0.5, 1, -2])
  }

  @Test func sumsEmbeddings() {
    var values: [Float] = [0, 0, 0]
    kernel_sum_embeddings([2, -4, 0], 0.5, [1, 2, 3], [10, 20, 30], 3, &values)
    #expect(values == [12, 20, 33])
  }
}
