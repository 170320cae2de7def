import Cast
import Foundation
import Record
import Testing

@testable import Archive

@Suite struct ArchiveTests {
  @Test func oneEventOfTwoPapersIsOneAction() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.evening, Harbour.sale)
    var cast = try shelf.archive.skeleton()
    #expect(cast.actors.map(\.name) == ["Port of Bay", "Acme Shipping", "Ann Lee", "Cora Díaz"])
    #expect(cast.actions.count == 2)
    try shelf.archive.complete(
      &cast, actions: Array(cast.actions.indices), actors: Array(cast.actors.indices))
    let fine = cast.actions[0]
    #expect(fine.id == "morning/a1")
    #expect(fine.phrase == "fineed")
    #expect(fine.sources == [0] && fine.targets == [1])
    #expect(fine.evidence.map { cast.documents[$0.document].id } == ["morning", "evening"])
    #expect(
      fine.evidence.map(\.text) == [
        "The Port of Bay fined Acme Shipping on Monday.",
        "Acme Shipping Inc., which the Port of Bay fined on Monday, denied it.",
      ])
    #expect(fine.tellings.map(\.predicate) == ["deny"])
    #expect(
      fine.tellings[0].evidence?.text
        == "Acme Shipping Inc., which the Port of Bay fined on Monday, denied it.")
    #expect(fine.time?.start == CalendarDate(iso: "2025-03-03"))
    #expect(fine.quantities.map(\.text) == ["two hours"])
    #expect(cast.actors[1].aliases == ["Acme Shipping", "Acme Shipping Inc."])
    #expect(cast.actors[2].affiliations == [0])
    #expect(cast.actors[2].description == "harbour master")
  }

  /// What is drawn up for readers says the same as the tables.
  @Test func skeletonIsThatOfTheRecords() throws {
    let records = [Harbour.morning, Harbour.evening, Harbour.sale]
    let shelf = try Shelf(Harbour.morning, Harbour.evening, Harbour.sale)
    let joined = try CastGraph(joining: records)
    let expected = joined.joiningRetellings(joined.retellings())
    var cast = try shelf.archive.skeleton()
    try shelf.archive.complete(
      &cast, actions: Array(cast.actions.indices), actors: Array(cast.actors.indices))
    #expect(cast.actors == expected.actors)
    #expect(cast.actions == expected.actions)
    #expect(cast.documents.map(\.id) == expected.documents.map(\.id))
  }

  @Test func archivesOfEarlierVersionsAreBroughtUpToDate() throws {
    let shelf = try Shelf(Harbour.morning)
    try shelf.archive.write { database in
      try database.execute(
        sql: """
          DROP TABLE skeleton;
          CREATE TABLE skeleton (id INTEGER PRIMARY KEY CHECK (id = 1), data BLOB NOT NULL);
          DELETE FROM grdb_migrations WHERE identifier = '2';
          """)
    }
    let reader = try Archive(at: shelf.path, readOnly: true)
    #expect(try !reader.isSettled())
    #expect(try reader.skeleton().actions.map(\.predicate) == ["fine"])
    try shelf.archive.settle()
    #expect(try reader.isSettled())
    #expect(try reader.skeleton(linksOnly: true).actions.map(\.predicate) == ["fine"])
  }

  @Test func linksLeaveOutWhatHasOneSide() throws {
    var alone = Harbour.sale
    alone.actions[0].participants.removeLast()
    let shelf = try Shelf(Harbour.morning, alone)
    #expect(try shelf.archive.skeleton().actions.count == 2)
    let links = try shelf.archive.skeleton(linksOnly: true)
    #expect(links.actions.map(\.predicate) == ["fine"])
    #expect(links == (try shelf.archive.skeleton().linked()))
    #expect(links.actors.map(\.name) == ["Port of Bay", "Acme Shipping", "Ann Lee"])
  }

  @Test func addingAgainReplacesOnlyWhatChanged() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.evening, Harbour.sale)
    #expect(try shelf.archive.add(Harbour.morning, fingerprint: "1") == .unchanged)
    #expect(try shelf.archive.isSettled())
    var changed = Harbour.morning
    changed.actions = []
    changed.actors.removeLast()
    #expect(try shelf.archive.add(changed, fingerprint: "2") == .replaced)
    #expect(try !shelf.archive.isSettled())
    try shelf.archive.settle()
    let cast = try shelf.archive.skeleton()
    #expect(cast.documents.map(\.id) == ["evening", "sale", "morning"])
    #expect(cast.actors.map(\.name) == ["Acme Shipping", "Port of Bay", "Cora Díaz"])
    #expect(cast.actions.map(\.predicate) == ["fine", "sell"])
    #expect(try shelf.archive.documentCount() == 3)
    #expect(try shelf.rows("PRAGMA integrity_check") == ["ok"])
    #expect(try shelf.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try shelf.archive.sentences(with: "harbour").isEmpty)
  }

  /// The cast depends on the documents, not on how they came.
  @Test func settlingStepByStepIsTheSame() throws {
    let whole = try Shelf(Harbour.morning, Harbour.evening, Harbour.sale)
    let steps = try Shelf()
    for record in [Harbour.morning, Harbour.evening, Harbour.sale] {
      try steps.archive.add(record, fingerprint: "1")
      try steps.archive.settle()
    }
    for table in ["actor", "appearance", "action"] {
      #expect(try steps.rows("SELECT * FROM \(table)") == whole.rows("SELECT * FROM \(table)"))
    }
    #expect(try steps.archive.skeleton() == whole.archive.skeleton())
  }

  @Test func contradictoryRecordsAreRefusedWhole() throws {
    let shelf = try Shelf(Harbour.morning)
    var bad = Harbour.sale
    bad.actions[0].participants[0].actor = "nobody"
    #expect(
      throws: ArchiveError.invalidRecord(
        "record of 'sale': action a1 names the actor 'nobody', which the record does not list")
    ) { try shelf.archive.add(bad, fingerprint: "1") }
    #expect(try shelf.archive.documentCount() == 1)
  }

  @Test func filesOfOneNameGetNamesOfTheirOwn() throws {
    let shelf = try Shelf(Harbour.morning)
    #expect(try shelf.archive.documentName("morning", source: "paper/morning") == "morning")
    #expect(try shelf.archive.documentName("morning", source: "elsewhere/morning") == "morning-2")
    #expect(try shelf.archive.documentName("morning", source: nil) == "morning")
    #expect(try shelf.archive.documentName("noon", source: "x") == "noon")
  }

  @Test func readersSeeWhatWasThereWhenTheyBegan() throws {
    let shelf = try Shelf(Harbour.morning)
    let reader = try Archive(at: shelf.path, readOnly: true)
    try shelf.archive.add(Harbour.sale, fingerprint: "1")
    #expect(try reader.skeleton().actions.map(\.predicate) == ["fine"])
    try shelf.archive.settle()
    #expect(try reader.skeleton().actions.map(\.predicate) == ["fine", "sell"])
  }

  @Test func otherFilesAreNoArchives() throws {
    let shelf = try Shelf()
    #expect(throws: ArchiveError.missing) { try Archive(at: shelf.path + "-not") }
    let text = shelf.path + "-wal"
    try Data("Port of Bay".utf8).write(to: URL(fileURLWithPath: text + ".txt"))
    defer { try? FileManager.default.removeItem(atPath: text + ".txt") }
    #expect(throws: ArchiveError.notAnArchive) { try Archive(at: text + ".txt") }
  }
}

