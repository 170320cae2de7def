/// From the names of things to the things, as news writes the names.
///
/// - An abbreviation, all in capitals, counts only so written, with or without full stops: "US" and "U.S.", not "us".
///   Four or more letters may also be written as a word, as British newsrooms do: "Nato".
/// - Any other name counts with a capital at its start, or where the name itself has its capital, whatever the case of
///   the rest, the accents and a "the" before it: "Turkey" and "TURKEY", not "turkey".
///
/// A look-up is linear in the length of the name.
struct NameIndex<Value> {
  private var abbreviations: [String: Value] = [:]
  private var folded: [String: Value] = [:]
  private var exact: [String: Value] = [:]
  private var openings: Set<String> = []

  /// Enters a value under a name. `combine` says what becomes of a value that is there already.
  mutating func insert(_ value: Value, name: String, exactly: Bool = false, combine: (Value, Value) -> Value) {
    openings.insert(Self.opening(name))
    if exactly {
      exact[name] = exact[name].map { combine($0, value) } ?? value
    } else if Self.isAbbreviation(name) {
      let key = Self.withoutStops(name)
      abbreviations[key] = abbreviations[key].map { combine($0, value) } ?? value
      if let acronym = Self.acronym(name) { exact[acronym] = exact[acronym].map { combine($0, value) } ?? value }
    } else {
      let key = NameFolding.key(name)
      folded[key] = folded[key].map { combine($0, value) } ?? value
    }
  }

  func value(named name: String) -> Value? {
    guard Self.hasCapital(name) else { return nil }
    if let value = exact[name] ?? folded[NameFolding.key(name)] { return value }
    return abbreviations[Self.withoutStops(Self.withoutArticle(name))]
  }

  /// Whether a name may begin with that word: no more than a quick test before a look-up of the whole.
  func mayBegin(with word: String) -> Bool { openings.contains(Self.opening(word)) }

  /// The letters and digits at the beginning, folded.
  private static func opening(_ name: String) -> String {
    String(NameFolding.key(name).prefix { $0.isLetter || $0.isNumber })
  }

  /// Whether the name is written in capitals only: "UAE", "U.S.", "G-7".
  static func isAbbreviation(_ name: String) -> Bool {
    name.utf8.count <= 8 && hasCapital(name)
      && name.unicodeScalars.allSatisfy { !$0.properties.isLowercase && $0 != " " }
  }

  /// "kyiv" has none, "Kyiv" and "al-Qaida" do.
  private static func hasCapital(_ name: String) -> Bool {
    name.unicodeScalars.contains { $0.properties.isUppercase }
  }

  /// "NATO" → "Nato"; nil for short ones, which are no words, and for those with other signs than letters.
  private static func acronym(_ name: String) -> String? {
    guard name.utf8.count >= 4, name.utf8.allSatisfy({ (65...90).contains($0) }) else { return nil }
    return name.prefix(1) + name.dropFirst().lowercased()
  }

  private static func withoutStops(_ name: String) -> String {
    name.filter { $0 != "." }
  }

  private static func withoutArticle(_ name: String) -> String {
    name.hasPrefix("the ") || name.hasPrefix("The ") ? String(name.dropFirst(4)) : name
  }
}

extension NameIndex: Sendable where Value: Sendable {}
