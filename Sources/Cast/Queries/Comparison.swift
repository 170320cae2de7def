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
    let known = KnownActors(before, after)
    let (old, new) = (Tallies(before, known), Tallies(after, known))
    actors = Self.differences(old.actors, new.actors) { [$0] }.map(known.difference)
    ties = Self.differences(old.ties, new.ties) { [$0.first, $0.second] }.map(known.difference)
  }

  /// The actors of both casts, in the order of their names and ids.
  private struct KnownActors {
    let actors: [(name: String, id: String)]
    let numbers: [String: Int]

    init(_ before: CastGraph, _ after: CastGraph) {
      var names = Dictionary(before.actors.map { ($0.id, $0.name) }) { first, _ in first }
      for actor in after.actors { names[actor.id] = actor.name }
      actors = names.map { (name: $1, id: $0) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      numbers = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.id, $0) })
    }

    func difference(_ count: Counts) -> Difference {
      let change: Change =
        count.before == 0 ? .new : count.after == 0 ? .gone : count.before < count.after ? .more : .less
      return Difference(
        change: change, ids: count.actors.map { actors[$0].id }, names: count.actors.map { actors[$0].name },
        before: count.before, after: count.after)
    }
  }

  /// Two actors by number, the lesser first.
  private struct Pair: Hashable {
    let first: Int
    let second: Int
  }

  /// How many actions one or two actors, by number, have before and after.
  private struct Counts {
    let actors: [Int]
    let before: Int
    let after: Int
  }

  private struct Tallies {
    var actors: [Int: Int] = [:]
    var ties: [Pair: Int] = [:]

    init(_ cast: CastGraph, _ known: KnownActors) {
      let numbers = cast.actors.map { known.numbers[$0.id] ?? 0 }
      for action in cast.actions {
        let sides = action.sides.map { numbers[$0] }.sorted()
        for (place, side) in sides.enumerated() {
          actors[side, default: 0] += 1
          for other in sides[(place + 1)...] { ties[Pair(first: side, second: other), default: 0] += 1 }
        }
      }
    }
  }

  private static func differences<Key: Hashable>(
    _ old: [Key: Int], _ new: [Key: Int], _ actors: (Key) -> [Int]
  ) -> [Counts] {
    Set(old.keys).union(new.keys)
      .compactMap { key -> Counts? in
        let (before, after) = (old[key, default: 0], new[key, default: 0])
        return before == after ? nil : Counts(actors: actors(key), before: before, after: after)
      }
      .sorted { a, b in
        let (x, y) = (abs(a.after - a.before), abs(b.after - b.before))
        return x != y ? x > y : a.actors.lexicographicallyPrecedes(b.actors)
      }
  }
}
