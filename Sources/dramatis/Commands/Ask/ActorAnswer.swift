import Cast
import GraphEngine
import Questions
import Record

/// Answers questions about actors: how they are connected, who they are, who is most central.
struct ActorAnswer {
  private let question: Question
  private let input: FilteredCast
  private let resolver: PhraseResolver

  private static let mostPaths = 20
  private static let mostRanked = 5
  private static let mostEvidence = 3
  private static let mostNamed = 5
  private static let mostWholes = 3
  /// Betweenness takes time with the square of the actors; above this, PageRank tells about the same.
  private static let mostForBetweenness = 5000

  init(_ question: Question, of input: FilteredCast, _ resolver: PhraseResolver) {
    self.question = question
    self.input = input
    self.resolver = resolver
  }

  /// Nil when there is none.
  func answer() throws -> Answer? {
    switch question.sought {
    case .connection, .between: try connection()
    case .ranking: try ranking()
    default: try profile()
    }
  }

  // MARK: Connections

  private func connection() throws -> Answer? {
    let ends = try question.subjects.map { try one($0) }
    let paths = try input.cast.connections(from: ends[0], to: ends[1], by: .shortest, limit: Self.mostPaths).found
    guard let path = paths.first else { return nil }
    let text = PathText(cast: try input.completed(for: path.hops))
    let names = { (actors: [Int]) in actors.map { input.cast.actors[$0].name }.joined(separator: ", ") }
    guard question.sought == .between else {
      let all = text.text(of: path)
      let rest = all.drop { $0 != "\n" }.dropFirst()
      return Answer(
        headline: path.actors.map { input.cast.actors[$0].name }.joined(separator: " → "), evidence: String(rest),
        rows: text.rows([path]))
    }
    var seen: Set<Int> = []
    let middles = paths.flatMap { $0.actors.dropFirst().dropLast() }.filter { seen.insert($0).inserted }
    if !middles.isEmpty {
      return Answer(headline: names(middles), evidence: text.text(of: path), rows: text.rows([path]))
    }
    let common = try input.cast.commonPartners(of: ends[0], and: ends[1]).prefix(Self.mostRanked).map(\.actor)
    return Answer(
      headline: common.isEmpty ? "nobody" : names(Array(common)), notes: ["they deal with each other directly"],
      evidence: text.text(of: path), rows: text.rows([path]))
  }

  private func one(_ phrase: Phrase) throws -> Int {
    let found = try resolver.actors(phrase)
    return found.count == 1 ? found[0] : try input.actor(phrase.text)
  }

  // MARK: Profiles

  private func profile() throws -> Answer? {
    let found = try question.subjects.flatMap { try resolver.actors($0) }
    let actions = input.cast.chronologicalActions().filter { index in
      let sides = input.cast.actions[index].sides
      return found.contains(where: sides.contains)
    }
    let shown = Array(actions.prefix(Self.mostEvidence))
    let cast = try input.completed(actions: shown, actors: found)
    var rows = Rows("id", "name", "kind", "role", "of", hiddenInTable: ["id"])
    let lines = found.prefix(Self.mostNamed).map { index in
      let actor = cast.actors[index]
      let wholes = actor.affiliations.map { cast.actors[$0].name }
      rows.add(.text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .text(actor.description), .list(wholes))
      let role = actor.description ?? actor.kind.rawValue
      let of = wholes.prefix(Self.mostWholes).joined(separator: ", ")
      return "\(actor.name): \(role)" + (of.isEmpty ? "" : " (\(of))")
    }
    var evidence = EvidenceText.lines(shown, of: cast)
    if actions.count > shown.count { evidence.append("  … and \(actions.count - shown.count) more") }
    let more = found.count - lines.count
    return Answer(
      headline: lines.joined(separator: "; ") + (more > 0 ? " and \(more) more" : ""),
      notes: found.count > 1 ? ["several are called so"] : [],
      isSure: found.count == 1, evidence: evidence.map { TerminalText.oneLine($0) + "\n" }.joined(), rows: rows)
  }

  // MARK: Rankings

  private func ranking() throws -> Answer? {
    let measure = input.cast.actors.count > Self.mostForBetweenness ? Centrality.pageRank : .betweenness
    var ranked = try input.cast.ranking(by: measure)
    var notes: [String] = []
    if let sort = question.sort {
      let cast = try input.completed(actions: [], actors: Array(ranked.prefix(1000).map(\.actor)))
      let fitting = Set(try SortFilter(sort, resolver.parser).matching(ranked.map(\.actor), in: cast))
      ranked = ranked.filter { fitting.contains($0.actor) }
      if ranked.isEmpty { notes.append("nobody is told to be a \(sort)") }
    }
    guard let first = ranked.first else { return nil }
    var rows = Rows("id", "name", "kind", measure.rawValue, hiddenInTable: ["id"])
    for place in ranked.prefix(Self.mostRanked) {
      let actor = input.cast.actors[place.actor]
      rows.add(.text(actor.id), .text(actor.name), .text(actor.kind.rawValue), .number(place.score))
    }
    return Answer(
      headline: input.cast.actors[first.actor].name, notes: notes + ["by \(measure.rawValue)"],
      evidence: rows.text(.table),
      rows: rows)
  }
}
