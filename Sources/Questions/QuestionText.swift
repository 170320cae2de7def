/// A question as people type it, brought into the form in which it is parsed.
public enum QuestionText {
  /// The text on one line with a question mark, without contractions that lack their apostrophe, and with months and
  /// weekdays in capitals: "whats new since monday" becomes "what is new since Monday?".
  ///
  /// - Complexity: O(length).
  public static func normalised(_ text: String) -> String {
    var words = text.split { $0.isWhitespace || $0.isNewline || $0.unicodeScalars.contains { $0.value < 0x20 } }
      .map(String.init)
    while let last = words.last, last.allSatisfy({ "?!.".contains($0) }) { words.removeLast() }
    if let last = words.indices.last { words[last] = String(words[last].trimmingSuffix { "?!.".contains($0) }) }
    guard !words.isEmpty else { return "" }
    let lower = words.map { $0.lowercased() }
    for (index, word) in lower.enumerated() {
      if let full = contractions[word] {
        words[index] = full
      } else if isCalendarName(lower, index) {
        words[index] = word.prefix(1).uppercased() + word.dropFirst()
      }
    }
    return words.joined(separator: " ") + "?"
  }

  /// Contractions without their apostrophes. "were" and "ill" are words of their own.
  private static let contractions = [
    "whats": "what is", "whos": "who is", "wheres": "where is", "whens": "when is", "hows": "how is",
    "didnt": "did not", "doesnt": "does not", "dont": "do not", "hasnt": "has not", "havent": "have not",
    "isnt": "is not", "arent": "are not", "wasnt": "was not", "werent": "were not", "wont": "will not",
  ]

  private static let weekdays: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
  ]

  private static let months: Set<String> = [
    "january", "february", "april", "june", "july", "august", "september", "october", "november", "december",
  ]

  /// Before "may" and "march" they tell the month from the verb.
  private static let openers: Set<String> = [
    "in", "of", "since", "until", "before", "after", "during", "last", "next", "this", "by", "early", "late", "mid",
    "from", "between",
  ]

  private static func isCalendarName(_ words: [String], _ index: Int) -> Bool {
    let word = words[index].trimmingSuffix { ",;".contains($0) }
    if weekdays.contains(String(word)) || months.contains(String(word)) { return true }
    guard word == "may" || word == "march" else { return false }
    let isNumber = { (place: Int) in words.indices.contains(place) && words[place].first?.isNumber == true }
    return isNumber(index - 1) || isNumber(index + 1) || index > 0 && openers.contains(words[index - 1])
  }
}

extension StringProtocol {
  /// The text without the characters at its end that are of some sort.
  fileprivate func trimmingSuffix(while isOut: (Character) -> Bool) -> SubSequence {
    var end = endIndex
    while end > startIndex, isOut(self[index(before: end)]) { end = index(before: end) }
    return self[startIndex..<end]
  }
}
