/// Counts shortest paths by hops from one source after another, and hands their dependencies back: Brandes's algorithm
/// without lists of predecessors, and almost without comparisons.
///
/// The number of shortest paths σ(w) of a vertex is the sum of σ over its neighbours in the level before. With
/// `carried` holding σ of that level and 0 elsewhere this is a plain sum over all of its neighbours. On the way back
/// the dependency δ(v) is σ(v) times the sum of (1 + δ(w)) / σ(w) over neighbours in the next level, and the same trick
/// applies. Each time the cheaper of two ways is taken: the vertices of one level gather over their arcs, or those of
/// the other level scatter over theirs.
///
/// Source: U. Brandes, "A faster algorithm for betweenness centrality" (2001).
struct HopDependencies: ~Copyable {
  private static let unseen = UInt32.max

  private let out: Adjacency
  private let into: Adjacency
  private let levels: ScratchBuffer<UInt32>
  private let pathCounts: ScratchBuffer<Double>
  private let carried: ScratchBuffer<Double>
  private let received: ScratchBuffer<Double>
  private let order: ScratchBuffer<UInt32>
  private let unseenVertices: ScratchBuffer<UInt32>
  /// Where each level begins in `order`, and where the last one ends.
  private var levelStarts: [Int] = []

  init(out: Adjacency, into: Adjacency) {
    self.out = out
    self.into = into
    let count = out.vertexCount
    levels = ScratchBuffer(count: count, repeating: Self.unseen)
    pathCounts = ScratchBuffer(count: count, repeating: 0)
    carried = ScratchBuffer(count: count, repeating: 0)
    received = ScratchBuffer(count: count, repeating: 0)
    order = ScratchBuffer(count: count, repeating: 0)
    unseenVertices = ScratchBuffer(count: count, repeating: 0)
  }

  /// Adds the dependencies of one source; false when the shortest paths are too many to be counted.
  ///
  /// - Parameters:
  ///   - targets: The share with which paths to each vertex count; nil when each counts once.
  ///   - ownPath: What a path counts for its own first and last vertex: 1, or 0.
  mutating func add(
    from source: Int, to targets: [Double]?, ownPath: Double, _ scores: UnsafeMutableBufferPointer<Double>
  ) -> Bool {
    countPaths(from: source)
    defer { reset() }
    for place in 0..<(levelStarts.last ?? 0) where !pathCounts.elements[Int(order.elements[place])].isFinite {
      return false
    }
    handBack(targets: targets, ownPath: ownPath, scores)
    if ownPath > 0 {
      var reached = 0.0
      for place in 1..<max(1, levelStarts.last ?? 0) { reached += targets?[Int(order.elements[place])] ?? 1 }
      scores[source] += ownPath * reached
    }
    return true
  }

  private func reset() {
    for place in 0..<(levelStarts.last ?? 0) { levels.elements[Int(order.elements[place])] = Self.unseen }
    received.elements.update(repeating: 0)
  }

  // MARK: Forwards

  private mutating func countPaths(from source: Int) {
    order.elements[0] = UInt32(source)
    levels.elements[source] = 0
    pathCounts.elements[source] = 1
    levelStarts = [0, 1]
    var window = 0..<1
    var unseenArcs = into.arcCount - into.degree(of: source)
    // Vertices not seen yet are listed when they are first asked for; then the list only shrinks.
    var listed = -1
    var level: UInt32 = 0
    while !window.isEmpty {
      level += 1
      var end = window.upperBound
      if 4 * arcCount(of: out, in: window) < unseenArcs {
        end = push(window, level)
      } else {
        if listed < 0 { listed = listUnseen() }
        (end, listed) = gather(window, level, listed)
      }
      window = window.upperBound..<end
      levelStarts.append(end)
      unseenArcs -= arcCount(of: into, in: window)
    }
    levelStarts.removeLast()
  }

  private func arcCount(of arcs: Adjacency, in window: Range<Int>) -> Int {
    let offsets = arcs.offsets.span
    let order = self.order.elements
    var count = 0
    for place in window {
      let vertex = Int(order[place])
      count &+= Int(offsets[unchecked: vertex &+ 1] &- offsets[unchecked: vertex])
    }
    return count
  }

