import Cast
import Diagrams
import GraphEngine

extension Report {
  /// The actors, those mentioned most first, each with what it did.
  var castSection: HTML {
    guard !cast.actors.isEmpty else { return .nothing }
    let order = cast.actors.indices.sorted { a, b in
      let (x, y) = (cast.actors[a], cast.actors[b])
      return (-x.mentionCount, x.name, x.id) < (-y.mentionCount, y.name, y.id)
    }
    var appearances = cast.actors.map { _ in [Int]() }
    for action in self.order {
      for actor in Set(cast.actions[action].parts.map(\.actor)).sorted() { appearances[actor].append(action) }
    }
    return .element("ul", ["class": "cards"], order.map { card(of: $0, appearances[$0]) })
  }

  private func card(of index: Int, _ actions: [Int]) -> HTML {
    let actor = cast.actors[index]
    let others = actor.aliases.filter { $0 != actor.name }
    let facts: [(String, HTML)] = [
      ("role", .text(actor.description ?? "")),
      ("for", .joined(actor.affiliations.map(name), by: ", ")),
      ("also", .text(others.joined(separator: ", "))),
      ("in", .joined(actions.map { .link(to: Anchor.action(cast.actions[$0]), .text("\(numbers[$0])")) }, by: " ")),
    ]
    let list = facts.filter { $0.1 != .text("") }.flatMap { label, value in
      [HTML.element("dt", [:], .text(label)), HTML.element("dd", [:], value)]
    }
    let mentions = actor.mentionCount > 0 ? " · " + Self.counted(actor.mentionCount, "mention") : ""
    return .element(
      "li", ["id": Anchor.actor(actor), "class": "card \(actor.kind.rawValue)"],
      .element("h3", [:], .text(actor.name)),
      .element("p", ["class": "quiet"], .text(actor.kind.rawValue + mentions)),
      list.isEmpty ? .nothing : .element("dl", [:], list))
  }

  /// An actor's name, leading to its card.
  func name(of actor: Int) -> HTML {
    .link(to: Anchor.actor(cast.actors[actor]), .text(cast.actors[actor].name))
  }

  /// Three measures side by side.
  func rankingSection() throws(CastError) -> HTML {
    let measures: [(Centrality, String)] = [
      (.degree, "Has most to do with others (degree)"), (.betweenness, "Stands between the others (betweenness)"),
      (.pageRank, "Is acted upon by those who matter (PageRank)"),
    ]
    var tables: [HTML] = []
    for (measure, caption) in measures {
      let ranking = try cast.ranking(by: measure).prefix(Self.ranked)
      guard let highest = ranking.first?.score, highest > 0 else { continue }
      let rows = ranking.filter { $0.score > 0 }.map { place in
        HTML.element(
          "tr", [:], .element("td", [:], name(of: place.actor)),
          .element(
            "td", [:], .element("progress", ["value": Self.decimal(place.score / highest), "aria-hidden": "true"])),
          .element("td", ["class": "number"], .text(Self.decimal(place.score))))
      }
      tables.append(.element("table", [:], [.element("caption", [:], .text(caption))] + rows))
    }
    return tables.isEmpty ? .nothing : .element("div", ["class": "tables"], tables)
  }

  private static let ranked = 10

  /// With three decimals, fewer when they are zero.
  private static func decimal(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    var digits = String(thousandths % 1000 + 1000).dropFirst()
    while digits.last == "0" { digits.removeLast() }
    return "\(thousandths / 1000)" + (digits.isEmpty ? "" : ".\(digits)")
  }
}
