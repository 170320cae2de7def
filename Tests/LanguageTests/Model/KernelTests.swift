import CKernels
import Foundation
import Testing

@testable import Language

/// Every variant of the kernels against plain loops in Swift.
@Suite struct KernelTests {
  static let sizes = [1, 2, 3, 4, 5, 15, 16, 17, 31, 33, 64, 97]

  func floats(_ count: Int, in range: ClosedRange<Float> = -3...3, _ random: inout SplitMix) -> [Float] {
    (0..<count).map { _ in Float.random(in: range, using: &random) }
  }

  @Test func thereIsAlwaysAVariant() {
    #expect(Kernels.all.last?.name == "portable")
    #expect(Kernels.all.first?.name == Kernels.best.name)
    #expect(kernel_set_at(-1) == nil && kernel_set_at(1000) == nil)
  }

  @Test(arguments: sizes) func quantizesToTheNearestStep(columns: Int) {
    for kernels in Kernels.all {
      var random = SplitMix(seed: columns)
      let stride = columns + 3
      var x = floats(4 * stride, &random)
      for c in 0..<columns { x[stride + c] = 0 }  // Nothing but zeros,
      for c in 0..<columns { x[2 * stride + c] = abs(x[2 * stride + c]) }  // nothing negative,
      for c in 0..<columns { x[3 * stride + c] = -abs(x[3 * stride + c]) }  // nothing positive.
      let room = QuantizedRows(rows: 4, columns: columns, kernels: kernels)
      let quantized = room.quantize(x, rows: 4, columns: columns, stride: stride)
      for row in 0..<4 {
        let numbers = x[row * stride..<row * stride + columns].map(Double.init)
        let step = (max(0, numbers.max()!) - min(0, numbers.min()!)) / 255
        #expect(abs(Double(quantized.scales[row]) - step) <= step * 1e-6)
        for (column, number) in numbers.enumerated() {
          let value = Int(quantized.values[row * quantized.stride + column]) - Int(quantized.zeros[row])
          #expect(abs(Double(value) * step - number) <= step * 0.5001)
        }
      }
      withExtendedLifetime(room) {}
    }
  }

  @Test func zeroStaysZeroAndEndsStayEnds() {
    for kernels in Kernels.all {
      let room = QuantizedRows(rows: 3, columns: 3, kernels: kernels)
      let quantized = room.quantize([-51, 0, 204, 0, 0, 0, 1e-38, 0, 3e-38], rows: 3, columns: 3, stride: 3)
      #expect(quantized.zeros[0] == 51 && quantized.scales[0] == 1)
      #expect((0..<3).map { quantized.values[$0] } == [0, 51, 255])
      #expect(quantized.zeros[1] == 0 && (0..<3).allSatisfy { quantized.values[quantized.stride + $0] == 0 })
      #expect(quantized.zeros[2] == 0 && (0..<3).allSatisfy { quantized.values[2 * quantized.stride + $0] == 0 })
      withExtendedLifetime(room) {}
    }
  }

  @Test(arguments: sizes) func multipliesIntegersExactly(inputs: Int) {
    for (kernels, rows) in zip(Kernels.all, [29, 23, 17, 12]) {
      for outputs in [1, 16, 19, 32, 33, 51] {
        let product = RandomProduct(rows: rows, inputs: inputs, outputs: outputs)
        #expect(product.result(of: kernels) == product.expected)
      }
    }
  }

  @Test func largestSumsFit() {
    let inputs = kernel_maximum_inputs()
    for kernels in Kernels.all {
      let product = RandomProduct(rows: 1, inputs: inputs, outputs: 1, value: 255, zero: 0, weight: -128)
      #expect(product.result(of: kernels) == [Float(-255 * 128 * inputs)])
      let other = RandomProduct(rows: 1, inputs: inputs, outputs: 1, value: 0, zero: 255, weight: -128)
      #expect(other.result(of: kernels) == [Float(255 * 128 * inputs)])
    }
  }

  @Test func geluIsExactToFourDigits() {
    let inputs = (-12_000...12_000).map { Float($0) / 1000 } + [1e4, -1e4]
    for kernels in Kernels.all {
      let product = RandomProduct(rows: 1, inputs: 1, outputs: inputs.count, value: 0, zero: 0, biases: inputs)
      for (input, value) in zip(inputs, product.result(of: kernels, activation: .GELU)) {
        let x = Double(input)
        let exact: Double = x / 2 * erfc(-x / 2.0.squareRoot())
        #expect(abs(Double(value) - exact) < (abs(x) <= 12 ? 6e-5 : 2e-3))
      }
    }
  }

