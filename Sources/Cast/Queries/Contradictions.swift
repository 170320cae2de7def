import Record

/// Something that one says happened and another says did not.
public struct Contradiction: Hashable, Sendable {
  /// Index of the action as it is affirmed, and as it is denied: the same one when one document has both.
  public let affirmed: Int
  public let denied: Int
  /// Indices of those who affirm it, and who deny it; none where the document itself does.
  public let affirmers: [Int]
  public let deniers: [Int]
}

extension CastGraph {
  /// What is affirmed by some and denied by others, in the order of the days.
  ///
  /// Either one action is told by some and denied by others; or one action is told as done and another, with the same
  /// verb and the same sides, as not done, no more than a week apart.
  ///
  /// - Complexity: O(n log n).
  public func contradictions() -> [Contradiction] {
    var found: [Contradiction] = []
    var negated: [Deed: [Int]] = [:]
    let order = chronologicalActions()
    for index in order where actions[index].polarity == .negated {
      if let deed = Deed(actions[index]) { negated[deed, default: []].append(index) }
    }
    for index in order {
      let action = actions[index]
      let deniers = action.tellers { $0 == .deny }
      let affirmers = action.tellers { $0 != .deny }.filter { !deniers.contains($0) }
      if !deniers.isEmpty, !affirmers.isEmpty || action.polarity == .affirmed {
        found.append(Contradiction(affirmed: index, denied: index, affirmers: affirmers, deniers: deniers))
      }
      guard action.polarity == .affirmed, action.status == .occurred || action.status == .ongoing,
        let deed = Deed(action)
      else { continue }
      for denied in negated[deed, default: []] where areNear(index, denied) {
        found.append(
          Contradiction(
            affirmed: index, denied: denied, affirmers: action.speakers, deniers: actions[denied].speakers))
      }
    }
    return found
  }

  private func areNear(_ a: Int, _ b: Int) -> Bool {
    guard let x = days(of: actions[a]), let y = days(of: actions[b]) else { return false }
    return x.first.dayNumber - y.last.dayNumber <= 7 && y.first.dayNumber - x.last.dayNumber <= 7
  }
}

/// What is done, whoever tells of it.
private struct Deed: Hashable {
  let predicate: String
  let sources: Set<Int>
  let targets: Set<Int>

  init?(_ action: CastAction) {
    guard action.sides.count > 1 else { return nil }
    predicate = action.predicate
    sources = action.reciprocal ? Set(action.sides) : Set(action.sources)
    targets = action.reciprocal ? [] : Set(action.targets)
  }
}

extension CastAction {
  /// Who tells of it in certain ways, each once.
  fileprivate func tellers(_ isMeant: (TellingRecord.Stance) -> Bool) -> [Int] {
    var seen: Set<Int> = []
    return tellings.filter { isMeant($0.stance) && seen.insert($0.actor).inserted }.map(\.actor)
  }
}
