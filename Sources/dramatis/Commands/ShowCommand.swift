import ArgumentParser
import Cast

struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show",
    abstract: "Shows one actor: who it is, with whom it deals, and what it did, in the order of the days.",
    discussion: """
      Example:
        dramatis show article.txt Kyiv
      """)

  @OptionGroup var source: RecordInput

  @Argument(help: "The actor, by any of its names.")
  var actor: String

  @OptionGroup(title: "Filters") var filter: FilterOptions

  @Option(help: "How rows are printed; other formats than table give the actions alone.")
  var format: RowFormat = .table

  func run() throws {
    let cast: CastGraph
    do {
      cast = try filter.apply(to: CastGraph(joining: source.records()))
    } catch let error as CastError {
      throw Failure("\(source.input): \(error)", .badData)
    }
    let index = try cast.actor(actor)
    let profile = cast.profile(of: index)
    let rows = ActionRows.rows(profile.appearances.map(\.action), of: cast)
    let text = format == .table ? heading(index, profile, cast) + "\n" + rows.text(.table) : rows.text(format)
    try Destination(nil).write(text)
  }

  private func heading(_ index: Int, _ profile: ActorProfile, _ cast: CastGraph) -> String {
    let actor = cast.actors[index]
    let name = { (other: Int) in cast.actors[other].name }
    var lines = ["\(actor.name) (\(actor.kind.rawValue))"]
    if let description = actor.description { lines.append("role: \(description)") }
    let others = actor.aliases.filter { $0 != actor.name }
    if !others.isEmpty { lines.append("also called: \(others.joined(separator: ", "))") }
    if !actor.affiliations.isEmpty { lines.append("of: \(actor.affiliations.map(name).joined(separator: ", "))") }
    if !profile.members.isEmpty { lines.append("for it: \(profile.members.map(name).joined(separator: ", "))") }
    let partners = profile.partners.map { "\(name($0.actor)) (\($0.actionCount))" }
    if !partners.isEmpty { lines.append("deals with: \(partners.joined(separator: ", "))") }
    return lines.joined(separator: "\n") + "\n"
  }
}
