import Cast
import GRDB
import Record
import Yams

/// What a person decided about the cast, so that it holds whatever documents come and go.
public enum Decision: Hashable, Sendable {
  /// These are one actor, called as the first is.
  case merge([ActorReference])
  /// These are an actor of their own, whatever they are called.
  case split([ActorReference])
  case rename(ActorReference, to: String)
  /// The actor is found by these names too.
  case alias(ActorReference, names: [String])
}

/// Says which actor is meant: all appearances of that name and kind, or the one in a document.
public struct ActorReference: Codable, Hashable, Sendable {
  public var name: String
  public var kind: ActorRecord.Kind
  /// A document's name; nil for all documents.
  public var document: String?

  public init(name: String, kind: ActorRecord.Kind, document: String? = nil) {
    self.name = name
    self.kind = kind
    self.document = document
  }
}

extension Decision: Codable {
  private enum Key: String, CodingKey {
    case merge, split, rename, to, alias, names
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    if let references = try container.decodeIfPresent([ActorReference].self, forKey: .merge) {
      self = .merge(references)
    } else if let references = try container.decodeIfPresent([ActorReference].self, forKey: .split) {
      self = .split(references)
    } else if let reference = try container.decodeIfPresent(ActorReference.self, forKey: .rename) {
      self = .rename(reference, to: try container.decode(String.self, forKey: .to))
    } else {
      let reference = try container.decode(ActorReference.self, forKey: .alias)
      self = .alias(reference, names: try container.decode([String].self, forKey: .names))
    }
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .merge(let references): try container.encode(references, forKey: .merge)
    case .split(let references): try container.encode(references, forKey: .split)
    case .rename(let reference, let name):
      try container.encode(reference, forKey: .rename)
      try container.encode(name, forKey: .to)
    case .alias(let reference, let names):
      try container.encode(reference, forKey: .alias)
      try container.encode(names, forKey: .names)
    }
  }

  static func all(_ database: Database) throws -> [Decision] {
    try String.fetchAll(database, sql: "SELECT entry FROM decision ORDER BY number").map(decoded)
  }

  static func decoded(_ entry: String) throws -> Decision {
    try YAMLDecoder().decode(Decision.self, from: entry)
  }

  var encoded: String {
    get throws { try YAMLEncoder().encode(self) }
  }
}

/// Finds the appearances that decisions are about.
struct DecisionResolver {
  struct Names {
    /// A name that was decided upon; of several for one actor the one with the highest rank counts.
    struct NewName {
      let text: String
      let rank: Int
    }

    /// By appearance: what its actor is to be called, and found by.
    var newNames: [Int: NewName] = [:]
    var aliases: [Int: [String]] = [:]
  }

  private struct Title: Hashable {
    let words: [String]
    let kind: ActorRecord.Kind
  }

  private let appearances: [Appearance]
  private let documentNames: [Int: String]
  private let byTitle: [Title: [Int]]

  /// - Parameter documents: The names of documents, by the number that appearances have for them.
  init(_ appearances: [Appearance], documents: [Int: String]) {
    self.appearances = appearances
    documentNames = documents
    byTitle = Dictionary(grouping: appearances.indices) { index in
      Title(words: NameFolding.words(of: appearances[index].name), kind: appearances[index].kind)
    }
  }

  func appearances(of reference: ActorReference) -> [Int] {
    let named = byTitle[
      Title(words: NameFolding.words(of: reference.name), kind: reference.kind), default: []]
    guard let document = reference.document else { return named }
    return named.filter { documentNames[appearances[$0].document] == document }
  }

  func identityDecisions(_ decisions: [Decision]) -> [Identities.Decision] {
    decisions.compactMap { decision in
      switch decision {
      case .merge(let references): .join(references.flatMap(appearances(of:)))
      case .split(let references): .part(references.flatMap(appearances(of:)))
      case .rename, .alias: nil
      }
    }
  }

  func names(_ decisions: [Decision]) -> Names {
    var names = Names()
    for (number, decision) in decisions.enumerated() {
      switch decision {
      case .rename(let reference, let name):
        // Goes over all merges.
        let name = Names.NewName(text: name, rank: decisions.count + number)
        for appearance in appearances(of: reference) { names.newNames[appearance] = name }
      case .merge(let references):
        guard let first = references.first else { continue }
        for appearance in appearances(of: first) where names.newNames[appearance]?.rank ?? 0 < decisions.count {
          names.newNames[appearance] = Names.NewName(text: first.name, rank: number)
        }
      case .alias(let reference, let aliases):
        for appearance in appearances(of: reference) {
          names.aliases[appearance, default: []] += aliases
        }
      case .split: break
      }
    }
    return names
  }
}
