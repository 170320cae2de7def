import Archive
import ArgumentParser
import Cast
import Formats
import Record

/// INPUT and filters: what every command that works on a cast is given.
struct CastOptions: ParsableArguments {
  @Argument(
    help:
      "A text, a folder of texts, a records file (.jsonl), an archive, a graph, or - for standard input."
  )
  var input: String

  @Option(
    help: ArgumentHelp("Day of publication of texts that do not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Option(
    help: "The input is a graph in this format; without it, what the ending of its name stands for."
  )
  var inputFormat: GraphFormat?

  @OptionGroup(title: "Filters") var filter: FilterOptions

  /// How much of an archive a command needs; from other inputs it gets everything.
  enum Need {
    /// All that is known of everything: for drawing and export.
    case everything
    /// Actors and actions by who did it to whom and when; the rest comes with ``FilteredCast/completed(actions:actors:)``.
    case outline
    /// As the outline, without actions of one side.
    case links
  }

  /// Reads the input and does something with its cast.
  ///
  /// Files that cannot be read are told of and left out; they show in the exit status after all else is done.
  /// - Parameter given: The input, when it had to be read to see what it is.
  /// - Throws: `Failure`, or the exit status.
  func withCast(
    _ need: Need = .everything, given: InputFile? = nil, _ body: (FilteredCast) throws -> Void
  ) throws {
    if ArchiveFile.isArchive(input) {
      let cast = try filteredCast(of: ArchiveFile.reading(input), need)
      // The process ends with the command, and taking a large cast apart takes as long as a search in it.
      _ = Unmanaged.passRetained(Kept(cast))
      return try body(cast)
    }
    if let graph = try foreignGraph(given: given) { return try body(filteredCast(of: graph)) }
    let troubles = Troubles()
    let records = try records(given, troubles)
    guard !records.isEmpty else { return try troubles.finish() }
    do {
      try body(filteredCast(of: records))
    } catch let failure as Failure where failure.status == .nothingFound && troubles.status != .done {
      // What was looked for may stand in a file that could not be read.
      throw Failure(failure.message, troubles.status)
    }
    try troubles.finish()
  }

  private func records(_ given: InputFile?, _ troubles: Troubles) throws -> [ExtractionRecord] {
    let reader = ArticleReader(fallbackDate: date)
    let read = { @Sendable (file: InputFile) in
      file.isRecords
        ? try RecordFile(file) : RecordFile(try reader.record(of: file, withText: true))
    }
    if let given {
      let found = try read(given)
      if let problem = found.problem { troubles.note(problem) }
      return found.records
    }
    let run = FileRun(
      arguments: [input], kind: .textsAndRecords, content: .articleOrRecords, troubles: troubles)
    var records: [ExtractionRecord] = []
    try run.forEach(read: read) { found, _ in
      records += found.records
      if let problem = found.problem { troubles.note(problem) }
    }
    return records
  }

  /// The graph that the input is, with all its attributes; nil when it holds something else.
  func foreignGraph(given: InputFile? = nil) throws -> PropertyGraph? {
    guard let format = ForeignGraph.format(of: input, given: inputFormat) else { return nil }
    return try ForeignGraph.read(given ?? InputFile(reading: input, as: .lines), as: format)
  }

  private func filteredCast(of graph: PropertyGraph) throws -> FilteredCast {
    try FilteredCast(CastGraph(graph, name: input == "-" ? "stdin" : input), nil, filter)
  }

  private func filteredCast(of records: [ExtractionRecord]) throws -> FilteredCast {
    do {
      var whole = try CastGraph(joining: records)
      if records.count > 1 { whole = whole.joiningRetellings(whole.retellings()) }
      return try FilteredCast(whole, nil, filter)
    } catch let error as CastError {
      throw Failure("\(input): \(error)", .badData)
    }
  }

  private func filteredCast(of archive: Archive, _ need: Need) throws -> FilteredCast {
    try ArchiveFile.explaining(input) {
      let cast = try FilteredCast(
        archive.skeleton(linksOnly: need == .links), archive, filter, isLinked: need == .links)
      return need == .everything
        ? try FilteredCast(completing: cast) : cast
    }
  }
}

/// Holds a cast for as long as the process lives.
private final class Kept {
  private let cast: FilteredCast

  init(_ cast: FilteredCast) {
    self.cast = cast
  }
}

/// A cast, and what the filters leave of it.
struct FilteredCast {
  let cast: CastGraph
  private let whole: CastGraph
  private let archive: Archive?
  private let filter: FilterOptions
  /// Whether those who have to do with nobody are left out from the start.
  private let isLinked: Bool
  /// By the id of an actor that was rolled up, the id of the one that stands for it.
  private let representatives: [String: String]

