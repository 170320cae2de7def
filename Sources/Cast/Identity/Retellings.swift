import OrderedCollections
import Record

extension CastGraph {
  /// For each action the first one that tells of the same event in another document; itself when there is none.
  ///
  /// Two documents tell of one event when they have the same sides do the same on the same days, give or take one: the
  /// same verb, or for what is done together the same event type. Polarity and status must agree, so that a denial
  /// stays apart from what it denies. Actions without days, with days that are more than a week apart, or without an
  /// other side are left alone, and so are two of one document, whose reader told them apart.
  ///
  /// - Complexity: O(n log n) for n actions.
  public func retellings() -> [Int] {
    var first = Array(actions.indices)
    var events: [EventKey: [EventStory]] = [:]
    for index in chronologicalActions() {
      let action = actions[index]
      guard let key = EventKey(action), let days = days(of: action), days.last.dayNumber - days.first.dayNumber < 7
      else { continue }
      let documents = Set(action.evidence.map(\.document))
      let story = events[key, default: []].lastIndex { story in
        days.first.dayNumber <= story.lastDay + 1 && story.documents.isDisjoint(with: documents)
      }
      if let story {
        first[index] = events[key]![story].action
        events[key]![story].documents.formUnion(documents)
      } else {
        events[key, default: []].append(
          EventStory(action: index, lastDay: days.last.dayNumber, documents: documents))
      }
    }
    return first
  }

  /// The graph in which every event is one action, with the evidence and the tellings of all that tell of it.
  ///
  /// - Parameter first: For each action the one that it becomes part of, as ``retellings()`` gives it.
  /// - Complexity: O(size of the graph).
  public func joiningRetellings(_ first: [Int]) -> CastGraph {
    var joined = self
    for (index, action) in actions.enumerated() where first[index] != index {
      joined.actions[first[index]].absorb(action)
    }
    joined.actions = joined.actions.indices.filter { first[$0] == $0 }.map { joined.actions[$0] }
    return joined
  }
}

/// What two tellings of an event have in common.
private struct EventKey: Hashable {
  let deed: String
  let sources: Set<Int>
  let targets: Set<Int>
  let polarity: ActionRecord.Polarity
  let isPast: Bool

  init?(_ action: CastAction) {
    let sides = action.sides
    guard sides.count > 1, action.reciprocal || (!action.sources.isEmpty && !action.targets.isEmpty) else { return nil }
    deed = action.reciprocal ? "\(action.eventClass?.rawValue ?? action.predicate)*" : action.predicate
    sources = action.reciprocal ? Set(sides) : Set(action.sources)
    targets = action.reciprocal ? [] : Set(action.targets)
    polarity = action.polarity
    isPast = action.status == .occurred || action.status == .ongoing
  }
}

private struct EventStory {
  let action: Int
  let lastDay: Int
  var documents: Set<Int>
}

extension CastAction {
  /// Takes in another telling of the same event.
  fileprivate mutating func absorb(_ other: CastAction) {
    places = Array(OrderedSet(places).union(other.places))
    others = Array(OrderedSet(others).union(other.others))
    tellings += other.tellings
    evidence += other.evidence
    confidence = max(confidence, other.confidence)
    eventClass = eventClass ?? other.eventClass
  }
}
