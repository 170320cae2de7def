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

  /// From a vertex that stands for each vertex's component, the same one for all of its vertices, and not after them.
  init(representatives: UnsafeMutableBufferPointer<UInt32>) {
    var sizes: [Int] = []
    let labelOfRepresentative = ScratchBuffer<UInt32>(count: representatives.count, repeating: 0)
    labels = [Int](count: representatives.count) { labels in
      for vertex in representatives.indices {
        let representative = Int(representatives[vertex])
        if representative == vertex {
          labelOfRepresentative.elements[vertex] = UInt32(sizes.count)
          sizes.append(0)
        }
        let label = Int(labelOfRepresentative.elements[representative])
        sizes[label] += 1
        labels[vertex] = label
      }
    }
    self.sizes = sizes
  }

  /// From the components' numbers in another order: `UInt32.max` and downwards.
  init(numbers: UnsafeMutableBufferPointer<UInt32>) {
    let unnamed = UInt32.max
    let names = ScratchBuffer<UInt32>(count: numbers.count, repeating: unnamed)
    var sizes: [Int] = []
    labels = [Int](count: numbers.count) { labels in
      for vertex in numbers.indices {
        let key = Int(UInt32.max - numbers[vertex])
        if names.elements[key] == unnamed {
          names.elements[key] = UInt32(sizes.count)
          sizes.append(0)
        }
        let label = Int(names.elements[key])
        sizes[label] += 1
        labels[vertex] = label
      }
    }
    self.sizes = sizes
  }
}

extension Graph {
  /// The connected components, whichever way the edges point: the weak components of a directed graph.
  ///
  /// Every edge joins its ends, whatever its weight. A vertex without edges is a component of its own.
  ///
  /// - Complexity: O(V + E) in practice, and of an undirected graph only some edges are looked at.
  /// - Source: M. Sutton, T. Ben-Nun and A. Barak, "Optimizing parallel graph connectivity computation via subgraph
  ///   sampling" (IPDPS 2018): two edges of each vertex show which component is the largest, and its vertices need not
  ///   be looked at again.
  public func connectedComponents() -> Components {
    let forest = ComponentForest(vertexCount: vertexCount)
    let sampledArcs = 2
    forest.join(outgoing, slots: { $0.prefix(sampledArcs) })
    forest.flatten()
    // Whoever is not in the largest component has all of its edges in its own row, unless edges have a direction.
    let largest = isDirected ? nil : forest.frequentRoot()
    forest.join(outgoing, slots: { $0.dropFirst(sampledArcs) }, unlessIn: largest)
    forest.flatten()
    return Components(representatives: forest.parents.elements)
  }
}

/// Trees whose roots are the smallest vertices of what is known to be joined.
private struct ComponentForest: ~Copyable {
  let parents: ScratchBuffer<UInt32>

  init(vertexCount: Int) {
    parents = ScratchBuffer(count: vertexCount, repeating: 0)
    for vertex in 0..<vertexCount { parents.elements[vertex] = UInt32(vertex) }
  }

  /// Joins the ends of some arcs of each row, leaving out rows whose tree has a certain root.
  @inline(__always)
  func join(_ arcs: Adjacency, slots: (Range<Int>) -> Range<Int>, unlessIn known: UInt32? = nil) {
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let parents = self.parents.elements
    for vertex in parents.indices {
      if let known, parents[vertex] == known { continue }
      for slot in slots(Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1])) {
        join(UInt32(truncatingIfNeeded: vertex), neighbours[unchecked: slot])
      }
    }
  }

  @inline(__always)
  private func join(_ a: UInt32, _ b: UInt32) {
    let parents = self.parents.elements
    var (a, b) = (parents[Int(a)], parents[Int(b)])
    while a != b {
      let (high, low) = (max(a, b), min(a, b))
      let above = parents[Int(high)]
      if above == high {
        parents[Int(high)] = low
        return
      }
      // Hangs the vertex lower on the way up.
      parents[Int(high)] = parents[Int(above)]
      (a, b) = (parents[Int(high)], low)
    }
  }

  /// Makes each vertex's parent its root.
  func flatten() {
    let parents = self.parents.elements
    for vertex in parents.indices {
      var parent = parents[vertex]
      while parents[Int(parent)] != parent { parent = parents[Int(parent)] }
      parents[vertex] = parent
    }
  }

  /// The root of most of some vertices spread over the graph.
  func frequentRoot() -> UInt32? {
    let parents = self.parents.elements
    let step = max(1, parents.count / 1024)
    var counts: [UInt32: Int] = [:]
    for vertex in stride(from: 0, to: parents.count, by: step) { counts[parents[vertex], default: 0] += 1 }
    return counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
  }
}
