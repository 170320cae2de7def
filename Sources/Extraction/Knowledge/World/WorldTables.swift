/// The tables of the world, read but not yet indexed.
struct WorldTables {
  /// A word that stands for a state.
  struct StateName {
    var code: String
    var text: String
    var use: NameUse
    /// Whether only this spelling counts, accents included.
    var isExact = false
  }

  struct NamedOrganisation {
    var entry: OrganisationEntry
    var seats: [String]
  }

  struct Capital {
    var name: String
    var standsForState: Bool
    var isExact: Bool
  }

  struct StateRow {
    var code: String
    /// Nil in a line that goes on with the state before it.
    var name: String?
    var status: StateEntry.Status
    var otherNames: [String]
    var capitals: [Capital]
  }

  struct DemonymRow {
    var code: String
    var adjectives: [String]
    var persons: [String]
    var people: [String]
  }

  struct PlaceRow {
    var code: String?
    var kind: PlaceEntry.Kind
    /// Spellings of each place.
    var places: [[String]]
  }

  let stateRows: [StateRow]
  let seatRows: [(code: String, names: [String])]
  let demonymRows: [DemonymRow]
  let placeRows: [PlaceRow]
  let organisationEntries: [NamedOrganisation]
  /// The lines that could not be read.
  let rejected: [String]

  init() {
    let states: [(StateEntry.Status, String)] = [
      (.member, StateTable.members), (.observer, StateTable.observers),
      (.partlyRecognised, StateTable.partlyRecognised), (.territory, StateTable.territories),
    ]
    let stateTables = states.map { status, text in ParsedTable(text) { Self.stateRow($0, status: status) } }
    let seats = ParsedTable(SeatTable.text, Self.seatRow)
    let demonyms = ParsedTable(DemonymTable.text, Self.demonymRow)
    let cities = ParsedTable(CityTable.text) { Self.placeRow($0, kind: .city) }
    let regions = ParsedTable(RegionTable.withinStates) { Self.placeRow($0, kind: .region) }
    let wide = ParsedTable(RegionTable.acrossStates, Self.widePlaceRow)
    let bodies = ParsedTable(OrganisationTable.intergovernmental, Self.bodyRow)
    let organs = ParsedTable(OrganisationTable.stateOrgans) { Self.organisationRow($0, kind: .stateOrgan) }
    let movements = ParsedTable(OrganisationTable.movements) { Self.organisationRow($0, kind: .movement) }

    stateRows = stateTables.flatMap(\.rows)
    seatRows = seats.rows
    demonymRows = demonyms.rows
    placeRows = cities.rows + regions.rows + wide.rows
    organisationEntries = bodies.rows + organs.rows + movements.rows
    rejected =
      stateTables.flatMap(\.rejected) + seats.rejected + demonyms.rejected + cities.rejected + regions.rejected
      + wide.rejected + bodies.rejected + organs.rejected + movements.rejected
  }

  func stateEntries() -> [StateEntry] {
    let adjectives = Dictionary(demonymRows.map { ($0.code, $0.adjectives) }, uniquingKeysWith: +)
    var entries: [StateEntry] = []
    for row in stateRows {
      guard let name = row.name else {
        entries[entries.count - 1].otherNames += row.otherNames
        continue
      }
      entries.append(
        StateEntry(
          code: row.code, name: name, status: row.status, otherNames: row.otherNames,
          capitals: row.capitals.map(\.name), adjectives: adjectives[row.code] ?? []))
    }
    return entries
  }

  /// Every word that stands for a state, proper names first.
  func stateNames(of states: [StateEntry]) -> [StateName] {
    var names: [StateName] = []
    for state in states {
      for name in [state.name] + state.otherNames {
        let use: NameUse = NameIndex<Int>.isAbbreviation(name) ? .abbreviation : .name
        names.append(StateName(code: state.code, text: name, use: use))
      }
    }
    for row in stateRows {
      for capital in row.capitals where capital.standsForState {
        names.append(StateName(code: row.code, text: capital.name, use: .capital, isExact: capital.isExact))
      }
    }
    for row in seatRows {
      names += row.names.map { StateName(code: row.code, text: $0, use: .seat) }
    }
    for row in demonymRows {
      names += row.adjectives.map { StateName(code: row.code, text: $0, use: .adjective) }
      names += row.persons.map { StateName(code: row.code, text: $0, use: .person) }
      names += row.people.map { StateName(code: row.code, text: $0, use: .people) }
    }
    return names
  }

  /// Cities, regions, then the capitals.
  func placeEntries(states: [StateEntry]) -> [PlaceEntry] {
    var entries = placeRows.flatMap { row in
      row.places.map {
        PlaceEntry(name: $0[0], kind: row.kind, otherNames: Array($0.dropFirst()), stateCode: row.code)
      }
    }
    for state in states {
      entries += state.capitals.map { PlaceEntry(name: $0, kind: .capital, otherNames: [], stateCode: state.code) }
    }
    return entries
  }
}
