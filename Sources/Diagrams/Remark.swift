import Cast

/// Sentences about what a picture does not show.
enum Remark {
  /// Names the most mentioned few; nil when nobody is missing.
  static func actorsLeftOut(of cast: CastGraph, shown: Set<Int>) -> String? {
    let left = Selection.mostMentioned(of: cast).filter { !shown.contains($0) }
    guard !left.isEmpty else { return nil }
    let named = left.prefix(5).map { PlainText.shortened(PlainText.oneLine(cast.actors[$0].name), to: 40) }
    let rest = left.count - named.count
    let names = named.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
    return "Not drawn: \(counted(left.count, "actor")) without a line in this picture (\(names))."
  }
}
