import ArgumentParser
import GraphEngine

struct GraphCommunitiesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "communities",
    abstract: "Prints the community of every vertex, the largest community first.",
    discussion: """
      Vertices of a community are tied to each other more than to the rest. Weights count as strengths, and the \
      direction of edges does not count.

      Example:
        dramatis graph communities friends.tsv --method leiden
      """)

  /// How communities are found.
  enum Method: String, ExpressibleByArgument, CaseIterable {
    case leiden, louvain
    case labelPropagation = "label-propagation"
  }

  @OptionGroup var input: EdgeListOptions

  @Option(help: "How communities are found.")
  var method: Method = .leiden

  /// What a good division is.
  enum Quality: String, ExpressibleByArgument, CaseIterable {
    case modularity
    case constantPotts = "constant-potts"
  }

  @Option(help: "What a good division is; not for label-propagation.")
  var quality: Quality = .modularity

  @Option(
    help: ArgumentHelp("The larger, the smaller the communities; not for label-propagation.", valueName: "number"))
  var resolution: Double = 1

  @Option(help: ArgumentHelp("Another number gives another of several good divisions.", valueName: "number"))
  var seed: UInt64 = 0

  @OptionGroup var output: RowOptions

  func validate() throws {
    guard resolution >= 0, resolution.isFinite else { throw ValidationError("--resolution is a number from 0 on") }
  }

  func run() throws {
    let labelled = try input.graph()
    let communities = try input.explaining { try divide(labelled.graph) }
    let members = communities.members
    let order = members.indices.sorted { (-members[$0].count, $0) < (-members[$1].count, $1) }
    var rows = Rows("community", "size", "vertex")
    for (number, community) in order.enumerated() {
      for vertex in members[community] {
        rows.add(.count(number + 1), .count(members[community].count), .text(labelled.labels[vertex]))
      }
    }
    try output.print(rows)
  }

  private func divide(_ graph: Graph) throws -> Communities {
    switch method {
    case .leiden: try graph.leiden(quality: communityQuality, seed: seed)
    case .louvain: try graph.louvain(quality: communityQuality, seed: seed)
    case .labelPropagation: try graph.labelPropagation(seed: seed)
    }
  }

  private var communityQuality: CommunityQuality {
    switch quality {
    case .modularity: .modularity(resolution: resolution)
    case .constantPotts: .constantPotts(resolution: resolution)
    }
  }
}
