import Language
import Record

/// Finds the time expressions of a document's sentences and turns them into days, counted from the day of publication.
///
/// A weekday or month without a year is the nearest one in the direction of the tense: "on Friday" in a past clause is
/// the last Friday up to the day of publication, in a planned one the next. "Three days later" and "the following day"
/// count from the last day that the text has named. The kinds of expression are those of TIMEX3 (ISO-TimeML, 2012).
struct TimeReader: Sendable {
  let publication: CalendarDate?
  /// The last single day that the text has named, for "the day before" and "two weeks later".
  private(set) var anchor: CalendarDate?

  init(publication: CalendarDate?) {
    self.publication = publication
  }

  /// The expressions of one sentence, in order. Sentences must come in the order of the text.
  /// - Parameter isFuture: whether the clause around a token speaks of the future.
  mutating func expressions(in tree: SentenceTree, isFuture: (Int) -> Bool) -> [TimeExpression] {
    var found: [TimeExpression] = []
    var i = 0
    while i < tree.count {
      let words = TimeWindow(tree: tree, start: i, future: isFuture(i))
      guard let match = match(words) else {
        i += 1
        continue
      }
      let begin = widened(i, tree)
      let range = begin.start..<i + match.length
      found.append(expression(range, match, begin.bearing, tree))
      if let period = match.period, period.start == period.end, begin.bearing == .during { anchor = period.start }
      i += match.length
    }
    return found
  }

  /// Takes a preposition before the expression into it where it changes the days.
  private func widened(_ i: Int, _ tree: SentenceTree) -> (start: Int, bearing: TimeExpression.Bearing) {
    var before = i - 1
    if before >= 0, tree[before].form.lowercased() == "the" { before -= 1 }
    guard before >= 0 else { return (i, .during) }
    switch tree[before].form.lowercased() {
    case "since", "from": return (before, .since)
    case "until", "till", "by", "before": return (before, .until)
    case "in", "on", "during", "at": return (i, .during)
    default: return (i, .during)
    }
  }

  private func expression(
    _ range: Range<Int>, _ match: Match, _ bearing: TimeExpression.Bearing, _ tree: SentenceTree
  ) -> TimeExpression {
    var start = match.period?.start
    var end = match.period?.end
    switch bearing {
    case .during: break
    case .since: if let publication, let first = start { end = max(first, publication) }
    case .until: if let publication, let last = end { start = min(last, publication) }
    }
    return TimeExpression(range: range, text: tree.text(range), start: start, end: end, bearing: bearing)
  }

  /// What a matcher found: how many tokens, and the days when they can be known.
  struct Match {
    var length: Int
    var period: Period?
  }

  private func match(_ words: TimeWindow) -> Match? {
    calendarDate(words) ?? relativeDay(words) ?? countedDistance(words) ?? relativePeriod(words) ?? weekday(words)
      ?? month(words) ?? year(words)
  }
}

/// The words from one token on, lower-cased, with the tense around them.
struct TimeWindow {
  let tree: SentenceTree
  let start: Int
  let future: Bool

  /// The word `offset` places on, or an empty string past the end.
  subscript(_ offset: Int) -> String {
    let i = start + offset
    guard i < tree.count else { return "" }
    return tree[i].form.lowercased()
  }

  func isCapitalised(_ offset: Int) -> Bool {
    let i = start + offset
    return i < tree.count && tree[i].form.first?.isUppercase == true
  }

  func integer(_ offset: Int) -> Int? { Int(self[offset]) }
}

// MARK: - Dates of the calendar

extension TimeReader {
  /// "2025-05-23", "12 June 2025", "June 12, 2025", "Friday 12 June", "Feb. 7".
  private func calendarDate(_ words: TimeWindow) -> Match? {
    if let date = CalendarDate(iso: words[0]) { return Match(length: 1, period: Period(day: date)) }
    var at = 0
    if TimeWords.weekday(words[0]) != nil, words.isCapitalised(0) {
      at = words[1] == "," ? 2 : 1
      if words[at] == "the" { at += 1 }
    }
    if let day = dayOfMonth(words[at]), let month = monthName(words, at + 1) {
      return dated(words, day: day, month: month, at: at + 2)
    }
    if let month = monthName(words, at), let day = dayOfMonth(words[at + 1]) {
      return dated(words, day: day, month: month, at: at + 2)
    }
    return nil
  }

