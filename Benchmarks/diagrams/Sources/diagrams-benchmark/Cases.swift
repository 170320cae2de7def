import Diagrams

/// Graphs to be drawn by both.
struct Case {
  let name: String
  let diagram: Diagram
  let rounds: Int

  static let all = [
    Case("12 nodes, 20 edges, dot", nodes: 12, edges: 20, engine: .dot, rounds: 200),
    Case("30 nodes, 60 edges, dot", nodes: 30, edges: 60, engine: .dot, rounds: 100),
    Case("60 nodes, 110 edges, dot", nodes: 60, edges: 110, engine: .dot, rounds: 60),
    Case("60 nodes, 110 edges, neato", nodes: 60, edges: 110, engine: .neato, rounds: 60),
    Case("100 nodes, 200 edges, dot", nodes: 100, edges: 200, engine: .dot, rounds: 30),
    Case("200 nodes, 600 edges, sfdp", nodes: 200, edges: 600, engine: .sfdp, rounds: 30),
    Case("2000 nodes, 4000 edges, sfdp, in a child", nodes: 2000, edges: 4000, engine: .sfdp, rounds: 5),
    Case("60 nodes, 110 edges, fdp", nodes: 60, edges: 110, engine: .fdp, rounds: 20),
  ]

  init(_ name: String, nodes: Int, edges: Int, engine: Engine, rounds: Int) {
    self.name = name
    self.rounds = rounds
    diagram = Diagram(graph: Self.random(nodes: nodes, edges: edges), engine: engine)
  }

  /// A random graph that looks like a network of actors. The same numbers give the same graph.
  static func random(nodes: Int, edges: Int) -> DOTGraph {
    var state = UInt64(nodes * 1000 + edges)
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(bound))
    }
    var graph = DOTGraph(name: "random", nodeDefaults: ["fontname": "DejaVu Sans"])
    graph.attributes = ["overlap": "prism", "splines": "line"]
    graph.nodes = (0..<nodes).map {
      DOTNode("n\($0)", ["label": .text("Actor \($0)"), "tooltip": .text("Actor \($0), a person of note")])
    }
    graph.edges = (0..<edges).map { number in
      let tail = next(nodes)
      let head = (tail + 1 + next(nodes - 1)) % nodes
      return DOTEdge(
        from: "n\(tail)", to: "n\(head)",
        ["color": "#0072B2", "tooltip": .text("“Actor \(tail) met actor \(head).”"), "id": .text("e\(number)")])
    }
    return graph
  }
}
