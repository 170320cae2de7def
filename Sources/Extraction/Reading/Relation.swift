/// Universal Dependencies relations, as far as extraction tells them apart.
///
/// Subtypes that change nothing here are folded into their base; older names (`obl:tmod`, `flat:name`) into today's.
enum Relation: UInt8, Sendable {
  case subject, passiveSubject, object, indirectObject, oblique, agent, unmarkedOblique
  case nounModifier, possessor, unmarkedNounModifier, title, apposition, flat, compound, particle
  case adjective, number, determiner, adposition, marker, auxiliary, passiveAuxiliary, copula
  case conjunct, conjunction, openComplement, clausalComplement, clausalSubject, adverbialClause
  case nounClause, relativeClause, parataxis, punctuation, adverb, expletive, fixed, root, list, other

  init(_ name: String) {
    self = Self.byName[name] ?? Self.byName[String(name.prefix { $0 != ":" })] ?? .other
  }

  private static let byName: [String: Relation] = [
    "nsubj": .subject, "nsubj:pass": .passiveSubject, "csubj": .clausalSubject, "obj": .object,
    "iobj": .indirectObject, "obl": .oblique, "obl:agent": .agent, "obl:unmarked": .unmarkedOblique,
    "obl:tmod": .unmarkedOblique, "obl:npmod": .unmarkedOblique, "nmod": .nounModifier, "nmod:poss": .possessor,
    "nmod:unmarked": .unmarkedNounModifier, "nmod:tmod": .unmarkedNounModifier, "nmod:npmod": .unmarkedNounModifier,
    "nmod:desc": .title, "appos": .apposition, "flat": .flat, "compound": .compound, "compound:prt": .particle,
    "amod": .adjective, "nummod": .number, "det": .determiner, "case": .adposition, "mark": .marker,
    "aux": .auxiliary, "aux:pass": .passiveAuxiliary, "cop": .copula, "conj": .conjunct, "cc": .conjunction,
    "xcomp": .openComplement, "ccomp": .clausalComplement, "advcl": .adverbialClause, "acl": .nounClause,
    "acl:relcl": .relativeClause, "advcl:relcl": .other, "parataxis": .parataxis, "punct": .punctuation,
    "advmod": .adverb, "expl": .expletive, "fixed": .fixed, "root": .root, "list": .list,
  ]
}
