/// A graph with the names of its vertices.
public struct LabelledGraph: Sendable {
  public let graph: Graph
  /// The name of each vertex, in order of first appearance.
  public let labels: [String]
}

/// What was wrong with an edge list, and in which line. Lines count from 1.
public enum EdgeListError: Error, Hashable, Sendable {
  case fieldCount(Int, line: Int)
  case emptyLabel(line: Int)
  case invalidWeight(String, line: Int)
  /// The lines are in order, the graph they make is not.
  case graph(GraphError)
}

extension EdgeListError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fieldCount(let count, let line):
      "line \(line): expected 'u<TAB>v' or 'u<TAB>v<TAB>weight', found \(count) field\(count == 1 ? "" : "s")"
    case .emptyLabel(let line):
      "line \(line): a vertex has no name"
    case .invalidWeight(let text, let line):
      "line \(line): '\(text)' is not a weight; a weight is a finite number, 0 or more"
    case .graph(let error):
      error.description
    }
  }
}

/// Reads edge lists: lines of `u<TAB>v` or `u<TAB>v<TAB>weight`.
///
/// Vertices are named by any text without tabs and numbered as they first appear. Spaces around a field do not count.
/// Lines that are empty or begin with `#` are skipped, a byte order mark too; lines end with LF or CR LF. As soon as
/// one line has a weight, lines without one have weight 1. Weights are strengths: see ``Graph``.
///
/// ```swift
/// let list = try EdgeListReader(directed: false).read("ann\tbob\nbob\tcat\t2.5\n")
/// list.labels          // ["ann", "bob", "cat"]
/// list.graph.weights   // [1, 2.5]
/// ```
public struct EdgeListReader: Sendable {
  public let directed: Bool

  public init(directed: Bool) {
    self.directed = directed
  }

  /// - Throws: `EdgeListError`, naming the first line that is wrong.
  /// - Complexity: O(length of the text).
  public func read(_ text: String) throws(EdgeListError) -> LabelledGraph {
    var list = EdgeList()
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      let hasMark = number == 1 && line.starts(with: [0xEF, 0xBB, 0xBF])
      let line = hasMark ? line.dropFirst(3) : line
      let content = line.trimmingBlanks()
      if content.isEmpty || content.first == UInt8(ascii: "#") { continue }
      try list.add(line, number: number)
    }
    return try list.labelledGraph(directed: directed)
  }
}

/// The edges read so far.
private struct EdgeList {
  private var labels: [String] = []
  private var vertices: [String: UInt32] = [:]
  private var sources: [UInt32] = []
  private var targets: [UInt32] = []
  private var weights: [Double] = []
  private var isWeighted = false

  mutating func add(_ line: Substring.UTF8View, number: Int) throws(EdgeListError) {
    let fields = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false).map { $0.trimmingBlanks() }
    guard fields.count == 2 || fields.count == 3 else { throw .fieldCount(fields.count, line: number) }
    guard !fields[0].isEmpty, !fields[1].isEmpty else { throw .emptyLabel(line: number) }
    var weight = 1.0
    if fields.count == 3 {
      weight = try Self.weight(fields[2], number: number)
      isWeighted = true
    }
    sources.append(vertex(fields[0]))
    targets.append(vertex(fields[1]))
    weights.append(weight)
  }

  private static func weight(_ field: Substring.UTF8View, number: Int) throws(EdgeListError) -> Double {
    let text = Substring(field)
    guard let weight = Double(text), weight.isFinite, weight >= 0 else {
      // Only as much of it as a message can hold, and nothing that moves a terminal's cursor.
      throw .invalidWeight(String(text.prefix(40).filter { !$0.isNewline && $0 >= " " }), line: number)
    }
    return weight
  }

  private mutating func vertex(_ field: Substring.UTF8View) -> UInt32 {
    let label = String(Substring(field))
    if let known = vertices[label] { return known }
    let vertex = UInt32(labels.count)
    vertices[label] = vertex
    labels.append(label)
    return vertex
  }

  func labelledGraph(directed: Bool) throws(EdgeListError) -> LabelledGraph {
    do {
      let graph = try Graph(
        vertexCount: labels.count, sources: sources, targets: targets, weights: isWeighted ? weights : nil,
        directed: directed)
      return LabelledGraph(graph: graph, labels: labels)
    } catch {
      throw .graph(error)
    }
  }
}

extension Substring.UTF8View {
  /// Without the spaces, and the carriage return, at either end.
  fileprivate func trimmingBlanks() -> Substring.UTF8View {
    let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\r") }
    guard let first = firstIndex(where: { !isBlank($0) }) else { return self[endIndex..<endIndex] }
    var end = endIndex
    while end > first, isBlank(self[index(before: end)]) { end = index(before: end) }
    return self[first..<end]
  }
}
