import Cast

/// Actions as rows, the same for every command that lists them.
enum ActionRows {
  static func rows(_ actions: [Int], of cast: CastGraph) -> Rows {
    var rows = Rows(
      "id", "when", "who", "did", "to whom", "about", "status", "said by", "class", "sentence",
      hiddenInTable: ["id", "sentence"])
    for index in actions {
      let action = cast.actions[index]
      let names = { (actors: [Int]) in actors.map { cast.actors[$0].name } }
      rows.add(
        .text(action.id), .text(when(action)), .list(names(action.sources)), .text(action.phrase),
        .list(names(action.targets)), .text(action.object), .text(status(action)),
        .list(tellers(action, cast)),
        .text(action.eventClass?.rawValue), .text(sentence(action)))
    }
    return rows
  }

  /// The days, the words when they stand for no days, nil when nothing is said.
  static func when(_ action: CastAction) -> String? {
    guard let time = action.time else { return nil }
    switch (time.start, time.end) {
    case (nil, nil): return time.text
    case (let start, let end) where start == end: return start?.description
    case (let start, let end): return "\(start?.description ?? "")…\(end?.description ?? "")"
    }
  }

  static func status(_ action: CastAction) -> String {
    action.polarity == .negated ? "not \(action.status.rawValue)" : action.status.rawValue
  }

  /// Those who say so, each with the way in which they say it unless they just report it.
  static func tellers(_ action: CastAction, _ cast: CastGraph) -> [String] {
    var seen: Set<String> = []
    return action.tellings.map { telling in
      let name = cast.actors[telling.actor].name
      return telling.stance == .report ? name : "\(name) (\(telling.stance.rawValue))"
    }.filter { seen.insert($0).inserted }
  }

  /// The document that tells of the action first, with its date, and how many more do; nil when there is but one.
  static func place(_ action: CastAction, _ cast: CastGraph) -> String? {
    guard cast.documents.count > 1, let first = action.evidence.first else { return nil }
    let document = cast.documents[first.document]
    let others = Set(action.evidence.map(\.document)).count - 1
    let more = others > 0 ? " and \(others) more" : ""
    return [document.id, document.date?.description].compactMap { $0 }.joined(separator: ", ")
      + more
  }

  /// The first sentence that tells of the action, on one line.
  static func sentence(_ action: CastAction) -> String? {
    action.evidence.lazy.compactMap(\.text).first.map { text in
      text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
  }
}
