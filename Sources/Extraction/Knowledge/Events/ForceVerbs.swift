/// Verbs of shows of force, coercion and violence. The form of the rows is described at `VerbTable`.
extension VerbTable {
  static let mobilisation = """
    MOBILIZE troops 154 | to=to/in/against group=deploy
      mobilize, mobilize :@troops, deploy, deploy :@troops, mass, mass :@troops, amass :@troops, station, muster
    MOBILIZE troops 154 | to=to/into/against group=deploy
      send :@troops, dispatch :@troops, move :@troops, rush :@troops, redeploy, send ~in :@troops, bolster :@troops
    MOBILIZE troops 154 | group=call-up
      call ~up :reservist/@troops, conscript, enlist :@person, raise :army/militia, activate :@troops, garrison
    - - - | group=draft
      draft
    MOBILIZE police 153 | to=to/in group=deploy
      send :police/officer, deploy :police/officer, mobilize :police
    MOBILIZE weapons 154 | to=to/in/against group=deploy-weapons
      deploy :@weapon, station :@weapon, move :@weapon, position :@weapon, send :warship/carrier/bomber,
      scramble :jet/fighter
    MOBILIZE weapons 150 | to=over group=weapons-test
      test :@weapon, test-fire, test-launch, parade :@weapon, stockpile, militarize, modernize :arsenal,
      enrich :uranium
    MOBILIZE troops 150 | to=near/off/with group=military-exercise
      hold :drill/exercise/manoeuvre/maneuver/wargame, conduct :drill/exercise, stage :drill/exercise
    MOBILIZE weapons 150 | group=patrol
      patrol :water/border/airspace/strait, overfly, buzz, shadow :ship/vessel,
      intercept :plane/aircraft/ship/vessel/jet
    MOBILIZE troops 152 | group=alert
      put +on :alert/standby/footing, raise :alert/readiness
    MOBILIZE troops 150 | to=on/near group=encircle
      encircle, mass >along/near/at, advance >on/towards, close ~in >on
    """

