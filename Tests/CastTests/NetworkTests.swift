import GraphEngine
import Record
import Testing

@testable import Cast

struct ActorNetworkTests {
  private let cast: CastGraph

  init() throws {
    cast = try CastGraph(joining: [.swap])
  }

  /// The edges as text: `russia>ukraine action 0`.
  private func edges(_ network: ActorNetwork) -> [String] {
    (0..<network.graph.edgeCount).map { edge in
      let (source, target) = network.graph.ends(of: edge)
      let ends = cast.ids([network.actors[source], network.actors[target]]).joined(separator: ">")
      switch network.links[edge] {
      case .action(let action): return "\(ends) \(cast.actions[action].id)"
      case .affiliation: return "\(ends) affiliation"
      case .telling(let action, let speaker):
        return "\(ends) \(cast.actors[speaker].id) tells \(cast.actions[action].id)"
      }
    }
  }

  @Test func directedEdgesLeadFromTheDoer() throws {
    #expect(
      edges(try cast.actorNetwork(joining: [.actions], directed: true)) == [
        "russia>ukraine a1", "ukraine>russia a1", "zoe-ng>vladimir-putin a2", "ukraine>russia a3",
        "dmitry-peskov>zoe-ng a4", "zoe-ng>dmitry-peskov a4",
      ])
  }

  @Test func undirectedEdgesJoinEachPairOnce() throws {
    let network = try cast.actorNetwork()
    #expect(
      edges(network) == [
        "russia>ukraine a1", "zoe-ng>vladimir-putin a2", "ukraine>russia a3", "dmitry-peskov>zoe-ng a4",
        "vladimir-putin>russia affiliation", "dmitry-peskov>russia affiliation",
      ])
    #expect(
      network.links(from: cast.actor("russia"), to: cast.actor("ukraine")) == [.action(0), .action(2)])
  }

  @Test func speakersAreJoinedToThoseTheySpeakOfWhenAsked() throws {
    #expect(
      edges(try cast.actorNetwork(joining: [.tellings], directed: true)) == [
        "donald-trump>russia donald-trump tells a1", "donald-trump>ukraine donald-trump tells a1",
        "dmitry-peskov>zoe-ng dmitry-peskov tells a4",
      ])
  }

  @Test func placesAndMereSpeakersAreNoVertices() throws {
    let network = try cast.actorNetwork()
    #expect(cast.ids(network.actors) == ["russia", "ukraine", "zoe-ng", "vladimir-putin", "dmitry-peskov"])
    #expect(network.vertex(of: cast.actor("istanbul")) == nil)
    #expect(network.vertex(of: cast.actor("ukraine")) == 1)
    #expect(network.vertex(of: 99) == nil)
  }

  @Test func everySideOfAReciprocalActionMeetsEveryOther() throws {
    let actors = (0..<3).map { CastActor(id: "\($0)", name: "\($0)", kind: .state) }
    let talks = CastAction(
      id: "a1", predicate: "talk", phrase: "talked", reciprocal: true, sources: [0, 1], targets: [2, 1])
    let cast = CastGraph(actors: actors, actions: [talks])
    #expect(try cast.actorNetwork().graph.edgeCount == 3)
    #expect(try cast.actorNetwork(directed: true).graph.edgeCount == 6)
    var attack = talks
    attack.reciprocal = false
    // 0 → 2, 0 → 1 and 1 → 2; nobody is joined to themselves.
    #expect(try CastGraph(actors: actors, actions: [attack]).actorNetwork().graph.edgeCount == 3)
  }

  @Test func anExplosionIsRefused() throws {
    let crowd = (0..<3000).map { CastActor(id: "\($0)", name: "\($0)", kind: .group) }
    let brawl = CastAction(id: "a1", predicate: "fight", phrase: "fought", reciprocal: true, sources: Array(0..<3000))
    let cast = CastGraph(actors: crowd, actions: [brawl])
    #expect(throws: CastError.tooManyLinks(4_498_500, limit: ActorNetwork.maximumLinks)) { try cast.actorNetwork() }
  }
}

