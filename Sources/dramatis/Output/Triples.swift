import Record

/// The actions of a record as tab-separated subject, action, object.
enum Triples {
  static func text(of record: ExtractionRecord) -> String {
    let names = Dictionary(record.actors.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    var out = ""
    for action in record.actions {
      let name = { (role: ParticipantRecord.Role) in
        action.participants.filter { $0.role == role }.map { names[$0.actor] ?? $0.actor }
      }
      let targets = name(.target)
      let phrase = action.polarity == .negated ? "not " + action.predicate : action.predicate
      for source in name(.source).isEmpty ? [""] : name(.source) {
        for target in targets.isEmpty ? [action.object ?? ""] : targets {
          out += [source, phrase, target].map(oneField).joined(separator: "\t") + "\n"
        }
      }
    }
    return out
  }

  private static func oneField(_ text: String) -> String {
    String(text.map { $0 == "\t" || $0.isNewline ? " " : $0 })
  }
}
