import ArgumentParser
import Cast
import Record

extension CalendarDate: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(iso: argument)
  }
}

extension EventClass: ExpressibleByArgument {
  public init?(argument: String) {
    self.init(rawValue: argument.uppercased())
  }
}

extension ActionRecord.Polarity: ExpressibleByArgument {}
extension ActionRecord.Status: ExpressibleByArgument {}
extension ActorRecord.Kind: ExpressibleByArgument {}

/// Which actions count: the same options for every command that reads actions.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only actions on or after this day.", valueName: "YYYY-MM-DD"))
  var since: CalendarDate?

  @Option(help: ArgumentHelp("Only actions on or before this day.", valueName: "YYYY-MM-DD"))
  var until: CalendarDate?

  @Option(
    name: .customLong("class"), help: "Only actions of this event type; may be given several times."
  )
  var classes: [EventClass] = []

  @Option(help: "Only actions of this polarity.")
  var polarity: [ActionRecord.Polarity] = []

  @Option(help: "Only actions of this status; may be given several times.")
  var status: [ActionRecord.Status] = []

  @Option(
    help: ArgumentHelp(
      "Only actions that this actor tells of; may be given several times.", valueName: "name"))
  var speaker: [String] = []

  @Option(help: "Only actions between actors of this kind; may be given several times.")
  var kind: [ActorRecord.Kind] = []

  @Option(
    help: ArgumentHelp(
      "Only actions told by documents whose source or id has this in it; may be given several times.",
      valueName: "text"))
  var source: [String] = []

  @Option(
    help: ArgumentHelp("Only actions of at least this confidence, 0 to 1.", valueName: "number"))
  var minConfidence: Double = 0

  @Flag(help: "See people and bodies as the states that they act for.")
  var rollUp = false

  func validate() throws {
    guard (0...1).contains(minConfidence) else {
      throw ValidationError("--min-confidence is a number from 0 to 1")
    }
    if let since, let until, since > until { throw ValidationError("--since lies after --until") }
  }

  /// Whether all actions count.
  var isEmpty: Bool {
    since == nil && until == nil && classes.isEmpty && polarity.isEmpty && status.isEmpty
      && speaker.isEmpty
      && kind.isEmpty && source.isEmpty && minConfidence == 0
  }

  /// - Parameter actor: Finds the actor of a name, as an index into the cast.
  /// - Throws: What `actor` throws.
  func apply(to cast: CastGraph, actor: (String) throws -> Int) throws -> CastGraph {
    let speakers = try speaker.map(actor)
    return cast.filtered(
      by: CastFilter(
        since: since, until: until, classes: Set(classes), polarities: Set(polarity),
        statuses: Set(status),
        speakers: Set(speakers), kinds: Set(kind), minimumConfidence: minConfidence,
        documents: documents(of: cast)))
  }

  /// Nil for all documents.
  private func documents(of cast: CastGraph) -> Set<Int>? {
    guard !source.isEmpty else { return nil }
    let sought = source.map { $0.lowercased() }
    return Set(
      cast.documents.indices.filter { index in
        let document = cast.documents[index]
        let text = "\(document.source ?? "") \(document.id)".lowercased()
        return sought.contains { text.contains($0) }
      })
  }
}
