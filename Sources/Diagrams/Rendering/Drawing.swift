import CGraphviz

/// What a renderer makes of a graph.
public struct Drawing: Hashable, Sendable {
  public var bytes: [UInt8]
  /// The engine that laid the graph out.
  public var engine: Engine
  /// What the reader should know: another engine than asked for, something left out, Graphviz's warnings.
  public var notices: [String]
}

/// Why there is no drawing. Messages are Graphviz's own.
public enum RenderingError: Error, Hashable, Sendable {
  /// The text is not DOT.
  case unreadable([String])
  /// The engine could not lay the graph out, or a label is broken.
  case notDrawn([String])
  case tooLarge(bytes: Int)
  case outOfMemory
  /// Not even the quickest engine finished in time.
  case timedOut(seconds: Int)
  /// Graphviz crashed; this process did not.
  case crashed

  init?(status: graphviz_status, hasErrors: Bool, messages: [String], seconds: Int) {
    switch status {
    case GRAPHVIZ_OK: if hasErrors { self = .notDrawn(messages) } else { return nil }
    case GRAPHVIZ_UNREADABLE: self = .unreadable(messages)
    case GRAPHVIZ_NO_MEMORY: self = .outOfMemory
    case GRAPHVIZ_TIMED_OUT: self = .timedOut(seconds: seconds)
    case GRAPHVIZ_CRASHED: self = .crashed
    default: self = .notDrawn(messages)
    }
  }
}

extension RenderingError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .unreadable(let messages): "this is no graph in the DOT language\(Self.quoting(messages))"
    case .notDrawn(let messages): "Graphviz cannot draw this graph\(Self.quoting(messages))"
    case .tooLarge(let bytes):
      "a DOT text of \(bytes >> 20) MiB is too large to draw: the limit is \(Renderer.maximumTextLength >> 20) MiB"
    case .outOfMemory: "there is not enough memory to draw this graph"
    case .timedOut(let seconds):
      "Graphviz did not finish this graph within \(seconds) s; draw a part of it, or take another engine"
    case .crashed: "Graphviz crashed while it drew this graph; take another engine, or simplify its labels"
    }
  }

  private static func quoting(_ messages: [String]) -> String {
    messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
  }
}
