import Record

/// Days as people write them.
enum DateText {
  private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]

  /// The words of the text and, when they do not say it, the days they stand for: "on Thursday (22 May 2025)".
  static func describe(_ time: TimeRecord) -> String {
    let words = PlainText.shortened(PlainText.oneLine(time.text), to: 40)
    guard let start = time.start ?? time.end, let end = time.end ?? time.start else { return words }
    let days = describe(from: min(start, end), to: max(start, end))
    return words.isEmpty || words == days ? days : "\(words) (\(days))"
  }

  /// "19–23 May 2025", with no more said than is needed.
  static func describe(from start: CalendarDate, to end: CalendarDate) -> String {
    let (first, last) = (start.components, end.components)
    if first.year != last.year { return "\(describe(start))–\(describe(end))" }
    if end == end.endOfMonth, start == start.startOfMonth {
      if first.month == last.month { return "\(months[last.month - 1]) \(last.year)" }
      if first.month == 1, last.month == 12 { return "\(last.year)" }
    }
    if first.month != last.month { return "\(first.day) \(months[first.month - 1])–\(describe(end))" }
    return first.day == last.day ? describe(end) : "\(first.day)–\(describe(end))"
  }

  private static func describe(_ date: CalendarDate) -> String {
    let (year, month, day) = date.components
    return "\(day) \(months[month - 1]) \(year)"
  }
}
