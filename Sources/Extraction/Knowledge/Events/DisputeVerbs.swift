/// Verbs of accusation, rejection, threat and protest. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let accusation = """
    ACCUSE disapprove 111 | group=condemn
      criticize, condemn, denounce, decry, deplore, slam, lambast, lambaste, blast, castigate, censure, rebuke,
      reprimand, chide, scold, berate, admonish, vilify, malign, defame, disparage, deride, mock, ridicule, insult,
      belittle, taunt, heckle, boo, jeer, bash, pan, savage, excoriate, rip, rip +into, tear +into
    ACCUSE disapprove 111 | to=at/against group=condemn
      lash ~out >at, hit ~out >at, hit ~back >at, rail >against, rage >against, fume >at, take >to :task
    ACCUSE disapprove 110 | to=to/about group=complain
      object, object >to, protest +to, complain, complain +about/of, grumble +about, lament, bemoan, rue
    ACCUSE disapprove 110 | recip to=with group=quarrel
      disagree, disagree >with, differ >with, quarrel, argue >with, spar >with, feud >with, bicker
    ACCUSE disapprove 110 | to=of/against/with group=oppose
      disapprove, disapprove >of, speak ~out >against, come ~out >against, take ~issue >with, resent
    ACCUSE disapprove 111 | to=with/for group=condemn
      call ~out, fault, find ~fault >with, upbraid, shame, repudiate, reproach, dress ~down
    ACCUSE allege 112 | to=for/on group=accuse
      blame, attribute >to :blame, scapegoat, point ~finger >at
    ACCUSE allege 112 | group=accuse
      accuse, accuse +of, allege >against, impute, implicate, incriminate, denounce +as, suspect +of
    ACCUSE allege 1121 | group=accuse
      accuse +of :corruption/fraud/theft/murder/bribery/crime/embezzlement/rape
    ACCUSE allege 1122 | group=accuse
      accuse +of :abuse/torture/slavery/genocide
    ACCUSE allege 1123 | group=accuse
      accuse +of :aggression/attack/violation/war/invasion/breach
    ACCUSE allege 1125 | group=accuse
      accuse +of :spying/espionage/treason
    ACCUSE allege 112 | to=against/at group=accuse
      level >against/at :@charge/accusation/allegation, make >against :accusation/allegation
    ACCUSE allege 115 | to=against group=lawsuit
      sue, take >to :court, litigate, bring :lawsuit/case/suit, file :lawsuit/suit/complaint/claim,
      lodge :complaint/appeal
    ACCUSE allege 112 | to=against group=charge
      charge, charge +with, indict, prosecute, arraign, put +on :trial, impeach, press :@charge, bring :@charge
    - - - | to=for group=bill
      charge :fee/price/money/dollar/battery/phone/car/rent/customer, charge +for
    REQUEST - 020 | ask that=requested to=to/for
      appeal
    REJECT - 128 | to=against group=challenge
      appeal >against, challenge :ruling/decision/law/order/ban/verdict/result, dispute :result/election
    - - - | group=challenge
      contest
    ACCUSE investigate 090 | to=into group=investigate
      investigate, probe, inspect, look ~into, inquire >into, audit
    - - - | to=for group=examine
      examine, scrutinize, search +for
    ACCUSE investigate 090 | group=question
      question :@person, interrogate, grill, quiz, cross-examine, interview :suspect/witness
    ACCUSE investigate 090 | to=into/against group=investigate
      open :investigation/inquiry/probe/case, launch :investigation/inquiry/probe, order :investigation/inquiry/probe
    - - - | to=on group=monitor
      monitor, track, survey, shadow, wiretap, bug, eavesdrop >on, spy >on, surveil, stake ~out
    ACCUSE allege 112 | to=on group=expose
      expose, unmask, leak, blow ~whistle >on, inform >on, tip ~off, snitch >on, denounce >to
    ACCUSE disapprove 110 | to=to/with/over group=complain
      voice :anger/opposition/objection/dissent/concern, lodge :protest/objection, raise :objection
    ACCUSE disapprove 113 | to=against group=oppose
      campaign >against, lobby >against, rally :opposition, turn >against, speak >against
    ACCUSE allege 112 | to=for group=accuse
      hold ~responsible/accountable
    ACCUSE allege 112 | to=against group=testify
      testify >against
    ACCUSE allege 112 | group=report
      report :@person +to
    ACCUSE disapprove 110 | recip to=with group=quarrel
      trade :accusation/blame/insult/barb, exchange :accusation/insult
    ACCUSE disapprove 111 | to=to group=complain
      hand :note/protest, deliver :protest
    """

  static let rejection = """
    REJECT - 120 | group=oppose
      oppose
    REJECT - 120 | to=at group=reject
      reject, dispute, rebuff, spurn, snub, dismiss, turn ~down, rule ~out, scoff >at, shun, brush ~off, brush ~aside,
      shrug ~off, vote >against
    REJECT meet 127 | to=from/of group=reject
      reject :@deal/plan/proposal/@talks/mediation, turn ~down :@deal/proposal/offer, spurn :offer
    REJECT meet 125 | to=with group=reject
      refuse :@talks, decline :@talks/invitation, reject :@talks/invitation, rule ~out :@talks, snub :@meeting
    REJECT - 120 | to=to/from group=refuse
      refuse :request/entry/visa/permission/bail/access, decline :request, turn ~away, turn ~back :@person, bar +from
    REJECT assist 122 | to=from/to group=reject
      refuse :@aid, reject :@aid, withhold :@aid/money/fund/payment
    REJECT - 129 | group=veto
      veto, block :@law/bill/nomination/vote/resolution/move, vote ~down, strike ~down, overrule, override, overturn
    REJECT - 128 | group=defy
      defy, disobey, flout, disregard, violate :law/rule/order/right/norm, breach :rule/law/contract,
      ignore :order/warning
    REJECT - 124 | to=to/against group=resist
      resist, withstand, stonewall, stand ~up >to, hold ~out >against, dig ~in, obstruct :justice
    ASSAULT - 196 | to=with group=violate-ceasefire
      violate :@truce, break :@truce, breach :@truce
    REJECT - 120 | to=on/of/with group=renege
      renege >on, back ~out >of, pull ~out +of :@deal, tear ~up :@deal, scrap :@deal, abandon :@deal, quit :@deal
    REJECT - 120 | to=from/with group=renege
      withdraw +from :@deal, break :@deal/promise, walk ~away +from :@deal, exit :@deal, annul, void, nullify
    REJECT meet 125 | to=with/to group=cancel-meeting
      cancel :@meeting, call ~off :@meeting, scrap :@meeting, postpone :@meeting, boycott :@talks
    - - - | to=from group=exclude
      sideline, isolate, ostracize, exclude, leave ~out, blackball
    """

  static let threat = """
    THREATEN - 130 | group=threaten
      threaten, warn :@person/@body, warn :@territory, threaten +with, menace, intimidate,
      warn +of :attack/retaliation/consequence
    THREATEN violence 138 | to=against/with/at group=threaten
      threaten :war/strike/attack/force/retaliation/violence, brandish, rattle :sabre, vow :revenge/retaliation
    THREATEN restrict 1312 | to=against/on group=threaten
      threaten :@sanction/boycott/tariff
    THREATEN restrict 1312 | group=threaten
      threaten +with :@sanction/tariff
    THREATEN arrest 132 | group=threaten
      threaten +with :arrest/prosecution/prison/jail/lawsuit
    THREATEN expel 136 | group=threaten
      threaten +with :expulsion/deportation
    THREATEN relations 133 | to=against group=threaten
      threaten :protest/action/walkout, threaten +with :protest
    THREATEN relations 139 | to=to/against/for group=ultimatum
      issue :ultimatum/threat, set :deadline/ultimatum, give :deadline
    STATE - 010 | say=report to=to/against group=warn
      issue :warning
    THREATEN arrest 132 | to=for/against group=arrest-warrant
      issue :warrant
    THREATEN - 130 | group=extort
      blackmail, extort, hold >to :ransom, cyberbully
    """

  static let protest = """
    PROTEST demo 141 | to=against/over/at group=protest
      protest, demonstrate, march, rally, picket, take >to :street, gather +against, turn ~out +against,
      parade +against
    PROTEST demo 141 | to=against/outside group=protest
      chant, sit ~in, hold :rally/vigil/protest/march, stage :protest/rally/sit-in/demonstration
    PROTEST riot 145 | to=against group=riot
      riot, rampage, run ~riot, loot, ransack, vandalize, deface, torch :car/building/shop, burn :flag/effigy/tyre
    PROTEST riot 145 | to=against group=revolt
      revolt, rise ~up, rebel, rebel >against, mutiny, rise ~up >against
    PROTEST strike 143 | to=against/at/over group=labour-strike
      strike +over/for, down :tool, walk ~out, walk ~off :job, stage :strike/walkout, call :strike, strike ~on,
      go +on :strike, be +on :strike
    PROTEST boycott 143 | group=boycott
      boycott, refuse :food
    PROTEST obstruct 144 | group=block
      block :@border/traffic/railway/entrance/access, barricade, blockade :@border/office,
      occupy :building/square/office/campus
    - - - | group=disrupt
      disrupt, obstruct
    PROTEST obstruct 144 | group=disrupt
      disrupt :meeting/event/service/traffic/speech, storm :stage/pitch
    PROTEST hunger 142 | to=against group=hunger-strike
      hunger-strike, go +on :hunger-strike, fast +against
    """
}
