import Testing

/// Times that stand with another verb of the sentence.
@Suite struct SharedTimeTests {
  @Test func whatIsTriedInMayIsDoneInMay() throws {
    try check(
      """
      # In May Peru tried to bring Kenya home
      In    in    IN  2 case
      May   May   NNP 4 obl
      Peru  Peru  NNP 4 nsubj B-LOC
      tried try   VBD 0 root
      to    to    TO  6 mark
      bring bring VB  4 xcomp
      Kenya Kenya NNP 6 obj B-LOC
      home  home  RB  6 advmod
      """,
      reads: [
        "Peru -[try: to bring Kenya home]-> (2024-05-01…2024-05-31)",
        "Peru -[bring]-> Kenya (2024-05-01…2024-05-31; possible)",
      ])
  }

  @Test func whatHappensWhenTheyMeet() throws {
    try check(
      """
      # Peru will thank Kenya when they meet on Friday
      Peru   Peru   NNP 3 nsubj B-LOC
      will   will   MD  3 aux
      thank  thank  VB  0 root
      Kenya  Kenya  NNP 3 obj B-LOC
      when   when   WRB 7 advmod
      they   they   PRP 7 nsubj
      meet   meet   VBP 3 advcl
      on     on     IN  9 case
      Friday Friday NNP 7 obl
      """,
      reads: [
        "Peru -[thank]-> Kenya (2025-03-14; planned)",
        "Peru <-[meet]-> Kenya (2025-03-14)",
      ])
  }
}
