import Language
import Record
import Testing

@testable import Extraction

/// Expected days were read off a calendar. 23 May 2025 is a Friday.
@Suite struct TimeReaderTests {
  // MARK: Days

  @Test(arguments: [
    ("on Friday", "Friday 2025-05-23"),
    ("on Thursday", "Thursday 2025-05-22"),
    ("on Saturday", "Saturday 2025-05-17"),
    ("last Friday", "last Friday 2025-05-16"),
    ("last Wednesday", "last Wednesday 2025-05-21"),
    ("next Tuesday", "next Tuesday 2025-05-27"),
    ("on Monday evening", "Monday evening 2025-05-19"),
    ("on Sat. they", "Sat. 2025-05-17"),
    ("Wednesday last week", "Wednesday last week 2025-05-14"),
    ("on Tuesday of next week", "Tuesday of next week 2025-05-27"),
    ("today", "today 2025-05-23"),
    ("earlier today", "earlier today 2025-05-23"),
    ("yesterday evening", "yesterday evening 2025-05-22"),
    ("the day before yesterday", "the day before yesterday 2025-05-21"),
    ("tomorrow", "tomorrow 2025-05-24"),
    ("this morning", "this morning 2025-05-23"),
    ("last night", "last night 2025-05-22/2025-05-23"),
    ("on 3 March", "3 March 2025-03-03"),
    ("on 3 June", "3 June 2024-06-03"),
    ("on Feb. 7", "Feb. 7 2025-02-07"),
    ("on June 12 , 2025", "June 12 , 2025 2025-06-12"),
    ("on the 12th of April", "12th of April 2025-04-12"),
    ("on 29 February", "29 February 2024-02-29"),
    ("on 2025-03-14", "2025-03-14 2025-03-14"),
    ("on 31 June 2024", "June 2024 2024-06-01/2024-06-30"),
  ])
  func daysInThePast(text: String, expected: String) {
    #expect(read(text) == [expected])
  }

  @Test(arguments: [
    ("on Friday", "Friday 2025-05-23"),
    ("on Saturday", "Saturday 2025-05-24"),
    ("on Thursday", "Thursday 2025-05-29"),
    ("this Sunday", "this Sunday 2025-05-25"),
    ("next Friday", "next Friday 2025-05-30"),
    ("last Friday", "last Friday 2025-05-16"),
    ("on 3 June", "3 June 2025-06-03"),
    ("on 3 March", "3 March 2026-03-03"),
    ("on Friday , the 13th of June", "Friday , the 13th of June 2025-06-13"),
    ("tomorrow night", "tomorrow night 2025-05-24"),
  ])
  func daysToCome(text: String, expected: String) {
    #expect(read(text, isFuture: true) == [expected])
  }

  // MARK: Distances

  @Test(arguments: [
    ("three days ago", "three days ago 2025-05-20"),
    ("48 hours ago", "48 hours ago 2025-05-21"),
    ("a week ago", "a week ago 2025-05-12/2025-05-18"),
    ("two months ago", "two months ago 2025-03-01/2025-03-31"),
    ("19 months ago", "19 months ago 2023-10-01/2023-10-31"),
    ("five years ago", "five years ago 2020-01-01/2020-12-31"),
    ("two days from now", "two days from now 2025-05-25"),
    ("a few days ago", "a few days ago ?"),
    ("over the past two weeks", "the past two weeks 2025-05-09/2025-05-23"),
    ("in the next 30 days", "the next 30 days 2025-05-23/2025-06-22"),
    ("over the past year", "the past year 2024-05-23/2025-05-23"),
    ("in the last week", "the last week 2025-05-16/2025-05-23"),
    ("in recent weeks", "recent weeks ?"),
    ("in the coming days", "the coming days ?"),
    ("9000 years ago", "9000 years ago ?"),
  ])
  func distances(text: String, expected: String) {
    #expect(read(text) == [expected])
  }

