/// Nouns that name events. The form of the rows is described at `VerbTable`; `:` gives the words before the noun, and
/// `roles` how the phrases around it take part (`NounRoles`).
enum EventNounTable {
  static let all = [cooperation, disputes, force, statements, others]

  static let cooperation = """
    AGREE - 030 | recip roles=mutual group=agreement
      deal, agreement, accord, pact, settlement, compromise, understanding, memorandum, arrangement, bargain,
      consensus, breakthrough
    SUPPORT - 057 | recip roles=mutual group=agreement
      treaty, signing, ratification, protocol, convention
    RETREAT ceasefire 0871 | recip roles=mutual group=ceasefire
      ceasefire, cease-fire, truce, armistice, cessation, deal :ceasefire/truce, agreement :ceasefire/truce
    AGREE - 036 | roles=toward group=offer
      offer, invitation, proposal, bid, overture, olive-branch
    AGREE - 030 | roles=toward group=promise say=promise that=planned
      promise, pledge, vow, commitment, guarantee, assurance
    AGREE - 033 | roles=benefit group=pledge-aid
      pledge :aid/funding/military
    AGREE - 037 | recip roles=mutual group=reconcile
      reconciliation, rapprochement, peace, detente, thaw, resolution :dispute/conflict
    CONSULT - 040 | recip roles=mutual group=meet
      meeting, summit, conference, encounter, session, gathering, huddle, roundtable, get-together, reunion, audience,
      forum, assembly, handshake, dinner, banquet, luncheon
    CONSULT - 046 | recip roles=mutual group=talks
      talk, talks, negotiation, negotiations, dialogue, discussion, consultation, conversation, round :negotiating,
      bargaining, parley, diplomacy, debate, exchange :view/opinion, engagement :diplomatic
    CONSULT - 045 | roles=mutual group=mediate
      mediation, arbitration, intermediation, good-offices
    CONSULT phone 041 | recip roles=mutual group=call
      call, call :phone/telephone/video/conference/two-hour, phone-call, phonecall, telephone-call, teleconference,
      videoconference, telephone :conversation, conversation :phone/telephone
    CONSULT visit 042 | roles=toward group=visit
      visit, trip, tour, stopover, pilgrimage, arrival, stop :campaign
    CONSULT visit 043 | roles=patient group=host
      reception, welcome, hosting
    CONSULT phone 040 | roles=toward group=contact
      letter, message, email, telegram, cable, contact, correspondence
    SUPPORT - 051 | roles=benefit group=support
      support, backing, endorsement, approval, solidarity, encouragement, advocacy
    SUPPORT - 051 | roles=benefit group=praise
      praise, applause, commendation, tribute, congratulation, compliment, acclaim
    SUPPORT - 051 | roles=toward group=thank
      thanks, gratitude, thanksgiving
    SUPPORT - 018 | roles=toward group=condole
      condolence, sympathy
    SUPPORT - 054 | roles=patient group=recognize
      recognition, accreditation
    SUPPORT - 052 | roles=patient group=defend
      vindication, exoneration
    CONCEDE - 055 | roles=toward group=apologize
      apology, regret
    CONCEDE - 080 | roles=toward group=concede
      concession, climbdown, capitulation, submission
    CONCEDE - 081 | roles=patient group=pardon
      pardon, amnesty, acquittal, clemency, reprieve, commutation
    CONCEDE - 0832 | roles=patient group=reverse
      u-turn, reversal, repeal
    COOPERATE - 060 | recip roles=mutual group=cooperate
      cooperation, co-operation, collaboration, partnership, alliance, teamwork, venture :joint, coordination
    COOPERATE - 060 | recip roles=mutual group=swap
      swap, exchange
    RETREAT release 0841 | recip roles=mutual group=swap
      swap :prisoner/captive/hostage/detainee/pow/spy, exchange :prisoner/captive/hostage/detainee/pow/spy
    COOPERATE - 064 | recip roles=mutual group=share-intelligence
      sharing :intelligence/information/data, exchange :information/intelligence/data
    ASSAULT firearms 193 | recip roles=mutual group=clash
      exchange :fire/gunfire
    COOPERATE - 061 | recip roles=mutual group=trade
      trade, commerce, transaction
    COOPERATE - 061 | roles=patient group=buy
      purchase, procurement, import
    COOPERATE - 061 | roles=toward group=sell
      sale, export, shipment, delivery :arms/weapon/gas/oil
    COOPERATE - 061 | roles=patient group=acquire
      takeover, acquisition, buyout
    COOPERATE - 061 | recip roles=mutual group=acquire
      merger
    COOPERATE - 061 | roles=toward group=invest
      investment
    COOPERATE - 062 | recip roles=mutual group=joint-exercise
      exercise :joint, drill :joint, patrol :joint, manoeuvre :joint, maneuver :joint
    COOPERATE - 063 | roles=patient group=extradite
      extradition
    AID - 070 | roles=benefit group=help
      help, assistance, aid, bailout, donation, grant, subsidy, loan, funding, contribution, gift, reparation,
      compensation, lifeline
    AID - 072 | roles=benefit group=supply-weapons
      aid :military/arms/security, assistance :military/security, delivery :missile/tank/ammunition, rearmament
    AID - 073 | roles=benefit group=give-aid
      aid :humanitarian/food/medical/emergency, relief, airlift, airdrop, delivery :aid/food, convoy :aid
    AID - 073 | roles=patient group=rescue
      rescue, evacuation
    AID - 074 | roles=benefit group=protect
      protection, peacekeeping
    AID - 075 | roles=benefit group=grant-asylum
      asylum, sanctuary
    RETREAT release 0841 | roles=patient group=release
      release, liberation, freeing, repatriation, handover :prisoner/hostage/body
    RETREAT - 0842 | roles=patient group=return
      return :property/territory/remains, restitution
    RETREAT withdraw 087 | roles=patient group=withdraw
      withdrawal, pullout, pullback, retreat, disengagement, drawdown
    RETREAT disarm 0874 | roles=toward group=surrender
      surrender
    RETREAT disarm 0873 | roles=patient group=disarm
      disarmament, demobilisation, demobilization, demilitarisation, demilitarization
    RETREAT disarm 087 | recip roles=mutual group=de-escalate
      de-escalation
    RETREAT access 086 | roles=patient group=admit
      reopening :border, inspection :nuclear
    RETREAT resign - | roles=patient group=resign
      resignation, abdication, departure, retirement
    RETREAT resign 0831 | roles=patient group=hand-over-power
      handover, transfer :power, transition :power
    """