@Suite struct ArchiveSearchTests {
  @Test func wordsMatchInAllForms() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.evening, Harbour.sale)
    #expect(
      try shelf.archive.sentences(with: "fine port").map(\.document).sorted() == [
        "evening", "morning",
      ])
    #expect(
      try shelf.archive.sentences(with: "diaz").map(\.text) == [
        "Acme Shipping sold a ship to Cora Díaz."
      ])
    #expect(try shelf.archive.sentences(with: "\"port confirmed\"").map(\.sentence) == [1])
    #expect(try shelf.archive.sentences(with: "\"confirmed port\"").isEmpty)
    #expect(
      try shelf.archive.sentences(with: "shi* acme", until: CalendarDate(iso: "2025-03-04")).count
        == 1)
    #expect(
      try shelf.archive.sentences(with: "acme", source: "PAPER/sale").map(\.document) == ["sale"])
  }

  @Test(arguments: ["", "\"", "*", "AND OR", "NEAR(", "a\"b", "-", "(", "^x", "col:x", "\u{0}"])
  func nothingIsAnError(words: String) throws {
    let shelf = try Shelf(Harbour.morning)
    #expect(try shelf.archive.sentences(with: words).isEmpty)
  }
}

@Suite struct ArchiveSQLTests {
  @Test func viewsHoldWhatWasAdded() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.evening)
    #expect(
      try shelf.rows("SELECT slug, kind, documents FROM actors ORDER BY id") == [
        "port-of-bay | organisation | 2", "acme-shipping | organisation | 2",
        "ann-lee | person | 1",
      ])
    #expect(
      try shelf.rows(
        """
        SELECT s.name, actions.predicate, t.name, start, stance, who.name FROM actions
          JOIN participants ps ON ps.action = actions.id AND ps.role = 'source' JOIN actors s ON s.id = ps.actor
          JOIN participants pt ON pt.action = actions.id AND pt.role = 'target' JOIN actors t ON t.id = pt.actor
          LEFT JOIN tellings ON tellings.action = actions.id LEFT JOIN actors who ON who.id = tellings.actor
        ORDER BY actions.id
        """) == [
          "Port of Bay | fine | Acme Shipping | 2025-03-03 | – | –",
          "Port of Bay | fine | Acme Shipping | 2025-03-03 | deny | Acme Shipping",
        ])
    #expect(try shelf.rows("SELECT count(DISTINCT event) FROM actions") == ["1"])
    #expect(
      try shelf.rows(
        "SELECT a.name, w.name FROM affiliations JOIN actors a ON a.id = actor JOIN actors w ON w.id = whole"
      ) == [
        "Ann Lee | Port of Bay"
      ])
    for view in ["documents", "sentences", "names", "mentions", "evidence", "merges"] {
      #expect(try !shelf.rows("SELECT * FROM \(view)").isEmpty)
    }
  }

  @Test(arguments: [
    "DELETE FROM document", "DROP TABLE actor", "INSERT INTO decision VALUES (1, '')", "nonsense",
    "SELECT 1; SELECT 2",
    "PRAGMA journal_mode = DELETE", "ATTACH ':memory:' AS other", "",
  ])
  func onlyReadingIsAllowed(statement: String) throws {
    let shelf = try Shelf(Harbour.morning)
    let reader = try Archive(at: shelf.path, readOnly: true)
    #expect(throws: ArchiveError.self) { try reader.select(statement) }
    #expect(try shelf.archive.documentCount() == 1)
    #expect(try shelf.rows("SELECT count(*) FROM decision") == ["0"])
  }
}
