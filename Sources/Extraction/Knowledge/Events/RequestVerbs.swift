/// Verbs of asking, ordering and making another act. The form of the rows is described at `VerbTable`.
extension VerbTable {
  /// Whom they are directed at does what the complement says.
  static let requests = """
    REQUEST - 020 | ask that=requested to=from/of
      ask ^to, request, seek, solicit, apply +for, petition, call ~in, call +in
    REQUEST - 020 | ask that=requested to=from/to
      ask +for, appeal +for, plead +for, beg +for, press +for, push +for, lobby +for, pray +for
    REQUEST - 020 | ask ctl=object that=requested
      ask, ask >for, urge, implore, beseech, entreat, beg, exhort, press, encourage, nudge, prod, call >on/upon,
      appeal >to, plead >with, turn >to
    REQUEST - 020 | ask ctl=object that=requested to=to
      advise, counsel, recommend, propose, suggest +to
    REQUEST meet 026 | ask ctl=object that=requested
      invite
    REQUEST meet 026 | ask that=requested
      invite >to/for
    REQUEST - 020 | ask that=requested to=from
      call +for
    REQUEST yield 0256 | ask that=requested group=call-for
      call +for :@truce/peace/calm/restraint/de-escalation/withdrawal
    REQUEST meet 026 | ask that=requested group=call-for
      call +for :@talks
    REQUEST assist 023 | ask that=requested to=from group=call-for
      call +for :@aid
    REQUEST change 0241 | ask that=requested group=call-for
      call +for :resignation/election/ouster/dismissal/removal
    REQUEST change 024 | ask that=requested group=call-for
      call +for :reform/change/law/ban/investigation/inquiry/probe/referendum
    REQUEST yield 0253 | ask that=requested group=call-for
      call +for :release/pardon/amnesty
    REQUEST change 020 | ask that=requested group=call-for
      call +for :@sanction/boycott/strike
    REQUEST meet 026 | ask that=requested to=with/from
      seek :@talks
    REQUEST assist 023 | ask that=requested to=from/to
      seek :@aid, request :@aid, ask +for :@aid, appeal +for :@aid
    REQUEST assist 023 | to=in/from group=seek-asylum
      seek :asylum/refuge/shelter
    REQUEST assist 0213 | to=from group=request-extradition
      seek :extradition, request :extradition
    REQUEST change 100 | to=from
      seek :compensation/damage/reparation
    REQUEST - 100 | ask that=requested to=from/of
      demand, insist +on, clamour +for, clamor +for, claim ~back
    REQUEST yield 1056 | ask that=requested to=from
      demand :@truce/withdrawal/de-escalation
    REQUEST yield 1053 | ask that=requested to=from group=demand
      demand :release/return
    REQUEST change 1041 | ask that=requested to=from group=demand
      demand :resignation/ouster/removal/election
    REQUEST change 104 | ask that=requested to=from group=demand
      demand :reform/change/right/wage/raise/justice
    REQUEST meet 106 | ask that=requested to=from group=demand
      demand :@talks
    REQUEST assist 103 | ask that=requested to=from group=demand
      demand :@aid/money/ransom/payment
    REQUEST - 100 | ask ctl=object that=requested
      order, instruct, oblige, compel, mandate, tell ^to
    THREATEN violence 138 | to=on/against group=order-attack
      order :strike/attack/airstrike/assault
    COERCE restrict 172 | to=of/in group=order-evacuation
      order :evacuation/lockdown/curfew
    COOPERATE - 061 | to=from group=buy
      order :goods/food/meal/jet/vaccine/dose/weapon/aircraft/plane
    REQUEST change 024 | ask ctl=object that=requested
      press +on, lobby, pressure, pressurize, lean >on, push ^to, badger
    REQUEST - 020 | group=summon
      summon :ambassador/envoy/diplomat, summon
    REQUEST - 1013 | group=subpoena
      subpoena, call :witness
    REQUEST - 020 | ctl=object that=occurred group=persuade
      persuade, convince, talk ~into, induce, coax, cajole, prompt
    COERCE - 170 | ctl=object that=occurred group=force
      force, coerce, bully, strong-arm, pressure ^to
    - - - | ctl=object that=negated group=dissuade
      dissuade, discourage, deter, talk +out
    - - - | group=challenge
      challenge
    REQUEST - 100 | ask ctl=object that=requested group=challenge
      dare, defy ^to
    CONCEDE - 080 | ctl=object that=possible group=allow
      allow, permit, authorize
    - - - | ctl=object that=possible group=allow
      let, enable, empower, entitle, clear ^to
    COERCE restrict 172 | ctl=object that=negated group=ban
      forbid, prohibit, bar ^to
    AID - 070 | ctl=object that=occurred group=help
      help, assist, aid
    - - - | ctl=object that=possible group=teach
      teach, train, coach, school, educate, instruct +in
    """
}
