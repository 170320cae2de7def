import Record

/// Words that say when, and the days they stand for.
struct TimeExpression: Hashable, Sendable {
  /// How the words relate to the days: on them, from them on, or up to them.
  enum Bearing: Sendable { case during, since, until }

  /// Tokens of the sentence.
  let range: Range<Int>
  let text: String
  /// Nil when it cannot be known, or is open.
  let start: CalendarDate?
  let end: CalendarDate?
  let bearing: Bearing

  var record: TimeRecord { TimeRecord(text: text, start: start, end: end) }
}
