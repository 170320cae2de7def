/// Titles, offices, occupations and kin that news puts before, after or instead of a person's name.
///
/// Written `word|plural|marks`; an empty plural is the word with `s`. The marks: `honorific` is part of a name ("Dame
/// Judi"), `office` is held ("President"), `state` ties its holder to a state, `military`, `police`, `court`,
/// `religious`, `speaker` speaks for others, `kin`, `company`; `female` and `male` give the gender.
enum TitleTable {
  static let honorifics = """
    Mr||honorific male
    Mister||honorific male
    Messrs|Messrs|honorific male
    Mrs||honorific female
    Ms||honorific female
    Miss|Misses|honorific female
    Mx||honorific
    Dr||honorific
    Doctor||honorific office
    Prof||honorific
    Professor||honorific office
    Sir||honorific male
    Dame||honorific female
    Lord||honorific male
    Lady|Ladies|honorific female
    Baron||honorific male
    Baroness|Baronesses|honorific female
    Viscount||honorific male
    Earl||honorific male
    Count||honorific male
    Countess|Countesses|honorific female
    Duke||honorific male
    Duchess|Duchesses|honorific female
    Marquess|Marquesses|honorific male
    King||honorific office state male
    Queen||honorific office state female
    Prince||honorific office state male
    Princess|Princesses|honorific office state female
    Crown Prince||honorific office state male
    Crown Princess|Crown Princesses|honorific office state female
    Emperor||honorific office state male
    Empress|Empresses|honorific office state female
    Sultan||honorific office state male
    Emir||honorific office state male
    Sheikh||honorific male
    Sheikha||honorific female
    Shah||honorific office state male
    Tsar||honorific office state male
    Sayyid||honorific male
    Hajj||honorific male
    Hon||honorific
    Honourable||honorific
    Señor||honorific male
    Señora||honorific female
    Doña||honorific female
    Monsieur|Messieurs|honorific male
    Madame|Mesdames|honorific female
    Madam||honorific female
    Herr||honorific male
    Frau||honorific female
    Signor||honorific male
    Signora||honorific female
    Shri||honorific male
    Smt||honorific female
    Daw||honorific female
    Maulana||honorific religious male
    Mullah||honorific religious male
    Ayatollah||honorific religious male
    Grand Ayatollah||honorific religious male
    Imam||honorific religious male
    Rabbi||honorific religious
    Pope||honorific office religious male
    Cardinal||honorific religious male
    Archbishop||honorific religious
    Bishop||honorific religious
    Patriarch||honorific religious male
    Metropolitan||honorific religious male
    Monsignor||honorific religious male
    Father||honorific religious kin male
    Fr||honorific religious male
    Reverend||honorific religious
    Rev||honorific religious
    Pastor||honorific religious
    Sister||honorific religious kin female
    Brother||honorific religious kin male
    Mother Superior||honorific religious female
    Saint||honorific religious
    Dalai Lama||office religious male
    Grand Mufti||honorific religious male
    """

  static let ranks = """
    Gen|Gens|honorific office military
    General||honorific office military
    Maj Gen||honorific office military
    Major General||honorific office military
    Lt Gen||honorific office military
    Lieutenant General||honorific office military
    Brig Gen||honorific office military
    Brigadier General||honorific office military
    Brig||honorific office military
    Brigadier||honorific office military
    Colonel General||honorific office military
    Field Marshal||honorific office military
    Air Marshal||honorific office military
    Air Chief Marshal||honorific office military
    Air Vice Marshal||honorific office military
    Marshal||honorific office military
    Admiral||honorific office military
    Adm||honorific office military
    Rear Admiral||honorific office military
    Rear Adm||honorific office military
    Vice Admiral||honorific office military
    Vice Adm||honorific office military
    Commodore||honorific office military
    Commander||honorific office military
    Cmdr||honorific office military
    Lieutenant Commander||honorific office military
    Colonel||honorific office military
    Col||honorific office military
    Lt Col||honorific office military
    Lieutenant Colonel||honorific office military
    Major||honorific office military
    Maj||honorific office military
    Captain||honorific office military
    Capt||honorific office military
    Lieutenant||honorific office military
    Lt||honorific office military
    First Lieutenant||honorific office military
    Sergeant||honorific office military
    Sgt||honorific office military
    Staff Sergeant||honorific office military
    Staff Sgt||honorific office military
    Sergeant Major||honorific office military
    Corporal||honorific office military
    Cpl||honorific office military
    Lance Corporal||honorific office military
    Private||honorific office military
    Pvt||honorific office military
    Pfc||honorific office military
    Warrant Officer||honorific office military
    Petty Officer||honorific office military
    Ensign||honorific office military
    Wing Commander||honorific office military
    Squadron Leader||honorific office military
    Group Captain||honorific office military
    Flight Lieutenant||honorific office military
    commander-in-chief|commanders-in-chief|office military
    commander in chief|commanders in chief|office military
    chief of staff|chiefs of staff|office state military
    army chief||office state military
    warlord||office military
    officer||office
    Constable||honorific office police
    Police Constable||honorific office police
    PC||honorific office police
    Chief Constable||honorific office police
    Deputy Chief Constable||honorific office police
    Assistant Chief Constable||honorific office police
    Detective||honorific office police
    Det||honorific office police
    Inspector||honorific office police
    Detective Inspector||honorific office police
    Det Insp||honorific office police
    DI||honorific office police
    Chief Inspector||honorific office police
    Detective Chief Inspector||honorific office police
    Det Ch Insp||honorific office police
    DCI||honorific office police
    Detective Sergeant||honorific office police
    Det Sgt||honorific office police
    Detective Constable||honorific office police
    Superintendent||honorific office police
    Supt||honorific office police
    Chief Superintendent||honorific office police
    Ch Supt||honorific office police
    Detective Superintendent||honorific office police
    Det Supt||honorific office police
    Detective Chief Superintendent||honorific office police
    Commissioner||honorific office
    Assistant Commissioner||honorific office police
    Deputy Commissioner||honorific office police
    Police Commissioner||honorific office police
    police chief||office police
    Sheriff||honorific office police
    Deputy Sheriff||honorific office police
    Trooper||honorific office police
    Special Agent||honorific office police
    Agent||honorific office
    policeman|policemen|office police male
    policewoman|policewomen|office police female
    """

