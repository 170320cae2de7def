import Foundation

/// A line on standard error that tells how far long work has come; silent unless that is a terminal.
final class Progress {
  private let total: Int
  private var done = 0
  private let start = ContinuousClock.now
  private let isShown: Bool

  init(total: Int) {
    self.total = total
    isShown = total > 4 && isatty(STDERR_FILENO) == 1
  }

  func step() {
    done += 1
    guard isShown else { return }
    let left = (ContinuousClock.now - start) * Double(total - done) / Double(done)
    Remark.replaceLine("\(done) of \(total) documents, \(left.components.seconds) s left ")
  }

  /// Wipes the line, before something else is written there.
  func clear() {
    if isShown { Remark.replaceLine("") }
  }
}
