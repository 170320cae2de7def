import Testing

/// Who goes by a description again and again: offices, clients, judges.
@Suite struct RecurringDescriptionTests {
  /// Nobody is told to be the governor; who is called so once is called so again.
  @Test func anOfficeStaysWithItsHolder() throws {
    try check(
      """
      # Jane Roe leads Acme .
      Jane     Jane     NNP 3 nsubj B-PER
      Roe      Roe      NNP 1 flat I-PER
      leads    lead     VBZ 0 root
      Acme     Acme     NNP 3 obj B-ORG
      .        .        .   3 punct
      # The governor wrote to Peru .
      The      the      DT  2 det
      governor governor NN  3 nsubj
      wrote    write    VBD 0 root
      to       to       IN  5 case
      Peru     Peru     NNP 3 obl B-LOC
      .        .        .   3 punct
      # Kofi Mensah resigned .
      Kofi     Kofi     NNP 3 nsubj B-PER
      Mensah   Mensah   NNP 1 flat I-PER
      resigned resign   VBD 0 root
      .        .        .   3 punct
      # Rui Duarte thanked the governor .
      Rui      Rui      NNP 3 nsubj B-PER
      Duarte   Duarte   NNP 1 flat I-PER
      thanked  thank    VBD 0 root
      the      the      DT  5 det
      governor governor NN  3 obj
      .        .        .   3 punct
      """,
      reads: [
        "Jane Roe -[lead]-> Acme",
        "Jane Roe -[write]-> Peru",
        "Kofi Mensah -[resign]->",
        "Rui Duarte -[thank]-> Jane Roe",
      ])
  }

  /// One more president, named in passing, is not the one whom the text is about.
  @Test func thePresidentIsTheOneCalledSo() throws {
    try check(
      """
      # President Jane Roe sued Acme .
      President President NNP 2 nmod:desc
      Jane      Jane      NNP 4 nsubj B-PER
      Roe       Roe       NNP 2 flat I-PER
      sued      sue       VBD 0 root
      Acme      Acme      NNP 4 obj B-ORG
      .         .         .   4 punct
      # The president thanked Peru .
      The       the       DT  2 det
      president president NN  3 nsubj
      thanked   thank     VBD 0 root
      Peru      Peru      NNP 3 obj B-LOC
      .         .         .   3 punct
      # President Rui Duarte freed Kofi Mensah .
      President President NNP 2 nmod:desc
      Rui       Rui       NNP 4 nsubj B-PER
      Duarte    Duarte    NNP 2 flat I-PER
      freed     free      VBD 0 root
      Kofi      Kofi      NNP 4 obj B-PER
      Mensah    Mensah    NNP 5 flat I-PER
      .         .         .   4 punct
      # Kenya thanked the president .
      Kenya     Kenya     NNP 2 nsubj B-LOC
      thanked   thank     VBD 0 root
      the       the       DT  4 det
      president president NN  2 iobj
      .         .         .   2 punct
      """,
      reads: [
        "Jane Roe -[sue]-> Acme",
        "Jane Roe -[thank]-> Peru",
        "Rui Duarte -[free]-> Kofi Mensah",
        "Kenya -[thank]-> Jane Roe",
      ])
  }

  @Test func behindASemicolonAnotherClauseBegins() throws {
    try check(
      """
      # Captain Rui Duarte sued Acme ; Jane Roe accused the captain .
      Captain Captain NNP 2  nmod:desc
      Rui     Rui     NNP 4  nsubj B-PER
      Duarte  Duarte  NNP 2  flat I-PER
      sued    sue     VBD 0  root
      Acme    Acme    NNP 4  obj B-PER
      ;       ;       :   9  punct
      Jane    Jane    NNP 9  nsubj B-PER
      Roe     Roe     NNP 7  flat I-PER
      accused accuse  VBD 4  parataxis
      the     the     DT  11 det
      captain captain NN  9  obj
      .       .       .   4  punct
      """,
      reads: [
        "Rui Duarte -[sue]-> Acme",
        "Jane Roe -[accuse]-> Rui Duarte",
      ])
  }

  /// An unnamed union does not get the next name, which is that of another sort of body.
  @Test func theUnionIsNoAuthority() throws {
    try check(
      """
      # Acme sued the union .
      Acme      Acme      NNP 2 nsubj B-ORG
      sued      sue       VBD 0 root
      the       the       DT  4 det
      union     union     NN  2 obj
      .         .         .   2 punct
      # The Oslo Harbour Authority thanked Acme .
      The       the       DT  4 det
      Oslo      Oslo      NNP 4 compound B-ORG
      Harbour   Harbour   NNP 4 compound I-ORG
      Authority Authority NNP 5 nsubj I-ORG
      thanked   thank     VBD 0 root
      Acme      Acme      NNP 5 iobj B-ORG
      .         .         .   5 punct
      """,
      reads: [
        "Acme -[sue]-> union",
        "Oslo Harbour Authority -[thank]-> Acme",
      ])
  }

