import OrderedCollections

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

extension CastAction {
  /// Visits everyone who takes part in it or tells of it.
  func forEachActor(_ visit: (Int) -> Void) {
    for list in [sources, targets, places, others] { list.forEach(visit) }
    for telling in tellings { visit(telling.actor) }
  }

  /// With other indices for its actors; those that become the same one are named once in each role.
  func mappingActors(_ map: (Int) -> Int) -> CastAction {
    func mapped(_ list: [Int]) -> [Int] { Array(OrderedSet(list.map(map))) }
    var action = self
    action.sources = mapped(sources)
    action.targets = mapped(targets)
    action.places = mapped(places)
    action.others = mapped(others)
    for telling in action.tellings.indices { action.tellings[telling].actor = map(action.tellings[telling].actor) }
    return action
  }
}
