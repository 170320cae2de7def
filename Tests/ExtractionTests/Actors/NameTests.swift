import Testing

@Suite struct NameTests {
  @Test func aSurnameGoesBackToTheFullName() throws {
    try check(
      """
      # Ana Duarte sued Kenya
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      sued   sue    VBD 0 root
      Kenya  Kenya  NNP 3 obj   B-LOC
      # Duarte thanked Norway
      Duarte  Duarte NNP 2 nsubj B-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """,
      casts: [
        "Ana Duarte: Ana Duarte, Duarte",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  @Test func aFullNameMayComeSecond() throws {
    try check(
      """
      # Duarte sued Kenya
      Duarte Duarte NNP 2 nsubj B-PER
      sued   sue    VBD 0 root
      Kenya  Kenya  NNP 2 obj   B-LOC
      # Ana Duarte thanked Norway
      Ana     Ana    NNP 3 nsubj B-PER
      Duarte  Duarte NNP 1 flat  I-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 3 obj   B-LOC
      """,
      casts: [
        "Ana Duarte: Duarte, Ana Duarte",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  @Test func twoWithOneSurnameAreTwo() throws {
    try check(
      """
      # Ana Duarte sued Kenya
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      sued   sue    VBD 0 root
      Kenya  Kenya  NNP 3 obj   B-LOC
      # Rui Duarte thanked Norway
      Rui     Rui    NNP 3 nsubj B-PER
      Duarte  Duarte NNP 1 flat  I-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 3 obj   B-LOC
      """,
      casts: [
        "Ana Duarte: Ana Duarte",
        "Kenya: Kenya",
        "Rui Duarte: Rui Duarte",
        "Norway: Norway",
      ])
  }

  @Test func formsOfAddressTellThemApart() throws {
    try check(
      """
      # Ana Duarte met Rui Duarte
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Duarte Duarte NNP 4 flat  I-PER
      # Mrs Duarte thanked Norway
      Mrs     Mrs    NNP 2 nmod:desc
      Duarte  Duarte NNP 3 nsubj     B-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 3 obj       B-LOC
      # Mr Duarte thanked Kenya
      Mr      Mr     NNP 2 nmod:desc
      Duarte  Duarte NNP 3 nsubj     B-PER
      thanked thank  VBD 0 root
      Kenya   Kenya  NNP 3 obj       B-LOC
      """,
      casts: [
        "Ana Duarte: Ana Duarte, Mrs Duarte",
        "Rui Duarte: Rui Duarte, Mr Duarte",
        "Norway: Norway",
        "Kenya: Kenya",
      ])
  }

  @Test func aTitleIsNoPartOfTheName() throws {
    try check(
      """
      # President Ana Duarte met Judge Mensah
      President President NNP 2 nmod:desc
      Ana       Ana       NNP 4 nsubj     B-PER
      Duarte    Duarte    NNP 2 flat      I-PER
      met       meet      VBD 0 root
      Judge     Judge     NNP 6 nmod:desc
      Mensah    Mensah    NNP 4 obj       B-PER
      # Duarte thanked Mensah
      Duarte  Duarte NNP 2 nsubj B-PER
      thanked thank  VBD 0 root
      Mensah  Mensah NNP 2 obj   B-PER
      """,
      casts: [
        "Ana Duarte: President Ana Duarte, Duarte",
        "Mensah: Judge Mensah, Mensah",
      ])
  }

  @Test func aLegalFormIsDropped() throws {
    try check(
      """
      # Solvang Motors Ltd sued Norway
      Solvang Solvang NNP  3 compound B-ORG
      Motors  Motors  NNPS 3 compound I-ORG
      Ltd     Ltd     NNP  4 nsubj    I-ORG
      sued    sue     VBD  0 root
      Norway  Norway  NNP  4 obj      B-LOC
      # Solvang Motors thanked Kenya
      Solvang Solvang NNP  3 nsubj B-ORG
      Motors  Motors  NNPS 1 flat  I-ORG
      thanked thank   VBD  0 root
      Kenya   Kenya   NNP  3 obj   B-LOC
      """,
      casts: [
        "Solvang Motors Ltd: Solvang Motors Ltd, Solvang Motors",
        "Norway: Norway",
        "Kenya: Kenya",
      ])
  }

  @Test func anAcronymInBracketsIsANameToo() throws {
    try check(
      """
      # Members of the Lake Fishers Union (LFU) sued Kenya
      Members member  NNS   10 nsubj
      of      of      IN     6 case
      the     the     DT     6 det
      Lake    Lake    NNP    6 compound B-ORG
      Fishers Fishers NNP    6 compound I-ORG
      Union   Union   NNP    1 nmod     I-ORG
      (       (       -LRB-  8 punct
      LFU     LFU     NNP    6 appos    B-ORG
      )       )       -RRB-  8 punct
      sued    sue     VBD    0 root
      Kenya   Kenya   NNP   10 obj      B-LOC
      # The LFU praised Norway
      The     the    DT  2 det
      LFU     LFU    NNP 3 nsubj B-ORG
      praised praise VBD 0 root
      Norway  Norway NNP 3 obj   B-LOC
      """,
      casts: [
        "Members: Members",
        "Lake Fishers Union: the Lake Fishers Union, LFU, The LFU",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  @Test func aCapitalMayBePartOfAPersonsName() throws {
    try check(
      """
      # Jordan Okafor sued Norway
      Jordan Jordan NNP 3 nsubj B-PER
      Okafor Okafor NNP 1 flat  I-PER
      sued   sue    VBD 0 root
      Norway Norway NNP 3 obj   B-LOC
      # Okafor thanked Jordan
      Okafor  Okafor NNP 2 nsubj B-PER
      thanked thank  VBD 0 root
      Jordan  Jordan NNP 2 obj   B-PER
      """,
      casts: [
        "Jordan Okafor: Jordan Okafor, Okafor, Jordan",
        "Norway: Norway",
      ])
  }

  @Test func accentsDoNotMatter() throws {
    try check(
      """
      # Ana Duárte sued Kenya
      Ana    Ana    NNP 3 nsubj B-PER
      Duárte Duárte NNP 1 flat  I-PER
      sued   sue    VBD 0 root
      Kenya  Kenya  NNP 3 obj   B-LOC
      # Duarte thanked Norway
      Duarte  Duarte NNP 2 nsubj B-PER
      thanked thank  VBD 0 root
      Norway  Norway NNP 2 obj   B-LOC
      """,
      casts: [
        "Ana Duárte: Ana Duárte, Duarte",
        "Kenya: Kenya",
        "Norway: Norway",
      ])
  }

  /// A firm and its owner of one name: he is "Mr Roe".
  @Test func aMakerIsNoPerson() throws {
    try check(
      """
      # Roe , the maker of paper , sued Peru .
      Roe     Roe   NNP 8 nsubj B-PER
      ,       ,     ,   4 punct
      the     the   DT  4 det
      maker   maker NN  1 appos
      of      of    IN  6 case
      paper   paper NN  4 nmod
      ,       ,     ,   1 punct
      sued    sue   VBD 0 root
      Peru    Peru  NNP 8 obj B-LOC
      .       .     .   8 punct
      # Peru freed Rui Roe .
      Peru    Peru  NNP 2 nsubj B-LOC
      freed   free  VBD 0 root
      Rui     Rui   NNP 2 obj B-PER
      Roe     Roe   NNP 3 flat I-PER
      .       .     .   2 punct
      # Mr Roe thanked Kenya .
      Mr      Mr    NNP 2 nmod:desc
      Roe     Roe   NNP 3 nsubj B-PER
      thanked thank VBD 0 root
      Kenya   Kenya NNP 3 obj B-LOC
      .       .     .   3 punct
      # Kenya sued Roe .
      Kenya   Kenya NNP 2 nsubj B-LOC
      sued    sue   VBD 0 root
      Roe     Roe   NNP 2 obj B-PER
      .       .     .   2 punct
      """,
      casts: [
        "Roe: Roe, the maker, Roe",
        "Peru: Peru, Peru",
        "Rui Roe: Rui Roe, Mr Roe",
        "Kenya: Kenya, Kenya",
      ])
  }

  @Test func aShipFromTheTownIsNotTheBodys() throws {
    try check(
      """
      # The Oslo Harbour Authority sued Acme .
      The       the       DT  4 det
      Oslo      Oslo      NNP 4 compound B-ORG
      Harbour   Harbour   NNP 4 compound I-ORG
      Authority Authority NNP 5 nsubj I-ORG
      sued      sue       VBD 0 root
      Acme      Acme      NNP 5 obj B-ORG
      .         .         .   5 punct
      # Acme fled from Oslo .
      Acme      Acme      NNP 2 nsubj B-ORG
      fled      flee      VBD 0 root
      from      from      IN  4 case
      Oslo      Oslo      NNP 2 obl B-LOC
      .         .         .   2 punct
      """,
      casts: [
        "Oslo Harbour Authority: The Oslo Harbour Authority",
        "Acme: Acme, Acme",
        "Oslo: Oslo",
      ])
  }

  /// That Nogo is a person the text says only later.
  @Test func aGovernorBehindHisProvince() throws {
    try check(
      """
      # Peru jailed a governor of Pará , Sesto Nogo , for fraud .
      Peru     Peru     NNP 2  nsubj B-LOC
      jailed   jail     VBD 0  root
      a        a        DT  4  det
      governor governor NN  2  obj
      of       of       IN  6  case
      Pará     Pará     NNP 4  nmod B-LOC
      ,        ,        ,   8  punct
      Sesto    Sesto    NNP 6  appos B-LOC
      Nogo     Nogo     NNP 8  flat I-LOC
      ,        ,        ,   12 punct
      for      for      IN  12 case
      fraud    fraud    NN  2  obl
      .        .        .   2  punct
      # Nogo , who lost , sued Acme .
      Nogo     Nogo     NNP 6  nsubj B-PER
      ,        ,        ,   4  punct
      who      who      WP  4  nsubj
      lost     lose     VBD 1  acl:relcl
      ,        ,        ,   1  punct
      sued     sue      VBD 0  root
      Acme     Acme     NNP 6  obj B-ORG
      .        .        .   6  punct
      """,
      reads: [
        "Peru -[jail]-> Sesto Nogo",
        "Sesto Nogo -[lose]->",
        "Sesto Nogo -[sue]-> Acme",
      ])
  }
}
