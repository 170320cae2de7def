import GraphEngine
import Glibc

/// Times the engine on one edge list and prints a line of JSON for each row: its name, the least CPU seconds of a run,
/// and what it computed, so that the values can be compared.
///
///     graph-benchmark GRAPH.tsv [--directed] [--rows bfs,pagerank] [--runs 5] [--threads 1]
///     graph-benchmark --scales 12,14,16
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
    guard let path = arguments.first(where: { !$0.hasPrefix("--") }) else {
      print("usage: graph-benchmark GRAPH.tsv [--directed] [--rows bfs,pagerank] [--runs 5] [--threads 1]")
      exit(64)
    }
    var timer = Timer(rows: rows, runs: runs)
    let subject = try Subject(path: path, directed: directed, threads: threads, timer: &timer)
    try subject.timeRows(&timer)
  }
}

/// Runs each row some times and keeps the least time.
struct Timer {
  let rows: Set<String>?
  let runs: Int

  mutating func row(_ name: String, _ body: () throws -> String) rethrows {
    guard rows?.contains(name) ?? true else { return }
    var least = Double.infinity
    var total = 0.0
    var value = ""
    for run in 0..<runs where run == 0 || total < 20 {
      let start = Self.cpuSeconds()
      value = try body()
      let seconds = Self.cpuSeconds() - start
      least = min(least, seconds)
      total += seconds
    }
    print("{\"row\":\"\(name)\",\"cpu\":\(least),\"value\":\"\(value)\"}")
    fflush(nil)
  }

  static func cpuSeconds() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) * 1e-9
  }
}
