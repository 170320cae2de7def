import Cast
import GraphEngine
import Record

/// A picture of a cast: what Graphviz is to draw, and by which engine.
///
///     let diagram = try Diagram(.story, of: cast)
///     let svg = try Renderer().render(diagram, as: .svg).bytes
public struct Diagram: Hashable, Sendable {
  /// What a picture shows.
  public enum View: String, CaseIterable, Sendable {
    /// Every action as a card between those who do it and those whom it is done to, numbered in the order of telling.
    case story
    /// Actors only, with one line for each kind of action between two of them.
    case network
    /// The network of one actor and those around it.
    case ego
    /// The shortest ways between some actors, and nothing else.
    case connections
    /// Actors as lanes, and actions on them from left to right in the order of their days.
    case timeline
    /// Actors in groups of those who deal with each other more than with the rest.
    case communities
  }

  /// What a picture is about, how much it may hold before only the strongest part is drawn, and how it looks.
  public struct Options: Hashable, Sendable {
    /// Stands above the picture; nil for the documents' own title.
    public var title: String?
    /// Indices of the actors that an ego view (one) or connections (two or more) are about; emphasised in all views.
    public var focus: [Int]
    /// How many steps an ego view goes.
    public var steps: Int
    public var maximumActors: Int
    /// Actions of a story or timeline.
    public var maximumActions: Int
    /// Lines of the other views.
    public var maximumLines: Int
    /// The measure that the size of an actor's name shows; nil for one size.
    public var sizeBy: Centrality?
    public var theme: Theme
    /// The page whose ``Anchor``s nodes and lines link to: "report.html", "" for the one that the picture stands in.
    public var linkedPage: String?

    public init(
      title: String? = nil, focus: [Int] = [], steps: Int = 1, maximumActors: Int = 24, maximumActions: Int = 30,
      maximumLines: Int = 40, sizeBy: Centrality? = nil, theme: Theme = .auto, linkedPage: String? = nil
    ) {
      self.title = title
      self.focus = focus
      self.steps = steps
      self.maximumActors = maximumActors
      self.maximumActions = maximumActions
      self.maximumLines = maximumLines
      self.sizeBy = sizeBy
      self.theme = theme
      self.linkedPage = linkedPage
    }
  }

  public var graph: DOTGraph
  public var engine: Engine
  /// What the picture leaves out. It says so itself as well.
  public var notices: [String]
  /// For those who cannot see the picture: its title, and what it shows.
  public var title: String
  public var description: String
  public var theme: Theme

  public init(
    graph: DOTGraph, engine: Engine = .dot, notices: [String] = [], title: String = "", description: String = "",
    theme: Theme = .auto
  ) {
    self.graph = graph
    self.engine = engine
    self.notices = notices
    self.title = title.isEmpty ? graph.name : title
    self.description = description
    self.theme = theme
  }

  /// Draws up a view of a cast.
  ///
  /// The strength of an action grows with the sentences that tell of it, the speakers who do, its confidence and the
  /// number of actors it connects. What is left out to keep the picture readable is named in it and in ``notices``.
  ///
  /// - Throws: `CastError` when there are more links between actors than the graph engine takes, for the views and sizes
  ///   that are computed.
  /// - Complexity: O(a log a + p) for a actions with p pairs of participants, and that of what is computed.
  /// - Precondition: All of `focus` are indices of actors; an ego view has one, connections two or more.
  public init(_ view: View, of cast: CastGraph, options: Options = Options()) throws(CastError) {
    let scene = try Scene(cast: cast, options: options)
    switch view {
    case .story: self = StoryView(scene: scene).diagram
    case .network: self = NetworkView(scene: scene, scope: .everyone(in: scene)).diagram
    case .ego: self = NetworkView(scene: scene, scope: try .around(options.focus[0], in: scene)).diagram
    case .connections: self = NetworkView(scene: scene, scope: try .between(options.focus, in: scene)).diagram
    case .timeline: self = TimelineView(scene: scene).diagram
    case .communities: self = try CommunityView(scene: scene).diagram
    }
  }

  /// The same picture for another engine, with nodes kept apart by those that place them freely.
  public func laidOut(by engine: Engine) -> Diagram {
    var diagram = self
    diagram.engine = engine
    // dot keeps them apart itself, and places that are given stay.
    guard engine != .dot, engine != .nop else { return diagram }
    diagram.graph.attributes.merge(["overlap": "prism", "sep": "+8"]) { own, _ in own }
    // osage packs everything, and leaves so many points between.
    if engine == .osage { diagram.graph.attributes.merge(["pack": "20"]) { own, _ in own } }
    return diagram
  }

  /// Rules for a page with diagrams as elements, which turn their colours on a dark screen, and name those colours for
  /// the rest of the page: `--ink`, `--paper`, `--cooperative-ink` …
  public static var stylesheet: String { Theme.properties + Theme.stylesheet(scope: ".dramatis ") }
}
