import Testing

/// Who does what the complement of a verb tells.
@Suite struct ControlTests {
  @Test func agreeing() throws {
    try check(
      """
      # Peru agreed to release Duarte
      Peru    Peru    NNP 2 nsubj B-LOC
      agreed  agree   VBD 0 root
      to      to      TO  4 mark
      release release VB  2 xcomp
      Duarte  Duarte  NNP 4 obj   B-PER
      """,
      reads: [
        "Peru -[agree: to release Duarte]->",
        "Peru -[release]-> Duarte (planned)",
      ])
  }

  @Test func urging() throws {
    try check(
      """
      # Peru urged Kenya to release Duarte
      Peru    Peru    NNP 2 nsubj B-LOC
      urged   urge    VBD 0 root
      Kenya   Kenya   NNP 2 obj   B-LOC
      to      to      TO  5 mark
      release release VB  2 xcomp
      Duarte  Duarte  NNP 5 obj   B-PER
      """,
      reads: [
        "Peru -[urge: to release Duarte]-> Kenya",
        "Kenya -[release]-> Duarte (requested)",
      ])
  }

  @Test func forcing() throws {
    try check(
      """
      # Peru forced Kenya to release Duarte
      Peru    Peru    NNP 2 nsubj B-LOC
      forced  force   VBD 0 root
      Kenya   Kenya   NNP 2 obj   B-LOC
      to      to      TO  5 mark
      release release VB  2 xcomp
      Duarte  Duarte  NNP 5 obj   B-PER
      """,
      reads: [
        "Peru -[force: to release Duarte]-> Kenya",
        "Kenya -[release]-> Duarte",
      ])
  }

  @Test func accusing() throws {
    try check(
      """
      # Peru accused Kenya of bombing Portugal
      Peru     Peru     NNP 2 nsubj B-LOC
      accused  accuse   VBD 0 root
      Kenya    Kenya    NNP 2 obj   B-LOC
      of       of       IN  5 mark
      bombing  bomb     VBG 2 advcl
      Portugal Portugal NNP 5 obj   B-LOC
      """,
      reads: [
        "Peru -[accuse: of bombing Portugal]-> Kenya",
        "Kenya -[bomb]-> Portugal (claimed by Peru)",
      ])
  }

  @Test func callingOn() throws {
    try check(
      """
      # Peru called on Kenya to release Duarte
      Peru    Peru    NNP 2 nsubj B-LOC
      called  call    VBD 0 root
      on      on      IN  4 case
      Kenya   Kenya   NNP 2 obl   B-LOC
      to      to      TO  6 mark
      release release VB  2 advcl
      Duarte  Duarte  NNP 6 obj   B-PER
      """,
      reads: [
        "Peru -[call]-> Kenya",
        "Kenya -[release]-> Duarte (requested)",
      ])
  }

  @Test func threatening() throws {
    try check(
      """
      # Peru threatened Kenya to expel Duarte
      Peru       Peru     NNP 2 nsubj B-LOC
      threatened threaten VBD 0 root
      Kenya      Kenya    NNP 2 obj   B-LOC
      to         to       TO  5 mark
      expel      expel    VB  2 xcomp
      Duarte     Duarte   NNP 5 obj   B-PER
      """,
      reads: [
        "Peru -[threaten: to expel Duarte]-> Kenya",
        "Peru -[expel]-> Duarte (possible)",
      ])
  }

  @Test func summoning() throws {
    try check(
      """
      # Peru summoned Duarte to question Mensah
      Peru     Peru     NNP 2 nsubj B-LOC
      summoned summon   VBD 0 root
      Duarte   Duarte   NNP 2 obj   B-PER
      to       to       TO  5 mark
      question question VB  2 advcl
      Mensah   Mensah   NNP 5 obj   B-PER
      """,
      reads: [
        "Peru -[summon]-> Duarte",
        "Duarte -[question]-> Mensah (planned)",
      ])
  }

  @Test func aParticipleBeforeTheSubject() throws {
    try check(
      """
      # Accusing Kenya of fraud, Peru expelled Mensah
      Accusing accuse VBG 7 advcl
      Kenya    Kenya  NNP 1 obj   B-LOC
      of       of     IN  4 case
      fraud    fraud  NN  1 obl
      ,        ,      ,   1 punct
      Peru     Peru   NNP 7 nsubj B-LOC
      expelled expel  VBD 0 root
      Mensah   Mensah NNP 7 obj   B-PER
      """,
      reads: [
        "Peru -[accuse]-> Kenya",
        "Peru -[expel]-> Mensah",
      ])
  }

  @Test func beginning() throws {
    try check(
      """
      # Peru began to bomb Kenya
      Peru  Peru  NNP 2 nsubj B-LOC
      began begin VBD 0 root
      to    to    TO  4 mark
      bomb  bomb  VB  2 xcomp
      Kenya Kenya NNP 4 obj   B-LOC
      """,
      reads: ["Peru -[bomb]-> Kenya (ongoing)"])
  }

  @Test func aChainOfComplements() throws {
    try check(
      """
      # Peru agreed to help Kenya to free Duarte
      Peru   Peru   NNP 2 nsubj B-LOC
      agreed agree  VBD 0 root
      to     to     TO  4 mark
      help   help   VB  2 xcomp
      Kenya  Kenya  NNP 4 obj   B-LOC
      to     to     TO  7 mark
      free   free   VB  4 xcomp
      Duarte Duarte NNP 7 obj   B-PER
      """,
      reads: [
        "Peru -[agree: to help Kenya to free Duarte]->",
        "Peru -[help: to free Duarte]-> Kenya (planned)",
        "Kenya -[free]-> Duarte (planned)",
      ])
  }

  @Test func aNounWithAnInfinitive() throws {
    try check(
      """
      # Peru dropped its plan to expel Duarte
      Peru    Peru   NNP  2 nsubj     B-LOC
      dropped drop   VBD  0 root
      its     its    PRP$ 4 nmod:poss
      plan    plan   NN   2 obj
      to      to     TO   6 mark
      expel   expel  VB   2 advcl
      Duarte  Duarte NNP  6 obj       B-PER
      """,
      reads: [
        "Peru -[drop: its plan]->",
        "Peru -[expel]-> Duarte (planned)",
      ])
  }

  @Test func suspectedOfDoing() throws {
    try check(
      """
      # Peru suspected Rui Duarte of helping Acme .
      Peru      Peru    NNP 2 nsubj B-LOC
      suspected suspect VBD 0 root
      Rui       Rui     NNP 2 obj B-PER
      Duarte    Duarte  NNP 3 flat I-PER
      of        of      IN  6 mark
      helping   help    VBG 2 advcl
      Acme      Acme    NNP 6 obj B-PER
      .         .       .   2 punct
      """,
      reads: [
        "Peru -[suspect: of helping Acme]-> Rui Duarte",
        "Rui Duarte -[help]-> Acme (claimed by Peru)",
      ])
  }
}