  static let disputes = """
    REQUEST - 020 | roles=toward group=request ask that=requested
      request, appeal, plea, petition, entreaty, call +for, call +on, urging, solicitation
    REQUEST - 100 | roles=toward group=demand ask that=requested
      demand, requirement, order, instruction, directive, subpoena
    ACCUSE disapprove 111 | roles=against group=condemn
      criticism, condemnation, denunciation, rebuke, reprimand, censure, attack :verbal, insult, backlash, outcry,
      reproach, scolding
    ACCUSE disapprove 110 | roles=toward group=complain
      complaint, objection, disapproval, opposition, grievance, dissatisfaction, outrage, anger
    ACCUSE disapprove 110 | recip roles=mutual group=quarrel
      dispute, quarrel, row, feud, spat, disagreement, argument, standoff, stand-off, impasse, rift, tension,
      clash +over, showdown, war :word/trade, rivalry
    ACCUSE allege 112 | roles=against group=accuse say=claim
      accusation, allegation, charge, blame, claim +against
    ACCUSE allege 112 | roles=patient group=charge
      indictment, prosecution, impeachment, arraignment, trial, court-martial
    ACCUSE allege 115 | roles=against group=lawsuit
      lawsuit, suit, litigation, suit :class-action, complaint :legal/civil/criminal, action :legal
    ACCUSE investigate 090 | roles=patient group=investigate
      investigation, probe, inquiry, enquiry, inquest, audit, inspection, interrogation, questioning, hearing
    ACCUSE disapprove 114 | roles=patient group=summon
      summons, summoning
    REJECT - 120 | roles=patient group=reject
      rejection, rebuff, snub, dismissal :claim, veto
    REJECT - 120 | roles=patient group=refuse that=negated
      refusal
    REJECT - 128 | roles=against group=challenge
      challenge :legal/court, appeal :court/legal, defiance, violation, breach, contravention
    REJECT meet 125 | roles=patient group=cancel-meeting
      cancellation :summit/meeting/visit/talk/talks
    THREATEN - 130 | roles=toward group=threaten that=possible
      threat, intimidation, warning :final, menace
    THREATEN relations 139 | roles=toward group=ultimatum that=possible
      ultimatum, deadline
    THREATEN violence 138 | roles=toward group=threaten that=possible
      threat :bomb/death/nuclear/military
    THREATEN - 130 | roles=against group=extort
      blackmail, extortion
    PROTEST demo 141 | roles=against group=protest
      protest, demonstration, rally, march, sit-in, vigil, picket, protests, parade :protest
    PROTEST riot 145 | roles=against group=riot
      riot, rioting, unrest, looting, rampage, disorder, violence :street
    PROTEST riot 145 | roles=against group=revolt
      uprising, revolt, rebellion, insurrection, mutiny, revolution
    PROTEST strike 143 | roles=against group=labour-strike
      walkout, stoppage, strike :general/rail/labour/labor/teacher/nurse/doctor/port/dock/transport/worker/pilot/union,
      strike :train/bus/airport/school/mail/postal/tube/industrial/driver/public-sector/wildcat/nationwide/writer/actor,
      action :industrial
    PROTEST hunger 142 | roles=against group=hunger-strike
      hunger-strike, strike :hunger, fast :hunger
    PROTEST boycott 143 | roles=patient group=boycott
      boycott
    PROTEST obstruct 144 | roles=patient group=block
      roadblock, sit-down, obstruction, barricade, occupation :campus/building/student
    SANCTION discontinue 163 | roles=against group=sanction
      sanction, sanctions, embargo, tariff, levy, import :ban, penalty, blacklisting, ban :import/export/trade,
      restriction :trade/export/import
    SANCTION discontinue 162 | roles=patient group=cut-aid
      freeze, cut :aid/funding, cutoff, suspension :aid
    SANCTION discontinue 161 | recip roles=mutual group=break-relations
      break :diplomatic, severance, rupture
    SANCTION withdraw 161 | roles=patient group=recall-ambassador
      recall :ambassador/envoy/diplomat/commissioner/consul
    SANCTION withdraw 164 | recip roles=mutual group=halt-talks
      breakdown :talk/negotiation, collapse :talk/negotiation, deadlock
    SANCTION withdraw 166 | roles=patient group=leave-body
      secession, exit, defection
    SANCTION expel 166 | roles=patient group=suspend
      expulsion, suspension, exclusion, disqualification, ejection
    SANCTION convict 116 | roles=patient group=convict
      conviction, sentence, sentencing, verdict :guilty, condemnation :court
    SANCTION - 160 | roles=against group=punish
      fine, punishment, reprisal :economic
    SANCTION expel 160 | roles=patient group=dismiss
      dismissal, sacking, firing, ouster, removal, overthrow, toppling
    """

