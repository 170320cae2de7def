import ArgumentParser
import Language

struct ParseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "parse",
    abstract: "Prints the sentences of texts as CoNLL-U: words, tags, lemmas, trees and names.",
    discussion: """
      Example:
        echo "Trump called Putin on Monday." | dramatis parse -
      """)

  @Argument(help: "Texts, folders of texts, or - for standard input.")
  var files: [String]

  @Option(name: .shortAndLong, help: ArgumentHelp("Write to this file instead of standard output.", valueName: "file"))
  var output: String?

  func run() throws {
    let reader = try ArticleReader()
    var trouble: ExitStatus = .done
    var documents: [CoNLLUDocument] = []
    for argument in files {
      do {
        for path in try InputFiles.paths(argument) {
          let file = try InputFile(reading: path)
          try file.checkLength()
          documents.append(CoNLLUDocument(id: file.documentID, document: reader.parse(file.text)))
        }
      } catch let failure as Failure {
        Remark.print(failure.message)
        if trouble == .done { trouble = failure.status }
      }
    }
    if !documents.isEmpty { try Destination(output).write(CoNLLUWriter.text(of: documents)) }
    if trouble != .done { throw ExitCode(trouble.rawValue) }
  }
}
