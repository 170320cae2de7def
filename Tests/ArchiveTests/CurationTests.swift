import Archive
import Cast
import Record
import Testing

@Suite struct CurationTests {
  private static func names(_ shelf: Shelf) throws -> [String] {
    try shelf.archive.skeleton().actors.map(\.name)
  }

  @Test func whatIsMergedStaysMerged() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.sale)
    try shelf.archive.decide([
      .merge([
        ActorReference(name: "Ann Lee", kind: .person),
        ActorReference(name: "Cora Diaz", kind: .person),
      ])
    ])
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee"])
    #expect(
      try shelf.archive.merges(of: "ann-lee").map(\.reason) == ["first seen", "merged by hand"])
    // The documents come again.
    try shelf.archive.add(Harbour.sale, fingerprint: "2")
    try shelf.archive.settle()
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee"])
    try shelf.archive.undo()
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee", "Cora Díaz"])
  }

  @Test func whatIsSplitStaysSplit() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.evening)
    let references = try shelf.archive.references(to: "acme-shipping", name: "acme shipping inc")
    #expect(references == [ActorReference(name: "Acme Shipping Inc.", kind: .organisation)])
    try shelf.archive.decide([.split(references)])
    #expect(
      try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee", "Acme Shipping Inc."])
    #expect(try shelf.archive.skeleton().actions.count == 2)
    try shelf.archive.undo(1)
    #expect(try shelf.archive.skeleton().actions.count == 1)
  }

  @Test func splitByDocument() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.sale)
    let references = try shelf.archive.references(to: "acme-shipping", documents: ["sale"])
    #expect(
      references == [ActorReference(name: "Acme Shipping", kind: .organisation, document: "sale")])
    try shelf.archive.decide([.split(references)])
    #expect(
      try shelf.archive.skeleton().actors.map(\.id) == [
        "port-of-bay", "acme-shipping", "ann-lee", "acme-shipping-organisation", "cora-diaz",
      ])
  }

  /// A later decision goes over an earlier one.
  @Test func mergedAndSplitAgain() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.sale)
    let (ann, cora) = (
      ActorReference(name: "Ann Lee", kind: .person),
      ActorReference(name: "Cora Díaz", kind: .person)
    )
    try shelf.archive.decide([.merge([ann, cora]), .split([cora])])
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee", "Cora Díaz"])
    try shelf.archive.decide([.merge([ann, cora])])
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee"])
  }

  @Test func namesAndAliases() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.sale)
    let acme = ActorReference(name: "acme shipping", kind: .organisation)
    try shelf.archive.decide([.rename(acme, to: "ACME"), .alias(acme, names: ["The Line"])])
    #expect(try Self.names(shelf).contains("ACME"))
    let (resolution, actors) = try shelf.archive.resolve("line")
    #expect(resolution == .found(0))
    #expect(actors.map(\.id) == ["acme-shipping"])
  }

  @Test func namesGivenByHandGoOverThoseOfMerges() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.sale)
    let ann = ActorReference(name: "Ann Lee", kind: .person)
    let cora = ActorReference(name: "Cora Díaz", kind: .person)
    try shelf.archive.decide([.rename(ann, to: "A. Lee"), .merge([cora, ann])])
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "A. Lee"])
    try shelf.archive.undo(1)
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Cora Díaz"])
    try shelf.archive.decide([.merge([ann, cora])])
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Ann Lee"])
    try shelf.archive.decide([.rename(ann, to: "Ann"), .rename(cora, to: "Cora")])
    #expect(try Self.names(shelf) == ["Port of Bay", "Acme Shipping", "Cora"])
  }

  @Test func theLogGoesToOtherArchives() throws {
    let shelf = try Shelf(Harbour.morning, Harbour.sale)
    let decisions: [Decision] = [
      .merge([
        ActorReference(name: "Ann Lee", kind: .person),
        ActorReference(name: "Cora Díaz", kind: .person),
      ]),
      .rename(
        ActorReference(name: "Acme Shipping", kind: .organisation, document: "sale"),
        to: "yes: \"no\""),
    ]
    try shelf.archive.decide(decisions)
    let yaml = try shelf.archive.curation()
    #expect(try Archive.decisions(fromYAML: yaml) == decisions)
    let other = try Shelf(Harbour.sale, Harbour.morning)
    try other.archive.decide(Archive.decisions(fromYAML: yaml))
    // The first of the two gives the name.
    #expect(try Self.names(shelf) == ["Port of Bay", "yes: \"no\"", "Ann Lee"])
    #expect(try Self.names(other) == ["yes: \"no\"", "Ann Lee", "Port of Bay"])
    #expect(try Shelf().archive.curation() == "[]\n")
  }

  @Test func whatCannotBeDoneIsRefused() throws {
    let shelf = try Shelf(Harbour.morning)
    #expect(throws: ArchiveError.invalidDecision("no person is called 'Zoë'")) {
      try shelf.archive.decide([.rename(ActorReference(name: "Zoë", kind: .person), to: "Z")])
    }
    #expect(throws: ArchiveError.invalidDecision("there is nothing to undo")) {
      try shelf.archive.undo()
    }
    #expect(throws: ArchiveError.invalidDecision("there is no decision 7")) {
      try shelf.archive.undo(7)
    }
    #expect(
      throws: ArchiveError.invalidDecision("is not a list of decisions: entry 1 lacks 'alias'")
    ) {
      try Archive.decisions(fromYAML: "- {frobnicate: x}")
    }
    #expect(try shelf.archive.decisions().isEmpty)
  }
}

@Suite struct ArchiveNameTests {
  /// The archive and the cast find the same actors.
  @Test(arguments: [
    "port", "Port of Bay", "acme", "ANN LEE", "lee", "ann-lee", "cora diaz", "Acne", "zz", "",
  ])
  func namesAreFoundAsInTheCast(name: String) throws {
    let shelf = try Shelf(Harbour.morning, Harbour.evening, Harbour.sale)
    let cast = try CastGraph(joining: [Harbour.morning, Harbour.evening, Harbour.sale])
    let (resolution, actors) = try shelf.archive.resolve(name)
    switch (resolution, cast.resolve(name)) {
    case (.found(let a), .found(let b)): #expect(actors[a].id == cast.actors[b].id)
    case (.ambiguous(let a), .ambiguous(let b)):
      #expect(a.map { actors[$0].id } == b.map { cast.actors[$0].id })
    case (.unknown(let a), .unknown(let b)): #expect(a == b)
    default: Issue.record("\(resolution)")
    }
  }
}