  private func dated(_ words: TimeWindow, day: Int, month: Int, at: Int) -> Match? {
    let comma = words[at] == "," ? 1 : 0
    if let year = fourDigitYear(words[at + comma]), let date = CalendarDate(year: year, month: month, day: day) {
      return Match(length: at + comma + 1, period: Period(day: date))
    }
    guard (1...31).contains(day) else { return nil }
    return Match(length: at, period: nearest(month: month, day: day, future: words.future).map(Period.init(day:)))
  }

  private func nearest(month: Int, day: Int, future: Bool) -> CalendarDate? {
    guard let publication else { return nil }
    let year = publication.components.year
    let candidates = (year - 1...year + 1).compactMap { CalendarDate(year: $0, month: month, day: day) }
    if future { return candidates.first { $0 >= publication } }
    return candidates.last { $0 <= publication }
  }

  /// "Nov. 2023", "March", "early March": a month stands alone only with a capital and no day beside it.
  private func month(_ words: TimeWindow) -> Match? {
    let skip = ["early", "mid", "late", "last", "next", "this"].contains(words[0]) ? 1 : 0
    guard let month = monthName(words, skip) else { return nil }
    if let year = fourDigitYear(words[skip + 1]) {
      return Match(length: skip + 2, period: Period(year: year, month: month))
    }
    // "may" and "march" are verbs more often than months; as months they follow a preposition or a modifier.
    if ["may", "march"].contains(words[skip]), skip == 0, !followsPreposition(words) { return nil }
    guard let publication else { return Match(length: skip + 1, period: nil) }
    let year = publication.components.year
    let now = publication.components.month
    let forward = words.future ? month < now : false
    let back = words.future ? false : month > now
    return Match(length: skip + 1, period: Period(year: year + (forward ? 1 : back ? -1 : 0), month: month))
  }

  private func followsPreposition(_ words: TimeWindow) -> Bool {
    guard words.start > 0 else { return false }
    let before = words.tree[words.start - 1].form.lowercased()
    return ["in", "since", "until", "till", "by", "during", "from", "of", "to"].contains(before)
  }

  /// "2022", after a preposition, or before a noun it dates ("a 2022 speech").
  private func year(_ words: TimeWindow) -> Match? {
    guard let year = fourDigitYear(words[0]) else { return nil }
    let dates = followsPreposition(words) || words.tree[words.start].head.map { $0 > words.start } == true
    return dates ? Match(length: 1, period: Period(year: year)) : nil
  }

  private func fourDigitYear(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1800...2100).contains(year) else { return nil }
    return year
  }

  private func dayOfMonth(_ word: String) -> Int? {
    var digits = Substring(word)
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) { digits = digits.dropLast(2) }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  private func monthName(_ words: TimeWindow, _ offset: Int) -> Int? {
    guard words.isCapitalised(offset) else { return nil }
    return TimeWords.month(words[offset])
  }
}

// MARK: - Days and periods told from the day of publication

extension TimeReader {
  /// "today", "yesterday evening", "the day before", "the following day".
  private func relativeDay(_ words: TimeWindow) -> Match? {
    let simple: [String: Int] = ["today": 0, "tonight": 0, "yesterday": -1, "tomorrow": 1]
    if let days = simple[words[0]] {
      let length = TimeWords.isPartOfDay(words[1]) ? 2 : 1
      return Match(length: length, period: publication.map { Period(day: $0.adding(days: days)) })
    }
    if words[0] == "this", TimeWords.isPartOfDay(words[1]) {
      return Match(length: 2, period: publication.map { Period(day: $0) })
    }
    if words[0] == "last", words[1] == "night" {
      return Match(length: 2, period: publication.map { Period($0.adding(days: -1), $0) })
    }
    let anchored: [(phrase: [String], days: Int)] = [
      (["the", "day", "before"], -1), (["the", "previous", "day"], -1), (["the", "day", "after"], 1),
      (["the", "following", "day"], 1), (["the", "next", "day"], 1), (["the", "same", "day"], 0),
      (["that", "day"], 0),
    ]
    for (phrase, days) in anchored where phrase.indices.allSatisfy({ words[$0] == phrase[$0] }) {
      return Match(length: phrase.count, period: (anchor ?? publication).map { Period(day: $0.adding(days: days)) })
    }
    return nil
  }

  /// "three days ago", "two weeks later", "a day earlier", "19 months before".
  private func countedDistance(_ words: TimeWindow) -> Match? {
    guard let number = words.integer(0) ?? TimeWords.number(words[0]), (0...10_000).contains(number) else { return nil }
    guard let unit = TimeWords.unit(words[1]) else { return nil }
    let origin: CalendarDate?
    let sign: Int
    switch words[2] {
    case "ago": (origin, sign) = (publication, -1)
    case "earlier", "before": (origin, sign) = (anchor ?? publication, -1)
    case "later", "after", "afterwards": (origin, sign) = (anchor ?? publication, 1)
    default: return nil
    }
    return Match(length: 3, period: origin.flatMap { shifted($0, by: sign * number, unit) })
  }

