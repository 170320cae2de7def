import Testing

@testable import Record

struct CalendarDateTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1970-01-02", 1), ("1969-12-31", -1), ("2000-03-01", 11_017), ("2025-05-23", 20_231),
    ("1900-03-01", -25_508), ("0001-01-01", -719_162), ("9999-12-31", 2_932_896),
  ])
  func countsDaysFromTheEpoch(iso: String, day: Int) throws {
    let date = try #require(CalendarDate(iso: iso))
    #expect(date.dayNumber == day)
    #expect(date.description == iso)
  }

  @Test(arguments: [
    "2025-02-29", "2025-13-01", "2025-00-10", "2025-04-31", "1900-02-29", "2025-5-23", "25-05-23", "2025/05/23", "",
    "2025-05-23x", "2025-05--1", "٢٠٢٥-٠٥-٢٣",
  ])
  func refusesWhatIsNoDay(text: String) {
    #expect(CalendarDate(iso: text) == nil)
  }

  @Test func leapDaysFollowTheGregorianRule() {
    #expect(CalendarDate(iso: "2024-02-29") != nil)
    #expect(CalendarDate(iso: "2000-02-29") != nil)
    #expect(CalendarDate(iso: "2100-02-29") == nil)
  }

  /// Every day of four centuries comes after the day before it, and the weekdays go round.
  @Test func aWholeCycleOfTheCalendarIsWithoutGaps() throws {
    let first = try #require(CalendarDate(iso: "1800-01-01"))
    #expect(first.weekday == 3)  // a Wednesday
    var expected = (year: 1800, month: 1, day: 1)
    for offset in 0..<146_097 {
      let date = first.adding(days: offset)
      #expect(date.components == expected)
      #expect(date.weekday == (offset + 2) % 7 + 1)
      expected.day += 1
      if expected.day > CalendarDate.daysInMonth(year: expected.year, month: expected.month) {
        expected = expected.month == 12 ? (expected.year + 1, 1, 1) : (expected.year, expected.month + 1, 1)
      }
    }
  }

  @Test func periodsAroundADay() throws {
    let friday = try #require(CalendarDate(iso: "2025-05-23"))
    #expect(friday.startOfWeek.description == "2025-05-19")
    #expect(friday.startOfMonth.description == "2025-05-01")
    #expect(friday.endOfMonth.description == "2025-05-31")
    #expect(friday.startOfMonth(offset: -5).description == "2024-12-01")
    #expect(friday.startOfMonth(offset: 8).description == "2026-01-01")
  }
}
