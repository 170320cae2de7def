import Testing

/// Groups without names, by their noun, their number and what they did.
@Suite struct CrowdTests {
  @Test func theWorkersAreAllOfThemAndNotThoseCounted() throws {
    try check(
      """
      # Dock workers marched in Lima .
      Dock     dock   NN  2 compound
      workers  worker NNS 3 nsubj
      marched  march  VBD 0 root
      in       in     IN  5 case
      Lima     Lima   NNP 3 obl B-LOC
      .        .      .   3 punct
      # Police arrested 28 workers .
      Police   police NNS 2 nsubj
      arrested arrest VBD 0 root
      28       28     CD  4 nummod
      workers  worker NNS 2 obj
      .        .      .   2 punct
      # The workers accused Peru .
      The      the    DT  2 det
      workers  worker NNS 3 nsubj
      accused  accuse VBD 0 root
      Peru     Peru   NNP 3 obj B-LOC
      .        .      .   3 punct
      """,
      reads: [
        "Dock workers -[march]-> (in Lima)",
        "Police -[arrest]-> 28 workers",
        "Dock workers -[accuse]-> Peru",
      ])
  }

  @Test func theMarchersAreWhoProtested() throws {
    try check(
      """
      # Villagers blocked the road .
      Villagers villager NNS 2 nsubj
      blocked   block    VBD 0 root
      the       the      DT  4 det
      road      road     NN  2 obj
      .         .        .   2 punct
      # Police warned the marchers .
      Police    police   NNS 2 nsubj
      warned    warn     VBD 0 root
      the       the      DT  4 det
      marchers  marcher  NNS 2 iobj
      .         .        .   2 punct
      """,
      reads: [
        "Villagers -[block: the road]->",
        "Police -[warn]-> Villagers",
      ])
  }

  @Test func theNumberSaysWho() throws {
    try check(
      """
      # Five of the ministers resigned .
      Five      five     CD  5 nsubj
      of        of       IN  4 case
      the       the      DT  4 det
      ministers minister NNS 1 nmod
      resigned  resign   VBD 0 root
      .         .        .   5 punct
      # The five thanked Peru .
      The       the      DT  2 det
      five      five     CD  3 nsubj
      thanked   thank    VBD 0 root
      Peru      Peru     NNP 3 obj B-LOC
      .         .        .   3 punct
      # Kenya freed the remaining four .
      Kenya     Kenya    NNP 2 nsubj B-LOC
      freed     free     VBD 0 root
      the       the      DT  5 det
      remaining remain   VBG 5 amod
      four      four     CD  2 obj
      .         .        .   2 punct
      """,
      reads: [
        "Five of the ministers -[resign]->",
        "Five of the ministers -[thank]-> Peru",
        "Kenya -[free]-> Five of the ministers",
      ])
  }

  @Test func soldiersAreThoseOfTheArmy() throws {
    try check(
      """
      # The army attacked Kenya .
      The       the      DT  2 det
      army      army     NN  3 nsubj
      attacked  attack   VBD 0 root
      Kenya     Kenya    NNP 3 obj B-LOC
      .         .        .   3 punct
      # Villagers accused soldiers of murder .
      Villagers villager NNS 2 nsubj
      accused   accuse   VBD 0 root
      soldiers  soldier  NNS 2 obj
      of        of       IN  5 case
      murder    murder   NN  3 nmod
      .         .        .   2 punct
      """,
      reads: [
        "army -[attack]-> Kenya",
        "Villagers -[accuse]-> army",
      ])
  }

  @Test func membersOfAGangAreTheGang() throws {
    try check(
      """
      # Six members of the Acme gang abducted Kofi Mensah .
      Six      six    CD  2 nummod
      members  member NNS 7 nsubj
      of       of     IN  6 case
      the      the    DT  6 det
      Acme     Acme   NNP 6 compound B-ORG
      gang     gang   NN  2 nmod
      abducted abduct VBD 0 root
      Kofi     Kofi   NNP 7 obj B-PER
      Mensah   Mensah NNP 8 flat I-PER
      .        .      .   7 punct
      """,
      reads: ["Acme -[abduct]-> Kofi Mensah"])
  }