  static let politics = """
    President||honorific office state
    Vice President||honorific office state
    Vice-President||honorific office state
    President-elect|Presidents-elect|honorific office state
    Prime Minister||honorific office state
    Deputy Prime Minister||honorific office state
    PM||honorific office state
    Premier||honorific office state
    Chancellor||honorific office state
    Vice Chancellor||honorific office state
    Taoiseach|Taoisigh|honorific office state
    Tánaiste||honorific office state
    Chief Minister||honorific office state
    First Minister||honorific office state
    Minister||honorific office state
    Foreign Minister||honorific office state
    Defence Minister||honorific office state
    Defense Minister||honorific office state
    Finance Minister||honorific office state
    Interior Minister||honorific office state
    Justice Minister||honorific office state
    Health Minister||honorific office state
    Economy Minister||honorific office state
    Energy Minister||honorific office state
    Education Minister||honorific office state
    Trade Minister||honorific office state
    Environment Minister||honorific office state
    Home Secretary|Home Secretaries|honorific office state
    Foreign Secretary|Foreign Secretaries|honorific office state
    Defence Secretary|Defence Secretaries|honorific office state
    Health Secretary|Health Secretaries|honorific office state
    Secretary|Secretaries|honorific office
    Secretary of State|Secretaries of State|honorific office state
    Secretary of Defense|Secretaries of Defense|honorific office state
    Defense Secretary|Defense Secretaries|honorific office state
    Treasury Secretary|Treasury Secretaries|honorific office state
    Press Secretary|Press Secretaries|honorific office speaker
    Undersecretary|Undersecretaries|honorific office state
    Assistant Secretary|Assistant Secretaries|honorific office state
    Secretary-General|Secretaries-General|honorific office
    Secretary General|Secretaries General|honorific office
    General Secretary|General Secretaries|honorific office
    Attorney General|Attorneys General|honorific office state court
    Solicitor General|Solicitors General|honorific office state court
    Surgeon General|Surgeons General|honorific office state
    Chancellor of the Exchequer|Chancellors of the Exchequer|office state
    Speaker||honorific office state
    Senator||honorific office state
    Sen|Sens|honorific office state
    Representative||honorific office state
    Rep|Reps|honorific office state
    Congressman|Congressmen|honorific office state male
    Congresswoman|Congresswomen|honorific office state female
    Congressperson|Congresspeople|honorific office state
    Governor||honorific office state
    Gov|Govs|honorific office state
    Lt Gov||honorific office state
    Lieutenant Governor||honorific office state
    Governor General|Governors General|honorific office state
    Mayor||honorific office
    Deputy Mayor||honorific office
    Councillor||honorific office
    Cllr||honorific office
    Cllr||honorific office
    Councilman|Councilmen|honorific office male
    Councilwoman|Councilwomen|honorific office female
    Alderman|Aldermen|honorific office male
    MP||honorific office state
    MEP||honorific office
    MSP||honorific office
    lawmaker||office state
    legislator||office state
    parliamentarian||office state
    deputy|deputies|office state
    member of parliament|members of parliament|office state
    Ambassador||honorific office state
    envoy||office state
    special envoy||office state
    emissary|emissaries|office state
    diplomat||office state
    consul||office state
    consul general|consuls general|office state
    chargé d'affaires|chargés d'affaires|office state
    attaché||office state
    High Commissioner||honorific office state
    High Representative||honorific office
    negotiator||office
    mediator||office
    chief negotiator||office
    Comrade||honorific
    Chairman|Chairmen|honorific office male
    Chairwoman|Chairwomen|honorific office female
    Chairperson||office
    Supreme Leader||honorific office state
    head of state|heads of state|office state
    head of government|heads of government|office state
    leader||office
    ruler||office state
    dictator||office state
    monarch||office state
    regent||office state
    statesman|statesmen|office state male
    politician||office
    official||office
    civil servant||office state
    bureaucrat||office state
    national security adviser||office state
    national security advisor||office state
    candidate||office
    nominee||office
    incumbent||office
    presidential candidate||office
    opposition leader||office
    party leader||office
    first lady|first ladies|office state female
    first gentleman|first gentlemen|office state male
    tsarina||office state female
    junta leader||office state military
    governor-elect|governors-elect|office state
    whip||office
    frontbencher||office
    backbencher||office
    """
}
