/// Working memory of a fixed size, kept for as long as its owner lives and reused from one search to the next.
///
/// Indices are checked in debug builds only: this is what the innermost loops read and write.
struct ScratchBuffer<Element: BitwiseCopyable>: ~Copyable {
  let elements: UnsafeMutableBufferPointer<Element>

  init(count: Int, repeating value: Element) {
    elements = .allocate(capacity: count)
    elements.initialize(repeating: value)
  }

  init(_ values: [Element]) {
    elements = .allocate(capacity: values.count)
    _ = elements.initialize(from: values)
  }

  deinit {
    elements.deallocate()
  }
}

extension Array where Element: BitwiseCopyable {
  /// An array whose every element `fill` writes.
  init(count: Int, fill: (UnsafeMutableBufferPointer<Element>) -> Void) {
    self.init(unsafeUninitializedCapacity: count) { buffer, initialized in
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}
