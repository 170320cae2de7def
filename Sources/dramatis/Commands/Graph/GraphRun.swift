import ArgumentParser
import Foundation
import GraphEngine

/// How long computations run: on all processors, unless told otherwise, and with word of how far they are.
struct GraphRunOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "On how many threads; the result is the same. Without it, as many as processors.", valueName: "n"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError("--threads takes a number from 1 on") }
  }

  /// Runs a computation; a terminal shows meanwhile what share of it is done.
  func run<Value>(_ body: (Execution) throws -> Value) rethrows -> Value {
    let threads = threads ?? ProcessInfo.processInfo.activeProcessorCount
    guard isatty(STDERR_FILENO) == 1 else { return try body(Execution(threads: threads)) }
    let start = ContinuousClock.now
    defer { Remark.replaceLine("") }
    return try body(
      Execution(threads: threads) { share in
        // What is done at once needs no word.
        if ContinuousClock.now - start > .seconds(1) { Remark.replaceLine("\(Int(share * 100)) % done ") }
      })
  }
}
