/// What a common noun can stand for. A noun may have several: an army is an organisation and a group of people.
struct NounKinds: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  static let person = NounKinds(rawValue: 1)
  static let group = NounKinds(rawValue: 2)
  static let organisation = NounKinds(rawValue: 4)
  static let place = NounKinds(rawValue: 8)
  static let state = NounKinds(rawValue: 16)

  /// Can do something.
  static let actors: NounKinds = [.person, .group, .organisation, .state]
}

/// Common nouns that stand for people, bodies, places and states.
enum NounLexicon {
  /// What the noun can stand for; empty for things, events and unknown nouns.
  ///
  /// Words of a compound are parted by a space or hyphen. A plural person noun stands for a group. Person nouns are
  /// those of the tables, the titles, and agent nouns by their ending: -ist, -ician, -man, -woman, -person; -er and
  /// -or unless the word is known to be a thing.
  static func kinds(ofLemma lemma: String, isPlural: Bool = false) -> NounKinds {
    let key = NameFolding.key(lemma).replacing(" ", with: "-")
    var kinds = table[key] ?? []
    if isPerson(key) {
      kinds.formUnion(isPlural ? .group : .person)
    }
    return kinds
  }

  private static func isPerson(_ key: String) -> Bool {
    if persons.contains(key) || isTitle(key) { return true }
    if things.contains(key) || table[key] != nil { return false }
    return hasAgentEnding(key)
  }

  private static func isTitle(_ key: String) -> Bool {
    Titles.shared.title(key.replacing("-", with: " ")) != nil || Titles.shared.title(key) != nil
  }

  private static func hasAgentEnding(_ key: String) -> Bool {
    for ending in ["ist", "ician", "person", "man", "woman"] where key.hasSuffix(ending) {
      return key.utf8.count >= ending.utf8.count + 3
    }
    return key.utf8.count >= 6 && (key.hasSuffix("er") || key.hasSuffix("or"))
  }

  private static let persons = Set(TableText.words(NounTable.persons))
  private static let things = Set(TableText.words(NounTable.things))

  private static let table: [String: NounKinds] = {
    let lists: [(String, NounKinds)] = [
      (NounTable.groups, .group), (NounTable.organisations, .organisation), (NounTable.places, .place),
      (NounTable.states, .state),
    ]
    var table: [String: NounKinds] = [:]
    for (words, kind) in lists {
      for word in TableText.words(words) { table[word, default: []].formUnion(kind) }
    }
    return table
  }()
}
