/// Something that was done, is planned, or is said to have been done: one entry per event, not per sentence.
public struct ActionRecord: Codable, Hashable, Sendable {
  public enum Polarity: String, Codable, Hashable, Sendable, CaseIterable {
    case affirmed, negated
  }

  public enum Status: String, Codable, Hashable, Sendable, CaseIterable {
    case occurred, ongoing, planned, requested, possible
  }

  /// Unique in the record: `a1`, `a2` …
  public var id: String
  /// Lemma of the verb or event noun that names the action.
  public var predicate: String
  /// How a person would label the arrow: "held a two-hour call with".
  public var phrase: String
  /// PLOVER event type; nil when none fits.
  public var eventClass: EventClass?
  /// PLOVER mode ("visit", "phone", "release" …).
  public var mode: String?
  /// The closest CAMEO code.
  public var cameo: String?
  /// PLOVER's scale, −10 (most conflictual) … +10.
  public var intensity: Double?
  /// Whether both sides do it to each other: a call, talks, a swap.
  public var reciprocal: Bool
  public var participants: [ParticipantRecord]
  /// What it is about or done with, as text: "a 30-day ceasefire".
  public var object: String?
  public var time: TimeRecord?
  public var polarity: Polarity
  public var status: Status
  /// Who says so, one entry per telling; empty when the document says it itself.
  public var attribution: [TellingRecord]
  public var quantities: [QuantityRecord]
  /// Every stretch of text that tells of it.
  public var mentions: [MentionRecord]
  /// 0 … 1.
  public var confidence: Double

  public init(
    id: String, predicate: String, phrase: String, eventClass: EventClass? = nil, mode: String? = nil,
    cameo: String? = nil, intensity: Double? = nil, reciprocal: Bool = false, participants: [ParticipantRecord] = [],
    object: String? = nil, time: TimeRecord? = nil, polarity: Polarity = .affirmed, status: Status = .occurred,
    attribution: [TellingRecord] = [], quantities: [QuantityRecord] = [], mentions: [MentionRecord] = [],
    confidence: Double = 1
  ) {
    self.id = id
    self.predicate = predicate
    self.phrase = phrase
    self.eventClass = eventClass
    self.mode = mode
    self.cameo = cameo
    self.intensity = intensity
    self.reciprocal = reciprocal
    self.participants = participants
    self.object = object
    self.time = time
    self.polarity = polarity
    self.status = status
    self.attribution = attribution
    self.quantities = quantities
    self.mentions = mentions
    self.confidence = confidence
  }

  enum CodingKeys: String, CodingKey {
    case id, predicate, phrase
    case eventClass = "class"
    case mode, cameo, intensity, reciprocal, participants, object, time, polarity, status, attribution, quantities
    case mentions, confidence
  }
}

/// PLOVER's event types, and `STATE` for a mere statement.
public enum EventClass: String, Codable, Hashable, Sendable, CaseIterable {
  case agree = "AGREE"
  case consult = "CONSULT"
  case support = "SUPPORT"
  case cooperate = "COOPERATE"
  case aid = "AID"
  case concede = "CONCEDE"
  case retreat = "RETREAT"
  case request = "REQUEST"
  case accuse = "ACCUSE"
  case reject = "REJECT"
  case threaten = "THREATEN"
  case protest = "PROTEST"
  case sanction = "SANCTION"
  case mobilize = "MOBILIZE"
  case coerce = "COERCE"
  case assault = "ASSAULT"
  case state = "STATE"
}

/// An actor's part in an action.
public struct ParticipantRecord: Codable, Hashable, Sendable {
  public enum Role: String, Codable, Hashable, Sendable, CaseIterable {
    case source, target, place, other
  }

  /// Actor id.
  public var actor: String
  public var role: Role

  public init(actor: String, role: Role) {
    self.actor = actor
    self.role = role
  }
}

/// One telling of an action by somebody in the text.
public struct TellingRecord: Codable, Hashable, Sendable {
  public enum Stance: String, Codable, Hashable, Sendable, CaseIterable {
    case report, confirm, deny, claim, promise
  }

  /// Actor id of the speaker.
  public var actor: String
  /// Lemma of the saying verb.
  public var predicate: String
  public var stance: Stance
  /// Index into the record's sentences.
  public var sentence: Int

  public init(actor: String, predicate: String, stance: Stance, sentence: Int) {
    self.actor = actor
    self.predicate = predicate
    self.stance = stance
    self.sentence = sentence
  }
}

/// When an action took or is to take place: the words, and the days they stand for, both inclusive.
public struct TimeRecord: Codable, Hashable, Sendable {
  public var text: String
  public var start: CalendarDate?
  public var end: CalendarDate?

  public init(text: String, start: CalendarDate?, end: CalendarDate?) {
    self.text = text
    self.start = start
    self.end = end
  }
}

/// A number with its unit: 2 hours, 1,000 captives.
public struct QuantityRecord: Codable, Hashable, Sendable {
  public var value: Double
  public var unit: String
  public var text: String

  public init(value: Double, unit: String, text: String) {
    self.value = value
    self.unit = unit
    self.text = text
  }
}