  @Test func whoIsSaidOfPeople() throws {
    try check(
      """
      # Rescuers freed nine rowers who had been trapped .
      Rescuers rescuer NNS 2 nsubj
      freed    free    VBD 0 root
      nine     nine    CD  4 nummod
      rowers   rower   NNS 2 obj
      who      who     WP  8 nsubj:pass
      had      have    VBD 8 aux
      been     be      VBN 8 aux:pass
      trapped  trap    VBN 4 acl:relcl
      .        .       .   2 punct
      """,
      reads: ["Rescuers -[free]-> nine rowers"])
  }

  @Test func theVictimsAreAllOfThem() throws {
    try check(
      """
      # Rebels killed a couple and their guide .
      Rebels     rebel    NNS  2 nsubj
      killed     kill     VBD  0 root
      a          a        DT   4 det
      couple     couple   NN   2 obj
      and        and      CC   7 cc
      their      their    PRP$ 7 nmod:poss
      guide      guide    NN   4 conj
      .          .        .    2 punct
      # Peru identified the victims .
      Peru       Peru     NNP  2 nsubj B-LOC
      identified identify VBD  0 root
      the        the      DT   4 det
      victims    victim   NNS  2 obj
      .          .        .    2 punct
      """,
      reads: [
        "Rebels -[kill]-> couple & their guide",
        "Peru -[identify]-> couple & their guide",
      ])
  }

  @Test func hostagesAreNoSide() throws {
    try check(
      """
      # Peru freed 12 hostages .
      Peru     Peru    NNP 2 nsubj B-LOC
      freed    free    VBD 0 root
      12       12      CD  4 nummod
      hostages hostage NNS 2 obj
      .        .       .   2 punct
      # Kenya attacked Peru .
      Kenya    Kenya   NNP 2 nsubj B-LOC
      attacked attack  VBD 0 root
      Peru     Peru    NNP 2 obj B-LOC
      .        .       .   2 punct
      # Both sides suffered losses .
      Both     both    DT  2 det
      sides    side    NNS 3 nsubj
      suffered suffer  VBD 0 root
      losses   loss    NNS 3 obj
      .        .       .   3 punct
      """,
      casts: [
        "Peru: Peru, Peru, Both sides",
        "12 hostages: 12 hostages",
        "Kenya: Kenya, Both sides",
      ])
  }

  @Test func everyMinisterIsNobodyInParticular() throws {
    try check(
      """
      # Peru warned every minister .
      Peru     Peru     NNP 2 nsubj B-LOC
      warned   warn     VBD 0 root
      every    every    DT  4 det
      minister minister NN  2 iobj
      .        .        .   2 punct
      # Minister Ana Duarte resigned .
      Minister Minister NNP 2 nmod:desc
      Ana      Ana      NNP 4 nsubj B-PER
      Duarte   Duarte   NNP 2 flat I-PER
      resigned resign   VBD 0 root
      .        .        .   4 punct
      """,
      casts: [
        "Peru: Peru",
        "Ana Duarte: Minister Ana Duarte",
      ])
  }

  /// Those of a body are the body, a state's soldiers are not the state.
  @Test func itsGunmenAreTheBody() throws {
    try check(
      """
      # Acme bombed Peru .
      Acme     Acme    NNP  2 nsubj B-ORG
      bombed   bomb    VBD  0 root
      Peru     Peru    NNP  2 obj B-LOC
      .        .       .    2 punct
      # Its gunmen freed Kofi Mensah .
      Its      its     PRP$ 2 nmod:poss
      gunmen   gunman  NNS  3 nsubj
      freed    free    VBD  0 root
      Kofi     Kofi    NNP  3 obj B-PER
      Mensah   Mensah  NNP  4 flat I-PER
      .        .       .    3 punct
      # Kenya sued Acme .
      Kenya    Kenya   NNP  2 nsubj B-LOC
      sued     sue     VBD  0 root
      Acme     Acme    NNP  2 obj B-ORG
      .        .       .    2 punct
      # Its soldiers fought Peru .
      Its      its     PRP$ 2 nmod:poss
      soldiers soldier NNS  3 nsubj
      fought   fight   VBD  0 root
      Peru     Peru    NNP  3 obj B-LOC
      .        .       .    3 punct
      """,
      reads: [
        "Acme -[bomb]-> Peru",
        "Acme -[free]-> Kofi Mensah",
        "Kenya -[sue]-> Acme",
        "Its soldiers -[fight]-> Peru",
      ])
  }
}
