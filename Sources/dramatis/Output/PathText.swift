import Cast
import Record

/// A path between actors in words: every step with what was done, when, who says so, and the sentence.
struct PathText {
  let cast: CastGraph

  /// Of what joins two actors; programs get all.
  private static let mostLinksInText = 5

  /// The actors on one line, under it what joins each to the next, and the hop that bears least.
  func text(of path: Connection) -> String {
    var text =
      TerminalText.oneLine(path.actors.map { cast.actors[$0].name }.joined(separator: " → ")) + "\n"
    for hop in path.hops { text += self.text(of: hop) }
    if let weakest = cast.weakestHop(of: path).map({ path.hops[$0] }) {
      let names = [weakest.from, weakest.to].map { cast.actors[$0].name }.joined(separator: " and ")
      text += TerminalText.oneLine("  weakest link: between \(names)") + "\n"
    }
    return text
  }

  /// What joins two actors, a line each, with the sentence under it.
  func text(of hop: Connection.Hop) -> String {
    var lines: [String] = []
    for link in hop.links.prefix(Self.mostLinksInText) {
      lines.append("  " + headline(hop, link))
      if let action = action(link), let sentence = ActionRows.sentence(action) {
        lines.append(
          "    “\(sentence)”" + (ActionRows.place(action, cast).map { " (\($0))" } ?? ""))
      }
    }
    let more = hop.links.count - Self.mostLinksInText
    if more > 0 { lines.append("  … and \(more) more between the two") }
    return lines.map { TerminalText.oneLine($0) + "\n" }.joined()
  }

  /// A row for everything that joins two actors of a path.
  func rows(_ paths: [Connection]) -> Rows {
    var rows = Rows(
      "path", "from", "to", "course", "did", "when", "status", "said by", "confidence", "weakest",
      "document",
      "date", "sentence")
    for (number, path) in paths.enumerated() {
      let weakest = cast.weakestHop(of: path)
      for (place, hop) in path.hops.enumerated() {
        for link in hop.links {
          let action = action(link)
          rows.add(
            .count(number + 1), .text(cast.actors[hop.from].name), .text(cast.actors[hop.to].name),
            .text(link.course.rawValue), .text(words(link)), .text(action.flatMap(ActionRows.when)),
            .text(action.map(ActionRows.status)),
            .list(action.map { ActionRows.tellers($0, cast) } ?? []),
            .number(action?.confidence), .text(place == weakest ? "true" : "false"),
            .text(document(action)?.id),
            .text(document(action)?.date?.description), .text(action.flatMap(ActionRows.sentence)))
        }
      }
    }
    return rows
  }

  /// A row for everything that joins the two actors of each hop.
  func rows(_ hops: [Connection.Hop]) -> Rows {
    var rows = Rows(
      "from", "to", "course", "did", "when", "status", "said by", "document", "date", "sentence")
    for hop in hops {
      for link in hop.links {
        let action = action(link)
        rows.add(
          .text(cast.actors[hop.from].name), .text(cast.actors[hop.to].name),
          .text(link.course.rawValue),
          .text(words(link)), .text(action.flatMap(ActionRows.when)),
          .text(action.map(ActionRows.status)),
          .list(action.map { ActionRows.tellers($0, cast) } ?? []), .text(document(action)?.id),
          .text(document(action)?.date?.description), .text(action.flatMap(ActionRows.sentence)))
      }
    }
    return rows
  }

  private func headline(_ hop: Connection.Hop, _ link: Connection.HopLink) -> String {
    let (from, to) = (cast.actors[hop.from].name, cast.actors[hop.to].name)
    let words = words(link)
    let arrow =
      switch link.course {
      case .forward: "\(from) –[\(words)]→ \(to)"
      case .backward: "\(to) –[\(words)]→ \(from)"
      case .mutual: "\(from) ←[\(words)]→ \(to)"
      }
    guard let action = action(link) else { return arrow }
    var notes = ActionRows.when(action).map { [$0] } ?? []
    let status = ActionRows.status(action)
    if status != "occurred" { notes.append(status) }
    let tellers = ActionRows.tellers(action, cast)
    if !tellers.isEmpty { notes.append("said by \(tellers.joined(separator: ", "))") }
    return notes.isEmpty ? arrow : "\(arrow)  (\(notes.joined(separator: "; ")))"
  }

  private func words(_ link: Connection.HopLink) -> String {
    switch link.link {
    case .action(let index): cast.actions[index].phrase
    case .affiliation(let member, _): cast.actors[member].description ?? "belongs to"
    case .telling: "speaks of"
    }
  }

  private func document(_ action: CastAction?) -> DocumentRecord? {
    action?.evidence.first.map { cast.documents[$0.document] }
  }

  private func action(_ link: Connection.HopLink) -> CastAction? {
    switch link.link {
    case .action(let index), .telling(let index, _): cast.actions[index]
    case .affiliation: nil
    }
  }
}
