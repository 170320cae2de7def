/// The states of the world with all that stands for them, the organisations of world news, and places.
///
/// Facts: the members and observers of the United Nations (193 and 2), codes of ISO 3166-1, and names as international
/// newsrooms write them. Every look-up follows the rules of `NameIndex`.
///
/// A name stands for one state at most. Where the same word is also a city ("Luxembourg") or a person's name
/// ("Jordan"), it is for the caller to tell from the sentence.
struct World: Sendable {
  static let shared = World()

  /// In order of code within each status: members, observers, partly recognised, territories.
  let states: [StateEntry]
  let organisations: [OrganisationEntry]
  let places: [PlaceEntry]

  private let stateIndices: [String: Int]
  private let stateNames: NameIndex<(index: Int, uses: NameUse)>
  private let organisationNames: NameIndex<(index: Int, uses: NameUse)>
  private let placeNames: NameIndex<Int>

  init(tables: WorldTables = WorldTables()) {
    let states = tables.stateEntries()
    let indices = Dictionary(states.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.states = states
    stateIndices = indices
    stateNames = Self.index(states, indices: indices, tables: tables)

    organisations = tables.organisationEntries.map(\.entry)
    organisationNames = Self.index(tables.organisationEntries)

    places = tables.placeEntries(states: states)
    placeNames = Self.index(places)
  }

  func state(code: String) -> StateEntry? {
    stateIndices[code].map { states[$0] }
  }

  /// The state that a name, abbreviation, capital, seat of government, adjective or word for its people stands for.
  func state(named name: String) -> StateReference? {
    stateNames.value(named: name).map { StateReference(entry: states[$0.index], uses: $0.uses) }
  }

  func organisation(named name: String) -> OrganisationReference? {
    organisationNames.value(named: name).map { OrganisationReference(entry: organisations[$0.index], uses: $0.uses) }
  }

  /// Whether the name of a state or organisation may begin with that word.
  func mayBegin(with word: String) -> Bool {
    stateNames.mayBegin(with: word) || organisationNames.mayBegin(with: word)
  }

  /// The city, province or region of that name, capitals among them.
  func place(named name: String) -> PlaceEntry? {
    placeNames.value(named: name).map { places[$0] }
  }
}

extension World {
  private typealias Use = (index: Int, uses: NameUse)

  private static func index(_ states: [StateEntry], indices: [String: Int], tables: WorldTables) -> NameIndex<Use> {
    var names = NameIndex<Use>()
    for name in tables.stateNames(of: states) {
      guard let index = indices[name.code] else { continue }
      names.insert((index, name.use), name: name.text, exactly: name.isExact) { old, new in
        old.index == new.index ? (old.index, old.uses.union(new.uses)) : old
      }
    }
    return names
  }

  private static func index(_ organisations: [WorldTables.NamedOrganisation]) -> NameIndex<Use> {
    var names = NameIndex<Use>()
    for (index, organisation) in organisations.enumerated() {
      for name in [organisation.entry.name] + organisation.entry.otherNames {
        let use: NameUse = NameIndex<Use>.isAbbreviation(name) ? .abbreviation : .name
        names.insert((index, use), name: name) { old, _ in old }
      }
      for seat in organisation.seats {
        names.insert((index, .seat), name: seat) { old, _ in old }
      }
    }
    return names
  }

  /// Cities and regions come before capitals of the same name: Victoria is Australia's state first.
  private static func index(_ places: [PlaceEntry]) -> NameIndex<Int> {
    var names = NameIndex<Int>()
    for (index, place) in places.enumerated() {
      for name in [place.name] + place.otherNames {
        names.insert(index, name: name) { old, _ in old }
      }
    }
    return names
  }
}
