/// A small part of a graph in which some vertices hang together.
public struct ConnectingTree: Hashable, Sendable {
  /// The vertices wanted and those between them; ascending.
  public let vertices: [Int]
  /// The steps of the tree, each with its smaller end first; ascending.
  public let steps: [Step]
  public let length: Double

  public struct Step: Hashable, Sendable {
    public let first: Int
    public let second: Int
  }
}

extension Graph {
  /// A tree that joins some vertices over steps that are short together; nil when no paths join them all.
  ///
  /// Finding the shortest is out of reach for large graphs (Steiner's problem); this one is less than twice as long.
  /// Directions are left aside.
  ///
  /// - Parameters:
  ///   - vertices: Which vertices to join. One alone is a tree of no steps, none the empty tree.
  ///   - length: What a step is long. Weights are strengths: lengths go by `1 / strength`, unless it is `.weight`.
  /// - Throws: `GraphError.unknownVertex`, `.zeroLength`.
  /// - Complexity: O((V + E) log V).
  /// - Source: K. Mehlhorn, "A faster approximation algorithm for the Steiner problem in graphs" (1988).
  public func connectingTree(
    of vertices: [Int], length: EdgeLength = .hops
  ) throws(GraphError) -> ConnectingTree? {
    for vertex in vertices { try checkVertex(vertex) }
    let wanted = Array(Set(vertices)).sorted()
    let regions = Regions(try pathNetwork(length, .both), around: wanted)
    return regions.tree(of: wanted)
  }
}

/// Every vertex with the nearest of some vertices.
private struct Regions {
  private let network: PathNetwork
  private var distances: [Double]
  private var parents: [Int]
  private var centres: [Int]

  init(_ network: PathNetwork, around wanted: [Int]) {
    self.network = network
    distances = [Double](repeating: .infinity, count: network.vertexCount)
    parents = [Int](repeating: -1, count: network.vertexCount)
    centres = parents
    var heap = DistanceHeap()
    for vertex in wanted {
      distances[vertex] = 0
      centres[vertex] = vertex
      heap.insert(UInt32(vertex), at: 0)
    }
    while let nearest = heap.popNearest() {
      let vertex = Int(nearest.vertex)
      guard nearest.distance == distances[vertex] else { continue }
      for slot in network.slots(of: vertex) {
        let neighbour = Int(network.neighbours[slot])
        let candidate = nearest.distance + (network.lengths?[slot] ?? 1)
        guard candidate < distances[neighbour] else { continue }
        distances[neighbour] = candidate
        parents[neighbour] = vertex
        centres[neighbour] = centres[vertex]
        heap.insert(UInt32(neighbour), at: candidate)
      }
    }
  }

  /// A step from one region to another, and how far apart their centres are over it.
  private struct Bridge {
    let distance: Double
    let first: Int
    let second: Int
  }

  func tree(of wanted: [Int]) -> ConnectingTree? {
    var steps: Set<ConnectingTree.Step> = []
    var inTree = Set(wanted)
    for bridge in joiningBridges(wanted.count) {
      steps.insert(ConnectingTree.Step(first: bridge.first, second: bridge.second))
      for end in [bridge.first, bridge.second] {
        var vertex = end
        inTree.insert(vertex)
        while parents[vertex] >= 0 {
          steps.insert(
            ConnectingTree.Step(first: min(vertex, parents[vertex]), second: max(vertex, parents[vertex])))
          vertex = parents[vertex]
          inTree.insert(vertex)
        }
      }
    }
    // A tree has one step less than vertices.
    guard steps.count == max(0, inTree.count - 1) else { return nil }
    let sorted = steps.sorted { ($0.first, $0.second) < ($1.first, $1.second) }
    let length = sorted.reduce(0) { sum, step in
      sum + (network.lengths?[network.arcs.firstSlot(from: step.first, to: step.second)] ?? 1)
    }
    return ConnectingTree(vertices: inTree.sorted(), steps: sorted, length: length)
  }

  /// The shortest bridges that join the regions, by J. B. Kruskal's algorithm (1956).
  private func joiningBridges(_ regionCount: Int) -> [Bridge] {
    var bridges: [Bridge] = []
    for vertex in 0..<network.vertexCount where centres[vertex] >= 0 {
      for slot in network.slots(of: vertex) {
        let neighbour = Int(network.neighbours[slot])
        guard vertex < neighbour, centres[neighbour] >= 0, centres[vertex] != centres[neighbour] else { continue }
        let distance = distances[vertex] + (network.lengths?[slot] ?? 1) + distances[neighbour]
        bridges.append(Bridge(distance: distance, first: vertex, second: neighbour))
      }
    }
    bridges.sort { ($0.distance, $0.first, $0.second) < ($1.distance, $1.first, $1.second) }
    var roots = Array(0..<network.vertexCount)
    func root(of vertex: Int) -> Int {
      var vertex = vertex
      while roots[vertex] != vertex {
        roots[vertex] = roots[roots[vertex]]
        vertex = roots[vertex]
      }
      return vertex
    }
    return bridges.filter { bridge in
      let (a, b) = (root(of: centres[bridge.first]), root(of: centres[bridge.second]))
      roots[a] = b
      return a != b
    }
  }
}
