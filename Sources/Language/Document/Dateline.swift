/// Finds the date of publication among the first lines of a text.
enum Dateline {
  /// Headline, standfirst, byline and date stand before the text; a date below them is part of the story.
  private static let paragraphsRead = 6
  /// The begin of a paragraph that is looked at, in scalars.
  private static let reach = 240

  static func date(in text: ScalarText, from start: Int) -> PublicationDate? {
    let limit = min(text.count, start + 4000)
    for paragraph in ParagraphFinder.paragraphs(of: text, from: start, before: limit).prefix(paragraphsRead) {
      let end = min(paragraph.upperBound, paragraph.lowerBound + reach)
      let tokens = TokenCutter.tokens(of: text, in: paragraph.lowerBound..<end)
      let isWhole = end == paragraph.upperBound
      let date =
        dateAlone(text, tokens, isWhole: isWhole) ?? dateBeforeDash(text, tokens)
        ?? dateBehindDash(text, tokens, isWhole: isWhole) ?? dateAfterPlace(text, tokens, isWhole: isWhole)
      if let date { return date }
    }
    return nil
  }

  /// "Tuesday 4 March 2025", "Published: 4 March 2025, 10:15 GMT", "By Jane Doe, 4 March 2025".
  private static func dateAlone(_ text: ScalarText, _ tokens: [RawToken], isWhole: Bool) -> PublicationDate? {
    guard isWhole, tokens.count <= 20, let first = tokens.first, let key = text.key(first.range) else { return nil }
    let isLabelled = labels.contains(key)
    let start = WordLists.weekdays.contains(key) ? 1 : 0
    guard isLabelled || start == 1 || text.classes[first.start] == .digit || WordLists.months[month(key)] != nil
    else { return nil }
    let reach = start..<(isLabelled ? tokens.count : start + 2)
    guard let date = WrittenDate.first(in: text, tokens: tokens, within: reach) else { return nil }
    // A sentence that begins with a date ends with a full stop; a line of date and time does not.
    if case .period = tokens[tokens.count - 1].kind { return nil }
    return date.date
  }

  private static func month(_ key: String) -> String {
    key.hasSuffix(".") ? String(key.dropLast()) : key
  }

  private static let labels: Set<String> = ["by", "published", "updated", "posted", "date", "issued", "last", "first"]

  /// "ANKARA, Turkey, Oct. 7, 2024 — Police …": the place in capitals, the date, a dash.
  private static func dateBeforeDash(_ text: ScalarText, _ tokens: [RawToken]) -> PublicationDate? {
    let end = dash(after: text, tokens, within: 40) ?? dashAfterPlace(text, tokens) ?? colon(after: text, tokens)
    guard let dash = end else { return nil }
    return WrittenDate.first(in: text, tokens: tokens, within: 1..<min(dash, tokens.count))?.date
  }

  /// "BOSTON — May 4, 2023": a line of the place and the date.
  private static func dateBehindDash(_ text: ScalarText, _ tokens: [RawToken], isWhole: Bool) -> PublicationDate? {
    guard isWhole, tokens.count <= 12, let dash = dash(after: text, tokens, within: 6), dash + 1 < tokens.count else {
      return nil
    }
    return WrittenDate.first(in: text, tokens: tokens, within: dash + 1..<dash + 3)?.date
  }

  /// "Lima, Peru, Sept. 5, 2024", "By Jane Doe in Oslo, 4 May 2023": a line that ends with the date behind a comma.
  private static func dateAfterPlace(_ text: ScalarText, _ tokens: [RawToken], isWhole: Bool) -> PublicationDate? {
    guard isWhole, tokens.count <= 12, let date = WrittenDate.first(in: text, tokens: tokens, within: 2..<9),
      date.tokens.upperBound == tokens.count, text.key(tokens[date.tokens.lowerBound - 1].range) == ",",
      tokens[0..<date.tokens.lowerBound].allSatisfy({ text.classes[$0.start] != .lower || text.key($0.range) == "in" })
    else { return nil }
    return date.date
  }

  /// The dash or bar of "Wellington, 19 January 2026 –" and "QUITO | November 20th 2025": no word before it is in small
  /// letters.
  private static func dashAfterPlace(_ text: ScalarText, _ tokens: [RawToken]) -> Int? {
    guard let first = tokens.first, text.classes[first.start] == .upper else { return nil }
    let head = tokens.prefix(12)
    if let bar = head.firstIndex(where: { text.key($0.range) == "|" }) {
      return tokens.count <= 12 && bar > 0 ? 12 : nil
    }
    let dash = head.firstIndex { if case .dash = $0.kind { true } else { false } }
    guard let dash, head[..<dash].allSatisfy({ text.classes[$0.start] != .lower }) else { return nil }
    return dash
  }

  /// The number of tokens of a dateline before a story's first sentence, its dash included: "KYIV —", "BANGKOK, March 14,
  /// 2025 (Mekong Wire) —"; nil when the paragraph begins otherwise.
  static func length(in text: ScalarText, _ tokens: [RawToken]) -> Int? {
    let end = dash(after: text, tokens, within: 20) ?? colon(after: text, tokens)
    guard let dash = end, tokens.count > dash + 3 else { return nil }
    let isShort = tokens[..<dash].allSatisfy { text.classes[$0.start] != .lower }
    let isDated = WrittenDate.first(in: text, tokens: tokens, within: 1..<dash) != nil
    return isShort || isDated ? dash + 1 : nil
  }

  /// The colon of "PUNE, March 4, 2023: The party …", right behind the date.
  private static func colon(after text: ScalarText, _ tokens: [RawToken]) -> Int? {
    guard let first = tokens.first, first.range.count > 2,
      first.range.allSatisfy({ text.classes[$0] == .upper })
    else { return nil }
    let colon = tokens.prefix(10).firstIndex { text.key($0.range) == ":" }
    guard let colon, colon > 2, WrittenDate.first(in: text, tokens: tokens, within: 1..<colon) != nil else {
      return nil
    }
    return colon
  }

  /// The first dash among the tokens of a paragraph that begins with a word in capitals.
  private static func dash(after text: ScalarText, _ tokens: [RawToken], within reach: Int) -> Int? {
    guard let first = tokens.first, first.range.count > 2,
      first.range.allSatisfy({ text.classes[$0] != .lower }), text.classes[first.start] == .upper
    else { return nil }
    return tokens.prefix(reach).firstIndex { if case .dash = $0.kind { true } else { false } }
  }
}
