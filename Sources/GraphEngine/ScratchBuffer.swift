/// Working memory of a fixed size, kept for as long as its owner lives and reused from one search to the next.
///
/// Indices are checked in debug builds only: this is what the innermost loops read and write.
struct ScratchBuffer<Element: BitwiseCopyable>: ~Copyable {
  let elements: UnsafeMutableBufferPointer<Element>

  /// Room for elements that are all written before one is read.
  init(uninitializedCount count: Int) {
    elements = .allocate(capacity: count)
    elements.adviseLargePages()
  }

  init(count: Int, repeating value: Element) {
    self.init(uninitializedCount: count)
    elements.initialize(repeating: value)
  }

  init(_ values: [Element]) {
    self.init(uninitializedCount: values.count)
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
      buffer.adviseLargePages()
      fill(UnsafeMutableBufferPointer(rebasing: buffer[..<count]))
      initialized = count
    }
  }
}
