/// The edit that turns a word into its lemma: lower-case it or not, cut letters off its end, add others.
///
/// Written as `L2be`: lower-case, cut two, add "be". `K` in place of `L` keeps the case. Letters are Unicode scalars.
struct LemmaScript: Hashable, Sendable {
  var lowercases: Bool
  var cut: Int
  var added: String

  /// Nil when `text` is no script.
  init?(_ text: String) {
    let digits = text.unicodeScalars.dropFirst().prefix { ("0"..."9").contains($0) }
    guard let kind = text.unicodeScalars.first, kind == "L" || kind == "K", let cut = Int(String(digits)) else {
      return nil
    }
    lowercases = kind == "L"
    self.cut = cut
    added = String(text.unicodeScalars.dropFirst(1 + digits.count))
  }

  /// The lemma of `form`. A word too short for the script is only lower-cased, or left as it is.
  func lemma(of form: String) -> String {
    let base = lowercases ? form.lowercased() : form
    let scalars = base.unicodeScalars
    guard cut <= scalars.count else { return base }
    let lemma = String(scalars.dropLast(cut)) + added
    return lemma.isEmpty ? base : lemma
  }

  /// Whether the script makes this lemma of this form, which is in lower case: as `lemma(of:)`, but without making it.
  func makes(_ lemma: [Unicode.Scalar], of form: [Unicode.Scalar]) -> Bool {
    let kept = form.count - cut
    let length = kept + added.unicodeScalars.count
    guard kept >= 0, length > 0 else { return lemma == form }
    return lemma.count == length && lemma[..<kept] == form[..<kept]
      && lemma[kept...].elementsEqual(added.unicodeScalars)
  }
}
