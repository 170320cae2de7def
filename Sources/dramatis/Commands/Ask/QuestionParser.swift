import Extraction
import Language
import Questions
import Record

/// A question, and the days it asks about.
struct ReadQuestion {
  var question: Question
  /// First and last day; nil where there is no bound.
  var since: CalendarDate?
  var until: CalendarDate?

  var hasPeriod: Bool { since != nil || until != nil }
}

/// What a verb means by the tables that texts are read with.
struct VerbMeaning {
  /// What actions with this verb may be called.
  var predicates: Set<String>
  var eventClass: EventClass?
  var mode: String?
  /// How somebody who uses it tells of something; nil when it is no verb of saying.
  var stance: TellingRecord.Stance?
}

/// Reads questions and their parts with the language model.
struct QuestionParser {
  let input: String

  /// - Parameter latest: The day from which "last week" is counted.
  /// - Throws: `Failure` that says that it cannot be read, and gives the nearest command.
  func read(_ text: String, latest: CalendarDate?) throws -> ReadQuestion {
    guard text.utf8.count <= 2000 else {
      throw Failure("the question is too long: more than 2000 bytes", .badData)
    }
    let sentences = try parse(QuestionText.normalised(text))
    guard sentences.count == 1 else {
      throw Failure(sentences.isEmpty ? "there is no question" : "ask one question at a time", .badData)
    }
    let words = sentences[0].tokens.map { $0.form.lowercased() }
    let times = Extractor().times(
      in: sentences[0], published: latest, isFuture: words.contains { ["will", "shall"].contains($0) })
    let nearest = NearestCommand(input: input)
    guard let question = Question(reading: sentences[0], times: times.map(\.tokens)) else {
      throw Failure("this question cannot be read; \(nearest.text(names: Question.names(in: sentences[0])))", .badData)
    }
    guard question.unread.isEmpty else {
      let unread = question.unread.map { "'\($0)'" }.joined(separator: ", ")
      throw Failure(
        "\(unread) is not understood; \(nearest.text(names: question.phrases.filter(\.isName).map(\.text)))", .badData)
    }
    var read = ReadQuestion(question: question)
    for time in times { try read.narrow(to: time, words) }
    return read
  }

  /// What the verb of a deed means in its construction; nil without a verb.
  func meaning(of deed: Deed) throws -> VerbMeaning? {
    guard let verb = deed.verb else { return nil }
    if deed.isEvent { return try meaning(ofNoun: verb) }
    let stand = { (phrase: Phrase) in phrase.isName ? "Dan Roe" : "the \(phrase.text)" }
    var words = ["Ann Lee will", verb] + (deed.objects.first.map { [stand($0)] } ?? [])
    // A verb whose other side is asked for has one all the same.
    if deed.objects.isEmpty, deed.obliques.isEmpty, deed.complements.isEmpty { words.append("Dan Roe") }
    words += deed.obliques.map { "\($0.preposition ?? "") \(stand($0))" }
    if let complement = deed.complements.first?.verb { words.append("to " + complement) }
    let actions = try record(words.joined(separator: " ") + ".").actions
    let isOwn = { (action: ActionRecord) in action.predicate == verb || action.predicate.hasPrefix(verb + " ") }
    let action = actions.first(where: isOwn) ?? actions.first
    let stance = try record("Ann Lee will \(verb) that Dan Roe left.").actions.lazy
      .flatMap(\.attribution).first { $0.predicate == verb }?.stance
    return VerbMeaning(
      predicates: Set([verb] + (action.map { [$0.predicate] } ?? [])), eventClass: action?.eventClass,
      mode: action?.mode, stance: stance)
  }

  private func meaning(ofNoun noun: String) throws -> VerbMeaning {
    let sentences = ["Ann Lee and Dan Roe held a \(noun).", "The \(noun) of Ann Lee by Dan Roe was long."]
    let action = try sentences.lazy.compactMap { try record($0).actions.first { $0.eventClass != nil } }.first
    return VerbMeaning(
      predicates: Set([noun] + (action.map { [$0.predicate] } ?? [])), eventClass: action?.eventClass,
      mode: action?.mode)
  }

  /// The names of the states that a phrase names by an adjective: Romania of "the Romanian president".
  func states(in phrase: Phrase) throws -> [String] {
    try record("The \(phrase.text) met Ann Lee.").actors.filter { $0.kind == .state }.map(\.name)
  }

  /// Of what kind a common noun is; nil when that is not known.
  func kind(of noun: String) throws -> ActorRecord.Kind? {
    try record("The \(noun) met Ann Lee.").actors.first { $0.name.lowercased().hasSuffix(noun) }?.kind
  }

  private func record(_ text: String) throws -> ExtractionRecord {
    Extractor().record(
      of: ParsedDocument(text: text, sentences: try parse(text)), document: DocumentRecord(id: "question"))
  }

  private func parse(_ text: String) throws -> [Sentence] {
    do {
      return try LanguageModel.shipped().parse(Tokenizer().sentences(of: text))
    } catch {
      throw Failure("the language model inside this program is broken: \(error)", .software)
    }
  }
}

extension ReadQuestion {
  /// - Parameter words: The question's words in lower case.
  fileprivate mutating func narrow(to time: Extractor.TimeMention, _ words: [String]) throws {
    let opener = words[time.tokens.lowerBound]
    let before = time.tokens.lowerBound > 0 ? words[time.tokens.lowerBound - 1] : ""
    var (start, end) = (time.start, time.end)
    if before == "after" { (start, end) = (end?.adding(days: 1), nil) }
    if opener == "since" { end = nil }
    if ["before", "until", "till", "by"].contains(opener) { start = nil }
    guard start != nil || end != nil else {
      let text = words[time.tokens].joined(separator: " ")
      throw Failure("'\(text)' is not understood as a time; use --since and --until", .badData)
    }
    since = [since, start].compactMap { $0 }.max()
    until = [until, end].compactMap { $0 }.min()
  }
}

/// What to type instead of a question that is not understood.
struct NearestCommand {
  let input: String

  func text(names: [String]) -> String {
    let file = Self.quoted(input)
    switch names.count {
    case 0: return "the nearest command is 'dramatis actions \(file)'; 'dramatis ask --help' shows what can be asked"
    case 1: return "the nearest command is 'dramatis show \(file) \(Self.quoted(names[0]))'"
    default:
      let list = names.prefix(3).map(Self.quoted).joined(separator: " ")
      return "the nearest command is 'dramatis actions \(file) \(list)'"
    }
  }

  /// As a shell takes it for one word.
  static func quoted(_ word: String) -> String {
    let isPlain = word.unicodeScalars.allSatisfy { scalar in
      scalar.properties.isAlphabetic || "0123456789-_./".unicodeScalars.contains(scalar)
    }
    guard !isPlain || word.isEmpty else { return word }
    return "\"" + word.map { "\"\\$`".contains($0) ? "\\\($0)" : String($0) }.joined() + "\""
  }
}
