import Testing

/// Pronouns that the clause before them or around them binds.
@Suite struct BoundPronounTests {
  @Test func himselfTellsTheGender() throws {
    try check(
      """
      # Rui Duarte met Kofi Mensah .
      Rui      Rui     NNP 3 nsubj B-PER
      Duarte   Duarte  NNP 1 flat I-PER
      met      meet    VBD 0 root
      Kofi     Kofi    NNP 3 obj B-PER
      Mensah   Mensah  NNP 3 obj I-PER
      .        .       .   3 punct
      # Mensah himself resigned .
      Mensah   Mensah  NNP 3 nsubj B-PER
      himself  himself PRP 1 nmod:unmarked
      resigned resign  VBD 0 root
      .        .       .   3 punct
      # He thanked Peru .
      He       he      PRP 2 nsubj
      thanked  thank   VBD 0 root
      Peru     Peru    NNP 2 obj B-LOC
      .        .       .   2 punct
      """,
      reads: [
        "Rui Duarte <-[meet]-> Kofi Mensah",
        "Kofi Mensah -[resign]->",
        "Kofi Mensah -[thank]-> Peru",
      ])
  }

  @Test func theyWhoSettledAreTheTwoSides() throws {
    try check(
      """
      # Acme sued Fetrasal over dividends .
      Acme      Acme     NNP 2 nsubj B-ORG
      sued      sue      VBD 0 root
      Fetrasal  Fetrasal NNP 2 obj B-ORG
      over      over     IN  5 case
      dividends dividend NNS 2 obl
      .         .        .   2 punct
      # They settled .
      They      they     PRP 2 nsubj
      settled   settle   VBD 0 root
      .         .        .   2 punct
      """,
      reads: [
        "Acme -[sue]-> Fetrasal",
        "Acme <-[settle]-> Fetrasal",
      ])
  }

  @Test func theyWhoDiscussAreCallerAndCalled() throws {
    try check(
      """
      # Ana Duarte telephoned Kofi Mensah .
      Ana        Ana       NNP 3 nsubj B-PER
      Duarte     Duarte    NNP 1 flat I-PER
      telephoned telephone VBD 0 root
      Kofi       Kofi      NNP 3 obj B-PER
      Mensah     Mensah    NNP 1 flat I-PER
      .          .         .   3 punct
      # They discussed Peru .
      They       they      PRP 2 nsubj
      discussed  discuss   VBD 0 root
      Peru       Peru      NNP 2 obj B-LOC
      .          .         .   2 punct
      """,
      reads: [
        "Ana Duarte -[telephone]-> Kofi Mensah",
        "Ana Duarte <-[discuss]-> Kofi Mensah & Peru",
      ])
  }

  @Test func aSpokesmansWeAreThoseHeSpeaksFor() throws {
    try check(
      """
      # “ We shelled Kenya , ” said the Peruvian army ’s spokesman , Rui Duarte .
      “         "         ``  3 punct
      We        we        PRP 3 nsubj
      shelled   shell     VBD 7 ccomp
      Kenya     Kenya     NNP 3 obj B-LOC
      ,         ,         ,   3 punct
      ”         "         ''  3 punct
      said      say       VBD 0 root
      the       the       DT  10 det
      Peruvian  Peruvian  JJ  10 amod B-MISC
      army      army      NN  12 nmod:poss
      ’s        's        POS 10 case
      spokesman spokesman NN  7 nsubj
      ,         ,         ,   14 punct
      Rui       Rui       NNP 12 appos B-PER
      Duarte    Duarte    NNP 14 flat I-PER
      .         .         .   7 punct
      """,
      reads: ["Peruvian army -[shell]-> Kenya (said by Rui Duarte)"])
  }

  @Test func nobodyTurnsDownTheirOwnOffer() throws {
    try check(
      """
      # Acme offered to help Fetrasal but it turned the offer down
      Acme     Acme     NNP 2 nsubj B-ORG
      offered  offer    VBD 0 root
      to       to       TO  4 mark
      help     help     VB  2 xcomp
      Fetrasal Fetrasal NNP 4 obj B-ORG
      but      but      CC  8 cc
      it       it       PRP 8 nsubj
      turned   turn     VBD 2 conj
      the      the      DT  10 det
      offer    offer    NN  8 obj
      down     down     RP  8 compound:prt
      """,
      reads: [
        "Acme -[offer: to help Fetrasal]-> Fetrasal",
        "Acme -[help]-> Fetrasal (planned)",
        "Fetrasal -[turn down: the offer]-> Acme",
      ])
  }
}
