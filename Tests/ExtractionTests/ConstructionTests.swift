import Testing

@Suite struct ConstructionTests {
  @Test func aStateAfterTheFirstArticle() throws {
    try check(
      """
      # The Peruvian attack on Kenya failed
      The      the      DT  3 det
      Peruvian Peruvian JJ  3 amod  B-MISC
      attack   attack   NN  6 nsubj
      on       on       IN  5 case
      Kenya    Kenya    NNP 3 nmod  B-LOC
      failed   fail     VBD 0 root
      """,
      reads: ["Peru -[attack]-> Kenya"])
  }

  @Test func namesAfterTheFirstArticle() throws {
    try check(
      """
      # The Peru–Kenya swap failed
      The    the   DT   5 det
      Peru   Peru  NNP  5 compound B-LOC
      –      -     HYPH 2 punct    I-LOC
      Kenya  Kenya NNP  5 compound B-LOC
      swap   swap  NN   6 nsubj
      failed fail  VBD  0 root
      """,
      reads: ["Peru <-[swap]-> Kenya"])
  }

  @Test func neither() throws {
    try check(
      """
      # Neither Peru nor Kenya freed Mensah
      Neither neither CC  2 cc:preconj
      Peru    Peru    NNP 5 nsubj      B-LOC
      nor     nor     CC  4 cc
      Kenya   Kenya   NNP 2 conj       B-LOC
      freed   free    VBD 0 root
      Mensah  Mensah  NNP 5 obj        B-PER
      """,
      reads: ["Peru & Kenya -[free]-> Mensah (negated)"])
  }

  @Test func noLonger() throws {
    try check(
      """
      # Peru no longer bombs Kenya
      Peru   Peru  NNP 4 nsubj  B-LOC
      no     no    RB  3 advmod
      longer long  RBR 4 advmod
      bombs  bomb  VBZ 0 root
      Kenya  Kenya NNP 4 obj    B-LOC
      """,
      reads: ["Peru -[bomb]-> Kenya (negated)"])
  }

  @Test func anEventThatIsToBegin() throws {
    try check(
      """
      # Talks between Peru and Kenya will begin
      Talks   talk    NNS 7 nsubj
      between between IN  3 case
      Peru    Peru    NNP 1 nmod  B-LOC
      and     and     CC  5 cc
      Kenya   Kenya   NNP 3 conj  B-LOC
      will    will    MD  7 aux
      begin   begin   VB  0 root
      """,
      reads: ["Peru <-[talk]-> Kenya (planned)"])
  }

  @Test func anEventThatDidNotTakePlace() throws {
    try check(
      """
      # Talks between Peru and Kenya did not take place
      Talks   talk    NNS     8 nsubj
      between between IN      3 case
      Peru    Peru    NNP     1 nmod   B-LOC
      and     and     CC      5 cc
      Kenya   Kenya   NNP     3 conj   B-LOC
      did     do      VBD     8 aux
      not     not     RB/PART 8 advmod
      take    take    VB      0 root
      place   place   NN      8 obj
      """,
      reads: ["Peru <-[talk]-> Kenya (negated)"])
  }

  @Test func aParticipleSaysThatItIsPlanned() throws {
    try check(
      """
      # Planned talks between Peru and Kenya failed
      Planned plan    VBN 2 amod
      talks   talk    NNS 7 nsubj
      between between IN  4 case
      Peru    Peru    NNP 2 nmod  B-LOC
      and     and     CC  6 cc
      Kenya   Kenya   NNP 4 conj  B-LOC
      failed  fail    VBD 0 root
      """,
      reads: ["Peru <-[talk]-> Kenya (planned)"])
  }

  @Test func sufferingTurnsTheEventAround() throws {
    try check(
      """
      # Peru suffered an attack by Kenya
      Peru     Peru   NNP 2 nsubj B-LOC
      suffered suffer VBD 0 root
      an       a      DT  4 det
      attack   attack NN  2 obj
      by       by     IN  6 case
      Kenya    Kenya  NNP 4 nmod  B-LOC
      """,
      reads: ["Kenya -[attack]-> Peru"])
  }

