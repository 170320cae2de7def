import Language
import Record

/// Reads parsed documents and tells who did what to whom, when, and according to whom.
///
///     let record = Extractor().record(of: parsed, document: DocumentRecord(id: "report", date: date))
///
/// The same parse always gives the same record. Time and memory grow with the length of the text; pronouns look back
/// over a bounded stretch.
public struct Extractor: Sendable {
  public struct Options: Hashable, Sendable {
    /// Leaves capitals and seats of government as places of their own instead of merging them into their states.
    public var keepMetonyms = false

    public init(keepMetonyms: Bool = false) {
      self.keepMetonyms = keepMetonyms
    }
  }

  public var options: Options

  public init(options: Options = Options()) {
    self.options = options
  }

  /// The record of one document.
  /// - Parameters:
  ///   - parsed: the document's sentences, with trees.
  ///   - document: what is known of the document; its date is what "on Friday" is counted from.
  public func record(of parsed: ParsedDocument, document: DocumentRecord) -> ExtractionRecord {
    let trees = Self.trees(parsed.sentences)
    var resolver = ActorResolver(trees: trees, options: options)
    resolver.resolveAll()
    var merger = EventMerger()
    for reading in readings(trees, resolver, date: document.date) { reading.propositions.forEach { merger.add($0) } }
    return RecordBuilder(trees: trees, mentions: resolver.table, book: resolver.book)
      .record(of: merger.events, document: document)
  }

  /// What one sentence gave.
  struct SentenceReading {
    let sentence: Int
    let propositions: [Proposition]
    let omissions: [Int: Omission]
  }

  /// The readings of all sentences in order; times and speakers go on from one to the next.
  func readings(_ trees: [SentenceTree], _ resolver: ActorResolver, date: CalendarDate?) -> [SentenceReading] {
    var found: [SentenceReading] = []
    var times = TimeReader(publication: date)
    var speaker: TellingOfActors?
    var responses = Responses(book: resolver.book)
    for tree in trees {
      let factuality = Factuality(tree: tree)
      let expressions = times.expressions(in: tree) { Self.isFuture($0, tree, factuality) }
      let isQuoting = tree.quotation.contains { $0 >= 0 }
      var reader = ActionReader(
        tree: tree, mentions: resolver.table, book: resolver.book, times: expressions,
        earlierSpeaker: isQuoting ? speaker : nil)
      let propositions = responses.completed(reader.propositions(), tree)
      found.append(SentenceReading(sentence: tree.index, propositions: propositions, omissions: reader.omissions))
      speaker = reader.speaker() ?? (isQuoting ? speaker : nil)
    }
    return found
  }

  /// Whether the clause around a token speaks of what is to come.
  private static func isFuture(_ token: Int, _ tree: SentenceTree, _ factuality: Factuality) -> Bool {
    var node = token
    for _ in 0..<10 {
      if tree.isVerb(node) {
        let status = factuality.verdict(node).status
        return status == .planned || status == .requested || status == .possible
      }
      guard let head = tree.head(node) else { return false }
      node = head
    }
    return false
  }

  static func trees(_ sentences: [Sentence]) -> [SentenceTree] {
    var trees: [SentenceTree] = []
    trees.reserveCapacity(sentences.count)
    for (index, sentence) in sentences.enumerated() {
      // A quotation goes on into the next sentence, but a paragraph that forgot to close one ends it.
      let continues = trees.last.map { $0.endsInsideQuotation && $0.sentence.paragraph == sentence.paragraph } ?? false
      trees.append(SentenceTree(sentence, index: index, openQuotation: continues))
    }
    return trees
  }
}

extension ActionReader {
  /// Who is speaking at the end of the sentence: the subject of its saying verb outside quotation marks.
  func speaker() -> TellingOfActors? {
    for v in 0..<tree.count where tree.isVerb(v) && tree.quotation[v] < 0 {
      guard let stance = Lexicon.stance(tree.lemma(v)), Lexicon.isSpeech(tree.lemma(v)) else { continue }
      if let telling = attribution.speakers(v, stance).first { return telling }
    }
    return nil
  }
}
