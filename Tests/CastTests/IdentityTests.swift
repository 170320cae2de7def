import Record
import Testing

@testable import Cast

/// Which names of different documents are one actor's.
@Suite struct IdentityTests {
  /// The groups of names that come of appearances, each in a document of its own unless told otherwise.
  private func groups(_ appearances: [Appearance]) -> Set<Set<Int>> {
    Set(Identities(of: appearances).actors(of: appearances).map { Set($0.members) })
  }

  private func person(_ document: Int, _ name: String, _ role: String? = nil) -> Appearance {
    Appearance(document: document, id: name, name: name, kind: .person, aliases: [name], description: role)
  }

  private func body(
    _ document: Int, _ name: String, _ aliases: [String] = [], of owners: [Int] = [],
    kind: ActorRecord.Kind = .organisation
  ) -> Appearance {
    Appearance(
      document: document, id: name, name: name, kind: kind, aliases: [name] + aliases, affiliations: owners)
  }

  @Test(arguments: [
    ("Zoë Łukasz", "zoe lukasz", true),
    ("Marta A. Quirke", "Marta Quirke", true),
    ("Marta A. Quirke", "Marta Anne Quirke", true),
    ("Marta A. Quirke", "Marta B. Quirke", false),
    ("Marta Quirke Jr.", "Marta Quirke Sr.", false),
    ("Bob Quirke", "Robert Quirke", true),
    ("Bob Quirke", "Bill Quirke", false),
    ("Marta Quirke", "Marta Fell", false),
    ("Quirke", "Marta Quirke", true),
    ("John Smith", "John Smith", false),
    ("John Q. Smith", "John Q. Smith", true),
    ("WASHINGTON Marta Quirke", "Marta Quirke", true),
    ("R. Marta Quirke", "Rose Marta Quirke", true),
    ("R. Quirke", "Rose Quirke", false),
    ("Marta L. Van Quirke", "Marta Van Quirke", true),
    ("Dave", "Dave", false),
    ("R", "R", false),
  ])
  func peopleByNameAlone(first: String, second: String, areOne: Bool) {
    #expect((groups([person(0, first), person(1, second)]).count == 1) == areOne)
  }

  @Test func frequentNamesNeedEvidence() {
    let smiths = [
      person(0, "John Smith", "Mayor"), person(1, "John Smith", "former mayors"), person(2, "John Smith", "striker"),
      person(3, "Smith", "the mayor"),
    ]
    #expect(groups(smiths) == [[0, 1, 3], [2]])
  }

  /// "Davis" must not share the role of a "davi" with his namesakes.
  @Test func aNameIsNoRole() {
    var davises = [person(0, "John Davis"), person(1, "John Davis")]
    for index in davises.indices { davises[index].aliases.append("Davis") }
    #expect(groups(davises) == [[0], [1]])
  }

  @Test(arguments: [("Marta Quirke", true), ("John Quirke", false), ("Marta Smith", false), ("John Q. Quirke", true)])
  func fairlyFrequentNamesLastForYears(name: String, areOne: Bool) {
    var (old, new) = (person(0, name), person(1, name))
    (old.day, new.day) = (0, 1462)
    #expect((groups([old, new]).count == 1) == areOne)
    new.day = 1461
    #expect(groups([old, new]) == [[0, 1]])
  }

  @Test func rareCompanyIsEvidence() {
    let smiths = [
      person(0, "John Smith"), person(0, "Marta Quirke"), person(1, "John Smith"), person(1, "Marta Quirke"),
      person(2, "John Smith"),
    ]
    #expect(groups(smiths) == [[0, 2], [1, 3], [4]])
  }

  /// A middle name that two people share the lack of belongs to neither.
  @Test func contradictingMiddleNames() {
    let all = [person(0, "Marta A. Quirke"), person(1, "Marta B. Quirke"), person(2, "Marta Quirke")]
    #expect(groups(all) == [[0], [1], [2]])
  }

  @Test func surnamesOfOldNewsAreLeftAlone() {
    var (old, new) = (person(0, "Marta Quirke"), person(1, "Quirke"))
    (old.day, new.day) = (0, 4000)
    #expect(groups([old, new]) == [[0], [1]])
    new.day = 400
    #expect(groups([old, new]) == [[0, 1]])
  }

