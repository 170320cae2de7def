import Cast

/// The part of a cast that fits into a story.
struct Selection {
  /// Indices of actions, in the order of telling.
  let actions: [Int]
  /// Indices of actors, ascending.
  let actors: [Int]

  /// Takes the strongest actions for which there is room, and those who take part in them or tell of them.
  ///
  /// A cast without actions is shown by its most mentioned actors.
  init(of cast: CastGraph, options: Diagram.Options) {
    let strengths = cast.actions.map { Self.strength(of: $0) }
    let order = cast.actions.indices.sorted { strengths[$0] == strengths[$1] ? $0 < $1 : strengths[$0] > strengths[$1] }
    var actors: Set<Int> = []
    var actions: [Int] = []
    for index in order where actions.count < options.maximumActions {
      let involved = Self.actors(of: cast.actions[index]).filter(cast.actors.indices.contains)
      let newcomers = Set(involved).subtracting(actors)
      guard !involved.isEmpty, actors.count + newcomers.count <= options.maximumActors else { continue }
      actors.formUnion(newcomers)
      actions.append(index)
    }
    if actions.isEmpty {
      actors = Set(Self.mostMentioned(of: cast).prefix(options.maximumActors))
    }
    let chosen = Set(actions)
    self.actions = cast.actionsAsTold().filter(chosen.contains)
    self.actors = actors.sorted()
  }

  static func strength(of action: CastAction) -> Double {
    let connected = action.sources.count + action.targets.count > 1 ? 1.0 : 0.0
    return Double(max(1, action.evidence.count)) * action.confidence + 0.5 * Double(action.tellings.count) + connected
  }

  static func mostMentioned(of cast: CastGraph) -> [Int] {
    cast.actors.indices.sorted { a, b in
      let (left, right) = (cast.actors[a].mentionCount, cast.actors[b].mentionCount)
      return left == right ? a < b : left > right
    }
  }

  /// Everybody whom a story draws for an action. Places stand in its text.
  static func actors(of action: CastAction) -> [Int] {
    unique(action.sources + action.targets + action.others + action.tellings.map(\.actor))
  }
}
