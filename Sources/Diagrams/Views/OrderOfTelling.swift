import Cast
import Record

extension CastGraph {
  /// Indices of all actions in the order of telling: by the day of the document, then by place in it.
  ///
  /// - Complexity: O(n log n).
  public func actionsAsTold() -> [Int] {
    let keys = actions.indices.map { index -> [Int] in
      guard let first = actions[index].evidence.first else { return [.max, .max, .max, index] }
      let date = documents.indices.contains(first.document) ? documents[first.document].date : nil
      return [date?.dayNumber ?? .max, first.document, first.sentence, index]
    }
    return actions.indices.sorted { keys[$0].lexicographicallyPrecedes(keys[$1]) }
  }
}

extension DocumentRecord {
  /// Its title; without one, its id in words: "2025-05-23-prisoner-swap" is "Prisoner swap", for the day stands beside.
  public var displayTitle: String {
    if let title { return title }
    let words = CalendarDate(iso: id.prefix(10)) == nil ? id[...] : id.dropFirst(10)
    let spaced = PlainText.oneLine(String(words.map { "-_".contains($0) ? " " : $0 }))
    return spaced.isEmpty ? id : spaced.prefix(1).uppercased() + spaced.dropFirst()
  }
}
