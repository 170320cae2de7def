import OrderedCollections
import Record

extension CastGraph {
  /// Joins what was found in several documents into one graph.
  ///
  /// Actors with the same id become one when their kinds can be reconciled: when they are equal, when one of them is
  /// `other`, or for a group and an organisation, or a place and a state (the latter is then the kind). Otherwise they
  /// stay two, and the one that comes later gets its kind appended to its id: `jordan`, `jordan-person`. The name is
  /// that of the first document; aliases and affiliations are united, mentions added up.
  ///
  /// Actions stay apart. Where there are several documents their ids are qualified, `week-21/a3`; a document whose id
  /// is already taken is told apart by a number, `week-21-2/a3`.
  ///
  /// Evidence carries its sentence's text when the record carries the document's.
  ///
  /// - Throws: `CastError` when a record contradicts itself: an unknown actor or sentence, the same id twice, sentences
  ///   that overlap or lie outside the text.
  /// - Complexity: O(size of the records).
  public init(joining records: [ExtractionRecord]) throws(CastError) {
    var joiner = CastJoiner(qualifiesActions: records.count > 1)
    for record in records { try joiner.add(record) }
    self = joiner.graph()
  }
}

private struct CastJoiner {
  private let qualifiesActions: Bool
  private var documents: [DocumentRecord] = []
  private var actors: [CastActor] = []
  private var actions: [CastAction] = []
  private var aliases: [OrderedSet<String>] = []
  private var affiliations: [OrderedSet<Int>] = []
  /// The actors made of records with this id; several when their kinds differ.
  private var actorsByRecordID: [String: [Int]] = [:]
  private var actorIDs: Set<String> = []
  private var documentNames: Set<String> = []

  init(qualifiesActions: Bool) {
    self.qualifiesActions = qualifiesActions
  }

  func graph() -> CastGraph {
    var actors = self.actors
    for actor in actors.indices {
      actors[actor].aliases = Array(aliases[actor])
      actors[actor].affiliations = Array(affiliations[actor])
    }
    return CastGraph(documents: documents, actors: actors, actions: actions)
  }

  mutating func add(_ record: ExtractionRecord) throws(CastError) {
    let source = RecordSource(
      document: documents.count, documentID: record.document.id, sentences: try record.sentenceTexts())
    documents.append(record.document)
    let actorsByID = try joinActors(record)
    let name = unusedName(record.document.id, among: documentNames)
    documentNames.insert(name)
    var seen: Set<String> = []
    for action in record.actions {
      guard seen.insert(action.id).inserted else {
        throw .duplicateAction(action.id, document: record.document.id)
      }
      var joined = try CastAction(action, actors: actorsByID, source: source)
      if qualifiesActions { joined.id = "\(name)/\(action.id)" }
      actions.append(joined)
    }
  }

  /// The joined actor for each of the record's ids.
  private mutating func joinActors(_ record: ExtractionRecord) throws(CastError) -> [String: Int] {
    var indices: [String: Int] = [:]
    for actor in record.actors {
      guard indices[actor.id] == nil else { throw .duplicateActor(actor.id, document: record.document.id) }
      indices[actor.id] = join(actor)
    }
    for actor in record.actors {
      guard let member = indices[actor.id] else { continue }
      for id in actor.affiliations {
        guard let whole = indices[id] else {
          throw .unknownActor(id, place: "actor \(actor.id)", document: record.document.id)
        }
        if whole != member { affiliations[member].append(whole) }
      }
    }
    return indices
  }

  private mutating func join(_ record: ActorRecord) -> Int {
    for known in actorsByRecordID[record.id, default: []] {
      guard let kind = actors[known].kind.reconciled(with: record.kind) else { continue }
      actors[known].kind = kind
      actors[known].description = actors[known].description ?? record.description
      actors[known].mentionCount += record.mentions.count
      aliases[known].append(contentsOf: record.aliases)
      return known
    }
    let index = actors.count
    let isTaken = actorIDs.contains(record.id)
    let id = unusedName(isTaken ? "\(record.id)-\(record.kind.rawValue)" : record.id, among: actorIDs)
    actorIDs.insert(id)
    actorsByRecordID[record.id, default: []].append(index)
    actors.append(
      CastActor(
        id: id, name: record.name, kind: record.kind, description: record.description,
        mentionCount: record.mentions.count))
    aliases.append(OrderedSet(record.aliases))
    affiliations.append([])
    return index
  }

