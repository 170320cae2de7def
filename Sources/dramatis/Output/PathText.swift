import Cast

/// A path between actors in words: every step with what was done, when, who says so, and the sentence.
struct PathText {
  let cast: CastGraph

  /// The actors on one line, and under it what joins each to the next.
  func text(of path: Connection) -> String {
    var lines = [path.actors.map { cast.actors[$0].name }.joined(separator: " → ")]
    for hop in path.hops {
      for link in hop.links {
        lines.append("  " + headline(hop, link))
        if let sentence = action(link).flatMap(ActionRows.sentence) { lines.append("    “\(sentence)”") }
      }
    }
    return lines.map { TerminalText.oneLine($0) + "\n" }.joined()
  }

  /// A row for everything that joins two actors of a path.
  func rows(_ paths: [Connection]) -> Rows {
    var rows = Rows("path", "from", "to", "course", "did", "when", "status", "said by", "sentence")
    for (number, path) in paths.enumerated() {
      for hop in path.hops {
        for link in hop.links {
          let action = action(link)
          rows.add(
            .count(number + 1), .text(cast.actors[hop.from].name), .text(cast.actors[hop.to].name),
            .text(link.course.rawValue), .text(words(link)), .text(action.flatMap(ActionRows.when)),
            .text(action.map(ActionRows.status)), .list(action.map { ActionRows.tellers($0, cast) } ?? []),
            .text(action.flatMap(ActionRows.sentence)))
        }
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

  private func action(_ link: Connection.HopLink) -> CastAction? {
    switch link.link {
    case .action(let index), .telling(let index, _): cast.actions[index]
    case .affiliation: nil
    }
  }
}
