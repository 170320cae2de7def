import ArgumentParser
import Extraction
import Record

struct ExplainCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "explain",
    abstract:
      "Shows how a text was read: for every sentence what its phrases stand for, the actions, and what gave none.",
    discussion: """
      Example:
        dramatis explain article.txt --sentence 3
      """)

  @Argument(help: "A text, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("Only this sentence, counted from 0 as in the record.", valueName: "number"))
  var sentence: Int?

  @Option(help: ArgumentHelp("Day of publication, if the text does not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  func run() throws {
    let text = try InputFile(reading: file, as: .article)
    var explanations = try ArticleReader(fallbackDate: date).explanations(of: text)
    if let sentence {
      guard explanations.indices.contains(sentence) else {
        throw Failure(
          "\(text.name): has no sentence \(sentence); its sentences are 0 to \(explanations.count - 1)", .nothingFound)
      }
      explanations = [explanations[sentence]]
    }
    let destination = Destination(nil)
    for explanation in explanations { try destination.write(ExplanationText.text(of: explanation)) }
    try destination.finish()
  }
}
