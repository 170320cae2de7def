import OrderedCollections
import Record

extension CastGraph {
  /// Joins what was found in several documents into one graph.
  ///
  /// Which actors of different documents are one is decided by ``Identities``. An actor's id is that of its record; one
  /// whose id is already taken gets its kind appended, `jordan-person`, or a number. Aliases and affiliations are united,
  /// mentions added up.
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
    var joiner = CastJoiner()
    for record in records { try joiner.addActors(record) }
    joiner.joinActors()
    for (number, record) in records.enumerated() { try joiner.addActions(record, number) }
    self = CastGraph(documents: records.map(\.document), actors: joiner.actors, actions: joiner.actions)
  }
}

private struct CastJoiner {
  private(set) var actors: [CastActor] = []
  private(set) var actions: [CastAction] = []
  private var appearances: [Appearance] = []
  /// For each document the appearance of each actor id.
  private var appearanceByID: [[String: Int]] = []
  /// For each appearance its actor.
  private var actorOfAppearance: [Int] = []
  private var documentNames: Set<String> = []

  mutating func addActors(_ record: ExtractionRecord) throws(CastError) {
    var indices: [String: Int] = [:]
    for actor in record.actors {
      guard indices[actor.id] == nil else { throw .duplicateActor(actor.id, document: record.document.id) }
      indices[actor.id] = appearances.count
      appearances.append(
        Appearance(actor, document: appearanceByID.count, day: record.document.date?.dayNumber))
    }
    for actor in record.actors {
      guard let member = indices[actor.id] else { continue }
      for id in actor.affiliations {
        guard let whole = indices[id] else {
          throw .unknownActor(id, place: "actor \(actor.id)", document: record.document.id)
        }
        if whole != member { appearances[member].affiliations.append(whole) }
      }
    }
    appearanceByID.append(indices)
  }

  mutating func joinActors() {
    let joined = Identities(of: appearances).actors(of: appearances)
    actorOfAppearance = [Int](repeating: 0, count: appearances.count)
    for (index, actor) in joined.enumerated() {
      for member in actor.members { actorOfAppearance[member] = index }
    }
    var ids = ActorIDs()
    for (index, actor) in joined.enumerated() {
      let wholes = actor.members.flatMap { appearances[$0].affiliations }.map { actorOfAppearance[$0] }
      actors.append(
        CastActor(
          id: ids.unique(actor.id, kind: actor.kind), name: actor.name, kind: actor.kind, aliases: actor.aliases,
          description: actor.description, affiliations: Array(OrderedSet(wholes.filter { $0 != index })),
          mentionCount: actor.mentionCount))
    }
  }

  mutating func addActions(_ record: ExtractionRecord, _ document: Int) throws(CastError) {
    let source = RecordSource(
      document: document, documentID: record.document.id, sentences: try record.sentenceTexts())
    let actorsByID = appearanceByID[document].mapValues { actorOfAppearance[$0] }
    let name = unusedName(record.document.id)
    documentNames.insert(name)
    var seen: Set<String> = []
    for action in record.actions {
      guard seen.insert(action.id).inserted else {
        throw .duplicateAction(action.id, document: record.document.id)
      }
      var joined = try CastAction(action, actors: actorsByID, source: source)
      if appearanceByID.count > 1 { joined.id = "\(name)/\(action.id)" }
      actions.append(joined)
    }
  }

  private func unusedName(_ name: String) -> String {
    guard documentNames.contains(name) else { return name }
    var number = 2
    while documentNames.contains("\(name)-\(number)") { number += 1 }
    return "\(name)-\(number)"
  }
}

extension Appearance {
  /// An actor of a record, its affiliations left open.
  public init(_ actor: ActorRecord, document: Int, day: Int?) {
    self.init(
      document: document, day: day, id: actor.id, name: actor.name, kind: actor.kind, aliases: actor.aliases,
      description: actor.description, isNamed: actor.isNamed, mentionCount: actor.mentions.count)
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
  /// - Throws: `CastError.misplacedSentence`.
  /// - Complexity: O(length of the text): one walk over its scalars, since sentences follow one another.
  public func sentenceTexts() throws(CastError) -> [String?] {
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
