import Cast
import Record

/// What pictures and reports say of an action, in words.
package struct ActionText {
  package let action: CastAction
  let cast: CastGraph

  package init(action: CastAction, cast: CastGraph) {
    self.action = action
    self.cast = cast
  }

  var tone: Tone { Tone(action.eventClass, intensity: action.intensity) }
  var reality: Reality { Reality(of: action) }

  /// "pushed for".
  package var phrase: String {
    let phrase = PlainText.oneLine(action.phrase)
    return phrase.isEmpty ? PlainText.oneLine(action.predicate) : phrase
  }

  /// "a 30-day ceasefire"; nil when the phrase has it already.
  package var object: String? {
    guard let object = action.object.map(PlainText.oneLine), !object.isEmpty else { return nil }
    return phrase.lowercased().contains(object.lowercased()) ? nil : object
  }

  /// "possible", "earlier this week (19–23 May 2025)".
  package var conditions: [String] {
    var parts: [String] = []
    if action.polarity == .negated { parts.append(Reality.negated.word) }
    if action.status != .occurred { parts.append(action.status.rawValue) }
    if let time = action.time { parts.append(DateText.describe(time)) }
    return parts
  }

  /// "possible · earlier this week (19–23 May 2025) · in Istanbul".
  var circumstances: String? {
    let parts = conditions + (action.places.isEmpty ? [] : ["in " + names(action.places)])
    return parts.isEmpty ? nil : parts.joined(separator: " · ")
  }

  /// "says Donald Trump; confirmed by Dmitry Peskov".
  var tellers: String? {
    let parts = TellingRecord.Stance.allCases.compactMap { stance -> String? in
      let speakers = unique(action.tellings.filter { $0.stance == stance }.map(\.actor))
      return speakers.isEmpty ? nil : "\(Self.word(for: stance)) \(names(speakers))"
    }
    return parts.isEmpty ? nil : parts.joined(separator: "; ")
  }

  /// The class names of an element of the SVG: `action cooperative happened class-consult`.
  package var classes: String {
    var classes = ["action", tone.rawValue, reality.rawValue, "status-" + action.status.rawValue]
    if let eventClass = action.eventClass { classes.append("class-" + eventClass.rawValue.lowercased()) }
    if action.reciprocal { classes.append("reciprocal") }
    return classes.joined(separator: " ")
  }

  /// The action in words, then every sentence that tells of it with the day of its document.
  var tooltip: String {
    var lines = [PlainText.shortened([phrase, object].compactMap { $0 }.joined(separator: " "), to: 200)]
    if reality == .negated { lines[0] = "✗ " + lines[0] }
    if let circumstances { lines.append(circumstances) }
    if let tellers { lines.append(tellers) }
    let shown = 4
    for evidence in action.evidence.prefix(shown) {
      guard let text = evidence.text else { continue }
      let date = cast.documents.indices.contains(evidence.document) ? cast.documents[evidence.document].date : nil
      let source = date.map { " (\($0))" } ?? ""
      lines.append("“\(PlainText.shortened(PlainText.oneLine(text), to: 400))”\(source)")
    }
    if action.evidence.count > shown { lines.append("and \(counted(action.evidence.count - shown, "more sentence"))") }
    return lines.joined(separator: "\n")
  }

  /// What several actions' tooltips say, as much as a reader can take in.
  static func tooltip(of texts: [ActionText]) -> String {
    let shown = 3
    let rest = texts.count > shown ? ["and \(counted(texts.count - shown, "more action"))"] : []
    return (texts.prefix(shown).map(\.tooltip) + rest).joined(separator: "\n\n")
  }

  package static func word(for stance: TellingRecord.Stance) -> String {
    switch stance {
    case .report: "says"
    case .confirm: "confirmed by"
    case .deny: "✗ denied by"
    case .claim: "claimed by"
    case .promise: "promised by"
    }
  }

  /// "Russia, Ukraine and 3 more".
  private func names(_ actors: [Int]) -> String {
    let known = actors.filter(cast.actors.indices.contains)
    let shown = known.prefix(3).map { PlainText.shortened(PlainText.oneLine(cast.actors[$0].name), to: 40) }
    let rest = known.count - shown.count
    return shown.joined(separator: ", ") + (rest > 0 ? " and \(rest) more" : "")
  }
}

/// The elements without repetitions, in the order of their first appearance.
func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
  var seen: Set<Element> = []
  return elements.filter { seen.insert($0).inserted }
}
