import Testing

/// The side of an act that stands elsewhere in the sentence, or in the text before it.
@Suite struct OtherSideTests {
  @Test func eachOther() throws {
    try check(
      """
      # Peru and Kenya accused each other of fraud .
      Peru    Peru   NNP 4 nsubj B-LOC
      and     and    CC  3 cc
      Kenya   Kenya  NNP 1 conj B-LOC
      accused accuse VBD 0 root
      each    each   DT  4 obj
      other   other  JJ  5 fixed
      of      of     IN  8 case
      fraud   fraud  NN  4 obl
      .       .      .   4 punct
      """,
      reads: ["Peru <-[accuse]-> Kenya"])
  }

  @Test func eachSideAndTheOther() throws {
    try check(
      """
      # Peru and Kenya quarrelled .
      Peru       Peru    NNP 4 nsubj B-LOC
      and        and     CC  3 cc
      Kenya      Kenya   NNP 1 conj B-LOC
      quarrelled quarrel VBD 0 root
      .          .       .   4 punct
      # Each side blames the other .
      Each       each    DT  2 det
      side       side    NN  3 nsubj
      blames     blame   VBZ 0 root
      the        the     DT  5 det
      other      other   JJ  3 obj
      .          .       .   3 punct
      """,
      reads: [
        "Peru <-[quarrel]-> Kenya",
        "Peru <-[blame]-> Kenya",
      ])
  }

  @Test func atSomebodysRequest() throws {
    try check(
      """
      # Peru released Kofi Mensah at Kenya ’s request .
      Peru     Peru    NNP 2 nsubj B-LOC
      released release VBD 0 root
      Kofi     Kofi    NNP 2 obj B-PER
      Mensah   Mensah  NNP 3 flat I-PER
      at       at      IN  8 case
      Kenya    Kenya   NNP 8 nmod:poss B-LOC
      ’s       's      POS 6 case
      request  request NN  2 obl
      .        .       .   2 punct
      """,
      reads: [
        "Peru -[release]-> Kofi Mensah",
        "Kenya -[request]-> Peru",
      ])
  }

  @Test func afterTalks() throws {
    try check(
      """
      # Peru and Kenya agreed after two days of talks
      Peru   Peru  NNP 4 nsubj B-LOC
      and    and   CC  3 cc
      Kenya  Kenya NNP 1 conj B-LOC
      agreed agree VBD 0 root
      after  after IN  7 case
      two    two   CD  7 nummod
      days   day   NNS 4 obl
      of     of    IN  9 case
      talks  talk  NNS 7 nmod
      """,
      reads: [
        "Peru <-[agree]-> Kenya",
        "Peru <-[talk]-> Kenya",
      ])
  }

  @Test func afterMediation() throws {
    try check(
      """
      # Peru and Kenya reopened the border after Norwegian mediation .
      Peru      Peru      NNP 4 nsubj B-LOC
      and       and       CC  3 cc
      Kenya     Kenya     NNP 1 conj B-LOC
      reopened  reopen    VBD 0 root
      the       the       DT  6 det
      border    border    NN  4 obj
      after     after     IN  9 case
      Norwegian Norwegian JJ  9 amod B-MISC
      mediation mediation NN  4 obl
      .         .         .   4 punct
      """,
      reads: [
        "Peru & Kenya -[reopen: the border]->",
        "Norway -[mediation]-> Peru & Kenya",
      ])
  }

  @Test func aNegotiatorTellsOfTalks() throws {
    try check(
      """
      # Negotiator Kofi Mensah said talks with Acme would resume .
      Negotiator negotiator NN  4 nsubj
      Kofi       Kofi       NNP 4 nsubj B-PER
      Mensah     Mensah     NNP 2 flat I-PER
      said       say        VBD 0 root
      talks      talk       NNS 9 nsubj
      with       with       IN  7 case
      Acme       Acme       NNP 5 nmod B-ORG
      would      would      MD  9 aux
      resume     resume     VB  4 ccomp
      .          .          .   4 punct
      """,
      reads: ["Kofi Mensah <-[talk]-> Acme (planned; said by Kofi Mensah)"])
  }

  @Test func whoRetaliatesDoesSoOnWhoHurtThem() throws {
    try check(
      """
      # Peru expelled the consul of Kenya
      Peru       Peru      NNP 2 nsubj B-LOC
      expelled   expel     VBD 0 root
      the        the       DT  4 det
      consul     consul    NN  2 obj
      of         of        IN  6 case
      Kenya      Kenya     NNP 4 nmod B-LOC
      # Kenya retaliated
      Kenya      Kenya     NNP 2 nsubj B-LOC
      retaliated retaliate VBD 0 root
      """,
      reads: [
        "Peru -[expel]-> consul",
        "Kenya -[retaliate]-> Peru",
      ])
  }

