extension CastGraph {
  /// The graph of some of the actors, with these actions, all of whose actors are among them.
  func restricted(to isKept: [Bool], actions: [CastAction]) -> CastGraph {
    var newIndices = [Int](repeating: -1, count: actors.count)
    var kept: [CastActor] = []
    for actor in actors.indices where isKept[actor] {
      newIndices[actor] = kept.count
      kept.append(actors[actor])
    }
    for actor in kept.indices {
      kept[actor].affiliations = kept[actor].affiliations.filter { isKept[$0] }.map { newIndices[$0] }
    }
    return CastGraph(
      documents: documents, actors: kept, actions: actions.map { $0.mappingActors { newIndices[$0] } })
  }
}

extension CastGraph {
  /// The graph of some actions and actors, and of all who have to do with these actions. Indices change, ids stay, and so
  /// does the order.
  ///
  /// - Complexity: O(size of the graph).
  public func part(actions indices: [Int], actors named: [Int] = []) -> CastGraph {
    var isKept = [Bool](repeating: false, count: actors.count)
    for actor in named { isKept[actor] = true }
    let kept = Set(indices).sorted().map { actions[$0] }
    for action in kept { action.forEachActor { isKept[$0] = true } }
    return restricted(to: isKept, actions: kept)
  }

  /// The graph of what joins actors: the actions of more than one side, and the actors who have to do with them or are
  /// affiliated with somebody. Indices change, ids stay.
  ///
  /// - Complexity: O(size of the graph).
  public func linked() -> CastGraph {
    let kept = actions.filter { $0.sources.count + $0.targets.count > 1 }
    var isKept = [Bool](repeating: false, count: actors.count)
    for action in kept { action.forEachActor { isKept[$0] = true } }
    for (member, actor) in actors.enumerated() where !actor.affiliations.isEmpty {
      isKept[member] = true
      for whole in actor.affiliations { isKept[whole] = true }
    }
    return restricted(to: isKept, actions: kept)
  }
}

extension CastAction {
  /// Visits everyone who takes part in it or tells of it.
  func forEachActor(_ visit: (Int) -> Void) {
    sources.forEach(visit)
    targets.forEach(visit)
    places.forEach(visit)
    others.forEach(visit)
    for telling in tellings { visit(telling.actor) }
  }

  /// With other indices for its actors; those that become the same one are named once in each role.
  func mappingActors(_ map: (Int) -> Int) -> CastAction {
    func mapped(_ list: [Int]) -> [Int] { list.isEmpty ? list : list.map(map).union([]) }
    var action = self
    action.sources = mapped(sources)
    action.targets = mapped(targets)
    action.places = mapped(places)
    action.others = mapped(others)
    for telling in action.tellings.indices { action.tellings[telling].actor = map(action.tellings[telling].actor) }
    return action
  }
}
