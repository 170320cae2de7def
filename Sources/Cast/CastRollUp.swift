import Record

/// Which actors are to be seen as what they speak and act for: the spokesman as his government, the army as its state.
public struct CastRollUp: Hashable, Sendable {
  /// The kinds of actor that give way.
  public var kinds: Set<ActorRecord.Kind>
  /// The kinds of actor that stand for them.
  public var into: Set<ActorRecord.Kind>

  /// Everyone affiliated with a state is seen as the state.
  public init(
    kinds: Set<ActorRecord.Kind> = [.person, .organisation, .group, .other], into: Set<ActorRecord.Kind> = [.state]
  ) {
    self.kinds = kinds
    self.into = into
  }
}

extension CastGraph {
  /// For each actor, the one that stands for it: the nearest along its affiliations that is of a kind rolled up into,
  /// of several equally near the one to which the affiliation named first leads; itself when it does not give way or
  /// finds none.
  ///
  /// - Complexity: O(actors + affiliations).
  public func representatives(_ rollUp: CastRollUp) -> [Int] {
    var representatives = actors.map { _ in -1 }
    var distances = actors.map { _ in Int.max }
    let sought = actors.indices.filter { rollUp.into.contains(actors[$0].kind) }
    for actor in sought {
      representatives[actor] = actor
      distances[actor] = 0
    }
    // Breadth-first from those sought to their members, and to the members of these; affiliations may form circles.
    let members = membersByActor()
    var queue = sought
    var place = 0
    while place < queue.count {
      let whole = queue[place]
      for member in members[whole] where distances[member] == .max {
        distances[member] = distances[whole] + 1
        queue.append(member)
      }
      place += 1
    }
    for actor in queue.dropFirst(sought.count) {
      let nearest = actors[actor].affiliations.first { $0 != actor && distances[$0] == distances[actor] - 1 }
      if let nearest { representatives[actor] = representatives[nearest] }
    }
    return actors.indices.map { actor in
      let givesWay = rollUp.kinds.contains(actors[actor].kind) && representatives[actor] >= 0
      return givesWay ? representatives[actor] : actor
    }
  }

  /// For each actor, those affiliated with it.
  private func membersByActor() -> [[Int]] {
    var members = actors.map { _ in [Int]() }
    for (member, actor) in actors.enumerated() {
      for whole in actor.affiliations { members[whole].append(member) }
    }
    return members
  }

  /// The graph in which actors have given way to those that stand for them.
  ///
  /// Their actions and tellings become those of the representative, their mentions are added to its own; their names
  /// are not, so that they can still be told apart (``representatives(_:)`` leads from one to the other). What is then
  /// done by an actor to itself loses that target: it is the actor's own affair.
  ///
  /// - Complexity: That of ``representatives(_:)``, plus O(size of the graph).
  public func rolledUp(_ rollUp: CastRollUp) -> CastGraph {
    let representatives = representatives(rollUp)
    var graph = self
    for (actor, representative) in representatives.enumerated() where actor != representative {
      graph.actors[representative].mentionCount += actors[actor].mentionCount
    }
    let actions = actions.map { action in
      var mapped = action.mappingActors { representatives[$0] }
      let ownAffairs = Set(mapped.sources).subtracting(Set(action.sources).intersection(action.targets))
      mapped.targets.removeAll(where: ownAffairs.contains)
      return mapped
    }
    return graph.restricted(to: representatives.enumerated().map { $0 == $1 }, actions: actions)
  }
}
