import Cast
import Questions
import Record

/// Which actors are of a sort: "companies", "officials".
struct SortFilter {
  private let stems: Set<String>
  private let kinds: Set<ActorRecord.Kind>

  init(_ sort: String, _ parser: QuestionParser) throws {
    stems = WordStems.stems(of: sort)
    kinds =
      switch try parser.kind(of: sort) {
      case .state: [.state]
      case .organisation: [.organisation, .group]
      case .person, .group: [.person, .group]
      case .place: [.place, .state]
      case .other, nil: []
      }
  }

  /// Those that are called so, or described so; without any, those of the same kind.
  func matching(_ actors: [Int], in cast: CastGraph) -> [Int] {
    let called = actors.filter { index in
      let actor = cast.actors[index]
      let names = [actor.name, actor.description ?? ""] + actor.aliases
      return stems.isSubset(of: WordStems.stems(of: names.joined(separator: " ")))
    }
    return called.isEmpty ? actors.filter { kinds.contains(cast.actors[$0].kind) } : called
  }
}
