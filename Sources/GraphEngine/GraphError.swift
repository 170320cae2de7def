/// What was wrong with a graph or with a question about it.
public enum GraphError: Error, Hashable, Sendable {
  case vertexCountOutOfRange(Int)
  case tooManyEdges(Int, limit: Int)
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
  case threadCountOutOfRange(Int)
  /// The task in which the computation was called has been cancelled.
  case cancelled
  /// A number of samples, paths or the like that must be at least 1.
  case countOutOfRange(String, Int)
  /// A parameter that must lie in a range, with the range in words.
  case parameterOutOfRange(String, Double, allowed: String)
  /// A list with one entry per vertex or edge has another length.
  case entryCount(String, Int, expected: Int)
  /// The measure is defined for undirected graphs, or for directed ones, only.
  case wrongDirectedness(String, needsDirected: Bool)
  /// Source and target must differ.
  case sameVertex(Int)
  /// An edge that ends before it starts, or has a time that is no finite number or a negative duration.
  case invalidTime(edge: Int)
  /// Degrees that no graph has: negative ones, or with an odd sum.
  case invalidDegrees
}

extension GraphError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .vertexCountOutOfRange(let count):
      "a graph has 0 to \(UInt32.max) vertices, not \(count)"
    case .tooManyEdges(let count, let limit):
      "a graph has at most \(limit) edges, not \(count)"
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
    case .threadCountOutOfRange(let count):
      "a computation runs on 1 thread or more, not \(count)"
    case .cancelled:
      "the computation was cancelled"
    case .countOutOfRange(let name, let count):
      "the number of \(name) is 1 or more, not \(count)"
    case .parameterOutOfRange(let name, let value, let allowed):
      "the \(name) is \(allowed), not \(value)"
    case .entryCount(let name, let count, let expected):
      "there are \(count) \(name), and \(expected) are needed"
    case .wrongDirectedness(let name, let needsDirected):
      "\(name) is defined for \(needsDirected ? "directed" : "undirected") graphs only"
    case .sameVertex(let vertex):
      "source and target are both vertex \(vertex); they must differ"
    case .invalidTime(let edge):
      "edge \(edge) has no valid time; it starts before it ends, at finite times, and takes 0 or more"
    case .invalidDegrees:
      "degrees are 0 or more, and their sum is even"
    }
  }
}
