/// The least number of insertions, deletions, substitutions and swaps of neighbours that turn one word into another,
/// no letter being touched twice; nil when it is more than `limit`.
///
/// - Complexity: O(length · limit) time, O(length) space.
/// - Source: F. J. Damerau, "A technique for computer detection and correction of spelling errors" (1964), in the
///   restricted form known as optimal string alignment; only the diagonal band that can matter is computed, as in E.
///   Ukkonen, "Algorithms for approximate string matching" (1985).
func editDistance(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar], limit: Int) -> Int? {
  guard abs(a.count - b.count) <= limit else { return nil }
  let beyond = limit + 1
  var beforeLast = [Int](repeating: beyond, count: b.count + 1)
  var last = (0...b.count).map { min($0, beyond) }
  for i in 0..<a.count {
    var row = [Int](repeating: beyond, count: b.count + 1)
    row[0] = min(i + 1, beyond)
    let band = max(0, i - limit)..<min(b.count, i + limit + 1)
    for j in band {
      var least = min(last[j] + (a[i] == b[j] ? 0 : 1), last[j + 1] + 1, row[j] + 1)
      if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { least = min(least, beforeLast[j - 1] + 1) }
      row[j + 1] = min(least, beyond)
    }
    (beforeLast, last) = (last, row)
  }
  return last[b.count] <= limit ? last[b.count] : nil
}
