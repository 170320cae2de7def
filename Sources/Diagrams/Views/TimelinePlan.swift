import Cast
import Record

/// Which actions a timeline shows, in which column and on which lanes.
struct TimelinePlan {
  /// An action in its place.
  struct Event {
    let action: Int
    let column: Int
    /// Lanes of those who do it and of those whom it is done to.
    let sources: [Int]
    let targets: [Int]
    /// The card stands between this lane and the next.
    let gap: Int
  }

  /// Columns of the same days.
  struct Period {
    let label: String
    let firstColumn: Int
  }

  /// Indices of actors, from top to bottom.
  let lanes: [Int]
  private(set) var events: [Event] = []
  private(set) var periods: [Period] = []
  private(set) var columnCount = 0
  /// How many actions have somebody who does them.
  let eventCount: Int

  init(of scene: Scene) {
    let cast = scene.cast
    let known = { (action: Int) in cast.actions[action].sides.filter(cast.actors.indices.contains) }
    let eventful = cast.actions.indices.filter { !known($0).isEmpty }
    eventCount = eventful.count
    let chosen = Self.strongest(eventful, sides: known, in: scene)
    let keys = Dictionary(uniqueKeysWithValues: chosen.map { ($0, Key($0, in: cast)) })
    let order = chosen.sorted { a, b in
      (keys[a]!, a) < (keys[b]!, b)
    }
    lanes = TimelineLanes(events: order.map(known)).actors
    let places = Dictionary(uniqueKeysWithValues: lanes.enumerated().map { ($1, $0) })
    // What is taken in each column of the current days.
    var occupied: [[ClosedRange<Int>]] = []
    for action in order {
      let label = keys[action]!.label
      let isNew = periods.last?.label != label
      let (sources, targets) = Self.roles(of: cast.actions[action], places)
      let gap = Self.gap(sources: sources, targets: targets)
      // Counted in half lanes, so that a card does not keep others from the lanes beside it.
      let reach = (sources + targets).map { $0 * 2 } + [gap * 2 + 1]
      let range = reach.min()!...reach.max()!
      if isNew {
        columnCount += occupied.count
        occupied = []
        periods.append(Period(label: label, firstColumn: columnCount))
      }
      // Actions of the same days share a column when neither reaches over the other.
      let free = occupied.firstIndex { $0.allSatisfy { !$0.overlaps(range) } } ?? occupied.count
      if free == occupied.count { occupied.append([]) }
      occupied[free].append(range)
      events.append(Event(action: action, column: columnCount + free, sources: sources, targets: targets, gap: gap))
    }
    columnCount += occupied.count
  }

  /// The strongest actions for which there is room, with their actors.
  private static func strongest(_ actions: [Int], sides: (Int) -> [Int], in scene: Scene) -> [Int] {
    let strengths = Dictionary(
      uniqueKeysWithValues: actions.map { ($0, Selection.strength(of: scene.cast.actions[$0])) })
    // A lane is as high as several boxes.
    let mostLanes = max(2, scene.options.maximumActors / 2)
    var lanes: Set<Int> = []
    var chosen: [Int] = []
    for action in actions.sorted(by: { (-strengths[$0]!, $0) < (-strengths[$1]!, $1) })
    where chosen.count < scene.options.maximumActions {
      let newcomers = Set(sides(action)).subtracting(lanes)
      guard lanes.count + newcomers.count <= mostLanes else { continue }
      lanes.formUnion(newcomers)
      chosen.append(action)
    }
    return chosen
  }

  private static func roles(of action: CastAction, _ places: [Int: Int]) -> (sources: [Int], targets: [Int]) {
    let sources = unique(action.sources).compactMap { places[$0] }
    let targets = unique(action.targets).compactMap { places[$0] }
    return (sources, targets.filter { !sources.contains($0) })
  }

  /// Beside the one who acts, on the side of the others.
  private static func gap(sources: [Int], targets: [Int]) -> Int {
    let lanes = sources + targets
    guard let start = lanes.first, let lowest = lanes.max(), lanes.count > 1 else { return lanes.first ?? 0 }
    return start == lowest ? start - 1 : start
  }
}

extension TimelinePlan {
  /// By what actions are ordered: their days, and those that have none of their own after those that do.
  private struct Key: Comparable {
    let first: Int
    let isUndated: Bool
    let last: Int
    let label: String

    init(_ action: Int, in cast: CastGraph) {
      let action = cast.actions[action]
      guard let days = cast.days(of: action) else {
        (first, isUndated, last, label) = (.max, true, .max, "No date")
        return
      }
      first = days.first.dayNumber
      last = days.last.dayNumber
      isUndated = action.time?.start == nil && action.time?.end == nil
      let words = DateText.describe(from: days.first, to: days.last)
      label = isUndated ? "No day given, told \(words)" : words
    }

    static func < (a: Key, b: Key) -> Bool {
      (a.first, a.isUndated ? 1 : 0, a.last, a.label) < (b.first, b.isUndated ? 1 : 0, b.last, b.label)
    }
  }
}
