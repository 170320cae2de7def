import Language
import Record

extension Extractor {
  /// Words of a sentence that say when, and the days they stand for: nil where that is open or cannot be known.
  public struct TimeMention: Hashable, Sendable {
    /// Indices of tokens; a preposition is among them where it changes the days: "since Monday", not "on Monday".
    public let tokens: Range<Int>
    public let start: CalendarDate?
    public let end: CalendarDate?
  }

  /// The times that one sentence names, in order, read by the rules that hold for documents.
  ///
  /// - Parameters:
  ///   - published: The day from which "last week" and "on Friday" are counted.
  ///   - isFuture: Whether the sentence speaks of what is to come. A question's own tree does not tell: whoever asks
  ///     "did they meet" holds it possible only.
  /// - Complexity: O(tokens).
  public func times(in sentence: Sentence, published: CalendarDate?, isFuture: Bool) -> [TimeMention] {
    var reader = TimeReader(publication: published)
    return reader.expressions(in: SentenceTree(sentence, index: 0)) { _ in isFuture }
      .map { TimeMention(tokens: $0.range, start: $0.start, end: $0.end) }
  }
}
