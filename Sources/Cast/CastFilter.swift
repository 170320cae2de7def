import Record

/// Which actions count. An empty set and a nil bound leave everything in.
public struct CastFilter: Hashable, Sendable {
  /// Actions that end before this day are left out; see ``CastGraph/days(of:)`` for what their days are.
  public var since: CalendarDate?
  /// Actions that begin after this day are left out.
  public var until: CalendarDate?
  public var classes: Set<EventClass>
  public var polarities: Set<ActionRecord.Polarity>
  public var statuses: Set<ActionRecord.Status>
  /// Indices of actors, in the graph that is filtered: actions that none of them tells of are left out.
  public var speakers: Set<Int>
  /// Actions by or to actors of other kinds are left out. Places and other participants may be of any kind.
  public var kinds: Set<ActorRecord.Kind>
  public var minimumConfidence: Double
  /// Indices of documents: actions that none of them tells of are left out. Nil for all documents.
  public var documents: Set<Int>?

  public init(
    since: CalendarDate? = nil, until: CalendarDate? = nil, classes: Set<EventClass> = [],
    polarities: Set<ActionRecord.Polarity> = [], statuses: Set<ActionRecord.Status> = [], speakers: Set<Int> = [],
    kinds: Set<ActorRecord.Kind> = [], minimumConfidence: Double = 0, documents: Set<Int>? = nil
  ) {
    self.since = since
    self.until = until
    self.classes = classes
    self.polarities = polarities
    self.statuses = statuses
    self.speakers = speakers
    self.kinds = kinds
    self.minimumConfidence = minimumConfidence
    self.documents = documents
  }
}

extension CastGraph {
  /// The graph of the actions that count, and of the actors who have to do with them.
  ///
  /// Actors stay when they take part in such an action, tell of it, or are what such an actor is affiliated with; so do
  /// those who are affiliated with one that stays and take part in nothing at all, for whom a filter of actions means
  /// nothing. With kinds given, affiliations lead to and from actors of these kinds only. Actions and actors keep their order and their ids,
  /// not their indices. A filter that leaves everything in returns the graph as it is.
  ///
  /// An action without any date is left out as soon as there is a bound, since nobody knows when it was.
  ///
  /// - Complexity: O(size of the graph).
  public func filtered(by filter: CastFilter) -> CastGraph {
    guard filter != CastFilter() else { return self }
    let kept = actions.filter { admits($0, filter) }
    var isKept = [Bool](repeating: false, count: actors.count)
    var pending: [Int] = []
    func keep(_ actor: Int) {
      guard !isKept[actor] else { return }
      isKept[actor] = true
      pending.append(actor)
    }
    for action in kept { action.forEachActor(keep) }
    while let member = pending.popLast() {
      for whole in actors[member].affiliations where filter.kinds.isEmpty || filter.kinds.contains(actors[whole].kind) {
        keep(whole)
      }
    }
    keepIdleMembers(of: &isKept, filter)
    return restricted(to: isKept, actions: kept)
  }

  /// Keeps those whose only ties are affiliations, from member to member.
  private func keepIdleMembers(of isKept: inout [Bool], _ filter: CastFilter) {
    var isIdle = actors.map { filter.kinds.isEmpty || filter.kinds.contains($0.kind) }
    for action in actions { action.forEachActor { isIdle[$0] = false } }
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for member in actors.indices where isIdle[member] && !isKept[member] {
        guard actors[member].affiliations.contains(where: { isKept[$0] }) else { continue }
        isKept[member] = true
        hasChanged = true
      }
    }
  }

  private func admits(_ action: CastAction, _ filter: CastFilter) -> Bool {
    guard action.confidence >= filter.minimumConfidence,
      filter.polarities.isEmpty || filter.polarities.contains(action.polarity),
      filter.statuses.isEmpty || filter.statuses.contains(action.status),
      filter.classes.isEmpty || action.eventClass.map(filter.classes.contains) ?? false,
      filter.documents.map({ wanted in action.evidence.contains { wanted.contains($0.document) } }) ?? true,
      filter.speakers.isEmpty || action.tellings.contains(where: { filter.speakers.contains($0.actor) })
    else { return false }
    if !filter.kinds.isEmpty {
      let doers = action.sources + action.targets
      guard !doers.isEmpty, doers.allSatisfy({ filter.kinds.contains(actors[$0].kind) }) else { return false }
    }
    if filter.since == nil, filter.until == nil { return true }
    guard let days = days(of: action) else { return false }
    return filter.since.map { days.last >= $0 } ?? true && filter.until.map { days.first <= $0 } ?? true
  }
}