  @Test func whatIsSwappedIsNoSide() throws {
    try check(
      """
      # Peru and Kenya swapped prisoners
      Peru      Peru     NNP 4 nsubj B-LOC
      and       and      CC  3 cc
      Kenya     Kenya    NNP 1 conj  B-LOC
      swapped   swap     VBD 0 root
      prisoners prisoner NNS 4 obj
      """,
      reads: ["Peru <-[swap: prisoners]-> Kenya"])
  }

  @Test func oneAffirmsAndOneDenies() throws {
    try check(
      """
      # Kenya said Norway had arrested Mensah
      Kenya    Kenya  NNP 2 nsubj B-LOC
      said     say    VBD 0 root
      Norway   Norway NNP 5 nsubj B-LOC
      had      have   VBD 5 aux
      arrested arrest VBN 2 ccomp
      Mensah   Mensah NNP 5 obj   B-PER
      # Norway denied that it had arrested Mensah
      Norway   Norway NNP 2 nsubj B-LOC
      denied   deny   VBD 0 root
      that     that   IN  6 mark
      it       it     PRP 6 nsubj
      had      have   VBD 6 aux
      arrested arrest VBN 2 ccomp
      Mensah   Mensah NNP 6 obj   B-PER
      """,
      reads: ["Norway -[arrest]-> Mensah (said by Kenya; denied by Norway)"])
  }

  @Test func denyingAGerund() throws {
    try check(
      """
      # Norway denied arresting Mensah
      Norway    Norway NNP 2 nsubj B-LOC
      denied    deny   VBD 0 root
      arresting arrest VBG 2 xcomp
      Mensah    Mensah NNP 3 obj   B-PER
      """,
      reads: ["Norway -[arrest]-> Mensah (negated; denied by Norway)"])
  }

  @Test func thePassiveKeepsTheThing() throws {
    try check(
      """
      # Kenya was given a helicopter by Peru
      Kenya      Kenya      NNP 3 nsubj:pass B-LOC
      was        be         VBD 3 aux:pass
      given      give       VBN 0 root
      a          a          DT  5 det
      helicopter helicopter NN  3 obj
      by         by         IN  7 case
      Peru       Peru       NNP 3 obl:agent  B-LOC
      """,
      reads: ["Peru -[give: a helicopter]-> Kenya"])
  }

  @Test func groupsOfDifferentNumbers() throws {
    try check(
      """
      # Peru freed 12 sailors
      Peru    Peru   NNP 2 nsubj  B-LOC
      freed   free   VBD 0 root
      12      12     CD  4 nummod
      sailors sailor NNS 2 obj
      # Peru freed 30 sailors
      Peru    Peru   NNP 2 nsubj  B-LOC
      freed   free   VBD 0 root
      30      30     CD  4 nummod
      sailors sailor NNS 2 obj
      """,
      reads: [
        "Peru -[free]-> 12 sailors",
        "Peru -[free]-> 30 sailors",
      ])
  }

  @Test func clashing() throws {
    try check(
      """
      # Duarte clashed with Mensah
      Duarte  Duarte NNP 2 nsubj B-PER
      clashed clash  VBD 0 root
      with    with   IN  4 case
      Mensah  Mensah NNP 2 obl   B-PER
      """,
      reads: ["Duarte <-[clash]-> Mensah"])
  }

  @Test func asSomebodyConfirmed() throws {
    try check(
      """
      # As Duarte confirmed, Norway freed Mensah
      As        as      IN  3 mark
      Duarte    Duarte  NNP 3 nsubj B-PER
      confirmed confirm VBD 6 advcl
      ,         ,       ,   3 punct
      Norway    Norway  NNP 6 nsubj B-LOC
      freed     free    VBD 0 root
      Mensah    Mensah  NNP 6 obj   B-PER
      """,
      reads: ["Norway -[free]-> Mensah (confirmed by Duarte)"])
  }
}
