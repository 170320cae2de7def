import CGraphviz

/// Draws graphs with Graphviz.
///
/// The same graph gives the same bytes, in this process and in every other with the same Graphviz and fonts. Graphviz
/// can do one thing at a time, so callers wait for one another; a call blocks its thread, and cannot be cancelled.
///
/// Small diagrams are drawn in this process, where each leaves one to six kilobytes behind that libgvc never frees, so a
/// long-lived program keeps its drawings. Large ones, and texts from elsewhere, are drawn by a child process that is
/// ended when it has used ``timeLimit`` seconds of a processor; sfdp, which copes with everything, then takes over.
public struct Renderer: Sendable {
  /// Dots per inch of a PNG.
  public var resolution: Double
  /// A PNG that would have more pixels is drawn with a lower resolution.
  public var maximumPixels: Double
  /// Seconds of processor time that one engine may take.
  public var timeLimit: Int

  /// Texts that are longer than this, in bytes, are not read.
  public static let maximumTextLength = 16 << 20

  public init(resolution: Double = 144, maximumPixels: Double = 60_000_000, timeLimit: Int = 20) {
    self.resolution = resolution
    self.maximumPixels = maximumPixels
    self.timeLimit = timeLimit
  }

  /// Draws a diagram.
  ///
  /// An SVG says what it shows to those who cannot see it, carries the evidence of every node and line in its title, has
  /// identifiers and classes that stay the same, and asks for nothing from elsewhere.
  ///
  /// - Throws: ``RenderingError`` with what Graphviz has to say.
  /// - Complexity: That of the engine, up to twice the ``timeLimit``; ``Engine`` sees to it that graphs of some thousand
  ///   edges take seconds.
  public func render(_ diagram: Diagram, as format: OutputFormat) throws(RenderingError) -> Drawing {
    let graph = diagram.graph
    let size = (nodes: graph.nodeCount, edges: graph.edgeCount)
    let job = Job(text: graph.text, size: size, engine: diagram.engine, format: format, isTrusted: true)
    var drawing = try render(job)
    if format == .svg {
      drawing.bytes = SVGPage(title: diagram.title, description: diagram.description, theme: diagram.theme)
        .standalone(drawing.bytes)
    }
    drawing.notices = diagram.notices + drawing.notices
    return drawing
  }

  /// Draws a diagram as an SVG element to stand in an HTML page; see ``Diagram/stylesheet`` for its colours.
  ///
  /// - Parameter prefix: Stands before every identifier, so that several pictures can share a page.
  /// - Throws: ``RenderingError`` with what Graphviz has to say.
  public func renderElement(_ diagram: Diagram, prefix: String) throws(RenderingError) -> Drawing {
    let graph = diagram.graph
    let size = (nodes: graph.nodeCount, edges: graph.edgeCount)
    var drawing = try render(
      Job(text: graph.text, size: size, engine: diagram.engine, format: .svg, isTrusted: true))
    drawing.bytes = SVGPage(title: diagram.title, description: diagram.description, theme: diagram.theme)
      .element(drawing.bytes, prefix: prefix)
    drawing.notices = diagram.notices + drawing.notices
    return drawing
  }

  /// Draws a text in the DOT language, from whatever source, as it stands.
  ///
  /// - Throws: ``RenderingError`` when it is not DOT, or when something in it cannot be drawn.
  public func render(dot text: String, engine: Engine = .dot, as format: OutputFormat) throws(RenderingError) -> Drawing
  {
    guard text.utf8.count <= Self.maximumTextLength else { throw .tooLarge(bytes: text.utf8.count) }
    var census = text.withCString { graphviz_take_census($0) }
    defer { graphviz_census_free(&census) }
    guard census.status == GRAPHVIZ_OK else { throw .unreadable(Self.messages(census.messages)) }
    let size = (nodes: Int(census.nodes), edges: Int(census.edges))
    return try render(Job(text: text, size: size, engine: engine, format: format, isTrusted: false))
  }
}

// MARK: - One drawing

extension Renderer {
  private struct Job {
    let text: String
    let size: (nodes: Int, edges: Int)
    let engine: Engine
    let format: OutputFormat
    /// Whether the text is our own, so that its size tells how long it takes.
    let isTrusted: Bool
  }

  private func render(_ job: Job) throws(RenderingError) -> Drawing {
    if job.format == .dot { return Drawing(bytes: Array(job.text.utf8), engine: job.engine, notices: []) }
    guard job.text.utf8.count <= Self.maximumTextLength else { throw .tooLarge(bytes: job.text.utf8.count) }
    let replacement = job.engine.replacement(nodes: job.size.nodes, edges: job.size.edges)
    var engine = replacement
    var result = draw(job, engine)
    if result.status == GRAPHVIZ_TIMED_OUT, engine != .sfdp {
      graphviz_drawing_free(&result)
      engine = .sfdp
      result = draw(job, engine)
    }
    defer { graphviz_drawing_free(&result) }
    let messages = Self.messages(result.messages)
    if let error = RenderingError(
      status: result.status, hasErrors: result.has_errors != 0, messages: messages, seconds: timeLimit)
    {
      throw error
    }
    var notices: [String] = []
    if engine != job.engine {
      let reason =
        replacement == engine
        ? "\(job.size.nodes) nodes and \(job.size.edges) edges are too many for it"
        : "it did not finish within \(timeLimit) s"
      notices.append("drawn by \(engine.rawValue) instead of \(job.engine.rawValue): \(reason)")
    }
    if result.resolution < bitmapResolution(job) {
      notices.append("drawn with \(Int(result.resolution)) dots per inch: more would make too large a picture")
    }
    var bytes = Array(UnsafeBufferPointer(start: result.bytes, count: result.length))
    if job.format == .pdf { PDFDates.reset(in: &bytes) }
    return Drawing(
      bytes: bytes, engine: engine, notices: notices + messages + FontCheck.notices(for: job.text, as: job.format))
  }

  private func bitmapResolution(_ job: Job) -> Double { job.format == .png ? resolution : 0 }

  private func draw(_ job: Job, _ engine: Engine) -> graphviz_drawing {
    let isQuick = job.isTrusted && engine.isQuick(nodes: job.size.nodes, edges: job.size.edges)
    let isLarge = job.size.edges > Self.mostRoutedEdges
    return job.text.withCString { text in
      engine.rawValue.withCString { name in
        job.format.rawValue.withCString { format in
          var request = graphviz_job(
            dot: text, engine: name, format: format, simple: engine != job.engine || isLarge ? 1 : 0,
            resolution: bitmapResolution(job), maximum_pixels: maximumPixels,
            seconds: isQuick ? 0 : UInt32(clamping: max(1, timeLimit)))
          return graphviz_draw(&request)
        }
      }
    }
  }

  /// To lead more lines around the nodes takes longer than to place them.
  private static let mostRoutedEdges = 1000

  /// What Graphviz said, a message to an element.
  private static func messages(_ pointer: UnsafePointer<CChar>?) -> [String] {
    guard let pointer else { return [] }
    return String(cString: pointer).split(separator: "\n").map {
      PlainText.shortened(PlainText.oneLine(String($0)), to: 300)
    }
  }
}
