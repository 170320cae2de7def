extension WorldTables {
  static func stateRow(_ fields: [Substring], status: StateEntry.Status) -> StateRow? {
    guard fields.count == 4, isCode(fields[0]) else { return nil }
    let name = fields[1].isEmpty ? nil : String(fields[1])
    return StateRow(
      code: String(fields[0]), name: name, status: status, otherNames: TableText.list(fields[2]),
      capitals: TableText.list(fields[3]).map(capital))
  }

  private static func capital(_ text: String) -> Capital {
    let mark = text.first
    let name = mark == "~" || mark == "!" ? String(text.dropFirst()) : text
    return Capital(name: name, standsForState: mark != "~", isExact: mark == "!")
  }

  static func seatRow(_ fields: [Substring]) -> (code: String, names: [String])? {
    guard fields.count == 2, isCode(fields[0]) else { return nil }
    let names = TableText.list(fields[1])
    return names.isEmpty ? nil : (String(fields[0]), names)
  }

  static func demonymRow(_ fields: [Substring]) -> DemonymRow? {
    guard [2, 3, 4].contains(fields.count), isCode(fields[0]) else { return nil }
    let adjectives = TableText.list(fields[1])
    guard let first = adjectives.first else { return nil }
    let nouns = { (field: Int) in fields[field] == "=" ? [first] : TableText.list(fields[field]) }
    let persons: [String]
    let people: [String]
    switch fields.count {
    case 4: (persons, people) = (nouns(2), nouns(3))
    case 3: (persons, people) = (nouns(2), [])
    default: (persons, people) = (adjectives, adjectives.map { $0 + "s" })
    }
    return DemonymRow(code: String(fields[0]), adjectives: adjectives, persons: persons, people: people)
  }

  static func placeRow(_ fields: [Substring], kind: PlaceEntry.Kind) -> PlaceRow? {
    guard fields.count == 2, isCode(fields[0]), let places = spellings(fields[1]) else { return nil }
    return PlaceRow(code: String(fields[0]), kind: kind, places: places)
  }

  static func widePlaceRow(_ fields: [Substring]) -> PlaceRow? {
    guard fields.count == 1, let places = spellings(fields[0]) else { return nil }
    return PlaceRow(code: nil, kind: .region, places: places)
  }

  /// "Odesa/Odessa; Lviv" → [[Odesa, Odessa], [Lviv]]; nil when there is no name.
  private static func spellings(_ field: Substring) -> [[String]]? {
    let places = TableText.list(field).map { TableText.list($0[...], separator: "/") }.filter { !$0.isEmpty }
    return places.isEmpty ? nil : places
  }

  static func bodyRow(_ fields: [Substring]) -> NamedOrganisation? {
    guard fields.count == 3, !fields[0].isEmpty else { return nil }
    let entry = OrganisationEntry(
      name: String(fields[0]), kind: .intergovernmental, otherNames: TableText.list(fields[1]), stateCode: nil)
    return NamedOrganisation(entry: entry, seats: TableText.list(fields[2]))
  }

  static func organisationRow(_ fields: [Substring], kind: OrganisationEntry.Kind) -> NamedOrganisation? {
    guard fields.count == 3, !fields[0].isEmpty, fields[2].isEmpty || isCode(fields[2]) else { return nil }
    let entry = OrganisationEntry(
      name: String(fields[0]), kind: kind, otherNames: TableText.list(fields[1]),
      stateCode: fields[2].isEmpty ? nil : String(fields[2]))
    return NamedOrganisation(entry: entry, seats: [])
  }

  private static func isCode(_ field: Substring) -> Bool {
    field.utf8.count == 3 && field.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
  }
}
