import Record

/// One telling of an action in one sentence, before tellings of the same event are joined.
struct Proposition: Sendable {
  let sentence: Int
  /// The verb or event noun.
  let trigger: Int
  var predicate: String
  var phrase: String
  var meaning: PredicateMeaning
  /// Actor indices.
  var sources: [Int]
  var targets: [Int]
  var places: [Int] = []
  var object: String?
  var time: TimeRecord?
  var polarity: ActionRecord.Polarity
  /// Negated by nothing but somebody's denial.
  var isOnlyDenied = false
  var status: ActionRecord.Status
  var tellings: [TellingOfActors] = []
  var quantities: [QuantityRecord] = []
  /// Tokens from first to last that tell it.
  var span: Range<Int>
  var confidence: Double
  var reciprocal: Bool

  var participants: [Int] { sources + targets.filter { !sources.contains($0) } }

  /// Joins with other tellings of the same event.
  var group: String { Lexicon.sameEventGroup(predicate) }
}

/// What a verb or event noun means to an analyst, by the event ontology.
struct PredicateMeaning: Hashable, Sendable {
  var eventClass: EventClass?
  var mode: String?
  var cameo: String?
  var intensity: Double?
  /// Both sides do it to each other.
  var isReciprocal = false
}

/// Who says so, as actor index.
struct TellingOfActors: Hashable, Sendable {
  let actor: Int
  let predicate: String
  let stance: TellingRecord.Stance
  let sentence: Int
}
