import Record

/// Weeks, months, seasons and years told from the day of publication, or from a day named before.
extension TimeMatcher {
  /// "last week", "earlier this month", "late last year", "next month".
  func relativePeriod(_ words: TimeWindow) -> TimeMatch? {
    let at = ["earlier", "later", "early", "late"].contains(words[0]) ? 1 : 0
    guard let step = words.step(at), let unit = TimeWords.unit(words[at + 1]), unit != .hour, unit != .day else {
      return nil
    }
    let whole = publication?.adding(step.rawValue, unit)?.whole(unit)
    return TimeMatch(length: at + 2, period: whole.map { narrowed($0, words[0]) })
  }

  /// The part of a period that "earlier", "later", "early" and "late" leave.
  private func narrowed(_ whole: Period, _ word: String) -> Period {
    switch word {
    case "early": whole.part(.early)
    case "late": whole.part(.late)
    case "earlier": Period(whole.start, publication.map { min(whole.end, max(whole.start, $0)) } ?? whole.end)
    case "later": Period(publication.map { max(whole.start, min(whole.end, $0)) } ?? whole.start, whole.end)
    default: whole
    }
  }

  /// "the following day", "the previous week", "the same month", "that year".
  func anchoredPeriod(_ words: TimeWindow) -> TimeMatch? {
    let at = words[0] == "the" ? 1 : 0
    let distance: Int
    switch (words[0], words[at]) {
    case ("the", "following"), ("the", "next"): distance = 1
    case ("the", "previous"): distance = -1
    case ("the", "same"), ("that", _): distance = 0
    default: return nil
    }
    guard let unit = TimeWords.unit(words[at + 1]), unit != .hour, !words[at + 1].hasSuffix("s") else { return nil }
    let origin = origin.flatMap { $0.start.whole(unit).contains($0.end) ? $0.start : nil }
    return TimeMatch(length: at + 2, period: origin?.adding(distance, unit)?.whole(unit))
  }

  /// "the end of the month", "the start of next year", "the middle of May", "the beginning of 2024".
  func partOfPeriod(_ words: TimeWindow) -> TimeMatch? {
    guard words[0] == "the", words[2] == "of" else { return nil }
    let part: Period.Part
    switch words[1] {
    case "start", "beginning": part = .first
    case "middle": part = .middle
    case "end", "close": part = .last
    default: return nil
    }
    if words[3] == "the", let unit = TimeWords.unit(words[4]), !words[4].hasSuffix("s") {
      return TimeMatch(length: 5, period: publication?.whole(unit).part(part))
    }
    let rest = words.moved(by: words[3] == "the" ? 4 : 3)
    guard let whole = relativePeriod(rest) ?? season(rest) ?? month(rest) ?? year(rest) else { return nil }
    return TimeMatch(length: rest.start - words.start + whole.length, period: whole.period?.part(part))
  }

  /// "the weekend", "last weekend".
  func weekend(_ words: TimeWindow) -> TimeMatch? {
    guard words[1] == "weekend", words[0] == "the" || words.step(0) != nil else { return nil }
    let weekends = publication.map { today in
      (-1...1).map { Period(weekendOf: today.adding(days: 7 * $0)) }
    }
    return TimeMatch(length: 2, period: occurrence(words.step(0), words, among: weekends ?? []))
  }

  /// "this autumn", "last winter", "in the spring", "the summer of 2024", by the northern year.
  ///
  /// "Spring" and "fall" are other words too; as seasons they follow a modifier or a preposition, or have a year.
  func season(_ words: TimeWindow) -> TimeMatch? {
    let step = words.step(0)
    let at = step == nil ? 0 : 1
    guard let firstMonth = TimeWords.season(words[at]) else { return nil }
    let yearAt = words[at + 1] == "of" ? at + 2 : at + 1
    if let year = words.year(yearAt) {
      return TimeMatch(length: yearAt + 1, period: Period(year: year, seasonFrom: firstMonth))
    }
    guard step != nil || (words.followsPreposition && words[at + 1] != "of") else { return nil }
    let seasons = yearly { Period(year: $0, seasonFrom: firstMonth) }
    return TimeMatch(length: at + 1, period: occurrence(step, words, among: seasons))
  }
}
