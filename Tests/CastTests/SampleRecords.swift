import Record

@testable import Cast

/// A day in May 2025.
func may(_ day: Int) -> CalendarDate {
  CalendarDate(dayNumber: CalendarDate(year: 2025, month: 5, day: 1)!.dayNumber + day - 1)
}

extension ActionRecord {
  static func sample(
    _ id: String, _ phrase: String, from sources: [String] = [], to targets: [String] = [], at places: [String] = [],
    reciprocal: Bool = false, eventClass: EventClass? = nil, days: ClosedRange<Int>? = nil,
    polarity: Polarity = .affirmed, status: Status = .occurred, saidBy speakers: [String] = [],
    sentences: [Int] = [], confidence: Double = 1
  ) -> ActionRecord {
    ActionRecord(
      id: id, predicate: phrase, phrase: phrase, eventClass: eventClass, reciprocal: reciprocal,
      participants: sources.map { ParticipantRecord(actor: $0, role: .source) }
        + targets.map { ParticipantRecord(actor: $0, role: .target) }
        + places.map { ParticipantRecord(actor: $0, role: .place) },
      time: days.map { TimeRecord(text: "", start: may($0.lowerBound), end: may($0.upperBound)) },
      polarity: polarity, status: status,
      attribution: speakers.map { TellingRecord(actor: $0, predicate: "say", stance: .report, sentence: 0) },
      mentions: sentences.map { MentionRecord(sentence: $0, start: 0, end: 0) }, confidence: confidence)
  }
}

extension ActorRecord {
  static func sample(
    _ id: String, _ name: String, _ kind: Kind, aliases: [String] = [], of affiliations: [String] = [],
    mentions: Int = 1
  ) -> ActorRecord {
    ActorRecord(
      id: id, name: name, kind: kind, aliases: aliases, affiliations: affiliations,
      mentions: (0..<mentions).map { MentionRecord(sentence: 0, start: $0, end: $0 + 1) })
  }
}

extension ExtractionRecord {
  /// Three sentences about a swap of prisoners, with what a careful reader takes from them.
  static let swap: ExtractionRecord = {
    let sentences = [
      "Trump said Russia and Ukraine had completed a swap.",
      "Zoë called Putin 🎉 in Istanbul on Monday.",
      "Ukraine accused Russia; Kremlin spokesperson Dmitry Peskov denied a meeting with Zoë.",
    ]
    var spans: [SpanRecord] = []
    var offset = 0
    for sentence in sentences {
      spans.append(SpanRecord(start: offset, end: offset + sentence.unicodeScalars.count))
      offset += sentence.unicodeScalars.count + 1
    }
    return ExtractionRecord(
      document: DocumentRecord(id: "swap", date: may(23), text: sentences.joined(separator: "\n")),
      sentences: spans,
      actors: [
        .sample("donald-trump", "Donald Trump", .person, aliases: ["Trump", "US President Donald Trump"], mentions: 3),
        .sample("russia", "Russia", .state, aliases: ["Moscow", "the Kremlin"], mentions: 4),
        .sample("ukraine", "Ukraine", .state, aliases: ["Kyiv"], mentions: 3),
        .sample("zoe-ng", "Zoë Ng", .person),
        .sample("vladimir-putin", "Vladimir Putin", .person, aliases: ["President Putin"], of: ["russia"]),
        .sample(
          "dmitry-peskov", "Dmitry Peskov", .person, aliases: ["Kremlin spokesperson Dmitry Peskov"], of: ["russia"]),
        .sample("istanbul", "Istanbul", .place),
      ],
      actions: [
        .sample(
          "a1", "swapped prisoners with", from: ["russia"], to: ["ukraine"], reciprocal: true, eventClass: .cooperate,
          days: 23...23, saidBy: ["donald-trump", "donald-trump"], sentences: [0, 0]),
        .sample(
          "a2", "called", from: ["zoe-ng"], to: ["vladimir-putin"], at: ["istanbul"], eventClass: .consult,
          days: 19...19, sentences: [1], confidence: 0.6),
        .sample("a3", "accused", from: ["ukraine"], to: ["russia"], eventClass: .accuse, sentences: [2]),
        .sample(
          "a4", "met", from: ["dmitry-peskov"], to: ["zoe-ng"], reciprocal: true, eventClass: .consult, days: 20...22,
          polarity: .negated, saidBy: ["dmitry-peskov"], sentences: [2]),
      ])
  }()

  /// A later document with some of the same actors.
  static let sequel = ExtractionRecord(
    document: DocumentRecord(id: "sequel", date: may(28)),
    sentences: [SpanRecord(start: 0, end: 10)],
    actors: [
      .sample("ukraine", "Ukraine", .place, aliases: ["Kyiv", "Ukrainian"]),
      .sample("russia", "Russia", .state, mentions: 2),
      .sample("istanbul", "Istanbul Basaksehir", .organisation, of: ["ukraine"]),
    ],
    actions: [
      .sample("a1", "will meet", from: ["russia", "ukraine"], reciprocal: true, status: .planned, sentences: [0])
    ])
}

extension CastGraph {
  /// Actor ids, for tests to be read.
  func ids(_ indices: some Sequence<Int>) -> [String] {
    indices.map { actors[$0].id }
  }

  func actor(_ id: String) -> Int {
    index(ofActor: id)!
  }

  func action(_ id: String) -> CastAction {
    actions.first { $0.id == id }!
  }
}
