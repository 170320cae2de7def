import Cast
import GraphEngine
import Record

/// What all parts of a picture need: the cast, the look, and where its nodes and lines link to.
struct Scene {
  let cast: CastGraph
  let options: Diagram.Options
  /// How large each actor is drawn, 0 to 1; nil when all are alike.
  private let sizes: [Int: Double]?

  /// - Throws: `CastError` when the measure of their size cannot be computed.
  init(cast: CastGraph, options: Diagram.Options) throws(CastError) {
    self.cast = cast
    self.options = options
    guard let measure = options.sizeBy else {
      sizes = nil
      return
    }
    let ranking = try cast.ranking(by: measure)
    let highest = ranking.map(\.score).max() ?? 0
    // By the root, as areas go: otherwise one great actor would make all others equally small.
    sizes = Dictionary(
      uniqueKeysWithValues: ranking.map { ($0.actor, highest > 0 ? ($0.score / highest).squareRoot() : 0) })
  }

  var theme: Theme { options.theme }

  func color(_ swatch: Swatch) -> String { theme.color(swatch) }

  /// The size of an actor's name in points.
  func nameSize(of actor: Int) -> Int {
    guard let sizes else { return Theme.Size.name }
    return 10 + Int((12 * sizes[actor, default: 0]).rounded())
  }

  func text(of action: Int) -> ActionText {
    ActionText(action: cast.actions[action], cast: cast)
  }

  /// Where an element leads to when it is clicked; none when the picture has no links.
  func link(toAction action: Int) -> DOTGraph.Attributes {
    link(Anchor.action(cast.actions[action]))
  }

  func link(toActor actor: Int) -> DOTGraph.Attributes {
    link(Anchor.actor(cast.actors[actor]))
  }

  private func link(_ anchor: String) -> DOTGraph.Attributes {
    guard let page = options.linkedPage else { return [:] }
    return ["URL": .text("\(page)#\(anchor)")]
  }

  /// The names of some actors in a row: "Russia, Ukraine and 3 more".
  func names(_ actors: [Int], atMost limit: Int) -> String {
    let shown = actors.prefix(limit).map { PlainText.shortened(PlainText.oneLine(cast.actors[$0].name), to: 40) }
    let rest = actors.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

/// Names of the places in a page that tell of an actor or action, the same in pictures and reports.
public enum Anchor {
  /// `actor-donald-trump`.
  public static func actor(_ actor: CastActor) -> String { SVGIdentifier.make("actor", actor.id) }

  /// `action-a3`.
  public static func action(_ action: CastAction) -> String { SVGIdentifier.make("action", action.id) }
}
