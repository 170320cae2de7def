#if canImport(Glibc)
  import Glibc
#endif

extension UnsafeMutableBufferPointer {
  /// Asks the system to put a buffer of many megabytes into pages of 2 MB, before anything is written to it.
  ///
  /// Memory comes with one fault a page, and what is read and written all over a buffer needs the page's address each
  /// time, of which the processor remembers a few thousand; so large pages save both. A smaller buffer is left as it is:
  /// it would take up more memory than it needs. Where the system does not know the advice, nothing happens.
  func adviseLargePages() {
    #if canImport(Glibc)
      let pageSize = 2 << 20
      guard let baseAddress, count &* MemoryLayout<Element>.stride >= 2 &* pageSize else { return }
      let start = UnsafeMutableRawPointer(baseAddress).alignedUp(toMultipleOf: pageSize)
      let end = UnsafeMutableRawPointer(baseAddress + count).alignedDown(toMultipleOf: pageSize)
      // Advice that is not taken changes nothing but the time.
      _ = madvise(start, end - start, MADV_HUGEPAGE)
    #endif
  }
}
