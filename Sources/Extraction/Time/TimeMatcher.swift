import Record

/// Reads one time expression at the start of some words.
///
/// The matchers are tried from the most specific to the least, so that "Friday 12 June" is not taken for a Friday.
struct TimeMatcher {
  let publication: CalendarDate?
  /// The last day, month or year that the text has named.
  let anchor: Period?

  func match(_ words: TimeWindow) -> TimeMatch? {
    calendarDate(words) ?? relativeDay(words) ?? countedDistance(words) ?? countedSpan(words) ?? period(words)
      ?? weekday(words) ?? month(words) ?? year(words)
  }

  private func period(_ words: TimeWindow) -> TimeMatch? {
    partOfPeriod(words) ?? anchoredPeriod(words) ?? relativePeriod(words) ?? weekend(words) ?? season(words)
  }

  /// The one that is meant of something that comes again: a weekend, a month, a season.
  ///
  /// Without "last" or "next" it is the nearest in the direction of the tense. "This summer" is the nearest even where
  /// the tense leads to one of another year.
  func occurrence(_ step: Step?, _ words: TimeWindow, among periods: [Period]) -> Period? {
    guard let publication else { return nil }
    let latest = periods.last { $0.start <= publication }
    let nextOne = periods.first { $0.end >= publication }
    switch step {
    case .last: return periods.last { $0.end < publication }
    case .next: return periods.first { $0.start > publication }
    case .this:
      let nearest = words.isFuture ? nextOne : latest
      let other = words.isFuture ? latest : nextOne
      return nearest.map { distance(publication, $0) > Self.longestWay ? other ?? $0 : $0 } ?? other
    case nil: return words.isFuture ? nextOne : latest
    }
  }

  /// Two thirds of a year, in days: nobody calls a summer that far off "this summer".
  private static let longestWay = 240

  private func distance(_ day: CalendarDate, _ period: Period) -> Int {
    period.contains(day)
      ? 0 : min(abs(day.dayNumber - period.start.dayNumber), abs(day.dayNumber - period.end.dayNumber))
  }

  /// What `make` gives for the years around the day of publication: enough of them to find a 29 February.
  func yearly(_ make: (Int) -> Period?) -> [Period] {
    guard let year = publication?.components.year else { return [] }
    return (year - 8...year + 8).compactMap(make)
  }
}
