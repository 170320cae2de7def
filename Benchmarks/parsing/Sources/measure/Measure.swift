import Foundation
import Language
import Synchronization

/// Parses the documents of one round and prints the times as one line of JSON.
///
///     measure THREADS < FILE
///
/// The file has a document a line, as a JSON string. Times are of the processor, summed over threads, and of the clock.
@main
struct Measure {
  static func main() throws {
    let threads = CommandLine.arguments.dropFirst().first.flatMap { Int($0) } ?? 1
    let input = FileHandle.standardInput.readDataToEndOfFile()
    let documents = try input.split(separator: UInt8(ascii: "\n")).map {
      try JSONDecoder().decode(String.self, from: $0)
    }
    let (model, load) = try timed { try LanguageModel.shipped() }
    let (tokenized, tokenize) = timed { documents.map { Tokenizer().sentences(of: $0) } }
    let (words, parse) = timed { wordsParsed(of: tokenized, model, threads: threads) }
    let values: [(String, Double)] = [
      ("words", Double(words)), ("load_cpu", load.processor), ("load_wall", load.clock),
      ("tokenize_cpu", tokenize.processor), ("parse_cpu", parse.processor), ("parse_wall", parse.clock),
      ("peak_mb", try peakMegabytes()),
    ]
    print("{" + values.map { "\"\($0)\": \($1)" }.joined(separator: ", ") + "}")
  }

  /// The number of words. Threads take the next document when they are done with one.
  private static func wordsParsed(of documents: [[Sentence]], _ model: LanguageModel, threads: Int) -> Int {
    let next = Atomic(0)
    let words = Atomic(0)
    DispatchQueue.concurrentPerform(iterations: threads) { _ in
      while true {
        let number = next.add(1, ordering: .relaxed).oldValue
        guard number < documents.count else { return }
        let parsed = model.parse(documents[number])
        words.add(parsed.reduce(0) { $0 + $1.tokens.count }, ordering: .relaxed)
      }
    }
    return words.load(ordering: .relaxed)
  }

  private static func timed<Result>(_ work: () throws -> Result) rethrows -> (
    Result, (processor: Double, clock: Double)
  ) {
    let start = (seconds(CLOCK_PROCESS_CPUTIME_ID), seconds(CLOCK_MONOTONIC))
    let result = try work()
    return (result, (seconds(CLOCK_PROCESS_CPUTIME_ID) - start.0, seconds(CLOCK_MONOTONIC) - start.1))
  }

  private static func seconds(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// As the system counts it for this program alone; `getrusage` counts what ran before it in this process as well.
  private static func peakMegabytes() throws -> Double {
    let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
    let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    let kilobytes = line?.split(separator: " ").dropFirst().first.flatMap { Double($0) }
    return (kilobytes ?? .nan) / 1024
  }
}
