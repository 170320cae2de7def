import Testing

@Suite struct StatusTests {
  @Test func willIsPlanned() throws {
    try check(
      """
      # Norway will free Mensah
      Norway Norway NNP 3 nsubj B-LOC
      will   will   MD  3 aux
      free   free   VB  0 root
      Mensah Mensah NNP 3 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (planned)"])
  }

  @Test func mayIsPossible() throws {
    try check(
      """
      # Norway may free Mensah
      Norway Norway NNP 3 nsubj B-LOC
      may    may    MD  3 aux
      free   free   VB  0 root
      Mensah Mensah NNP 3 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (possible)"])
  }

  @Test func isToIsPlanned() throws {
    try check(
      """
      # Norway is to free Mensah
      Norway Norway NNP 4 nsubj:outer B-LOC
      is     be     VBZ 4 cop
      to     to     TO  4 mark
      free   free   VB  0 root
      Mensah Mensah NNP 4 obj         B-PER
      """,
      reads: ["Norway -[free]-> Mensah (planned)"])
  }

  @Test func shouldIsRequested() throws {
    try check(
      """
      # Norway should free Mensah
      Norway Norway NNP 3 nsubj B-LOC
      should should MD  3 aux
      free   free   VB  0 root
      Mensah Mensah NNP 3 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (requested)"])
  }

  @Test func theProgressiveIsOngoing() throws {
    try check(
      """
      # Norway is bombing Kenya
      Norway  Norway NNP 3 nsubj B-LOC
      is      be     VBZ 3 aux
      bombing bomb   VBG 0 root
      Kenya   Kenya  NNP 3 obj   B-LOC
      """,
      reads: ["Norway -[bomb]-> Kenya (ongoing)"])
  }

  @Test func thePastProgressiveOccurred() throws {
    try check(
      """
      # Norway was bombing Kenya
      Norway  Norway NNP 3 nsubj B-LOC
      was     be     VBD 3 aux
      bombing bomb   VBG 0 root
      Kenya   Kenya  NNP 3 obj   B-LOC
      """,
      reads: ["Norway -[bomb]-> Kenya"])
  }

  @Test func planningTo() throws {
    try check(
      """
      # Norway plans to free Mensah
      Norway Norway NNP 2 nsubj B-LOC
      plans  plan   VBZ 0 root
      to     to     TO  4 mark
      free   free   VB  2 xcomp
      Mensah Mensah NNP 4 obj   B-PER
      """,
      reads: [
        "Norway -[plan: to free Mensah]->",
        "Norway -[free]-> Mensah (planned)",
      ])
  }

  @Test func refusingIsAnActOfItsOwn() throws {
    try check(
      """
      # Norway refused to free Mensah
      Norway  Norway NNP 2 nsubj B-LOC
      refused refuse VBD 0 root
      to      to     TO  4 mark
      free    free   VB  2 xcomp
      Mensah  Mensah NNP 4 obj   B-PER
      """,
      reads: ["Norway -[refuse: to free Mensah]-> Mensah"])
  }

  @Test func orderingTo() throws {
    try check(
      """
      # Peru ordered Norway to release Mensah
      Peru    Peru    NNP 2 nsubj B-LOC
      ordered order   VBD 0 root
      Norway  Norway  NNP 2 obj   B-LOC
      to      to      TO  5 mark
      release release VB  2 xcomp
      Mensah  Mensah  NNP 5 obj   B-PER
      """,
      reads: [
        "Peru -[order: to release Mensah]-> Norway",
        "Norway -[release]-> Mensah (requested)",
      ])
  }

  @Test func aCondition() throws {
    try check(
      """
      # If Norway frees Mensah, Kenya will thank Norway
      If     if     IN  3 mark
      Norway Norway NNP 3 nsubj B-LOC
      frees  free   VBZ 8 advcl
      Mensah Mensah NNP 3 obj   B-PER
      ,      ,      ,   3 punct
      Kenya  Kenya  NNP 8 nsubj B-LOC
      will   will   MD  8 aux
      thank  thank  VB  0 root
      Norway Norway NNP 8 obj   B-LOC
      """,
      reads: [
        "Norway -[free]-> Mensah (possible)",
        "Kenya -[thank]-> Norway (planned)",
      ])
  }

  @Test func aQuestion() throws {
    try check(
      """
      # Did Norway free Mensah?
      Did    do     VBD 3 aux
      Norway Norway NNP 3 nsubj B-LOC
      free   free   VB  0 root
      Mensah Mensah NNP 3 obj   B-PER
      ?      ?      .   3 punct
      """,
      reads: ["Norway -[free]-> Mensah (possible)"])
  }

  @Test func aPurpose() throws {
    try check(
      """
      # Norway sent Duarte to question Mensah
      Norway   Norway   NNP 2 nsubj B-LOC
      sent     send     VBD 0 root
      Duarte   Duarte   NNP 2 obj   B-PER
      to       to       TO  5 mark
      question question VB  2 advcl
      Mensah   Mensah   NNP 5 obj   B-PER
      """,
      reads: [
        "Norway -[send]-> Duarte",
        "Duarte -[question]-> Mensah (planned)",
      ])
  }

  @Test func anEventNounThatIsPlanned() throws {
    try check(
      """
      # Upcoming talks between Peru and Kenya failed
      Upcoming upcoming JJ  2 amod
      talks    talk     NNS 7 nsubj
      between  between  IN  4 case
      Peru     Peru     NNP 2 nmod  B-LOC
      and      and      CC  6 cc
      Kenya    Kenya    NNP 4 conj  B-LOC
      failed   fail     VBD 0 root
      """,
      reads: ["Peru <-[talk]-> Kenya (planned)"])
  }

  @Test func anEventNounThatIsPossible() throws {
    try check(
      """
      # A possible attack by Peru on Kenya loomed
      A        a        DT  3 det
      possible possible JJ  3 amod
      attack   attack   NN  8 nsubj
      by       by       IN  5 case
      Peru     Peru     NNP 3 nmod  B-LOC
      on       on       IN  7 case
      Kenya    Kenya    NNP 3 nmod  B-LOC
      loomed   loom     VBD 0 root
      """,
      reads: ["Peru -[attack]-> Kenya (possible)"])
  }

  @Test func aParticipleAfterAPlanIsNotPlanned() throws {
    try check(
      """
      # Norway plans to visit Mensah, who was jailed by Kenya
      Norway Norway NNP  2 nsubj      B-LOC
      plans  plan   VBZ  0 root
      to     to     TO   4 mark
      visit  visit  VB   2 xcomp
      Mensah Mensah NNP  4 obj        B-PER
      ,      ,      ,    9 punct
      who    who    WP   9 nsubj:pass
      was    be     VBD  9 aux:pass
      jailed jail   VBN  5 acl:relcl
      by     by     IN  11 case
      Kenya  Kenya  NNP  9 obl:agent  B-LOC
      """,
      reads: [
        "Norway -[plan: to visit Mensah, who was jailed by Kenya]->",
        "Norway -[visit]-> Mensah (planned)",
        "Kenya -[jail]-> Mensah",
      ])
  }
}
