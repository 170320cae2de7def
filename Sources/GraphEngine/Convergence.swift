/// Tells how far a computation is, and only when that has risen.
struct RisingShare {
  private let progress: (@Sendable (Double) -> Void)?
  private var told = 0.0

  init(_ progress: (@Sendable (Double) -> Void)?) {
    self.progress = progress
  }

  mutating func tell(_ share: Double) {
    guard let progress, share > told else { return }
    told = min(1, share)
    progress(told)
  }
}

/// Follows a computation in rounds, which ends when a round changes little enough.
///
/// From one round to the next changes shrink by much the same factor, so their logarithm tells how far it is.
struct Convergence {
  private let tolerance: Double
  private var first: Double?
  private var share: RisingShare

  /// - Throws: `GraphError.threadCountOutOfRange`, `.cancelled`.
  init(_ execution: Execution, tolerance: Double) throws(GraphError) {
    try execution.checkThreads()
    try Execution.checkCancellation()
    self.tolerance = tolerance
    share = RisingShare(execution.progress)
  }

  /// - Parameter change: How much a round has changed, in the unit of the tolerance.
  /// - Throws: `GraphError.cancelled`.
  mutating func note(_ change: Double) throws(GraphError) {
    try Execution.checkCancellation()
    guard change > tolerance, change.isFinite else { return }
    let first = max(self.first ?? change, change)
    self.first = first
    share.tell(naturalLogarithm(first / change) / naturalLogarithm(first / tolerance))
  }

  mutating func end() { share.tell(1) }
}