  private func listUnseen() -> Int {
    var count = 0
    for vertex in levels.elements.indices where levels.elements[vertex] == Self.unseen {
      unseenVertices.elements[count] = UInt32(vertex)
      count &+= 1
    }
    return count
  }

  private func push(_ window: Range<Int>, _ level: UInt32) -> Int {
    let arcs = out
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let (levels, pathCounts, order) = (self.levels.elements, self.pathCounts.elements, self.order.elements)
    var end = window.upperBound
    for place in window {
      let vertex = Int(order[place])
      let count = pathCounts[vertex]
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = Int(neighbours[unchecked: slot])
        if levels[neighbour] == Self.unseen {
          levels[neighbour] = level
          pathCounts[neighbour] = count
          order[end] = UInt32(truncatingIfNeeded: neighbour)
          end &+= 1
        } else if levels[neighbour] == level {
          pathCounts[neighbour] += count
        }
      }
    }
    return end
  }

  /// Returns the end of the queue, and how many vertices stay on the list of those not seen.
  private func gather(_ window: Range<Int>, _ level: UInt32, _ listed: Int) -> (end: Int, listed: Int) {
    let arcs = into
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let (levels, pathCounts, order) = (self.levels.elements, self.pathCounts.elements, self.order.elements)
    let (carried, unseenVertices) = (self.carried.elements, self.unseenVertices.elements)
    for place in window { carried[Int(order[place])] = pathCounts[Int(order[place])] }
    var end = window.upperBound
    var kept = 0
    for place in 0..<listed {
      let vertex = Int(unseenVertices[place])
      guard levels[vertex] == Self.unseen else { continue }
      let count = sumOverNeighbours(
        carried, neighbours, from: Int(offsets[unchecked: vertex]), to: Int(offsets[unchecked: vertex &+ 1]))
      if count > 0 {
        levels[vertex] = level
        pathCounts[vertex] = count
        order[end] = UInt32(truncatingIfNeeded: vertex)
        end &+= 1
      } else {
        unseenVertices[kept] = UInt32(truncatingIfNeeded: vertex)
        kept &+= 1
      }
    }
    for place in window { carried[Int(order[place])] = 0 }
    return (end, kept)
  }

  // MARK: Backwards

  private func handBack(targets: [Double]?, ownPath: Double, _ scores: UnsafeMutableBufferPointer<Double>) {
    let (pathCounts, order) = (self.pathCounts.elements, self.order.elements)
    let (carried, received) = (self.carried.elements, self.received.elements)
    var level = levelStarts.count - 2
    while level > 0 {
      let window = levelStarts[level]..<levelStarts[level + 1]
      let before = levelStarts[level - 1]..<levelStarts[level]
      for place in window {
        let vertex = Int(order[place])
        let dependency = pathCounts[vertex] * received[vertex]
        let own = targets?[vertex] ?? 1
        carried[vertex] = (own + dependency) / pathCounts[vertex]
        scores[vertex] += dependency + ownPath * own
      }
      if level > 1 { pass(from: window, to: before) }
      for place in window { carried[Int(order[place])] = 0 }
      level -= 1
    }
  }

  /// Sums `carried` of one level up in `received` of the level before.
  private func pass(from window: Range<Int>, to before: Range<Int>) {
    let (order, carried, received) = (self.order.elements, self.carried.elements, self.received.elements)
    if arcCount(of: out, in: before) <= 2 * arcCount(of: into, in: window) {
      let arcs = out
      let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
      for place in before {
        let vertex = Int(order[place])
        received[vertex] = sumOverNeighbours(
          carried, neighbours, from: Int(offsets[unchecked: vertex]), to: Int(offsets[unchecked: vertex &+ 1]))
      }
    } else {
      // What ends up at vertices of later levels is never read again.
      let arcs = into
      let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
      for place in before { received[Int(order[place])] = 0 }
      for place in window {
        let vertex = Int(order[place])
        let share = carried[vertex]
        for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
          received[Int(neighbours[unchecked: slot])] += share
        }
      }
    }
  }
}
