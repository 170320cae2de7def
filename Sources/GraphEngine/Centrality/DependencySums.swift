/// Sums up dependencies over many sources: the work that all kinds of betweenness share.
struct DependencySums {
  let graph: Graph
  let length: EdgeLength
  /// The share with which paths to each vertex count; nil when each counts once.
  var targets: [Double]?
  var endpoints = PathEndpoints.excluded
  var execution = Execution()

  /// Sums are made over so many pieces, whatever the number of threads: enough to share out, and to report progress.
  private static let pieces = 64

  /// For each vertex the sum of its dependencies over the sources, ordered pairs counting one by one.
  ///
  /// The work is done with hubs first: what is read most often then lies together.
  func scores(sources: [Int]) throws(GraphError) -> [Double] {
    let network = try graph.pathNetwork(length, .outgoing)
    return network.lengths == nil ? try hopScores(sources) : try lengthScores(network, sources)
  }

  private var ownPath: Double { endpoints == .included ? 1 : 0 }

  private func hopScores(_ sources: [Int]) throws(GraphError) -> [Double] {
    let network = try graph.hubNetwork(.outgoing)
    let relabelledTargets = targets.map { network.order.relabelled($0) }
    return try summed(
      sources, network.order, makeWorker: { Worker(HopDependencies(out: network.out, into: network.into)) },
      add: { worker, source, sums in
        worker.value.add(from: source, to: relabelledTargets, ownPath: ownPath, sums)
      })
  }

  private func lengthScores(_ network: PathNetwork, _ sources: [Int]) throws(GraphError) -> [Double] {
    let order = HubOrder(network.arcs)
    let relabelled = order.relabelled(network)
    let relabelledTargets = targets.map { order.relabelled($0) }
    return try summed(
      sources, order, makeWorker: { Worker(LengthDependencies(relabelled)) },
      add: { worker, source, sums in
        worker.value.add(from: source, to: relabelledTargets, ownPath: ownPath, sums)
      })
  }

  /// The sums by the old labels.
  private func summed<Value: ~Copyable>(
    _ sources: [Int], _ order: HubOrder, makeWorker: @Sendable () -> Worker<Value>,
    add: @Sendable (Worker<Value>, Int, UnsafeMutableBufferPointer<Double>) -> Bool
  ) throws(GraphError) -> [Double] {
    let pieces = min(Self.pieces, sources.count)
    let nothing = [Double](repeating: 0, count: order.newLabels.count)
    let sums = try execution.reduce(
      pieces: pieces, into: nothing, makeWorker: makeWorker, makeOutput: { nothing },
      work: { (worker, piece, sums: inout [Double]) throws(GraphError) in
        let range = (sources.count * piece / pieces)..<(sources.count * (piece + 1) / pieces)
        let failure = sums.withUnsafeMutableBufferPointer { sums in
          sources[range].first { !add(worker, Int(order.newLabels[$0]), sums) }
        }
        if let failure { throw GraphError.pathCountOverflow(source: failure) }
      }, join: takeSums)
    return order.newLabels.map { sums[Int($0)] }
  }
}

/// Adds numbers to others, place by place, and leaves zeros behind.
@Sendable
func takeSums(_ sums: inout [Double], _ others: inout [Double]) {
  for place in sums.indices {
    sums[place] += others[place]
    others[place] = 0
  }
}

/// What one thread works with.
final class Worker<Value: ~Copyable> {
  var value: Value

  init(_ value: consuming Value) { self.value = value }
}
