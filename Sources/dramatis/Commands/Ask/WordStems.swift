import Cast

/// Words without their endings, to compare those of a question with those of a text.
///
/// Only the endings of English inflection go: plural and third person, past, participle, possessive. Words that differ
/// otherwise stay two: "minister" and "ministry".
enum WordStems {
  static func stems(of text: String?) -> Set<String> {
    guard let text else { return [] }
    // Folding looks at the beginning of a name only, so a long sentence is folded word by word.
    return Set(text.split(whereSeparator: \.isWhitespace).flatMap { NameFolding.words(of: String($0)) }.map(stem))
  }

  static func stem(_ word: String) -> String {
    var stem = word
    if stem.count > 4, stem.hasSuffix("ies") {
      stem = stem.dropLast(3) + "y"
    } else if stem.count > 3, stem.hasSuffix("s"), !stem.hasSuffix("ss"), !stem.hasSuffix("us") {
      stem.removeLast()
    }
    for ending in ["ing", "ed"] where stem.count > ending.count + 2 && stem.hasSuffix(ending) {
      stem = String(stem.dropLast(ending.count))
      // "banned", "banning"
      if let last = stem.last, stem.dropLast().last == last, !"lsz".contains(last) { stem.removeLast() }
      break
    }
    if stem.count > 3, stem.hasSuffix("e") { stem.removeLast() }
    return stem
  }
}
