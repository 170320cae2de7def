import Testing

/// Answers, and requests and offers that they answer.
@Suite struct AnswerTests {
  @Test func whoDeclinesDeclinesWhatWasOffered() throws {
    try check(
      """
      # Peru offered to help Ana Duarte ; she declined
      Peru     Peru    NNP 2 nsubj B-LOC
      offered  offer   VBD 0 root
      to       to      TO  4 mark
      help     help    VB  2 xcomp
      Ana      Ana     NNP 4 obj B-PER
      Duarte   Duarte  NNP 5 flat I-PER
      ;        ;       ,   9 punct
      she      she     PRP 9 nsubj
      declined decline VBD 2 parataxis
      """,
      reads: [
        "Peru -[offer: to help Ana Duarte]-> Ana Duarte",
        "Peru -[help]-> Ana Duarte (planned)",
        "Ana Duarte -[decline]-> Peru",
      ])
  }

  @Test func anOfferThatSomebodyMade() throws {
    try check(
      """
      # Peru rejected an offer that Kenya made
      Peru     Peru   NNP 2 nsubj B-LOC
      rejected reject VBD 0 root
      an       a      DT  4 det
      offer    offer  NN  2 obj
      that     that   WDT 7 obj
      Kenya    Kenya  NNP 7 nsubj B-LOC
      made     make   VBD 4 acl:relcl
      """,
      reads: [
        "Peru -[reject: an offer]-> Kenya",
        "Kenya -[offer]->",
      ])
  }

  @Test func whoStandsBeforeToIsAsked() throws {
    try check(
      """
      # Peru urged Kenya and Norway to leave
      Peru   Peru   NNP 2 nsubj B-LOC
      urged  urge   VBD 0 root
      Kenya  Kenya  NNP 7 obj B-LOC
      and    and    CC  5 cc
      Norway Norway NNP 3 conj B-LOC
      to     to     TO  7 mark
      leave  leave  VB  2 xcomp
      """,
      reads: [
        "Peru -[urge: to leave]-> Kenya & Norway",
        "Kenya & Norway -[leave]-> (requested)",
      ])
  }

  @Test func byTelephoneWithSomebody() throws {
    try check(
      """
      # Ana Duarte spoke by telephone with Rui Gomes
      Ana       Ana       NNP 3 nsubj B-PER
      Duarte    Duarte    NNP 1 flat I-PER
      spoke     speak     VBD 0 root
      by        by        IN  5 case
      telephone telephone NN  3 obl
      with      with      IN  7 case
      Rui       Rui       NNP 5 nmod B-PER
      Gomes     Gomes     NNP 7 flat I-PER
      """,
      reads: ["Ana Duarte <-[speak]-> Rui Gomes"])
  }

  @Test func aStateIsGivenSomething() throws {
    try check(
      """
      # Peru sent Kenya medical aid
      Peru    Peru    NNP 2 nsubj B-LOC
      sent    send    VBD 0 root
      Kenya   Kenya   NNP 5 compound B-LOC
      medical medical JJ  5 amod
      aid     aid     NN  2 obj
      """,
      reads: ["Peru -[aid]-> Kenya"])
  }

  @Test func itIsNoThingThatIsPromisedSomething() throws {
    try check(
      """
      # Acme joined the deal
      Acme     Acme     NNP 2 nsubj B-ORG
      joined   join     VBD 0 root
      the      the      DT  4 det
      deal     deal     NN  2 obj
      # Peru promised it leniency
      Peru     Peru     NNP 2 nsubj B-LOC
      promised promise  VBD 0 root
      it       it       PRP 2 iobj
      leniency leniency NN  2 obj
      """,
      reads: [
        "Acme -[join: the deal]->",
        "Peru -[promise: leniency]-> Acme",
      ])
  }
}
