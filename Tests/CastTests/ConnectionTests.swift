import Record
import Testing

@testable import Cast

struct ConnectionTests {
  private let cast: CastGraph

  init() throws {
    cast = try CastGraph(joining: [.swap])
  }

  /// The connection as a person would read it.
  private func story(_ connection: Connection) -> [String] {
    connection.hops.map { hop in
      let links = hop.links.map { link in
        switch link.link {
        case .action(let action): "\(cast.actions[action].phrase) (\(link.course))"
        case .affiliation: "affiliated (\(link.course))"
        case .telling(let action, _): "tells of \(cast.actions[action].id) (\(link.course))"
        }
      }
      return "\(cast.actors[hop.from].id) – \(cast.actors[hop.to].id): \(links.joined(separator: ", "))"
    }
  }

  private func stories(
    _ from: String, _ to: String, joining kinds: Set<ActorNetwork.LinkKind> = [.actions, .affiliations],
    directed: Bool = false
  ) throws -> [[String]] {
    try cast.connections(from: cast.actor(from), to: cast.actor(to), joining: kinds, directed: directed).map(story)
  }

  @Test func aSpokesmanIsConnectedThroughHisState() throws {
    #expect(
      try stories("dmitry-peskov", "ukraine") == [
        [
          "dmitry-peskov – russia: affiliated (forward)",
          "russia – ukraine: swapped prisoners with (mutual), accused (backward)",
        ]
      ])
    let hops = try #require(
      try cast.connections(from: cast.actor("dmitry-peskov"), to: cast.actor("ukraine")).first { _ in true }?.hops)
    #expect(hops[0].actions.isEmpty)
    #expect(
      hops[1].actions.flatMap { cast.actions[$0].evidence.map(\.text) } == [
        "Trump said Russia and Ukraine had completed a swap.",
        "Ukraine accused Russia; Kremlin spokesperson Dmitry Peskov denied a meeting with Zoë.",
      ])
  }

  @Test func allShortestOnesInOrder() throws {
    let all = try stories("ukraine", "zoe-ng")
    #expect(all.map(\.count) == [3, 3])
    #expect(
      all.map { $0[2] } == ["vladimir-putin – zoe-ng: called (backward)", "dmitry-peskov – zoe-ng: met (mutual)"])
    #expect(try cast.connections(from: cast.actor("ukraine"), to: cast.actor("zoe-ng")).count == 2)
  }

  @Test func directionCanBeKept() throws {
    #expect(try stories("vladimir-putin", "zoe-ng", joining: [.actions], directed: true).isEmpty)
    #expect(
      try stories("zoe-ng", "vladimir-putin", joining: [.actions], directed: true) == [
        ["zoe-ng – vladimir-putin: called (forward)"]
      ])
    #expect(
      try stories("russia", "ukraine", directed: true) == [["russia – ukraine: swapped prisoners with (mutual)"]])
  }

  @Test func speakersAreConnectedByTellingsOnly() throws {
    #expect(try stories("donald-trump", "ukraine").isEmpty)
    #expect(
      try stories("donald-trump", "ukraine", joining: [.actions, .tellings]) == [
        ["donald-trump – ukraine: tells of a1 (forward)"]
      ])
  }

  @Test func oneselfIsNoDistanceAway() throws {
    let connections = try cast.connections(from: cast.actor("russia"), to: cast.actor("russia"))
    #expect(Array(connections) == [Connection(actors: [cast.actor("russia")], hops: [])])
    #expect(Array(try cast.connections(from: cast.actor("istanbul"), to: cast.actor("russia"))).isEmpty)
  }

  @Test func theCourseIsWhoDoesItToWhom() throws {
    let actors = ["a", "b"].map { CastActor(id: $0, name: $0, kind: .group) }
    func courses(_ sources: [Int], _ targets: [Int]) throws -> [[Connection.Course]] {
      let action = CastAction(id: "a1", predicate: "hit", phrase: "hit", sources: sources, targets: targets)
      let cast = CastGraph(actors: actors, actions: [action])
      return try [(0, 1), (1, 0)].map { from, to in
        try cast.connections(from: from, to: to).flatMap { $0.hops.flatMap { $0.links.map(\.course) } }
      }
    }
    #expect(try courses([0], [1]) == [[.forward], [.backward]])
    #expect(try courses([0, 1], [1]) == [[.forward], [.backward]])
    #expect(try courses([0, 1], [0, 1]) == [[.mutual], [.mutual]])
  }

  @Test func filtersApply() throws {
    let affirmed = cast.filtered(by: CastFilter(polarities: [.affirmed]))
    let connections = try affirmed.connections(from: affirmed.actor("ukraine"), to: affirmed.actor("zoe-ng"))
    #expect(connections.map { affirmed.ids($0.actors) } == [["ukraine", "russia", "vladimir-putin", "zoe-ng"]])
  }
}

struct ActorProfileTests {
  @Test func tellsWhatHappenedInOrder() throws {
    let cast = try CastGraph(joining: [.swap])
    let zoe = cast.profile(of: cast.actor("zoe-ng"))
    #expect(zoe.appearances.map { cast.actions[$0.action].id } == ["a2", "a4"])
    #expect(zoe.appearances.map(\.roles) == [[.source], [.side]])
    #expect(cast.ids(zoe.partners.map(\.actor)) == ["dmitry-peskov", "vladimir-putin"])
    #expect(zoe.partners.map { [$0.actionCount, $0.done, $0.received, $0.mutual] } == [[1, 0, 0, 1], [1, 1, 0, 0]])
    let russia = cast.profile(of: cast.actor("russia"))
    #expect(russia.appearances.map { cast.actions[$0.action].id } == ["a1", "a3"])
    #expect(russia.partners.map { [$0.actionCount, $0.done, $0.received, $0.mutual] } == [[2, 0, 1, 1]])
    #expect(cast.ids(russia.members) == ["dmitry-peskov", "vladimir-putin"])
    let peskov = cast.profile(of: cast.actor("dmitry-peskov"))
    #expect(peskov.appearances.map(\.roles) == [[.side, .speaker]])
    let trump = cast.profile(of: cast.actor("donald-trump"))
    #expect(trump.appearances.map(\.roles) == [[.speaker]])
    #expect(trump.partners.isEmpty)
  }
}
