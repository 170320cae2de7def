/// The name of an organisation, a group or a place, brought to the form in which it is compared.
///
/// `Justice Department`, `the U.S. Department of Justice` and `Department of Justice` are one; so are `Acme` and `Acme,
/// Inc.`
struct BodyName: Hashable {
  /// Who has a body of that name.
  enum Scope {
    /// One body only.
    case unique
    /// Every state: a ministry of defence, a supreme court.
    case state
    /// Every town, county or district: a police department, a school board.
    case local
  }

  let key: String
  let scope: Scope
  /// One word that many bodies have: "the Office".
  let isSingleGenericWord: Bool

  init(_ words: [String], kind isOrganisation: Bool) {
    guard isOrganisation else {
      (key, scope, isSingleGenericWord) = (words.joined(separator: " "), .unique, false)
      return
    }
    var words = words
    if words.count > 1, let last = words.last, Self.legalForms.contains(last) { words.removeLast() }
    let whole = words
    words = Self.withoutNation(words)
    let saysNation = words.count < whole.count
    if words.count > 1, let last = words.last, Self.headsOfNames.contains(last) {
      words = [last, "of"] + words.dropLast()
    }
    words = words.map { Self.variants[$0] ?? $0 }.filter { !Self.particles.contains($0) || words.count < 3 }
    key = words.joined(separator: " ")
    let isGeneric = words.allSatisfy { Self.genericWords.contains($0) || Self.particles.contains($0) }
    scope = !isGeneric ? .unique : Self.isLocal(words, saysNation) ? .local : .state
    isSingleGenericWord = isGeneric && words.count == 1
  }

  /// "U.S. Senate" and "United States Senate" are "Senate": the state counts as its affiliation.
  private static func withoutNation(_ words: [String]) -> [String] {
    if words.count > 1, words[0] == "us" { return Array(words.dropFirst()) }
    if words.count > 2, words[0] == "u", words[1] == "s" { return Array(words.dropFirst(2)) }
    if words.count > 2, words[0] == "united", words[1] == "states" { return Array(words.dropFirst(2)) }
    return words
  }

  /// A state's own courts and prosecutors sit in districts too: "U.S. District Court".
  private static func isLocal(_ words: [String], _ saysNation: Bool) -> Bool {
    if words == ["attorney"] { return saysNation }
    if words.contains("district"), words.contains("court") || words.contains("attorney") { return true }
    return !saysNation && words.count > 1 && words.contains(where: localWords.contains)
      && !words.contains(where: nationalWords.contains)
  }

  /// Whether the words name a body such as every town has: "Bay City Police Department".
  static func areOfATown(_ words: [String]) -> Bool { words.contains(where: localWords.contains) }

  private static let legalForms: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "corp", "corporation", "llc", "llp", "plc", "ag", "gmbh", "sa", "co",
  ]
  private static let headsOfNames: Set<String> = ["department", "ministry", "committee", "subcommittee"]
  private static let particles: Set<String> = ["of", "the", "and", "for", "on", "in"]
  private static let variants: [String: String] = ["defence": "defense", "labour": "labor", "centre": "center"]
  private static let localWords: Set<String> = [
    "borough", "circuit", "city", "corrections", "county", "fire", "municipal", "municipality", "parish", "police",
    "school", "schools", "sheriff", "sheriffs", "superior", "town", "township", "village", "volunteer",
  ]
  private static let nationalWords: Set<String> = [
    "armed", "border", "central", "civil", "constitutional", "federal", "general", "international", "judicial",
    "military", "minister", "ministry", "national", "republican", "secret", "security", "supreme",
  ]
  private static let genericWords: Set<String> = localWords.union(nationalWords).union(
    """
    administration affairs agency agriculture air appeals appropriations army assembly attorney authority bank
    board budget bureau cabinet center chamber church coast command commerce commission
    committee company conference congress congressional control corps council court criminal customs
    defense delegation department development district division economic education election electoral energy enforcement
    environment environmental executive finance force forces foreign fund government governor group
    guard health high hospital house housing human immigration industry information institute intelligence interior
    internal investigation joint judiciary justice labor law leadership legislature local marshals
    mission natural navy office official party parliament policy post
    president presidency press prosecutor protection public relations resources revenue rights
    safety science secretary senate service services social society special staff state states
    subcommittee tax team trade transportation treasury tribunal union unit university veterans work works
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
