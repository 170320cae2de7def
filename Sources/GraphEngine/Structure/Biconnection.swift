/// Where a graph would fall apart if one vertex or one edge were taken away.
public struct Biconnection: Hashable, Sendable {
  /// Vertices without which their component falls apart; ascending.
  public let articulationPoints: [Int]
  /// Edges without which their component falls apart; ascending.
  public let bridges: [Int]
  /// For each edge, the number of its biconnected component; nil for self-loops, which belong to none.
  ///
  /// Components are numbered by their smallest edges. Any two edges of a component lie on a common cycle.
  public let componentOfEdge: [Int?]
  /// For each component, how many edges it has.
  public let componentSizes: [Int]
}

extension Graph {
  /// The articulation points, the bridges and the biconnected components.
  ///
  /// Directions are left aside. Two parallel edges are a cycle, so neither is a bridge.
  ///
  /// - Complexity: O(V + E); no recursion, so depth is no limit.
  /// - Source: J. Hopcroft and R. Tarjan, "Algorithm 447: efficient algorithms for graph manipulation" (1973).
  public func biconnection() -> Biconnection {
    let graph = isDirected ? undirected() : self
    var search = BiconnectionSearch(graph.outgoing, edges: graph.outgoingEdges, edgeCount: edgeCount)
    return search.run()
  }

  /// The same edges, joining both ways.
  func undirected() -> Graph {
    let (sources, targets) = edgeEnds
    return Graph(checked: vertexCount, sources, targets, strengths, false)
  }
}

/// A depth-first search that keeps for each vertex the earliest vertex that its part of the tree reaches.
private struct BiconnectionSearch {
  private let arcs: Adjacency
  private let edges: [UInt32]
  /// The order in which vertices were first seen, from 1; 0 for the others.
  private var numbers: [Int]
  private var lowLinks: [Int]
  private var nextSlots: [UInt32]
  private var isArticulation: [Bool]
  private var componentOfEdge: [Int?]
  private var bridges: [Int] = []
  private var openEdges: [Int] = []
  private var walk: [(vertex: Int, edge: Int)] = []
  private var componentCount = 0
  private var seen = 0

  init(_ arcs: Adjacency, edges: [UInt32], edgeCount: Int) {
    self.arcs = arcs
    self.edges = edges
    numbers = [Int](repeating: 0, count: arcs.vertexCount)
    lowLinks = numbers
    nextSlots = arcs.offsets
    isArticulation = [Bool](repeating: false, count: arcs.vertexCount)
    componentOfEdge = [Int?](repeating: nil, count: edgeCount)
  }

  mutating func run() -> Biconnection {
    for root in 0..<arcs.vertexCount where numbers[root] == 0 { search(from: root) }
    var names = [Int?](repeating: nil, count: componentCount)
    var sizes: [Int] = []
    let named = componentOfEdge.map { component -> Int? in
      guard let component else { return nil }
      if names[component] == nil {
        names[component] = sizes.count
        sizes.append(0)
      }
      if let name = names[component] { sizes[name] += 1 }
      return names[component]
    }
    return Biconnection(
      articulationPoints: isArticulation.indices.filter { isArticulation[$0] }, bridges: bridges.sorted(),
      componentOfEdge: named, componentSizes: sizes)
  }

  private mutating func search(from root: Int) {
    var childrenOfRoot = 0
    enter(root, by: -1)
    while let (vertex, edge) = walk.last {
      let slot = Int(nextSlots[vertex])
      if slot < arcs.slots(of: vertex).upperBound {
        nextSlots[vertex] += 1
        follow(Int(edges[slot]), from: vertex, to: Int(arcs.neighbours[slot]), cameBy: edge)
      } else {
        walk.removeLast()
        guard let parent = walk.last?.vertex else { break }
        lowLinks[parent] = min(lowLinks[parent], lowLinks[vertex])
        if parent == root { childrenOfRoot += 1 }
        if lowLinks[vertex] >= numbers[parent] {
          if parent != root { isArticulation[parent] = true }
          closeComponent(with: edge)
        }
        if lowLinks[vertex] > numbers[parent] { bridges.append(edge) }
      }
    }
    if childrenOfRoot > 1 { isArticulation[root] = true }
  }

  private mutating func enter(_ vertex: Int, by edge: Int) {
    seen += 1
    numbers[vertex] = seen
    lowLinks[vertex] = seen
    walk.append((vertex, edge))
  }

  private mutating func follow(_ edge: Int, from vertex: Int, to neighbour: Int, cameBy previous: Int) {
    guard edge != previous, neighbour != vertex else { return }
    if numbers[neighbour] == 0 {
      openEdges.append(edge)
      enter(neighbour, by: edge)
    } else if numbers[neighbour] < numbers[vertex] {
      openEdges.append(edge)
      lowLinks[vertex] = min(lowLinks[vertex], numbers[neighbour])
    }
  }

  private mutating func closeComponent(with last: Int) {
    while let edge = openEdges.popLast() {
      componentOfEdge[edge] = componentCount
      if edge == last { break }
    }
    componentCount += 1
  }
}
