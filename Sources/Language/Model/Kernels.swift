import CKernels

/// The kernels in the variant for one instruction set. All variants give the same bits.
struct Kernels: @unchecked Sendable {  // Pointers to functions and to a constant name.
  let set: KernelSet

  var name: String { String(cString: set.name) }

  /// The variant for the processor that this runs on.
  static let best = Kernels(set: kernel_set_best().pointee)

  /// Every variant that the processor can run, best first.
  static var all: [Kernels] {
    var all: [Kernels] = []
    while let next = kernel_set_at(all.count) { all.append(Kernels(set: next.pointee)) }
    return all
  }
}

/// Rows of numbers quantized to 8 bits, as the kernels multiply them. Room that is used again and again.
final class QuantizedRows {
  private let values: AlignedBuffer<UInt8>
  private let scales: FloatBuffer
  private let zeros: AlignedBuffer<Int32>
  private let kernels: Kernels

  /// Room for `rows` rows of up to `columns` numbers.
  init(rows: Int, columns: Int, kernels: Kernels) {
    values = AlignedBuffer(room: rows * kernel_quantized_stride(columns))
    scales = FloatBuffer(room: rows)
    zeros = AlignedBuffer(room: rows)
    self.kernels = kernels
  }

  /// The rows at `x`, which lie `stride` floats apart. Valid until the next call.
  func quantize(_ x: UnsafePointer<Float>, rows: Int, columns: Int, stride: Int) -> KernelQuantizedRows {
    let bytes = kernel_quantized_stride(columns)
    precondition(rows <= scales.count && rows * bytes <= values.count)
    let quantized = KernelQuantizedRows(
      values: values.pointer, scales: scales.pointer, zeros: zeros.pointer, stride: bytes)
    kernels.set.quantize(x, rows, columns, stride, quantized)
    return quantized
  }
}
