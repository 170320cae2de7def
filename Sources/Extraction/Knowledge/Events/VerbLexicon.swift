import Record

/// What verbs tell of, by the construction they stand in.
struct VerbLexicon: Sendable {
  static let shared = VerbLexicon()

  let frames: [EventFrame]
  let lightFrames: [EventFrame]
  /// Lines of the tables that could not be read.
  let rejected: [String]

  private let index: FrameIndex
  private let lightIndex: FrameIndex

  init() {
    let groups = FrameTable.nounGroups(VerbTable.nounGroups)
    let verbs = FrameTable(VerbTable.all, nounGroups: groups)
    let light = FrameTable([VerbTable.lightVerbs], nounGroups: groups)
    frames = verbs.frames
    lightFrames = light.frames
    rejected = verbs.rejected + light.rejected
    index = FrameIndex(verbs.frames)
    lightIndex = FrameIndex(light.frames)
  }

  /// The most specific construction of the verb that fits; nil for unknown verbs and unknown phrasal verbs.
  ///
  /// When the caller does not say what the object stands for, the tables of common nouns do.
  func frame(_ query: FrameQuery) -> EventFrame? {
    var query = query
    if query.objectKinds.isEmpty, let object = query.objects.first {
      query.objectKinds = NounLexicon.kinds(ofLemma: object)
    }
    return index.bestFit(query)
  }

  func frame(
    lemma: String, particle: String? = nil, prepositions: [String] = [], object: String? = nil,
    objectKinds: NounKinds = [], complement: ComplementForm? = nil
  ) -> EventFrame? {
    frame(
      FrameQuery(
        lemma: lemma, particle: particle, prepositions: prepositions, objects: object.map { [$0] } ?? [],
        objectKinds: objectKinds, complement: complement))
  }

  /// All constructions of a lemma, in the order of the tables.
  func frames(of lemma: String) -> [EventFrame] {
    index.frames(of: lemma)
  }

  /// The part that the verb's subject has in an event noun it goes with; nil when the verb is not light.
  func light(lemma: String, particle: String? = nil, prepositions: [String] = []) -> LightSubject? {
    lightIndex.bestFit(FrameQuery(lemma: lemma, particle: particle, prepositions: prepositions))?.light
  }
}

/// What a lemma is in any of its constructions, for callers that look at no more than the lemma.
extension VerbLexicon {
  /// The stance of a verb of saying: "say" reports, "deny" denies.
  func stance(_ lemma: String, particle: String? = nil) -> TellingRecord.Stance? {
    for frame in plainFrames(lemma, particle) {
      if case .telling(let stance) = frame.speech { return stance }
    }
    return nil
  }

  /// Whether the verb tells, asks or orders.
  func isSpeech(_ lemma: String, particle: String? = nil) -> Bool {
    plainFrames(lemma, particle).contains { $0.speech != nil }
  }

  /// What the verb makes of the act in its complement.
  func effect(_ lemma: String, particle: String? = nil) -> ComplementEffect? {
    plainFrames(lemma, particle).lazy.compactMap(\.effect).first
  }

  func control(_ lemma: String, particle: String? = nil) -> Control? {
    plainFrames(lemma, particle).lazy.compactMap(\.control).first
  }

  /// Why the verb is no action, when no construction of it is one.
  func nonAction(_ lemma: String, particle: String? = nil) -> NonAction? {
    let frames = plainFrames(lemma, particle)
    guard frames.allSatisfy({ $0.nonAction != nil }) else { return nil }
    return frames.first?.nonAction
  }

  /// Prepositions that lead to the one it is done to, over all constructions.
  func targetPrepositions(_ lemma: String) -> [String] {
    var found: [String] = []
    for preposition in frames(of: lemma).flatMap(\.targetPrepositions) where !found.contains(preposition) {
      found.append(preposition)
    }
    return found
  }

  /// The constructions whatever the object: those with a complement first, those that need a preposition last.
  private func plainFrames(_ lemma: String, _ particle: String?) -> [EventFrame] {
    let frames = index.frames(of: lemma).filter {
      $0.pattern.objects.isEmpty && $0.pattern.objectKinds.isEmpty
        && (particle == nil ? $0.pattern.particles.isEmpty : $0.pattern.particles.contains(particle ?? ""))
    }
    let isPlain = { (frame: EventFrame) in frame.pattern.complement == nil && frame.pattern.prepositions.isEmpty }
    return frames.filter { $0.pattern.complement != nil } + frames.filter(isPlain)
      + frames.filter { $0.pattern.complement == nil && !$0.pattern.prepositions.isEmpty }
  }
}
