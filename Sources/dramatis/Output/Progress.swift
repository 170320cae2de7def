import Foundation

/// A line on standard error that tells how far long work has come, how fast it goes and how long it will take; silent
/// unless that is a terminal.
final class Progress {
  /// How many documents there are, as far as is known.
  var total: Int
  private var done = 0
  private let start = ContinuousClock.now
  private let isTerminal = isatty(STDERR_FILENO) == 1
  private static let barWidth = 24

  init(total: Int) {
    self.total = total
  }

  func step() {
    done += 1
    guard isShown else { return }
    let passed = ContinuousClock.now - start
    let left = (passed * Double(max(0, total - done)) / Double(done)).components.seconds
    let rate = Double(done) / max(1e-3, passed / .seconds(1))
    let filled = min(Self.barWidth, Self.barWidth * done / max(1, total))
    let bar =
      String(repeating: "█", count: filled) + String(repeating: "░", count: Self.barWidth - filled)
    Remark.replaceLine(
      "\(bar) \(done) of \(total) documents, \(DecimalText.rounded(rate)) a second, \(Self.duration(left)) left "
    )
  }

  /// Wipes the line, before something else is written there.
  func clear() {
    if isShown { Remark.replaceLine("") }
  }

  private var isShown: Bool { isTerminal && total > 4 }

  private static func duration(_ seconds: Int64) -> String {
    seconds < 100 ? "\(seconds) s" : seconds < 6000 ? "\(seconds / 60) min" : "\(seconds / 3600) h"
  }
}
