import Cast
import Questions
import Record

/// A question with its names found in a cast.
struct Asked {
  private let read: ReadQuestion
  private let input: FilteredCast
  private let resolver: PhraseResolver
  private let phrases: [NamedPhrase]

  /// - Throws: `Failure` when the names cannot be looked up.
  init(_ read: ReadQuestion, of input: FilteredCast, _ parser: QuestionParser) throws {
    self.read = read
    self.input = input
    resolver = PhraseResolver(input: input, parser: parser)
    phrases = try read.question.phrases.map(resolver.resolve)
  }

  /// Nil when nothing is found.
  /// - Throws: `Failure` when a name stands for nobody.
  func answer() throws -> Answer? {
    guard let deed = read.question.deed else {
      do {
        return try ActorAnswer(read.question, of: input, resolver).answer()
      } catch let error as CastError {
        throw Failure("\(resolver.parser.input): \(error)", .badData)
      }
    }
    let inquiry = Inquiry(read, deed, resolver)
    let findings = try inquiry.findings()
    if findings.isEmpty {
      // A name that nobody bears may be why.
      for phrase in phrases where phrase.actors.isEmpty && phrase.phrase.isName {
        _ = try input.actor(phrase.phrase.text)
      }
      return nil
    }
    let cast = try input.completed(actions: findings.actions, actors: actors(of: findings))
    return try DeedAnswer(read.question, findings, of: cast, naming: phrases, inquiry, resolver.parser).answer()
  }

  private func actors(of findings: Findings) -> [Int] {
    Set(findings.actions.flatMap { input.cast.actions[$0].parts.map(\.actor) }).sorted()
  }

  /// What was taken from the question, for people to check.
  var understood: String {
    let question = read.question
    var parts = ["what is sought: \(question.sought.rawValue)" + (question.sort.map { " (\($0))" } ?? "")]
    if let deed = question.deed {
      if let verb = deed.verb { parts.append((deed.isNegated ? "not " : "") + "verb: \(verb)") }
      add("by", deed.doers, to: &parts)
      add(deed.verb == nil ? "about" : "to or with", deed.objects, to: &parts)
      for phrase in deed.obliques { add(phrase.preposition ?? "about", [phrase], to: &parts) }
      for complement in deed.complements {
        let words = [complement.verb ?? ""] + complement.phrases.map { names($0) }
        parts.append("that or to: " + words.joined(separator: " "))
      }
      if !deed.modifiers.isEmpty { parts.append("words: " + deed.modifiers.joined(separator: ", ")) }
    }
    add("about", question.subjects, to: &parts)
    if read.hasPeriod { parts.append("time: \(read.since?.description ?? "")…\(read.until?.description ?? "")") }
    return TerminalText.oneLine(parts.joined(separator: "; "))
  }

  private func add(_ role: String, _ phrases: [Phrase], to parts: inout [String]) {
    if !phrases.isEmpty { parts.append("\(role): " + phrases.map { names($0) }.joined(separator: ", ")) }
  }

  /// Whom a phrase stands for, or the words when it stands for nobody.
  private func names(_ phrase: Phrase) -> String {
    let actors = phrases.first { $0.phrase == phrase }?.actors.sorted() ?? []
    var seen: Set<String> = []
    let names = actors.map { input.cast.actors[$0].name }.filter { seen.insert($0).inserted }
    return names.isEmpty ? "“\(phrase.text)”" : names.joined(separator: " or ")
  }
}
