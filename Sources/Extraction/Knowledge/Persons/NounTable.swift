/// Common nouns by what they stand for, in the singular unless news uses the plural only.
enum NounTable {
  /// One word for several people, whatever its number.
  static let groups = """
    people police troop troops staff crowd public opposition crew family couple team gang mob community population youth
    personnel forces force crowds audience electorate workforce group pair duo trio faction militia resistance
    minority majority diaspora tribe clan squad unit brigade battalion regiment division platoon patrol convoy fleet
    guard cavalry infantry artillery garrison rebels militants delegation mission entourage panel jury cabinet
    leadership coalition alliance bloc side camp movement network cartel syndicate mafia underworld clergy
    congregation faithful nobility elite press media paparazzi proletariat peasantry
    household generation cohort class teamsters unionists children women men youths teens elders lgbt poor rich elderly
    homeless unemployed wounded injured dead disabled sick displaced hundreds thousands dozens scores millions others
    many allies neighbours neighbors masses folk kin crewmembers ranks insurgency underclass commandos parents
    """

  /// Bodies that act as one.
  static let organisations = """
    company firm corporation business conglomerate multinational startup start-up subsidiary manufacturer retailer
    supermarket chain airline carrier automaker carmaker drugmaker chipmaker brewer bank lender insurer brokerage fund
    hedge-fund utility refinery contractor supplier publisher newspaper daily weekly tabloid broadsheet magazine broadcaster station channel outlet
    website platform studio label agency bureau department ministry office directorate secretariat commission committee
    council board authority regulator watchdog court tribunal parliament congress senate legislature assembly chamber
    knesset duma cabinet administration regime junta army military navy air-force coastguard constabulary gendarmerie militia police
    intelligence embassy consulate mission union federation confederation association society club league party
    coalition alliance bloc organisation organization institution institute foundation charity ngo non-profit nonprofit
    think-tank university college school academy laboratory lab hospital clinic church mosque synagogue temple diocese
    monastery seminary museum gallery theatre theater orchestra prison jail treasury exchange consortium partnership
    venture cooperative franchise team side squad crew task-force fire-department
    brigade battalion regiment group network cartel gang movement front faction syndicate lobby campaign exchequer
    central-bank supreme-court high-court appeals-court constitutional-court government judiciary executive presidency
    chancellery monarchy palace vatican taskforce inspectorate ombudsman body panel inquiry delegation press media
    operator provider maker developer producer giant unit division arm branch wing service services forces archive
    library zoo hotel restaurant casino brand wholesaler distributor exporter importer shipper airline railway shipyard
    """

  /// Where things happen.
  static let places = """
    city town village hamlet suburb district neighbourhood neighborhood borough municipality county province prefecture
    region territory area zone enclave exclave district island peninsula archipelago coast shore beach bay gulf strait
    sea ocean lake river canal delta valley mountain hill desert forest jungle plain plateau border frontier crossing
    checkpoint port harbour harbor airport airfield airbase base barracks camp outpost front frontline street square
    avenue road highway motorway bridge tunnel station building tower house home apartment flat hotel mosque church
    synagogue temple cathedral school university campus hospital clinic prison jail court courthouse parliament palace
    embassy consulate compound headquarters office factory plant mine refinery depot warehouse market mall shop store
    restaurant cafe bar club stadium arena park museum theatre theater cemetery farm field village capital hometown
    birthplace site location scene venue place settlement outskirts countryside mainland homeland hinterland continent
    hemisphere world globe north south east west northeast northwest southeast southwest centre center downtown
    corridor buffer-zone no-fly-zone waters airspace soil shelter refugee-camp pier dock runway terminal platform
    """

  /// A state as a whole.
  static let states = """
    country nation state republic kingdom government superpower power democracy dictatorship monarchy federation
    emirate sultanate principality neighbour neighbor ally homeland motherland fatherland nation-state petrostate
    regime caliphate empire commonwealth colony
    """

