/// What a question in plain English asks of a cast.
public struct Question: Hashable, Sendable {
  public enum Sought: String, Hashable, Sendable, CaseIterable {
    /// Who does it.
    case doer
    /// To whom, or with whom, it is done.
    case counterpart
    /// What somebody does, or what happened.
    case actions
    case day, place
    /// How often.
    case count
    /// Whether it is so.
    case truth
    /// How two actors are connected.
    case connection
    /// Who somebody is.
    case profile
  }

  public var sought: Sought
  /// Lemma of the verb; nil when any action will do.
  public var verb: String?
  /// Names as they are written, of those who do it.
  public var doers: [String] = []
  /// Of those to whom or with whom it is done; for connections and profiles, of those asked about.
  public var counterparts: [String] = []
  /// The words that say when.
  public var time: String?
  public var isNegated = false
  /// Words that were not understood and may matter.
  public var unread: [String] = []
}
