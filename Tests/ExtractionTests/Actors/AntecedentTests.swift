import Testing

/// Whom a definite phrase goes back to.
@Suite struct AntecedentTests {
  @Test func theLenderIsTheBank() throws {
    try check(
      """
      # Acme sued First Roe Bank .
      Acme       Acme      NNP 2 nsubj B-ORG
      sued       sue       VBD 0 root
      First      First     NNP 5 amod B-ORG
      Roe        Roe       NNP 5 compound I-ORG
      Bank       Bank      NNP 2 obj I-ORG
      .          .         .   2 punct
      # The lender apologised to Acme .
      The        the       DT  2 det
      lender     lender    NN  3 nsubj
      apologised apologise VBD 0 root
      to         to        IN  5 case
      Acme       Acme      NNP 3 obl B-ORG
      .          .         .   3 punct
      """,
      reads: [
        "Acme -[sue]-> First Roe Bank",
        "First Roe Bank -[apologise]-> Acme",
      ])
  }

  @Test func theTwoAgenciesAreThoseCalledSo() throws {
    try check(
      """
      # The drug agency , Bolma , sued the trade agency , Cedra .
      The      the    DT  3 det
      drug     drug   NN  3 compound
      agency   agency NN  7 nsubj
      ,        ,      ,   5 punct
      Bolma    Bolma  NNP 3 appos B-PER
      ,        ,      ,   3 punct
      sued     sue    VBD 0 root
      the      the    DT  10 det
      trade    trade  NN  10 compound
      agency   agency NN  7 obj
      ,        ,      ,   12 punct
      Cedra    Cedra  NNP 10 appos B-PER
      .        .      .   7 punct
      # Peru thanked the two agencies .
      Peru     Peru   NNP 2 nsubj B-LOC
      thanked  thank  VBD 0 root
      the      the    DT  5 det
      two      two    CD  5 nummod
      agencies agency NNS 2 obj
      .        .      .   2 punct
      """,
      reads: [
        "Bolma -[sue]-> Cedra",
        "Peru -[thank]-> Bolma & Cedra",
      ])
  }

  @Test func aCourtIsNamedInTheNextSentence() throws {
    try check(
      """
      # A Peruvian court jailed Kofi Mensah .
      A        a        DT  3 det
      Peruvian Peruvian JJ  3 amod B-MISC
      court    court    NN  4 nsubj
      jailed   jail     VBD 0 root
      Kofi     Kofi     NNP 4 obj B-PER
      Mensah   Mensah   NNP 5 flat I-PER
      .        .        .   4 punct
      # The Lima District Court freed Rui Duarte .
      The      the      DT  4 det
      Lima     Lima     NNP 4 compound B-ORG
      District District NNP 4 compound I-ORG
      Court    Court    NNP 5 nsubj I-ORG
      freed    free     VBD 0 root
      Rui      Rui      NNP 5 obj B-PER
      Duarte   Duarte   NNP 6 flat I-PER
      .        .        .   5 punct
      """,
      reads: [
        "Lima District Court -[jail]-> Kofi Mensah",
        "Lima District Court -[free]-> Rui Duarte",
      ])
  }

  @Test func theAccusedOfAWitnessIsNoDefendant() throws {
    try check(
      """
      # Kofi Mensah was convicted of fraud .
      Kofi      Kofi      NNP 4 nsubj:pass B-PER
      Mensah    Mensah    NNP 1 flat I-PER
      was       be        VBD 4 aux:pass
      convicted convict   VBN 0 root
      of        of        IN  6 case
      fraud     fraud     NN  4 obl
      .         .         .   4 punct
      # Mensah accused Rui Duarte of fraud .
      Mensah    Mensah    NNP 2 nsubj B-PER
      accused   accuse    VBD 0 root
      Rui       Rui       NNP 2 obj B-PER
      Duarte    Duarte    NNP 3 flat I-PER
      of        of        IN  6 case
      fraud     fraud     NN  2 obl
      .         .         .   2 punct
      # Peru freed the defendant .
      Peru      Peru      NNP 2 nsubj B-LOC
      freed     free      VBD 0 root
      the       the       DT  4 det
      defendant defendant NN  2 obj
      .         .         .   2 punct
      """,
      reads: [
        "-[convict]-> Kofi Mensah",
        "Kofi Mensah -[accuse]-> Rui Duarte",
        "Peru -[free]-> Kofi Mensah",
      ])
  }

  @Test func aLawyerWhoAppealsIsNoDefendant() throws {
    try check(
      """
      # Kofi Mensah was convicted of fraud .
      Kofi      Kofi      NNP  4 nsubj:pass B-PER
      Mensah    Mensah    NNP  1 flat I-PER
      was       be        VBD  4 aux:pass
      convicted convict   VBN  0 root
      of        of        IN   6 case
      fraud     fraud     NN   4 obl
      .         .         .    4 punct
      # He told his lawyer , Rui Duarte , to appeal .
      He        he        PRP  2 nsubj
      told      tell      VBD  0 root
      his       his       PRP$ 4 nmod:poss
      lawyer    lawyer    NN   2 iobj
      ,         ,         ,    6 punct
      Rui       Rui       NNP  4 appos B-PER
      Duarte    Duarte    NNP  6 flat I-PER
      ,         ,         ,    10 punct
      to        to        TO   10 mark
      appeal    appeal    VB   2 xcomp
      .         .         .    2 punct
      # Peru freed the defendant .
      Peru      Peru      NNP  2 nsubj B-LOC
      freed     free      VBD  0 root
      the       the       DT   4 det
      defendant defendant NN   2 obj
      .         .         .    2 punct
      """,
      reads: [
        "-[convict]-> Kofi Mensah",
        "Kofi Mensah -[tell: to appeal]-> Rui Duarte",
        "Rui Duarte -[appeal]-> (requested)",
        "Peru -[free]-> Kofi Mensah",
      ])
  }

  @Test func aHeadlineAndItsStoryInTheSameWords() throws {
    try check(
      """
      # Bus driver jailed
      Bus       Bus      NNP 2 compound
      driver    driver   NN  3 nsubj:pass
      jailed    jail     VBN 0 root
      # A court sentenced a bus driver .
      A         a        DT  2 det
      court     court    NN  3 nsubj
      sentenced sentence VBD 0 root
      a         a        DT  6 det
      bus       bus      NN  6 compound
      driver    driver   NN  3 obj
      .         .        .   3 punct
      """,
      casts: [
        "bus driver: Bus driver, a bus driver",
        "court: A court",
      ])
  }

  @Test func whoHasAnAgeIsAPerson() throws {
    try check(
      """
      # A 19 - year - old machine operator , Rui Duarte , sued Peru .
      A        a        DT   8 det
      19       19       CD   4 nummod
      -        -        HYPH 2 punct
      year     year     NN   6 obl:unmarked
      -        -        HYPH 2 punct
      old      old      JJ   8 amod
      machine  machine  NN   8 compound
      operator operator NN   13 nsubj
      ,        ,        ,    10 punct
      Rui      Rui      NNP  8 appos B-PER
      Duarte   Duarte   NNP  10 flat I-PER
      ,        ,        ,    8 punct
      sued     sue      VBD  0 root
      Peru     Peru     NNP  13 obj B-LOC
      .        .        .    13 punct
      # Kenya thanked him .
      Kenya    Kenya    NNP  2 nsubj B-LOC
      thanked  thank    VBD  0 root
      him      he       PRP  2 obj
      .        .        .    2 punct
      """,
      reads: [
        "Rui Duarte -[sue]-> Peru",
        "Kenya -[thank]-> Rui Duarte",
      ])
  }
}
