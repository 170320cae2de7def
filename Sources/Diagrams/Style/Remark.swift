import Cast

/// Sentences about what a picture does not show.
enum Remark {
  /// Names the most mentioned few; nil when nobody is missing.
  static func actorsLeftOut(of scene: Scene, shown: Set<Int>) -> String? {
    let left = Selection.mostMentioned(of: scene.cast).filter { !shown.contains($0) }
    guard !left.isEmpty else { return nil }
    let names = scene.names(left, atMost: 5)
    return "Not drawn: \(counted(left.count, "actor")) without a line in this picture (\(names))."
  }

  /// Says how many there are and how to get them; nil when none is missing.
  static func leftOut(drawn: Int, of count: Int, _ noun: String) -> String? {
    guard drawn < count else { return nil }
    return "Drawn are the \(drawn) strongest of \(counted(count, noun)); \(count - drawn) left out to keep the picture"
      + " readable (--limit \(count) draws them)."
  }
}
