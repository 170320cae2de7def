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

  @Option(name: .customLong("class"), help: "Only actions of this event type; may be given several times.")
  var classes: [EventClass] = []

  @Option(help: "Only actions of this polarity.")
  var polarity: [ActionRecord.Polarity] = []

  @Option(help: "Only actions of this status; may be given several times.")
  var status: [ActionRecord.Status] = []

  @Option(help: ArgumentHelp("Only actions that this actor tells of; may be given several times.", valueName: "name"))
  var speaker: [String] = []

  @Option(help: "Only actions between actors of this kind; may be given several times.")
  var kind: [ActorRecord.Kind] = []

  @Option(help: ArgumentHelp("Only actions of at least this confidence, 0 to 1.", valueName: "number"))
  var minConfidence: Double = 0

  func validate() throws {
    guard (0...1).contains(minConfidence) else { throw ValidationError("--min-confidence is a number from 0 to 1") }
    if let since, let until, since > until { throw ValidationError("--since lies after --until") }
  }

  /// - Throws: `Failure` when a speaker's name stands for nobody, or for several.
  func apply(to cast: CastGraph) throws -> CastGraph {
    let speakers = try speaker.map { try cast.actor($0) }
    return cast.filtered(
      by: CastFilter(
        since: since, until: until, classes: Set(classes), polarities: Set(polarity), statuses: Set(status),
        speakers: Set(speakers), kinds: Set(kind), minimumConfidence: minConfidence))
  }
}
