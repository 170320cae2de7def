/// The two ends of every edge, wherever they are kept.
struct EdgeEnds {
  let sources: UnsafeBufferPointer<UInt32>
  let targets: UnsafeBufferPointer<UInt32>

  var count: Int { sources.count }

  /// Lends the ends that two arrays of the same length hold.
  static func withEnds<Result, Failure: Error>(
    _ sources: [UInt32], _ targets: [UInt32], _ body: (EdgeEnds) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try sources.withUnsafeBufferPointer { (sources) throws(Failure) in
      try targets.withUnsafeBufferPointer { (targets) throws(Failure) in
        try body(EdgeEnds(sources: sources, targets: targets))
      }
    }
  }
}
