/// Sums up dependencies over many sources: the work that all kinds of betweenness share.
struct DependencySums {
  /// The share with which paths to each vertex count; nil when each counts once.
  var targets: [Double]?
  var endpoints = PathEndpoints.excluded
  var execution = Execution()

  /// Sums are made over so many pieces, whatever the number of threads: enough to share out, and to report progress.
  private static let pieces = 64

  /// For each vertex the sum of its dependencies over the sources, ordered pairs counting one by one.
  func scores(_ network: PathNetwork, sources: [Int]) throws(GraphError) -> [Double] {
    guard network.lengths != nil else { return try hopScores(network, sources) }
    let sorted = network.sortedByLength()
    return try summed(
      sources, vertexCount: network.vertexCount, makeWorker: { Worker(LengthDependencies(sorted)) },
      add: { worker, source, sums in worker.value.add(from: source, to: targets, ownPath: ownPath, sums) })
  }

  private var ownPath: Double { endpoints == .included ? 1 : 0 }

  /// With hubs first, what is read most often lies together.
  private func hopScores(_ network: PathNetwork, _ sources: [Int]) throws(GraphError) -> [Double] {
    let order = HubOrder(network.arcs)
    let (out, into) = order.relabelled(network.arcs)
    let relabelledTargets = targets.map { order.relabelled($0) }
    let sums = try summed(
      sources.map { Int(order.newLabels[$0]) }, vertexCount: network.vertexCount,
      makeWorker: { Worker(HopDependencies(out: out, into: into)) },
      add: { worker, source, sums in
        worker.value.add(from: source, to: relabelledTargets, ownPath: ownPath, sums)
      }, nameOf: { Int(order.oldLabels[$0]) })
    return order.newLabels.map { sums[Int($0)] }
  }

  private func summed<Value: ~Copyable>(
    _ sources: [Int], vertexCount: Int, makeWorker: @Sendable () -> Worker<Value>,
    add: @Sendable (Worker<Value>, Int, UnsafeMutableBufferPointer<Double>) -> Bool,
    nameOf: @Sendable (Int) -> Int = { $0 }
  ) throws(GraphError) -> [Double] {
    let pieces = min(Self.pieces, sources.count)
    return try execution.reduce(
      pieces: pieces, into: [Double](repeating: 0, count: vertexCount), makeWorker: makeWorker,
      work: { (worker, piece) throws(GraphError) -> [Double] in
        var failure: Int?
        let range = (sources.count * piece / pieces)..<(sources.count * (piece + 1) / pieces)
        let sums = [Double](count: vertexCount) { sums in
          sums.update(repeating: 0)
          for source in sources[range] where failure == nil && !add(worker, source, sums) { failure = source }
        }
        if let failure { throw GraphError.pathCountOverflow(source: nameOf(failure)) }
        return sums
      }, join: { scores, sums in for vertex in scores.indices { scores[vertex] += sums[vertex] } })
  }
}

/// What one thread works with.
final class Worker<Value: ~Copyable> {
  var value: Value

  init(_ value: consuming Value) { self.value = value }
}