  fileprivate init(
    _ whole: CastGraph, _ archive: Archive?, _ filter: FilterOptions, isLinked: Bool = false
  ) throws {
    self.whole = whole
    self.archive = archive
    self.filter = filter
    self.isLinked = isLinked
    let filtered = try filter.apply(to: whole) { try Self.index(of: $0, in: whole, archive, isLinked) }
    guard filter.rollUp else {
      cast = filtered
      representatives = [:]
      return
    }
    cast = filtered.rolledUp(CastRollUp())
    var representatives: [String: String] = [:]
    for (actor, representative) in filtered.representatives(CastRollUp()).enumerated()
    where actor != representative {
      representatives[filtered.actors[actor].id] = filtered.actors[representative].id
    }
    self.representatives = representatives
  }

  fileprivate init(completing other: FilteredCast) throws {
    whole = other.whole
    archive = other.archive
    filter = other.filter
    isLinked = other.isLinked
    representatives = other.representatives
    cast = try other.completed(
      actions: Array(other.cast.actions.indices), actors: Array(other.cast.actors.indices))
  }

  /// Index in `cast` of the actor that a name typed by a person stands for.
  /// - Throws: `Failure` that offers the nearest names or the candidates, or tells that the filters leave nothing of it.
  func actor(_ name: String) throws -> Int {
    let actor = whole.actors[try Self.index(of: name, in: whole, archive, isLinked)]
    if let index = cast.index(ofActor: representatives[actor.id] ?? actor.id) { return index }
    throw Failure("the filters leave no action of '\(actor.name)'", .nothingFound)
  }

  /// Indices in `cast` of those that a name typed by a person may stand for, the likeliest first; none when it stands
  /// for nobody, or for nobody whom the filters leave.
  ///
  /// A name that nobody bears as it is may be any name that has its words: "Roe" is Jane Roe and Roe Motors.
  func candidates(_ name: String) throws -> [Int] {
    let (resolution, actors) = try archive?.resolve(name, suggesting: false) ?? (whole.resolve(name), whole.actors)
    var found =
      switch resolution {
      case .found(let index): [index]
      case .ambiguous(let indices): Self.prominent(indices, actors)
      case .unknown: [Int]()
      }
    let words = NameFolding.words(of: name)
    if case .found(let index) = resolution, !actors[index].bears(words) {
      let others = actors.indices.filter { other in
        other != index && Set(words).isSubset(of: NameFolding.words(of: actors[other].name))
      }
      found += others.prefix(Self.mostCandidates)
    }
    return found.compactMap { cast.index(ofActor: representatives[actors[$0].id] ?? actors[$0].id) }
  }

  /// Whoever finds more has not typed a name.
  private static let mostCandidates = 50

  /// Those of several of one name who are mentioned at least a tenth as often as the first: the others are rarely meant.
  private static func prominent(_ indices: [Int], _ actors: [CastActor]) -> [Int] {
    let most = indices.map { actors[$0].mentionCount }.max() ?? 0
    return Array(indices.filter { actors[$0].mentionCount * 10 >= most }.prefix(mostCandidates))
  }

  /// The cast with all that is known of some of its actions and actors, for them to be shown.
  func completed(actions: [Int], actors: [Int] = []) throws -> CastGraph {
    guard let archive else { return cast }
    var completed = cast
    do {
      try archive.complete(&completed, actions: actions, actors: actors)
    } catch {
      throw Failure("the archive \(error)", .badData)
    }
    return completed
  }

  private static func index(
    of name: String, in cast: CastGraph, _ archive: Archive?, _ isLinked: Bool
  ) throws -> Int {
    guard let archive else { return try cast.actor(name) }
    let (resolution, actors) = try archive.resolve(name)
    let id = actors[try CastGraph(actors: actors).actor(name, resolution)].id
    guard let index = cast.index(ofActor: id) else {
      throw Failure(
        isLinked
          ? "'\(name)' has to do with nobody" : "'\(name)' has just been added to the archive; ask again",
        .nothingFound)
    }
    return index
  }
}

extension CastActor {
  /// Whether one of its names, or its id, is made of just these words.
  fileprivate func bears(_ words: [String]) -> Bool {
    ([id, name] + aliases).contains { NameFolding.words(of: $0) == words }
  }
}

extension CastGraph {
  /// The actor that a name typed by a person stands for.
  /// - Throws: `Failure` that offers the nearest names, or the candidates.
  func actor(_ name: String) throws -> Int { try actor(name, resolve(name)) }

  func actor(_ name: String, _ resolution: NameResolution) throws -> Int {
    switch resolution {
    case .found(let index): return index
    case .ambiguous(let candidates):
      let most = 6
      let ids = candidates.prefix(most).map { "'\(actors[$0].id)'" }.joined(separator: ", ")
      let more = candidates.count > most ? " and \(candidates.count - most) more" : ""
      throw Failure("several actors are called '\(name)'; say which: \(ids)\(more)", .nothingFound)
    case .unknown(let nearest):
      let offer =
        nearest.isEmpty
        ? "; 'dramatis cast' lists all names"
        : "; did you mean " + nearest.map { "'\($0)'" }.joined(separator: " or ") + "?"
      throw Failure("nobody is called '\(name)'\(offer)", .nothingFound)
    }
  }
}
