/// What changed from one cast to another. Actors are the same when their ids are.
public struct CastComparison: Hashable, Sendable {
  public enum Change: String, Hashable, Sendable, CaseIterable {
    case new, gone, more, less
  }

  /// A tie between two actors, or an actor, and how many actions it has before and after.
  public struct Difference: Hashable, Sendable {
    public let change: Change
    /// The id and name of one actor, or of two.
    public let ids: [String]
    public let names: [String]
    public let before: Int
    public let after: Int
  }

  /// Largest change first; ties by name.
  public let actors: [Difference]
  public let ties: [Difference]

  /// - Complexity: O(n log n) in the size of both.
  public init(before: CastGraph, after: CastGraph) {
    let (old, new) = (Tallies(before), Tallies(after))
    let names = old.names.merging(new.names) { $1 }
    actors = Self.differences(old.actors, new.actors, names)
    ties = Self.differences(old.ties, new.ties, names)
  }

  private struct Tallies {
    var actors: [[String]: Int] = [:]
    var ties: [[String]: Int] = [:]
    var names: [String: String] = [:]

    init(_ cast: CastGraph) {
      for actor in cast.actors { names[actor.id] = actor.name }
      for action in cast.actions {
        let sides = action.sides.map { cast.actors[$0].id }.sorted()
        for (place, side) in sides.enumerated() {
          actors[[side], default: 0] += 1
          for other in sides[(place + 1)...] { ties[[side, other], default: 0] += 1 }
        }
      }
    }
  }

  private static func differences(
    _ old: [[String]: Int], _ new: [[String]: Int], _ names: [String: String]
  ) -> [Difference] {
    Set(old.keys).union(new.keys)
      .compactMap { ids -> Difference? in
        let (before, after) = (old[ids, default: 0], new[ids, default: 0])
        guard before != after else { return nil }
        let change: Change = before == 0 ? .new : after == 0 ? .gone : before < after ? .more : .less
        return Difference(
          change: change, ids: ids, names: ids.map { names[$0] ?? $0 }, before: before, after: after)
      }
      .sorted { a, b in
        let (x, y) = (abs(a.after - a.before), abs(b.after - b.before))
        return x != y
          ? x > y
          : (a.names.joined(separator: "\n"), a.ids.joined(separator: "\n"))
            < (b.names.joined(separator: "\n"), b.ids.joined(separator: "\n"))
      }
  }
}
