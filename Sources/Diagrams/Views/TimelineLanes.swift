import Cast

/// The order of the lanes of a timeline, such that actions reach over few lanes of others.
///
/// It begins with the order of first appearance and moves one lane at a time as long as that makes the sum of all
/// reaches smaller: the minimum linear arrangement problem is NP-hard, and a picture has few lanes.
///
/// - Complexity: O(n² · e) for n lanes and e actions, some rounds; beyond ``maximumLanes`` the first order stays.
struct TimelineLanes {
  /// Indices of actors, from top to bottom.
  private(set) var actors: [Int]
  private let events: [[Int]]

  private static let maximumLanes = 32
  private static let maximumRounds = 12

  /// - Parameter events: The actors of each action.
  init(events: [[Int]]) {
    self.events = events
    actors = unique(events.flatMap { $0 })
    guard actors.count <= Self.maximumLanes else { return }
    for _ in 0..<Self.maximumRounds {
      let before = actors
      for actor in before { moveToBestPlace(actor) }
      if actors == before { break }
    }
  }

  private mutating func moveToBestPlace(_ actor: Int) {
    var best = actors
    var leastReach = reach(of: actors)
    let others = actors.filter { $0 != actor }
    for place in actors.indices {
      var candidate = others
      candidate.insert(actor, at: place)
      let reach = reach(of: candidate)
      if reach < leastReach { (best, leastReach) = (candidate, reach) }
    }
    actors = best
  }

  private func reach(of order: [Int]) -> Int {
    let places = Dictionary(uniqueKeysWithValues: order.enumerated().map { ($1, $0) })
    return events.reduce(0) { sum, actors in
      let reached = actors.compactMap { places[$0] }
      return sum + (reached.max() ?? 0) - (reached.min() ?? 0)
    }
  }
}
