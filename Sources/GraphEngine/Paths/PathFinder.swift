/// Answers many questions about paths between two vertices of one graph.
///
/// It searches from both ends at once and keeps its working memory from one question to the next, so a question costs
/// as little as the part of the graph that it looks at. For lengths it first sorts the steps of each vertex, once, so
/// that a search can leave out those too long. One thread may use a finder at a time.
///
/// ```swift
/// let finder = try PathFinder(graph)
/// try finder.distance(from: 0, to: 7)
/// ```
///
/// Source: I. Pohl, "Bi-directional search" (1971).
public final class PathFinder {
  private static let none = UInt32.max

  private let graph: Graph
  private let out: PathNetwork
  private let into: PathNetwork
  /// Twice the number of the question, plus the side that reached the vertex.
  private let marks: ScratchBuffer<UInt32>
  private let parents: ScratchBuffer<UInt32>
  private let otherParents: ScratchBuffer<UInt32>
  private let forwardQueue: ScratchBuffer<UInt32>
  private let backwardQueue: ScratchBuffer<UInt32>
  private var forward: LengthSide?
  private var backward: LengthSide?
  private var question: UInt32 = 0

  /// - Parameters:
  ///   - graph: Where to search.
  ///   - length: What a step is long. Weights are strengths: weighted paths go by `1 / strength`, unless it is
  ///     `.weight`.
  ///   - direction: Whether to follow the arrows, go against them, or both as it comes.
  /// - Throws: `GraphError.zeroLength`.
  public init(_ graph: Graph, length: EdgeLength = .hops, direction: Direction = .outgoing) throws(GraphError) {
    self.graph = graph
    out = try graph.pathNetwork(length, direction)
    let back: Direction = direction == .outgoing ? .incoming : direction == .incoming ? .outgoing : .both
    into = try graph.pathNetwork(length, back)
    let count = graph.vertexCount
    marks = ScratchBuffer(count: count, repeating: 0)
    parents = ScratchBuffer(count: count, repeating: Self.none)
    otherParents = ScratchBuffer(count: count, repeating: Self.none)
    forwardQueue = ScratchBuffer(count: count, repeating: 0)
    backwardQueue = ScratchBuffer(count: count, repeating: 0)
    if out.lengths != nil {
      let sorted = out.sortedByLength()
      forward = LengthSide(sorted)
      backward = LengthSide(graph.isDirected && direction != .both ? into.sortedByLength() : sorted)
    }
  }

  /// The length of the shortest path, infinite when there is none.
  ///
  /// - Throws: `GraphError.unknownVertex`.
  /// - Complexity: At most that of `distances`; usually far less.
  public func distance(from source: Int, to target: Int) throws(GraphError) -> Double {
    try meet(source, target)?.distance ?? .infinity
  }

  /// A shortest path, nil when there is none. Of several it is always the same, but not always the first in order.
  ///
  /// - Throws: `GraphError.unknownVertex`.
  /// - Complexity: As ``distance(from:to:)``.
  public func path(from source: Int, to target: Int) throws(GraphError) -> Path? {
    guard let meeting = try meet(source, target) else { return nil }
    var vertices = [meeting.vertex]
    while let last = vertices.last, last != source { vertices.append(parent(of: last, forwards: true)) }
    vertices.reverse()
    if meeting.vertex != target {
      vertices.append(meeting.next)
      while let last = vertices.last, last != target { vertices.append(parent(of: last, forwards: false)) }
    }
    return Path(vertices: vertices, length: meeting.distance)
  }

  /// Where the two searches meet: the last vertex reached forwards and the first reached backwards.
  private struct Meeting {
    let distance: Double
    let vertex: Int
    let next: Int
  }

  private func meet(_ source: Int, _ target: Int) throws(GraphError) -> Meeting? {
    try graph.checkVertex(source)
    try graph.checkVertex(target)
    if source == target { return Meeting(distance: 0, vertex: source, next: target) }
    return forward == nil ? meetByHops(source, target) : meetByLength(source, target)
  }

  private func parent(of vertex: Int, forwards: Bool) -> Int {
    if let side = forwards ? forward : backward { return Int(side.parents.elements[vertex]) }
    return Int(forwards ? parents.elements[vertex] : otherParents.elements[vertex])
  }

  // MARK: By hops

  private func meetByHops(_ source: Int, _ target: Int) -> Meeting? {
    question += 1
    if question > UInt32.max / 2 - 1 {
      marks.elements.update(repeating: 0)
      question = 1
    }
    let (forwards, backwards) = (2 * question, 2 * question + 1)
    marks.elements[source] = forwards
    marks.elements[target] = backwards
    forwardQueue.elements[0] = UInt32(source)
    backwardQueue.elements[0] = UInt32(target)
    var (front, back) = (0..<1, 0..<1)
    var (frontArcs, backArcs) = (out.arcs.degree(of: source), into.arcs.degree(of: target))
    var steps = 0
    while !front.isEmpty, !back.isEmpty {
      steps += 1
      let takesFront = frontArcs <= backArcs
      let meeting =
        takesFront
        ? expand(&front, forwardQueue.elements, out.arcs, parents.elements, forwards, backwards, &frontArcs)
        : expand(&back, backwardQueue.elements, into.arcs, otherParents.elements, backwards, forwards, &backArcs)
      if let (near, far) = meeting {
        // The circles around the ends did not touch before, so the first touch is the shortest.
        return Meeting(
          distance: Double(steps), vertex: takesFront ? near : far, next: takesFront ? far : near)
      }
    }
    return nil
  }

