/// Verbs of co-operation in deeds: exchange, aid and retreat. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let cooperation = """
    COOPERATE - 060 | recip to=with group=cooperate
      cooperate, cooperate >with, collaborate, collaborate >with, work >with, work ~together, join ~forces >with
    COOPERATE - 060 | recip to=with group=swap
      exchange, swap, trade :@prisoner/place/information/gift/pleasantry, barter, switch >with
    RETREAT release 0841 | recip to=with group=swap
      exchange :@prisoner, swap :@prisoner, trade :@prisoner
    ASSAULT firearms 193 | recip to=with group=clash
      exchange :fire/blow/shot/punch, trade :fire/blow/shot/strike/punch
    COOPERATE - 064 | recip to=with group=share-intelligence
      exchange :intelligence/information/datum/data, share :intelligence/information/datum/data
    COOPERATE - 064 | to=with group=share
      share, pool
    COOPERATE - 064 | to=with/to group=share
      pass >to :information/intelligence, pass ~on >to, hand ~over >to :document/evidence
    COOPERATE - 061 | recip to=with group=trade
      trade, trade >with, do ~business >with, deal >with, transact
    COOPERATE - 061 | to=from group=buy
      buy, purchase, acquire, procure, snap ~up, import, order >from, shop
    COOPERATE - 061 | to=to group=sell
      sell, export, supply, market, ship >to, offload, auction, license >to, lease, rent, hire ~out
    COOPERATE - 062 | to=to/with group=supply-weapons
      sell :weapon/arm/jet/missile/aircraft, supply :weapon/arm/missile, export :weapon/arm
    COOPERATE - 061 | to=in group=invest
      invest, invest >in, back +with
    AID - 071 | group=finance
      finance, fund, bankroll, underwrite, sponsor, bail ~out
    COOPERATE - 061 | to=with group=acquire
      take ~over, merge, merge >with, buy ~out, acquire :company/firm/stake/business/startup, amalgamate
    COOPERATE - 063 | to=to group=extradite
      extradite, hand ~over :suspect/fugitive, render, surrender >to :suspect/fugitive, transfer >to :suspect
    COOPERATE - 062 | recip to=with group=joint-exercise
      train >with, drill >with, exercise >with, patrol >with, conduct >with :drill/exercise
    COOPERATE - 061 | to=with/for group=build
      build +for, construct +for, develop >with, produce >with, design >with, co-produce, co-author, codevelop
    - - - | to=from group=hire
      hire, employ, recruit, engage, commission, headhunt, poach
    - - - | group=keep
      retain
    - - - | group=serve
      serve, serve >under/with, work >for, act >for, deputize >for
    - - - | recip to=to group=marry
      marry, wed, get ~married >to, get ~engaged >to, elope >with, befriend, adopt :child/baby/son/daughter
    AID - 071 | to=to group=lend
      lend, loan, advance :money
    """

  static let aid = """
    - - - | to=to/with/for group=give
      give, provide, deliver, send, distribute
    AID - 070 | to=to/with/for group=give
      supply :@aid, hand ~out, donate, contribute, grant :@aid/loan/money
    AID - 073 | to=to/for group=give-aid
      give :@aid, provide :@aid, deliver :@aid, send :@aid, airlift :@aid, ship :@aid, distribute :@aid, donate :@aid
    AID - 071 | to=to/for group=give-money
      give :money/fund/dollar/euro/loan, provide :money/fund/loan/funding, disburse, transfer :money/fund, allocate
    AID - 072 | to=to group=supply-weapons
      give :weapon/arm/missile/tank/ammunition/jet, provide :weapon/arm/missile/tank,
      send :weapon/arm/missile/tank/ammunition
    STATE - 010 | say=report to=to group=speech
      give :speech/interview/statement/evidence/testimony/address, deliver :speech/address/statement/message
    REQUEST - 100 | ask that=requested to=to group=order
      give :order/instruction
    THREATEN relations 139 | to=to group=ultimatum
      give :ultimatum
    AID - 072 | to=with group=supply-weapons
      arm, equip, rearm
    AID - 073 | group=shelter
      feed, clothe, house, shelter, harbour, harbor, host :refugee/migrant, take ~in :refugee/migrant, treat,
      vaccinate
    AID - 073 | to=from group=rescue
      rescue, save, pull +from :@person, free :hostage, evacuate, airlift, airlift :@person, liberate :@person,
      resettle
    AID - 074 | to=from/against group=protect
      protect, shield, safeguard, defend :border/area/city/town/territory/country, secure :border/area/city/building
    - - - | group=guard
      guard, patrol, police
    AID - 074 | to=to/in group=deploy-peacekeepers
      deploy :peacekeeper, send :peacekeeper, contribute :troops/peacekeeper
    AID - 075 | to=to group=grant-asylum
      grant :asylum, give :asylum/refuge/shelter, offer :asylum
    AID - 071 | to=to/for group=pay
      compensate, reimburse, subsidize, indemnify
    - - - | to=to/for group=pay
      repay, pay, reward, refund
    AID - 071 | to=of/for group=forgive-debt
      forgive :debt, cancel :debt, write ~off :debt, restructure :debt, reschedule :debt
    - - - | group=rebuild
      rebuild, reconstruct, restore, repair, renovate
    AID - 070 | to=with group=support-materially
      support +with, bolster, prop ~up, shore ~up, subsidise, sustain :economy
    - - - | group=care
      care >for, look ~after, nurse, tend >to, comfort, console
    """

  static let retreat = """
    RETREAT release 0841 | to=from/to group=release
      release, free, set ~free, liberate, let ~go, discharge, parole, bail, repatriate, hand ~over, hand ~back
    STATE - 010 | say=report group=publish
      release :statement/report/figure/datum/data/video/photo/image/footage/result/detail/document/book/album/film
    - - - | group=launch
      release :product/phone/model/version/game/song/single/trailer
    - - - | group=emit
      release :water/gas/oil/radiation
    RETREAT release 0841 | to=to group=release
      return :@prisoner/body/remains, hand ~over :@prisoner/body/remains
    RETREAT release 0841 | to=to group=release
      hand :@prisoner/body/remains/suspect
    RETREAT resign 0831 | to=to group=hand-over-power
      hand :power/control
    AID - 073 | to=to/from group=rescue
      fly :@person/@aid
    RETREAT - 0842 | to=to group=return
      return :territory/land/property/money/asset/artefact/artifact, give ~back, unfreeze, restore >to
    RETREAT withdraw 087 | to=from group=withdraw
      withdraw, pull ~out, pull ~back, retreat, retreat >from, withdraw >from :@territory, withdraw :@troops
    RETREAT withdraw 087 | to=to group=withdraw
      evacuate :@troops, abandon :@territory, vacate, leave :@territory, cede, relinquish :@territory,
      hand ~over :@territory
    RETREAT disarm 0874 | to=to group=surrender
      surrender, lay ~down :@weapon, give ~up :@weapon, surrender >to, turn +in, capitulate >to
    RETREAT disarm 0873 | group=disarm
      disarm, demobilize, demilitarize, dismantle :@weapon/arsenal, destroy :arsenal/stockpile, decommission,
      stand ~down
    RETREAT ceasefire 0871 | recip to=with group=ceasefire
      declare :@truce, announce :@truce, observe :@truce, implement :@truce, call :@truce, respect :@truce
    RETREAT ceasefire 087 | to=with/against/on group=end-fighting
      cease :fire/hostility, halt :attack/fighting/offensive/bombardment, stop :attack/fighting/bombing,
      end :war/fighting, suspend :attack/offensive/operation/fighting/strike,
      pause :attack/offensive/fighting/war/strike
    RETREAT disarm 087 | to=with group=de-escalate
      de-escalate, defuse, ease :tension, calm :tension, reduce :tension, scale ~back :operation
    RETREAT - 085 | to=on/against group=lift-sanctions
      lift :@sanction, ease :@sanction, remove :@sanction, end :@sanction, suspend :@sanction, drop :@sanction
    RETREAT access 0872 | to=to/of group=lift-blockade
      lift :blockade/siege, end :blockade/siege, break :siege, reopen :@border, open :@border/corridor/airspace
    RETREAT access 086 | to=to/into group=admit
      allow :@aid/inspector/observer/convoy, let ~in, admit :refugee/inspector/observer, grant :access/entry
    RETREAT resign - | to=from/as group=resign
      resign, step ~down, quit :@office, resign >from, abdicate, stand ~down +as, leave :@office
    RETREAT resign 0831 | to=to group=hand-over-power
      hand ~over :power, cede :power, transfer :power, relinquish :power/@office
    """
}
