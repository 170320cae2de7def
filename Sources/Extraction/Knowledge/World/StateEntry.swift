/// A state or territory of the world.
struct StateEntry: Hashable, Sendable {
  enum Status: String, Hashable, Sendable, CaseIterable {
    /// Member of the United Nations.
    case member
    /// Observer state at the United Nations.
    case observer
    /// A state that a part of the world recognises.
    case partlyRecognised
    /// A dependency, an area of a status of its own, or a land that governs itself unrecognised.
    case territory
  }

  /// ISO 3166-1 alpha-3, or a code of the users' range `X..`.
  var code: String
  /// The name that newsrooms use: "Ivory Coast".
  var name: String
  var status: Status
  /// Other names and abbreviations, as they are written.
  var otherNames: [String]
  /// The capital, or several where the state has several.
  var capitals: [String]
  /// Adjectives, the usual one first: "Serbian", "Serb".
  var adjectives: [String]
}

/// How a word stands for a state. A word may do so in several ways: "Swiss" is adjective, person and people.
struct NameUse: OptionSet, Hashable, Sendable {
  let rawValue: UInt8

  /// "Russia", "Russian Federation".
  static let name = NameUse(rawValue: 1)
  /// "US", "UAE".
  static let abbreviation = NameUse(rawValue: 2)
  /// The capital: the government when it acts, a place when something happens there.
  static let capital = NameUse(rawValue: 4)
  /// A building or street that stands for the government: "Kremlin", "Downing Street".
  static let seat = NameUse(rawValue: 8)
  /// "Russian", "Dutch".
  static let adjective = NameUse(rawValue: 16)
  /// One of its people: "Swede".
  static let person = NameUse(rawValue: 32)
  /// Its people: "Swedes", "the Dutch".
  static let people = NameUse(rawValue: 64)
}

/// A state, and how the words that were looked up stand for it.
struct StateReference: Hashable, Sendable {
  var entry: StateEntry
  var uses: NameUse
}

/// An organisation that world news takes as known.
struct OrganisationEntry: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    /// Made by several states: European Union, NATO.
    case intergovernmental
    /// Of one state: parliament, ministry, agency, party.
    case stateOrgan
    /// An armed group or political movement that is no organ of a state.
    case movement
  }

  var name: String
  var kind: Kind
  var otherNames: [String]
  /// The code of the state it belongs to or has its home in.
  var stateCode: String?
}

/// An organisation, and how the words that were looked up stand for it: `name`, `abbreviation` or `seat`.
struct OrganisationReference: Hashable, Sendable {
  var entry: OrganisationEntry
  var uses: NameUse
}

/// A city, province, region or sea.
struct PlaceEntry: Hashable, Sendable {
  enum Kind: String, Hashable, Sendable, CaseIterable {
    case capital, city, region
  }

  var name: String
  var kind: Kind
  /// Other spellings: "Odessa" of "Odesa".
  var otherNames: [String]
  /// The code of the state it lies in; nil when it lies in several or none.
  var stateCode: String?
}