  static let coercion = """
    COERCE arrest 173 | to=for group=arrest
      arrest, detain, apprehend, nab, round ~up, take >into :custody, remand, hold :suspect/@person, capture :suspect,
      seize :@person, seize :suspect, pick ~up :suspect, collar, handcuff, place +under :arrest, intern
    COERCE seize 192 | to=from group=seize-territory
      capture
    ASSAULT abduct 181 | to=from group=capture
      capture :@person/soldier/fighter, take :prisoner/hostage/captive, hold :hostage/captive/prisoner
    COERCE seize 1711 | to=from group=seize
      seize, confiscate, impound, expropriate, nationalize, commandeer, requisition, repossess, loot +from
    - - - | group=handle
      grab
    COERCE seize 192 | to=of/from group=seize-territory
      seize :@territory/ship/vessel/tanker/control/power, capture :@territory, take :@territory/control, retake,
      recapture
    COERCE seize 192 | to=from group=occupy
      occupy, annex, overrun, conquer, colonize, partition, take ~over :@territory, claim :@territory
    COERCE seize 171 | group=raid-premises
      raid :office/house/home/building/headquarters/company, search :house/home/office/building/property,
      ransack :office
    COERCE restrict 172 | to=from group=ban
      ban, outlaw, proscribe, bar, disband, dissolve :party/parliament, delist, disenfranchise
    COERCE restrict 172 | to=on group=restrict
      restrict, curtail, clamp ~down >on, crack ~down >on, tighten :control/rule/restriction, police :speech
    - - - | group=regulate
      regulate
    COERCE restrict 172 | to=on/in group=restrict
      impose :@restriction, introduce :@restriction, extend :@restriction, cordon ~off, seal ~off, lock ~down, lock ~out,
      quarantine
    COERCE restrict 172 | to=against group=repress
      suppress, repress, oppress, persecute, subjugate, silence, muzzle, harass, discriminate >against, segregate,
      purge
    COERCE restrict 191 | to=to/of/with group=blockade
      blockade, besiege, lay :siege, close :@border/airspace, shut :@border, close ~off, seal :@border
    COERCE censor 1721 | to=to group=censor
      censor, block :website/access/app/site, shut ~down :newspaper/station/website, jam :signal, redact, gag,
      ban :book/film
    COERCE curfew 1723 | to=in/on group=curfew
      impose :curfew, declare :curfew, enforce :curfew
    COERCE martial-law 1724 | to=in group=martial-law
      declare :emergency/martial-law, impose :martial-law, suspend :constitution, seize :power
    COERCE deport 174 | to=from/to group=deport
      deport, extradite +against, expel :migrant/refugee/journalist/citizen, exile, evict, displace, uproot,
      remove :migrant
    COERCE - 170 | to=from group=remove
      remove :@person, drive ~back, push ~back :@person, stop :@person
    COERCE withhold 170 | to=to/from group=withhold
      cut ~off :power/water/electricity/gas/internet/supply, shut ~off :power/water/gas/internet,
      withhold :food/water/gas
    COERCE withhold 170 | to=of/to group=withhold
      starve, deprive +of, deny :food/water/treatment/care, divert :@aid, block :@aid/convoy
    COERCE cyber 176 | to=into group=hack
      hack, hack +into, breach :network/system/database/server, cyberattack, phish, spoof, dox, infiltrate,
      sabotage :network
    COERCE misinformation - | group=deceive
      deceive, mislead, misinform
    - - - | to=to/out group=deceive
      dupe, trick, defraud, scam, swindle, con, cheat, lie >to, manipulate, impersonate, rig
    - - - | to=from group=steal
      steal, steal >from, rob, burgle, burglarize, pilfer, embezzle, plunder, mug, shoplift, smuggle, launder
    - - - | group=bribe
      bribe, corrupt, pay ~off, buy ~off
    COERCE restrict 175 | to=from group=disperse
      force ~out, drive ~out, push ~back :protester/crowd, disperse, clear :camp/protester/square,
      break ~up :protest/camp
    """

