import Language
import Record

/// Finds the time expressions of a document's sentences and turns them into days, counted from the day of publication.
///
/// A weekday or month without a year is the nearest one in the direction of the tense: "on Friday" in a past clause is
/// the last Friday up to the day of publication, in a planned one the next. "Three days later" and "the following day"
/// count from the last day that the text has named. "From … to …" and "between … and …" are one expression. The kinds
/// of expression are those of TIMEX3 (ISO-TimeML, 2012).
struct TimeReader: Sendable {
  let publication: CalendarDate?
  /// The last day, month or year that the text has named, for "the day before" and "two weeks later".
  private(set) var anchor: Period?

  init(publication: CalendarDate?) {
    self.publication = publication
  }

  /// The expressions of one sentence, in order. Sentences must come in the order of the text.
  /// - Parameter isFuture: whether the clause around a token speaks of the future.
  /// - Complexity: O(tokens).
  mutating func expressions(in tree: SentenceTree, isFuture: (Int) -> Bool) -> [TimeExpression] {
    var found: [TimeExpression] = []
    var i = 0
    while i < tree.count {
      guard let first = match(at: i, in: tree, isFuture) else {
        i += 1
        continue
      }
      let expression = joined(first, at: i, in: tree, isFuture) ?? introduced(first, at: i, in: tree, isFuture)
      found.append(expression)
      if let start = expression.start, let end = expression.end, expression.bearing == .during {
        let period = Period(start, end)
        // "Feb. 12 … the same month": the day is still what distances are counted from.
        let isVaguer = anchor.map { period.contains($0.start) && period.contains($0.end) } ?? false
        if !isVaguer, [.day, .month, .year].contains(where: { start.whole($0) == period }) { anchor = period }
      }
      i = expression.range.upperBound
    }
    return found
  }

  private func match(
    at i: Int, in tree: SentenceTree, _ isFuture: (Int) -> Bool, after earlier: CalendarDate? = nil
  ) -> TimeMatch? {
    let matcher = TimeMatcher(publication: earlier ?? publication, anchor: anchor)
    // Tense is costly to tell; most words begin no expression in either.
    guard matcher.match(TimeWindow(tree: tree, start: i, isFuture: false)) != nil else { return nil }
    return matcher.match(TimeWindow(tree: tree, start: i, isFuture: earlier != nil || isFuture(i)))
  }

  // MARK: - From one day to another

  /// "From Monday to Friday", "between March and 12 May", "Monday–Friday".
  private func joined(
    _ first: TimeMatch, at i: Int, in tree: SentenceTree, _ isFuture: (Int) -> Bool
  ) -> TimeExpression? {
    let words = TimeWindow(tree: tree, start: i, isFuture: false)
    let opener = words.wordBefore
    let connectors =
      switch opener {
      case "between": ["and"]
      case "from": ["to", "until", "till", "through"]
      default: ["to", "through", "-", "–", "—"]
      }
    guard let begin = first.period, connectors.contains(words[first.length]) else { return nil }
    var next = i + first.length + 1
    if words[first.length + 1] == "the" { next += 1 }
    guard var second = match(at: next, in: tree, isFuture) else { return nil }
    if let period = second.period, period.end < begin.start,
      let later = match(at: next, in: tree, isFuture, after: begin.start)
    {
      second = later
    }
    guard let end = second.period, end.end > begin.start else { return nil }
    let hasOpener = opener == "between" || opener == "from"
    let start = hasOpener ? (words[-1] == "the" ? i - 2 : i - 1) : i
    return expression(start..<next + second.length, begin.start, end.end, .during, tree)
  }

  // MARK: - Prepositions

  /// Takes a preposition before the expression into it where it changes the days.
  private func introduced(
    _ match: TimeMatch, at i: Int, in tree: SentenceTree, _ isFuture: (Int) -> Bool
  ) -> TimeExpression {
    let words = TimeWindow(tree: tree, start: i, isFuture: false)
    let begin = words[-1] == "the" ? i - 2 : i - 1
    let end = i + match.length
    let period = match.period
    switch words.wordBefore {
    case "since":
      return since(begin..<end, period, tree)
    case "from" where ["on", "onward", "onwards"].contains(words[match.length]):
      return since(begin..<end + 1, period, tree)
    case "from" where isFuture(i):
      return since(begin..<end, period, tree)
    case "until", "till", "by":
      return until(begin..<end, period?.end, tree)
    case "before":
      return until(begin..<end, period?.start.adding(days: -1), tree)
    default:
      return expression(i..<end, period?.start, period?.end, .during, tree)
    }
  }

  /// What began is taken to go on until the day of publication; what is to begin has no known end.
  private func since(_ range: Range<Int>, _ period: Period?, _ tree: SentenceTree) -> TimeExpression {
    let end = publication.flatMap { today in period.flatMap { $0.start <= today ? today : nil } }
    return expression(range, period?.start, end, .since, tree)
  }

  /// What is to be done by a day is to be done from now on; what was done by a day began nobody knows when.
  private func until(_ range: Range<Int>, _ last: CalendarDate?, _ tree: SentenceTree) -> TimeExpression {
    let start = publication.flatMap { today in last.flatMap { today <= $0 ? today : nil } }
    return expression(range, start, last, .until, tree)
  }

  private func expression(
    _ range: Range<Int>, _ start: CalendarDate?, _ end: CalendarDate?, _ bearing: TimeExpression.Bearing,
    _ tree: SentenceTree
  ) -> TimeExpression {
    TimeExpression(
      range: range, text: tree.text(range), start: start.flatMap(Self.writable), end: end.flatMap(Self.writable),
      bearing: bearing)
  }

  /// Nil for days outside the years 1 to 9999, which ISO 8601 cannot write with four digits: "9,000 years ago".
  private static func writable(_ date: CalendarDate) -> CalendarDate? {
    (1...9999).contains(date.components.year) ? date : nil
  }
}
