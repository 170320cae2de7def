/// The name of an organisation, a group or a place, brought to the form in which it is compared.
///
/// `Justice Department`, `the U.S. Department of Justice` and `Department of Justice` are one; so are `Acme` and `Acme,
/// Inc.`
struct BodyName: Hashable {
  let key: String
  /// Whether all its words are such as many bodies have: every state has a ministry of defence, and a court.
  let isGeneric: Bool
  /// One generic word: "the Office".
  let isSingleGenericWord: Bool

  init(_ words: [String], kind isOrganisation: Bool) {
    var words = words
    if isOrganisation {
      if words.count > 1, let last = words.last, Self.legalForms.contains(last) { words.removeLast() }
      words = Self.withoutNation(words)
      if words.count > 1, let last = words.last, Self.headsOfNames.contains(last) {
        words = [last, "of"] + words.dropLast()
      }
      words = words.map { Self.variants[$0] ?? $0 }.filter { !Self.particles.contains($0) || words.count < 3 }
    }
    key = words.joined(separator: " ")
    isGeneric = isOrganisation && words.allSatisfy { Self.genericWords.contains($0) || Self.particles.contains($0) }
    isSingleGenericWord = isGeneric && words.count == 1
  }

  /// "U.S. Senate" and "United States Senate" are "Senate": the state counts as its affiliation.
  private static func withoutNation(_ words: [String]) -> [String] {
    if words.count > 1, words[0] == "us" { return Array(words.dropFirst()) }
    if words.count > 2, words[0] == "united", words[1] == "states" { return Array(words.dropFirst(2)) }
    return words
  }

  private static let legalForms: Set<String> = [
    "inc", "incorporated", "ltd", "limited", "corp", "corporation", "llc", "llp", "plc", "ag", "gmbh", "sa", "co",
  ]
  private static let headsOfNames: Set<String> = ["department", "ministry", "committee", "subcommittee"]
  private static let particles: Set<String> = ["of", "the", "and", "for", "on", "in"]
  private static let variants: [String: String] = ["defence": "defense", "labour": "labor", "centre": "center"]
  private static let genericWords: Set<String> = Set(
    """
    administration affairs agency agriculture air appeals appropriations armed army assembly attorney authority bank
    board border budget bureau cabinet center central chamber church city civil coast command commerce commission
    committee conference congress congressional constitutional control corps council county court criminal customs
    defense delegation department development district division economic education election electoral energy enforcement
    environment environmental executive federal finance fire force forces foreign fund general government governor group
    guard health high hospital house housing human immigration industry information institute intelligence interior
    internal international investigation joint judicial judiciary justice labor law leadership legislature local marshals
    ministry military minister mission national natural navy office official party parliament police policy post
    president presidency press prosecutor protection public relations republican resources revenue rights
    safety school science secretary secret security senate service services social society special staff state states
    subcommittee supreme tax team trade transportation treasury tribunal union unit university veterans work works
    """.split(whereSeparator: \.isWhitespace).map(String.init))
}
