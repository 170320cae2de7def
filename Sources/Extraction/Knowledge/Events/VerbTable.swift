/// The verbs of news and the constructions they stand in, with the event that each tells of.
///
/// Event classes and modes are those of PLOVER (Open Event Data Alliance, draft version 2.0), codes those of CAMEO
/// (Schrodt, Gerner and Yilmaz 2009). Which verb belongs where is our reading of both codebooks. A verb that is no
/// event of the ontology has no class: none is better than a wrong one.
///
/// The texts are made of blocks. A line with a bar begins one: class, mode and code, `-` for none, then the marks. The
/// lines after it list constructions, parted by commas. A construction is a lemma, followed by
///
///     ~off         its particle, or an adjective or noun that completes it: "call off", "set free"
///     +for/to      a prepositional phrase it needs, with one of these prepositions
///     >with/to     the same, where the phrase names the one it is done to
///     :deal/pact   the head of its object; `@deal` is a group of `nounGroups`, `@person` any person or
///                  group, `@body` any organisation
///     ^to          an infinitive; `^that` a clause; `^as` a second predicate: "call him a liar"
///
/// The most specific construction that fits counts: "strike" is an assault, "strike a deal" an agreement. The marks:
///
///     recip        both sides do it to each other
///     say=report   a verb of saying, with the stance of the speaker: report, confirm, deny, claim, promise
///     ask          a verb of asking or ordering
///     ctl=subject  whose act the complement is; `ctl=object`
///     that=planned what the verb makes of its complement: planned, requested, possible, ongoing, occurred, negated,
///                  ended
///     to=on/at     further prepositions that lead to the one it is done to
///     group=swap   the events that tell of the same; without it the lemma and its particle
///     skip=mental  no action of one on another, and why
///     light=source a light verb: its subject is the source, or `target`, of the event noun that goes with it
enum VerbTable {
  static let all = [
    statements, requests, intentions, agreement, consultation, support, concession, cooperation, aid, retreat,
    accusation, rejection, threat, protest, sanctions, mobilisation, coercion, assault, unclassified, nonActions,
  ]

  /// Nouns that change the sense of a verb alike: `name|nouns`.
  static let nounGroups = """
    deal|deal agreement accord pact treaty contract settlement truce ceasefire memorandum protocol compromise
    deal|arrangement understanding partnership convention armistice charter covenant cease-fire
    truce|truce ceasefire cease-fire armistice
    talks|talk talks negotiation dialogue discussion summit conference meeting consultation
    meeting|meeting summit talk talks visit trip conference session negotiation consultation
    prisoner|prisoner captive hostage detainee inmate pow abductee
    sanction|sanction sanctions tariff embargo penalty quota duty levy
    restriction|restriction ban curfew limit lockdown rule curb mandate
    troops|troop troops soldier force forces army unit peacekeeper guard reinforcement battalion brigade division marine
    troops|paratrooper
    weapon|missile rocket weapon weapons drone bomb tank artillery arm arms ammunition munition jet warship battery
    aid|aid assistance relief help support supply supplies package loan funding donation food medicine
    relations|relation relations tie ties link links contact cooperation
    law|law bill act legislation measure amendment budget
    charge|charge charges indictment lawsuit suit complaint case
    territory|territory city town village area land region province base airport capital ground district island
    border|border crossing road street bridge entrance route highway port frontier railway
    attack|attack strike airstrike offensive assault raid operation invasion campaign bombing ambush
    office|office post job role position presidency premiership cabinet government chairmanship
    """
}
