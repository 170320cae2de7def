/// Verbs over an act of their own subject: planning, trying, refusing. Form of the rows: `VerbTable`.
extension VerbTable {
  static let intentions = """
    - - - | ctl=subject that=planned
      plan, intend, aim, prepare, scheme, mean, resolve, opt, elect ^to, choose ^to, decide, determine, arrange,
      schedule
    AGREE - 030 | ctl=subject that=planned
      agree ^to, consent, volunteer, offer ^to
    AGREE - 030 | say=promise ctl=subject that=planned
      promise ^to, pledge ^to, vow ^to, swear ^to, undertake ^to, commit ^to
    - - - | ctl=subject that=possible
      seek ^to, try, attempt, endeavour, endeavor, strive, struggle, work ^to, bid, scramble
    - - - | ctl=subject that=possible skip=mental
      hope, wish, want, long, yearn, aspire, desire, need, love, prefer, like
    THREATEN - 130 | ctl=subject that=possible
      threaten ^to
    REJECT - 120 | ctl=subject that=negated group=refuse
      refuse, decline
    - - - | ctl=subject that=negated skip=phase
      fail, neglect, omit, forget, hesitate, cease, refrain, abstain, avoid, stop +short
    - - - | ctl=subject that=occurred skip=phase
      manage, dare ^to, happen, tend, come, proceed, go ~on, complete, conclude, finalize, wrap ~up
    - - - | ctl=subject that=ongoing skip=phase
      begin, start, commence, continue, keep, keep ~on, carry ~on, resume, go ~ahead, proceed +with
    - - - | ctl=subject that=ended skip=phase
      stop, end, halt, finish, cease ~fire, discontinue, give ~up, pause, suspend
    RETREAT resign - | to=from/as group=resign
      quit
    - - - | that=possible skip=mental
      fear
    """
}
