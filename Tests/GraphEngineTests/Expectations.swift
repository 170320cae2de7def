import Testing

/// Expects two vectors to agree, each entry within `tolerance` of the other or of its size.
func expectClose(
  _ found: [Double], _ expected: [Double], tolerance: Double = 1e-9, sourceLocation: SourceLocation = #_sourceLocation
) {
  guard found.count == expected.count else {
    Issue.record("\(found.count) entries, not \(expected.count)", sourceLocation: sourceLocation)
    return
  }
  for (index, (a, b)) in zip(found, expected).enumerated() {
    let isClose = a == b || abs(a - b) <= tolerance * max(1, abs(b))
    #expect(isClose, "entry \(index): \(a), not \(b)", sourceLocation: sourceLocation)
  }
}
