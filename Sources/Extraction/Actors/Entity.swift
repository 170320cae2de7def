import Record

/// One actor of the document while it is being read: everything that its mentions have said of it so far.
struct Entity: Sendable {
  var kind: ActorRecord.Kind
  /// The best name so far; for unnamed actors their description ("Ukrainian officials").
  var name: String
  var aliases: [String] = []
  /// Folded words of every proper name it goes by.
  var names: [[String]] = []
  /// Key of the state or body in the table of the world.
  var worldKey: String?
  /// Lemmas of the nouns that describe it: "geologist", "minister", "court".
  var roles: Set<String> = []
  var description: String?
  /// Indices of the actors it belongs to or speaks for.
  var affiliations: [Int] = []
  /// Whom it serves: the client of a lawyer, the boss of a driver.
  var principal: Int?
  var gender: Gender?
  /// For unnamed actors: the noun with what it belongs to, so that "Ukrainian officials" are one group.
  var nominalKey: String?
  var isPlural = false
  /// Whether its description says whose it is: "army chief", "Bavarian minister".
  var isAttached: Bool { !affiliations.isEmpty || nominalKey?.contains(" ") == true }
  /// How many they are, as the text has it: "12" of "12 sailors".
  var number: String?
  /// Described by whose it is ("his wife"), which may be anybody's.
  var isRelative = false
  var mentionCount = 0
  var firstSentence = 0
  var lastSentence = 0

  var isNamed: Bool { !names.isEmpty }

  mutating func add(alias: String) {
    if !alias.isEmpty, !aliases.contains(alias) { aliases.append(alias) }
  }

  mutating func add(affiliation: Int) {
    if !affiliations.contains(affiliation) { affiliations.append(affiliation) }
  }

  mutating func add(name words: [String], text: String) {
    add(alias: text)
    guard !names.contains(words) else { return }
    let longest = names.map(\.count).max() ?? 0
    names.append(words)
    if words.count > longest, worldKey == nil { name = text }
  }
}
