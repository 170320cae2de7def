import Cast
import GraphEngine

/// Which part of a network is drawn.
struct NetworkScope {
  /// Two actors, whichever way round.
  struct Pair: Hashable {
    let first: Int
    let second: Int

    init(_ a: Int, _ b: Int) {
      first = min(a, b)
      second = max(a, b)
    }
  }

  let view: Diagram.View
  /// Says what the part is.
  var caption: String?
  /// The actors that the picture is about.
  var focus: [Int]
  /// How many steps everybody within is away from the focus; nil when all are within.
  var distances: [Int: Int]?
  /// Only what is between these is within; nil for all.
  var pairs: Set<Pair>?
  var remarks: [String] = []

  static func everyone(in scene: Scene) -> NetworkScope {
    NetworkScope(view: .network, focus: scene.options.focus)
  }

  /// Everyone within some steps of an actor, where a step is an action or an affiliation.
  static func around(_ actor: Int, in scene: Scene) throws(CastError) -> NetworkScope {
    let steps = scene.options.steps
    let network = try scene.cast.actorNetwork()
    var distances = [actor: 0]
    if let start = network.vertex(of: actor) {
      let reached: [Double]
      do {
        reached = try network.graph.distances(from: start)
      } catch {
        throw .graph(error)
      }
      for (vertex, distance) in reached.enumerated() where distance <= Double(steps) {
        distances[network.actors[vertex]] = Int(distance)
      }
    }
    let name = scene.names([actor], atMost: 1)
    return NetworkScope(
      view: .ego, caption: "\(name) and everyone within \(counted(steps, "step"))", focus: [actor],
      distances: distances)
  }

  /// All shortest ways between each two of some actors.
  static func between(_ actors: [Int], in scene: Scene) throws(CastError) -> NetworkScope {
    var pairs: Set<Pair> = []
    var remarks: [String] = []
    let actors = unique(actors)
    for (place, start) in actors.enumerated() {
      for end in actors[(place + 1)...] {
        let connections = try scene.cast.connections(from: start, to: end)
        if connections.count == 0 {
          let names = [start, end].map { scene.names([$0], atMost: 1) }
          remarks.append("Nothing connects \(names[0]) and \(names[1]).")
        }
        for connection in connections.prefix(mostConnections) {
          for hop in connection.hops { pairs.insert(Pair(hop.from, hop.to)) }
        }
      }
    }
    let names = actors.prefix(6).map { scene.names([$0], atMost: 1) }
    let caption = "What connects " + names.dropLast().joined(separator: ", ") + " and " + (names.last ?? "")
    return NetworkScope(view: .connections, caption: caption, focus: actors, pairs: pairs, remarks: remarks)
  }

  /// There may be exponentially many.
  private static let mostConnections = 200

  func admits(_ line: NetworkLine) -> Bool {
    admits(line.source, line.target)
  }

  private func admits(_ a: Int, _ b: Int) -> Bool {
    if let pairs { return pairs.contains(Pair(a, b)) }
    if let distances { return distances[a] != nil && distances[b] != nil }
    return true
  }

  /// The lines in the order in which there is room for them: near the focus first.
  func ordered(_ lines: [NetworkLine]) -> [NetworkLine] {
    guard let distances else { return lines }
    let nearest = lines.map { min(distances[$0.source] ?? .max, distances[$0.target] ?? .max) }
    return lines.indices.sorted { (nearest[$0], $0) < (nearest[$1], $1) }.map { lines[$0] }
  }

  /// Who within speaks or acts for whom within, in the order of the cast.
  func affiliations(in cast: CastGraph) -> [(member: Int, whole: Int)] {
    cast.actors.indices.flatMap { member in
      unique(cast.actors[member].affiliations).filter {
        $0 != member && cast.actors.indices.contains($0) && admits(member, $0)
      }.map { (member, $0) }
    }
  }
}
