/// Elements added one by one, without the test at each that nobody else uses the list, as an array makes it.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var storage: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  /// - Parameter capacity: How many elements there is room for before they have to be moved.
  init(capacity: Int) {
    storage = .allocate(capacity: max(16, capacity))
  }

  deinit {
    storage.deallocate()
  }

  var elements: UnsafeBufferPointer<Element> { UnsafeBufferPointer(rebasing: storage[..<count]) }

  var capacity: Int { storage.count }

  /// - Complexity: O(1) on average.
  @inline(__always)
  mutating func append(_ element: Element) {
    if count == storage.count { grow() }
    storage.initializeElement(at: count, to: element)
    count &+= 1
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: 2 * storage.count)
    _ = larger.moveInitialize(fromContentsOf: storage)
    storage.deallocate()
    storage = larger
  }
}
