import Testing

@testable import Extraction

@Suite struct WorldTests {
  let world = World.shared

  @Test func everyLineParses() {
    #expect(WorldTables().rejected.isEmpty)
  }

  @Test func hasTheMembersAndObserversOfTheUnitedNations() {
    #expect(world.states.count { $0.status == .member } == 193)
    #expect(world.states.filter { $0.status == .observer }.map(\.code) == ["PSE", "VAT"])
    #expect(Set(world.states.map(\.code)).count == world.states.count)
    #expect(Set(world.states.map(\.name)).count == world.states.count)
  }

  @Test func everyTableSpeaksOfKnownStates() {
    let tables = WorldTables()
    let codes = tables.seatRows.map(\.code) + tables.demonymRows.map(\.code) + tables.placeRows.compactMap(\.code)
    for code in codes + world.organisations.compactMap(\.stateCode) {
      #expect(world.state(code: code) != nil, "\(code)")
    }
    let withoutAdjective = world.states.filter { $0.status == .member && $0.adjectives.isEmpty }.map(\.code)
    // "Congolese" and "Dominican" go to the larger neighbours.
    #expect(withoutAdjective == ["COG", "DMA"])
    #expect(world.states.filter { $0.status == .member && $0.capitals.isEmpty }.map(\.code) == ["SGP"])
  }

  @Test func noNameStandsForTwoStates() {
    var owners: [String: String] = [:]
    for name in WorldTables().stateNames(of: world.states) {
      let key = NameIndex<Int>.isAbbreviation(name.text) ? name.text : NameFolding.key(name.text)
      #expect(owners[key, default: name.code] == name.code, "\(name.text)")
      owners[key] = name.code
    }
  }

  @Test func noNameStandsForTwoOrganisationsOrForAStateToo() {
    var owners: [String: String] = [:]
    for entry in world.organisations {
      for name in [entry.name] + entry.otherNames {
        let key = NameIndex<Int>.isAbbreviation(name) ? name : NameFolding.key(name)
        #expect(owners[key, default: entry.name] == entry.name, "\(name)")
        #expect(world.state(named: name) == nil, "\(name)")
        owners[key] = entry.name
      }
    }
  }

  @Test func noPlaceLiesInTwoStates() {
    var owners: [String: String?] = [:]
    for place in world.places where place.kind != .capital {
      for name in [place.name] + place.otherNames {
        let key = NameFolding.key(name)
        #expect(owners[key, default: place.stateCode] == place.stateCode, "\(name)")
        owners[key] = .some(place.stateCode)
      }
    }
  }

  @Test func findsTheStateThatANameStandsFor() {
    let cases = """
      Kyiv|UKR|capital
      Kiev|UKR|capital
      the Kremlin|RUS|seat
      Moscow|RUS|capital
      Russians|RUS|people
      U.S.|USA|abbreviation
      US|USA|abbreviation
      the US|USA|abbreviation
      the White House|USA|seat
      Washington|USA|capital
      America|USA|name
      UK|GBR|abbreviation
      Britain|GBR|name
      No. 10|GBR|seat
      Britons|GBR|people
      Élysée|FRA|seat
      Elysee Palace|FRA|seat
      UAE|ARE|abbreviation
      Türkiye|TUR|name
      TURKEY|TUR|name
      Turks|TUR|people
      Zhongnanhai|CHN|seat
      DRC|COD|abbreviation
      Côte d’Ivoire|CIV|name
      Ivory Coast|CIV|name
      Swede|SWE|person
      Poles|POL|people
      Aso Rock|NGA|seat
      Canberra|AUS|capital
      Bogota|COL|capital
      Malacañang|PHL|seat
      Kosovars|XKX|people
      Taipei|TWN|capital
      Greenlanders|GRL|people
      Palestinian|PSE|adjective person
      Holy See|VAT|name
      Nigeriens|NER|people
      Nigerian|NGA|adjective person
      Malé|MDV|capital
      Dutch|NLD|adjective people
      Swiss|CHE|adjective person people
      Hong Kong|HKG|name adjective
      New Zealand|NZL|name adjective
      """
    let uses: [String: NameUse] = [
      "name": .name, "abbreviation": .abbreviation, "capital": .capital, "seat": .seat, "adjective": .adjective,
      "person": .person, "people": .people,
    ]
    for line in cases.split(separator: "\n") {
      let fields = line.split(separator: "|").map(String.init)
      let found = world.state(named: fields[0])
      let expected = fields[2].split(separator: " ").reduce(into: NameUse()) { $0.formUnion(uses[String($1)] ?? []) }
      #expect(found?.entry.code == fields[1], "\(line)")
      #expect(found?.uses == expected, "\(line)")
    }
  }

  @Test(arguments: [
    "us", "turkey", "chad", "jordan", "Male", "china", "Us", "Brussels", "Tel Aviv", "Narnia", "", "the", ".",
  ])
  func doesNotTakeOtherWordsForStates(word: String) {
    #expect(world.state(named: word) == nil)
  }

  @Test func findsOrganisations() {
    let names = [
      "EU": "European Union", "Brussels": "European Union", "U.N.": "United Nations", "Nato": "NATO", "NATO": "NATO",
      "the Pentagon": "Pentagon", "G-7": "G7", "Houthi rebels": "Houthis", "OPEC+": "OPEC", "the Knesset": "Knesset",
      "World Health Organisation": "World Health Organization", "WHO": "World Health Organization",
    ]
    for (name, organisation) in names {
      #expect(world.organisation(named: name)?.entry.name == organisation, "\(name)")
    }
    #expect(world.organisation(named: "EU")?.uses == .abbreviation)
    #expect(world.organisation(named: "Brussels")?.uses == .seat)
    #expect(world.organisation(named: "Knesset")?.entry.stateCode == "ISR")
  }

  @Test func commonWordsAreNoOrganisations() {
    for word in ["who", "Who", "is", "ice", "quad", "fed"] {
      #expect(world.organisation(named: word) == nil, "\(word)")
    }
  }

  @Test func findsThePlaceAndItsState() {
    let cases = """
      Kharkiv|UKR|Kharkiv
      Odessa|UKR|Odesa
      Brussels|BEL|Brussels
      Mumbai|IND|Mumbai
      Crimea|UKR|Crimea
      Gaza Strip|PSE|Gaza
      Texas|USA|Texas
      Victoria|AUS|Victoria
      Istanbul|TUR|Istanbul
      Izmir|TUR|İzmir
      Sao Paulo|BRA|São Paulo
      Paris|FRA|Paris
      Scotland|GBR|Scotland
      Timbuktu|MLI|Timbuktu
      """
    for line in cases.split(separator: "\n") {
      let fields = line.split(separator: "|").map(String.init)
      #expect(world.place(named: fields[0])?.stateCode == fields[1], "\(line)")
      #expect(world.place(named: fields[0])?.name == fields[2], "\(line)")
    }
  }

  @Test func seasAndContinentsLieInNoState() {
    for name in ["Europe", "the Black Sea", "Kashmir", "Middle East"] {
      let place = world.place(named: name)
      #expect(place != nil && place?.stateCode == nil, "\(name)")
    }
  }

  @Test func isWideEnough() {
    #expect(world.places.count { $0.kind == .city } >= 500)
    #expect(world.places.count { $0.kind == .region } >= 350)
    #expect(world.organisations.count >= 200)
  }
}
