import ArgumentParser

/// The failures that do not stop a run: each is told of at once, and the first decides the exit status.
final class Troubles {
  private(set) var status = ExitStatus.done

  func note(_ failure: Failure) {
    Remark.print(failure.message)
    if status == .done { status = failure.status }
  }

  /// Ends a run that has done what it could.
  /// - Parameter isEmpty: whether nothing was found in the files that could be read.
  /// - Throws: The exit status, unless all went well.
  func finish(isEmpty: Bool = false) throws {
    if status == .done, isEmpty { status = .nothingFound }
    if status != .done { throw ExitCode(status.rawValue) }
  }
}
