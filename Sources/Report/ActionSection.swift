import Cast
import Diagrams
import Record

extension Report {
  /// Every action in the order of telling, with who says so and the sentences that tell of it.
  var actionSection: HTML {
    guard !order.isEmpty else { return .nothing }
    return .element("ol", ["class": "actions"], order.map(entry))
  }

  private func entry(of index: Int) -> HTML {
    let action = cast.actions[index]
    let words = ActionText(action: action, cast: cast)
    // What several do to each other reads as what the first does with the others.
    let isMutual = action.reciprocal && action.targets.isEmpty
    let doers = isMutual ? Array(action.sources.prefix(1)) : action.sources
    let others = isMutual ? Array(action.sources.dropFirst()) : action.targets
    let headline = HTML.joined(
      [
        .joined(doers.map(name), by: ", "),
        .element("strong", [:], .text((action.polarity == .negated ? "✗ " : "") + words.phrase)),
        .joined(others.map(name), by: ", "),
      ].filter { $0 != .nothing }, by: " ")
    let object = words.object.map { HTML.element("span", ["class": "object"], .text(" " + $0)) } ?? .nothing
    var notes = words.conditions.map { HTML.text($0) }
    if let eventClass = action.eventClass { notes.append(.text(eventClass.rawValue.lowercased())) }
    if !action.places.isEmpty { notes.append(.text("in ") + .joined(action.places.map(name), by: ", ")) }
    if !action.others.isEmpty { notes.append(.text("with ") + .joined(action.others.map(name), by: ", ")) }
    notes += tellers(of: action)
    return .element(
      "li", ["id": Anchor.action(action), "class": words.classes, "value": "\(numbers[index])"],
      .element("p", [:], headline, object),
      notes.isEmpty ? .nothing : .element("p", ["class": "quiet"], .joined(notes, by: " · ")),
      .joined(action.evidence.map(quotation)))
  }

  private func tellers(of action: CastAction) -> [HTML] {
    TellingRecord.Stance.allCases.compactMap { stance in
      var speakers: [Int] = []
      for telling in action.tellings where telling.stance == stance && !speakers.contains(telling.actor) {
        speakers.append(telling.actor)
      }
      guard !speakers.isEmpty else { return nil }
      return .text(ActionText.word(for: stance) + " ") + .joined(speakers.map(name), by: ", ")
    }
  }

  /// The sentence, leading to its place in the article.
  private func quotation(of evidence: Evidence) -> HTML {
    guard let text = evidence.text, cast.documents.indices.contains(evidence.document) else { return .nothing }
    let document = cast.documents[evidence.document]
    let source = [document.displayTitle, document.date?.description].compactMap { $0 }.joined(separator: ", ")
    let place = document.text == nil ? .text(source) : HTML.link(to: Self.anchor(of: evidence), .text(source))
    return .element(
      "blockquote", [:], .text(text + " "), .element("cite", [:], .text("– "), place))
  }

  static func anchor(of evidence: Evidence) -> String {
    "sentence-\(evidence.document)-\(evidence.sentence)"
  }
}
