import Foundation

/// The bytes of a file, read at once.
///
/// Mapping the file into memory took a tenth longer for files that the system holds in memory anyway: a fault for every
/// few pages costs more than copying them into large ones. And a file that is cut short while it is mapped ends the
/// process.
struct FileContents: ~Copyable {
  private let contents: GrowingBuffer<UInt8>

  init(path: String) throws(EdgeListError) {
    let file = open(path, O_RDONLY | O_CLOEXEC)
    guard file >= 0 else { throw .unreadable(Self.latestFailure) }
    defer { close(file) }
    contents = try Self.all(of: file)
  }

  /// - Complexity: O(1) beside `body`.
  func withBytes<Result: ~Copyable>(
    _ body: (UnsafeRawBufferPointer) throws(EdgeListError) -> Result
  ) throws(EdgeListError) -> Result {
    try body(UnsafeRawBufferPointer(contents.elements))
  }

  private static func all(of file: Int32) throws(EdgeListError) -> GrowingBuffer<UInt8> {
    var status = stat()
    // Of a pipe the size is 0. A byte more than there are lets the end show without more room being made.
    let size = fstat(file, &status) == 0 ? Int(status.st_size) : 0
    var contents = GrowingBuffer<UInt8>(capacity: size + 1)
    var count = 0
    repeat {
      count = contents.append(writtenBy: { read(file, $0.baseAddress, $0.count) })
      guard count >= 0 || errno == EINTR else { throw .unreadable(latestFailure) }
    } while count != 0
    return contents
  }

  private static var latestFailure: String { String(cString: strerror(errno)) }
}
