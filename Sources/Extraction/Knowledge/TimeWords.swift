/// The English words of dates, spans of time and numbers.
///
/// Look-ups take any case and a full stop after an abbreviation. Words such as "may", "march", "sun" and "second" mean
/// something else in lower case or elsewhere in a sentence; telling that is the caller's part.
enum TimeWords {
  /// Units of the calendar that news counts in.
  enum Unit: String, Hashable, Sendable, CaseIterable {
    case hour, day, week, month, year
  }

  /// 1 is Monday, 7 is Sunday, as `CalendarDate.weekday` has it.
  static func weekday(_ word: String) -> Int? { weekdays[key(word)] }

  /// 1 is January.
  static func month(_ word: String) -> Int? { months[key(word)] }

  /// The unit that a word in singular or plural names: "weeks", "hrs".
  static func unit(_ word: String) -> Unit? { units[key(word)] }

  /// The month in which the northern season begins by the meteorologists' count: winter in December.
  static func season(_ word: String) -> Int? { seasons[key(word)] }

  /// "morning", "evening", "night" …
  static func isPartOfDay(_ word: String) -> Bool { partsOfDay.contains(key(word)) }

  /// The cardinal that one word spells, "a" and "an" counting as one: "five", "twenty-five", "dozen", "million".
  static func number(_ word: String) -> Int? {
    let word = key(word)
    if let value = numbers[word] { return value }
    let parts = word.split(separator: "-").map(String.init)
    guard parts.count == 2, let tens = numbers[parts[0]], let ones = numbers[parts[1]] else { return nil }
    return (20...90).contains(tens) && tens % 10 == 0 && (1...9).contains(ones) ? tens + ones : nil
  }

  /// The ordinal that one word spells or writes in figures: "first", "twenty-first", "3rd", "22nd".
  static func ordinal(_ word: String) -> Int? {
    let word = key(word)
    if let value = ordinals[word] { return value }
    let parts = word.split(separator: "-").map(String.init)
    if parts.count == 2, let tens = numbers[parts[0]], let ones = ordinals[parts[1]] {
      return (20...90).contains(tens) && tens % 10 == 0 && (1...9).contains(ones) ? tens + ones : nil
    }
    guard ["st", "nd", "rd", "th"].contains(where: word.hasSuffix) else { return nil }
    let digits = word.dropLast(2)
    guard digits.utf8.count <= 6, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
    return Int(digits)
  }

  /// The number that several words spell: "two hundred and fifty thousand", "1.5 million", "three dozen".
  ///
  /// Nil when a word is no number, or the whole is out of the range of numbers in use (10^15).
  static func number(_ words: [String]) -> Double? {
    var total = 0.0
    var group = 0.0
    var isNumber = false
    for word in words {
      let name = key(word)
      if isNumber, name == "and" { continue }
      if let scale = scales[name], scale >= 1000 {
        guard !isNumber || group > 0 else { return nil }
        total += (isNumber ? group : 1) * scale
        group = 0
      } else if let scale = scales[name], isNumber {
        group *= scale
      } else {
        guard let value = figures(word) ?? number(word).map(Double.init) else { return nil }
        group += value
      }
      isNumber = true
    }
    return isNumber && total + group <= 1e15 ? total + group : nil
  }

  /// Words that multiply the number before them.
  private static let scales: [String: Double] = [
    "dozen": 12, "score": 20, "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12,
  ]

  /// "1,500" or "2.5".
  private static func figures(_ word: String) -> Double? {
    let plain = word.filter { $0 != "," }
    guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == UInt8(ascii: ".") }) else { return nil }
    return Double(plain)
  }

  private static func key(_ word: String) -> String {
    let lowered = word.lowercased()
    return lowered.hasSuffix(".") ? String(lowered.dropLast()) : lowered
  }
}

extension TimeWords {
  private static let weekdays = numbered(
    """
    1|monday mondays mon
    2|tuesday tuesdays tue tues
    3|wednesday wednesdays wed weds
    4|thursday thursdays thu thur thurs
    5|friday fridays fri
    6|saturday saturdays sat
    7|sunday sundays sun
    """)

  private static let months = numbered(
    """
    1|january jan
    2|february feb
    3|march mar
    4|april apr
    5|may
    6|june jun
    7|july jul
    8|august aug
    9|september sep sept
    10|october oct
    11|november nov
    12|december dec
    """)

  private static let seasons = numbered(
    """
    3|spring
    6|summer
    9|autumn fall
    12|winter
    """)

  private static let numbers = numbered(
    """
    0|zero nil
    1|a an one
    2|two
    3|three
    4|four
    5|five
    6|six
    7|seven
    8|eight
    9|nine
    10|ten
    11|eleven
    12|twelve dozen
    13|thirteen
    14|fourteen
    15|fifteen
    16|sixteen
    17|seventeen
    18|eighteen
    19|nineteen
    20|twenty score
    30|thirty
    40|forty
    50|fifty
    60|sixty
    70|seventy
    80|eighty
    90|ninety
    100|hundred
    1000|thousand
    1000000|million
    1000000000|billion
    1000000000000|trillion
    """)

  private static let ordinals = numbered(
    """
    1|first
    2|second
    3|third
    4|fourth
    5|fifth
    6|sixth
    7|seventh
    8|eighth
    9|ninth
    10|tenth
    11|eleventh
    12|twelfth
    13|thirteenth
    14|fourteenth
    15|fifteenth
    16|sixteenth
    17|seventeenth
    18|eighteenth
    19|nineteenth
    20|twentieth
    30|thirtieth
    40|fortieth
    50|fiftieth
    60|sixtieth
    70|seventieth
    80|eightieth
    90|ninetieth
    100|hundredth
    1000|thousandth
    """)

  private static let units: [String: Unit] = [
    "hour": .hour, "hours": .hour, "hr": .hour, "hrs": .hour, "day": .day, "days": .day, "week": .week,
    "weeks": .week, "wk": .week, "month": .month, "months": .month, "year": .year, "years": .year, "yr": .year,
    "yrs": .year,
  ]

  private static let partsOfDay: Set<String> = [
    "morning", "afternoon", "evening", "night", "noon", "midday", "midnight", "dawn", "dusk", "lunchtime",
  ]

  private static func numbered(_ text: String) -> [String: Int] {
    var table: [String: Int] = [:]
    for fields in ParsedTable(text, { $0.count == 2 ? $0 : nil }).rows {
      for word in TableText.words(String(fields[1])) { table[word] = Int(fields[0]) }
    }
    return table
  }
}
