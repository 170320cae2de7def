import Language
import Record
import Testing

@testable import Extraction

/// Friday 14 March 2025, when the texts of the tests were published.
let publication = CalendarDate(year: 2025, month: 3, day: 14)

/// The record of sentences written as `TreeText` says.
func record(_ trees: String) throws -> ExtractionRecord {
  Extractor().record(of: try TreeText.document(trees), document: DocumentRecord(id: "test", date: publication))
}

/// Checks the actions that are read, all of them, in order. See `ActionRecord.notation`.
func check(_ trees: String, reads expected: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
  let record = try record(trees)
  #expect(record.actions.map { $0.notation(in: record) } == expected, sourceLocation: sourceLocation)
}

/// Checks who is who: every actor's name with the words of all its mentions, in order: "Ana Duarte: Ana Duarte, She".
func check(_ trees: String, casts expected: [String], sourceLocation: SourceLocation = #_sourceLocation) throws {
  let cast = try record(trees).actors.map { actor in
    "\(actor.name): " + actor.mentions.map { $0.text ?? "" }.joined(separator: ", ")
  }
  #expect(cast == expected, sourceLocation: sourceLocation)
}

/// The one action of sentences that tell of one.
func action(_ trees: String, sourceLocation: SourceLocation = #_sourceLocation) throws -> ActionRecord {
  let actions = try record(trees).actions
  try #require(actions.count == 1, sourceLocation: sourceLocation)
  return actions[0]
}

/// The actor of that name.
func actor(_ name: String, in record: ExtractionRecord) throws -> ActorRecord {
  try #require(record.actors.first { $0.name == name }, "\(record.actors.map(\.name))")
}

extension ActionRecord {
  /// The action in a line: "Peru -[free: 12 sailors]-> Kenya (planned; said by Duarte)".
  ///
  /// Actors by name, several joined by "&"; after the predicate the object; in brackets all that is out of the
  /// ordinary: place, time, status, polarity, speakers. An arrow with two heads is reciprocal and leads from the first
  /// side to the others, whether they are sources or targets.
  func notation(in record: ExtractionRecord) -> String {
    let names = Dictionary(record.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    let name = { (id: String) in names[id] ?? "?" }
    let list = { (role: ParticipantRecord.Role) in participants.filter { $0.role == role }.map { name($0.actor) } }
    let sides = list(.source) + list(.target)
    let sources = reciprocal ? Array(sides.prefix(1)) : list(.source)
    let targets = reciprocal ? Array(sides.dropFirst()) : list(.target)
    let label = "\(reciprocal ? "<" : "")-[\([predicate, object].compactMap { $0 }.joined(separator: ": "))]->"
    var remarks = list(.place).isEmpty ? [] : ["in \(list(.place).joined(separator: " & "))"]
    if let time { remarks.append(time.days) }
    if status != .occurred { remarks.append(status.rawValue) }
    if polarity == .negated { remarks.append("negated") }
    remarks += attribution.map { "\($0.stance.participle) by \(name($0.actor))" }
    let details = remarks.isEmpty ? "" : "(\(remarks.joined(separator: "; ")))"
    let parts = [sources.joined(separator: " & "), label, targets.joined(separator: " & "), details]
    return parts.filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension TimeRecord {
  fileprivate var days: String {
    guard let start, let end else { return text }
    return start == end ? "\(start)" : "\(start)…\(end)"
  }
}

extension TellingRecord.Stance {
  fileprivate var participle: String {
    switch self {
    case .report: "said"
    case .confirm: "confirmed"
    case .deny: "denied"
    case .claim: "claimed"
    case .promise: "promised"
    }
  }
}
