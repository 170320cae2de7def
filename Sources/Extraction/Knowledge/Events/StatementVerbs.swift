/// Verbs of saying. The form of the rows is described at `VerbTable`.
extension VerbTable {
  /// Over another action they say who tells of it, alone they are statements.
  static let statements = """
    STATE - 010 | say=report
      say, state, remark, comment, mention, note, observe, add, explain, describe, recount, relate, report, announce,
      declare, proclaim, disclose, reveal, divulge, broadcast, publish, relay, write, post, tweet, blog, quip, joke,
      read, sum ~up, recall, summarize, outline, detail, quote, cite, speak ~out, testify, elaborate, remind, opine,
      reflect +on, reiterate, repeat, stress, emphasize, underline, underscore, highlight, point ~out, point +to,
      spell ~out, lay ~out
    STATE - 010 | say=report group=tell
      tell, inform, notify, brief, update
    STATE - 010 | say=report group=speak
      state ~in, address, lecture, preach >to
    - - - | ctl=subject that=planned
      set ~out
    STATE - 015 | say=confirm
      confirm, verify, affirm, reaffirm, corroborate, authenticate, acknowledge, concede ^that
    STATE - 015 | say=confirm group=admit
      admit, confess, own ~up +to, fess ~up
    STATE - 015 | say=claim group=claim-responsibility
      claim :responsibility/credit
    STATE - 010 | say=claim
      claim, maintain, insist, contend, assert, argue, allege, purport, profess, avow, boast, brag, pretend, suggest,
      imply, hint, hint +at, signal, indicate, intimate
    STATE - 010 | say=claim that=possible
      predict, forecast, project, expect, anticipate, foresee, estimate, speculate, guess, reckon
    REJECT - 016 | say=deny that=negated
      deny, deny :involvement/responsibility/charge/allegation/accusation/wrongdoing/claim/report
    REJECT - 120 | group=reject
      deny :access/entry/visa/request/permission/bail
    STATE - 016 | say=deny
      refute, rebut, disavow, contradict, dismiss +as, play ~down, downplay, disclaim, debunk
    AGREE - 030 | say=promise ctl=subject that=planned
      promise, vow, pledge, swear, guarantee, assure, commit +to
    AGREE - 033 | say=promise ctl=subject that=planned group=promise
      promise >to :@aid, pledge >to :@aid, commit >to :@aid
    SUPPORT - 050 | to=to group=pledge-support
      pledge :allegiance/loyalty/support, swear :allegiance/loyalty
    STATE - 011 | say=report that=negated group=decline-comment
      decline +on, decline :comment, refuse :comment
    STATE - 010 | say=report to=to
      answer, reply, respond, retort, counter, react
    STATE - 010 | ask
      ask ^that, wonder, inquire, enquire, query, question
    STATE - 010 | say=report to=of that=possible group=warn
      warn, caution, alert
    REQUEST change 024 | ask ctl=object that=negated group=warn
      warn +against/off, caution +against
    STATE - 012 | say=report
      sound :alarm/warning, raise :alarm/alert/question, voice :concern/doubt/worry, express :concern/doubt/worry
    CONCEDE - 055 | to=to/for group=apologize
      express :regret/remorse
    SUPPORT - 018 | to=to/with group=condole
      express :sympathy/condolence/solidarity, offer :sympathy/condolence/prayer, send :condolence
    STATE - 013 | say=report
      express :optimism/hope/confidence
    SUPPORT - 051 | to=for/to group=support
      express :support/backing/gratitude/thanks/appreciation
    ACCUSE disapprove 111 | to=at/with/over group=condemn
      express :anger/outrage/dismay/disappointment/displeasure/opposition/dissatisfaction
    SUPPORT - 051 | group=praise
      congratulate, greet, salute, toast, welcome, applaud, cheer
    STATE - 017 | group=mourn
      mourn, grieve +for, pay >to :tribute/respect, commemorate
    - - - | to=to/with group=award
      honour, honor
    - - - | group=bury
      bury
    STATE - 017 |
      lay :wreath/flower, raise :flag, light :candle, observe :silence/minute, unveil :statue/plaque/memorial
    STATE - 010 | say=report group=brief
      brief +on, debrief
    STATE - 010 | group=interview
      interview
    STATE - 010 | say=claim group=describe
      sign ~off, name, call :name, dub, label, brand, term, portray, characterize, depict, call ^as, call >as,
      describe ^as, brand ^as, declare ^as
    """
}
