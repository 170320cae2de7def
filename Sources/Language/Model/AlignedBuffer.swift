/// A block of numbers on a 64-byte boundary that lives as long as this object.
///
/// Weights are written while the model is loaded and only read after that; scratch buffers stay inside the call that made
/// them. So a buffer may be shared between threads once it is filled.
final class AlignedBuffer<Element: BitwiseCopyable & Numeric>: @unchecked Sendable {
  let pointer: UnsafeMutablePointer<Element>
  let count: Int

  /// Room for numbers that are written before they are read.
  init(room count: Int) {
    let bytes = UnsafeMutableRawPointer.allocate(byteCount: max(count, 1) * MemoryLayout<Element>.stride, alignment: 64)
    pointer = bytes.bindMemory(to: Element.self, capacity: count)
    self.count = count
  }

  /// Zeros.
  convenience init(count: Int) {
    self.init(room: count)
    pointer.initialize(repeating: 0, count: count)
  }

  convenience init(_ values: UnsafeBufferPointer<Element>) {
    self.init(room: values.count)
    if let base = values.baseAddress { pointer.update(from: base, count: values.count) }
  }

  deinit {
    UnsafeMutableRawPointer(pointer).deallocate()
  }
}

typealias FloatBuffer = AlignedBuffer<Float>