  private func unusedName(_ name: String, among used: Set<String>) -> String {
    guard used.contains(name) else { return name }
    var number = 2
    while used.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}

extension ActorRecord.Kind {
  /// The kind of an actor that two documents give these kinds to; nil when it cannot be the same one.
  fileprivate func reconciled(with other: Self) -> Self? {
    if self == other { return self }
    switch (self, other) {
    case (.other, let known), (let known, .other): return known
    case (.group, .organisation), (.organisation, .group): return .organisation
    case (.place, .state), (.state, .place): return .state
    default: return nil
    }
  }
}

/// The document that a record speaks of, for turning its references into indices and sentences.
private struct RecordSource {
  let document: Int
  let documentID: String
  let sentences: [String?]

  func evidence(sentence: Int, place: String) throws(CastError) -> Evidence {
    guard sentences.indices.contains(sentence) else {
      throw .unknownSentence(sentence, sentenceCount: sentences.count, place: place, document: documentID)
    }
    return Evidence(document: document, sentence: sentence, text: sentences[sentence])
  }
}

extension CastAction {
  fileprivate init(
    _ record: ActionRecord, actors: [String: Int], source: RecordSource
  ) throws(CastError) {
    let place = "action \(record.id)"
    func index(_ id: String) throws(CastError) -> Int {
      guard let index = actors[id] else { throw .unknownActor(id, place: place, document: source.documentID) }
      return index
    }
    var participants: [ParticipantRecord.Role: OrderedSet<Int>] = [:]
    for participant in record.participants {
      participants[participant.role, default: []].append(try index(participant.actor))
    }
    var tellings: [Telling] = []
    for telling in record.attribution {
      tellings.append(
        Telling(
          actor: try index(telling.actor), predicate: telling.predicate, stance: telling.stance,
          evidence: try source.evidence(sentence: telling.sentence, place: place)))
    }
    // Two mentions in one sentence have the same sentence for evidence.
    var evidence: OrderedDictionary<Int, Evidence> = [:]
    for mention in record.mentions {
      evidence[mention.sentence] = try source.evidence(sentence: mention.sentence, place: place)
    }
    self.init(
      id: record.id, predicate: record.predicate, phrase: record.phrase, eventClass: record.eventClass,
      mode: record.mode, cameo: record.cameo, intensity: record.intensity, reciprocal: record.reciprocal,
      sources: Array(participants[.source, default: []]), targets: Array(participants[.target, default: []]),
      places: Array(participants[.place, default: []]), others: Array(participants[.other, default: []]),
      object: record.object, time: record.time, polarity: record.polarity, status: record.status,
      tellings: tellings, quantities: record.quantities, evidence: Array(evidence.values),
      confidence: record.confidence)
  }
}

extension ExtractionRecord {
  /// The text of each sentence; nil for all when the record came without the document's text.
  ///
  /// One walk over the text's scalars, since sentences follow one another.
  fileprivate func sentenceTexts() throws(CastError) -> [String?] {
    guard let scalars = document.text?.unicodeScalars else { return sentences.map { _ in nil } }
    var texts: [String?] = []
    var index = scalars.startIndex
    var offset = 0
    for (number, span) in sentences.enumerated() {
      guard span.start >= offset, span.end >= span.start,
        let start = scalars.index(index, offsetBy: span.start - offset, limitedBy: scalars.endIndex),
        let end = scalars.index(start, offsetBy: span.end - span.start, limitedBy: scalars.endIndex)
      else {
        throw .misplacedSentence(number, document: document.id)
      }
      texts.append(String(scalars[start..<end]))
      index = end
      offset = span.end
    }
    return texts
  }
}
