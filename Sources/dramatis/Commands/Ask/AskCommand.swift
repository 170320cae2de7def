import ArgumentParser
import Cast
import Questions

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answers a question in plain English, with the sentences behind the answer.",
    discussion: """
      Says on standard error what it understood. A question that it cannot read, or of which it did not understand \
      everything, gets no answer but the nearest command, and exit status 65.

      Example:
        dramatis ask articles.jsonl "Who did Trump call in May?"
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "The question.")
  var question: String

  @OptionGroup var output: RowOptions

  func run() throws {
    let reader = QuestionParser(input: source.input)
    let question = try reader.question(question)
    try source.withCast(.outline) { input in
      let answer = try QuestionAnswer(to: question, of: input, parser: reader)
      Remark.print("understood: " + answer.understood)
      if output.format == .table {
        try Destination.print(answer.text)
      } else {
        try output.print(answer.rows)
      }
      if answer.isEmpty { throw Failure("nothing found", .nothingFound) }
    }
  }
}
