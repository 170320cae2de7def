/// An edge that can be taken for a while only.
public struct TimedEdge: Hashable, Sendable {
  public var source: Int
  public var target: Int
  /// The first and the last moment at which one can set out.
  public var start: Double
  public var end: Double
  /// How long the way takes.
  public var duration: Double

  public init(source: Int, target: Int, start: Double, end: Double, duration: Double = 0) {
    self.source = source
    self.target = target
    self.start = start
    self.end = end
    self.duration = duration
  }
}

/// A path through time: the edges taken, and when one sets out and arrives.
public struct TimedPath: Hashable, Sendable {
  /// Indices of the edges, in order; none for the path from a vertex to itself.
  public let edges: [Int]
  public let departure: Double
  public let arrival: Double
}

/// A graph whose edges have their times: paths may only go forward in time.
///
/// Times are any finite numbers, days for example. One may wait at a vertex. Edges whose intervals overlap can be taken
/// one after the other at the same moment if they take no time.
public struct TimedGraph: Sendable {
  public let vertexCount: Int
  public let edges: [TimedEdge]
  public let isDirected: Bool
  /// The edges that lead from each vertex, and to it.
  private let leaving: [[Int]]
  private let arriving: [[Int]]

  /// - Throws: `GraphError.unknownVertex`, and `.invalidTime` when an edge ends before it starts, or one of its times
  ///   is not finite, or its duration is negative.
  public init(vertexCount: Int, edges: [TimedEdge], directed: Bool) throws(GraphError) {
    guard (0...Int(UInt32.max)).contains(vertexCount) else { throw .vertexCountOutOfRange(vertexCount) }
    var leaving = [[Int]](repeating: [], count: vertexCount)
    var arriving = leaving
    for (index, edge) in edges.enumerated() {
      for vertex in [edge.source, edge.target] where !(0..<vertexCount).contains(vertex) {
        throw .unknownVertex(vertex, vertexCount: vertexCount)
      }
      let isValid =
        edge.start.isFinite && edge.end.isFinite && edge.start <= edge.end && edge.duration >= 0
        && edge.duration.isFinite
      guard isValid else { throw .invalidTime(edge: index) }
      leaving[edge.source].append(index)
      arriving[edge.target].append(index)
      if !directed, edge.source != edge.target {
        leaving[edge.target].append(index)
        arriving[edge.source].append(index)
      }
    }
    self.vertexCount = vertexCount
    self.edges = edges
    isDirected = directed
    self.leaving = leaving
    self.arriving = arriving
  }

  /// The earliest moment at which each vertex can be reached, infinite where it cannot.
  ///
  /// - Parameters:
  ///   - source: Where one sets out.
  ///   - start: When one is there.
  /// - Throws: `GraphError.unknownVertex`, `.parameterOutOfRange`.
  /// - Complexity: O((V + E) log V).
  /// - Source: B.-M. Bui Xuan, A. Ferreira and A. Jarry, "Computing shortest, fastest, and foremost journeys in dynamic
  ///   networks" (2003).
  public func earliestArrivals(
    from source: Int, at start: Double = -.greatestFiniteMagnitude
  ) throws(GraphError) -> [Double] {
    try earliest(from: source, at: start).arrivals
  }

  /// The path that arrives earliest; nil when there is none.
  ///
  /// - Throws: `GraphError.unknownVertex`, `.parameterOutOfRange`.
  /// - Complexity: O((V + E) log V).
  public func earliestPath(
    from source: Int, to target: Int, at start: Double = -.greatestFiniteMagnitude
  ) throws(GraphError) -> TimedPath? {
    try check(target)
    let (arrivals, edgeTaken) = try earliest(from: source, at: start)
    guard arrivals[target].isFinite else { return nil }
    var taken: [Int] = []
    var vertex = target
    while vertex != source {
      taken.append(edgeTaken[vertex])
      vertex = otherEnd(of: edgeTaken[vertex], from: vertex)
    }
    return timed(taken.reversed(), at: start)
  }

