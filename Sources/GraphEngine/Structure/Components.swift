/// The parts into which a graph falls.
public struct Components: Hashable, Sendable {
  /// For each vertex, the number of its component. Components are numbered by their smallest vertices.
  public let labels: [Int]
  /// For each component, how many vertices it has.
  public let sizes: [Int]

  /// How many components there are: none in the empty graph.
  public var count: Int { sizes.count }

  /// The vertices of each component, ascending.
  public var members: [[Int]] {
    var members = [[Int]](repeating: [], count: count)
    for (vertex, label) in labels.enumerated() { members[label].append(vertex) }
    return members
  }

  /// From a vertex that stands for each vertex's component, the same one for all of its vertices.
  fileprivate init(representatives: [Int]) {
    var labelOfRepresentative = [Int](repeating: -1, count: representatives.count)
    var sizes: [Int] = []
    labels = representatives.map { representative in
      if labelOfRepresentative[representative] < 0 {
        labelOfRepresentative[representative] = sizes.count
        sizes.append(0)
      }
      sizes[labelOfRepresentative[representative]] += 1
      return labelOfRepresentative[representative]
    }
    self.sizes = sizes
  }
}

extension Graph {
  /// The connected components, whichever way the edges point: the weak components of a directed graph.
  ///
  /// Every edge joins its ends, whatever its weight. A vertex without edges is a component of its own.
  ///
  /// - Complexity: O(V + E α(V)), with α the inverse Ackermann function.
  /// - Source: B. A. Galler and M. J. Fischer, "An improved equivalence algorithm" (1964); paths are halved as in R. E.
  ///   Tarjan and J. van Leeuwen, "Worst-case analysis of set union algorithms" (1984).
  public func connectedComponents() -> Components {
    var parents = Array(0..<vertexCount)
    func root(of vertex: Int) -> Int {
      var vertex = vertex
      while parents[vertex] != vertex {
        parents[vertex] = parents[parents[vertex]]
        vertex = parents[vertex]
      }
      return vertex
    }
    for edge in 0..<edgeCount {
      let (source, target) = ends(of: edge)
      let (a, b) = (root(of: source), root(of: target))
      // The smaller vertex stays the root.
      parents[max(a, b)] = min(a, b)
    }
    return Components(representatives: (0..<vertexCount).map(root))
  }

  /// The strong components: the largest sets of vertices of which each reaches each along the arrows.
  ///
  /// In an undirected graph they are the connected components.
  ///
  /// - Complexity: O(V + E) time, O(V) space; no recursion, so depth is no limit.
  /// - Source: R. E. Tarjan, "Depth-first search and linear graph algorithms" (1972).
  public func stronglyConnectedComponents() -> Components {
    guard isDirected else { return connectedComponents() }
    var search = StrongComponentSearch(outgoing, vertexCount: vertexCount)
    return Components(representatives: search.representatives())
  }
}

/// Tarjan's depth-first search with a stack of its own.
private struct StrongComponentSearch {
  private static let unseen = -1
  private let arcs: Adjacency
  /// The order in which vertices were first seen.
  private var numbers: [Int]
  /// The smallest number known to be reachable within the part of the tree below.
  private var lowLinks: [Int]
  private var representative: [Int]
  /// Vertices seen whose component is still open, in order.
  private var open: [Int] = []
  private var walk: [(vertex: Int, nextSlot: Int)] = []
  private var seenCount = 0

  init(_ arcs: Adjacency, vertexCount: Int) {
    self.arcs = arcs
    numbers = [Int](repeating: Self.unseen, count: vertexCount)
    lowLinks = numbers
    representative = numbers
  }

  mutating func representatives() -> [Int] {
    for root in numbers.indices where numbers[root] == Self.unseen {
      enter(root)
      while let (vertex, slot) = walk.last {
        if slot < arcs.slots(of: vertex).upperBound {
          walk[walk.count - 1].nextSlot += 1
          follow(from: vertex, to: Int(arcs.neighbours[slot]))
        } else {
          leave(vertex)
        }
      }
    }
    return representative
  }

  private mutating func enter(_ vertex: Int) {
    numbers[vertex] = seenCount
    lowLinks[vertex] = seenCount
    seenCount += 1
    open.append(vertex)
    walk.append((vertex, arcs.slots(of: vertex).lowerBound))
  }

  private mutating func follow(from vertex: Int, to neighbour: Int) {
    if numbers[neighbour] == Self.unseen {
      enter(neighbour)
    } else if representative[neighbour] == Self.unseen {
      lowLinks[vertex] = min(lowLinks[vertex], numbers[neighbour])
    }
  }

  private mutating func leave(_ vertex: Int) {
    walk.removeLast()
    if let parent = walk.last?.vertex { lowLinks[parent] = min(lowLinks[parent], lowLinks[vertex]) }
    guard lowLinks[vertex] == numbers[vertex] else { return }
    while let member = open.popLast() {
      representative[member] = vertex
      if member == vertex { return }
    }
  }
}
