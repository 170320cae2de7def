import Record

/// Words that say when, and the days they stand for.
struct TimeExpression: Hashable, Sendable {
  /// How the words relate to the days: on them, from them on, or up to them.
  enum Bearing: Sendable { case during, since, until }

  /// Tokens of the sentence.
  let range: Range<Int>
  let text: String
  let start: CalendarDate?
  let end: CalendarDate?
  let bearing: Bearing

  var record: TimeRecord { TimeRecord(text: text, start: start, end: end) }
}

/// A period of days, both ends included.
struct Period: Hashable, Sendable {
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
    guard let first = CalendarDate(year: year, month: 1, day: 1), let last = CalendarDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first, last)
  }

  init?(year: Int, month: Int) {
    guard let first = CalendarDate(year: year, month: month, day: 1) else { return nil }
    self.init(first, first.endOfMonth)
  }
}
