extension Graph {
  /// The core number of each vertex: the largest k such that it belongs to a part in which everyone has k neighbours
  /// within the part.
  ///
  /// Directions and weights are left aside, parallel edges make one neighbour and self-loops none. On a triangle with
  /// a fourth vertex tied to one corner the numbers are `[2, 2, 2, 1]`.
  ///
  /// - Complexity: O(V + E).
  /// - Source: V. Batagelj and M. Zaveršnik, "An O(m) algorithm for cores decomposition of networks" (2003).
  public func coreNumbers() -> [Int] {
    let peeling = CorePeeling(simpleNeighbours)
    peeling.run()
    return peeling.degrees.elements.map(Int.init)
  }

  /// The neighbours of each vertex, in either direction: each once, itself left out.
  var simpleNeighbours: Adjacency {
    // Steps of one hop never fail.
    guard let network = try? pathNetwork(.hops, .both) else { preconditionFailure("hops have no lengths") }
    return network.arcs
  }
}

/// Vertices sorted by the number of neighbours they have left, least first, and kept so while they are taken away.
private struct CorePeeling: ~Copyable {
  private let arcs: Adjacency
  /// Neighbours left; the core number in the end.
  let degrees: ScratchBuffer<UInt32>
  private let order: ScratchBuffer<UInt32>
  private let places: ScratchBuffer<UInt32>
  /// Where the vertices with each number of neighbours begin in the order.
  private let starts: ScratchBuffer<UInt32>

  init(_ arcs: Adjacency) {
    self.arcs = arcs
    let count = arcs.vertexCount
    degrees = ScratchBuffer((0..<count).map { UInt32(arcs.degree(of: $0)) })
    order = ScratchBuffer(count: count, repeating: 0)
    places = ScratchBuffer(count: count, repeating: 0)
    let largest = degrees.elements.max().map(Int.init) ?? 0
    starts = ScratchBuffer(count: largest + 2, repeating: 0)
    for degree in degrees.elements { starts.elements[Int(degree) + 1] += 1 }
    for degree in 0...largest { starts.elements[degree + 1] += starts.elements[degree] }
    for vertex in 0..<count {
      let place = starts.elements[Int(degrees.elements[vertex])]
      starts.elements[Int(degrees.elements[vertex])] = place + 1
      order.elements[Int(place)] = UInt32(vertex)
      places.elements[vertex] = place
    }
    for degree in stride(from: largest, to: 0, by: -1) { starts.elements[degree] = starts.elements[degree - 1] }
    starts.elements[0] = 0
  }

  func run() {
    let arcs = self.arcs
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let (degrees, order) = (self.degrees.elements, self.order.elements)
    let (places, starts) = (self.places.elements, self.starts.elements)
    for place in order.indices {
      let vertex = Int(order[place])
      let core = degrees[vertex]
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = Int(neighbours[unchecked: slot])
        let degree = degrees[neighbour]
        guard degree > core else { continue }
        // The neighbour changes places with the first of its kind, which then belongs to the kind below.
        let first = starts[Int(degree)]
        let other = order[Int(first)]
        let own = places[neighbour]
        order[Int(own)] = other
        places[Int(other)] = own
        order[Int(first)] = UInt32(truncatingIfNeeded: neighbour)
        places[neighbour] = first
        starts[Int(degree)] = first &+ 1
        degrees[neighbour] = degree &- 1
      }
    }
  }
}
