import Testing

/// What parsers hang wrong, hung right before it is read.
@Suite struct TreeRepairTests {
  @Test func whoTakesThePersonAndNotTheirUnion() throws {
    try check(
      """
      # Ana Duarte, the leader of Fetrasal, who sued Kenya, left Peru
      Ana      Ana      NNP 13 nsubj B-PER
      Duarte   Duarte   NNP 1 flat  I-PER
      ,        ,        ,   5 punct
      the      the      DT  5 det
      leader   leader   NN  1 appos
      of       of       IN  7 case
      Fetrasal Fetrasal NNP 5 nmod  B-ORG
      ,        ,        ,   10 punct
      who      who      WP  10 nsubj
      sued     sue      VBD 7 acl:relcl
      Kenya    Kenya    NNP 10 obj B-LOC
      ,        ,        ,   10 punct
      left     leave    VBD 0 root
      Peru     Peru     NNP 13 obj B-LOC
      """,
      reads: ["Ana Duarte -[sue]-> Kenya", "Ana Duarte -[leave]-> Peru"])
  }

  @Test func aPastFormGoesOnWithThePastVerbAboveIt() throws {
    try check(
      """
      # Peru denied that Kenya was leaving and accused Norway
      Peru    Peru   NNP 2 nsubj B-LOC
      denied  deny   VBD 0 root
      that    that   IN  6 mark
      Kenya   Kenya  NNP 6 nsubj B-LOC
      was     be     VBD 6 aux
      leaving leave  VBG 2 ccomp
      and     and    CC  8 cc
      accused accuse VBD 6 conj
      Norway  Norway NNP 8 obj B-LOC
      """,
      reads: ["Kenya -[leave]-> (negated; denied by Peru)", "Peru -[accuse]-> Norway"])
  }

  @Test func aByPhraseBehindAPersonBelongsToTheEvent() throws {
    try check(
      """
      # Peru condemned the arrest of a trader , Ana Duarte , by Kenya
      Peru      Peru    NNP 2 nsubj B-LOC
      condemned condemn VBD 0 root
      the       the     DT  4 det
      arrest    arrest  NN  2 obj
      of        of      IN  7 case
      a         a       DT  7 det
      trader    trader  NN  4 nmod
      ,         ,       ,   9 punct
      Ana       Ana     NNP 7 appos B-PER
      Duarte    Duarte  NNP 9 flat  I-PER
      ,         ,       ,   13 punct
      by        by      IN  13 case
      Kenya     Kenya   NNP 9 nmod  B-LOC
      """,
      reads: ["Peru -[condemn: the arrest of a trader]-> Kenya", "Kenya -[arrest]-> Ana Duarte"])
  }

  @Test func twoNamesBeforeAVerbAreTwoSubjects() throws {
    try check(
      """
      # Peru, Kenya sue Norway
      Peru   Peru   NNP 4 nsubj B-LOC
      ,      ,      ,   1 punct
      Kenya  Kenya  NNP 1 appos B-LOC
      sue    sue    VBP 0 root
      Norway Norway NNP 4 obj   B-LOC
      """,
      reads: ["Peru & Kenya -[sue]-> Norway"])
  }

  @Test func aPeoplesAdjectiveBeforeATitleIsNoPerson() throws {
    try check(
      """
      # Comoran President Ana Duarte sued Kenya
      Comoran   Comoran   NNP 5 nsubj     B-PER
      President President NNP 1 nmod:desc
      Ana       Ana       NNP 5 nsubj     B-PER
      Duarte    Duarte    NNP 3 flat      I-PER
      sued      sue       VBD 0 root
      Kenya     Kenya     NNP 5 obj       B-LOC
      """,
      reads: ["Ana Duarte -[sue]-> Kenya"])
  }

  @Test func whatStandsBeforeASemicolonIsNoObject() throws {
    try check(
      """
      # Peru sued Kenya ; Norway praised Chad
      Peru    Peru   NNP 2 nsubj B-LOC
      sued    sue    VBD 6 ccomp
      Kenya   Kenya  NNP 2 obj   B-LOC
      ;       ;      :   6 punct
      Norway  Norway NNP 6 nsubj B-LOC
      praised praise VBD 0 root
      Chad    Chad   NNP 6 obj   B-LOC
      """,
      reads: ["Peru -[sue]-> Kenya", "Norway -[praise]-> Chad"])
  }

  @Test func whoIsNoAssociation() throws {
    try check(
      """
      # Rui Duarte , head of the teachers ' association Acme , who met Jane Roe , sued Peru .
      Rui         Rui         NNP 17 nsubj B-PER
      Duarte      Duarte      NNP 1  flat I-PER
      ,           ,           ,   4  punct
      head        head        NN  1  appos
      of          of          IN  9  case
      the         the         DT  9  det
      teachers    teacher     NNS 9  nmod:poss
      '           's          POS 7  case
      association association NN  4  nmod
      Acme        Acme        NNP 9  appos B-ORG
      ,           ,           ,   13 punct
      who         who         WP  13 nsubj
      met         meet        VBD 9  acl:relcl
      Jane        Jane        NNP 13 obj B-PER
      Roe         Roe         NNP 14 flat I-PER
      ,           ,           ,   1  punct
      sued        sue         VBD 0  root
      Peru        Peru        NNP 17 obj B-LOC
      .           .           .   17 punct
      """,
      reads: [
        "Rui Duarte <-[meet]-> Jane Roe",
        "Rui Duarte -[sue]-> Peru",
      ])
  }

  @Test func aPastBehindAPluperfectIsTheMainVerbs() throws {
    try check(
      """
      # Kenya disarmed the rebels who had fled and handed them back to Peru .
      Kenya    Kenya  NNP 2  nsubj B-LOC
      disarmed disarm VBD 0  root
      the      the    DT  4  det
      rebels   rebel  NNS 2  obj
      who      who    WP  7  nsubj
      had      have   VBD 7  aux
      fled     flee   VBN 4  acl:relcl
      and      and    CC  9  cc
      handed   hand   VBD 7  conj
      them     they   PRP 9  obj
      back     back   RB  9  advmod
      to       to     IN  13 case
      Peru     Peru   NNP 11 obl B-LOC
      .        .      .   2  punct
      """,
      reads: [
        "Kenya -[disarm]-> rebels",
        "Kenya -[hand]-> rebels",
      ])
  }
}
