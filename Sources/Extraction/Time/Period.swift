import Record

/// A period of days, both ends included.
struct Period: Hashable, Sendable {
  /// A part of a period, as news names it.
  enum Part: Sendable {
    /// "early", "late": the first and the second half.
    case early, late
    /// "mid", "the middle of": the half around the middle.
    case middle
    /// "the start of", "the end of": the first and the last quarter.
    case first, last
  }

  var start: CalendarDate
  var end: CalendarDate

  init(_ start: CalendarDate, _ end: CalendarDate) {
    self.start = start
    self.end = end
  }

  init(day: CalendarDate) {
    self.init(day, day)
  }

  init?(year: Int) {
    guard let first = CalendarDate(year: year, month: 1, day: 1),
      let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first, last)
  }

  init?(year: Int, month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    self.init(first, first.endOfMonth)
  }

  /// Three months from the first of `month` on.
  init?(year: Int, seasonFrom month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    self.init(first, first.startOfMonth(offset: 2).endOfMonth)
  }

  /// The Saturday and Sunday of a day's week.
  init(weekendOf day: CalendarDate) {
    self.init(day.startOfWeek.adding(days: 5), day.startOfWeek.adding(days: 6))
  }

  var isDay: Bool { start == end }

  func contains(_ day: CalendarDate) -> Bool { start <= day && day <= end }

  func part(_ part: Part) -> Period {
    let days = end.dayNumber - start.dayNumber
    switch part {
    case .early: return Period(start, start.adding(days: days / 2))
    case .late: return Period(start.adding(days: (days + 1) / 2), end)
    case .middle: return Period(start.adding(days: (days + 1) / 4), end.adding(days: -(days + 1) / 4))
    case .first: return Period(start, start.adding(days: days / 4))
    case .last: return Period(end.adding(days: -days / 4), end)
    }
  }
}

extension CalendarDate {
  /// The same day so many months on, or the last of that month when it is shorter; nil outside the years 1 to 9999.
  func adding(months: Int) -> CalendarDate? {
    let (year, month, day) = components
    let count = year * 12 + month - 1 + months
    return CalendarDate(year: count / 12, month: count % 12 + 1, day: 1).map {
      min($0.adding(days: day - 1), $0.endOfMonth)
    }
  }

  /// The day so many units on.
  func adding(_ count: Int, _ unit: TimeWords.Unit) -> CalendarDate? {
    switch unit {
    case .hour: adding(days: count / 24)
    case .day: adding(days: count)
    case .week: adding(days: 7 * count)
    case .month: adding(months: count)
    case .year: adding(months: 12 * count)
    }
  }

  /// The whole unit of the calendar that this day lies in; a day for hours.
  func whole(_ unit: TimeWords.Unit) -> Period {
    switch unit {
    case .hour, .day: Period(day: self)
    case .week: Period(startOfWeek, startOfWeek.adding(days: 6))
    case .month: Period(startOfMonth, endOfMonth)
    case .year: Period(year: components.year) ?? Period(day: self)
    }
  }
}
