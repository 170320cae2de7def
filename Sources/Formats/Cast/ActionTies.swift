import Cast

extension CastAction {
  /// Who does it to whom, as pairs: every source with every target, and each two sides of a reciprocal action once.
  ///
  /// An action that only one side of is known has pairs with an empty end.
  var ties: [(source: Int?, target: Int?)] {
    if reciprocal {
      let sides = sides
      guard sides.count > 1 else { return [(sides.first, nil)] }
      return sides.indices.flatMap { i in sides[(i + 1)...].map { (sides[i], $0) } }
    }
    let sources: [Int?] = sources.isEmpty ? [nil] : self.sources
    let targets: [Int?] = targets.isEmpty ? [nil] : self.targets
    return sources.flatMap { source in targets.map { (source, $0) } }
  }
}
