/// What Dramatis found in one document: its actors, and the actions between them.
///
/// This is the format that every part downstream reads, so it is versioned. As JSON it is one object on one line, with
/// keys in the order in which the properties stand here; see `docs/record.md` for the schema.
///
/// Offsets count Unicode scalars of the document's text, half-open: `[start, end)`.
public struct ExtractionRecord: Codable, Hashable, Sendable {
  /// The version of the format that this library writes and reads.
  public static let currentSchema = 1

  public var schema: Int
  public var document: DocumentRecord
  public var sentences: [SpanRecord]
  public var actors: [ActorRecord]
  public var actions: [ActionRecord]

  public init(
    document: DocumentRecord, sentences: [SpanRecord] = [], actors: [ActorRecord] = [], actions: [ActionRecord] = []
  ) {
    self.schema = Self.currentSchema
    self.document = document
    self.sentences = sentences
    self.actors = actors
    self.actions = actions
  }
}

/// The document that was read.
public struct DocumentRecord: Codable, Hashable, Sendable {
  /// The file's name without extension, or the identifier that came with the text.
  public var id: String
  public var title: String?
  /// The path that the text was read from; nil for standard input.
  public var source: String?
  /// The date of publication, when it is known.
  public var date: CalendarDate?
  /// The whole text, when the record is to carry it.
  public var text: String?

  public init(id: String, title: String? = nil, source: String? = nil, date: CalendarDate? = nil, text: String? = nil) {
    self.id = id
    self.title = title
    self.source = source
    self.date = date
    self.text = text
  }
}

/// A stretch of the document's text.
public struct SpanRecord: Codable, Hashable, Sendable {
  public var start: Int
  public var end: Int

  public init(start: Int, end: Int) {
    self.start = start
    self.end = end
  }
}

/// A place in the text where an actor or action is told of.
public struct MentionRecord: Codable, Hashable, Sendable {
  /// How an actor is referred to: by name, by a noun ("the spokesman", "both sides") or by a pronoun.
  public enum Form: String, Codable, Hashable, Sendable, CaseIterable {
    case name, nominal, pronoun
  }

  /// Index into the record's sentences.
  public var sentence: Int
  public var start: Int
  public var end: Int
  /// The words themselves; nil for mentions of actions, whose words are the sentence's.
  public var text: String?
  public var form: Form?

  public init(sentence: Int, start: Int, end: Int, text: String? = nil, form: Form? = nil) {
    self.sentence = sentence
    self.start = start
    self.end = end
    self.text = text
    self.form = form
  }
}
