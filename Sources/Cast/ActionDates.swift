import Record

extension CastGraph {
  /// The first and last day on which an action took or is to take place.
  ///
  /// An action without a date of its own is dated by the first document that tells of it: that is when it was news. Nil
  /// when that has no date either.
  public func days(of action: CastAction) -> (first: CalendarDate, last: CalendarDate)? {
    if let time = action.time, let start = time.start ?? time.end {
      let end = time.end ?? start
      return (min(start, end), max(start, end))
    }
    for evidence in action.evidence where documents.indices.contains(evidence.document) {
      if let date = documents[evidence.document].date { return (date, date) }
    }
    return nil
  }

  /// Indices of all actions in order of their first days, those without any at the end; ties as they stand.
  ///
  /// - Complexity: O(n log n).
  public func chronologicalActions() -> [Int] {
    chronological(Array(actions.indices))
  }

  func chronological(_ indices: [Int]) -> [Int] {
    let firstDays = indices.map { days(of: actions[$0])?.first.dayNumber ?? .max }
    return indices.indices
      .sorted { (firstDays[$0], indices[$0]) < (firstDays[$1], indices[$1]) }
      .map { indices[$0] }
  }
}
