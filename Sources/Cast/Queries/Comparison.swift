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
    actors = Self.differences(old.actors, new.actors).map { known.difference($0, [$0.key.first]) }
    ties = Self.differences(old.ties, new.ties).map { known.difference($0, [$0.key.first, $0.key.second]) }
  }

  /// The actors between whom something happens in one cast or the other, in the order of their names and ids.
  private struct KnownActors {
    let actors: [(name: String, id: String)]
    private let numbers: [String: Int]

    init(_ before: CastGraph, _ after: CastGraph) {
      var names: [String: String] = [:]
      for cast in [before, after] {
        var isSide = [Bool](repeating: false, count: cast.actors.count)
        for action in cast.actions { for side in action.sides { isSide[side] = true } }
        for (index, actor) in cast.actors.enumerated() where isSide[index] { names[actor.id] = actor.name }
      }
      actors = names.map { (name: $1, id: $0) }.sorted { ($0.name, $0.id) < ($1.name, $1.id) }
      numbers = Dictionary(uniqueKeysWithValues: actors.enumerated().map { ($1.id, $0) })
    }

    /// The number of each actor of a cast; -1 for bystanders.
    func numbers(in cast: CastGraph) -> [Int] { cast.actors.map { numbers[$0.id] ?? -1 } }

    func difference(_ change: Counts, _ numbers: [Int]) -> Difference {
      let (before, after) = (change.before, change.after)
      return Difference(
        change: before == 0 ? .new : after == 0 ? .gone : before < after ? .more : .less,
        ids: numbers.map { actors[$0].id }, names: numbers.map { actors[$0].name }, before: before, after: after)
    }
  }

  /// Two actors by number, the lesser first; one actor twice when it stands for itself.
  private struct Key: Hashable, Comparable {
    let first: Int
    let second: Int

    static func < (a: Key, b: Key) -> Bool { (a.first, a.second) < (b.first, b.second) }
  }

  /// How many actions one or two actors have before and after.
  private struct Counts {
    let key: Key
    let before: Int
    let after: Int
  }

  private struct Tallies {
    /// A key for each action, ascending.
    var actors: [Key] = []
    var ties: [Key] = []

    init(_ cast: CastGraph, _ known: KnownActors) {
      let numbers = known.numbers(in: cast)
      for action in cast.actions {
        let sides = action.sides.map { numbers[$0] }.sorted()
        for (place, side) in sides.enumerated() {
          actors.append(Key(first: side, second: side))
          for other in sides[(place + 1)...] { ties.append(Key(first: side, second: other)) }
        }
      }
      actors.sort()
      ties.sort()
    }
  }

  /// Walks through both lists at once and counts the keys of each.
  private static func differences(_ old: [Key], _ new: [Key]) -> [Counts] {
    var (before, after) = (old[...], new[...])
    var changes: [Counts] = []
    while let key = [before.first, after.first].compactMap({ $0 }).min() {
      let counts = Counts(key: key, before: before.removeRun(of: key), after: after.removeRun(of: key))
      if counts.before != counts.after { changes.append(counts) }
    }
    return changes.sorted { a, b in
      let (x, y) = (abs(a.after - a.before), abs(b.after - b.before))
      return x != y ? x > y : a.key < b.key
    }
  }
}

extension ArraySlice where Element: Equatable {
  /// Takes away the elements equal to this one that it begins with, and counts them.
  fileprivate mutating func removeRun(of element: Element) -> Int {
    let run = prefix { $0 == element }.count
    removeFirst(run)
    return run
  }
}
