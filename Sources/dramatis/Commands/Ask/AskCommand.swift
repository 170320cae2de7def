import ArgumentParser
import Cast
import Questions

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask",
    abstract: "Answers a question in plain English, with the sentences behind the answer.",
    discussion: """
      What can be asked: who did it, to whom, what did they do or say, when, where and how often; whether it is so; who \
      denied or said that it is; what happened in a time; how two are connected and who stands between them; who \
      somebody is; who is most central.

      The first line is the answer. It begins with 'perhaps' where it is not told in these words, or is claimed or \
      denied only. Standard error says what was understood. A question that cannot be read, or of which not everything \
      was understood, gets no answer but the nearest command, and exit status 65; one that nothing answers, 1.

      Example:
        dramatis ask articles.jsonl "Who did Trump call in May?"
      """)

  @OptionGroup var source: CastOptions

  @Argument(help: "The question.")
  var question: String

  @OptionGroup var output: RowOptions

  func run() throws {
    let parser = QuestionParser(input: source.input)
    try source.withCast(.outline) { input in
      let latest = input.cast.documents.compactMap(\.date).max()
      let asked = try Asked(try parser.read(question, latest: latest), of: input, parser)
      Remark.print("understood: " + asked.understood)
      guard let answer = try asked.answer() else { throw Failure("nothing found", .nothingFound) }
      if output.format == .table {
        try Destination.print(answer.text)
      } else {
        if !answer.isSure { Remark.print("perhaps: " + answer.notes.joined(separator: "; ")) }
        try output.print(answer.rows)
      }
    }
  }
}
