/// Arcs that each carry one unit of flow or more, and the greatest flow through them.
///
/// Source: E. A. Dinic, "Algorithm for solution of a problem of maximum flow in networks with power estimation" (1970).
struct FlowNetwork {
  struct Arc {
    let head: Int
    var room: Int
  }

  private(set) var arcs: [Arc] = []
  private var arcsOfNode: [[Int]]
  private var levels: [Int] = []
  private var nextArcs: [Int] = []

  init(nodeCount: Int) {
    arcsOfNode = [[Int]](repeating: [], count: nodeCount)
  }

  /// The arcs stand in pairs, each beside its way back.
  mutating func add(from tail: Int, to head: Int, room: Int, backRoom: Int = 0) {
    arcsOfNode[tail].append(arcs.count)
    arcs.append(Arc(head: head, room: room))
    arcsOfNode[head].append(arcs.count)
    arcs.append(Arc(head: tail, room: backRoom))
  }

  /// Sends as much as can be sent; returns how much that is.
  mutating func saturate(from source: Int, to target: Int) -> Int {
    var flow = 0
    while true {
      findLevels(from: source)
      guard levels[target] >= 0 else { return flow }
      nextArcs = [Int](repeating: 0, count: arcsOfNode.count)
      while pushOnePath(from: source, to: target) { flow += 1 }
    }
  }

  /// The nodes that still could receive something from the source, after it has been saturated.
  mutating func reachable(from source: Int) -> [Bool] {
    findLevels(from: source)
    return levels.map { $0 >= 0 }
  }

  /// The arcs that leave a node.
  func arcs(of node: Int) -> [Int] { arcsOfNode[node] }

  mutating func takeBack(_ arc: Int) { arcs[arc].room += 1 }

  private mutating func findLevels(from source: Int) {
    levels = [Int](repeating: -1, count: arcsOfNode.count)
    levels[source] = 0
    var queue = [source]
    var place = 0
    while place < queue.count {
      let node = queue[place]
      place += 1
      for arc in arcsOfNode[node] where arcs[arc].room > 0 && levels[arcs[arc].head] < 0 {
        levels[arcs[arc].head] = levels[node] + 1
        queue.append(arcs[arc].head)
      }
    }
  }

  private mutating func pushOnePath(from source: Int, to target: Int) -> Bool {
    var taken: [Int] = []
    var node = source
    while node != target {
      if nextArcs[node] < arcsOfNode[node].count {
        let arc = arcsOfNode[node][nextArcs[node]]
        if arcs[arc].room > 0, levels[arcs[arc].head] == levels[node] + 1 {
          taken.append(arc)
          node = arcs[arc].head
        } else {
          nextArcs[node] += 1
        }
      } else {
        guard let last = taken.popLast() else { return false }
        node = arcs[last ^ 1].head
        nextArcs[node] += 1
      }
    }
    for arc in taken {
      arcs[arc].room -= 1
      arcs[arc ^ 1].room += 1
    }
    return true
  }
}
