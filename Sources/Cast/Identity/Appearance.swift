import Record

/// One actor as one document has it, before anybody asks whether other documents speak of the same one.
public struct Appearance: Hashable, Sendable {
  /// Number of the document; the smaller, the earlier it came.
  public var document: Int
  /// The document's date, as a count of days.
  public var day: Int?
  /// The id that the document's record has for it.
  public var id: String
  public var name: String
  public var kind: ActorRecord.Kind
  public var aliases: [String]
  public var description: String?
  /// The appearances, by index, of those it belongs to in this document.
  public var affiliations: [Int]
  /// Whether the document has a proper name for it; "the officials" have none.
  public var isNamed: Bool
  public var mentionCount: Int

  public init(
    document: Int, day: Int? = nil, id: String, name: String, kind: ActorRecord.Kind, aliases: [String] = [],
    description: String? = nil,
    affiliations: [Int] = [], isNamed: Bool = true, mentionCount: Int = 1
  ) {
    self.document = document
    self.day = day
    self.id = id
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.description = description
    self.affiliations = affiliations
    self.isNamed = isNamed
    self.mentionCount = mentionCount
  }
}

extension ActorRecord {
  /// Whether the record has a proper name for it; records that do not tell the form of their mentions are taken to.
  public var isNamed: Bool {
    mentions.isEmpty || mentions.contains { $0.form == nil || $0.form == .name }
  }
}

/// Why an appearance was taken for an actor that other documents have too.
public struct MergeReason: Hashable, Sendable {
  public enum Rule: String, Hashable, Sendable, CaseIterable {
    /// The first appearance of the actor, or its only one.
    case alone = "first seen"
    case name = "same name"
    case role = "same name and role"
    case affiliation = "same name and affiliation"
    case company = "same name in the same company"
    case place = "same name in the same place"
    case shortName = "short form of the given name"
    case surname = "surname alone"
    case wording = "same name in other words"
    case alias = "called so in another document"
    case owner = "same description of the same owner"
    case curated = "merged by hand"
  }

  public var rule: Rule
  /// The role, name or companion that decided; nil where the rule says it all.
  public var detail: String?

  public init(_ rule: Rule, _ detail: String? = nil) {
    self.rule = rule
    self.detail = detail
  }
}

extension MergeReason: CustomStringConvertible {
  public var description: String { detail.map { "\(rule.rawValue): \($0)" } ?? rule.rawValue }
}
