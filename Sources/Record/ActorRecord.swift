/// Someone or something that acts: one entry per actor of the real world, however many names the text has for it.
public struct ActorRecord: Codable, Hashable, Sendable {
  public enum Kind: String, Codable, Hashable, Sendable, CaseIterable {
    case person, state, organisation, group, place, other
  }

  /// A slug, stable and unique in the record.
  public var id: String
  /// The fullest proper name seen, or the canonical name of a known state.
  public var name: String
  public var kind: Kind
  /// Every distinct surface name, pronouns left out.
  public var aliases: [String]
  /// A role or apposition found in the text.
  public var description: String?
  /// Actor ids: spokesperson → government, minister → state.
  public var affiliations: [String]
  public var mentions: [MentionRecord]

  public init(
    id: String, name: String, kind: Kind, aliases: [String] = [], description: String? = nil,
    affiliations: [String] = [], mentions: [MentionRecord] = []
  ) {
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.description = description
    self.affiliations = affiliations
    self.mentions = mentions
  }
}
