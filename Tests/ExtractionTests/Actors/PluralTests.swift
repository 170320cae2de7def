import Testing

/// Phrases that count actors: "both sides", "the two leaders".
@Suite struct PluralTests {
  @Test func bothSides() throws {
    try check(
      """
      # Norway met Kenya
      Norway Norway NNP 2 nsubj B-LOC
      met    meet   VBD 0 root
      Kenya  Kenya  NNP 2 obj   B-LOC
      # Both sides praised Portugal
      Both     both     DT  2 det
      sides    side     NNS 3 nsubj
      praised  praise   VBD 0 root
      Portugal Portugal NNP 3 obj   B-LOC
      """,
      reads: [
        "Norway <-[meet]-> Kenya",
        "Norway & Kenya -[praise]-> Portugal",
      ])
  }

  @Test func theTwoCountriesAreNotTheSubject() throws {
    try check(
      """
      # Norway attacked Kenya
      Norway   Norway NNP 2 nsubj B-LOC
      attacked attack VBD 0 root
      Kenya    Kenya  NNP 2 obj   B-LOC
      # Portugal praised the two countries
      Portugal  Portugal NNP 2 nsubj  B-LOC
      praised   praise   VBD 0 root
      the       the      DT  5 det
      two       two      CD  5 nummod
      countries country  NNS 2 obj
      """,
      reads: [
        "Norway -[attack]-> Kenya",
        "Portugal -[praise]-> Norway & Kenya",
      ])
  }

  @Test func theTwoLeaders() throws {
    try check(
      """
      # Ana Duarte met Rui Tanabe
      Ana    Ana    NNP 3 nsubj B-PER
      Duarte Duarte NNP 1 flat  I-PER
      met    meet   VBD 0 root
      Rui    Rui    NNP 3 obj   B-PER
      Tanabe Tanabe NNP 4 flat  I-PER
      # Both leaders praised Norway
      Both    both   DT  2 det
      leaders leader NNS 3 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 3 obj   B-LOC
      """,
      reads: [
        "Ana Duarte <-[meet]-> Rui Tanabe",
        "Ana Duarte & Rui Tanabe -[praise]-> Norway",
      ])
  }

  @Test func theTwoNeighboursThatAreNamedWithIt() throws {
    try check(
      """
      # The two neighbours, Peru and Chile, thanked Norway
      The        the       DT  3 det
      two        two       CD  3 nummod
      neighbours neighbour NNS 9 nsubj
      ,          ,         ,   5 punct
      Peru       Peru      NNP 3 appos  B-LOC
      and        and       CC  7 cc
      Chile      Chile     NNP 5 conj   B-LOC
      ,          ,         ,   3 punct
      thanked    thank     VBD 0 root
      Norway     Norway    NNP 9 obj    B-LOC
      """,
      reads: ["Peru & Chile -[thank]-> Norway"])
  }

  @Test func thePairNamedLast() throws {
    try check(
      """
      # Norway met Kenya
      Norway Norway NNP 2 nsubj B-LOC
      met    meet   VBD 0 root
      Kenya  Kenya  NNP 2 obj   B-LOC
      # Peru and Chile sued Portugal
      Peru     Peru     NNP 4 nsubj B-LOC
      and      and      CC  3 cc
      Chile    Chile    NNP 1 conj  B-LOC
      sued     sue      VBD 0 root
      Portugal Portugal NNP 4 obj   B-LOC
      # Both countries praised Fiji
      Both      both    DT  2 det
      countries country NNS 3 nsubj
      praised   praise  VBD 0 root
      Fiji      Fiji    NNP 3 obj   B-LOC
      """,
      reads: [
        "Norway <-[meet]-> Kenya",
        "Peru & Chile -[sue]-> Portugal",
        "Peru & Chile -[praise]-> Fiji",
      ])
  }

  @Test func aPairThatNobodyNamedIsNoActor() throws {
    try check(
      """
      # Both sides praised Norway
      Both    both   DT  2 det
      sides   side   NNS 3 nsubj
      praised praise VBD 0 root
      Norway  Norway NNP 3 obj   B-LOC
      """,
      casts: ["Norway: Norway"])
  }

  @Test func helpersAreNoSide() throws {
    try check(
      """
      # Peru fought Kenya and aid workers left .
      Peru    Peru   NNP 2 nsubj B-LOC
      fought  fight  VBD 0 root
      Kenya   Kenya  NNP 2 obj B-LOC
      and     and    CC  6 cc
      aid     aid    NN  6 compound
      workers worker NNS 3 conj
      left    leave  VBD 2 advcl
      .       .      .   2 punct
      # Norway called on both sides to talk .
      Norway  Norway NNP 2 nsubj B-LOC
      called  call   VBD 0 root
      on      on     IN  5 case
      both    both   DT  5 det
      sides   side   NNS 2 obl
      to      to     TO  7 mark
      talk    talk   VB  2 advcl
      .       .      .   2 punct
      """,
      reads: [
        "Peru -[fight]-> Kenya & aid workers",
        "Peru -[leave]->",
        "Norway -[call]-> Peru & Kenya",
        "Peru <-[talk]-> Kenya (requested)",
      ])
  }
}
