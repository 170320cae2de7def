/// Whether a word tells of a man or a woman.
enum Gender: String, Hashable, Sendable, CaseIterable {
  case female, male
}

/// A title, an office, an occupation or a word for kin.
struct TitleEntry: Hashable, Sendable {
  struct Traits: OptionSet, Hashable, Sendable {
    let rawValue: UInt16

    /// Part of a person's name when it stands before it: "Mr", "Gen.", "President".
    static let honorific = Traits(rawValue: 1)
    /// Says what the person is or does: "spokesman", "chief executive".
    static let office = Traits(rawValue: 2)
    /// Ties the person to the state that the text names with it.
    static let state = Traits(rawValue: 4)
    static let military = Traits(rawValue: 8)
    static let police = Traits(rawValue: 16)
    static let court = Traits(rawValue: 32)
    static let religious = Traits(rawValue: 64)
    /// Speaks for a person, organisation or state.
    static let speaker = Traits(rawValue: 128)
    /// Kin or partner of another person.
    static let kin = Traits(rawValue: 256)
    static let company = Traits(rawValue: 512)
  }

  /// Singular, without full stops: "Lt Gen".
  var word: String
  var plural: String
  var traits: Traits
  var gender: Gender?
}

/// A title, and whether the words that were looked up are its plural.
struct TitleReference: Hashable, Sendable {
  var entry: TitleEntry
  var isPlural: Bool
}

/// Titles, offices, occupations and kin.
struct Titles: Sendable {
  static let shared = Titles()

  let entries: [TitleEntry]
  /// The lines of the tables that could not be read.
  let rejected: [String]
  /// The number of words in the longest title.
  let longestWordCount: Int

  private let references: [String: (index: Int, isPlural: Bool)]

  init() {
    let texts = [
      TitleTable.honorifics, TitleTable.ranks, TitleTable.politics, TitleTable.occupations, TitleTable.kin,
      TitleTable.persons,
    ]
    let tables = texts.map { ParsedTable($0, Self.entry) }
    let entries = Self.merged(tables.flatMap(\.rows))
    self.entries = entries
    rejected = tables.flatMap(\.rejected)
    longestWordCount = entries.map { $0.word.split(separator: " ").count }.max() ?? 0

    var references: [String: (index: Int, isPlural: Bool)] = [:]
    for (index, entry) in entries.enumerated() {
      references[Self.key(entry.plural)] = (index, true)
    }
    for (index, entry) in entries.enumerated() {
      references[Self.key(entry.word)] = (index, false)
    }
    self.references = references
  }

  /// The title of one or more words, in singular or plural, with or without its full stops, in any case.
  ///
  /// Whether a word such as "general" or "major" is meant as a title is for the caller to tell: as part of a name it
  /// has a capital and a name after it.
  func title(_ words: String) -> TitleReference? {
    references[Self.key(words)].map { TitleReference(entry: entries[$0.index], isPlural: $0.isPlural) }
  }

  private static func key(_ words: String) -> String {
    NameFolding.key(words.filter { $0 != "." })
  }

  /// One entry a word: "Captain" is a rank and leads a team.
  private static func merged(_ rows: [TitleEntry]) -> [TitleEntry] {
    var entries: [TitleEntry] = []
    var indices: [String: Int] = [:]
    for row in rows {
      if let index = indices[key(row.word)] {
        entries[index].traits.formUnion(row.traits)
        entries[index].gender = entries[index].gender ?? row.gender
      } else {
        indices[key(row.word)] = entries.count
        entries.append(row)
      }
    }
    return entries
  }

  private static func entry(_ fields: [Substring]) -> TitleEntry? {
    guard fields.count == 3, !fields[0].isEmpty, !fields[2].isEmpty else { return nil }
    let word = String(fields[0])
    var entry = TitleEntry(word: word, plural: fields[1].isEmpty ? word + "s" : String(fields[1]), traits: [])
    for mark in fields[2].split(separator: " ") where mark != "-" {
      if let gender = Gender(rawValue: String(mark)) {
        entry.gender = gender
      } else if let trait = traits[String(mark)] {
        entry.traits.insert(trait)
      } else {
        return nil
      }
    }
    return entry
  }

  private static let traits: [String: TitleEntry.Traits] = [
    "honorific": .honorific, "office": .office, "state": .state, "military": .military, "police": .police,
    "court": .court, "religious": .religious, "speaker": .speaker, "kin": .kin, "company": .company,
  ]
}
