import Extraction

/// An explanation in words, a paragraph to a sentence.
enum ExplanationText {
  static func text(of explanation: SentenceExplanation) -> String {
    var lines = ["\(explanation.sentence)  \(explanation.text)"]
    lines += explanation.references.map { reference in
      let actors = reference.actors.isEmpty ? "nobody that is known" : reference.actors.joined(separator: ", ")
      return "     “\(reference.text)” is \(actors)"
    }
    lines += explanation.readings.map(line)
    lines += explanation.omitted.map { "   – “\($0.trigger)” \($0.reason.rawValue)" }
    return lines.map { TerminalText.oneLine($0) + "\n" }.joined() + "\n"
  }

  private static func line(_ reading: SentenceExplanation.Reading) -> String {
    let arrow = reading.isReciprocal ? "↔" : "→"
    // A reciprocal action may have all its sides as sources.
    var sides = [reading.sources, reading.targets]
    if reading.isReciprocal, reading.targets.isEmpty {
      sides = [Array(reading.sources.prefix(1)), Array(reading.sources.dropFirst())]
    }
    let names = sides.map { $0.joined(separator: ", ") }
    let line =
      "   + “\(reading.trigger)”: "
      + [names[0], "[\(reading.predicate)]", names[1]].filter { !$0.isEmpty }.joined(separator: " \(arrow) ")
    var notes = [reading.eventClass?.rawValue ?? "no event type", reading.status.rawValue]
    if reading.polarity == .negated { notes.append("negated") }
    if let time = reading.time {
      let days = [time.start, time.end].compactMap { $0?.description }
      notes.append(
        "“\(time.text)”"
          + (days.isEmpty ? "" : " is " + (days.first == days.last ? days[0] : days.joined(separator: "…"))))
    }
    if !reading.tellers.isEmpty { notes.append("said by " + reading.tellers.joined(separator: ", ")) }
    notes.append("confidence \(reading.confidence)")
    return line + "  (\(notes.joined(separator: "; ")))"
  }
}
