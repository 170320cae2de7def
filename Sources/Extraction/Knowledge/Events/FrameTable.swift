import Record

/// Reads texts in the form that `VerbTable` describes into frames.
struct FrameTable {
  private(set) var frames: [EventFrame] = []
  /// Lines and constructions that could not be read.
  private(set) var rejected: [String] = []

  private let nounGroups: [String: [String]]
  private var head: EventFrame?

  init(_ texts: [String], nounGroups: [String: [String]]) {
    self.nounGroups = nounGroups
    for line in texts.joined(separator: "\n").split(separator: "\n") {
      if let bar = line.firstIndex(of: "|") {
        head = Self.head(meaning: line[..<bar], marks: line[line.index(after: bar)...])
        if head == nil { rejected.append(String(line)) }
      } else {
        for text in TableText.list(line, separator: ",") { add(text) }
      }
    }
  }

  private mutating func add(_ text: String) {
    guard var frame = head, let pattern = FramePattern(text, nounGroups: nounGroups) else {
      rejected.append(text)
      return
    }
    frame.pattern = pattern
    frame.targetPrepositions = pattern.targetPrepositions + frame.targetPrepositions
    if frame.group.isEmpty { frame.group = ([pattern.lemma] + pattern.particles.prefix(1)).joined(separator: " ") }
    frames.append(frame)
  }

  /// What the constructions of a block share; nil when the line cannot be read.
  private static func head(meaning: Substring, marks: Substring) -> EventFrame? {
    let codes = TableText.words(String(meaning)).map { $0 == "-" ? nil : $0 }
    guard codes.count == 3, let blank = FramePattern("a", nounGroups: [:]) else { return nil }
    let eventClass = codes[0].flatMap(EventClass.init(rawValue:))
    guard (codes[0] == nil) == (eventClass == nil) else { return nil }
    var frame = EventFrame(
      pattern: blank, meaning: EventMeaning(eventClass: eventClass, mode: codes[1], cameo: codes[2]),
      targetPrepositions: [], group: "")
    for mark in TableText.words(String(marks)) {
      guard apply(mark, to: &frame) else { return nil }
    }
    return frame
  }

  private static func apply(_ mark: String, to frame: inout EventFrame) -> Bool {
    let parts = mark.split(separator: "=", maxSplits: 1).map(String.init)
    let value = parts.count == 2 ? parts[1] : ""
    switch parts[0] {
    case "recip": frame.isReciprocal = true
    case "ask": frame.speech = .request
    case "say": frame.speech = TellingRecord.Stance(rawValue: value).map(Speech.telling)
    case "ctl": frame.control = Control(rawValue: value)
    case "that": frame.effect = ComplementEffect(rawValue: value)
    case "to": frame.targetPrepositions = TableText.list(value[...], separator: "/")
    case "skip": frame.nonAction = NonAction(rawValue: value)
    case "light": frame.light = LightSubject(rawValue: value)
    case "roles": frame.roles = NounRoles(rawValue: value)
    case "group": frame.group = value
    default: return false
    }
    return isValid(parts[0], frame)
  }

  /// Whether a mark with a value has found it.
  private static func isValid(_ mark: String, _ frame: EventFrame) -> Bool {
    switch mark {
    case "say": frame.speech != nil
    case "ctl": frame.control != nil
    case "that": frame.effect != nil
    case "to": !frame.targetPrepositions.isEmpty
    case "skip": frame.nonAction != nil
    case "light": frame.light != nil
    case "roles": frame.roles != nil
    case "group": !frame.group.isEmpty
    default: true
    }
  }

  /// `VerbTable.nounGroups` by name.
  static func nounGroups(_ text: String) -> [String: [String]] {
    var groups: [String: [String]] = [:]
    for fields in ParsedTable(text, { $0.count == 2 ? $0 : nil }).rows {
      groups[String(fields[0]), default: []] += TableText.words(String(fields[1]))
    }
    return groups
  }
}
