import Cast
import OrderedCollections
import Record

/// All actions of one kind between the same two actors, in the same direction.
struct NetworkLine {
  let source: Int
  let target: Int
  let reciprocal: Bool
  let tone: Tone
  let reality: Reality
  /// Indices of actions, the strongest first.
  let actions: [Int]
  let strength: Double

  private struct Key: Hashable {
    let source: Int
    let target: Int
    let reciprocal: Bool
    /// The event's type, or its predicate when it has none.
    let kind: String
    let reality: Reality
  }

  /// Every line of a cast, the strongest first.
  static func all(in cast: CastGraph) -> [NetworkLine] {
    var groups: OrderedDictionary<Key, [Int]> = [:]
    for (index, action) in cast.actions.enumerated() {
      let kind = action.eventClass?.rawValue ?? action.predicate
      let reality = Reality(of: action)
      for (source, target) in pairs(of: action, in: cast) {
        let key = Key(source: source, target: target, reciprocal: action.reciprocal, kind: kind, reality: reality)
        groups[key, default: []].append(index)
      }
    }
    let lines = groups.map { NetworkLine(key: $0, actions: $1, cast: cast) }
    let order = lines.indices.sorted { a, b in
      lines[a].strength == lines[b].strength ? a < b : lines[a].strength > lines[b].strength
    }
    return order.map { lines[$0] }
  }

  /// Who does it to whom; for what both sides do, each pair once, in the order of the cast.
  ///
  /// Hundreds of participants make no readable lines, so no more than the first few dozen of either side count.
  static func pairs(of action: CastAction, in cast: CastGraph) -> [(Int, Int)] {
    let known = { (actors: [Int]) in unique(actors).filter(cast.actors.indices.contains).prefix(32) }
    if action.reciprocal {
      let sides = known(action.sources + action.targets)
      return sides.indices.flatMap { position in
        sides[(position + 1)...].map { (min(sides[position], $0), max(sides[position], $0)) }
      }
    }
    let targets = known(action.targets)
    return known(action.sources).flatMap { source in targets.filter { $0 != source }.map { (source, $0) } }
  }

  private init(key: Key, actions: [Int], cast: CastGraph) {
    source = key.source
    target = key.target
    reciprocal = key.reciprocal
    reality = key.reality
    let strengths = actions.map { Selection.strength(of: cast.actions[$0]) }
    strength = strengths.reduce(0, +)
    self.actions = actions.indices
      .sorted { strengths[$0] == strengths[$1] ? $0 < $1 : strengths[$0] > strengths[$1] }.map { actions[$0] }
    let first = cast.actions[self.actions[0]]
    tone = Tone(first.eventClass, intensity: first.intensity)
  }

  /// The words in the middle of the line.
  ///
  /// They are a node, because no engine but dot keeps the labels of edges apart, and because a line that runs through
  /// its words leaves no doubt which words are its own.
  func label(in scene: Scene) -> DOTNode {
    let id = id(in: scene.cast)
    var node = DOTNode(
      id,
      [
        "label": .markup(words(texts(in: scene), scene)), "shape": "plain",
        // Other lines pass under the words.
        "style": "filled", "fillcolor": .text(scene.color(.paper)), "tooltip": .text(tooltip(in: scene)),
        "id": .text(id), "class": .text("line \(classes)"),
      ])
    node.attributes.merge(scene.link(toAction: actions[0])) { $1 }
    return node
  }

  /// The line's two halves.
  ///
  /// Both run from the actor that comes first in the cast to the other one, whichever way they point: then all lines
  /// between two actors lie side by side, and none runs in a circle.
  func edges(in scene: Scene) -> [DOTEdge] {
    let isForward = source < target
    let first = ActorNode.id(scene.cast.actors[min(source, target)])
    let second = ActorNode.id(scene.cast.actors[max(source, target)])
    let label = id(in: scene.cast)
    var start = DOTEdge(from: first, to: label, style(in: scene))
    start.attributes["dir"] = reciprocal || !isForward ? "back" : "none"
    start.attributes["id"] = .text(label + "-start")
    var end = DOTEdge(from: label, to: second, style(in: scene))
    end.attributes["dir"] = reciprocal || isForward ? "forward" : "none"
    end.attributes["id"] = .text(label + "-end")
    return [start, end]
  }

  private func id(in cast: CastGraph) -> String {
    SVGIdentifier.make("line", cast.actors[source].id, cast.actors[target].id, cast.actions[actions[0]].id)
  }

  private var classes: String {
    "\(tone.rawValue) \(reality.rawValue)\(reciprocal ? " reciprocal" : "")"
  }

  private func texts(in scene: Scene) -> [ActionText] {
    actions.map { scene.text(of: $0) }
  }

  private func tooltip(in scene: Scene) -> String {
    ActionText.tooltip(of: texts(in: scene))
  }

  private func style(in scene: Scene) -> DOTGraph.Attributes {
    let style: DOTGraph.Attributes = [
      "color": .text(reality.lineColor(scene.color(tone.ink))), "style": .text(reality.lineStyle),
      "penwidth": .text(Self.decimal(reality.lineWidth(Self.width(actions.count)))),
      "arrowhead": .text(tone.arrowhead), "arrowtail": .text(tone.arrowhead), "tooltip": .text(tooltip(in: scene)),
      "class": .text(classes),
    ]
    return style.merging(scene.link(toAction: actions[0])) { $1 }
  }

  /// The width of a line for so many actions: twice as many do not make it twice as wide, for past some point it would
  /// hide what is beside it.
  static func width(_ count: Int) -> Double {
    min(5, 1.4 + 1.1 * (Double(count).squareRoot() - 1))
  }

  /// The one action with its object, or what several of them are called and how many they are.
  private func words(_ texts: [ActionText], _ scene: Scene) -> Markup {
    var words = texts[0].phrase
    if texts.count > 1 {
      let names = unique(texts.map { PlainText.oneLine($0.action.predicate) })
      words = names.prefix(3).joined(separator: ", ") + (names.count > 3 ? " …" : "") + " ×\(texts.count)"
    }
    var lines = PlainText.wrapped(words, width: 24, lines: 3).map {
      Markup.text($0).font(color: scene.color(tone.ink), size: Theme.Size.label)
    }
    if reality == .negated, let start = lines.first {
      lines[0] = Markup.text("✗ ").bold.font(color: scene.color(.warningInk), size: Theme.Size.label) + start
    }
    if texts.count == 1, let object = texts[0].object {
      lines += PlainText.wrapped(object, width: 28, lines: 2).map {
        Markup.text($0).font(color: scene.color(.quietInk), size: Theme.Size.small)
      }
    }
    return lines.isEmpty ? .text("") : .lines(lines)
  }

  static func decimal(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return "\(tenths / 10).\(tenths % 10)"
  }
}
