import Archive
import Foundation
import Record

/// An archive in a file of its own, gone with the last reference to it.
final class Shelf {
  let path: String
  let archive: Archive

  init(_ records: ExtractionRecord...) throws {
    path =
      FileManager.default.temporaryDirectory.appendingPathComponent("archive-" + UUID().uuidString)
      .path
    archive = try Archive(at: path, creating: true)
    for record in records { try archive.add(record, fingerprint: "1") }
    try archive.settle()
  }

  deinit {
    for ending in ["", "-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: path + ending)
    }
  }

  /// Rows of a statement, each as one text.
  func rows(_ sql: String) throws -> [String] {
    try archive.select(sql).rows.map { row in
      row.map { value in
        switch value {
        case .null: "–"
        case .integer(let number): String(number)
        case .real(let number): String(number)
        case .text(let text): text
        }
      }.joined(separator: " | ")
    }
  }
}

extension ExtractionRecord {
  /// A document of sentences, with actors by name and kind, and actions as "source verb target" by actor ids.
  static func sample(
    _ id: String, _ day: String, _ sentences: [String], _ actors: [ActorRecord],
    _ actions: [ActionRecord] = []
  ) -> ExtractionRecord {
    var spans: [SpanRecord] = []
    var offset = 0
    for sentence in sentences {
      spans.append(SpanRecord(start: offset, end: offset + sentence.unicodeScalars.count))
      offset += sentence.unicodeScalars.count + 1
    }
    return ExtractionRecord(
      document: DocumentRecord(
        id: id, title: "Title of \(id)", source: "paper/\(id)", date: CalendarDate(iso: day),
        text: sentences.joined(separator: "\n")),
      sentences: spans, actors: actors, actions: actions)
  }
}

extension ActorRecord {
  static func sample(
    _ id: String, _ name: String, _ kind: Kind, role: String? = nil, of affiliations: [String] = [],
    aliases: [String] = []
  ) -> ActorRecord {
    ActorRecord(
      id: id, name: name, kind: kind, aliases: [name] + aliases, description: role,
      affiliations: affiliations,
      mentions: [MentionRecord(sentence: 0, start: 0, end: 1, text: name, form: .name)])
  }
}

extension ActionRecord {
  static func sample(
    _ id: String, _ source: String, _ predicate: String, _ target: String,
    _ eventClass: EventClass? = nil,
    on day: String? = nil, deniedBy denier: String? = nil, polarity: Polarity = .affirmed
  ) -> ActionRecord {
    ActionRecord(
      id: id, predicate: predicate, phrase: predicate + "ed", eventClass: eventClass,
      participants: [
        ParticipantRecord(actor: source, role: .source),
        ParticipantRecord(actor: target, role: .target),
      ],
      time: day.map {
        TimeRecord(text: "then", start: CalendarDate(iso: $0), end: CalendarDate(iso: $0))
      },
      polarity: polarity,
      attribution: denier.map {
        [TellingRecord(actor: $0, predicate: "deny", stance: .deny, sentence: 0)]
      } ?? [],
      quantities: [QuantityRecord(value: 2, unit: "hour", text: "two hours")],
      mentions: [MentionRecord(sentence: 0, start: 0, end: 1)], confidence: 0.9)
  }
}

/// Two papers on one fine, and a third document with other people.
enum Harbour {
  static let morning = ExtractionRecord.sample(
    "morning", "2025-03-04",
    ["The Port of Bay fined Acme Shipping on Monday.", "Ann Lee of the port confirmed it."],
    [
      .sample("port-of-bay", "Port of Bay", .organisation),
      .sample("acme-shipping", "Acme Shipping", .organisation),
      .sample("ann-lee", "Ann Lee", .person, role: "harbour master", of: ["port-of-bay"]),
    ],
    [.sample("a1", "port-of-bay", "fine", "acme-shipping", .sanction, on: "2025-03-03")])
  static let evening = ExtractionRecord.sample(
    "evening", "2025-03-05",
    ["Acme Shipping Inc., which the Port of Bay fined on Monday, denied it."],
    [
      .sample("acme-shipping-inc", "Acme Shipping Inc.", .organisation),
      .sample("port-of-bay", "Port of Bay", .organisation),
    ],
    [
      .sample(
        "a1", "port-of-bay", "fine", "acme-shipping-inc", .sanction, on: "2025-03-03",
        deniedBy: "acme-shipping-inc")
    ])
  static let sale = ExtractionRecord.sample(
    "sale", "2025-04-01", ["Acme Shipping sold a ship to Cora Díaz."],
    [
      .sample("acme-shipping", "Acme Shipping", .organisation),
      .sample("cora-diaz", "Cora Díaz", .person),
    ],
    [.sample("a1", "acme-shipping", "sell", "cora-diaz")])
}
