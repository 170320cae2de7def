import Dispatch
import Synchronization

/// Goes through files: reads several at a time, and hands over what was made of them in the order of the files.
///
/// A file that cannot be read is told of and left out.
struct FileRun {
  let arguments: [String]
  let kind: InputFiles.Kind
  let content: InputFile.Content
  let troubles: Troubles

  /// How many files are read before their results are handed over.
  private static let window = 16

  /// - Parameters:
  ///   - read: makes something of one file; called on several threads.
  ///   - take: is handed the result and the file's path, on this thread.
  /// - Throws: What `take` throws.
  func forEach<Value: Sendable>(
    read: @Sendable (InputFile) throws -> Value, take: (Value, _ path: String) throws -> Void
  ) throws {
    let paths = InputFiles.existing(arguments, kind, troubles)
    let progress = Progress(total: paths.count)
    defer { progress.clear() }
    for start in stride(from: 0, to: paths.count, by: Self.window) {
      let part = paths[start..<min(start + Self.window, paths.count)]
      for (path, result) in zip(part, results(of: Array(part), read)) {
        progress.clear()
        switch result {
        case .success(let value): try take(value, path)
        case .failure(let failure): troubles.note(failure)
        }
        progress.step()
      }
    }
  }

  private func results<Value: Sendable>(
    of paths: [String], _ read: @Sendable (InputFile) throws -> Value
  ) -> [Result<Value, Failure>] {
    let slots = Mutex([Result<Value, Failure>?](repeating: nil, count: paths.count))
    DispatchQueue.concurrentPerform(iterations: paths.count) { [content] number in
      let path = paths[number]
      let result = Result { try read(InputFile(reading: path, as: content)) }.mapError {
        Failure($0, in: path)
      }
      slots.withLock { $0[number] = result }
    }
    return slots.withLock { $0.compactMap { $0 } }
  }
}

extension Failure {
  /// An error as a failure; one that should not have come up here is the program's own.
  init(_ error: any Error, in path: String) {
    self = error as? Failure ?? Failure("\(path): \(error)", .software)
  }
}
