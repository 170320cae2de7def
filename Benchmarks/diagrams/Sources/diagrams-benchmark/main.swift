import CPeer
import Diagrams
import Foundation

// diagrams-benchmark               overhead over libgvc, in turns
// diagrams-benchmark memory N      growth of this process over N drawings by the renderer
// diagrams-benchmark memory N peer the same by libgvc alone
// diagrams-benchmark guard         what the guard makes of large random graphs

func milliseconds(_ body: () throws -> Void) rethrows -> Double {
  let clock = ContinuousClock()
  let time = try clock.measure(body)
  return Double(time.components.attoseconds) / 1e15 + Double(time.components.seconds) * 1000
}

func residentKilobytes() throws -> Int {
  let status = try String(contentsOfFile: "/proc/self/status", encoding: .utf8)
  let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
  return line.flatMap { Int($0.filter(\.isNumber)) } ?? 0
}

func measureOverhead() throws {
  print("| graph and engine | libgvc, ms | renderer, ms | overhead |\n| --- | ---: | ---: | ---: |")
  for example in Case.all {
    let text = example.diagram.graph.text
    var (peers, ours): ([Double], [Double]) = ([], [])
    for round in 0..<example.rounds + 2 {
      let peer = milliseconds { _ = peer_draw(text, example.diagram.engine.rawValue) }
      let our = try milliseconds { _ = try Renderer().render(example.diagram, as: .svg) }
      // The first rounds load plugins and fonts.
      if round >= 2 {
        peers.append(peer)
        ours.append(our)
      }
    }
    let (peer, our) = (peers.sorted()[peers.count / 2], ours.sorted()[ours.count / 2])
    let overhead = String(format: "%+.1f %%", (our / peer - 1) * 100)
    print("| \(example.name) | \(String(format: "%.2f", peer)) | \(String(format: "%.2f", our)) | \(overhead) |")
  }
}

func measureMemory(_ count: Int, isPeer: Bool) throws {
  let example = Case.all[0]
  let text = example.diagram.graph.text
  func draw() throws {
    if isPeer { _ = peer_draw(text, "dot") } else { _ = try Renderer().render(example.diagram, as: .svg) }
  }
  for _ in 0..<100 { try draw() }
  let start = try residentKilobytes()
  for _ in 0..<count { try draw() }
  let growth = try residentKilobytes() - start
  print("\(isPeer ? "libgvc" : "renderer"): \(growth) KB over \(count) drawings")
}

func showGuard() throws {
  for (nodes, edges) in [(200, 600), (5000, 10_000)] {
    for engine in [Engine.dot, .circo, .neato] {
      let diagram = Diagram(graph: Case.random(nodes: nodes, edges: edges), engine: engine)
      var notices: [String] = []
      let time = try milliseconds { notices = try Renderer().render(diagram, as: .svg).notices }
      let seconds = String(format: "%.2f", time / 1000)
      print(
        "\(nodes) nodes, \(edges) edges, \(engine.rawValue) asked for: \(seconds) s; \(notices.joined(separator: "; "))"
      )
    }
  }
}

let arguments = CommandLine.arguments.dropFirst()
switch arguments.first {
case "memory": try measureMemory(Int(arguments.dropFirst().first ?? "") ?? 10_000, isPeer: arguments.last == "peer")
case "guard": try showGuard()
default: try measureOverhead()
}
