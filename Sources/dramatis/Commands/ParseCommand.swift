import ArgumentParser
import Language

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Prints the sentences of texts as CoNLL-U: words, tags, lemmas, trees and names.",
    discussion: """
      Empty lines part paragraphs.

      Example:
        echo "Trump called Putin on Monday." | dramatis parse -
      """)

  @Argument(help: "Texts, folders of texts, or - for standard input.")
  var files: [String]

  @Flag(help: "The files are CoNLL-U: keep their sentences and words, and annotate them anew.")
  var conllu = false

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let reader = ArticleReader()
    let troubles = Troubles()
    let destination = Destination(output)
    var ids = UniqueIDs()
    let run = FileRun(
      arguments: files, kind: conllu ? .trees : .texts, content: conllu ? .lines : .article, troubles: troubles)
    try run.forEach { file in
      conllu
        ? try reader.parse(wordsOf: file)
        : [CoNLLUDocument(id: file.documentID, document: try reader.parse(file))]
    } take: { documents, _ in
      for document in documents {
        let id = document.id.map { ids.unique($0) }
        try destination.write(CoNLLUWriter.text(of: document.document, id: id))
      }
    }
    try destination.finish()
    try troubles.finish()
  }
}
