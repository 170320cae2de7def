import Record
import Testing

@testable import Cast

struct JoiningTests {
  @Test func oneDocumentKeepsItsIDs() throws {
    let cast = try CastGraph(joining: [.swap])
    #expect(cast.actions.map(\.id) == ["a1", "a2", "a3", "a4"])
    #expect(cast.actors.map(\.id) == ExtractionRecord.swap.actors.map(\.id))
    #expect(cast.actors[0].aliases == ["Trump", "US President Donald Trump"])
    #expect(cast.actors[0].mentionCount == 3)
    #expect(cast.ids(cast.actors[5].affiliations) == ["russia"])
    #expect(cast.ids(cast.action("a2").sources) == ["zoe-ng"])
    #expect(cast.ids(cast.action("a2").targets) == ["vladimir-putin"])
    #expect(cast.ids(cast.action("a2").places) == ["istanbul"])
  }

  @Test func evidenceIsTheSentence() throws {
    let cast = try CastGraph(joining: [.swap])
    #expect(
      cast.action("a1").evidence == [
        Evidence(document: 0, sentence: 0, text: "Trump said Russia and Ukraine had completed a swap.")
      ])
    #expect(cast.action("a2").evidence.map(\.text) == ["Zoë called Putin 🎉 in Istanbul on Monday."])
    #expect(
      cast.action("a4").tellings.map(\.evidence?.text) == ["Trump said Russia and Ukraine had completed a swap."])
  }

  @Test func offsetsCountScalarsNotLetters() throws {
    // Two scalars make the one letter; the second sentence begins after them.
    let record = ExtractionRecord(
      document: DocumentRecord(id: "d", text: "e\u{301}\r\nSo."),
      sentences: [SpanRecord(start: 0, end: 2), SpanRecord(start: 4, end: 7)],
      actions: [.sample("a1", "go", sentences: [0, 1])])
    let cast = try CastGraph(joining: [record])
    #expect(
      cast.actions[0].evidence.map { $0.text.map { Array($0.unicodeScalars) } } == [
        ["e", "\u{301}"], ["S", "o", "."],
      ])
  }

  @Test func withoutTextThereIsEvidenceAllTheSame() throws {
    var record = ExtractionRecord.swap
    record.document.text = nil
    let cast = try CastGraph(joining: [record])
    #expect(cast.action("a3").evidence == [Evidence(document: 0, sentence: 2, text: nil)])
  }

  @Test func actorsOfSeveralDocumentsBecomeOne() throws {
    let cast = try CastGraph(joining: [.swap, .sequel])
    #expect(cast.documents.map(\.id) == ["swap", "sequel"])
    #expect(cast.actions.map(\.id) == ["swap/a1", "swap/a2", "swap/a3", "swap/a4", "sequel/a1"])
    let ukraine = cast.actors[cast.actor("ukraine")]
    #expect(ukraine.kind == .state)
    #expect(ukraine.aliases == ["Kyiv", "Ukrainian"])
    #expect(ukraine.mentionCount == 4)
    #expect(cast.actors[cast.actor("russia")].mentionCount == 6)
    #expect(cast.ids(cast.action("sequel/a1").sources) == ["russia", "ukraine"])
    #expect(cast.action("sequel/a1").evidence == [Evidence(document: 1, sentence: 0, text: nil)])
  }

  @Test func kindsThatCannotBeTheSameStayApart() throws {
    let cast = try CastGraph(joining: [.swap, .sequel, .sequel])
    #expect(cast.actors.suffix(2).map(\.id) == ["istanbul", "istanbul-organisation"])
    let club = cast.actors[cast.actor("istanbul-organisation")]
    #expect(club.name == "Istanbul Basaksehir")
    #expect(cast.ids(club.affiliations) == ["ukraine"])
    #expect(club.mentionCount == 2)
  }

  @Test func documentsOfTheSameNameAreToldApart() throws {
    let cast = try CastGraph(joining: [.sequel, .sequel])
    #expect(cast.actions.map(\.id) == ["sequel/a1", "sequel-2/a1"])
  }

  @Test func nothingMakesAnEmptyCast() throws {
    #expect(try CastGraph(joining: []) == CastGraph())
  }
}

struct ContradictoryRecordTests {
  private func joined(_ change: (inout ExtractionRecord) -> Void) throws(CastError) -> CastGraph {
    var record = ExtractionRecord.swap
    change(&record)
    return try CastGraph(joining: [record])
  }

  @Test func unknownActors() {
    #expect(throws: CastError.unknownActor("nobody", place: "action a1", document: "swap")) {
      try joined { $0.actions[0].participants[0].actor = "nobody" }
    }
    #expect(throws: CastError.unknownActor("nobody", place: "action a4", document: "swap")) {
      try joined { $0.actions[3].attribution[0].actor = "nobody" }
    }
    #expect(throws: CastError.unknownActor("nobody", place: "actor donald-trump", document: "swap")) {
      try joined { $0.actors[0].affiliations = ["nobody"] }
    }
  }

  @Test(arguments: [-1, 3, Int.max]) func unknownSentences(number: Int) {
    let expected = CastError.unknownSentence(number, sentenceCount: 3, place: "action a1", document: "swap")
    #expect(throws: expected) { try joined { $0.actions[0].mentions[0].sentence = number } }
    #expect(throws: expected) { try joined { $0.actions[0].attribution[0].sentence = number } }
  }

  @Test(arguments: [
    SpanRecord(start: -1, end: 3), SpanRecord(start: 20, end: 30), SpanRecord(start: 60, end: 59),
    SpanRecord(start: 60, end: .max), SpanRecord(start: .max, end: .max), SpanRecord(start: .min, end: .max),
  ])
  func sentencesOutOfPlace(span: SpanRecord) {
    #expect(throws: CastError.misplacedSentence(1, document: "swap")) { try joined { $0.sentences[1] = span } }
  }

  @Test func theSameIDTwice() {
    #expect(throws: CastError.duplicateActor("russia", document: "swap")) {
      try joined { $0.actors[0].id = "russia" }
    }
    #expect(throws: CastError.duplicateAction("a1", document: "swap")) { try joined { $0.actions[1].id = "a1" } }
  }

  @Test func messagesAreOneReadableLine() {
    #expect(
      CastError.unknownActor("no\u{1B}[2Jbody\n", place: "action a1", document: "swap").description
        == "record of 'swap': action a1 names the actor 'no[2Jbody', which the record does not list")
  }
}