  /// "its chairman" is an office, unlike "his wife".
  @Test func theChairmanIsNamedAtLast() throws {
    try check(
      """
      # Acme ousted its chairman .
      Acme     Acme     NNP  2 nsubj B-ORG
      ousted   oust     VBD  0 root
      its      its      PRP$ 4 nmod:poss
      chairman chairman NN   2 obj
      .        .        .    2 punct
      # Rui Duarte , 71 , sued Acme .
      Rui      Rui      NNP  6 nsubj B-PER
      Duarte   Duarte   NNP  1 flat I-PER
      ,        ,        ,    4 punct
      71       71       CD   1 amod
      ,        ,        ,    1 punct
      sued     sue      VBD  0 root
      Acme     Acme     NNP  6 obj B-ORG
      .        .        .    6 punct
      """,
      reads: [
        "Acme -[oust]-> Rui Duarte",
        "Rui Duarte -[sue]-> Acme",
      ])
  }

  @Test func herClientIsWhoseLawyerSheIs() throws {
    try check(
      """
      # Rui Duarte 's lawyer , Jane Roe , sued Acme .
      Rui    Rui    NNP  4 nmod:poss B-PER
      Duarte Duarte NNP  1 flat I-PER
      's     's     POS  1 case
      lawyer lawyer NN   9 nsubj
      ,      ,      ,    6 punct
      Jane   Jane   NNP  4 appos B-PER
      Roe    Roe    NNP  6 flat I-PER
      ,      ,      ,    4 punct
      sued   sue    VBD  0 root
      Acme   Acme   NNP  9 obj B-ORG
      .      .      .    9 punct
      # Kofi Mensah beat her client .
      Kofi   Kofi   NNP  3 nsubj B-PER
      Mensah Mensah NNP  1 flat I-PER
      beat   beat   VBP  0 root
      her    her    PRP$ 5 nmod:poss
      client client NN   3 obj
      .      .      .    3 punct
      """,
      reads: [
        "Jane Roe -[sue]-> Acme",
        "Kofi Mensah -[beat]-> Rui Duarte",
      ])
  }

  @Test func theJudgesAreTheCourt() throws {
    try check(
      """
      # The Lima District Court jailed Rui Duarte .
      The      the      DT  4 det
      Lima     Lima     NNP 4 compound B-ORG
      District District NNP 4 compound I-ORG
      Court    Court    NNP 5 nsubj I-ORG
      jailed   jail     VBD 0 root
      Rui      Rui      NNP 5 obj B-PER
      Duarte   Duarte   NNP 6 flat I-PER
      .        .        .   5 punct
      # The judges thanked Jane Roe .
      The      the      DT  2 det
      judges   judge    NNS 3 nsubj
      thanked  thank    VBD 0 root
      Jane     Jane     NNP 3 obj B-PER
      Roe      Roe      NNP 4 flat I-PER
      .        .        .   3 punct
      """,
      reads: [
        "Lima District Court -[jail]-> Rui Duarte",
        "Lima District Court -[thank]-> Jane Roe",
      ])
  }

  @Test func aCompanyCalledByItsName() throws {
    try check(
      """
      # Peru sued a company called Acme .
      Peru    Peru    NNP 2 nsubj B-ORG
      sued    sue     VBD 0 root
      a       a       DT  4 det
      company company NN  2 obj
      called  call    VBN 4 acl
      Acme    Acme    NNP 5 xcomp B-ORG
      .       .       .   2 punct
      # A baker named Jane Roe thanked Kenya .
      A       a       DT  2 det
      baker   baker   NN  6 nsubj
      named   name    VBN 2 acl
      Jane    Jane    NNP 3 xcomp B-PER
      Roe     Roe     NNP 4 flat I-PER
      thanked thank   VBD 0 root
      Kenya   Kenya   NNP 6 obj B-LOC
      .       .       .   6 punct
      """,
      reads: [
        "Peru -[sue]-> Acme",
        "Jane Roe -[thank]-> Kenya",
      ])
  }

  @Test func theAmericansAreThey() throws {
    try check(
      """
      # Kenya thanked the Americans .
      Kenya     Kenya    NNP  2 nsubj B-LOC
      thanked   thank    VBD  0 root
      the       the      DT   4 det
      Americans American NNPS 2 obj B-MISC
      .         .        .    2 punct
      # They bombed Peru .
      They      they     PRP  2 nsubj
      bombed    bomb     VBD  0 root
      Peru      Peru     NNP  2 obj B-LOC
      .         .        .    2 punct
      """,
      reads: [
        "Kenya -[thank]-> United States",
        "United States -[bomb]-> Peru",
      ])
  }

  /// An office of another sort is another person's.
  @Test func albaniasPresidentIsNoPremier() throws {
    try check(
      """
      # Prime Minister Rui Duarte sued Peru .
      Prime     Prime     NNP 2 amod
      Minister  Minister  NNP 3 nmod:desc
      Rui       Rui       NNP 5 nsubj B-PER
      Duarte    Duarte    NNP 3 flat I-PER
      sued      sue       VBD 0 root
      Peru      Peru      NNP 5 obj B-LOC
      .         .         .   5 punct
      # Albania 's president thanked Kenya .
      Albania   Albania   NNP 3 nmod:poss B-LOC
      's        's        POS 1 case
      president president NN  4 nsubj
      thanked   thank     VBD 0 root
      Kenya     Kenya     NNP 4 obj B-LOC
      .         .         .   4 punct
      """,
      reads: [
        "Rui Duarte -[sue]-> Peru",
        "Albania 's president -[thank]-> Kenya",
      ])
  }
}