  @Test(arguments: [
    ("Justice Department", "the U.S. Department of Justice", true),
    ("Acme, Inc.", "Acme", true),
    ("Bolt Ltd", "Bolt Union", false),
    ("Ministry of Defence", "Ministry of Defense", false),
    ("Office", "Office", false),
  ])
  func bodiesByNameAlone(first: String, second: String, areOne: Bool) {
    let states = [body(0, "United States", kind: .state), body(1, "United States", kind: .state)]
    let bodies = [body(0, first), body(1, second)]
    let isUnited = first == "Justice Department"
    let found = groups(isUnited ? bodies + states : bodies)
    #expect((found.contains([0, 1])) == areOne)
  }

  @Test func ministriesGoByState() {
    let all = [
      body(0, "Ministry of Defence"), body(0, "Norway", kind: .state), body(1, "Ministry of Defence"),
      body(1, "Sweden", kind: .state), body(2, "Ministry of Defence", of: [5]), body(2, "Norway", kind: .state),
    ]
    #expect(groups(all) == [[0, 4], [1, 5], [2], [3]])
  }

  @Test func townsHaveTheirOwn() {
    let all = [
      body(0, "Police Department"), body(0, "Bay", kind: .place), body(1, "Police Department"),
      body(1, "Bay", kind: .place), body(2, "Police Department"), body(2, "Cape", kind: .place),
      body(3, "Police Department"),
    ]
    #expect(groups(all) == [[0, 2], [1, 3], [4], [5], [6]])
    let qualified = [
      body(0, "Sheriffs Office", ["the Bay County Sheriffs Office"]),
      body(1, "Sheriffs Office", ["Cape County Sheriffs Office"]),
      body(2, "Sheriffs Office", ["Bay County Sheriffs Office"]), body(3, "Sheriffs Office"),
    ]
    #expect(groups(qualified) == [[0, 2], [1], [3]])
  }

  @Test func twoWordingsInOneDocument() {
    let all = [
      body(0, "Fisheries Department"), body(0, "U.S. Department of Fisheries"), body(1, "Department of Fisheries"),
    ]
    #expect(groups(all) == [[0, 1, 2]])
    let twoStates = [
      body(0, "Ministry of Defence", of: [2]), body(0, "Defense Ministry", of: [3]), body(0, "Norway", kind: .state),
      body(0, "Sweden", kind: .state),
    ]
    #expect(groups(twoStates) == [[0], [1], [2], [3]])
  }

  @Test func acronymsAreWhatOthersExplain() {
    let all = [body(0, "Harbour Safety Board", ["HSB"]), body(1, "HSB"), body(2, "XYZ")]
    #expect(groups(all) == [[0, 1], [2]])
  }

  /// "HSB" of the savings bank's own town is the bank, whatever most documents call so.
  @Test func acronymsGoByTheirCompany() {
    var all = (0..<8).map { body($0, "Harbour Safety Board", ["HSB"]) }
    all += [
      body(8, "Hill Savings Bank", ["HSB"]), body(8, "Marta Quirke", kind: .person), body(9, "HSB"),
      body(9, "Marta Quirke", kind: .person), body(10, "HSB"),
    ]
    #expect(groups(all) == [Set(0..<8).union([12]), [8, 10], [9, 11]])
  }

  /// In a large shelf one document's word for an acronym is enough where the letters are the name's and the time is the
  /// same, but for bodies of towns.
  @Test(arguments: [
    ("Harbour Safety Board", "HSB", 900, true), ("Harbour Safety Board", "HSB", 1100, false),
    ("Harbour Safety Board", "HXB", 900, false), ("Harbour Police Department", "HPD", 900, false),
  ])
  func acronymsOfLargeShelves(name: String, acronym: String, days: Int, areOne: Bool) {
    var all = [body(0, name, [acronym]), body(1, acronym)]
    (all[0].day, all[1].day) = (0, days)
    all += (2..<10_002).map { body($0, "Place \($0)", kind: .place) }
    #expect(groups(all).contains([0, 1]) == areOne)
  }

