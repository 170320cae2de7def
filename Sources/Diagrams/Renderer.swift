import CGraphviz

/// Draws graphs with Graphviz, in process.
///
/// The same graph gives the same bytes, in this process and in every other with the same Graphviz and fonts. Graphviz
/// can do one thing at a time, so callers wait for one another; a call blocks its thread, and cannot be cancelled. Each
/// drawing leaves one to six kilobytes behind, which libgvc never frees, so a long-lived program keeps its drawings.
public struct Renderer: Sendable {
  /// Dots per inch of a PNG.
  public var resolution: Double
  /// A PNG that would have more pixels is drawn with a lower resolution.
  public var maximumPixels: Double

  /// Texts that are longer than this, in bytes, are not read.
  public static let maximumTextLength = 16 << 20

  public init(resolution: Double = 144, maximumPixels: Double = 60_000_000) {
    self.resolution = resolution
    self.maximumPixels = maximumPixels
  }

  /// Draws a diagram.
  ///
  /// - Throws: ``RenderingError`` with what Graphviz has to say.
  /// - Complexity: That of the engine; ``Engine`` sees to it that graphs of some thousand edges take seconds.
  public func render(_ diagram: Diagram, as format: OutputFormat) throws(RenderingError) -> Drawing {
    let text = diagram.graph.text
    var drawing = try render(
      text, size: (diagram.graph.nodeCount, diagram.graph.edgeCount), engine: diagram.engine, as: format)
    drawing.notices = diagram.notices + drawing.notices
    return drawing
  }

  /// Draws a text in the DOT language, from whatever source.
  ///
  /// - Throws: ``RenderingError`` when it is not DOT, or when something in it cannot be drawn.
  public func render(dot text: String, engine: Engine = .dot, as format: OutputFormat) throws(RenderingError) -> Drawing
  {
    guard text.utf8.count <= Self.maximumTextLength else { throw .tooLarge(bytes: text.utf8.count) }
    var census = text.withCString { graphviz_take_census($0) }
    defer { graphviz_census_free(&census) }
    guard census.status == GRAPHVIZ_OK else { throw .unreadable(Self.messages(census.messages)) }
    return try render(text, size: (Int(census.nodes), Int(census.edges)), engine: engine, as: format)
  }

  private func render(
    _ text: String, size: (nodes: Int, edges: Int), engine asked: Engine, as format: OutputFormat
  ) throws(RenderingError) -> Drawing {
    if format == .dot { return Drawing(bytes: Array(text.utf8), engine: asked, notices: []) }
    guard text.utf8.count <= Self.maximumTextLength else { throw .tooLarge(bytes: text.utf8.count) }
    let engine = asked.replacement(nodes: size.nodes, edges: size.edges)
    var notices: [String] = []
    if engine != asked {
      let reason = "\(size.nodes) nodes and \(size.edges) edges are too many for it"
      notices.append("drawn by \(engine.rawValue) instead of \(asked.rawValue): \(reason)")
    }
    let bitmapResolution = format == .png ? resolution : 0
    var result = text.withCString {
      graphviz_draw(
        $0, engine.rawValue, engine != asked ? 1 : 0, format.rawValue, bitmapResolution, maximumPixels)
    }
    defer { graphviz_drawing_free(&result) }
    let messages = Self.messages(result.messages)
    if let error = RenderingError(status: result.status, hasErrors: result.has_errors != 0, messages: messages) {
      throw error
    }
    if result.resolution < bitmapResolution {
      notices.append("drawn with \(Int(result.resolution)) dots per inch: more would make too large a picture")
    }
    var bytes = Array(UnsafeBufferPointer(start: result.bytes, count: result.length))
    if format == .pdf { PDFDates.reset(in: &bytes) }
    return Drawing(bytes: bytes, engine: engine, notices: notices + messages)
  }

  /// What Graphviz said, a message to an element.
  private static func messages(_ pointer: UnsafePointer<CChar>?) -> [String] {
    guard let pointer else { return [] }
    return String(cString: pointer).split(separator: "\n").map {
      PlainText.shortened(PlainText.oneLine(String($0)), to: 300)
    }
  }
}

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

  init?(status: graphviz_status, hasErrors: Bool, messages: [String]) {
    switch status {
    case GRAPHVIZ_OK: if hasErrors { self = .notDrawn(messages) } else { return nil }
    case GRAPHVIZ_UNREADABLE: self = .unreadable(messages)
    case GRAPHVIZ_NO_MEMORY: self = .outOfMemory
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
    }
  }

  private static func quoting(_ messages: [String]) -> String {
    messages.isEmpty ? "" : ": " + messages.joined(separator: "; ")
  }
}
