import Testing

@Suite struct LightVerbTests {
  @Test func holdingTalks() throws {
    try check(
      """
      # Peru held talks with Kenya
      Peru  Peru  NNP 2 nsubj B-LOC
      held  hold  VBD 0 root
      talks talk  NNS 2 obj
      with  with  IN  5 case
      Kenya Kenya NNP 3 nmod  B-LOC
      """,
      reads: ["Peru <-[talk]-> Kenya"])
  }

  @Test func talksHeldTogether() throws {
    try check(
      """
      # Peru and Kenya held talks
      Peru  Peru  NNP 4 nsubj B-LOC
      and   and   CC  3 cc
      Kenya Kenya NNP 1 conj  B-LOC
      held  hold  VBD 0 root
      talks talk  NNS 4 obj
      """,
      reads: ["Peru <-[talk]-> Kenya"])
  }

  @Test func talksThatWereHeld() throws {
    try check(
      """
      # Talks were held between Peru and Kenya
      Talks   talk    NNS 3 nsubj:pass
      were    be      VBD 3 aux:pass
      held    hold    VBN 0 root
      between between IN  5 case
      Peru    Peru    NNP 3 obl        B-LOC
      and     and     CC  7 cc
      Kenya   Kenya   NNP 5 conj       B-LOC
      """,
      reads: ["Peru <-[talk]-> Kenya"])
  }

  @Test func launchingAnAttack() throws {
    try check(
      """
      # Peru launched an attack on Kenya
      Peru     Peru   NNP 2 nsubj B-LOC
      launched launch VBD 0 root
      an       a      DT  4 det
      attack   attack NN  2 obj
      on       on     IN  6 case
      Kenya    Kenya  NNP 4 nmod  B-LOC
      """,
      reads: ["Peru -[attack]-> Kenya"])
  }

  @Test func payingAVisit() throws {
    try check(
      """
      # Duarte paid a visit to Kenya
      Duarte Duarte NNP 2 nsubj B-PER
      paid   pay    VBD 0 root
      a      a      DT  4 det
      visit  visit  NN  2 obj
      to     to     IN  6 case
      Kenya  Kenya  NNP 4 nmod  B-LOC
      """,
      reads: ["Duarte -[visit]-> Kenya"])
  }

  @Test func anEventThatIsPlanned() throws {
    try check(
      """
      # Peru will hold talks with Kenya
      Peru  Peru  NNP 3 nsubj B-LOC
      will  will  MD  3 aux
      hold  hold  VB  0 root
      talks talk  NNS 3 obj
      with  with  IN  6 case
      Kenya Kenya NNP 4 nmod  B-LOC
      """,
      reads: ["Peru <-[talk]-> Kenya (planned)"])
  }

  @Test func anEventThatDidNotTakePlace() throws {
    try check(
      """
      # Peru held no talks with Kenya
      Peru  Peru  NNP 2 nsubj B-LOC
      held  hold  VBD 0 root
      no    no    DT  4 det
      talks talk  NNS 2 obj
      with  with  IN  6 case
      Kenya Kenya NNP 4 nmod  B-LOC
      """,
      reads: ["Peru <-[talk]-> Kenya (negated)"])
  }
}
