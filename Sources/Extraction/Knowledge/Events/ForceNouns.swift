/// Event nouns of shows of force, coercion and violence. Form of the rows: `VerbTable`.
extension EventNounTable {
  static let force = """
    MOBILIZE troops 154 | roles=patient group=deploy
      deployment, mobilisation, mobilization, buildup, build-up, reinforcement, conscription, call-up
    MOBILIZE troops 150 | roles=against group=military-exercise
      exercise :military/naval/live-fire, drill, wargame, manoeuvre, maneuver, incursion :airspace
    MOBILIZE weapons 150 | roles=patient group=weapons-test
      test :missile/nuclear/rocket/weapon, launch :missile/rocket, test-launch, enrichment
    COERCE arrest 173 | roles=patient group=arrest
      arrest, detention, imprisonment, custody, capture :suspect, jailing, roundup, round-up, incarceration,
      apprehension
    THREATEN arrest 132 | roles=against group=arrest-warrant
      warrant :arrest
    COERCE seize 171 | roles=against group=raid-premises
      raid :police/dawn/immigration, search :house/police
    COERCE seize 1711 | roles=patient group=seize
      seizure, confiscation, expropriation, nationalisation, nationalization, impoundment
    COERCE seize 192 | roles=patient group=occupy
      occupation, annexation, conquest, land-grab
    COERCE seize 192 | roles=patient group=seize-territory
      capture, takeover :military, recapture
    COERCE restrict 172 | roles=against group=ban
      ban, prohibition, restriction, curb
    COERCE restrict 172 | roles=against group=restrict
      crackdown, clampdown, repression, persecution, lockdown, purge, oppression, discrimination, harassment
    COERCE restrict 191 | roles=patient group=blockade
      blockade, siege, encirclement, closure :border/airspace/crossing
    COERCE censor 1721 | roles=patient group=censor
      censorship, blackout :media/internet, shutdown :internet
    COERCE curfew 1723 | roles=against group=curfew
      curfew
    COERCE martial-law 1724 | roles=against group=martial-law
      martial-law, emergency :state, law :martial, coup, putsch, coup-d'état
    COERCE deport 174 | roles=patient group=deport
      deportation, eviction, exile, displacement, banishment
    COERCE withhold 170 | roles=patient group=withhold
      cutoff :gas/power/water/electricity, deprivation
    COERCE cyber 176 | roles=against group=hack
      cyberattack, cyber-attack, hack, hacking, breach :data/security, attack :cyber/ransomware, ransomware
    COERCE misinformation - | roles=against group=deceive
      disinformation, misinformation, deception, interference :election
    ASSAULT - 190 | roles=against group=attack
      attack, assault, strike, offensive, raid, ambush, counterattack, counteroffensive, counter-offensive, onslaught,
      retaliation, reprisal, aggression, incursion, violence, hostility, barrage, operation :military/ground/special,
      campaign :military/bombing
    ASSAULT - 190 | roles=toward group=invade
      invasion, intervention :military
    ASSAULT - 190 | recip roles=mutual group=fight
      war, fighting, battle, clash, skirmish, conflict, combat, hostilities, firefight, gunfight, gunbattle, shootout,
      confrontation, brawl
    ASSAULT - 196 | roles=patient group=violate-ceasefire
      violation :ceasefire/truce, breach :ceasefire/truce
    ASSAULT aerial 195 | roles=against group=attack
      airstrike, air-strike, strike :air/aerial, bombing, bombardment, air-raid, raid :air, sortie
    ASSAULT drone 195 | roles=against group=attack
      strike :drone, attack :drone, swarm :drone
    ASSAULT heavy-weapons 194 | roles=against group=attack
      shelling, strike :missile/rocket/artillery, attack :missile/rocket/mortar/artillery,
      fire :artillery/mortar/rocket, barrage :missile/rocket/artillery, salvo, bombardment :artillery
    ASSAULT explosives 183 | roles=against group=attack
      bombing :car/roadside, blast, explosion, attack :bomb/grenade, bombing :bus/train/market
    ASSAULT suicide-attack 1831 | roles=against group=attack
      bombing :suicide, attack :suicide
    ASSAULT firearms 193 | roles=patient group=shoot
      shooting, gunfire, attack :gun
    ASSAULT - 180 | roles=patient group=kill
      killing, murder, death, slaying, slaughter, homicide, manslaughter, femicide, lynching
    ASSAULT targeted 186 | roles=patient group=kill
      assassination, execution, massacre, beheading, hanging
    ASSAULT targeted 185 | roles=patient group=assassination-attempt
      attempt :assassination
    ASSAULT targeted 203 | roles=against group=ethnic-cleansing
      genocide, cleansing :ethnic, pogrom, atrocity
    ASSAULT beat 182 | roles=patient group=beat
      beating, flogging, punch
    ASSAULT primitive 180 | roles=patient group=stab
      stabbing, attack :knife/arson/acid/machete, arson, ramming, attack :car-ramming/vehicle
    ASSAULT torture 1822 | roles=patient group=torture
      torture
    ASSAULT - 182 | roles=patient group=abuse
      abuse, mistreatment, ill-treatment
    ASSAULT sexual 1821 | roles=patient group=sexual-assault
      rape, assault :sexual, abuse :sexual, violence :sexual
    ASSAULT abduct 181 | roles=patient group=abduct
      abduction, kidnapping, kidnap, hijacking, hostage-taking, disappearance :forced/enforced
    ASSAULT destroy 1712 | roles=patient group=destroy
      destruction, demolition, sabotage, razing, damage, vandalism
    ASSAULT crowd-control 175 | roles=against group=crowd-control
      tear-gas, water-cannon, charge :baton/lathi
    ASSAULT unconventional 204 | roles=against group=poison
      poisoning, attack :chemical/gas/nuclear/biological/nerve-agent
    """
}
