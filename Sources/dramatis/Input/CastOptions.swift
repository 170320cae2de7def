import ArgumentParser
import Cast
import Formats
import Record

/// INPUT and filters: what every command that works on a cast is given.
struct CastOptions: ParsableArguments {
  @Argument(help: "A text, a folder of texts, a records file (.jsonl), a graph, or - for standard input.")
  var input: String

  @Option(help: ArgumentHelp("Day of publication of texts that do not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @Option(help: "The input is a graph in this format; without it, what the ending of its name stands for.")
  var inputFormat: GraphFormat?

  @OptionGroup(title: "Filters") var filter: FilterOptions

  /// Reads the input and does something with its cast.
  ///
  /// Files that cannot be read are told of and left out; they show in the exit status after all else is done.
  /// - Parameter given: The input, when it had to be read to see what it is.
  /// - Throws: `Failure`, or the exit status.
  func withCast(given: InputFile? = nil, _ body: (FilteredCast) throws -> Void) throws {
    if let graph = try foreignGraph(given: given) {
      let name = input == "-" ? "stdin" : input
      return try body(filteredCast(of: CastGraph(graph, name: name)))
    }
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

  /// The graph that the input is, with all its attributes; nil when it holds something else.
  func foreignGraph(given: InputFile? = nil) throws -> PropertyGraph? {
    guard let format = ForeignGraph.format(of: input, given: inputFormat) else { return nil }
    return try ForeignGraph.read(given ?? InputFile(reading: input, as: .lines), as: format)
  }

  private func records(_ given: InputFile?, _ troubles: Troubles) throws -> [ExtractionRecord] {
    let reader = ArticleReader(fallbackDate: date)
    let read = { @Sendable (file: InputFile) in
      file.isRecords ? try RecordFile(file) : RecordFile(try reader.record(of: file, withText: true))
    }
    if let given {
      let found = try read(given)
      if let problem = found.problem { troubles.note(problem) }
      return found.records
    }
    let run = FileRun(arguments: [input], kind: .textsAndRecords, content: .articleOrRecords, troubles: troubles)
    var records: [ExtractionRecord] = []
    try run.forEach(read: read) { found, _ in
      records += found.records
      if let problem = found.problem { troubles.note(problem) }
    }
    return records
  }

  private func filteredCast(of records: [ExtractionRecord]) throws -> FilteredCast {
    do {
      return try filteredCast(of: CastGraph(joining: records))
    } catch let error as CastError {
      throw Failure("\(input): \(error)", .badData)
    }
  }

  private func filteredCast(of whole: CastGraph) throws -> FilteredCast {
    let filtered = try filter.apply(to: whole) { try whole.actor($0) }
    return FilteredCast(whole: whole, cast: filter.rollUp ? filtered.rolledUp(CastRollUp()) : filtered)
  }
}

/// A cast, and what the filters leave of it.
struct FilteredCast {
  let whole: CastGraph
  let cast: CastGraph

  /// Index in `cast` of the actor that a name typed by a person stands for.
  /// - Throws: `Failure` that offers the nearest names or the candidates, or tells that the filters leave nothing of it.
  func actor(_ name: String) throws -> Int {
    let actor = whole.actors[try whole.actor(name)]
    guard let index = cast.index(ofActor: actor.id) else {
      throw Failure("the filters leave no action of '\(actor.name)'", .nothingFound)
    }
    return index
  }
}

extension CastGraph {
  /// The actor that a name typed by a person stands for.
  /// - Throws: `Failure` that offers the nearest names, or the candidates.
  func actor(_ name: String) throws -> Int {
    switch resolve(name) {
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
