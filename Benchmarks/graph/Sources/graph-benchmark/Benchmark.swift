import GraphEngine
import Glibc

/// Times the engine on one edge list and prints a line of JSON for each row: its name, the least CPU seconds and the
/// least seconds of a run, and what it computed, so that the values can be compared.
///
///     graph-benchmark GRAPH.tsv [--directed] [--rows bfs,pagerank] [--runs 5] [--threads 1]
///     graph-benchmark --scales 12,14,16
///     graph-benchmark GRAPH.tsv --masks
///     graph-benchmark --limits
@main
struct Benchmark {
  static func main() throws {
    var arguments = Array(CommandLine.arguments.dropFirst())
    func option(_ name: String) -> String? {
      guard let place = arguments.firstIndex(of: name), place + 1 < arguments.count else { return nil }
      defer { arguments.removeSubrange(place...(place + 1)) }
      return arguments[place + 1]
    }
    let rows = option("--rows").map { Set($0.split(separator: ",").map(String.init)) }
    let runs = option("--runs").flatMap(Int.init) ?? 5
    let threads = option("--threads").flatMap(Int.init) ?? 1
    let directed = arguments.contains("--directed")
    if let scales = option("--scales") {
      return try Scaling.print(scales: scales.split(separator: ",").compactMap { Int($0) })
    }
    if arguments.contains("--limits") { return Limits.print() }
    guard let path = arguments.first(where: { !$0.hasPrefix("--") }) else {
      print("usage: graph-benchmark GRAPH.tsv [--directed] [--rows bfs,pagerank] [--runs 5] [--threads 1]")
      exit(64)
    }
    if arguments.contains("--masks") {
      return try Masking.print(EdgeListReader(directed: directed).read(contentsOfFile: path).graph)
    }
    let timer = Timer(rows: rows, runs: runs)
    let subject = try Subject(path: path, directed: directed, threads: threads, timer: timer)
    try subject.timeRows(timer)
  }
}

/// Runs each row some times and keeps the least time.
struct Timer {
  let rows: Set<String>?
  let runs: Int

  /// Times `body`; what `value` makes of its result, outside the time, is printed beside it.
  func row<Result>(_ name: String, _ body: () throws -> Result, value: (Result) throws -> String) rethrows {
    guard rows?.contains(name) ?? true else { return }
    var (least, leastWall) = (Double.infinity, Double.infinity)
    var (total, text) = (0.0, "")
    for run in 0..<runs where run == 0 || total < 20 {
      let (start, wallStart) = (Self.cpuSeconds(), Self.seconds(CLOCK_MONOTONIC))
      let result = try body()
      let (seconds, wall) = (Self.cpuSeconds() - start, Self.seconds(CLOCK_MONOTONIC) - wallStart)
      (least, leastWall) = (min(least, seconds), min(leastWall, wall))
      total += seconds
      if run == 0 { text = try value(result) }
    }
    print("{\"row\":\"\(name)\",\"cpu\":\(least),\"wall\":\(leastWall),\"value\":\"\(text)\"}")
    fflush(nil)
  }

  /// The least CPU seconds of some runs.
  static func least(runs: Int = 7, _ body: () throws -> Void) rethrows -> Double {
    var least = Double.infinity
    for _ in 0..<runs {
      let start = cpuSeconds()
      try body()
      least = min(least, cpuSeconds() - start)
    }
    return least
  }

  static func cpuSeconds() -> Double { seconds(CLOCK_PROCESS_CPUTIME_ID) }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
