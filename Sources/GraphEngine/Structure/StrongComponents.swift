extension Graph {
  /// The strong components: the largest sets of vertices of which each reaches each along the arrows.
  ///
  /// In an undirected graph they are the connected components.
  ///
  /// - Complexity: O(V + E) time, O(V) space; no recursion, so depth is no limit.
  /// - Source: D. J. Pearce, "A space-efficient algorithm for finding strongly connected components" (2016), which is
  ///   R. E. Tarjan's of 1972 with one number per vertex.
  public func stronglyConnectedComponents() -> Components {
    guard isDirected else { return connectedComponents() }
    let search = StrongComponentSearch(outgoing)
    search.run()
    return Components(numbers: search.numbers.elements)
  }
}

/// Numbers vertices on the way down from 1 up, and components on the way back from `UInt32.max` down, so that a vertex
/// whose component is complete is above all that are still open.
private struct StrongComponentSearch: ~Copyable {
  private let arcs: Adjacency
  /// 0 when unseen; the smallest number known to be reachable while open; the component's number in the end.
  let numbers: ScratchBuffer<UInt32>
  private let walk: ScratchBuffer<UInt32>
  private let nextSlots: ScratchBuffer<UInt32>
  private let open: ScratchBuffer<UInt32>

  init(_ arcs: Adjacency) {
    self.arcs = arcs
    let count = arcs.vertexCount
    numbers = ScratchBuffer(count: count, repeating: 0)
    walk = ScratchBuffer(count: count, repeating: 0)
    nextSlots = ScratchBuffer(arcs.offsets)
    open = ScratchBuffer(count: count, repeating: 0)
  }

  func run() {
    var component = UInt32.max
    var seen: UInt32 = 1
    for root in numbers.elements.indices where numbers.elements[root] == 0 { descend(from: root, &seen, &component) }
  }

  private func descend(from root: Int, _ seen: inout UInt32, _ component: inout UInt32) {
    let (numbers, walk) = (self.numbers.elements, self.walk.elements)
    var (depth, openCount) = (0, 0)
    var vertex = root
    numbers[root] = seen
    // The numbers that the vertices on the walk had when they were first seen.
    var firstNumbers = [seen]
    seen &+= 1
    while true {
      if let child = nextUnseen(from: vertex) {
        walk[depth] = UInt32(truncatingIfNeeded: vertex)
        depth &+= 1
        vertex = child
        numbers[child] = seen
        firstNumbers.append(seen)
        seen &+= 1
        continue
      }
      let lowest = numbers[vertex]
      let isComplete = lowest == firstNumbers.removeLast()
      if isComplete {
        close(vertex, component, &openCount)
        component &-= 1
      } else {
        open.elements[openCount] = UInt32(truncatingIfNeeded: vertex)
        openCount &+= 1
      }
      guard depth > 0 else { return }
      depth &-= 1
      vertex = Int(walk[depth])
      if !isComplete, lowest < numbers[vertex] { numbers[vertex] = lowest }
    }
  }

  /// The next neighbour not seen yet; those passed on the way may lower the vertex's number.
  @inline(__always)
  private func nextUnseen(from vertex: Int) -> Int? {
    let arcs = self.arcs
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let (numbers, nextSlots) = (self.numbers.elements, self.nextSlots.elements)
    let end = offsets[unchecked: vertex &+ 1]
    var slot = nextSlots[vertex]
    var lowest = numbers[vertex]
    var unseen: Int?
    while slot < end, unseen == nil {
      let neighbour = Int(neighbours[unchecked: Int(slot)])
      let number = numbers[neighbour]
      slot &+= 1
      if number == 0 { unseen = neighbour } else { lowest = min(lowest, number) }
    }
    nextSlots[vertex] = slot
    numbers[vertex] = lowest
    return unseen
  }

  /// Everything open that was seen after a vertex which reaches nothing before it belongs to its component.
  private func close(_ vertex: Int, _ component: UInt32, _ openCount: inout Int) {
    let (numbers, open) = (self.numbers.elements, self.open.elements)
    while openCount > 0, numbers[Int(open[openCount - 1])] >= numbers[vertex] {
      openCount &-= 1
      numbers[Int(open[openCount])] = component
    }
    numbers[vertex] = component
  }
}
