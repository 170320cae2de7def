import Language
import Record

/// Turns the actors and events of a document into its record: slugs, names, mentions, in the order of the text.
struct RecordBuilder {
  let trees: [SentenceTree]
  let mentions: MentionTable
  let book: ActorBook
  /// For every actor, its mentions in the order of the text.
  private let mentionsOfActor: [[Int]]

  init(trees: [SentenceTree], mentions: MentionTable, book: ActorBook) {
    self.trees = trees
    self.mentions = mentions
    self.book = book
    var lists = [[Int]](repeating: [], count: book.entities.count)
    for (i, mention) in mentions.all.enumerated() where !mention.isModifier {
      for actor in mention.actors { lists[actor].append(i) }
    }
    mentionsOfActor = lists
  }

  func record(of events: [EventMerger.Event], document: DocumentRecord) -> ExtractionRecord {
    let ordered = events.sorted { ($0.best.sentence, $0.best.trigger) < ($1.best.sentence, $1.best.trigger) }
    let kept = keptActors(ordered)
    let ids = slugs(kept)
    let actors = kept.map { actor($0, id: ids[$0] ?? "", ids) }
    let actions = ordered.enumerated().map { action($1, id: "a\($0 + 1)", ids) }
    let spans = trees.map { SpanRecord(start: $0.sentence.start, end: $0.sentence.end) }
    return ExtractionRecord(document: document, sentences: spans, actors: actors, actions: actions)
  }

  /// Named actors that are mentioned other than as modifiers, and whoever takes part in an action, in the order of
  /// their first mention.
  private func keptActors(_ events: [EventMerger.Event]) -> [Int] {
    var wanted: Set<Int> = []
    for event in events {
      wanted.formUnion(event.best.participants + event.best.places)
      wanted.formUnion(event.best.tellings.map(\.actor))
    }
    for mention in mentions.all where mention.form == .name {
      wanted.formUnion(mention.actors.filter { book[$0].isNamed && book[$0].kind != .other })
    }
    for actor in wanted { wanted.formUnion(book[actor].affiliations) }
    var order: [Int] = []
    var seen: Set<Int> = []
    for mention in mentions.all {
      for actor in mention.actors where wanted.contains(actor) && seen.insert(actor).inserted { order.append(actor) }
    }
    return order + wanted.subtracting(seen).sorted()
  }

  private func slugs(_ actors: [Int]) -> [Int: String] {
    var taken: Set<String> = []
    var ids: [Int: String] = [:]
    for actor in actors {
      let words = NameMatching.folded(book[actor].name).joined(separator: "-")
      let base = words.isEmpty ? "actor" : words
      var slug = base
      var number = 2
      while !taken.insert(slug).inserted {
        slug = "\(base)-\(number)"
        number += 1
      }
      ids[actor] = slug
    }
    return ids
  }

  private func actor(_ index: Int, id: String, _ ids: [Int: String]) -> ActorRecord {
    let entity = book[index]
    return ActorRecord(
      id: id, name: entity.name, kind: entity.kind, aliases: entity.aliases, description: entity.description,
      affiliations: entity.affiliations.compactMap { ids[$0] }, mentions: mentionRecords(of: index))
  }

  private func mentionRecords(of actor: Int) -> [MentionRecord] {
    mentionsOfActor[actor].map { i in
      let mention = mentions[i]
      let tree = trees[mention.sentence]
      return MentionRecord(
        sentence: mention.sentence, start: tree[mention.span.lowerBound].start,
        end: tree[mention.span.upperBound - 1].end,
        text: tree.text(mention.span), form: mention.form)
    }
  }

  private func action(_ event: EventMerger.Event, id: String, _ ids: [Int: String]) -> ActionRecord {
    let best = event.best
    let participants =
      best.sources.compactMap { ids[$0].map { ParticipantRecord(actor: $0, role: .source) } }
      + best.targets.compactMap { ids[$0].map { ParticipantRecord(actor: $0, role: .target) } }
      + best.places.compactMap { ids[$0].map { ParticipantRecord(actor: $0, role: .place) } }
    return ActionRecord(
      id: id, predicate: best.predicate, phrase: best.phrase, eventClass: best.meaning.eventClass,
      mode: best.meaning.mode, cameo: best.meaning.cameo, intensity: best.meaning.intensity,
      reciprocal: best.reciprocal, participants: participants, object: best.object, time: best.time,
      polarity: best.polarity, status: best.status,
      attribution: best.tellings.compactMap { telling in
        ids[telling.actor].map {
          TellingRecord(actor: $0, predicate: telling.predicate, stance: telling.stance, sentence: telling.sentence)
        }
      },
      quantities: best.quantities, mentions: event.mentions.map(mention), confidence: best.confidence)
  }

  private func mention(_ proposition: Proposition) -> MentionRecord {
    let tree = trees[proposition.sentence]
    return MentionRecord(
      sentence: proposition.sentence, start: tree[proposition.span.lowerBound].start,
      end: tree[proposition.span.upperBound - 1].end)
  }
}
