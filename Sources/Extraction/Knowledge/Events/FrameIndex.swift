/// Frames by lemma, with the spellings of British and American English made equal.
struct FrameIndex: Sendable {
  private var byLemma: [String: [EventFrame]] = [:]

  init(_ frames: [EventFrame]) {
    for frame in frames { byLemma[Self.spelling(frame.pattern.lemma), default: []].append(frame) }
  }

  /// The frames of a lemma, in the order of the tables.
  func frames(of lemma: String) -> [EventFrame] {
    let key = Self.spelling(lemma)
    if let frames = byLemma[key] { return frames }
    let joined = key.filter { $0 != "-" }
    return joined == key ? [] : byLemma[joined] ?? []
  }

  /// The most specific frame that fits, the first of the table among equals. Linear in the frames of the lemma.
  func bestFit(_ query: FrameQuery) -> EventFrame? {
    var best: (frame: EventFrame, score: Int)?
    for frame in frames(of: query.lemma) {
      guard let score = frame.pattern.fit(query) else { continue }
      if best.map({ score > $0.score }) ?? true { best = (frame, score) }
    }
    return best?.frame
  }

  /// "criticise" → "criticize", "analyse" → "analyze"; "promise" → "promize", which is how the table is kept, too.
  private static func spelling(_ lemma: String) -> String {
    let lemma = lemma.lowercased()
    if lemma.hasSuffix("ise") || lemma.hasSuffix("yse") { return lemma.dropLast(2) + "ze" }
    return lemma
  }
}
