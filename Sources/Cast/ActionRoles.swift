import OrderedCollections

/// What somebody has to do with an action.
public enum ActionRole: String, Hashable, Sendable, CaseIterable {
  case source, target
  /// One of those who do it to each other.
  case side
  case place, other
  case speaker
}

extension CastAction {
  /// Sources and targets, each once, in order: all between whom it happens.
  public var sides: [Int] {
    sources.union(targets)
  }

  /// Who tells of it, each once, in order.
  public var speakers: [Int] {
    tellings.map(\.actor).union([])
  }

  /// Everyone who has to do with it, by role; somebody with several roles comes several times.
  public var parts: [(actor: Int, role: ActionRole)] {
    let doers =
      reciprocal
      ? sides.map { ($0, ActionRole.side) }
      : sources.map { ($0, ActionRole.source) } + targets.map { ($0, ActionRole.target) }
    return doers + places.map { ($0, .place) } + others.map { ($0, .other) } + speakers.map { ($0, .speaker) }
  }
}

extension [Int] {
  /// The elements of both, each once, in order. Most lists have one or two, for which no table is worth its making.
  func union(_ other: [Int]) -> [Int] {
    guard count + other.count <= 8 else { return Array(OrderedSet(self).union(other)) }
    var distinct: [Int] = []
    distinct.reserveCapacity(count + other.count)
    for element in self where !distinct.contains(element) { distinct.append(element) }
    for element in other where !distinct.contains(element) { distinct.append(element) }
    return distinct
  }
}
