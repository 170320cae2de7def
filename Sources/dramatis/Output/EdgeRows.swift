import Cast

/// One row for every source and target of every action; actions of one side have an empty other end.
enum EdgeRows {
  static func rows(of cast: CastGraph) -> Rows {
    var rows = Rows(
      "source", "target", "action", "predicate", "phrase", "class", "mode", "cameo", "intensity", "reciprocal",
      "object", "start", "end", "polarity", "status", "said by", "confidence", "sentence")
    for action in cast.actions {
      for (source, target) in pairs(action) {
        let name = { (actor: Int?) in Cell.text(actor.map { cast.actors[$0].name }) }
        rows.add(
          name(source), name(target), .text(action.id), .text(action.predicate), .text(action.phrase),
          .text(action.eventClass?.rawValue), .text(action.mode), .text(action.cameo), .number(action.intensity),
          .text(action.reciprocal ? "true" : "false"), .text(action.object),
          .text(action.time?.start?.description), .text(action.time?.end?.description),
          .text(action.polarity.rawValue), .text(action.status.rawValue),
          .list(action.tellings.map { cast.actors[$0.actor].name }), .number(action.confidence),
          .text(ActionRows.sentence(action)))
      }
    }
    return rows
  }

  /// Who does it to whom. What several do to one another joins each of them to each other once.
  static func pairs(_ action: CastAction) -> [(source: Int?, target: Int?)] {
    if action.reciprocal, action.targets.isEmpty, action.sources.count > 1 {
      return action.sources.indices.flatMap { i in action.sources[(i + 1)...].map { (action.sources[i], $0) } }
    }
    let sources: [Int?] = action.sources.isEmpty ? [nil] : action.sources
    let targets: [Int?] = action.targets.isEmpty ? [nil] : action.targets
    return sources.flatMap { source in targets.map { (source, $0) } }
  }
}
