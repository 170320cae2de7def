import Record

/// A text that is to be read, with what its source says of it.
public struct Article: Hashable, Sendable {
  /// Nil when the source gives none.
  public var id: String?
  public var title: String?
  public var date: CalendarDate?
  /// Where it comes from: an address, an office, a paper.
  public var source: String?
  public var text: String

  public init(
    id: String? = nil, title: String? = nil, date: CalendarDate? = nil, source: String? = nil,
    text: String
  ) {
    self.id = id
    self.title = title
    self.date = date
    self.source = source
    self.text = text
  }
}

/// What keeps a file, or a part of it, from being read as articles.
public struct ArticleError: Error, Hashable, Sendable, CustomStringConvertible {
  /// "line 3 …", ready to stand after the file's name.
  public let description: String

  init(_ description: String) {
    self.description = description
  }
}

/// The articles of a file, and what was wrong with those left out.
public struct ArticleList: Sendable {
  public var articles: [Article] = []
  public var problems: [ArticleError] = []
}
