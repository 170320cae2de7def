import Language
import Record

/// How a sentence was read: what its phrases stand for, the actions found, and what gave none and why.
public struct SentenceExplanation: Hashable, Sendable {
  /// A phrase and the actors that it was taken to stand for; none when nobody could tell.
  public struct Reference: Hashable, Sendable {
    public let text: String
    public let form: MentionRecord.Form
    public let actors: [String]
  }

  /// An action as this sentence tells it, before it is joined with its other tellings.
  public struct Reading: Hashable, Sendable {
    /// The word that tells it.
    public let trigger: String
    public let predicate: String
    public let sources: [String]
    public let targets: [String]
    public let isReciprocal: Bool
    public let eventClass: EventClass?
    public let polarity: ActionRecord.Polarity
    public let status: ActionRecord.Status
    public let time: TimeRecord?
    /// Who says so, with stance.
    public let tellers: [String]
    public let confidence: Double
  }

  public struct Omitted: Hashable, Sendable {
    public let trigger: String
    public let reason: Omission
  }

  /// Number of the sentence, from 0, as in the record.
  public let sentence: Int
  public let text: String
  public let references: [Reference]
  public let readings: [Reading]
  public let omitted: [Omitted]
}

extension Extractor {
  /// How every sentence of a document was read. The readings are those that `record(of:document:)` joins into actions.
  public func explanations(of parsed: ParsedDocument, date: CalendarDate?) -> [SentenceExplanation] {
    let trees = Self.trees(parsed.sentences)
    var resolver = ActorResolver(trees: trees, options: options)
    resolver.resolveAll()
    let mentionsBySentence = Dictionary(grouping: resolver.table.all, by: \.sentence)
    return readings(trees, resolver, date: date).map { reading in
      let tree = trees[reading.sentence]
      let names = { (actors: [Int]) in actors.map { resolver.book[$0].name } }
      return SentenceExplanation(
        sentence: reading.sentence, text: tree.text(0..<tree.count),
        references: (mentionsBySentence[reading.sentence] ?? []).map {
          SentenceExplanation.Reference(text: tree.text($0.span), form: $0.form, actors: names($0.actors))
        },
        readings: reading.propositions.map { made in
          SentenceExplanation.Reading(
            trigger: tree[made.trigger].form, predicate: made.predicate, sources: names(made.sources),
            targets: names(made.targets), isReciprocal: made.reciprocal, eventClass: made.meaning.eventClass,
            polarity: made.polarity, status: made.status, time: made.time,
            tellers: made.tellings.map { "\(resolver.book[$0.actor].name) (\($0.stance.rawValue))" },
            confidence: made.confidence)
        },
        omitted: reading.omissions.sorted { $0.key < $1.key }.map {
          SentenceExplanation.Omitted(trigger: tree[$0.key].form, reason: $0.value)
        })
    }
  }
}