  /// The path of fewest edges, and of these the one that arrives earliest; nil when there is none.
  ///
  /// - Throws: `GraphError.unknownVertex`, `.parameterOutOfRange`.
  /// - Complexity: O(k·E) for a path of k edges.
  public func fewestHopsPath(
    from source: Int, to target: Int, at start: Double = -.greatestFiniteMagnitude
  ) throws(GraphError) -> TimedPath? {
    try check(source)
    try check(target)
    try Self.checkTime(start)
    var arrivals = [Double](repeating: .infinity, count: vertexCount)
    arrivals[source] = start
    // For each number of hops, the edge by which each vertex's arrival became earlier with that number.
    var edgesTaken: [[Int: Int]] = []
    var changed: Set<Int> = [source]
    while !arrivals[target].isFinite, !changed.isEmpty {
      var next = arrivals
      var taken: [Int: Int] = [:]
      for vertex in changed.sorted() {
        for edge in leaving[vertex] {
          guard let arrival = arrival(by: edge, at: arrivals[vertex]) else { continue }
          let head = otherEnd(of: edge, from: vertex)
          if arrival < next[head] {
            next[head] = arrival
            taken[head] = edge
          }
        }
      }
      edgesTaken.append(taken)
      changed = Set(taken.keys)
      arrivals = next
    }
    guard arrivals[target].isFinite else { return nil }
    var path: [Int] = []
    var vertex = target
    for taken in edgesTaken.reversed() {
      guard let edge = taken[vertex] else { continue }
      path.append(edge)
      vertex = otherEnd(of: edge, from: vertex)
    }
    return timed(path.reversed(), at: start)
  }

  /// The latest moment at which one can set out from each vertex to be at the target in time; −∞ where one cannot.
  ///
  /// - Parameters:
  ///   - target: Where one wants to be.
  ///   - deadline: When at the latest.
  /// - Throws: `GraphError.unknownVertex`, `.parameterOutOfRange`.
  /// - Complexity: O((V + E) log V).
  public func latestDepartures(
    to target: Int, by deadline: Double = .greatestFiniteMagnitude
  ) throws(GraphError) -> [Double] {
    try check(target)
    try Self.checkTime(deadline)
    // As for the earliest arrival, with time turned round.
    var departures = [Double](repeating: -.infinity, count: vertexCount)
    departures[target] = deadline
    var heap = DistanceHeap()
    heap.insert(UInt32(target), at: -deadline)
    while let latest = heap.popNearest() {
      let vertex = Int(latest.vertex)
      guard -latest.distance == departures[vertex] else { continue }
      for edge in arriving[vertex] {
        let departure = min(edges[edge].end, departures[vertex] - edges[edge].duration)
        let tail = otherEnd(of: edge, from: vertex)
        guard departure >= edges[edge].start, departure > departures[tail] else { continue }
        departures[tail] = departure
        heap.insert(UInt32(tail), at: -departure)
      }
    }
    return departures
  }

  private func earliest(
    from source: Int, at start: Double
  ) throws(GraphError) -> (arrivals: [Double], edgeTaken: [Int]) {
    try check(source)
    try Self.checkTime(start)
    var arrivals = [Double](repeating: .infinity, count: vertexCount)
    var edgeTaken = [Int](repeating: -1, count: vertexCount)
    arrivals[source] = start
    var heap = DistanceHeap()
    heap.insert(UInt32(source), at: start)
    while let earliest = heap.popNearest() {
      let vertex = Int(earliest.vertex)
      guard earliest.distance == arrivals[vertex] else { continue }
      for edge in leaving[vertex] {
        guard let arrival = arrival(by: edge, at: arrivals[vertex]) else { continue }
        let head = otherEnd(of: edge, from: vertex)
        guard arrival < arrivals[head] else { continue }
        arrivals[head] = arrival
        edgeTaken[head] = edge
        heap.insert(UInt32(head), at: arrival)
      }
    }
    return (arrivals, edgeTaken)
  }

  private func arrival(by edge: Int, at time: Double) -> Double? {
    let departure = max(time, edges[edge].start)
    return departure <= edges[edge].end ? departure + edges[edge].duration : nil
  }

  private func otherEnd(of edge: Int, from vertex: Int) -> Int {
    edges[edge].source == vertex ? edges[edge].target : edges[edge].source
  }

  private func timed(_ path: [Int], at start: Double) -> TimedPath {
    var (time, departure) = (start, start)
    for (place, edge) in path.enumerated() {
      if place == 0 { departure = max(time, edges[edge].start) }
      time = max(time, edges[edge].start) + edges[edge].duration
    }
    return TimedPath(edges: path, departure: departure, arrival: time)
  }

  private func check(_ vertex: Int) throws(GraphError) {
    guard (0..<vertexCount).contains(vertex) else { throw .unknownVertex(vertex, vertexCount: vertexCount) }
  }

  private static func checkTime(_ time: Double) throws(GraphError) {
    guard time.isFinite else { throw .parameterOutOfRange("time", time, allowed: "a finite number") }
  }
}
