import Record

/// How long the periods of a timeline are.
public enum TimelineStep: String, Hashable, Sendable, CaseIterable {
  case day, week, month, year

  /// The first day of the period that a day is in.
  func start(of day: CalendarDate) -> CalendarDate {
    switch self {
    case .day: day
    case .week: day.startOfWeek
    case .month: day.startOfMonth
    case .year: CalendarDate(year: day.components.year, month: 1, day: 1) ?? day
    }
  }
}

/// What happened in one period.
public struct TimelinePeriod: Hashable, Sendable {
  public let start: CalendarDate
  /// Indices of the actions that began in it, in the order of their days.
  public internal(set) var actions: [Int] = []
  /// How many of them are of each kind, by the four quarters of PLOVER's event types; mere statements are in none.
  public internal(set) var verbalCooperation = 0
  public internal(set) var materialCooperation = 0
  public internal(set) var verbalConflict = 0
  public internal(set) var materialConflict = 0
}

extension CastGraph {
  /// The actions by the periods in which they began, earliest first. Periods without any are left out, and so are
  /// actions without a day.
  ///
  /// - Complexity: O(n log n).
  public func timeline(by step: TimelineStep) -> [TimelinePeriod] {
    var periods: [TimelinePeriod] = []
    for index in chronologicalActions() {
      guard let first = days(of: actions[index])?.first else { continue }
      let start = step.start(of: first)
      if periods.last?.start != start { periods.append(TimelinePeriod(start: start)) }
      periods[periods.count - 1].add(index, actions[index].eventClass)
    }
    return periods
  }
}

extension TimelinePeriod {
  fileprivate mutating func add(_ action: Int, _ eventClass: EventClass?) {
    actions.append(action)
    switch eventClass {
    case .agree, .consult, .support, .concede: verbalCooperation += 1
    case .cooperate, .aid, .retreat: materialCooperation += 1
    case .request, .accuse, .reject, .threaten: verbalConflict += 1
    case .protest, .sanction, .mobilize, .coerce, .assault: materialConflict += 1
    case .state, nil: break
    }
  }
}
