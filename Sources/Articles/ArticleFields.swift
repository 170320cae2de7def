import Record

/// The fields under which lists of articles keep what matters: JSON Lines by their keys, CSV by its columns.
struct ArticleFields {
  /// By lower-case name.
  let values: [String: String]

  /// - Throws: `ArticleError` when there is no text, or a date that is none.
  func article(at place: String) throws(ArticleError) -> Article {
    guard let text = value("text", "body", "content"), text.contains(where: { !$0.isWhitespace })
    else {
      throw ArticleError("\(place) has no \"text\"")
    }
    var date: CalendarDate?
    if let written = value("date", "published", "published_at", "publication_date") {
      // A time may follow the day.
      date = CalendarDate(iso: written.prefix(10))
      guard date != nil else {
        throw ArticleError("\(place) has the date '\(written.prefix(40))', not one like 2025-05-23")
      }
    }
    return Article(
      id: value("id"), title: value("title", "headline"), date: date,
      source: value("url", "source"), text: text)
  }

  /// The first of these fields that is not empty.
  private func value(_ names: String...) -> String? {
    names.lazy.compactMap { values[$0] }.first { !$0.isEmpty }
  }
}
