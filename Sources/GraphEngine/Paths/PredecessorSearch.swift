/// Finds the vertices by their distance from one source after another, and for each the vertices that come right
/// before it on shortest paths.
///
/// Dijkstra's algorithm; of those that wait, only the vertices of the nearest bucket lie in a heap, the others unsorted
/// in buckets of about equal distance. What is found has places in the order of distance, from 0 for the source:
/// looking back from a place goes through memory in order.
///
/// Sources: E. W. Dijkstra, "A note on two problems in connexion with graphs" (1959); R. B. Dial, "Algorithm 360:
/// shortest-path forest with topological ordering", CACM 12 (1969), for the buckets.
struct PredecessorSearch: ~Copyable {
  let network: PathNetwork
  /// The vertex at each place.
  let order: ScratchBuffer<UInt32>
  /// How many places there are after a run.
  private(set) var reachedCount = 0
  /// The places of predecessors: those of place `p` lie from `predecessorStarts[p]` to `predecessorStarts[p + 1]`.
  let predecessors: ScratchBuffer<UInt32>
  let predecessorStarts: ScratchBuffer<UInt32>

  private let labels: ScratchBuffer<Label>
  private let ties: ScratchBuffer<Tie>
  private var tieCount: UInt32 = 0
  private var queue: BucketQueue

  /// - Parameters:
  ///   - network: Its steps have lengths.
  ///   - pilot: The vertex whose distances decide how wide the buckets are; best one that reaches many others.
  init(_ network: PathNetwork, pilot: Int) {
    self.network = network
    let (vertexCount, arcCount) = (network.vertexCount, network.arcs.arcCount)
    order = ScratchBuffer(uninitializedCount: vertexCount)
    predecessors = ScratchBuffer(uninitializedCount: arcCount)
    predecessorStarts = ScratchBuffer(uninitializedCount: vertexCount + 1)
    labels = ScratchBuffer(count: vertexCount, repeating: Label())
    // Each step makes one tie at most, and the first place is not used.
    ties = ScratchBuffer(uninitializedCount: arcCount + 1)
    queue = BucketQueue(capacity: arcCount)
    guard vertexCount > 0 else { return }
    run(from: pilot)
    let (early, late) = (reachedCount / 4, reachedCount - 1 - reachedCount / 4)
    let spread =
      labels.elements[Int(order.elements[late])].distance
      - labels.elements[Int(order.elements[early])].distance
    queue.setWidth(4 * spread / Double(max(1, late - early)), lengths: network.lengths ?? [])
  }

  /// What is known about a vertex.
  private struct Label {
    var distance = Double.infinity
    /// The place of the only predecessor known, unless there are ties.
    var predecessor: UInt32 = 0
    /// The latest of the ties; 0 when there are none.
    var tie: UInt32 = 0

    static let settled = UInt32.max
    var isSettled: Bool { tie == Self.settled }
  }

  /// One of several ways to a vertex that are about equally long.
  private struct Tie {
    let distance: Double
    let predecessor: UInt32
    let next: UInt32
  }

  /// - Complexity: O(V + E) for ordinary lengths, O((V + E) log V) in the worst case.
  mutating func run(from source: Int) {
    let labels = self.labels.elements
    labels.update(repeating: Label())
    labels[source].distance = 0
    reachedCount = 0
    tieCount = 0
    predecessorStarts.elements[0] = 0
    queue.insert(UInt32(source), at: 0)
    let (arcs, lengthArray) = (network.arcs, network.lengths ?? [])
    let (offsets, neighbours, lengths) = (arcs.offsets.span, arcs.neighbours.span, lengthArray.span)
    while let vertex = nextVertex() {
      settle(vertex)
      let row = Int(offsets[unchecked: vertex])..<Int(offsets[unchecked: vertex &+ 1])
      passOn(from: vertex, row, neighbours, lengths)
    }
  }

  @inline(__always)
  private mutating func nextVertex() -> Int? {
    let labels = self.labels.elements
    while true {
      while let entry = queue.popOpen() {
        if !labels[Int(entry.vertex)].isSettled { return Int(entry.vertex) }
      }
      guard queue.openNext(distance: { labels[Int($0)].distance }, isWanted: { !labels[Int($0)].isSettled }) else {
        return nil
      }
    }
  }

  /// Gives a vertex its place.
  @inline(__always)
  private mutating func settle(_ vertex: Int) {
    let (label, place) = (labels.elements[vertex], reachedCount)
    let predecessors = self.predecessors.elements
    var end = Int(predecessorStarts.elements[place])
    if label.tie > 0 {
      var tie = label.tie
      while tie > 0 {
        let way = ties.elements[Int(tie)]
        // What tied with the guess of the time may be too long for the distance as it is now.
        if way.distance <= label.distance * PathNetwork.longestTie {
          predecessors[end] = way.predecessor
          end &+= 1
        }
        tie = way.next
      }
    } else if place > 0 {
      predecessors[end] = label.predecessor
      end &+= 1
    }
    order.elements[place] = UInt32(truncatingIfNeeded: vertex)
    predecessorStarts.elements[place &+ 1] = UInt32(truncatingIfNeeded: end)
    labels.elements[vertex].tie = Label.settled
    reachedCount &+= 1
  }

  /// Tries the steps from the vertex that was settled last.
  @inline(__always)
  private mutating func passOn(
    from vertex: Int, _ row: Range<Int>, _ neighbours: borrowing Span<UInt32>, _ lengths: borrowing Span<Double>
  ) {
    let labels = self.labels.elements
    let distance = labels[vertex].distance
    let place = UInt32(truncatingIfNeeded: reachedCount &- 1)
    for slot in row {
      let neighbour = neighbours[unchecked: slot]
      let candidate = distance + lengths[unchecked: slot]
      let known = labels[Int(neighbour)].distance
      guard candidate <= known * PathNetwork.longestTie else { continue }
      if candidate < known * PathNetwork.shortestTie {
        labels[Int(neighbour)] = Label(distance: candidate, predecessor: place)
        queue.insert(neighbour, at: candidate)
      } else if candidate.isFinite, !labels[Int(neighbour)].isSettled {
        addTie(at: Int(neighbour), candidate, place)
        if candidate < known { queue.insert(neighbour, at: candidate) }
      }
    }
  }

  private mutating func addTie(at vertex: Int, _ distance: Double, _ place: UInt32) {
    var label = labels.elements[vertex]
    if label.tie == 0 {
      tieCount &+= 1
      ties.elements[Int(tieCount)] = Tie(distance: label.distance, predecessor: label.predecessor, next: 0)
      label.tie = tieCount
    }
    tieCount &+= 1
    ties.elements[Int(tieCount)] = Tie(distance: distance, predecessor: place, next: label.tie)
    label.tie = tieCount
    label.distance = min(label.distance, distance)
    labels.elements[vertex] = label
  }
}
