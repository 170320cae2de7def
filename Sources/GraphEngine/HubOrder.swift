/// The vertices by falling degree: numbered so, the ones that are read most often lie together in memory.
struct HubOrder: Sendable {
  /// For each vertex, its place in the order.
  let newLabels: [UInt32]
  /// For each place, its vertex.
  let oldLabels: [UInt32]

  /// - Complexity: O(V).
  init(_ arcs: Adjacency) {
    let count = arcs.vertexCount
    let largest = (0..<count).reduce(0) { max($0, arcs.degree(of: $1)) }
    var next = [Int](repeating: 0, count: largest + 2)
    for vertex in 0..<count { next[largest - arcs.degree(of: vertex) + 1] += 1 }
    for key in 0..<(largest + 1) { next[key + 1] += next[key] }
    var (new, old) = ([UInt32](repeating: 0, count: count), [UInt32](repeating: 0, count: count))
    for vertex in 0..<count {
      let place = next[largest - arcs.degree(of: vertex)]
      next[largest - arcs.degree(of: vertex)] = place + 1
      new[vertex] = UInt32(place)
      old[place] = UInt32(vertex)
    }
    (newLabels, oldLabels) = (new, old)
  }

  /// The arcs between the new labels. Rows are not sorted.
  ///
  /// - Complexity: O(V + arcs).
  func relabelled(_ arcs: Adjacency) -> Adjacency {
    let count = arcs.vertexCount
    var offsets = [UInt32](repeating: 0, count: count + 1)
    for place in 0..<count { offsets[place + 1] = offsets[place] + UInt32(arcs.degree(of: Int(oldLabels[place]))) }
    let neighbours = [UInt32](count: arcs.arcCount) { neighbours in
      for place in 0..<count {
        var slot = Int(offsets[place])
        for old in arcs.slots(of: Int(oldLabels[place])) {
          neighbours[slot] = newLabels[Int(arcs.neighbours[old])]
          slot &+= 1
        }
      }
    }
    return Adjacency(offsets: offsets, neighbours: neighbours)
  }

  /// The steps between the new labels. Rows are not sorted.
  ///
  /// - Complexity: O(V + E).
  func relabelled(_ network: PathNetwork) -> PathNetwork {
    var offsets: [UInt32] = [0]
    var neighbours: [UInt32] = []
    var lengths: [Double] = []
    offsets.reserveCapacity(oldLabels.count + 1)
    neighbours.reserveCapacity(network.arcs.arcCount)
    lengths.reserveCapacity(network.lengths?.count ?? 0)
    for vertex in oldLabels {
      let row = network.slots(of: Int(vertex))
      for slot in row { neighbours.append(newLabels[Int(network.neighbours[slot])]) }
      if let all = network.lengths { lengths += all[row] }
      offsets.append(UInt32(neighbours.count))
    }
    return PathNetwork(
      arcs: Adjacency(offsets: offsets, neighbours: neighbours), lengths: network.lengths == nil ? nil : lengths)
  }

  /// The values of the vertices in the new order.
  func relabelled(_ values: [Double]) -> [Double] {
    oldLabels.map { values[Int($0)] }
  }
}

/// Steps by hops between vertices in a hub order. Rows are sorted.
struct HubNetwork: Sendable {
  let order: HubOrder
  let out: Adjacency
  /// The same backwards.
  let into: Adjacency

  /// - Parameter isSymmetric: Whether every arc has one back.
  /// - Complexity: O(V + arcs).
  init(_ arcs: Adjacency, isSymmetric: Bool) {
    order = HubOrder(arcs)
    into = order.relabelled(arcs).transposed().adjacency
    out = isSymmetric ? into : into.transposed().adjacency
  }
}
