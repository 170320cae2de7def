import Foundation

/// The bytes of a file, mapped into memory where the system can.
struct MappedFile {
  private let data: Data

  init(path: String) throws(EdgeListError) {
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path), options: .mappedIfSafe)
    } catch {
      throw .unreadable((error as NSError).localizedDescription)
    }
  }

  func withBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws(EdgeListError) -> Result
  ) throws(EdgeListError) -> Result {
    do {
      return try data.withUnsafeBytes(body)
    } catch let error as EdgeListError {
      throw error
    } catch {
      // The closure throws nothing else; the standard library's signature cannot say so.
      preconditionFailure("an edge list failed with \(error)")
    }
  }
}
