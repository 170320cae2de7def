import Record

/// Dates, months and years of the calendar.
extension TimeMatcher {
  /// "2025-05-23", "12 June 2025", "June 12th, 2025", "Friday, the 12th of June", "Feb. 7", "3–5 May".
  func calendarDate(_ words: TimeWindow) -> TimeMatch? {
    if let date = CalendarDate(iso: words[0]) { return TimeMatch(length: 1, period: Period(day: date)) }
    var at = 0
    if words.weekday(0) != nil {
      at = words[1] == "," ? 2 : 1
      if words[at] == "the" { at += 1 }
    }
    if let days = daysOfMonth(words, at) {
      at += days.length
      if words[at] == "of" { at += 1 }
      return words.month(at).flatMap { dated(words, days.range, month: $0, at: at + 1) }
    }
    guard let month = words.month(at), let days = daysOfMonth(words, at + 1) else { return nil }
    return dated(words, days.range, month: month, at: at + 1 + days.length)
  }

  /// "3", "3rd", "3–5", "3 to 5", and "3 and 5" after "between".
  private func daysOfMonth(_ words: TimeWindow, _ at: Int) -> (range: ClosedRange<Int>, length: Int)? {
    guard let first = words.dayOfMonth(at) else { return nil }
    let connectors = words[at - 1] == "between" ? ["and"] : ["-", "–", "to"]
    guard connectors.contains(words[at + 1]), let last = words.dayOfMonth(at + 2), last > first else {
      return (first...first, 1)
    }
    return (first...last, 3)
  }

  private func dated(_ words: TimeWindow, _ days: ClosedRange<Int>, month: Int, at: Int) -> TimeMatch? {
    let period = { (year: Int) -> Period? in
      guard let first = CalendarDate(year: year, month: month, day: days.lowerBound),
        let last = CalendarDate(year: year, month: month, day: days.upperBound)
      else { return nil }
      return Period(first, last)
    }
    let comma = words[at] == "," ? 1 : 0
    if let year = words.year(at + comma) {
      return period(year).map { TimeMatch(length: at + comma + 1, period: $0) }
    }
    // In the future a day of a past month is next year's, and the other way round; a leap year has every day.
    guard days.upperBound <= CalendarDate.daysInMonth(year: 2000, month: month) else { return nil }
    return TimeMatch(length: at, period: occurrence(nil, words, among: yearly(period)))
  }

  /// "March", "Nov. 2023", "early March", "mid-March", "last June".
  ///
  /// "May" and "March" open sentences as other words; as months they follow a preposition or a modifier.
  func month(_ words: TimeWindow) -> TimeMatch? {
    let part = part(words)
    var at = part?.length ?? 0
    let step = words.step(at)
    if step != nil { at += 1 }
    guard let month = part?.isPrefix == true ? prefixed(words, TimeWords.month) : words.month(at) else { return nil }
    let yearAt = [",", "of"].contains(words[at + 1]) ? at + 2 : at + 1
    if let year = words.year(yearAt), let period = Period(year: year, month: month) {
      return TimeMatch(length: yearAt + 1, period: part.map { period.part($0.part) } ?? period)
    }
    if step == nil, let away = yearsAway(words, at + 1), let year = publication?.components.year,
      let period = Period(year: year + away, month: month)
    {
      return TimeMatch(length: at + 3, period: part.map { period.part($0.part) } ?? period)
    }
    let isAlone = part == nil && step == nil && !words.followsPreposition
    if isAlone, ["may", "march"].contains(words[at]) || !words.isUnmistakable(at) { return nil }
    let period = occurrence(step, words, among: yearly { Period(year: $0, month: month) })
    return TimeMatch(length: at + 1, period: part.flatMap { period?.part($0.part) } ?? period)
  }

  /// How many years from that of publication "last year" is, as in "March last year".
  private func yearsAway(_ words: TimeWindow, _ at: Int) -> Int? {
    guard words[at + 1] == "year" else { return nil }
    return ["last": -1, "this": 0, "next": 1][words[at]]
  }

  /// "2022" after a preposition or before a noun it dates ("a 2022 speech"), "late 2023", "mid-2022", "the 1990s".
  func year(_ words: TimeWindow) -> TimeMatch? {
    let part = part(words)
    let at = part?.length ?? 0
    let word = part?.isPrefix == true ? String(words[0].dropFirst(Self.prefix.count)) : words[at]
    let isDecade = word.utf8.count == 5 && word.hasSuffix("0s")
    let figures = isDecade ? word.dropLast() : Substring(word)
    guard figures.utf8.count == 4, let year = Int(figures), (1800...2100).contains(year) else { return nil }
    let dates = part != nil || isDecade || words.followsPreposition || words.wordBefore == "year" || isPrenominal(words)
    guard dates, var period = Period(year: year) else { return nil }
    if isDecade, let last = Period(year: year + 9) { period.end = last.end }
    return TimeMatch(length: at + 1, period: part.map { period.part($0.part) } ?? period)
  }

  private func isPrenominal(_ words: TimeWindow) -> Bool {
    words.tree.head(words.start).map { $0 > words.start } ?? false
  }
}

/// Parts of months and years.
extension TimeMatcher {
  fileprivate static let prefix = "mid-"

  /// "early", "late" or "mid", and how many words that takes: none when it is written together, "mid-March".
  fileprivate func part(_ words: TimeWindow) -> (part: Period.Part, length: Int, isPrefix: Bool)? {
    switch words[0] {
    case "early": (.early, 1, false)
    case "late": (.late, 1, false)
    case "mid": words[1] == "-" ? (.middle, 2, false) : (.middle, 1, false)
    case let word where word.hasPrefix(Self.prefix): (.middle, 0, true)
    default: nil
    }
  }

  /// What the word after "mid-" names.
  fileprivate func prefixed(_ words: TimeWindow, _ meaning: (String) -> Int?) -> Int? {
    meaning(String(words[0].dropFirst(Self.prefix.count)))
  }
}
