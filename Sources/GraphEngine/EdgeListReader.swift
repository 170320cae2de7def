/// A graph with the names of its vertices.
public struct LabelledGraph: Sendable {
  public let graph: Graph
  /// The name of each vertex, in order of first appearance.
  public let labels: [String]

  public init(graph: Graph, labels: [String]) {
    self.graph = graph
    self.labels = labels
  }
}

/// Reads edge lists: lines of `u<TAB>v` or `u<TAB>v<TAB>weight`, or the same with commas.
///
/// Vertices are named by any text without separators and numbered as they first appear. Spaces around a field do not
/// count. Lines that are empty or begin with `#` are skipped, a byte order mark too; lines end with LF or CR LF. As
/// soon as one line has a weight, lines without one have weight 1. Weights are strengths: see ``Graph``.
///
/// ```swift
/// let list = try EdgeListReader(directed: false).read("ann\tbob\nbob\tcat\t2.5\n")
/// list.labels          // ["ann", "bob", "cat"]
/// list.graph.weights   // [1, 2.5]
/// ```
public struct EdgeListReader: Sendable {
  /// What stands between the fields of a line.
  public enum Separator: Hashable, Sendable, CaseIterable {
    case tab
    /// Commas, as in RFC 4180: a field in quotation marks may hold commas, line feeds, and quotation marks written
    /// twice. A field without them may hold no quotation mark.
    case comma
  }

  public let directed: Bool
  public let separator: Separator

  public init(directed: Bool, separator: Separator = .tab) {
    self.directed = directed
    self.separator = separator
  }

  /// - Throws: `EdgeListError`, naming the first line that is wrong.
  /// - Complexity: O(length of the text).
  public func read(_ text: String) throws(EdgeListError) -> LabelledGraph {
    var text = text
    do {
      return try text.withUTF8 { try read(UnsafeRawBufferPointer($0)) }
    } catch let error as EdgeListError {
      throw error
    } catch {
      // The closure throws nothing else; the standard library's signature cannot say so.
      preconditionFailure("an edge list failed with \(error)")
    }
  }

  /// Reads a file.
  ///
  /// - Throws: `EdgeListError`; `.unreadable` when the file cannot be opened.
  /// - Complexity: O(length of the file).
  public func read(contentsOfFile path: String) throws(EdgeListError) -> LabelledGraph {
    // The file's bytes are given back before the edges are sorted, which takes about as much memory again.
    try edges(inFile: path).graph(directed: directed)
  }

  /// Reads bytes of UTF-8 text.
  ///
  /// - Throws: `EdgeListError`, naming the first line that is wrong.
  /// - Complexity: O(number of bytes).
  public func read(_ bytes: UnsafeRawBufferPointer) throws(EdgeListError) -> LabelledGraph {
    try EdgeListScanner(TextBytes(bytes), separator: separator).edges().graph(directed: directed)
  }

  private func edges(inFile path: String) throws(EdgeListError) -> ScannedEdges {
    let contents = try FileContents(path: path)
    return try contents.withBytes { bytes throws(EdgeListError) in
      try EdgeListScanner(TextBytes(bytes), separator: separator).edges()
    }
  }
}
