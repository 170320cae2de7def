import Testing

@Suite struct RelativeClauseTests {
  @Test func takesTheNounForTheSubject() throws {
    try check(
      """
      # Mensah, who sued Peru, praised Kenya
      Mensah  Mensah NNP 7 nsubj     B-PER
      ,       ,      ,   4 punct
      who     who    WP  4 nsubj
      sued    sue    VBD 1 acl:relcl
      Peru    Peru   NNP 4 obj       B-LOC
      ,       ,      ,   1 punct
      praised praise VBD 0 root
      Kenya   Kenya  NNP 7 obj       B-LOC
      """,
      reads: [
        "Mensah -[sue]-> Peru",
        "Mensah -[praise]-> Kenya",
      ])
  }

  @Test func takesTheNounForTheObject() throws {
    try check(
      """
      # Norway welcomed a singer whom Peru had jailed
      Norway   Norway  NNP 2 nsubj     B-LOC
      welcomed welcome VBD 0 root
      a        a       DT  4 det
      singer   singer  NN  2 obj
      whom     whom    WP  8 obj
      Peru     Peru    NNP 8 nsubj     B-LOC
      had      have    VBD 8 aux
      jailed   jail    VBN 4 acl:relcl
      """,
      reads: [
        "Norway -[welcome]-> singer",
        "Peru -[jail]-> singer",
      ])
  }

  @Test func fillsTheGapOfAClauseWithoutPronoun() throws {
    try check(
      """
      # Norway welcomed the singer Peru had jailed
      Norway   Norway  NNP 2 nsubj     B-LOC
      welcomed welcome VBD 0 root
      the      the     DT  4 det
      singer   singer  NN  2 obj
      Peru     Peru    NNP 7 nsubj     B-LOC
      had      have    VBD 7 aux
      jailed   jail    VBN 4 acl:relcl
      """,
      reads: [
        "Norway -[welcome]-> singer",
        "Peru -[jail]-> singer",
      ])
  }

  @Test func takesTheNounForTheSubjectOfAPassive() throws {
    try check(
      """
      # Kenya criticised Duarte, who was dismissed by Portugal
      Kenya      Kenya     NNP 2 nsubj      B-LOC
      criticised criticise VBD 0 root
      Duarte     Duarte    NNP 2 obj        B-PER
      ,          ,         ,   7 punct
      who        who       WP  7 nsubj:pass
      was        be        VBD 7 aux:pass
      dismissed  dismiss   VBN 3 acl:relcl
      by         by        IN  9 case
      Portugal   Portugal  NNP 7 obl:agent  B-LOC
      """,
      reads: [
        "Kenya -[criticise]-> Duarte",
        "Portugal -[dismiss]-> Duarte",
      ])
  }

  @Test func takesTheNounAfterAPreposition() throws {
    try check(
      """
      # Portugal, with which Peru had negotiated, thanked Kenya
      Portugal   Portugal  NNP 9 nsubj     B-LOC
      ,          ,         ,   1 punct
      with       with      IN  4 case
      which      which     WDT 7 obl
      Peru       Peru      NNP 7 nsubj     B-LOC
      had        have      VBD 7 aux
      negotiated negotiate VBN 1 acl:relcl
      ,          ,         ,   1 punct
      thanked    thank     VBD 0 root
      Kenya      Kenya     NNP 9 obj       B-LOC
      """,
      reads: [
        "Peru <-[negotiate]-> Portugal",
        "Portugal -[thank]-> Kenya",
      ])
  }

  @Test func leavesTheNounOutOfAClauseOfPlace() throws {
    try check(
      """
      # Villagers left the valley where Peru freed Mensah
      Villagers village NNS 2 nsubj
      left      leave   VBD 0 root
      the       the     DT  4 det
      valley    valley  NN  2 obj
      where     where   WRB 7 advmod
      Peru      Peru    NNP 7 nsubj     B-LOC
      freed     free    VBD 4 acl:relcl
      Mensah    Mensah  NNP 7 obj       B-PER
      """,
      reads: ["Peru -[free]-> Mensah"])
  }
}
