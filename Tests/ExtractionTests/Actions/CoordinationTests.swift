import Testing

@Suite struct CoordinationTests {
  @Test func sharesTheSubjectOfTwoVerbs() throws {
    try check(
      """
      # Kenya arrested Mensah and deported Duarte
      Kenya    Kenya  NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      and      and    CC  5 cc
      deported deport VBD 2 conj
      Duarte   Duarte NNP 5 obj   B-PER
      """,
      reads: [
        "Kenya -[arrest]-> Mensah",
        "Kenya -[deport]-> Duarte",
      ])
  }

  @Test func joinsTwoObjectsInOneAction() throws {
    try check(
      """
      # Kenya arrested Mensah and Duarte
      Kenya    Kenya  NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      and      and    CC  5 cc
      Duarte   Duarte NNP 3 conj  B-PER
      """,
      reads: ["Kenya -[arrest]-> Mensah & Duarte"])
  }

  @Test func joinsTwoSubjectsInOneAction() throws {
    try check(
      """
      # Peru and Kenya condemned Portugal
      Peru      Peru     NNP 4 nsubj B-LOC
      and       and      CC  3 cc
      Kenya     Kenya    NNP 1 conj  B-LOC
      condemned condemn  VBD 0 root
      Portugal  Portugal NNP 4 obj   B-LOC
      """,
      reads: ["Peru & Kenya -[condemn]-> Portugal"])
  }

  @Test func joinsThreeSubjects() throws {
    try check(
      """
      # Peru, Chile and Kenya condemned Portugal
      Peru      Peru     NNP 6 nsubj B-LOC
      ,         ,        ,   3 punct
      Chile     Chile    NNP 1 conj  B-LOC
      and       and      CC  5 cc
      Kenya     Kenya    NNP 1 conj  B-LOC
      condemned condemn  VBD 0 root
      Portugal  Portugal NNP 6 obj   B-LOC
      """,
      reads: ["Peru & Chile & Kenya -[condemn]-> Portugal"])
  }

  @Test func keepsTheSubjectsOfTwoClausesApart() throws {
    try check(
      """
      # Kenya arrested Mensah and Peru freed Duarte
      Kenya    Kenya  NNP 2 nsubj B-LOC
      arrested arrest VBD 0 root
      Mensah   Mensah NNP 2 obj   B-PER
      and      and    CC  6 cc
      Peru     Peru   NNP 6 nsubj B-LOC
      freed    free   VBD 2 conj
      Duarte   Duarte NNP 6 obj   B-PER
      """,
      reads: [
        "Kenya -[arrest]-> Mensah",
        "Peru -[free]-> Duarte",
      ])
  }

  @Test func sharesTheAuxiliaryOfTwoVerbs() throws {
    try check(
      """
      # Kenya will arrest Mensah and deport Duarte
      Kenya  Kenya  NNP 3 nsubj B-LOC
      will   will   MD  3 aux
      arrest arrest VB  0 root
      Mensah Mensah NNP 3 obj   B-PER
      and    and    CC  6 cc
      deport deport VB  3 conj
      Duarte Duarte NNP 6 obj   B-PER
      """,
      reads: [
        "Kenya -[arrest]-> Mensah (planned)",
        "Kenya -[deport]-> Duarte (planned)",
      ])
  }

  @Test func sharesTheSubjectOfAPassive() throws {
    try check(
      """
      # Duarte was arrested and was deported by Kenya
      Duarte   Duarte NNP 3 nsubj:pass B-PER
      was      be     VBD 3 aux:pass
      arrested arrest VBN 0 root
      and      and    CC  6 cc
      was      be     VBD 6 aux:pass
      deported deport VBN 3 conj
      by       by     IN  8 case
      Kenya    Kenya  NNP 6 obl:agent  B-LOC
      """,
      reads: [
        "-[arrest]-> Duarte",
        "Kenya -[deport]-> Duarte",
      ])
  }
}
