/// What the length of a step is, for shortest paths and everything that is made of them.
///
/// Weights are strengths, so the length that they imply is their inverse: the stronger, the nearer.
public enum EdgeLength: Hashable, Sendable, CaseIterable {
  /// Every step has length 1, whatever the weights.
  case hops
  /// `1 / strength`. The strengths of parallel edges add up to that of one step. An edge of strength 0 joins nothing.
  case inverseStrength
  /// The weight itself, for graphs whose weights are distances. Of parallel edges the shortest counts.
  ///
  /// A weight of 0 is then an error (`GraphError.zeroLength`).
  case weight
}
