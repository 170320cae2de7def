/// Elements added one by one, without the test at each that nobody else uses the list, as an array makes it.
struct GrowingBuffer<Element: BitwiseCopyable>: ~Copyable {
  private var storage: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  /// - Parameter capacity: How many elements there is room for before they have to be moved.
  init(capacity: Int) {
    storage = .allocate(capacity: max(16, capacity))
    storage.adviseLargePages()
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

  /// Has more elements written behind the last one, at least one of which there is room for.
  ///
  /// - Parameter write: Returns how many it has written; less than 0 when it failed.
  /// - Returns: What `write` returned.
  mutating func append(writtenBy write: (UnsafeMutableBufferPointer<Element>) -> Int) -> Int {
    if count == storage.count { grow() }
    let written = write(UnsafeMutableBufferPointer(rebasing: storage[count...]))
    count += max(0, written)
    return written
  }

  @inline(never)
  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: 2 * storage.count)
    larger.adviseLargePages()
    _ = larger.moveInitialize(fromContentsOf: storage)
    storage.deallocate()
    storage = larger
  }
}