  @Test(arguments: sizes, [(12, 3), (15, 3), (32, 2), (40, 1)]) func attends(rows: Int, shape: (Int, Int)) {
    let (width, heads) = shape
    var random = SplitMix(seed: rows * width)
    let projected = floats(rows * 3 * width, &random)
    let expected = attention(projected, rows: rows, width: width, heads: heads)
    for kernels in Kernels.all {
      var scratch = [Float](repeating: .nan, count: kernel_attention_scratch(rows, width, heads))
      var out = [Float](repeating: .nan, count: rows * width)
      kernels.set.attend(projected, rows, width, heads, &scratch, &out)
      for (own, wanted) in zip(out, expected) { #expect(abs(Double(own) - wanted) < 1e-5) }
    }
  }

  /// softmax(Q·Kᵀ / √d) · V, head by head.
  func attention(_ projected: [Float], rows: Int, width: Int, heads: Int) -> [Double] {
    let size = width / heads
    var out = [Double](repeating: 0, count: rows * width)
    for head in 0..<heads {
      func cell(_ row: Int, _ part: Int, _ c: Int) -> Double {
        Double(projected[row * 3 * width + part * width + head * size + c])
      }
      for row in 0..<rows {
        let powers = (0..<rows).map { other in
          exp((0..<size).reduce(0.0) { $0 + cell(row, 0, $1) * cell(other, 1, $1) } / Double(size).squareRoot())
        }
        let total = powers.reduce(0, +)
        for c in 0..<size {
          out[row * width + head * size + c] = (0..<rows).reduce(0.0) { $0 + powers[$1] * cell($1, 2, c) } / total
        }
      }
    }
    return out
  }

  @Test func attendsToOneOfVeryDifferentScores() {
    // Scores of 0 and 800: e to their power is no float, and the second outweighs the first entirely.
    let projected: [Float] = [20, 0, 5, 20, 40, 7]
    for kernels in Kernels.all {
      var scratch = [Float](repeating: 0, count: kernel_attention_scratch(2, 1, 1))
      var out: [Float] = [0, 0]
      kernels.set.attend(projected, 2, 1, 1, &scratch, &out)
      #expect(out == [7, 7])
    }
  }

  @Test(arguments: sizes) func multipliesRowsWithRows(columns: Int) {
    var random = SplitMix(seed: columns)
    let (a, b) = (floats(9 * (columns + 2), &random), floats(21 * (columns + 5), &random))
    let start = floats(21, &random)
    for kernels in Kernels.all {
      var scratch = [Float](repeating: .nan, count: kernel_dots_scratch(21, columns))
      var out = [Float](repeating: .nan, count: 9 * 21)
      kernels.set.dots(a, 9, columns + 2, b, 21, columns + 5, columns, &scratch, &out)
      var added = start
      kernels.set.add_dots(b, 21, columns, a, &added)
      for j in 0..<21 {
        for i in 0..<9 {
          let exact = (0..<columns).reduce(0.0) {
            $0 + Double(a[i * (columns + 2) + $1]) * Double(b[j * (columns + 5) + $1])
          }
          #expect(abs(Double(out[i * 21 + j]) - exact) < 1e-4)
        }
        let exact = (0..<columns).reduce(Double(start[j])) { $0 + Double(b[j * columns + $1]) * Double(a[$1]) }
        #expect(abs(Double(added[j]) - exact) < 1e-4)
      }
    }
  }

  @Test(arguments: sizes, [false, true]) func normalizes(columns: Int, hasUpdate: Bool) {
    var random = SplitMix(seed: columns)
    let (x, update) = (floats(2 * columns, &random), floats(2 * columns, &random))
    let (gain, shift) = (floats(columns, &random), floats(columns, &random))
    for kernels in Kernels.all {
      var values = x
      kernels.set.normalize(&values, hasUpdate ? update : nil, gain, shift, 2, columns)
      for row in 0..<2 {
        let sums = (row * columns..<(row + 1) * columns).map { Double(hasUpdate ? x[$0] + update[$0] : x[$0]) }
        let mean = sums.reduce(0, +) / Double(columns)
        let variance = sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(columns)
        for c in 0..<columns {
          let wanted: Double = (sums[c] - mean) / (variance + 1e-12).squareRoot() * Double(gain[c]) + Double(shift[c])
          #expect(columns == 1 ? values[row] == shift[0] : abs(Double(values[row * columns + c]) - wanted) < 1e-4)
        }
      }
    }
  }

  @Test func normalizesAConstantRow() {
    for kernels in Kernels.all {
      var values: [Float] = [5, 5, 5, 5]
      kernels.set.normalize(&values, nil, [1, 1, 1, 1], [0, 1, 2, 3], 1, 4)
      #expect(values == [0, 1, 2, 3])
    }
  }

  @Test func sumsEmbeddings() {
    for kernels in Kernels.all {
      var values: [Float] = [0, 0, 0]
      kernels.set.sum_embeddings([2, -4, 0], 0.5, [1, 2, 3], [10, 20, 30], 3, &values)
      #expect(values == [12, 20, 33])
    }
  }
}
