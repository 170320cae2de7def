// Occupations, kin and plain persons, written as the other titles are.

extension TitleTable {
  static let occupations = """
    spokesman|spokesmen|office speaker male
    spokeswoman|spokeswomen|office speaker female
    spokesperson|spokespeople|office speaker
    representative||office speaker
    MLA||office
    MEP||office
    MSP||office
    backbencher||office
    aide||office
    adviser||office
    advisor||office
    assistant||office
    chief||office
    head||office
    boss|bosses|office company
    director||office company
    director general|directors general|office
    director-general|directors-general|office
    deputy director||office
    executive||office company
    chief executive||office company
    chief executive officer||office company
    CEO||office company
    CFO||office company
    COO||office company
    chair||office
    vice chairman|vice chairmen|office male
    managing director||office company
    manager||office company
    founder||office company
    co-founder||office company
    owner||office company
    entrepreneur||office company
    billionaire||office company
    tycoon||office company
    magnate||office company
    oligarch||office company
    investor||office company
    banker||office company
    economist||office
    analyst||office
    strategist||office
    trader||office company
    shareholder||office company
    businessman|businessmen|office company male
    businesswoman|businesswomen|office company female
    Judge||honorific office court
    Justice||honorific office court
    Chief Justice||honorific office court
    Magistrate||honorific office court
    Prosecutor||honorific office court
    District Attorney||honorific office court
    lawyer||office court
    attorney||office court
    solicitor||office court
    barrister||office court
    QC||office court
    KC||office court
    defendant||office court
    plaintiff||office court
    suspect||office court
    witness|witnesses|office court
    victim||office
    coroner||office court
    notary|notaries|office court
    journalist||office
    reporter||office
    correspondent||office
    editor||office
    anchor||office
    presenter||office
    broadcaster||office
    author||office
    writer||office
    novelist||office
    poet||office
    playwright||office
    historian||office
    philosopher||office
    blogger||office
    photographer||office
    actor||office male
    actress|actresses|office female
    filmmaker||office
    singer||office
    rapper||office
    musician||office
    composer||office
    conductor||office
    comedian||office
    artist||office
    painter||office
    sculptor||office
    dancer||office
    designer||office
    architect||office
    scientist||office
    researcher||office
    physicist||office
    chemist||office
    biologist||office
    epidemiologist||office
    virologist||office
    astronaut||office
    cosmonaut||office
    engineer||office
    inventor||office
    physician||office
    surgeon||office
    nurse||office
    paramedic||office
    psychologist||office
    pharmacist||office
    teacher||office
    principal||office
    headteacher||office
    lecturer||office
    academic||office
    scholar||office
    student||office
    coach|coaches|office
    head coach|head coaches|office
    trainer||office
    captain||office
    player||office
    striker||office
    midfielder||office
    defender||office
    goalkeeper||office
    quarterback||office
    forward||office
    winger||office
    footballer||office
    cricketer||office
    boxer||office
    sprinter||office
    swimmer||office
    golfer||office
    cyclist||office
    referee||office
    umpire||office
    athlete||office
    champion||office
    teammate||office
    driver||office
    pilot||office
    priest||office religious male
    nun||office religious female
    monk||office religious male
    cleric||office religious
    vicar||office religious
    preacher||office religious
    activist||office
    campaigner||office
    dissident||office
    whistleblower||office
    organizer||office
    organiser||office
    union leader||office
    trade unionist||office
    separatist||office
    rebel||office
    militant||office
    gunman|gunmen|office male
    terrorist||office
    jihadist||office
    fugitive||office
    drug lord||office
    gang leader||office
    kingpin||office
    hacker||office
    spy|spies|office
    bodyguard||office
    soldier||office military
    marine||office military
    fighter||office military
    veteran||office military
    sniper||office military
    hostage||office
    captive||office
    prisoner||office
    detainee||office
    inmate||office
    refugee||office
    migrant||office
    asylum seeker||office
    resident||office
    neighbour||office
    neighbor||office
    survivor||office
    farmer||office
    fisherman|fishermen|office male
    firefighter||office
    fireman|firemen|office male
    ranger||office
    miner||office
    worker||office
    waiter||office male
    waitress|waitresses|office female
    chef||office
    model||office
    influencer||office
    celebrity|celebrities|office
    heir||office
    heiress|heiresses|office female
    predecessor||office
    successor||office
    counterpart||office
    ally|allies|office
    rival||office
    opponent||office
    critic||office
    colleague||office
    expert||office
    nominee||office
    laureate||office
    """

  static let kin = """
    wife|wives|kin female
    husband||kin male
    spouse||kin
    partner||kin
    fiancé||kin male
    fiancée||kin female
    widow||kin female
    widower||kin male
    ex-wife|ex-wives|kin female
    ex-husband||kin male
    girlfriend||kin female
    boyfriend||kin male
    mother||kin female
    father||kin male
    mum||kin female
    mom||kin female
    dad||kin male
    parent||kin
    stepmother||kin female
    stepfather||kin male
    son||kin male
    daughter||kin female
    child|children|kin
    stepson||kin male
    stepdaughter||kin female
    sibling||kin
    brother||kin male
    sister||kin female
    half-brother||kin male
    half-sister||kin female
    twin||kin
    grandmother||kin female
    grandfather||kin male
    grandparent||kin
    grandson||kin male
    granddaughter||kin female
    grandchild|grandchildren|kin
    uncle||kin male
    aunt||kin female
    nephew||kin male
    niece||kin female
    cousin||kin
    brother-in-law|brothers-in-law|kin male
    sister-in-law|sisters-in-law|kin female
    mother-in-law|mothers-in-law|kin female
    father-in-law|fathers-in-law|kin male
    son-in-law|sons-in-law|kin male
    daughter-in-law|daughters-in-law|kin female
    godfather||kin male
    godmother||kin female
    guardian||kin
    relative||kin
    """

  /// Words that say of which sex a person is, and nothing else.
  static let persons = """
    man|men|male
    woman|women|female
    boy||male
    girl||female
    gentleman|gentlemen|male
    guy||male
    teenager||-
    toddler||-
    baby|babies|-
    pensioner||-
    citizen||-
    civilian||-
    person|people|-
    individual||-
    """
}
