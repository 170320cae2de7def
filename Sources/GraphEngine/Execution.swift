import Dispatch
import Synchronization

/// How a long computation runs: on how many threads, and whom it tells how far it is.
///
/// The result has the same bits whatever the number of threads. What goes in rounds, of which each needs the one before
/// it, such as PageRank and communities, runs on one thread and only tells how far it is. When the task in which a computation was called is
/// cancelled, it ends with `GraphError.cancelled` after the piece of work at hand.
///
/// ```swift
/// try graph.betweenness(execution: Execution(threads: 2) { print($0) })
/// ```
public struct Execution: Sendable {
  public var threads: Int
  /// Called from time to time with the share of the work that is done, 0 … 1, rising; from any thread.
  public var progress: (@Sendable (Double) -> Void)?

  public init(threads: Int = 1, progress: (@Sendable (Double) -> Void)? = nil) {
    self.threads = threads
    self.progress = progress
  }
}

extension Execution {
  /// - Throws: `GraphError.threadCountOutOfRange`.
  func checkThreads() throws(GraphError) {
    guard threads > 0 else { throw .threadCountOutOfRange(threads) }
  }

  /// - Throws: `GraphError.cancelled` when the task has been cancelled in which this is called.
  static func checkCancellation() throws(GraphError) {
    if Task.isCancelled { throw .cancelled }
  }

  /// Works through a fixed number of pieces and joins their outputs in the order of the pieces.
  ///
  /// The pieces must not depend on the number of threads; as their outputs are joined in order, sums of
  /// floating-point numbers then come out the same.
  ///
  /// - Parameters:
  ///   - pieces: How many there are.
  ///   - result: What the outputs are joined to.
  ///   - makeWorker: Makes what one thread works with.
  ///   - makeOutput: Makes an empty output. Each is used for piece after piece.
  ///   - work: Does one piece.
  ///   - join: Takes the output of a piece, and leaves it empty; called by one thread at a time.
  /// - Throws: The error of the first piece that fails, or `GraphError.cancelled`.
  func reduce<Worker, Output: Sendable, Result: Sendable>(
    pieces: Int, into result: Result, makeWorker: @Sendable () -> Worker, makeOutput: @Sendable () -> Output,
    work: @Sendable (Worker, Int, inout Output) throws(GraphError) -> Void,
    join: @Sendable (inout Result, inout Output) -> Void
  ) throws(GraphError) -> Result {
    try checkThreads()
    guard threads > 1, pieces > 1 else {
      var result = result
      let worker = makeWorker()
      var output = makeOutput()
      for piece in 0..<pieces {
        try Self.checkCancellation()
        try work(worker, piece, &output)
        join(&result, &output)
        progress?(Double(piece + 1) / Double(pieces))
      }
      return result
    }
    let state = Mutex(PieceQueue<Output, Result>(count: pieces, result: result))
    DispatchQueue.concurrentPerform(iterations: min(threads, pieces)) { _ in
      let worker = makeWorker()
      while let (piece, spare) = state.withLock({ $0.take() }) {
        do throws(GraphError) {
          // Of the threads, only the one that the task called from knows about the task.
          try Self.checkCancellation()
          var output: Output! = spare ?? makeOutput()
          try work(worker, piece, &output)
          state.withLock { queue in
            queue.finish(piece, &output, join)
            progress?(Double(queue.joined) / Double(pieces))
          }
        } catch {
          state.withLock { $0.fail(piece, error) }
        }
      }
    }
    let finished = state.withLock { $0 }
    if let failure = finished.failure { throw failure.error }
    return finished.result
  }
}

/// Which pieces are still to be done, and the outputs that wait for those before them.
private struct PieceQueue<Output: Sendable, Result: Sendable>: Sendable {
  let count: Int
  private(set) var result: Result
  private var next = 0
  private(set) var joined = 0
  private var waiting: [Int: Output] = [:]
  /// Outputs that have been joined.
  private var spare: [Output] = []
  /// Pieces are taken in order, so all before the first to fail have been taken too: it is the same on every run.
  private(set) var failure: (piece: Int, error: GraphError)?

  init(count: Int, result: Result) {
    self.count = count
    self.result = result
  }

  /// The next piece, and an empty output for it if there is one.
  mutating func take() -> (piece: Int, spare: Output?)? {
    guard failure == nil, next < count else { return nil }
    defer { next += 1 }
    return (next, spare.popLast())
  }

  /// - Parameter output: Taken away, so that nobody else holds it while it is joined and emptied.
  mutating func finish(_ piece: Int, _ output: inout Output?, _ join: (inout Result, inout Output) -> Void) {
    waiting[piece] = output.take()
    while var ready = waiting.removeValue(forKey: joined) {
      join(&result, &ready)
      spare.append(ready)
      joined += 1
    }
  }

  mutating func fail(_ piece: Int, _ error: GraphError) {
    if let failure, failure.piece < piece { return }
    failure = (piece, error)
  }
}