  @Test func distancesCountFromTheLastDayNamed() {
    var reader = TimeReader(publication: CalendarDate(iso: "2025-03-14"))
    let texts = [
      "on Feb. 7", "Three days later", "the following day", "on Feb. 12", "A day earlier", "the week before",
      "in the same month", "two weeks later",
    ]
    #expect(
      texts.flatMap { read($0, with: &reader) } == [
        "Feb. 7 2025-02-07", "Three days later 2025-02-10", "the following day 2025-02-11", "Feb. 12 2025-02-12",
        "A day earlier 2025-02-11", "the week before 2025-02-03/2025-02-09",
        "the same month 2025-02-01/2025-02-28", "two weeks later 2025-02-24/2025-03-02",
      ])
  }

  @Test func distancesCountFromAMonthOrYearToo() {
    var reader = TimeReader(publication: CalendarDate(iso: "2025-03-14"))
    let texts = [
      "in August 2021", "a month later", "In 2018", "the following year", "in December 2023", "two weeks later",
    ]
    #expect(
      texts.flatMap { read($0, with: &reader) } == [
        "August 2021 2021-08-01/2021-08-31", "a month later 2021-09-01/2021-09-30", "2018 2018-01-01/2018-12-31",
        "the following year 2019-01-01/2019-12-31", "December 2023 2023-12-01/2023-12-31",
        "two weeks later 2023-12-15/2024-01-14",
      ])
  }

  // MARK: Periods

  @Test(arguments: [
    ("last week", "last week 2025-05-12/2025-05-18"),
    ("this week", "this week 2025-05-19/2025-05-25"),
    ("next week", "next week 2025-05-26/2025-06-01"),
    ("earlier this week", "earlier this week 2025-05-19/2025-05-23"),
    ("Earlier this month", "Earlier this month 2025-05-01/2025-05-23"),
    ("later this month", "later this month 2025-05-23/2025-05-31"),
    ("Late last month", "Late last month 2025-04-16/2025-04-30"),
    ("early next year", "early next year 2026-01-01/2026-07-02"),
    ("the end of the month", "the end of the month 2025-05-24/2025-05-31"),
    ("the start of next year", "the start of next year 2026-01-01/2026-04-02"),
    ("the middle of April", "the middle of April 2025-04-08/2025-04-23"),
    ("in March", "March 2025-03-01/2025-03-31"),
    ("in November", "November 2024-11-01/2024-11-30"),
    ("in Nov. 2023", "Nov. 2023 2023-11-01/2023-11-30"),
    ("early March", "early March 2025-03-01/2025-03-16"),
    ("mid-March", "mid-March 2025-03-08/2025-03-24"),
    ("last June", "last June 2024-06-01/2024-06-30"),
    ("next March", "next March 2026-03-01/2026-03-31"),
    ("in 2022", "2022 2022-01-01/2022-12-31"),
    ("late 2023", "late 2023 2023-07-02/2023-12-31"),
    ("mid-2022", "mid-2022 2022-04-02/2022-10-01"),
    ("the 1990s", "1990s 1990-01-01/1999-12-31"),
    ("over the weekend", "the weekend 2025-05-17/2025-05-18"),
    ("next weekend", "next weekend 2025-05-24/2025-05-25"),
    ("in the summer of 2024", "summer of 2024 2024-06-01/2024-08-31"),
  ])
  func periodsInThePast(text: String, expected: String) {
    #expect(read(text) == [expected])
  }

  @Test(arguments: [
    ("in March", "March 2026-03-01/2026-03-31"),
    ("in May", "May 2025-05-01/2025-05-31"),
    ("in the autumn", "autumn 2025-09-01/2025-11-30"),
    ("at the weekend", "the weekend 2025-05-24/2025-05-25"),
  ])
  func periodsToCome(text: String, expected: String) {
    #expect(read(text, isFuture: true) == [expected])
  }

  @Test(arguments: [
    ("2024-11-22", "this autumn", "this autumn 2024-09-01/2024-11-30"),
    ("2025-02-18", "last summer", "last summer 2024-06-01/2024-08-31"),
    ("2025-05-23", "this summer", "this summer 2025-06-01/2025-08-31"),
    ("2025-11-20", "this spring", "this spring 2025-03-01/2025-05-31"),
    ("2025-01-15", "this winter", "this winter 2024-12-01/2025-02-28"),
    ("2025-01-15", "last winter", "last winter 2023-12-01/2024-02-29"),
    ("2025-01-01", "last week", "last week 2024-12-23/2024-12-29"),
    ("2024-03-31", "a month ago", "a month ago 2024-02-01/2024-02-29"),
    ("0001-01-05", "10 days ago", "10 days ago ?"),
  ])
  func atOtherTimesOfTheYear(publication: String, text: String, expected: String) {
    #expect(read(text, on: publication) == [expected])
  }

  // MARK: From, since, by

  @Test(arguments: [
    ("since last Wednesday", "since last Wednesday 2025-05-21/2025-05-23"),
    ("since March", "since March 2025-03-01/2025-05-23"),
    ("since 2022", "since 2022 2022-01-01/2025-05-23"),
    ("from Monday on", "from Monday on 2025-05-19/2025-05-23"),
    ("a letter from Monday", "Monday 2025-05-19"),
    ("by Tuesday", "by Tuesday ?/2025-05-20"),
    ("from Monday to Wednesday", "from Monday to Wednesday 2025-05-19/2025-05-21"),
    ("from Friday to Sunday", "from Friday to Sunday 2025-05-23/2025-05-25"),
    ("between March and May", "between March and May 2025-03-01/2025-05-31"),
    ("from 2014 until 2019", "from 2014 until 2019 2014-01-01/2019-12-31"),
    ("between 3 and 5 May", "3 and 5 May 2025-05-03/2025-05-05"),
    ("on March 3 – 5", "March 3 – 5 2025-03-03/2025-03-05"),
  ])
  func spansInThePast(text: String, expected: String) {
    #expect(read(text) == [expected])
  }

  @Test(arguments: [
    ("by Monday", "by Monday 2025-05-23/2025-05-26"),
    ("until Thursday", "until Thursday 2025-05-23/2025-05-29"),
    ("before June", "before June 2025-05-23/2025-05-31"),
    ("by the end of the month", "by the end of the month 2025-05-23/2025-05-31"),
    ("from June", "from June 2025-06-01/?"),
  ])
  func spansToCome(text: String, expected: String) {
    #expect(read(text, isFuture: true) == [expected])
  }

  // MARK: What is no time, and what has no date

  @Test(arguments: [
    "He may leave", "They march on", "May I go", "on Fridays", "each Friday", "the fall of Kabul", "2000 tons of it",
    "The Sun reports", "a second time", "",
  ])
  func otherWords(text: String) {
    #expect(read(text) == [])
  }

  @Test func namesOfPersonsAreNoMonths() {
    var reader = TimeReader(publication: CalendarDate(iso: "2025-05-23"))
    #expect(reader.expressions(in: tree("talks with May", persons: ["May"])) { _ in false }.isEmpty)
  }

  @Test func theDayBeforeAnEventIsUnknown() {
    var reader = TimeReader(publication: CalendarDate(iso: "2025-05-23"))
    let vote = tree("the day before the vote", arcs: ["before": ("vote", "case")])
    let speech = tree("three days after he spoke", arcs: ["after": ("spoke", "mark")])
    let adverb = tree("He met them the day before .", arcs: ["before": ("met", "advmod")])
    #expect(reader.expressions(in: vote) { _ in false }.isEmpty)
    #expect(reader.expressions(in: speech) { _ in false }.isEmpty)
    #expect(reader.expressions(in: adverb) { _ in false }.map(Self.describe) == ["the day before 2025-05-22"])
  }

  @Test func yearsBeforeTheNounTheyDate() {
    var reader = TimeReader(publication: nil)
    let speech = tree("a 2022 speech", arcs: ["2022": ("speech", "compound")])
    #expect(reader.expressions(in: speech) { _ in false }.map(Self.describe) == ["2022 2022-01-01/2022-12-31"])
  }

  @Test(arguments: [
    ("on Friday", "Friday ?"), ("in March", "March ?"), ("last week", "last week ?"), ("this autumn", "this autumn ?"),
    ("three days ago", "three days ago ?"), ("on 3 March 2025", "3 March 2025 2025-03-03"),
    ("since 2014", "since 2014 2014-01-01/?"), ("by 3 March 2025", "by 3 March 2025 ?/2025-03-03"),
  ])
  func withoutADayOfPublication(text: String, expected: String) {
    #expect(read(text, on: nil) == [expected])
  }

  @Test func tenseIsAskedOfEveryExpressionApart() {
    var reader = TimeReader(publication: CalendarDate(iso: "2025-05-23"))
    let sentence = tree("They met on Monday and will meet on Monday")
    #expect(
      reader.expressions(in: sentence) { $0 > 4 }.map(Self.describe) == ["Monday 2025-05-19", "Monday 2025-05-26"])
  }

  @Test func severalExpressionsComeInTheirOrder() {
    #expect(
      read("On Feb. 12 and on Monday , three days earlier , since 2022") == [
        "Feb. 12 2025-02-12", "Monday 2025-05-19", "three days earlier 2025-05-16", "since 2022 2022-01-01/2025-05-23",
      ])
  }

  // MARK: Helpers

  private func read(_ text: String, isFuture: Bool = false, on publication: String? = "2025-05-23") -> [String] {
    var reader = TimeReader(publication: publication.flatMap { CalendarDate(iso: $0) })
    return reader.expressions(in: tree(text)) { _ in isFuture }.map(Self.describe)
  }

  private func read(_ text: String, with reader: inout TimeReader) -> [String] {
    reader.expressions(in: tree(text)) { _ in false }.map(Self.describe)
  }

  /// The words and the days; a question mark for what is unknown.
  private static func describe(_ expression: TimeExpression) -> String {
    let start = expression.start?.description ?? "?"
    let end = expression.end?.description ?? "?"
    return expression.text + " " + (start == end ? start : "\(start)/\(end)")
  }
}
