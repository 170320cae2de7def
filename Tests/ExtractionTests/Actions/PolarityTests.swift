import Testing

@Suite struct PolarityTests {
  @Test func not() throws {
    try check(
      """
      # Norway did not free Mensah
      Norway Norway NNP     4 nsubj  B-LOC
      did    do     VBD     4 aux
      not    not    RB/PART 4 advmod
      free   free   VB      0 root
      Mensah Mensah NNP     4 obj    B-PER
      """,
      reads: ["Norway -[free]-> Mensah (negated)"])
  }

  @Test func never() throws {
    try check(
      """
      # Norway never freed Mensah
      Norway Norway NNP 3 nsubj  B-LOC
      never  never  RB  3 advmod
      freed  free   VBD 0 root
      Mensah Mensah NNP 3 obj    B-PER
      """,
      reads: ["Norway -[free]-> Mensah (negated)"])
  }

  @Test func withoutDoing() throws {
    try check(
      """
      # Norway freed Mensah without consulting Kenya
      Norway     Norway  NNP 2 nsubj B-LOC
      freed      free    VBD 0 root
      Mensah     Mensah  NNP 2 obj   B-PER
      without    without IN  5 mark
      consulting consult VBG 2 advcl
      Kenya      Kenya   NNP 5 obj   B-LOC
      """,
      reads: [
        "Norway -[free]-> Mensah",
        "Norway <-[consult]-> Kenya (negated)",
      ])
  }

  @Test func notOnly() throws {
    try check(
      """
      # Norway not only freed Mensah but thanked Kenya
      Norway  Norway NNP     4 nsubj  B-LOC
      not     not    RB/PART 4 advmod
      only    only   RB      4 advmod
      freed   free   VBD     0 root
      Mensah  Mensah NNP     4 obj    B-PER
      but     but    CC      7 cc
      thanked thank  VBD     4 conj
      Kenya   Kenya  NNP     7 obj    B-LOC
      """,
      reads: [
        "Norway -[free]-> Mensah",
        "Norway -[thank]-> Kenya",
      ])
  }

  @Test func notInThePassive() throws {
    try check(
      """
      # Mensah was not arrested by Kenya
      Mensah   Mensah NNP     4 nsubj:pass B-PER
      was      be     VBD     4 aux:pass
      not      not    RB/PART 4 advmod
      arrested arrest VBN     0 root
      by       by     IN      6 case
      Kenya    Kenya  NNP     4 obl:agent  B-LOC
      """,
      reads: ["Kenya -[arrest]-> Mensah (negated)"])
  }

  @Test func nobody() throws {
    try check(
      """
      # Nobody in Norway freed Mensah
      Nobody nobody NN/PRON 4 nsubj
      in     in     IN      3 case
      Norway Norway NNP     1 nmod  B-LOC
      freed  free   VBD     0 root
      Mensah Mensah NNP     4 obj   B-PER
      """,
      reads: ["-[free]-> Mensah (negated)"])
  }

  @Test func anActThatItsDoerDenies() throws {
    try check(
      """
      # Norway denied that it had arrested Mensah
      Norway   Norway NNP 2 nsubj B-LOC
      denied   deny   VBD 0 root
      that     that   IN  6 mark
      it       it     PRP 6 nsubj
      had      have   VBD 6 aux
      arrested arrest VBN 2 ccomp
      Mensah   Mensah NNP 6 obj   B-PER
      """,
      reads: ["Norway -[arrest]-> Mensah (negated; denied by Norway)"])
  }

  @Test func theNegationOfOneVerbDoesNotReachTheNext() throws {
    try check(
      """
      # Norway did not free Mensah and Kenya arrested Duarte
      Norway   Norway NNP     4 nsubj  B-LOC
      did      do     VBD     4 aux
      not      not    RB/PART 4 advmod
      free     free   VB      0 root
      Mensah   Mensah NNP     4 obj    B-PER
      and      and    CC      8 cc
      Kenya    Kenya  NNP     8 nsubj  B-LOC
      arrested arrest VBD     4 conj
      Duarte   Duarte NNP     8 obj    B-PER
      """,
      reads: [
        "Norway -[free]-> Mensah (negated)",
        "Kenya -[arrest]-> Duarte",
      ])
  }

  @Test func failing() throws {
    try check(
      """
      # Norway failed to free Mensah
      Norway Norway NNP 2 nsubj B-LOC
      failed fail   VBD 0 root
      to     to     TO  4 mark
      free   free   VB  2 xcomp
      Mensah Mensah NNP 4 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (negated)"])
  }

  @Test func havingYetTo() throws {
    try check(
      """
      # Norway has yet to free Mensah
      Norway Norway NNP 2 nsubj  B-LOC
      has    have   VBZ 0 root
      yet    yet    RB  2 advmod
      to     to     TO  5 mark
      free   free   VB  2 xcomp
      Mensah Mensah NNP 5 obj    B-PER
      """,
      reads: ["Norway -[free]-> Mensah (negated)"])
  }
}
