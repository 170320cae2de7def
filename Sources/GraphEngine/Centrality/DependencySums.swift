/// Sums up dependencies over many sources: the work that all kinds of betweenness share.
struct DependencySums {
  /// The share with which paths to each vertex count; nil when each counts once.
  var targets: [Double]?
  var endpoints = PathEndpoints.excluded
  var execution = Execution()

  /// Sums are made over so many pieces, whatever the number of threads: enough to share out, and to report progress.
  private static let pieces = 64

  /// For each vertex the sum of its dependencies over the sources, ordered pairs counting one by one.
  ///
  /// The work is done with hubs first: what is read most often then lies together.
  func scores(_ network: PathNetwork, sources: [Int]) throws(GraphError) -> [Double] {
    let order = HubOrder(network.arcs)
    let sums =
      network.lengths == nil
      ? try hopScores(network, order, sources) : try lengthScores(network, order, sources)
    return order.newLabels.map { sums[Int($0)] }
  }

  private var ownPath: Double { endpoints == .included ? 1 : 0 }

  private func hopScores(_ network: PathNetwork, _ order: HubOrder, _ sources: [Int]) throws(GraphError) -> [Double] {
    let (out, into) = order.relabelled(network.arcs)
    let relabelledTargets = targets.map { order.relabelled($0) }
    return try summed(
      sources, order, makeWorker: { Worker(HopDependencies(out: out, into: into)) },
      add: { worker, source, sums in
        worker.value.add(from: source, to: relabelledTargets, ownPath: ownPath, sums)
      })
  }

  private func lengthScores(
    _ network: PathNetwork, _ order: HubOrder, _ sources: [Int]
  ) throws(GraphError) -> [Double] {
    let relabelled = order.relabelled(network)
    let relabelledTargets = targets.map { order.relabelled($0) }
    return try summed(
      sources, order, makeWorker: { Worker(LengthDependencies(relabelled)) },
      add: { worker, source, sums in
        worker.value.add(from: source, to: relabelledTargets, ownPath: ownPath, sums)
      })
  }

  /// The sums by the new labels.
  private func summed<Value: ~Copyable>(
    _ sources: [Int], _ order: HubOrder, makeWorker: @Sendable () -> Worker<Value>,
    add: @Sendable (Worker<Value>, Int, UnsafeMutableBufferPointer<Double>) -> Bool
  ) throws(GraphError) -> [Double] {
    let pieces = min(Self.pieces, sources.count)
    return try execution.reduce(
      pieces: pieces, into: [Double](repeating: 0, count: order.newLabels.count), makeWorker: makeWorker,
      work: { (worker, piece) throws(GraphError) -> [Double] in
        var failure: Int?
        let range = (sources.count * piece / pieces)..<(sources.count * (piece + 1) / pieces)
        let sums = [Double](count: order.newLabels.count) { sums in
          sums.update(repeating: 0)
          for source in sources[range] where failure == nil {
            if !add(worker, Int(order.newLabels[source]), sums) { failure = source }
          }
        }
        if let failure { throw GraphError.pathCountOverflow(source: failure) }
        return sums
      }, join: { scores, sums in for vertex in scores.indices { scores[vertex] += sums[vertex] } })
  }
}

/// What one thread works with.
final class Worker<Value: ~Copyable> {
  var value: Value

  init(_ value: consuming Value) { self.value = value }
}
