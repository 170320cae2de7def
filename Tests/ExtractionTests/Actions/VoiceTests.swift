import Testing

@Suite struct VoiceTests {
  @Test func readsTheActive() throws {
    try check(
      """
      # Peru freed Mensah
      Peru   Peru   NNP 2 nsubj B-LOC
      freed  free   VBD 0 root
      Mensah Mensah NNP 2 obj   B-PER
      """,
      reads: ["Peru -[free]-> Mensah"])
  }

  @Test func readsThePassiveWithItsAgent() throws {
    try check(
      """
      # Mensah was arrested by Kenya
      Mensah   Mensah NNP 3 nsubj:pass B-PER
      was      be     VBD 3 aux:pass
      arrested arrest VBN 0 root
      by       by     IN  5 case
      Kenya    Kenya  NNP 3 obl:agent  B-LOC
      """,
      reads: ["Kenya -[arrest]-> Mensah"])
  }

  @Test func leavesTheSourceOpenWhereThePassiveNamesNone() throws {
    try check(
      """
      # Mensah was arrested in Lisbon
      Mensah   Mensah NNP 3 nsubj:pass B-PER
      was      be     VBD 3 aux:pass
      arrested arrest VBN 0 root
      in       in     IN  5 case
      Lisbon   Lisbon NNP 3 obl        B-LOC
      """,
      reads: ["-[arrest]-> Mensah (in Lisbon)"])
  }

  @Test func readsAParticipleAfterItsNoun() throws {
    try check(
      """
      # Mensah thanked a diplomat expelled by Peru
      Mensah   Mensah   NNP 2 nsubj     B-PER
      thanked  thank    VBD 0 root
      a        a        DT  4 det
      diplomat diplomat NN  2 obj
      expelled expel    VBN 4 acl
      by       by       IN  7 case
      Peru     Peru     NNP 5 obl:agent B-LOC
      """,
      reads: [
        "Mensah -[thank]-> diplomat",
        "Peru -[expel]-> diplomat",
      ])
  }

  @Test func readsAnAgentThatIsHungFromTheNounBeforeIt() throws {
    try check(
      """
      # Mensah was handed over to a prosecutor by officers
      Mensah     Mensah     NNP 3 nsubj:pass   B-PER
      was        be         VBD 3 aux:pass
      handed     hand       VBN 0 root
      over       over       RP  3 compound:prt
      to         to         IN  7 case
      a          a          DT  7 det
      prosecutor prosecutor NN  3 obl
      by         by         IN  9 case
      officers   officer    NNS 7 nmod
      """,
      reads: ["officers -[hand over]-> Mensah & prosecutor"])
  }

  @Test func takesByForAnAgentOnlyInAPassive() throws {
    try check(
      """
      # Kenya arrested Mensah by mistake
      Kenya    Kenya   NNP 2 nsubj B-LOC
      arrested arrest  VBD 0 root
      Mensah   Mensah  NNP 2 obj   B-PER
      by       by      IN  5 case
      mistake  mistake NN  2 obl
      """,
      reads: ["Kenya -[arrest]-> Mensah"])
  }
}
