import Testing

@testable import GraphEngine

struct PredecessorSearchTests {
  @Test(arguments: 0..<60) func findsThePredecessorsThatTheDistancesTell(seed: Int) throws {
    let graph = try randomGraph(seed: seed, vertices: 12)
    for length in [EdgeLength.inverseStrength, .weight] {
      let network = try graph.pathNetwork(length, .outgoing)
      // A graph without weights has no lengths to go by.
      guard network.lengths != nil else { continue }
      try check(network)
    }
  }

  /// Lengths over many powers of ten need more buckets than there are; the heap then does most of the work.
  @Test(arguments: 0..<20) func lengthsMayDifferWidely(seed: Int) throws {
    var generator = SplitMix64(seed: seed)
    let edges = (0..<40).map { _ in
      (Int.random(in: 0..<15, using: &generator), Int.random(in: 0..<15, using: &generator))
    }
    let weights = edges.map { _ in
      Double(sign: .plus, exponent: .random(in: -12...12, using: &generator), significand: 1)
    }
    let graph = try Graph(vertexCount: 15, edges: edges, weights: weights, directed: seed.isMultiple(of: 2))
    try check(try graph.pathNetwork(.weight, .outgoing))
  }

  @Test func distancesBeyondAllNumbersAreNotReached() throws {
    let longest = Double.greatestFiniteMagnitude
    let arcs = Adjacency(offsets: [0, 1, 2, 2], neighbours: [1, 2])
    var search = PredecessorSearch(PathNetwork(arcs: arcs, lengths: [longest, longest]), pilot: 0)
    search.run(from: 0)
    #expect(search.reachedCount == 2)
  }

  @Test func waysThatTieWithAGuessButNotWithTheDistanceAreLeftOut() throws {
    // From 0 to 4 by 1, 2 and 3: each way is shorter than the one before by less than makes a difference, the first and
    // the last are not.
    let step = 0.8e-12
    let edges = [(0, 1), (0, 2), (0, 3), (1, 4), (2, 4), (3, 4)]
    let weights = [1, 1.25, 1.5, 1 + 2 * step, 0.75 + step, 0.5 - step]
    let graph = try Graph(vertexCount: 5, edges: edges, weights: weights, directed: true)
    var search = PredecessorSearch(try graph.pathNetwork(.weight, .outgoing), pilot: 0)
    search.run(from: 0)
    #expect(predecessors(in: search)[4] == [2, 3])
  }

  /// From each source, with the buckets that every other vertex as the pilot makes.
  private func check(_ network: PathNetwork) throws {
    for source in 0..<network.vertexCount {
      var search = PredecessorSearch(network, pilot: (source + 1) % network.vertexCount)
      search.run(from: source)
      let distances = plainDistances(network, from: source)
      let order = search.order.elements[..<search.reachedCount].map(Int.init)
      #expect(order.count == distances.count { $0.isFinite })
      #expect(order.map { distances[$0] } == order.map { distances[$0] }.sorted())
      let found = predecessors(in: search)
      for vertex in order where vertex != source {
        let expected = (0..<network.vertexCount).filter { before in
          before != vertex
            && network.slots(of: before).contains { slot in
              Int(network.neighbours[slot]) == vertex && distances[before] < distances[vertex]
                && PathNetwork.ties(distances[before] + (network.lengths?[slot] ?? 1), distances[vertex])
            }
        }
        #expect(found[vertex] == expected)
      }
    }
  }

  /// Of each vertex, ascending.
  private func predecessors(in search: borrowing PredecessorSearch) -> [Int: [Int]] {
    var found: [Int: [Int]] = [:]
    for place in 0..<search.reachedCount {
      let (start, end) = (search.predecessorStarts.elements[place], search.predecessorStarts.elements[place + 1])
      let places = search.predecessors.elements[Int(start)..<Int(end)]
      found[Int(search.order.elements[place])] = places.map { Int(search.order.elements[Int($0)]) }.sorted()
    }
    return found
  }

  /// Every step shortens what it can until none does.
  private func plainDistances(_ network: PathNetwork, from source: Int) -> [Double] {
    var distances = [Double](repeating: .infinity, count: network.vertexCount)
    distances[source] = 0
    var hasChanged = true
    while hasChanged {
      hasChanged = false
      for vertex in 0..<network.vertexCount {
        for slot in network.slots(of: vertex) {
          let candidate = distances[vertex] + (network.lengths?[slot] ?? 1)
          if candidate < distances[Int(network.neighbours[slot])] {
            distances[Int(network.neighbours[slot])] = candidate
            hasChanged = true
          }
        }
      }
    }
    return distances
  }
}
