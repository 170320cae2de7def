import Cast
import Record

/// A picture of a cast: what Graphviz is to draw, and by which engine.
///
///     let diagram = Diagram(.story, of: cast)
///     let svg = try Renderer().render(diagram, as: .svg).bytes
public struct Diagram: Hashable, Sendable {
  /// What a picture shows.
  public enum View: String, CaseIterable, Sendable {
    /// Every action as a card between those who do it and those whom it is done to, numbered in the order of telling.
    case story
    /// Actors only, with one line for each kind of action between two of them.
    case network
  }

  /// How much a picture may hold before only the strongest part of it is drawn.
  public struct Options: Hashable, Sendable {
    /// Stands above the picture; nil for the documents' own title.
    public var title: String?
    public var maximumActors: Int
    /// Actions of a story.
    public var maximumActions: Int
    /// Lines of a network.
    public var maximumLines: Int

    public init(title: String? = nil, maximumActors: Int = 24, maximumActions: Int = 30, maximumLines: Int = 40) {
      self.title = title
      self.maximumActors = maximumActors
      self.maximumActions = maximumActions
      self.maximumLines = maximumLines
    }
  }

  public var graph: DOTGraph
  public var engine: Engine
  /// What the picture leaves out. It says so itself as well.
  public var notices: [String]

  public init(graph: DOTGraph, engine: Engine = .dot, notices: [String] = []) {
    self.graph = graph
    self.engine = engine
    self.notices = notices
  }

  /// Draws up a view of a cast.
  ///
  /// The strength of an action grows with the sentences that tell of it, the speakers who do, its confidence and the
  /// number of actors it connects. What is left out to keep the picture readable is named in it and in ``notices``.
  ///
  /// - Complexity: O(a log a + p) for a actions with p pairs of participants.
  public init(_ view: View, of cast: CastGraph, options: Options = Options()) {
    switch view {
    case .story: self = StoryView(cast: cast, options: options).diagram
    case .network: self = NetworkView(cast: cast, options: options).diagram
    }
  }
}