  static let assault = """
    ASSAULT - 190 | to=against/at/on group=attack
      attack, assault, strike, hit, hit ~back, strike ~back, ambush, raid, storm, assail, pound, counterattack,
      retaliate
    - - - | group=attack
      target
    ASSAULT - 190 | to=against/on/at group=attack
      retaliate >against, launch >against/at :@attack, carry ~out :@attack, mount :@attack, stage :@attack,
      press :@attack
    ASSAULT - 190 | to=into group=invade
      invade, march >into/on, cross >into :@border, roll >into, push >into, advance +into, make +into :incursion,
      parachute >into
    ASSAULT - 190 | to=with/against group=fight
      fight, fight >against/with, battle, battle >with/against, clash, clash >with, skirmish, combat,
      engage :enemy/force
    ASSAULT - 190 | to=on/against/with group=fight
      wage :war, go >to :war >with, declare :war, open :front, launch :war/offensive/operation/invasion/assault
    ASSAULT - 190 | group=repel
      defeat :army/force/rebel/militant/troop, rout, repel, repulse, crush, vanquish, annihilate, thwart :attack, foil
    ASSAULT aerial 195 | group=attack
      bomb, bombard, carpet-bomb, firebomb, dive-bomb, strafe, napalm, airstrike
    ASSAULT heavy-weapons 194 | to=at/into/on group=attack
      shell, mortar, rocket, shell +with, pummel, lob >at/into, rain >on
    ASSAULT heavy-weapons 194 | to=at/on/into/against/towards group=attack
      fire :missile/rocket/shell/mortar/artillery/salvo/barrage/projectile, launch :missile/rocket/drone,
      lob :missile/rocket
    ASSAULT firearms 193 | to=at/on group=shoot
      fire :shot/round/bullet/gun/weapon/rifle/pistol, fire >at/on/upon, open :fire, shoot >at, gun ~down, snipe,
      spray +with
    ASSAULT firearms 193 | to=at group=shoot
      shoot, shoot :@person, shoot ~dead, fire ~back, return :fire, trade :fire, machine-gun
    - - - | group=film
      shoot :film/video/movie/photo/scene/footage
    ASSAULT heavy-weapons 194 | group=shoot-down
      shoot ~down, down :@weapon/plane/aircraft/drone/jet/helicopter, intercept :@weapon, bring ~down :plane/drone,
      sink, torpedo
    ASSAULT explosives 183 | to=in/at/near group=attack
      blow ~up, detonate, explode, set ~off :bomb/device/explosive, plant :bomb/explosive/mine, booby-trap, mine,
      car-bomb
    ASSAULT unconventional 204 | group=poison
      gas, poison, nuke, irradiate, nerve-gas
    ASSAULT - 180 | group=kill
      kill, slay, murder, take :life, put >to :death, lynch, strangle, suffocate, drown :@person, slaughter,
      leave ~dead, beat +death
    ASSAULT targeted 186 | group=kill
      assassinate, execute, behead, decapitate, hang :@person, guillotine, massacre, liquidate, exterminate, decimate,
      cull :people, neutralize, eliminate :@person/militant/commander, take ~out :militant/commander,
      eliminate :terrorist
    - - - | group=carry-out
      execute :plan/order/strategy/contract/warrant/project
    ASSAULT - 180 | group=injure
      wound, injure, maim, hurt, cripple, mutilate, disfigure, harm, bruise, scar
    ASSAULT primitive 180 | to=to group=stab
      stab, knife, hack >to :death, slash :@person, slit :throat, spear, burn :village/house, torch, set +on :fire,
      set ~alight, stone
    ASSAULT beat 182 | group=beat
      beat :@person, beat ~up, punch, kick :@person, slap :@person, club, whip, flog, cane, bludgeon, manhandle,
      rough ~up, choke
    ASSAULT beat 182 | to=at/on/with group=beat
      headbutt, shove, push :@person, grab :@person, pin ~down, trample, brutalize, batter, pelt, spit >at/on,
      throw >at, hurl >at
    ASSAULT primitive 180 | to=into group=ram
      run ~over, mow ~down, plough >into :crowd, plow >into :crowd, ram, ram >into
    ASSAULT torture 1822 | group=torture
      torture, waterboard, electrocute :@person
    ASSAULT - 182 | group=abuse
      abuse, mistreat, maltreat, ill-treat
    ASSAULT sexual 1821 | group=sexual-assault
      rape, molest, gang-rape, sexually-assault, grope
    ASSAULT abduct 181 | to=from group=abduct
      enslave, traffic :@person, abduct, kidnap, hijack, carjack, snatch :@person, hold >for :ransom, spirit ~away,
      take :@person ~hostage, hold ~hostage, take ~hostage/captive/prisoner
    ASSAULT destroy 1712 | group=destroy
      destroy, demolish, raze, level :building/house/village/city, flatten, bulldoze, wreck, gut, devastate,
      obliterate, sabotage, damage, ruin, lay :waste, wipe ~out, wipe ~off, burn ~down, blast :hole
    ASSAULT crowd-control 175 | to=at/on group=crowd-control
      tear-gas, pepper-spray, fire :gas/tear-gas/canister, water-cannon, baton-charge, tase, taser, kettle
    ASSAULT targeted 203 | group=ethnic-cleansing
      cleanse, ethnically-cleanse, exterminate :people
    ASSAULT - 190 | to=in/with group=attack
      target :@person/base/facility/infrastructure/civilian/position/depot/site, target +with :@weapon
    - - - | group=reach
      hit :record/high/low/target/market/road/shelf/headline/milestone, strike :chord/tone/gold
    """
}
