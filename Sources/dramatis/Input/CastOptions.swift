import ArgumentParser
import Cast
import Record

/// INPUT and filters: what every command that works on a cast is given.
struct CastOptions: ParsableArguments {
  @Argument(help: "A text, a folder of texts, a records file (.jsonl), or - for standard input.")
  var input: String

  @Option(help: ArgumentHelp("Day of publication of texts that do not tell it.", valueName: "YYYY-MM-DD"))
  var date: CalendarDate?

  @OptionGroup(title: "Filters") var filter: FilterOptions

  /// Reads the input and does something with its cast.
  ///
  /// Files that cannot be read are told of and left out; they show in the exit status after all else is done.
  /// - Throws: `Failure`, or the exit status.
  func withCast(_ body: (FilteredCast) throws -> Void) throws {
    let troubles = Troubles()
    let records = try records(troubles)
    guard !records.isEmpty else { return try troubles.finish() }
    do {
      try body(filteredCast(of: records))
    } catch let failure as Failure where failure.status == .nothingFound && troubles.status != .done {
      // What was looked for may stand in a file that could not be read.
      throw Failure(failure.message, troubles.status)
    }
    try troubles.finish()
  }

  private func records(_ troubles: Troubles) throws -> [ExtractionRecord] {
    let reader = ArticleReader(fallbackDate: date)
    let run = FileRun(arguments: [input], kind: .textsAndRecords, content: .articleOrRecords, troubles: troubles)
    var records: [ExtractionRecord] = []
    try run.forEach { file in
      file.isRecords ? try RecordFile(file) : RecordFile(try reader.record(of: file, withText: true))
    } take: { found, _ in
      records += found.records
      if let problem = found.problem { troubles.note(problem) }
    }
    return records
  }

  private func filteredCast(of records: [ExtractionRecord]) throws -> FilteredCast {
    do {
      let whole = try CastGraph(joining: records)
      return FilteredCast(whole: whole, cast: try filter.apply(to: whole))
    } catch let error as CastError {
      throw Failure("\(input): \(error)", .badData)
    }
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
