import Cast
import Formats
import GraphEngine
import Record
import Testing

@Suite struct CastConversionTests {
  @Test func actorsAreNodesAndTiesEdges() {
    let graph = PropertyGraph(.harbour)
    #expect(graph.nodes.map(\.id) == ["port", "ann-lee", "bay"])
    #expect(
      graph.nodes[1].attributes == [
        "label": "Ann Lee", "kind": "person", "description": "harbour master", "affiliations": .list(["port"]),
        "mentions": .integer(1),
      ])
    #expect(graph.edges.map { [$0.source, $0.target] } == [[0, 1], [1, 0]])
    #expect(graph.edges.map(\.id) == ["a1", "a2"])
    #expect(
      graph.edges[1].attributes == [
        "label": "met", "action": "a2", "predicate": "meet", "class": "CONSULT", "reciprocal": .boolean(true),
        "polarity": "negated", "status": "occurred", "confidence": .double(0.5), "said_by": .list(["ann-lee"]),
        "said_as": .list(["deny"]), "stances": .list(["deny"]), "documents": .list(["harbour"]),
        "sentences": .list(["No, said Lee."]),
      ])
  }

  @Test func eachTwoSidesOfAReciprocalActionAreJoinedOnce() {
    var cast = CastGraph.harbour
    cast.actions[1].targets = [2]
    let graph = PropertyGraph(cast)
    #expect(graph.edges.dropFirst().map { [$0.source, $0.target] } == [[1, 0], [1, 2], [0, 2]])
    #expect(graph.edges.map(\.id) == ["a1", "a2", "a2-2", "a2-3"])
  }

  @Test func eventsHoldEveryPart() {
    let graph = PropertyGraph(.harbour, as: .events)
    #expect(graph.nodes.map(\.id) == ["port", "ann-lee", "bay", "a1", "a2", "a3"])
    #expect(graph.nodes.map { $0.attributes["type"] } == ["actor", "actor", "actor", "action", "action", "action"])
    #expect(
      graph.edges.map { "\(graph.nodes[$0.source].id) \($0.label ?? "") \(graph.nodes[$0.target].id)" } == [
        "ann-lee affiliation port", "port source a1", "a1 target ann-lee", "a1 place bay", "ann-lee side a2",
        "port side a2", "ann-lee speaker a2", "ann-lee source a3",
      ])
    #expect(graph.edges[6].attributes["stance"] == "deny")
  }

  /// What goes out through a format and comes back is the same cast, less what only formats of events keep.
  @Test(arguments: [GraphFormat.graphml, .gexf, .json, .cytoscape, .gml, .dot, .csv])
  func aCastComesBack(_ format: GraphFormat) throws {
    let graph = PropertyGraph(.harbour)
    let read = try format.graph(in: format.text(of: graph), nodes: format.nodeTable(of: graph))
    let back = CastGraph(read, name: "harbour")
    #expect(back.actors == CastGraph.harbour.actors)
    var expected = Array(CastGraph.harbour.actions.prefix(2))
    expected[0].quantities = []
    expected[1].sources = [1]
    expected[1].targets = [0]
    expected[1].tellings[0].evidence = nil
    for index in expected.indices { expected[index].evidence[0].sentence = 0 }
    #expect(back.actions == expected, "\(format)")
  }

  @Test func anyGraphIsACast() throws {
    let graph = try GraphFormat.dot.graph(in: "graph { a -- b [label=\"knows\"]; a -- c; }")
    let cast = CastGraph(graph, name: "friends")
    #expect(cast.actors.map(\.name) == ["a", "b", "c"])
    #expect(cast.actors.allSatisfy { $0.kind == .other })
    #expect(cast.actions.map(\.phrase) == ["knows", "is linked to"])
    #expect(cast.actions.map(\.id) == ["e1", "e2"])
    #expect(cast.actions.allSatisfy { $0.reciprocal })
    #expect(try cast.ranking(by: .degree).map(\.actor) == [0, 1, 2])
  }

  @Test func edgesOfOneActionAreJoined() throws {
    var cast = CastGraph.harbour
    cast.actions = [CastAction(id: "a1", predicate: "tell", phrase: "told", sources: [0, 1], targets: [2])]
    cast.actions[0].others = [1]
    let back = CastGraph(PropertyGraph(cast), name: "harbour")
    #expect(back.actions == cast.actions)
  }

  @Test func theEngineGetsIDsAndWeights() throws {
    let graph = try GraphFormat.dot.graph(in: "digraph { a -> b [weight=2.5]; b -> c [dir=none]; c -> c }")
    let labelled = try graph.labelled()
    #expect(labelled.labels == ["a", "b", "c"])
    #expect(labelled.graph.isDirected)
    // The edge without direction leads both ways; the loop is one edge.
    #expect(labelled.graph.edgeCount == 4)
    #expect(labelled.graph.weights == [2.5, 1, 1, 1])
    #expect(try graph.labelled(directed: false).graph.edgeCount == 3)
    #expect(try GraphFormat.dot.graph(in: "graph { a -- b }").labelled().graph.weights == nil)
    #expect(throws: GraphError.invalidWeight(-1, edge: 0)) {
      try GraphFormat.dot.graph(in: "graph { a -- b [weight=-1] }").labelled()
    }
  }
}