  @Test func throughTheirThings() throws {
    try check(
      """
      # A woman threw a stone at the minister ’s car .
      A        a        DT  2 det
      woman    woman    NN  3 nsubj
      threw    throw    VBD 0 root
      a        a        DT  5 det
      stone    stone    NN  3 obj
      at       at       IN  10 case
      the      the      DT  8 det
      minister minister NN  10 nmod:poss
      ’s       's       POS 8 case
      car      car      NN  3 obl
      .        .        .   3 punct
      """,
      reads: ["woman -[throw: a stone]-> minister"])
  }

  @Test func fromTheirOffices() throws {
    try check(
      """
      # Investigators seized files from the offices of Acme .
      Investigators investigator NNS 2 nsubj
      seized        seize        VBD 0 root
      files         file         NNS 2 obj
      from          from         IN  6 case
      the           the          DT  6 det
      offices       office       NNS 2 obl
      of            of           IN  8 case
      Acme          Acme         NNP 6 nmod B-ORG
      .             .            .   2 punct
      """,
      reads: ["Investigators -[seize: files]-> Acme"])
  }

  @Test func onTheirGoods() throws {
    try check(
      """
      # Peru imposed tariffs on Kenyan steel .
      Peru    Peru   NNP 2 nsubj B-LOC
      imposed impose VBD 0 root
      tariffs tariff NNS 2 obj
      on      on     IN  6 case
      Kenyan  Kenyan JJ  6 amod B-MISC
      steel   steel  NN  3 nmod
      .       .      .   2 punct
      """,
      reads: ["Peru -[tariff]-> Kenya"])
  }

  @Test func fireIsOpenedOnSomebody() throws {
    try check(
      """
      # Rebels opened fire on Peru
      Rebels rebel NNS 2 nsubj
      opened open  VBD 0 root
      fire   fire  NN  2 obj
      on     on    IN  5 case
      Peru   Peru  NNP 2 obl B-LOC
      """,
      reads: ["Rebels -[open: fire]-> Peru"])
  }

  @Test func forADeedOfTheirs() throws {
    try check(
      """
      # A court jailed Kofi Mensah for spying on Kenya .
      A      a      DT  2 det
      court  court  NN  3 nsubj
      jailed jail   VBD 0 root
      Kofi   Kofi   NNP 3 obj B-PER
      Mensah Mensah NNP 4 flat I-PER
      for    for    IN  7 mark
      spying spy    VBG 3 advcl
      on     on     IN  9 case
      Kenya  Kenya  NNP 7 obl B-LOC
      .      .      .   3 punct
      """,
      reads: [
        "court -[jail]-> Kofi Mensah",
        "Kofi Mensah -[spy]-> Kenya",
      ])
  }

  @Test func guiltyOfADeed() throws {
    try check(
      """
      # Kofi Mensah was found guilty of robbing Kenya
      Kofi    Kofi   NNP 4 nsubj:pass B-PER
      Mensah  Mensah NNP 1 flat I-PER
      was     be     VBD 4 aux:pass
      found   find   VBN 0 root
      guilty  guilty JJ  4 xcomp
      of      of     IN  7 mark
      robbing rob    VBG 5 advcl
      Kenya   Kenya  NNP 7 obj B-LOC
      """,
      reads: [
        "-[find: guilty of robbing Kenya]-> Kofi Mensah",
        "Kofi Mensah -[rob]-> Kenya",
      ])
  }

  @Test func whatIsSaidOfNoActIsToldAsSaid() throws {
    try check(
      """
      # Kofi Mensah said strong wind caused the accident .
      Kofi     Kofi     NNP 3 nsubj B-PER
      Mensah   Mensah   NNP 1 flat I-PER
      said     say      VBD 0 root
      strong   strong   JJ  5 amod
      wind     wind     NN  6 nsubj
      caused   cause    VBD 3 ccomp
      the      the      DT  8 det
      accident accident NN  6 obj
      .        .        .   3 punct
      """,
      reads: ["Kofi Mensah -[say: strong wind caused the accident]->"])
  }

  @Test func whatIsHaltedIsSomething() throws {
    try check(
      """
      # Peru has halted the use of the vaccine .
      Peru    Peru    NNP 3 nsubj B-LOC
      has     have    VBZ 3 aux
      halted  halt    VBN 0 root
      the     the     DT  5 det
      use     use     NN  3 obj
      of      of      IN  8 case
      the     the     DT  8 det
      vaccine vaccine NN  5 nmod
      .       .       .   3 punct
      """,
      reads: ["Peru -[halt: the use of the vaccine]->"])
  }
}
