import Record
import Testing

/// One action for one event, however often it is told.
@Suite struct MergingTests {
  @Test func theSameVerbTwice() throws {
    try check(
      """
      # Peru arrested Mensah
      Peru     Peru   NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      # Peru arrested Mensah in May 2024
      Peru     Peru   NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      in       in     IN  6 case
      May      May    NNP 2 obl
      2024     2024   CD  2 obl
      """,
      reads: ["Peru -[arrest]-> Mensah (2024-05-01…2024-05-31)"])
  }

  @Test func activeAndPassive() throws {
    try check(
      """
      # Peru arrested Mensah
      Peru     Peru   NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      # Mensah was arrested by Peru
      Mensah   Mensah NNP 3 nsubj:pass B-PER
      was      be     VBD 3 aux:pass
      arrested arrest VBN 0 root
      by       by     IN  5 case
      Peru     Peru   NNP 3 obl:agent  B-LOC
      """,
      reads: ["Peru -[arrest]-> Mensah"])
  }

  @Test func aVerbAndAnEventNoun() throws {
    try check(
      """
      # Peru and Kenya exchanged maps
      Peru      Peru     NNP 4 nsubj B-LOC
      and       and      CC  3 cc
      Kenya     Kenya    NNP 1 conj  B-LOC
      exchanged exchange VBD 0 root
      maps      map      NNS 4 obj
      # A swap between Kenya and Peru followed
      A        a       DT  2 det
      swap     swap    NN  7 nsubj
      between  between IN  4 case
      Kenya    Kenya   NNP 2 nmod  B-LOC
      and      and     CC  6 cc
      Peru     Peru    NNP 4 conj  B-LOC
      followed follow  VBD 0 root
      """,
      reads: ["Peru <-[exchange: maps]-> Kenya"])
  }

  @Test func twoMeetingsInOneWeek() throws {
    try check(
      """
      # Duarte met Mensah on Monday
      Duarte Duarte NNP 2 nsubj B-PER
      met    meet   VBD 0 root
      Mensah Mensah NNP 2 obj   B-PER
      on     on     IN  5 case
      Monday Monday NNP 2 obl
      # Duarte met Mensah on Thursday
      Duarte   Duarte   NNP 2 nsubj B-PER
      met      meet     VBD 0 root
      Mensah   Mensah   NNP 2 obj   B-PER
      on       on       IN  5 case
      Thursday Thursday NNP 2 obl
      """,
      reads: [
        "Duarte <-[meet]-> Mensah (2025-03-10)",
        "Duarte <-[meet]-> Mensah (2025-03-13)",
      ])
  }

  @Test func theOtherWayAroundIsAnotherEvent() throws {
    try check(
      """
      # Peru bombed Kenya
      Peru   Peru  NNP 2 nsubj B-LOC
      bombed bomb  VBD 0 root
      Kenya  Kenya NNP 2 obj   B-LOC
      # Kenya bombed Peru
      Kenya  Kenya NNP 2 nsubj B-LOC
      bombed bomb  VBD 0 root
      Peru   Peru  NNP 2 obj   B-LOC
      """,
      reads: [
        "Peru -[bomb]-> Kenya",
        "Kenya -[bomb]-> Peru",
      ])
  }

  @Test func aDenialIsNoRetelling() throws {
    try check(
      """
      # Peru bombed Kenya
      Peru   Peru  NNP 2 nsubj B-LOC
      bombed bomb  VBD 0 root
      Kenya  Kenya NNP 2 obj   B-LOC
      # Peru did not bomb Kenya
      Peru  Peru  NNP     4 nsubj  B-LOC
      did   do    VBD     4 aux
      not   not   RB/PART 4 advmod
      bomb  bomb  VB      0 root
      Kenya Kenya NNP     4 obj    B-LOC
      """,
      reads: [
        "Peru -[bomb]-> Kenya",
        "Peru -[bomb]-> Kenya (negated)",
      ])
  }

  @Test func otherNumbersAreAnotherEvent() throws {
    try check(
      """
      # Peru sold 12 tractors to Kenya
      Peru     Peru    NNP 2 nsubj  B-LOC
      sold     sell    VBD 0 root
      12       12      CD  4 nummod
      tractors tractor NNS 2 obj
      to       to      IN  6 case
      Kenya    Kenya   NNP 2 obl    B-LOC
      # Peru sold 30 tractors to Kenya
      Peru     Peru    NNP 2 nsubj  B-LOC
      sold     sell    VBD 0 root
      30       30      CD  4 nummod
      tractors tractor NNS 2 obj
      to       to      IN  6 case
      Kenya    Kenya   NNP 2 obl    B-LOC
      """,
      reads: [
        "Peru -[sell: 12 tractors]-> Kenya",
        "Peru -[sell: 30 tractors]-> Kenya",
      ])
  }

  @Test func aPossibleEventIsNoRetellingOfADoneOne() throws {
    try check(
      """
      # Peru bombed Kenya
      Peru   Peru  NNP 2 nsubj B-LOC
      bombed bomb  VBD 0 root
      Kenya  Kenya NNP 2 obj   B-LOC
      # Peru may bomb Kenya
      Peru  Peru  NNP 3 nsubj B-LOC
      may   may   MD  3 aux
      bomb  bomb  VB  0 root
      Kenya Kenya NNP 3 obj   B-LOC
      """,
      reads: [
        "Peru -[bomb]-> Kenya",
        "Peru -[bomb]-> Kenya (possible)",
      ])
  }

  @Test func whatWasPlannedMayHaveBeenDone() throws {
    try check(
      """
      # Peru will expel Mensah
      Peru   Peru   NNP 3 nsubj B-LOC
      will   will   MD  3 aux
      expel  expel  VB  0 root
      Mensah Mensah NNP 3 obj   B-PER
      # Peru expelled Mensah
      Peru     Peru   NNP 2 nsubj B-LOC
      expelled expel  VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      """,
      reads: ["Peru -[expel]-> Mensah"])
  }

  @Test func theSpeakersOfAllTellingsAreKept() throws {
    try check(
      """
      # Duarte said Peru had expelled Mensah
      Duarte   Duarte NNP 2 nsubj B-PER
      said     say    VBD 0 root
      Peru     Peru   NNP 5 nsubj B-LOC
      had      have   VBD 5 aux
      expelled expel  VBN 2 ccomp
      Mensah   Mensah NNP 5 obj   B-PER
      # Tanabe claimed that Peru had expelled Mensah
      Tanabe   Tanabe NNP 2 nsubj B-PER
      claimed  claim  VBD 0 root
      that     that   IN  6 mark
      Peru     Peru   NNP 6 nsubj B-LOC
      had      have   VBD 6 aux
      expelled expel  VBN 2 ccomp
      Mensah   Mensah NNP 6 obj   B-PER
      """,
      reads: ["Peru -[expel]-> Mensah (said by Duarte; claimed by Tanabe)"])
  }

  @Test func everyTellingIsAMention() throws {
    let arrest = try action(
      """
      # Peru arrested Mensah
      Peru     Peru   NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      # Mensah was arrested by Peru
      Mensah   Mensah NNP 3 nsubj:pass B-PER
      was      be     VBD 3 aux:pass
      arrested arrest VBN 0 root
      by       by     IN  5 case
      Peru     Peru   NNP 3 obl:agent  B-LOC
      """)
    #expect(arrest.mentions.map(\.sentence) == [0, 1])
  }
}
