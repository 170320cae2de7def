/// All paths from one vertex to another that visit none twice and have a limited number of steps.
///
/// Each is made when it is asked for, in memory proportional to its length. They come in lexicographic order of their
/// vertices.
public struct SimplePaths: Sequence, Sendable {
  public let source: Int
  public let target: Int
  public let maximumSteps: Int
  fileprivate let arcs: Adjacency
  /// How many steps it is at least from each vertex to the target.
  fileprivate let stepsLeft: [Double]

  public func makeIterator() -> Iterator { Iterator(self) }

  /// Goes on only where the target can still be reached in time.
  public struct Iterator: IteratorProtocol {
    private let paths: SimplePaths
    private var vertices: [Int] = []
    private var nextSlots: [Int] = []
    private var isOnPath: [Bool]

    fileprivate init(_ paths: SimplePaths) {
      self.paths = paths
      isOnPath = [Bool](repeating: false, count: paths.arcs.vertexCount)
      if paths.stepsLeft[paths.source] <= Double(paths.maximumSteps) { enter(paths.source) }
    }

    public mutating func next() -> [Int]? {
      while let vertex = vertices.last {
        if vertex == paths.target {
          let found = vertices
          leave()
          return found
        }
        if let neighbour = nextNeighbour(of: vertex) { enter(neighbour) } else { leave() }
      }
      return nil
    }

    private mutating func nextNeighbour(of vertex: Int) -> Int? {
      let end = paths.arcs.slots(of: vertex).upperBound
      while nextSlots[nextSlots.count - 1] < end {
        let neighbour = Int(paths.arcs.neighbours[nextSlots[nextSlots.count - 1]])
        nextSlots[nextSlots.count - 1] += 1
        let steps = Double(vertices.count) + paths.stepsLeft[neighbour]
        if !isOnPath[neighbour], steps <= Double(paths.maximumSteps) { return neighbour }
      }
      return nil
    }

    private mutating func enter(_ vertex: Int) {
      vertices.append(vertex)
      nextSlots.append(paths.arcs.slots(of: vertex).lowerBound)
      isOnPath[vertex] = true
    }

    private mutating func leave() {
      isOnPath[vertices.removeLast()] = false
      nextSlots.removeLast()
    }
  }
}

extension Graph {
  /// All paths from one vertex to another that visit none twice, made one by one as they are asked for.
  ///
  /// There may be very many: take a `prefix`. Parallel edges make one path. From a vertex to itself there is the path
  /// of no steps.
  ///
  /// - Parameters:
  ///   - source: Where the paths begin.
  ///   - target: Where they end.
  ///   - maximumSteps: How many steps a path may have.
  /// - Returns: The vertices of each path, in lexicographic order.
  /// - Throws: `GraphError.unknownVertex`, and `.countOutOfRange` for a negative number of steps.
  /// - Complexity: O(V + E) once; then each path up to the degrees of the vertices tried for it.
  public func simplePaths(
    from source: Int, to target: Int, maximumSteps: Int = .max
  ) throws(GraphError) -> SimplePaths {
    try checkVertex(source)
    try checkVertex(target)
    guard maximumSteps >= 0 else { throw .countOutOfRange("steps", maximumSteps) }
    return SimplePaths(
      source: source, target: target, maximumSteps: maximumSteps, arcs: try pathNetwork(.hops, .outgoing).arcs,
      stepsLeft: try distances(from: target, direction: .incoming))
  }
}