  static let statements = """
    STATE - 010 | roles=toward group=say say=report
      statement, remark, comment, announcement, declaration, report, disclosure, revelation, explanation, description,
      account, testimony, warning, message :video, post, tweet, briefing, notice
    STATE - 010 | roles=toward group=speech say=report
      speech, address, lecture, sermon, interview, conference :news/press
    STATE - 015 | roles=patient group=confirm say=confirm
      confirmation, acknowledgement, acknowledgment, admission, confession, verification
    STATE - 010 | roles=toward group=claim say=claim
      claim, assertion, suggestion, insistence, contention, argument +that
    STATE - 016 | roles=patient group=deny say=deny that=negated
      denial, disavowal, refutation
    STATE - 017 | roles=patient group=mourn
      funeral, burial, memorial, commemoration, ceremony, mourning, homage
    """

  /// Events that the ontology has no class for, and nouns that say what is to come of the act they stand with.
  static let others = """
    - - - | roles=patient group=appoint
      appointment, nomination, election, re-election, reelection, selection, inauguration, swearing-in, promotion
    - - - | roles=mutual group=election
      vote, referendum, ballot, runoff, poll, primary, campaign
    - - - | recip roles=mutual group=compete
      match, game, race, final, semi-final, semifinal, quarter-final, contest, competition, tournament, bout, duel,
      friendly, fixture
    - - - | roles=against group=win
      victory, win, triumph, upset
    - - - | roles=toward group=defeat
      defeat, loss
    - - - | recip roles=mutual group=marry
      marriage, wedding, engagement, divorce, separation
    - - - | roles=patient group=found
      founding, launch, creation, establishment, opening, unveiling, closure, shutdown, construction
    - - - | roles=patient group=casualty
      accident, crash, collision, derailment, injury, casualty, sinking, collapse, disaster, earthquake, flood, fire,
      wildfire, outbreak, epidemic, drowning
    - - - | roles=patient group=flee
      escape, flight, exodus, migration, defection :mass
    - - - | roles=patient group=steal
      theft, robbery, heist, burglary, fraud, embezzlement, smuggling, trafficking, bribery, scam
    - - - | roles=patient group=legislate
      law, legislation, ruling, decree, judgment, judgement, verdict, decision, reform
    - - - | roles=patient group=study
      study, survey, research, analysis, review, assessment
    - - - | roles=patient group=plan skip=mental that=planned
      plan, intention, preparation, scheme, agenda, initiative, aim, strategy
    - - - | roles=patient group=attempt skip=mental that=possible
      attempt, effort, bid +for, push, drive, chance, possibility, prospect, hope, risk, likelihood, fear, ability, belief
    - - - | roles=patient group=fail skip=phase that=negated
      failure, inability, unwillingness, reluctance
    - - - | roles=patient group=start skip=phase that=ongoing
      start, beginning, continuation, resumption, process
    - - - | roles=patient group=end skip=phase that=ended
      end, halt, conclusion, termination
    """
}
