import Record

/// Days and distances told from the day of publication, or from a day named before.
extension TimeMatcher {
  /// "today", "yesterday evening", "the day before yesterday", "this morning", "last night", "overnight".
  func relativeDay(_ words: TimeWindow) -> TimeMatch? {
    let at = ["early", "earlier", "late", "later"].contains(words[0]) ? 1 : 0
    if let days = Self.distance(ofDay: words[at]) {
      let length = TimeWords.isPartOfDay(words[at + 1]) ? at + 2 : at + 1
      return TimeMatch(length: length, period: day(days))
    }
    switch (words[0], words[1], words[2], words[3]) {
    case ("the", "day", "before", "yesterday"): return TimeMatch(length: 4, period: day(-2))
    case ("the", "day", "after", "tomorrow"): return TimeMatch(length: 4, period: day(2))
    case ("last", "night", _, _): return TimeMatch(length: 2, period: lastNight)
    case ("overnight", _, _, _): return TimeMatch(length: 1, period: lastNight)
    case ("this", let part, _, _) where TimeWords.isPartOfDay(part): return TimeMatch(length: 2, period: day(0))
    default: return nil
    }
  }

  private static func distance(ofDay word: String) -> Int? {
    switch word {
    case "today", "tonight": 0
    case "yesterday": -1
    case "tomorrow": 1
    default: nil
    }
  }

  private func day(_ distance: Int) -> Period? {
    publication.map { Period(day: $0.adding(days: distance)) }
  }

  private var lastNight: Period? { publication.map { Period($0.adding(days: -1), $0) } }

  /// "three days ago", "two weeks later", "a day earlier", "the week before", "a few days later".
  ///
  /// What comes before or after an event, and not a day, has no date that could be known: "the day before the vote".
  func countedDistance(_ words: TimeWindow) -> TimeMatch? {
    guard let count = count(words), let unit = TimeWords.unit(words[count.length]) else { return nil }
    let at = count.length + 1
    let isArticle = words[0] == "the"
    switch words[at] {
    case "ago" where !isArticle:
      return distant(count.value.map { -$0 }, unit, from: publication.map(Period.init(day:)), length: at + 1)
    case "earlier", "previously", "before":
      guard !words.governs(at) else { return nil }
      return distant(count.value.map { -$0 }, unit, from: origin, length: at + 1)
    case "later", "afterwards", "afterward", "after":
      guard !words.governs(at) else { return nil }
      return distant(count.value, unit, from: origin, length: at + 1)
    case "from" where words[at + 1] == "now":
      return distant(count.value, unit, from: publication.map(Period.init(day:)), length: at + 2)
    default: return nil
    }
  }

  /// What distances are counted from where the text does not say: the last day, month or year that it has named.
  var origin: Period? { anchor ?? publication.map(Period.init(day:)) }

  private func distant(_ count: Int?, _ unit: TimeWords.Unit, from origin: Period?, length: Int) -> TimeMatch {
    guard let count, let origin, let start = origin.start.adding(count, unit), let end = origin.end.adding(count, unit)
    else { return TimeMatch(length: length, period: nil) }
    return TimeMatch(length: length, period: origin.isDay ? start.whole(unit) : Period(start, end))
  }

  /// "the past two weeks", "the next 30 days", "the past year"; "recent weeks" and "the coming days" have no dates.
  ///
  /// "The last week" is the seven days up to now, "last week" a week of the calendar.
  func countedSpan(_ words: TimeWindow) -> TimeMatch? {
    let at = words[0] == "the" ? 1 : 0
    if words[at] == "recent", TimeWords.unit(words[at + 1]) != nil { return TimeMatch(length: at + 2, period: nil) }
    guard let step = words.step(at), step != .this else { return nil }
    let counted = count(words.moved(by: at + 1))
    let unitAt = at + 1 + (counted?.length ?? 0)
    guard let unit = TimeWords.unit(words[unitAt]), words[unitAt + 1] != "of" else { return nil }
    if counted == nil, words[unitAt].hasSuffix("s") { return TimeMatch(length: unitAt + 1, period: nil) }
    let isTrailing = words[at] == "past" || (at == 1 && words[at] == "last")
    guard counted != nil || isTrailing else { return nil }
    let number = counted.map(\.value) ?? 1
    let far = number.flatMap { publication?.adding(step.rawValue * $0, unit) }
    let period = far.flatMap { far in publication.map { Period(min(far, $0), max(far, $0)) } }
    return TimeMatch(length: unitAt + 1, period: period)
  }

  /// How many: a number, "the" for one, or nil for "a few" and the like.
  private func count(_ words: TimeWindow) -> (value: Int?, length: Int)? {
    switch (words[0], words[1], words[2]) {
    case ("a", "few", _): return (nil, 2)
    case ("a", "couple", "of"): return (2, 3)
    case ("few", _, _), ("several", _, _), ("some", _, _), ("many", _, _): return (nil, 1)
    case ("the", _, _): return (1, 1)
    default:
      guard let number = words.integer(0) ?? TimeWords.number(words[0]), number < 10_000 else { return nil }
      return (number, 1)
    }
  }

  /// "Friday", "Monday evening", "last Wednesday", "next Tuesday", "Friday last week".
  func weekday(_ words: TimeWindow) -> TimeMatch? {
    guard !["each", "every"].contains(words[-1]) else { return nil }
    let step = words.step(0)
    let at = step != nil || words[0] == "early" || words[0] == "late" ? 1 : 0
    guard let wanted = words.weekday(at), words.isUnmistakable(at) else { return nil }
    let length = at + (TimeWords.isPartOfDay(words[at + 1]) ? 2 : 1)
    if let match = weekdayOfWeek(wanted, words, at: length) { return match }
    guard let publication else { return TimeMatch(length: length, period: nil) }
    let back = (publication.weekday - wanted + 7) % 7
    let forward = (wanted - publication.weekday + 7) % 7
    let days =
      switch step {
      case .last: back == 0 ? -7 : -back
      case .next: forward == 0 ? 7 : forward
      case .this, nil: words.isFuture ? forward : -back
      }
    return TimeMatch(length: length, period: day(days))
  }

  /// "Friday last week", "Tuesday of next week".
  private func weekdayOfWeek(_ weekday: Int, _ words: TimeWindow, at: Int) -> TimeMatch? {
    let stepAt = words[at] == "of" ? at + 1 : at
    guard let step = words.step(stepAt), words[stepAt + 1] == "week" else { return nil }
    let monday = publication?.startOfWeek.adding(days: 7 * step.rawValue)
    return TimeMatch(length: stepAt + 2, period: monday.map { Period(day: $0.adding(days: weekday - 1)) })
  }
}