struct ActionNetworkTests {
  @Test func actionsStandBetweenActors() throws {
    let cast = try CastGraph(joining: [.swap])
    let network = try cast.actionNetwork(roles: Set(ActionRole.allCases))
    let edges = (0..<network.graph.edgeCount).map { edge in
      let (source, target) = network.graph.ends(of: edge)
      let name = { (vertex: Int) in
        vertex < network.actorCount ? cast.actors[vertex].id : cast.actions[vertex - network.actorCount].id
      }
      return "\(name(source))>\(name(target)) \(network.parts[edge].role)"
    }
    #expect(
      edges == [
        "russia>a1 side", "a1>russia side", "ukraine>a1 side", "a1>ukraine side", "donald-trump>a1 speaker",
        "zoe-ng>a2 source", "a2>vladimir-putin target", "a2>istanbul place", "ukraine>a3 source", "a3>russia target",
        "dmitry-peskov>a4 side", "a4>dmitry-peskov side", "zoe-ng>a4 side", "a4>zoe-ng side",
        "dmitry-peskov>a4 speaker",
      ])
    #expect(network.vertex(ofAction: 2) == cast.actors.count + 2)
    #expect(try cast.actionNetwork(directed: false).graph.degrees()[network.vertex(ofAction: 0)] == 3)
  }
}

struct RankingTests {
  private let cast: CastGraph

  init() throws {
    cast = try CastGraph(joining: [.swap])
  }

  private func lines(_ ranking: [RankedActor]) -> [String] {
    ranking.map { "\(cast.actors[$0.actor].id) \(($0.score * 1000).rounded() / 1000)" }
  }

  @Test func byDegreeWithTiesByName() throws {
    // Russia: a1, a3 and two affiliations. Putin: a2 and his state. Ukraine: a1, a3. Peskov: a4 and his state. Zoë: a2,
    // a4.
    #expect(
      lines(try cast.ranking(by: .degree)) == [
        "russia 4.0", "dmitry-peskov 2.0", "ukraine 2.0", "vladimir-putin 2.0", "zoe-ng 2.0",
      ])
  }

  @Test func byBetweenness() throws {
    // Ukraine – Russia – {Putin, Peskov} – Zoë. Of the six pairs of others, Russia is on the way of Ukraine to each of
    // the three and on one of two ways from Putin to Peskov: 3.5. Ukraine to Zoë has two ways, one by Putin, one by
    // Peskov, and so has Russia to Zoë: 1 each. Zoë has the other half of Putin to Peskov.
    #expect(
      lines(try cast.ranking(by: .betweenness)) == [
        "russia 0.583", "dmitry-peskov 0.167", "vladimir-putin 0.167", "zoe-ng 0.083", "ukraine 0.0",
      ])
  }

  @Test func directionCountsWhereItIsTheMatter() throws {
    // Done: Russia the swap and two affiliations; Ukraine the swap and the accusation; Peskov and Zoë a meeting and
    // another; Putin his affiliation only.
    #expect(
      lines(try cast.ranking(by: .outDegree)) == [
        "russia 3.0", "dmitry-peskov 2.0", "ukraine 2.0", "zoe-ng 2.0", "vladimir-putin 1.0",
      ])
    #expect(
      lines(try cast.ranking(by: .outDegree, joining: [.actions])) == [
        "ukraine 2.0", "zoe-ng 2.0", "dmitry-peskov 1.0", "russia 1.0", "vladimir-putin 0.0",
      ])
  }

  @Test(arguments: Centrality.allCases) func everyMeasureRanksEveryDoer(centrality: Centrality) throws {
    let ranking = try cast.ranking(by: centrality)
    #expect(Set(ranking.map(\.actor)).count == 5)
    #expect(zip(ranking, ranking.dropFirst()).allSatisfy { $0.score >= $1.score - 1e-9 })
    #expect(try CastGraph().ranking(by: centrality).isEmpty)
  }

  @Test func theMoreThereIsBetweenTwoTheNearerTheyAre() throws {
    // From Ukraine to Russia there are two actions, so the step is 1/2 long; all others are 1.
    let scores = try cast.ranking(by: .harmonic, length: .inverseStrength)
    let ukraine = try #require(scores.first { $0.actor == cast.actor("ukraine") })
    #expect(abs(ukraine.score - (2 + 2 / 1.5 + 1 / 2.5)) < 1e-12)
  }
}
