/// What a document says of itself before its text: front matter, a dated header, a dateline.
///
/// Three forms are read:
/// - front matter, a block of `key: value` lines between two lines of `---` at the very start;
/// - a key for a date and an ISO date at the very start: "date 2025-05-23 US President …";
/// - a date among the first lines: on a line of its own ("Tuesday 4 March 2025"), in a dateline
///   ("MUSCAT, 12 June 2025 — …") or in a line that says when the text was published.
///
/// The first two are no part of the text; the third is.
public struct DocumentHeader: Hashable, Sendable {
  /// A line of the front matter.
  public struct Entry: Hashable, Sendable {
    public let key: String
    public let value: String

    public init(key: String, value: String) {
      self.key = key
      self.value = value
    }
  }

  public var title: String?
  /// When the document was published, by the header or, failing that, by its first lines.
  public var date: PublicationDate?
  /// The keys of the front matter and their values, in the order of the text, title and date among them.
  public var entries: [Entry]
  /// Where the text begins: Unicode scalars from the start of the document.
  public var bodyStart: Int

  /// Reads the header of a document; one without a header has no entries and begins at 0.
  public init(of text: String) {
    self.init(of: ScalarText(text))
  }

  init(of text: ScalarText) {
    (entries, bodyStart) = FrontMatter.read(text)
    title = Self.value(of: ["title", "headline"], in: entries)
    date = Self.value(of: ["date", "published", "pubdate", "publication_date"], in: entries).flatMap(Self.date(in:))
    if let dated = LeadingDate(in: text, from: bodyStart) {
      date = date ?? dated.date
      bodyStart = dated.end
    }
    date = date ?? Dateline.date(in: text, from: bodyStart)
  }

  private static func value(of keys: [String], in entries: [Entry]) -> String? {
    for key in keys {
      let entry = entries.first { $0.key.lowercased() == key && !$0.value.isEmpty }
      if let entry { return entry.value }
    }
    return nil
  }

  private static func date(in value: String) -> PublicationDate? {
    // A time may be glued to an ISO date: 2025-05-23T10:00Z.
    let hasTime = value.utf8.dropFirst(10).first == UInt8(ascii: "T")
    let text = ScalarText(hasTime ? String(value.prefix(10)) : value)
    let tokens = TokenCutter.tokens(of: text, in: 0..<text.count)
    return WrittenDate.first(in: text, tokens: tokens, within: 0..<12)?.date
  }
}

/// "date 2025-05-23 " at the very start of a text.
private struct LeadingDate {
  let date: PublicationDate
  let end: Int

  init?(in text: ScalarText, from start: Int) {
    var offset = start
    while offset < text.count, text.classes[offset].isWhite || text.classes[offset] == .ignorable { offset += 1 }
    let limit = min(text.count, offset + 48)
    let tokens = TokenCutter.tokens(of: text, in: offset..<limit)
    guard let first = tokens.first, let key = text.key(first.range), Self.keys.contains(key) else { return nil }
    var index = 1
    if index < tokens.count, text.scalars[tokens[index].start] == Scalars.colon { index += 1 }
    guard index < tokens.count, tokens[index].range.count == 10, tokens[index].end < limit || limit == text.count,
      let written = WrittenDate(in: text, tokens: tokens, at: index), written.tokens.count == 1
    else { return nil }
    date = written.date
    end = tokens[index].end
  }

  private static let keys: Set<String> = [
    "date", "dated", "published", "publication", "pubdate", "posted", "updated", "created", "issued",
  ]
}
