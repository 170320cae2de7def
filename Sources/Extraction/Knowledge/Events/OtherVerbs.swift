/// Verbs that the ontology has no class for. The form of the rows is described at `VerbTable`.
extension VerbTable {
  /// Acts between actors all the same.
  static let unclassified = """
    - - - | to=against/over group=win
      win, win :election/vote/match/game/race/title/medal/prize/award/seat/case, triumph, prevail,
      secure :victory/title
    - - - | group=defeat
      beat, defeat, thrash, trounce, hammer, edge :@person, overcome, outclass, outperform, outplay, knock ~out,
      see ~off
    - - - | to=to/with/against group=compete
      lose >to, draw >with, tie >with, play, play >against, compete, compete >with/against, race >against,
      contest +for
    - - - | to=against group=score
      score, score >against, concede :goal, qualify, advance >to, reach :final/semi-final/quarter-final
    - - - | to=as group=appoint
      elect, re-elect, vote, vote +on, appoint, name +as, name :@person, designate, inaugurate, swear ~in, install,
      select, choose
    - - - | to=to/as group=appoint
      promote, assign, reassign, transfer, post >to, co-opt, succeed, succeed +as, replace +as, take ~over +as/from
    - - - | to=against group=run-for-office
      run >for :@office/mayor/president/senate, run >against, stand +for :election, campaign, canvass, bid +for
    - - - | group=found
      found, set ~up, establish, create, form, launch, launch :product/service/app/campaign/satellite/rocket,
      inaugurate :bridge
    - - - | group=open
      open, open :shop/store/school/factory/office/plant, close, shut, shut ~down, close ~down, reopen :school/shop
    - - - | group=make
      make, build, produce, manufacture, develop, design, construct, invent, assemble, craft, engineer, print, bake,
      cook
    - - - | to=to group=create
      write :book/letter/song/article, compose, paint, draw, direct :film/movie/play, film, record, edit, author, pen,
      star +in
    - - - | to=with group=perform
      perform, sing, dance, act, exhibit, tour +with, debut, premiere, stream, screen, broadcast :match/film
    - - - | group=lead
      lead, chair, run :company/country/agency/team, govern, rule, command :army/force, oversee, supervise
    - - - | to=against/over group=rule
      rule +against/for, adjudicate, judge, order ^that, uphold :ruling/conviction/sentence/law, decree, preside >over
    - - - | to=against/before group=testify
      testify >against/before, plead, plead :guilty, stand :trial, appear +before :court/judge
    - - - | to=on group=study
      study, research, analyse, analyze, test, examine :patient/datum/data, diagnose, operate +on, find, identify
    - - - | to=from group=receive
      borrow, borrow >from, owe >to, inherit, inherit >from, receive, receive >from, obtain >from, get >from, collect
    - - - | to=to/from group=handle
      take, take >from, bring, bring >to, carry, hand >to, pass, throw, pull, push, pick ~up, put, place
    - - - | to=to/with/for group=give
      pass >to
    - - - | group=pursue
      chase, pursue, hunt, hunt ~down, track ~down, trail, catch, find :@person, trace, locate, recover :body/remains
    - - - | to=with/into group=casualty
      die, drown, perish, collapse :@person, fall +ill, suffer, survive, crash, crash +into, collide, collide >with,
      derail
    - - - | to=from/to group=flee
      flee, flee >from, escape, escape >from, abscond, run ~away, go +into :hiding/exile, hide, migrate, emigrate,
      immigrate
    - - - | to=with/to group=move
      move >to, relocate, settle :refugee, resettle :family, live >with, stay >with, sleep >with
    - - - | group=change
      use, apply, adopt, employ :tactic/method, try :case/suspect, alter, amend, reform, overhaul, revise, restructure
    - - - | to=from group=prevent
      prevent, stop +from, prevent +from, avert, thwart, hinder, hamper, impede, block, foil :plot
    - - - | group=rival
      dominate, control, own :company/stake, monopolize, rival, outbid, overtake, surpass, replace :@person
    - - - | group=teach
      mentor, coach :team, raise :child, bring ~up, adopt :dog/cat, nurture
    - - - | to=with group=mark
      commemorate :anniversary, celebrate :anniversary/birthday/victory, mark :anniversary/day
    - - - | to=to/against group=compete
      lose
    """

  /// Verbs that lend their subject to the event noun they go with: "hold talks", "suffer a defeat".
  static let lightVerbs = """
    - - - | light=source to=with/on/against/to
      hold, make, have, do, give, conduct, carry ~out, launch, mount, stage, perform, execute, wage
    - - - | light=source to=to/against
      pay, issue, deliver, offer, lodge, file, level, render, grant, extend, express, voice, send, post, submit
    - - - | light=source to=on/against/with
      impose, inflict, slap, place, put, exert, apply, open, begin, start, initiate, resume, continue, pursue
    - - - | light=source to=with/between
      reach, strike, sign, seal, clinch, conclude, finalize, complete, secure, broker, negotiate, agree, declare
    - - - | light=source to=with/against
      take, join ~in, take ~part +in, engage +in, participate +in, enter +into
    - - - | light=source to=with
      call, host, convene, organize, attend
    - - - | light=target to=from/by
      receive, suffer, undergo, sustain, face, endure, win, earn, draw, attract, meet +with, come +under
    """
}
