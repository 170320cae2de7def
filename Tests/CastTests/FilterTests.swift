import Record
import Testing

@testable import Cast

struct FilterTests {
  private let cast: CastGraph

  init() throws {
    cast = try CastGraph(joining: [.swap])
  }

  private func kept(_ filter: CastFilter) -> [String] {
    cast.filtered(by: filter).actions.map(\.id)
  }

  @Test func eachCriterionCounts() {
    #expect(kept(CastFilter(classes: [.consult])) == ["a2", "a4"])
    #expect(kept(CastFilter(polarities: [.affirmed])) == ["a1", "a2", "a3"])
    #expect(kept(CastFilter(statuses: [.planned])) == [])
    #expect(kept(CastFilter(speakers: [cast.actor("donald-trump")])) == ["a1"])
    #expect(kept(CastFilter(kinds: [.state])) == ["a1", "a3"])
    #expect(kept(CastFilter(kinds: [.person])) == ["a2", "a4"])
    #expect(kept(CastFilter(minimumConfidence: 0.7)) == ["a1", "a3", "a4"])
    #expect(kept(CastFilter(classes: [.consult], polarities: [.affirmed])) == ["a2"])
  }

  @Test func periodsCountWhenTheyOverlap() {
    // a3 has no date of its own, so it is news of the 23rd.
    #expect(kept(CastFilter(since: may(23))) == ["a1", "a3"])
    #expect(kept(CastFilter(since: may(22))) == ["a1", "a3", "a4"])
    #expect(kept(CastFilter(until: may(19))) == ["a2"])
    #expect(kept(CastFilter(since: may(20), until: may(20))) == ["a4"])
    #expect(kept(CastFilter(since: may(24))) == [])
  }

  @Test func whatHasNoDateIsInNoPeriod() throws {
    var record = ExtractionRecord.swap
    record.document.date = nil
    let undated = try CastGraph(joining: [record])
    #expect(undated.filtered(by: CastFilter(since: may(1))).actions.map(\.id) == ["a1", "a2", "a4"])
    #expect(undated.chronologicalActions() == [1, 3, 0, 2])
  }

  @Test func aPeriodWrittenBackwardsIsReadForwards() {
    var action = cast.action("a4")
    action.time = TimeRecord(text: "", start: may(9), end: may(7))
    #expect(cast.days(of: action)! == (may(7), may(9)))
    action.time = TimeRecord(text: "", start: nil, end: may(7))
    #expect(cast.days(of: action)! == (may(7), may(7)))
  }

  @Test func actorsStayWithTheirActions() {
    let calls = cast.filtered(by: CastFilter(polarities: [.affirmed], minimumConfidence: 0.5))
    #expect(!calls.actors.map(\.id).contains("dmitry-peskov"))
    let called = cast.filtered(by: CastFilter(until: may(19)))
    #expect(called.actors.map(\.id) == ["russia", "zoe-ng", "vladimir-putin", "istanbul"])
    #expect(called.ids(called.actors[2].affiliations) == ["russia"])
    #expect(called.ids(called.actions[0].targets) == ["vladimir-putin"])
    let persons = cast.filtered(by: CastFilter(until: may(19), kinds: [.person]))
    #expect(persons.actors.map(\.id) == ["zoe-ng", "vladimir-putin", "istanbul"])
    #expect(persons.actors[1].affiliations.isEmpty)
    let told = cast.filtered(by: CastFilter(classes: [.cooperate]))
    #expect(told.actors.map(\.id) == ["donald-trump", "russia", "ukraine"])
    #expect(told.ids(told.actions[0].speakers) == ["donald-trump"])
  }

  @Test func noCriterionChangesNothing() {
    #expect(cast.filtered(by: CastFilter()) == cast)
  }
}

struct RollUpTests {
  @Test func spokesmenBecomeTheirStates() throws {
    let cast = try CastGraph(joining: [.swap])
    let rolled = cast.rolledUp(CastRollUp())
    #expect(rolled.actors.map(\.id) == ["donald-trump", "russia", "ukraine", "zoe-ng", "istanbul"])
    #expect(rolled.ids(rolled.action("a2").targets) == ["russia"])
    #expect(rolled.ids(rolled.action("a4").sources) == ["russia"])
    #expect(rolled.ids(rolled.action("a4").speakers) == ["russia"])
    #expect(rolled.actors[1].mentionCount == 6)
    #expect(rolled.actors[1].aliases == ["Moscow", "the Kremlin"])
    #expect(cast.representatives(CastRollUp())[cast.actor("dmitry-peskov")] == cast.actor("russia"))
  }

  @Test func kindsCanBeChosen() throws {
    let cast = try CastGraph(joining: [.swap])
    #expect(cast.rolledUp(CastRollUp(kinds: [.group])) == cast)
  }

  @Test func chainsAndCirclesAreFollowed() {
    func actor(_ id: String, _ kind: ActorRecord.Kind, _ affiliations: [Int]) -> CastActor {
      CastActor(id: id, name: id, kind: kind, affiliations: affiliations)
    }
    let cast = CastGraph(actors: [
      actor("clerk", .person, [1]), actor("office", .organisation, [2]), actor("ministry", .organisation, [1, 3]),
      actor("state", .state, []), actor("twin", .person, [5]), actor("other-twin", .person, [4]),
      actor("envoy", .person, [0, 7, 3]), actor("union", .state, []), actor("city", .place, [3]),
    ])
    #expect(cast.representatives(CastRollUp()) == [3, 3, 3, 3, 4, 5, 7, 7, 8])
  }

  @Test func ownAffairsLoseTheirTarget() {
    let state = CastActor(id: "state", name: "State", kind: .state)
    let army = CastActor(id: "army", name: "Army", kind: .organisation, affiliations: [0])
    let rival = CastActor(id: "rival", name: "Rival", kind: .state)
    let cast = CastGraph(
      actors: [state, army, rival],
      actions: [
        CastAction(id: "a1", predicate: "order", phrase: "ordered", sources: [0], targets: [1, 2]),
        CastAction(id: "a2", predicate: "ask", phrase: "asked itself", sources: [0], targets: [0]),
        CastAction(id: "a3", predicate: "fight", phrase: "fought", sources: [0, 1], targets: [2]),
      ])
    let rolled = cast.rolledUp(CastRollUp())
    #expect(rolled.actions.map(\.sources) == [[0], [0], [0]])
    #expect(rolled.actions.map(\.targets) == [[1], [0], [1]])
  }
}