  private func shifted(_ origin: CalendarDate, by count: Int, _ unit: TimeWords.Unit) -> Period? {
    switch unit {
    case .hour: return Period(day: origin)
    case .day: return Period(day: origin.adding(days: count))
    case .week:
      let monday = origin.adding(days: 7 * count).startOfWeek
      return Period(monday, monday.adding(days: 6))
    case .month:
      let first = origin.startOfMonth(offset: count)
      return Period(first, first.endOfMonth)
    case .year: return Period(year: origin.components.year + count)
    }
  }

  /// "last week", "earlier this month", "late last year", "this autumn", "the end of the month", "next year".
  private func relativePeriod(_ words: TimeWindow) -> Match? {
    let part = ["earlier", "later", "early", "late"].contains(words[0]) ? words[0] : ""
    var at = part.isEmpty ? 0 : 1
    if words[0] == "the", words[1] == "end", words[2] == "of" {
      let isThe = words[3] == "the" || words[3] == "this"
      guard isThe, let unit = TimeWords.unit(words[4]), let publication else { return nil }
      return period(unit, 0, publication).map { Match(length: 5, period: Period(day: $0.end)) }
    }
    if at == 0, words[0] == "the" { at = 1 }
    let steps: [String: Int] = ["this": 0, "last": -1, "past": -1, "previous": -1, "next": 1, "coming": 1]
    guard let step = steps[words[at]] else { return nil }
    guard let publication else { return TimeWords.unit(words[at + 1]).map { _ in Match(length: at + 2, period: nil) } }
    if let season = TimeWords.season(words[at + 1]) {
      return Match(length: at + 2, period: self.season(season, step, publication))
    }
    guard let unit = TimeWords.unit(words[at + 1]), unit != .hour, unit != .day else { return nil }
    guard let whole = period(unit, step, publication) else { return nil }
    return Match(length: at + 2, period: narrowed(whole, part: part, publication))
  }

  private func period(_ unit: TimeWords.Unit, _ step: Int, _ publication: CalendarDate) -> Period? {
    shifted(publication, by: step, unit)
  }

  /// The part of a period that "earlier", "later", "early" and "late" leave.
  private func narrowed(_ whole: Period, part: String, _ publication: CalendarDate) -> Period {
    let middle = whole.start.adding(days: (whole.end.dayNumber - whole.start.dayNumber) / 2)
    switch part {
    case "earlier": return Period(whole.start, min(whole.end, max(whole.start, publication)))
    case "later": return Period(max(whole.start, min(whole.end, publication)), whole.end)
    case "early": return Period(whole.start, middle)
    case "late": return Period(middle, whole.end)
    default: return whole
    }
  }

  /// Northern seasons: a season that has not begun in this year is last year's.
  private func season(_ firstMonth: Int, _ step: Int, _ publication: CalendarDate) -> Period? {
    let (year, month, _) = publication.components
    var shifted = year
    if step < 0, month >= firstMonth + 3 || firstMonth == 12 { shifted = year } else if step < 0 { shifted = year - 1 }
    if step > 0, month >= firstMonth { shifted = year + 1 }
    if firstMonth == 12 { shifted -= 1 }
    guard let first = CalendarDate(year: shifted, month: firstMonth, day: 1) else { return nil }
    let last = first.startOfMonth(offset: 2).endOfMonth
    return Period(first, step == 0 ? max(first, min(last, publication)) : last)
  }

  /// "Friday", "on Monday evening", "last Wednesday", "next Tuesday".
  private func weekday(_ words: TimeWindow) -> Match? {
    let modifier = ["last", "next", "this", "early", "late"].contains(words[0]) ? words[0] : ""
    let at = modifier.isEmpty ? 0 : 1
    guard words.isCapitalised(at), let wanted = TimeWords.weekday(words[at]) else { return nil }
    let length = at + (TimeWords.isPartOfDay(words[at + 1]) ? 2 : 1)
    guard let publication else { return Match(length: length, period: nil) }
    var back = (publication.weekday - wanted + 7) % 7
    let forward = (wanted - publication.weekday + 7) % 7
    if modifier == "last", back == 0 { back = 7 }
    let isAhead = modifier == "next" || (words.future && modifier != "last")
    let days = isAhead ? (forward == 0 && modifier == "next" ? 7 : forward) : -back
    return Match(length: length, period: Period(day: publication.adding(days: days)))
  }
}
