import Testing

/// Persons called by their part in what the text has told.
@Suite struct EventRoleTests {
  @Test func theWitnessIsWhoTestified() throws {
    try check(
      """
      # Ana Duarte testified
      Ana       Ana     NNP 3 nsubj B-PER
      Duarte    Duarte  NNP 1 flat  I-PER
      testified testify VBD 0 root
      # Ingrid Solberg warned the witness
      Ingrid    Ingrid  NNP 3 nsubj B-PER
      Solberg   Solberg NNP 1 flat  I-PER
      warned    warn    VBD 0 root
      the       the     DT  5 det
      witness   witness NN  3 obj
      """,
      casts: ["Ana Duarte: Ana Duarte, the witness", "Ingrid Solberg: Ingrid Solberg"])
  }

  @Test func theVictimIsWhoWasStabbed() throws {
    try check(
      """
      # Ana Duarte was stabbed by Ingrid Solberg
      Ana     Ana     NNP 4 nsubj:pass B-PER
      Duarte  Duarte  NNP 1 flat  I-PER
      was     be      VBD 4 aux:pass
      stabbed stab    VBN 0 root
      by      by      IN  6 case
      Ingrid  Ingrid  NNP 4 obl:agent B-PER
      Solberg Solberg NNP 6 flat  I-PER
      # Kenya honoured the victim
      Kenya    Kenya  NNP 2 nsubj B-LOC
      honoured honour VBD 0 root
      the      the    DT  4 det
      victim   victim NN  2 obj
      """,
      casts: ["Ana Duarte: Ana Duarte, the victim", "Ingrid Solberg: Ingrid Solberg", "Kenya: Kenya"])
  }

  @Test func whoTellsOfTheGovernorIsNotTheGovernor() throws {
    try check(
      """
      # Ana Duarte said the governor had betrayed Kenya
      Ana      Ana      NNP 3 nsubj B-PER
      Duarte   Duarte   NNP 1 flat  I-PER
      said     say      VBD 0 root
      the      the      DT  5 det
      governor governor NN  7 nsubj
      had      have     VBD 7 aux
      betrayed betray   VBN 3 ccomp
      Kenya    Kenya    NNP 7 obj   B-LOC
      """,
      casts: ["Ana Duarte: Ana Duarte", "governor: the governor", "Kenya: Kenya"])
  }

  @Test func aLawyerSpeaksOfTheirClient() throws {
    let record = try record(
      """
      # Ana Duarte was beaten
      Ana    Ana    NNP 4 nsubj:pass B-PER
      Duarte Duarte NNP 1 flat  I-PER
      was    be     VBD 4 aux:pass
      beaten beat   VBN 0 root
      # Her lawyer said she sued Kenya
      Her    she    PRP$ 2 nmod:poss
      lawyer lawyer NN   3 nsubj
      said   say    VBD  0 root
      she    she    PRP  5 nsubj
      sued   sue    VBD  3 ccomp
      Kenya  Kenya  NNP  5 obj   B-LOC
      """)
    #expect(record.actions.map { $0.notation(in: record) }.last?.hasPrefix("Ana Duarte -[sue]-> Kenya") == true)
  }

  @Test func numberedNationalsAreAGroup() throws {
    try check(
      """
      # Kenya freed six Swedes
      Kenya Kenya NNP  2 nsubj B-LOC
      freed free  VBD  0 root
      six   six   CD   4 nummod
      Swedes Swedes NNPS 2 obj B-MISC
      """,
      casts: ["Kenya: Kenya", "six Swedes: six Swedes", "Sweden: "])
  }

  @Test func theOneUnnamedVictimIsTheNamedOne() throws {
    let record = try record(
      """
      # Ingrid Solberg killed a deckhand
      Ingrid   Ingrid   NNP 3 nsubj B-PER
      Solberg  Solberg  NNP 1 flat  I-PER
      killed   kill     VBD 0 root
      a        a        DT  5 det
      deckhand deckhand NN  3 obj
      # Kenya investigated the murder of Ana Duarte
      Kenya        Kenya       NNP 2 nsubj B-LOC
      investigated investigate VBD 0 root
      the          the         DT  4 det
      murder       murder      NN  2 obj
      of           of          IN  6 case
      Ana          Ana         NNP 4 nmod B-PER
      Duarte       Duarte      NNP 6 flat I-PER
      """)
    #expect(record.actions.first?.notation(in: record) == "Ingrid Solberg -[kill]-> Ana Duarte")
  }

  @Test func theNorwegianIsAPerson() throws {
    let record = try record(
      """
      # Ana Duarte beat Ingrid Solberg
      Ana     Ana     NNP 3 nsubj B-PER
      Duarte  Duarte  NNP 1 flat  I-PER
      beat    beat    VBD 0 root
      Ingrid  Ingrid  NNP 3 obj   B-PER
      Solberg Solberg NNP 4 flat  I-PER
      # The Norwegian thanked Kenya
      The       the       DT  2 det
      Norwegian Norwegian NNP 3 nsubj B-MISC
      thanked   thank     VBD 0 root
      Kenya     Kenya     NNP 3 obj   B-LOC
      """)
    #expect(record.actions.last?.notation(in: record).hasSuffix("-[thank]-> Kenya") == true)
    #expect(try actor("Kenya", in: record).kind == .state)
    #expect(!record.actors.contains { $0.name == "Norway" && !$0.mentions.isEmpty })
  }
}
