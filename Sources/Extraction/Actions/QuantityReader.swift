import Language
import Record

/// Numbers with their units near an action: "two-hour", "1,000 captives", "21 years".
struct QuantityReader {
  let tree: SentenceTree

  /// Quantities among the words that depend on the anchors directly or through one noun.
  func quantities(around anchors: [Int]) -> [QuantityRecord] {
    var found: [QuantityRecord] = []
    for anchor in anchors {
      for child in tree.children[anchor] where !tree.isVerb(child) {
        for token in [child] + tree.children[child].filter({ !tree.isVerb($0) }) {
          if let quantity = quantity(token), !found.contains(quantity) { found.append(quantity) }
        }
      }
    }
    return found
  }

  private func quantity(_ n: Int) -> QuantityRecord? {
    guard tree[n].partOfSpeech == .noun, let number = tree.children(n, .number).last else { return nil }
    guard let value = Self.value(tree[number].form) else { return nil }
    var unit = tree.lemma(n)
    var upper = n
    // "two - hour call": the unit is the compound before the noun.
    if let inner = tree.child(n, .compound), number < inner, tree.children(inner, .number).contains(number) {
      unit = tree.lemma(inner)
      upper = inner
    }
    guard TimeWords.month(unit) == nil else { return nil }
    return QuantityRecord(value: value, unit: unit, text: tree.text(min(number, upper)..<max(number, upper) + 1))
  }

  /// The number that a word stands for: digits with separators, or a number word.
  static func value(_ word: String) -> Double? {
    if let number = Double(word.filter { $0 != "," }) { return number.isFinite ? number : nil }
    return TimeWords.number(word.lowercased()).map(Double.init)
  }
}