  /// One step outwards; the vertices where it touches what the other side has reached.
  private func expand(
    _ window: inout Range<Int>, _ queue: UnsafeMutableBufferPointer<UInt32>, _ arcs: Adjacency,
    _ parents: UnsafeMutableBufferPointer<UInt32>, _ own: UInt32, _ other: UInt32, _ arcCount: inout Int
  ) -> (near: Int, far: Int)? {
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let marks = self.marks.elements
    var end = window.upperBound
    arcCount = 0
    for place in window {
      let vertex = Int(queue[place])
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = Int(neighbours[unchecked: slot])
        let mark = marks[neighbour]
        if mark == own { continue }
        if mark == other { return (vertex, neighbour) }
        marks[neighbour] = own
        parents[neighbour] = UInt32(truncatingIfNeeded: vertex)
        queue[end] = UInt32(truncatingIfNeeded: neighbour)
        arcCount &+= Int(offsets[unchecked: neighbour &+ 1] &- offsets[unchecked: neighbour])
        end &+= 1
      }
    }
    window = window.upperBound..<end
    return nil
  }

  // MARK: By length

  private func meetByLength(_ source: Int, _ target: Int) -> Meeting? {
    guard let forward, let backward else { return nil }
    forward.begin(at: source)
    backward.begin(at: target)
    var best = Double.infinity
    var (near, far) = (source, target)
    while forward.heap.least + backward.heap.least < best {
      let takesForward = forward.heap.count <= backward.heap.count
      let (side, other) = takesForward ? (forward, backward) : (backward, forward)
      side.settleNearest(other, &best) { vertex, neighbour in
        (near, far) = takesForward ? (vertex, neighbour) : (neighbour, vertex)
      }
    }
    return best.isFinite ? Meeting(distance: best, vertex: near, next: far) : nil
  }
}

/// One side of a search from both ends.
private final class LengthSide {
  let network: PathNetwork
  let distances: ScratchBuffer<Double>
  let parents: ScratchBuffer<UInt32>
  private(set) var heap = DistanceHeap()
  private var touched: [UInt32] = []

  init(_ network: PathNetwork) {
    self.network = network
    distances = ScratchBuffer(count: network.vertexCount, repeating: .infinity)
    parents = ScratchBuffer(count: network.vertexCount, repeating: 0)
  }

  func begin(at vertex: Int) {
    for vertex in touched { distances.elements[Int(vertex)] = .infinity }
    touched.removeAll(keepingCapacity: true)
    heap.removeAll()
    distances.elements[vertex] = 0
    touched.append(UInt32(vertex))
    heap.insert(UInt32(vertex), at: 0)
  }

  /// Follows the steps of the nearest vertex that waits; tells of each that makes the whole way shorter than `best`.
  func settleNearest(_ other: LengthSide, _ best: inout Double, _ found: (Int, Int) -> Void) {
    // Taken out of the object for as long as the loop lasts, which spares a check at every access.
    var heap = DistanceHeap()
    swap(&heap, &self.heap)
    defer { swap(&heap, &self.heap) }
    guard let nearest = heap.popNearest() else { return }
    let vertex = Int(nearest.vertex)
    let distances = self.distances.elements
    guard nearest.distance == distances[vertex] else { return }
    let (arcs, lengthArray) = (network.arcs, network.lengths ?? [])
    let (neighbours, lengths) = (arcs.neighbours.span, lengthArray.span)
    let otherDistances = other.distances.elements
    let otherLeast = other.heap.least
    for slot in arcs.slots(of: vertex) {
      let neighbour = Int(neighbours[unchecked: slot])
      let candidate = nearest.distance + lengths[unchecked: slot]
      // What lies beyond is at least as far from the other end as anything that waits there.
      // The steps that follow are longer still.
      guard candidate < best else { break }
      let whole = candidate + otherDistances[neighbour]
      if whole < best {
        best = whole
        found(vertex, neighbour)
      }
      guard candidate + otherLeast < best, candidate < distances[neighbour] else { continue }
      if distances[neighbour] == .infinity { touched.append(UInt32(truncatingIfNeeded: neighbour)) }
      distances[neighbour] = candidate
      parents.elements[neighbour] = UInt32(truncatingIfNeeded: vertex)
      heap.insert(UInt32(truncatingIfNeeded: neighbour), at: candidate)
    }
  }
}
