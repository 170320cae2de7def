import Foundation

/// The bytes of a file, read at once.
///
/// Mapping the file into memory took a tenth longer for files that the system holds in memory anyway: a fault for every
/// few pages costs more than copying them. And a file that is cut short while it is mapped ends the process.
struct FileContents {
  private let data: Data

  init(path: String) throws(EdgeListError) {
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadable((error as NSError).localizedDescription)
    }
  }

  func withBytes<Result: ~Copyable>(
    _ body: (UnsafeRawBufferPointer) throws(EdgeListError) -> Result
  ) throws(EdgeListError) -> Result {
    var result: Result?
    do {
      try data.withUnsafeBytes { result = try body($0) }
    } catch let error as EdgeListError {
      throw error
    } catch {
      // The closure throws nothing else; the standard library's signature cannot say so.
      preconditionFailure("an edge list failed with \(error)")
    }
    return result.take()!
  }
}
