import Extraction
import Language
import Questions
import Record

/// Reads questions and their parts with the language model.
struct QuestionParser {
  let input: String

  /// - Throws: `Failure` that says that it cannot be read, and gives the nearest command.
  func question(_ text: String) throws -> Question {
    let sentences = try parse(text)
    guard sentences.count == 1, let question = Question(reading: sentences[0]) else {
      throw Failure(
        "this question cannot be read; try 'dramatis actions \(input) NAME' or 'dramatis search ARCHIVE WORDS'",
        .badData)
    }
    guard question.unread.isEmpty else {
      let words = question.unread.map { "'\($0)'" }.joined(separator: ", ")
      let names = (question.doers + question.counterparts).map { "\"\($0)\"" }.joined(
        separator: " ")
      throw Failure(
        "\(words) is not understood; the nearest command is 'dramatis actions \(input) \(names)'",
        .badData)
    }
    return question
  }

  /// The days that some words stand for, counted from a day.
  /// - Throws: `Failure` when they stand for none.
  func period(_ words: String, from day: CalendarDate?) throws -> (
    start: CalendarDate, end: CalendarDate
  ) {
    let record = try record("Ann Lee met Dan Roe \(words).", day)
    let time = record.actions.lazy.compactMap(\.time).first
    guard let start = time?.start ?? time?.end, let end = time?.end ?? time?.start else {
      throw Failure("'\(words)' is not understood as a time; use --since and --until", .badData)
    }
    return (start, end)
  }

  /// The event type of a verb; nil when it has none.
  func eventClass(ofVerb verb: String) throws -> EventClass? {
    try record("Ann Lee will \(verb) Dan Roe.", nil).actions.first { $0.predicate == verb }?
      .eventClass
  }

  private func record(_ text: String, _ day: CalendarDate?) throws -> ExtractionRecord {
    Extractor().record(
      of: ParsedDocument(text: text, sentences: try parse(text)),
      document: DocumentRecord(id: "question", date: day))
  }

  private func parse(_ text: String) throws -> [Sentence] {
    guard text.utf8.count <= 2000 else {
      throw Failure("the question is too long: more than 2000 bytes", .badData)
    }
    do {
      return try LanguageModel.shipped().parse(Tokenizer().sentences(of: text))
    } catch {
      throw Failure("the language model inside this program is broken: \(error)", .software)
    }
  }
}
