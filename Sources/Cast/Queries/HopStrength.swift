import Record

extension CastGraph {
  /// How far a hop bears: that of the best thing between its two actors, 0 … 1.
  ///
  /// An affiliation bears fully. An action bears by its confidence, less when it is only planned (0.6), asked for (0.5)
  /// or possible (0.4), when somebody denies it (0.5) and when it is told as not done (0.25). The factors are a matter of
  /// judgement; they order hops and are no probabilities.
  public func strength(of hop: Connection.Hop) -> Double {
    hop.links.map { strength(of: $0.link) }.max() ?? 0
  }

  /// The hop that bears least, the first of several; nil when there is but one.
  public func weakestHop(of connection: Connection) -> Int? {
    guard connection.hops.count > 1 else { return nil }
    let strengths = connection.hops.map(strength(of:))
    return strengths.indices.min { (strengths[$0], $0) < (strengths[$1], $1) }
  }

  private func strength(of link: ActorNetwork.Link) -> Double {
    switch link {
    case .affiliation: 1
    case .action(let index), .telling(let index, _): strength(of: actions[index])
    }
  }

  func strength(of action: CastAction) -> Double {
    let status =
      switch action.status {
      case .occurred, .ongoing: 1.0
      case .planned: 0.6
      case .requested: 0.5
      case .possible: 0.4
      }
    let denial = action.tellings.contains { $0.stance == .deny } ? 0.5 : 1
    return action.confidence * status * denial * (action.polarity == .negated ? 0.25 : 1)
  }
}
