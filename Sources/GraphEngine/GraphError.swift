/// What was wrong with a graph or with a question about it.
public enum GraphError: Error, Hashable, Sendable {
  case vertexCountOutOfRange(Int)
  case tooManyEdges(Int)
  case edgeArraysDiffer(sources: Int, targets: Int, weights: Int?)
  case unknownVertex(Int, vertexCount: Int)
  /// A weight that is negative, infinite or not a number.
  case invalidWeight(Double, edge: Int)
  /// The weights are finite, their sum is not.
  case weightsOverflow
  /// Weights are to be lengths, and this one is zero: shortest paths could then go round in circles.
  case zeroLength(edge: Int)
  /// More shortest paths leave this vertex than a floating-point number can count.
  case pathCountOverflow(source: Int)
  case dampingOutOfRange(Double)
  case toleranceOutOfRange(Double)
  case iterationLimitOutOfRange(Int)
  case personalizationCount(Int, vertexCount: Int)
  /// An entry that is negative or not finite.
  case invalidPersonalization(Double, vertex: Int)
  /// The entries add up to nothing, or to more than a floating-point number holds.
  case personalizationSum(Double)
  case notConverged(iterations: Int, change: Double)
}

extension GraphError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .vertexCountOutOfRange(let count):
      "a graph has 0 to \(UInt32.max) vertices, not \(count)"
    case .tooManyEdges(let count):
      "a graph has at most \(UInt32.max / 2) edges, not \(count)"
    case .edgeArraysDiffer(let sources, let targets, let weights):
      "the edge arrays differ in length: \(sources) sources, \(targets) targets"
        + (weights.map { ", \($0) weights" } ?? "")
    case .unknownVertex(let vertex, let count):
      count == 0
        ? "there is no vertex \(vertex): the graph is empty"
        : "there is no vertex \(vertex): vertices are numbered 0 to \(count - 1)"
    case .invalidWeight(let weight, let edge):
      "edge \(edge) has weight \(weight); a weight is a finite number, 0 or more"
    case .weightsOverflow:
      "the weights add up to more than a floating-point number holds"
    case .zeroLength(let edge):
      "edge \(edge) has length 0; lengths must be greater than 0"
    case .pathCountOverflow(let source):
      "more shortest paths begin at vertex \(source) than a floating-point number can count"
    case .dampingOutOfRange(let damping):
      "the damping factor is 0 or more and less than 1, not \(damping)"
    case .toleranceOutOfRange(let tolerance):
      "the tolerance is a finite number greater than 0, not \(tolerance)"
    case .iterationLimitOutOfRange(let limit):
      "the limit of iterations is 1 or more, not \(limit)"
    case .personalizationCount(let count, let vertexCount):
      "the personalization has \(count) entries for \(vertexCount) vertices"
    case .invalidPersonalization(let value, let vertex):
      "the personalization of vertex \(vertex) is \(value); it is a finite number, 0 or more"
    case .personalizationSum(let sum):
      "the personalization adds up to \(sum); it needs a finite sum greater than 0"
    case .notConverged(let iterations, let change):
      "no convergence after \(iterations) iterations: the last one still changed the scores by \(change)"
    }
  }
}
