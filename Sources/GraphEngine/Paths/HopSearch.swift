/// Finds how many steps each vertex is away from another, breadth-first.
///
/// While few vertices are reached they look for their neighbours; once the frontier has a fair share of the arcs,
/// those not yet reached look for a neighbour in the frontier instead, and stop at the first.
///
/// Source: S. Beamer, K. Asanović and D. Patterson, "Direction-optimizing breadth-first search" (SC 2012). The
/// thresholds are theirs, 15 and 18.
struct HopSearch: ~Copyable {
  static let unreached = UInt32.max

  private let out: Adjacency
  private let into: Adjacency
  /// Steps from the source, ``unreached`` where there is no way.
  let levels: ScratchBuffer<UInt32>
  private let queue: ScratchBuffer<UInt32>
  private let frontier: ScratchBuffer<UInt64>
  private let nextFrontier: ScratchBuffer<UInt64>

  /// - Parameters:
  ///   - out: The steps.
  ///   - into: The same backwards.
  init(_ out: Adjacency, _ into: Adjacency) {
    self.out = out
    self.into = into
    let count = out.vertexCount
    levels = ScratchBuffer(count: count, repeating: Self.unreached)
    queue = ScratchBuffer(count: count, repeating: 0)
    frontier = ScratchBuffer(count: (count + 63) / 64, repeating: 0)
    nextFrontier = ScratchBuffer(count: (count + 63) / 64, repeating: 0)
  }

  /// Searches from one vertex; returns how many are reached, and how far the farthest is.
  ///
  /// - Complexity: O(V + E).
  func run(from source: Int) -> (reached: Int, farthest: Int) {
    let levels = self.levels.elements
    levels.update(repeating: Self.unreached)
    levels[source] = 0
    queue.elements[0] = UInt32(source)
    var reached = 1
    var level: UInt32 = 0
    var window = 0..<1
    var unexplored = out.arcCount - out.degree(of: source)
    var frontierArcs = out.degree(of: source)
    while !window.isEmpty {
      level += 1
      if frontierArcs > unexplored / 15 {
        let found = searchBottomUp(window, &level)
        reached += found.reached
        window = found.window
      } else {
        let end = expand(window, level)
        window = window.upperBound..<end
        reached += window.count
      }
      frontierArcs = 0
      for place in window { frontierArcs += out.degree(of: Int(queue.elements[place])) }
      unexplored -= frontierArcs
    }
    return (reached, Int(level) - 1)
  }

  /// One step top-down; returns the end of the queue.
  private func expand(_ window: Range<Int>, _ level: UInt32) -> Int {
    let arcs = out
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let (levels, queue) = (self.levels.elements, self.queue.elements)
    var end = window.upperBound
    for place in window {
      let vertex = Int(queue[place])
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = neighbours[unchecked: slot]
        if levels[Int(neighbour)] == Self.unreached {
          levels[Int(neighbour)] = level
          queue[end] = neighbour
          end &+= 1
        }
      }
    }
    return end
  }

  /// Steps bottom-up for as long as many are found; the last frontier is put at the front of the queue.
  private func searchBottomUp(_ window: Range<Int>, _ level: inout UInt32) -> (reached: Int, window: Range<Int>) {
    let (queue, levels) = (self.queue.elements, self.levels.elements)
    frontier.elements.update(repeating: 0)
    for place in window { frontier.elements[Int(queue[place] >> 6)] |= 1 << UInt64(queue[place] & 63) }
    var (total, found) = (0, 0)
    var isInFirst = true
    repeat {
      found =
        isInFirst
        ? pull(from: frontier.elements, into: nextFrontier.elements, level)
        : pull(from: nextFrontier.elements, into: frontier.elements, level)
      isInFirst.toggle()
      total += found
      if found > levels.count / 18 { level += 1 }
    } while found > levels.count / 18
    let last = isInFirst ? frontier.elements : nextFrontier.elements
    var end = 0
    for word in last.indices {
      var bits = last[word]
      while bits != 0 {
        queue[end] = UInt32(word << 6 + bits.trailingZeroBitCount)
        end &+= 1
        bits &= bits &- 1
      }
    }
    return (total, 0..<end)
  }

  private func pull(
    from present: UnsafeMutableBufferPointer<UInt64>, into next: UnsafeMutableBufferPointer<UInt64>, _ level: UInt32
  ) -> Int {
    let arcs = into
    let (offsets, neighbours) = (arcs.offsets.span, arcs.neighbours.span)
    let levels = self.levels.elements
    next.update(repeating: 0)
    var found = 0
    for vertex in levels.indices where levels[vertex] == Self.unreached {
      for slot in Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1]) {
        let neighbour = neighbours[unchecked: slot]
        if present[Int(neighbour >> 6)] >> UInt64(neighbour & 63) & 1 == 1 {
          levels[vertex] = level
          next[vertex >> 6] |= 1 << UInt64(vertex & 63)
          found &+= 1
          break
        }
      }
    }
    return found
  }
}
