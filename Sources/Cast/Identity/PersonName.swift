/// The parts of a person's name, folded: "Robert A. Smith Jr." has the given name `robert`, the middle `a`, the surname
/// `smith` and the generation `jr`.
struct PersonName: Hashable {
  /// Nil for a surname alone.
  let given: String?
  let middles: [String]
  let surname: String
  let generation: String?

  private static let generations: [String: String] = [
    "jr": "jr", "junior": "jr", "sr": "sr", "senior": "sr", "ii": "ii", "iii": "iii", "iv": "iv",
  ]

  /// Words that belong to the surname, and are no middle names: "Robert Van Antwerp".
  private static let particles: Set<String> = [
    "al", "bin", "da", "de", "del", "della", "den", "der", "di", "dos", "du", "el", "ibn", "la", "le", "van", "von",
  ]

  /// Nil when there is nothing but punctuation, or a single letter.
  init?(_ words: [String]) {
    var words = words
    generation = words.count > 1 ? words.last.flatMap { Self.generations[$0] } : nil
    if generation != nil { words.removeLast() }
    guard let last = words.last, last.count > 1 else { return nil }
    surname = last
    given = words.count > 1 ? words[0] : nil
    var between = words.dropFirst().dropLast()
    while let particle = between.last, Self.particles.contains(particle) { between.removeLast() }
    middles = Array(between)
  }

  /// Whether a middle name is there that is more than an initial.
  var hasFullMiddleName: Bool { middles.contains { $0.count > 1 } }

  /// Whether two names with the same given name and surname can be one person's: what one of them leaves out does not
  /// count, an initial stands for any name that begins with it.
  func isCompatible(with other: PersonName) -> Bool {
    if let generation, let otherGeneration = other.generation, generation != otherGeneration { return false }
    if middles.isEmpty || other.middles.isEmpty { return true }
    guard middles.count == other.middles.count else { return false }
    return zip(middles, other.middles).allSatisfy { a, b in
      a == b || (a.count == 1 && b.hasPrefix(a)) || (b.count == 1 && a.hasPrefix(b))
    }
  }

  /// Whether many people have one half of that name, so that others of that name are no surprise in other years.
  var isFairlyCommon: Bool {
    guard let given, middles.isEmpty else { return false }
    return CommonNames.surnames.contains(surname) || CommonNames.isGivenName(given)
  }

  /// Whether many people have that name, so that the name alone says little. A middle name makes it rare again.
  var isCommon: Bool {
    guard let given, middles.isEmpty else { return false }
    return CommonNames.surnames.contains(surname) && CommonNames.givenNames.contains(given)
  }
}
