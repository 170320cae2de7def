import Record

/// The cast of one or many documents: every actor once, and every action between them, with its evidence.
///
/// Actors and actions are known by their index. The graph is a value: joining, filtering and rolling up make new ones.
public struct CastGraph: Hashable, Sendable {
  public var documents: [DocumentRecord]
  public var actors: [CastActor]
  public var actions: [CastAction]

  public init(documents: [DocumentRecord] = [], actors: [CastActor] = [], actions: [CastAction] = []) {
    self.documents = documents
    self.actors = actors
    self.actions = actions
  }

  /// The index of the actor with this very id; see ``resolve(_:)`` for names as people type them.
  ///
  /// - Complexity: O(actors).
  public func index(ofActor id: String) -> Int? {
    actors.indices.first { actors[$0].id == id }
  }
}

/// Someone or something that acts, over all documents.
public struct CastActor: Hashable, Sendable {
  /// A slug, unique in the graph.
  public var id: String
  public var name: String
  public var kind: ActorRecord.Kind
  /// Every distinct surface name, pronouns left out.
  public var aliases: [String]
  public var description: String?
  /// Indices of the actors it speaks or acts for: minister → state.
  public var affiliations: [Int]
  /// How often the documents mention it, pronouns included.
  public var mentionCount: Int

  public init(
    id: String, name: String, kind: ActorRecord.Kind, aliases: [String] = [], description: String? = nil,
    affiliations: [Int] = [], mentionCount: Int = 0
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.description = description
    self.affiliations = affiliations
    self.mentionCount = mentionCount
  }
}

/// Something done by actors to actors. Sources, targets, places and others are actor indices.
public struct CastAction: Hashable, Sendable {
  /// Unique in the graph: the document's id and the action's, when several documents are joined.
  public var id: String
  public var predicate: String
  /// How a person would label the arrow: "held a two-hour call with".
  public var phrase: String
  public var eventClass: EventClass?
  public var mode: String?
  public var cameo: String?
  public var intensity: Double?
  /// Whether both sides do it to each other. Then sources and targets together are the sides.
  public var reciprocal: Bool
  public var sources: [Int]
  public var targets: [Int]
  public var places: [Int]
  public var others: [Int]
  public var object: String?
  public var time: TimeRecord?
  public var polarity: ActionRecord.Polarity
  public var status: ActionRecord.Status
  public var tellings: [Telling]
  public var quantities: [QuantityRecord]
  public var evidence: [Evidence]
  public var confidence: Double

  public init(
    id: String, predicate: String, phrase: String, eventClass: EventClass? = nil, mode: String? = nil,
    cameo: String? = nil, intensity: Double? = nil, reciprocal: Bool = false, sources: [Int] = [],
    targets: [Int] = [], places: [Int] = [], others: [Int] = [], object: String? = nil, time: TimeRecord? = nil,
    polarity: ActionRecord.Polarity = .affirmed, status: ActionRecord.Status = .occurred, tellings: [Telling] = [],
    quantities: [QuantityRecord] = [], evidence: [Evidence] = [], confidence: Double = 1
  ) {
    self.id = id
    self.predicate = predicate
    self.phrase = phrase
    self.eventClass = eventClass
    self.mode = mode
    self.cameo = cameo
    self.intensity = intensity
    self.reciprocal = reciprocal
    self.sources = sources
    self.targets = targets
    self.places = places
    self.others = others
    self.object = object
    self.time = time
    self.polarity = polarity
    self.status = status
    self.tellings = tellings
    self.quantities = quantities
    self.evidence = evidence
    self.confidence = confidence
  }
}

/// Who says so: one telling of an action by an actor.
public struct Telling: Hashable, Sendable {
  /// Index of the speaker.
  public var actor: Int
  /// Lemma of the saying verb.
  public var predicate: String
  public var stance: TellingRecord.Stance
  /// The sentence in which it is said, when known.
  public var evidence: Evidence?

  public init(actor: Int, predicate: String, stance: TellingRecord.Stance, evidence: Evidence? = nil) {
    self.actor = actor
    self.predicate = predicate
    self.stance = stance
    self.evidence = evidence
  }
}

/// A stretch of text that tells of an action.
public struct Evidence: Hashable, Sendable {
  /// Index of the document.
  public var document: Int
  /// Index of the sentence in that document.
  public var sentence: Int
  /// The whole sentence; nil when the record came without its text.
  public var text: String?

  public init(document: Int, sentence: Int, text: String?) {
    self.document = document
    self.sentence = sentence
    self.text = text
  }
}
