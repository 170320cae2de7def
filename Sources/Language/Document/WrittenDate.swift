/// Reads whole dates, with day, month and year, as newspapers write them: "March 14, 2025", "4 March 2025",
/// "Oct. 7, 2024", "7th of October 2024", "2025-03-14".
///
/// Dates in figures whose order of day and month differs between countries (04/03/2025) are not read.
struct WrittenDate {
  let date: PublicationDate
  /// The tokens that it was read from.
  let tokens: Range<Int>

  /// The date that begins at a token; nil when none does.
  init?(in text: ScalarText, tokens: [RawToken], at start: Int) {
    let reader = Reader(text: text, tokens: tokens)
    guard let (date, end) = reader.iso(at: start) ?? reader.dayFirst(at: start) ?? reader.monthFirst(at: start)
    else { return nil }
    self.date = date
    self.tokens = start..<end
  }

  /// The first date in a range of tokens.
  static func first(in text: ScalarText, tokens: [RawToken], within range: Range<Int>) -> WrittenDate? {
    for index in range.clamped(to: tokens.indices) {
      if let date = WrittenDate(in: text, tokens: tokens, at: index) { return date }
    }
    return nil
  }

  private struct Reader {
    let text: ScalarText
    let tokens: [RawToken]

    func iso(at index: Int) -> (PublicationDate, end: Int)? {
      guard index < tokens.count, case .number = tokens[index].kind, let key = text.key(tokens[index].range),
        key.utf8.count == 10
      else { return nil }
      let parts = key.split(separator: "-")
      guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]), let month = Int(parts[1]),
        let day = Int(parts[2]), let date = PublicationDate(year: year, month: month, day: day)
      else { return nil }
      return (date, index + 1)
    }

    func dayFirst(at index: Int) -> (PublicationDate, end: Int)? {
      guard let day = day(at: index) else { return nil }
      let next = word(at: index + 1) == "of" ? index + 2 : index + 1
      guard let month = month(at: next) else { return nil }
      return dated(day: day, month: month, yearAt: next + 1)
    }

    func monthFirst(at index: Int) -> (PublicationDate, end: Int)? {
      guard let month = month(at: index), let day = day(at: index + 1) else { return nil }
      return dated(day: day, month: month, yearAt: index + 2)
    }

    private func dated(day: Int, month: Int, yearAt index: Int) -> (PublicationDate, end: Int)? {
      let yearIndex = word(at: index) == "," ? index + 1 : index
      guard let digits = word(at: yearIndex), digits.utf8.count == 4, let year = Int(digits), year >= 1000,
        let date = PublicationDate(year: year, month: month, day: day)
      else { return nil }
      return (date, yearIndex + 1)
    }

    private func word(at index: Int) -> String? {
      index < tokens.count ? text.key(tokens[index].range) : nil
    }

    private func month(at index: Int) -> Int? {
      guard let word = word(at: index) else { return nil }
      return WordLists.months[word.hasSuffix(".") ? String(word.dropLast()) : word]
    }

    private func day(at index: Int) -> Int? {
      guard let word = word(at: index), (1...4).contains(word.utf8.count) else { return nil }
      let suffixes = ["st", "nd", "rd", "th"]
      let digits = suffixes.contains { word.hasSuffix($0) } ? word.dropLast(2) : Substring(word)
      guard digits.utf8.count <= 2, digits.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
      return Int(digits)
    }
  }
}
