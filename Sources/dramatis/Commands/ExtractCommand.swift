import ArgumentParser
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

  @Option(help: "Records, or every clause as a fact: sentence, subject, relation and arguments parted by tabs.")
  var format: Format = .jsonl

  @Option(help: ArgumentHelp("Day of publication of texts that do not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Flag(help: "Put the text into the record, so that diagrams and paths can show the sentences.")
  var withText = false

  @Flag(help: "The files are CoNLL-U (.conllu), parsed by another parser.")
  var conllu = false

  @Flag(help: "Leave capitals and seats of government as places instead of taking them for their states.")
  var keepMetonyms = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let reader = ArticleReader(fallbackDate: date, keepMetonyms: keepMetonyms)
    let troubles = Troubles()
    let destination = Destination(output)
    var ids = UniqueIDs()
    var isEmpty = true
    let run = FileRun(
      arguments: files, kind: conllu ? .trees : .texts, content: conllu ? .lines : .article, troubles: troubles)
    if format == .triples {
      try run.forEach {
        try reader.facts(of: $0, areTrees: conllu)
      } take: { facts, _ in
        isEmpty = isEmpty && facts.isEmpty
        try destination.write(Triples.text(of: facts))
      }
      try destination.finish()
      return try troubles.finish(isEmpty: isEmpty)
    }
    try run.forEach { file in
      conllu
        ? try reader.records(ofTrees: file, withText: withText) : [try reader.record(of: file, withText: withText)]
    } take: { records, path in
      for var record in records {
        record.document.id = ids.unique(record.document.id)
        if record.actors.isEmpty { Remark.print("\(path == "-" ? "standard input" : path): no actors found") }
        isEmpty = isEmpty && record.actors.isEmpty
        try destination.write(RecordLine.encode(record) + "\n")
      }
    }
    try destination.finish()
    try troubles.finish(isEmpty: isEmpty)
  }
}