  @Test func longerNamesOfOneAcronym() {
    let all = [
      body(0, "Harbour Safety Board", ["HSB"]), body(1, "Ministry's Harbour Safety Board", ["HSB"]),
      body(2, "Ministry's Harbour Safety Board"),
    ]
    #expect(groups(all) == [[0, 1, 2]])
  }

  @Test func wordsAreOneBodyWhileThereIsNewsOfIt() {
    var all = [body(0, "Pelorus"), body(1, "Pelorus"), body(2, "PELORUS")]
    for (index, day) in [0, 1400, 4000].enumerated() { all[index].day = day }
    #expect(groups(all) == [[0, 1], [2]])
    all[2].day = 2000
    #expect(groups(all) == [[0, 1, 2]])
  }

  @Test func kindsAreReconciled() {
    #expect(groups([body(0, "Georgia", kind: .place), body(1, "Georgia", kind: .state)]) == [[0, 1]])
    #expect(groups([body(0, "Jordan", kind: .state), person(1, "Jordan")]) == [[0], [1]])
  }

  @Test func oneDocumentKnowsBetter() {
    #expect(groups([person(0, "Marta Quirke"), person(0, "Marta Quirke")]) == [[0], [1]])
  }

  @Test func whatHasNoNameGoesByItsOwner() {
    func officials(_ document: Int, of owner: Int) -> Appearance {
      var appearance = body(document, "officials", of: [owner], kind: .group)
      appearance.isNamed = false
      return appearance
    }
    let all = [
      officials(0, of: 1), body(0, "Norway", kind: .state), officials(1, of: 3), body(1, "Norway", kind: .state),
      officials(2, of: 5), body(2, "Sweden", kind: .state),
    ]
    #expect(groups(all) == [[0, 2], [1, 3], [4], [5]])
  }

  @Test func reasonsAreTold() {
    let identities = Identities(of: [
      person(0, "Robert Quirke", "senator"), person(1, "Bob Quirke", "Sen."), person(2, "Quirke", "Senator"),
    ])
    #expect(
      identities.reasons.map(\.description) == [
        "first seen", "short form of the given name: senator", "surname alone: senator",
      ])
  }
}

@Suite struct RetellingTests {
  private func paper(_ id: String, _ day: Int, _ change: (inout ActionRecord) -> Void = { _ in }) -> ExtractionRecord {
    var action = ActionRecord.sample("a1", "fine", from: ["port"], to: ["acme"], days: day...day, sentences: [0])
    change(&action)
    return ExtractionRecord(
      document: DocumentRecord(id: id, date: may(day)), sentences: [SpanRecord(start: 0, end: 9)],
      actors: [.sample("port", "Port of Bay", .organisation), .sample("acme", "Acme", .organisation)], actions: [action]
    )
  }

  private func count(_ records: ExtractionRecord...) throws -> Int {
    let cast = try CastGraph(joining: records)
    return cast.joiningRetellings(cast.retellings()).actions.count
  }

  @Test func sameDeedOfTheSameDays() throws {
    #expect(try count(paper("a", 3), paper("b", 4)) == 1)
    #expect(try count(paper("a", 3), paper("b", 5)) == 2)
    #expect(try count(paper("a", 3), paper("b", 3) { $0.polarity = .negated }) == 2)
    #expect(try count(paper("a", 3), paper("b", 3) { $0.status = .planned }) == 2)
    #expect(try count(paper("a", 3), paper("b", 3) { $0.predicate = "sue" }) == 2)
    #expect(try count(paper("a", 3), paper("b", 3) { $0.participants.reverse() }) == 1)
    #expect(try count(paper("a", 3), paper("b", 3) { $0.participants.removeLast() }) == 2)
  }

  @Test func evidenceOfAll() throws {
    let cast = try CastGraph(joining: [paper("a", 3), paper("b", 3), paper("c", 4)])
    #expect(cast.retellings() == [0, 0, 0])
    let action = cast.joiningRetellings([0, 0, 0]).actions[0]
    #expect(action.id == "a/a1")
    #expect(action.evidence.map(\.document) == [0, 1, 2])
  }
}
