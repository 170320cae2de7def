import ArgumentParser
import Dispatch
import Foundation
import Record

struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Reads texts and prints one record per document: its actors and the actions between them.",
    discussion: """
      A file that cannot be read is told of on standard error; the others are read all the same, and the exit status is \
      that of the first trouble.

      Example:
        dramatis extract --with-text articles/ -o articles.jsonl
      """)

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, triples
  }

  @Argument(help: "Texts, folders of texts, or - for standard input.")
  var files: [String]

  @Option(help: "jsonl, or triples: subject, action and object parted by tabs, for every action.")
  var format: Format = .jsonl

  @Option(help: ArgumentHelp("Day of publication of texts that do not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Flag(help: "Put the text into the record, so that diagrams and paths can show the sentences.")
  var withText = false

  @Flag(help: "The files are CoNLL-U, parsed by another parser.")
  var conllu = false

  @Flag(help: "Leave capitals and seats of government as places instead of taking them for their states.")
  var keepMetonyms = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let reader = try ArticleReader(fallbackDate: date, keepMetonyms: keepMetonyms)
    var trouble: ExitStatus = .done
    var paths: [String] = []
    for argument in files {
      do { paths += try InputFiles.paths(argument) } catch let failure as Failure { note(failure, &trouble) }
    }
    var text = ""
    var isAnybody = false
    var ids = UniqueIDs()
    let progress = Progress(total: paths.count)
    for start in stride(from: 0, to: paths.count, by: Self.window) {
      let part = Array(paths[start..<min(start + Self.window, paths.count)])
      for (path, result) in zip(part, read(part, reader)) {
        switch result {
        case .success(let records):
          for var record in records {
            record.document.id = ids.unique(record.document.id)
            if record.actors.isEmpty { Remark.print("\(path): no actors found") } else { isAnybody = true }
            text += format == .jsonl ? RecordLine.encode(record) + "\n" : Triples.text(of: record)
          }
        case .failure(let failure): note(failure, &trouble)
        }
        progress.step()
      }
    }
    progress.finish()
    if !text.isEmpty { try Destination(output).write(text) }
    if trouble == .done, !isAnybody { trouble = .nothingFound }
    if trouble != .done { throw ExitCode(trouble.rawValue) }
  }

  /// How many documents are read at a time; their records come out in the order of the files.
  private static let window = 16

  private func read(_ paths: [String], _ reader: ArticleReader) -> [Result<[ExtractionRecord], Failure>] {
    let results = ResultSlots<[ExtractionRecord], Failure>(count: paths.count)
    DispatchQueue.concurrentPerform(iterations: paths.count) { i in
      do {
        let file = try InputFile(reading: paths[i])
        try file.checkLength()
        let records = conllu
          ? try reader.records(ofTrees: file, withText: withText) : [reader.record(of: file, withText: withText)]
        results.set(i, .success(records))
      } catch let failure as Failure {
        results.set(i, .failure(failure))
      } catch {
        results.set(i, .failure(Failure("\(paths[i]): \(error)", .software)))
      }
    }
    return results.all
  }

  private func note(_ failure: Failure, _ trouble: inout ExitStatus) {
    Remark.print(failure.message)
    if trouble == .done { trouble = failure.status }
  }
}

/// Gives every document an id of its own: a second "notes" becomes "notes-2".
struct UniqueIDs {
  private var taken: Set<String> = []

  mutating func unique(_ id: String) -> String {
    var candidate = id
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(id)-\(number)"
      number += 1
    }
    return candidate
  }
}

/// Results of work done on several threads, each in its own slot.
final class ResultSlots<Value: Sendable, Problem: Error & Sendable>: @unchecked Sendable {
  private let lock = NSLock()
  private var slots: [Result<Value, Problem>?]

  init(count: Int) {
    slots = Array(repeating: nil, count: count)
  }

  func set(_ i: Int, _ result: Result<Value, Problem>) {
    lock.withLock { slots[i] = result }
  }

  var all: [Result<Value, Problem>] { lock.withLock { slots.compactMap { $0 } } }
}
