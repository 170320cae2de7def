import Foundation

/// A line on standard error that tells how far long work has come; silent unless that is a terminal.
final class Progress {
  private let total: Int
  private var done = 0
  private let start = Date()
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = total > 4 && isatty(STDERR_FILENO) == 1
  }

  func step() {
    done += 1
    guard isShown else { return }
    let elapsed = Date().timeIntervalSince(start)
    let left = Int((elapsed / Double(done) * Double(total - done)).rounded())
    FileHandle.standardError.write(Data("\r\(done) of \(total) documents, \(left) s left \u{1B}[K".utf8))
  }

  func finish() {
    if isShown { FileHandle.standardError.write(Data("\r\u{1B}[K".utf8)) }
  }
}
