import Testing

/// Phrases side by side: appositions, speakers and by-phrases that parsers hang wrong.
@Suite struct ParallelPhraseTests {
  @Test func whoStandsBetweenTheQuotationAndItsVerbSpeaks() throws {
    try check(
      """
      # “ Peru is ready , ” its envoy , Rui Duarte , told Kenya .
      “      "      ``   4 punct
      Peru   Peru   NNP  4 nsubj B-LOC
      is     be     VBZ  4 cop
      ready  ready  JJ   13 ccomp
      ,      ,      ,    4 punct
      ”      "      ''   4 punct
      its    its    PRP$ 8 nmod:poss
      envoy  envoy  NN   4 nsubj
      ,      ,      ,    10 punct
      Rui    Rui    NNP  8 appos B-PER
      Duarte Duarte NNP  10 flat I-PER
      ,      ,      ,    8 punct
      told   tell   VBD  0 root
      Kenya  Kenya  NNP  13 iobj B-LOC
      .      .      .    13 punct
      """,
      reads: ["Rui Duarte -[tell]-> Kenya"])
  }

  @Test func aNameBehindTheObjectSaysWhoItIs() throws {
    try check(
      """
      # Kofi Mensah won back one of the rebels , Ana Duarte , a minister said .
      Kofi     Kofi     NNP 3 nsubj B-PER
      Mensah   Mensah   NNP 1 flat I-PER
      won      win      VBD 15 ccomp
      back     back     RB  3 advmod
      one      one      CD  3 obj
      of       of       IN  8 case
      the      the      DT  8 det
      rebels   rebel    NNS 5 nmod
      ,        ,        ,   10 punct
      Ana      Ana      NNP 3 nsubj B-PER
      Duarte   Duarte   NNP 10 flat I-PER
      ,        ,        ,   3 punct
      a        a        DT  14 det
      minister minister NN  15 nsubj
      said     say      VBD 0 root
      .        .        .   15 punct
      """,
      reads: ["Kofi Mensah -[win back]-> Ana Duarte (said by minister)"])
  }

  @Test func whatIsSaidBehindTwoNamesIsSaidOfTheLast() throws {
    try check(
      """
      # Peru bought the mill from Ana Duarte and Acme Capital , a fund .
      Peru    Peru    NNP 2 nsubj B-LOC
      bought  buy     VBD 0 root
      the     the     DT  4 det
      mill    mill    NN  2 obj
      from    from    IN  6 case
      Ana     Ana     NNP 2 obl B-LOC
      Duarte  Duarte  NNP 6 flat I-LOC
      and     and     CC  10 cc
      Acme    Acme    NNP 10 compound B-LOC
      Capital Capital NNP 6 conj I-LOC
      ,       ,       ,   13 punct
      a       a       DT  13 det
      fund    fund    NN  6 appos
      .       .       .   2 punct
      # The fund sued Duarte .
      The     the     DT  2 det
      fund    fund    NN  3 nsubj
      sued    sue     VBD 0 root
      Duarte  Duarte  NNP 3 obj B-PER
      .       .       .   3 punct
      """,
      reads: [
        "Peru -[buy: the mill]-> Ana Duarte & Acme Capital",
        "Acme Capital -[sue]-> Ana Duarte",
      ])
  }

  @Test func aByPhraseIsNoSubject() throws {
    try check(
      """
      # Peru rejected an offer by Kenya to resume talks .
      Peru     Peru   NNP 2 nsubj B-LOC
      rejected reject VBD 0 root
      an       a      DT  4 det
      offer    offer  NN  2 obj
      by       by     IN  6 case
      Kenya    Kenya  NNP 4 nmod B-LOC
      to       to     TO  8 mark
      resume   resume VB  2 advcl
      talks    talk   NNS 8 obj
      .        .      .   2 punct
      """,
      reads: [
        "Peru -[reject: an offer by Kenya]-> Kenya",
        "Kenya -[offer]-> Peru",
        "Peru -[resume: talks]-> (planned)",
      ])
  }

  @Test func anAppositionStandsBehindItsNoun() throws {
    try check(
      """
      # The mother of one child , Ana Duarte , hired a lawyer , Rui Gomes
      The    the    DT  2 det
      mother mother NN  10 nsubj
      of     of     IN  5 case
      one    one    CD  5 nummod
      child  child  NN  2 nmod
      ,      ,      ,   7 punct
      Ana    Ana    NNP 12 appos B-PER
      Duarte Duarte NNP 7 flat I-PER
      ,      ,      ,   7 punct
      hired  hire   VBD 0 root
      a      a      DT  12 det
      lawyer lawyer NN  10 obj
      ,      ,      ,   14 punct
      Rui    Rui    NNP 12 appos B-PER
      Gomes  Gomes  NNP 14 flat I-PER
      """,
      reads: ["mother -[hire]-> Rui Gomes"])
  }

  @Test func theReceiverIsNoPartOfTheThing() throws {
    try check(
      """
      # Peru will lend the company money
      Peru    Peru    NNP 3 nsubj B-LOC
      will    will    MD  3 aux
      lend    lend    VB  0 root
      the     the     DT  6 det
      company company NN  6 compound
      money   money   NN  3 obj
      """,
      reads: ["Peru -[lend: money]-> company (planned)"])
  }

  @Test func theSecondOfTwoNamesAloneASubject() throws {
    try check(
      """
      # Peru , Kenya accuse each other
      Peru   Peru   NNP     4 vocative B-LOC
      ,      ,      ,       1 punct
      Kenya  Kenya  NNP     4 nsubj B-LOC
      accuse accuse VBP     0 root
      each   each   DT/PRON 4 obj
      other  other  JJ      5 fixed
      """,
      reads: ["Peru <-[accuse]-> Kenya"])
  }

  @Test func twoNamesBeforeEachOther() throws {
    try check(
      """
      # Peru , Kenya accuse each other of fraud
      Peru   Peru   NNP     4 vocative B-LOC
      ,      ,      ,       1 punct
      Kenya  Kenya  NNP     1 appos B-LOC
      accuse accuse VBP     0 root
      each   each   DT/PRON 4 obj
      other  other  JJ      5 fixed
      of     of     IN      8 case
      fraud  fraud  NN      4 obl
      """,
      reads: ["Peru <-[accuse]-> Kenya"])
  }
}