  /// Agent nouns that the rules of `NounLexicon` do not find, and that are no title.
  static let persons = """
    adult agent aide ally alumnus amateur ancestor applicant apprentice attendant bride groom bystander captive
    casualty chap citizen client clown colonist combatant commuter companion comrade conscript consultant contestant
    convict crook culprit customer delegate descendant deserter devotee disciple donor dropout evacuee exile expatriate
    fan follower friend foe foreigner graduate guest guide guru hero heroine hiker host human idol immigrant infant
    informant inhabitant insurgent intellectual intern intruder invalid islander jihadi judge juror kid landlord
    learner loner loyalist lad lover maid master mate mayor mentor mercenary merchant minor nanny native nomad novice
    observer occupant offspring onlooker orphan outlaw outsider participant passenger passer-by patient patriot peasant
    pedestrian peer penpal pilgrim pioneer pirate planner poacher pupil radical recipient recruit royal runaway sailor
    seaman saviour scout servant shopper skipper slave spectator sponsor stakeholder stranger subject suicide-bomber
    supporter teen tenant thief thug tourist toddler traitor traveller traveler trustee undergraduate user vendor
    villain visitor volunteer voter warrior winner loser youngster zealot critic skeptic sceptic enemy adversary
    guerrilla partisan extremist paratrooper serviceman servicewoman reservist draftee defector hijacker
    accused beneficiary innocent juvenile co-defendant codefendant noncitizen retiree hopeful deceased assailant
    respondent rapporteur claimant outpatient inpatient intermediary complainant operative conferee felon
    gendarme clerk registrar newborn absentee prostitute proponent accomplice attendee cook cop delinquent
    pontiff patron vigilante appointee payer escapee eyewitness martyr addict warden mechanic custodian cadet
    dignitary bandit commando classmate stalwart paralegal litigant beggar visionary noncombatant neurosurgeon
    adherent prefect pedophile missionary guerilla usher diver trainee interviewee millionaire schoolgirl
    schoolboy registrant in-law deportee compatriot assassin second-in-command roommate enthusiast emigrant
    tyrant tutor pimp payee infidel cowboy confidant runner-up renegade enrollee veterinarian midwife honoree
    bully vandal pundit librarian jockey housemate hooligan chaplain bailiff mistress liar lessee fiancee fiance
    appellant sentry seamstress inductee fanatic crony confidante commissar chauffeur chaperone amputee
    technocrat stevedore saboteur rower provost namesake malcontent ideologue functionary expat czar cynic
    coward chieftain baker adjutant rookie provocateur newlywed matron lifeguard invitee internee housewife
    gymnast grandpa ex-president despot aspirant annuitant evictee returnee abductee arrestee designee grantee
    licensee franchisee mortgagee carer friar deckhand farmhand stagehand bosun medic buyer schoolchild
    stepchild godchild hermit concierge
    """

  /// Nouns in -er and -or that are no persons.
  static let things = """
    canister qualifier decider cliffhanger incinerator radiator mayor-race mixer heater trawler cutter lighter
    browser speaker-system converter amplifier barometer counter-offer eraser dresser newsletter disclaimer
    handover leftover rollover pushover layover paper water power order number letter matter border center
    computer weather winter summer corner river tower offer answer chapter shelter server tanker carrier
    container bomber launcher destroyer cruiser freighter steamer liner helicopter chopper master disorder
    kroner newspaper wallpaper whitepaper layer timer quarter charter barrier counter encounter transfer cover dinner
    supper flower finger shoulder liver cancer fever ulcer disaster cluster filter router printer scanner
    monitor motor rotor sensor reactor tractor factor sector vector corridor mirror error terror horror tremor
    humor rumor tumor favor labor harbor color honor flavor vapor armor behavior door floor anchor tenor minor
    manor meteor exterior interior odor register ladder powder thunder gender tender fender cinder cylinder
    hinder rudder semester trimester theater meter kilometer centimeter diameter parameter thermometer perimeter
    character cater butter gutter shutter scooter poster roster booster blister coaster toaster bluster luster
    monster lobster holster trigger tiger hunger danger anger hamburger burger merger ledger ginger plunger
    hanger dagger stagger bumper hopper copper pepper jumper sweeper zipper diaper whisper temper timber lumber
    chamber slumber ember september october november december rubber rocker cracker sticker locker cooker marker
    tracker bunker flyer drawer shower lawnmower brewer silver lever never over cleaver hangover turnover
    takeover makeover stopover crossover leather feather either other another together bother tether ether dryer
    fryer prayer razor blazer freezer bulldozer sizer wiser laser trouser transformer charger decoder header
    folder holder placeholder boulder reminder remainder grinder binder blinder stunner banner inner manner
    tanner airliner headliner ouster barter starter shorter quitter fritter twitter litter glitter transmitter
    emitter voucher crusher dishwasher washer thriller roller trailer boiler cooler collar propeller cellar
    pillar solar filler tiller smaller tumbler buckler sprinkler armour harbour colour favour honour vapour
    labour rumour tumour humour behaviour endeavour interceptor indicator generator elevator escalator
    accelerator calculator ventilator simulator incubator refrigerator detonator reflector detector projector
    connector ejector compressor processor transistor resistor checklist shortlist wishlist playlist blacklist
    whitelist watchlist capacitor equator crater alligator denominator semiconductor superconductor clamor
    stupor splendor former latter murder slander misdemeanor waiver soccer odometer surrender bolster separator
    manslaughter oyster caliber calibre render wonder slaughter fertilizer fertiliser buffer hammer maneuver
    manoeuvre manpower tamper one-quarter saltwater wastewater rainwater freshwater seawater liquor silencer
    aquifer icebreaker smelter polymer parlor parlour dumpster bladder epicenter painkiller wrapper hereafter
    blower backdoor pacemaker misbehavior millimeter revolver primer firecracker transporter sunflower reindeer
    headwater antler transducer respirator multiplier jetliner demeanor coffer candor burner applicator analyzer
    thinner loudspeaker dossier dishonor catheter buzzer breakwater transponder streamer spillover sledgehammer
    shredder rancor no-brainer blockbuster blender veneer ticker sweetener spectrometer schooner extinguisher
    equalizer equaliser clipper blunder bestseller alternator watchtower sliver plaster laughter howitzer
    gunpowder grasshopper flipper firepower double-decker damper condenser windjammer typewriter tranquilizer
    tiebreaker suspender supercomputer strainer stopper skyscraper saucer orbiter microprocessor manger jammer
    horsepower halter flyover flounder flicker fervor fervour carburetor brainpower backwater defibrillator
    precursor sewer specter conditioner retainer opener tipper lander gander
    """
}
