/// Organisations that world news takes as known.
///
/// A name all in capitals is an abbreviation and counts only so written.
enum OrganisationTable {
  /// Bodies that states made together: `name|other names|seats that stand for it`.
  static let intergovernmental = """
    European Union|EU; European Community; E.U.|Brussels
    European Commission|EC; EU Commission|Berlaymont
    European Council|EU Council; Council of the European Union|
    European Parliament|EU Parliament|
    European Central Bank|ECB|
    European Court of Justice|ECJ; Court of Justice of the European Union; CJEU|
    European Court of Human Rights|ECHR; ECtHR|
    Council of Europe|CoE|
    NATO|North Atlantic Treaty Organization; North Atlantic Treaty Organisation; Atlantic Alliance; Western alliance|
    United Nations|UN; UNO; United Nations Organization|Turtle Bay
    UN Security Council|UNSC; Security Council; United Nations Security Council|
    UN General Assembly|UNGA; General Assembly; United Nations General Assembly|
    UN Human Rights Council|UNHRC; United Nations Human Rights Council; Human Rights Council|
    UNHCR|UN High Commissioner for Refugees; UN refugee agency; United Nations refugee agency|
    UNICEF|United Nations Children's Fund; UN children's agency|
    UNRWA|United Nations Relief and Works Agency|
    UNESCO|United Nations Educational, Scientific and Cultural Organization|
    UNDP|United Nations Development Programme; UN Development Programme|
    UNEP|United Nations Environment Programme; UN Environment Programme|
    OCHA|UN humanitarian office; Office for the Coordination of Humanitarian Affairs|
    OHCHR|UN human rights office; Office of the High Commissioner for Human Rights|
    World Food Programme|WFP; World Food Program; UN World Food Programme|
    World Health Organization|WHO; World Health Organisation; UN health agency|
    Food and Agriculture Organization|FAO; Food and Agriculture Organisation|
    International Labour Organization|ILO; International Labor Organization|
    International Organization for Migration|IOM; UN migration agency|
    International Maritime Organization|IMO; International Maritime Organisation|
    International Civil Aviation Organization|ICAO|
    International Telecommunication Union|ITU|
    World Meteorological Organization|WMO|
    World Intellectual Property Organization|WIPO|
    International Atomic Energy Agency|IAEA; UN nuclear watchdog; UN atomic agency; UN atomic watchdog|
    International Court of Justice|ICJ; World Court|
    International Criminal Court|ICC|
    Permanent Court of Arbitration|PCA|
    International Monetary Fund|IMF|
    World Bank|World Bank Group; IBRD|
    World Trade Organization|WTO; World Trade Organisation|
    Organisation for Economic Co-operation and Development|OECD|
    Organization for Security and Co-operation in Europe|OSCE|
    Organisation for the Prohibition of Chemical Weapons|OPCW|
    International Energy Agency|IEA|
    Interpol|INTERPOL; International Criminal Police Organization|
    Europol|European Police Office|
    Frontex|European Border and Coast Guard Agency|
    European Medicines Agency|EMA|
    African Union|AU; Organisation of African Unity|
    Africa CDC|Africa Centres for Disease Control and Prevention|
    African Development Bank|AfDB; AFDB|
    ECOWAS|Economic Community of West African States|
    Southern African Development Community|SADC|
    East African Community|EAC|
    IGAD|Intergovernmental Authority on Development|
    Alliance of Sahel States|AES|
    ASEAN|Association of Southeast Asian Nations; Asean|
    SAARC|South Asian Association for Regional Cooperation|
    APEC|Asia-Pacific Economic Cooperation; Apec|
    Asian Development Bank|ADB|
    Asian Infrastructure Investment Bank|AIIB|
    Shanghai Cooperation Organisation|SCO; Shanghai Cooperation Organization|
    Collective Security Treaty Organization|CSTO; Collective Security Treaty Organisation|
    Commonwealth of Independent States|CIS|
    Eurasian Economic Union|EAEU|
    Arab League|League of Arab States|
    Gulf Cooperation Council|GCC; Cooperation Council for the Arab States of the Gulf|
    Organisation of Islamic Cooperation|OIC; Organization of Islamic Cooperation|
    OPEC|Organization of the Petroleum Exporting Countries; OPEC+; Opec|
    Organization of American States|OAS; Organisation of American States|
    Caricom|CARICOM; Caribbean Community|
    Mercosur|Southern Common Market; MERCOSUR|
    Inter-American Development Bank|IDB|
    Pacific Islands Forum|PIF|
    Commonwealth of Nations|The Commonwealth|
    Non-Aligned Movement|NAM|
    G7|Group of Seven; G-7|
    G20|Group of 20; Group of Twenty; G-20|
    G8|Group of Eight; G-8|
    BRICS|Brics|
    AUKUS|Aukus|
    Quad|Quadrilateral Security Dialogue|
    Red Cross|ICRC; International Committee of the Red Cross; Red Crescent; IFRC|
    International Olympic Committee|IOC|
    FIFA|Fifa|
    UEFA|Uefa|
    World Anti-Doping Agency|WADA; Wada|
    """

  /// Organs of one state, known well enough to be named without it: `name|other names|code`.
  static let stateOrgans = """
    Pentagon|Department of Defense; Defense Department; US Department of Defense; DoD; DOD|USA
    State Department|Department of State; US State Department; U.S. State Department|USA
    Justice Department|Department of Justice; DOJ; US Department of Justice|USA
    Treasury Department|US Treasury; U.S. Treasury; Department of the Treasury|USA
    Department of Homeland Security|DHS; Homeland Security|USA
    US Congress|Congress; U.S. Congress; Capitol Hill|USA
    US Senate|U.S. Senate|USA
    House of Representatives|US House of Representatives; U.S. House; US House|USA
    US Supreme Court|U.S. Supreme Court; Supreme Court of the United States; SCOTUS|USA
    FBI|Federal Bureau of Investigation|USA
    CIA|Central Intelligence Agency|USA
    NSA|National Security Agency|USA
    US Army|U.S. Army|USA
    US Navy|U.S. Navy|USA
    US Air Force|U.S. Air Force|USA
    US Marine Corps|U.S. Marine Corps; Marine Corps|USA
    US Coast Guard|U.S. Coast Guard|USA
    US Central Command|CENTCOM; Centcom; U.S. Central Command|USA
    National Guard||USA
    Federal Reserve|Fed; US Federal Reserve; Federal Reserve Board|USA
    Securities and Exchange Commission|SEC|USA
    Federal Trade Commission|FTC|USA
    Federal Communications Commission|FCC|USA
    Food and Drug Administration|FDA|USA
    Centers for Disease Control and Prevention|CDC|USA
    Environmental Protection Agency|EPA|USA
    Federal Aviation Administration|FAA|USA
    National Transportation Safety Board|NTSB|USA
    Federal Emergency Management Agency|FEMA|USA
    Immigration and Customs Enforcement|ICE|USA
    Internal Revenue Service|IRS|USA
    NASA|National Aeronautics and Space Administration; Nasa|USA
    NOAA|National Oceanic and Atmospheric Administration|USA
    US Geological Survey|USGS; U.S. Geological Survey|USA
    Republican Party|Republicans; GOP; Grand Old Party|USA
    Democratic Party|Democrats|USA
    Buckingham Palace||GBR
    House of Commons|The Commons|GBR
    House of Lords|The Lords|GBR
    Foreign Office|Foreign, Commonwealth and Development Office; FCDO|GBR
    Home Office||GBR
    Ministry of Defence|MoD; MOD|GBR
    Bank of England|BoE|GBR
    MI5|Security Service|GBR
    MI6|Secret Intelligence Service|GBR
    GCHQ||GBR
    Scotland Yard|Metropolitan Police; Met Police|GBR
    National Crime Agency|NCA|GBR
    National Health Service|NHS|GBR
    Royal Navy||GBR
    Royal Air Force|RAF|GBR
    Labour Party|Labour|GBR
    Conservative Party|Tories; Conservatives|GBR
    Ofcom||GBR
    Bundestag|German parliament|DEU
    Bundesrat||DEU
    Bundeswehr|German army|DEU
    Bundesbank||DEU
    Bundeskriminalamt|BKA; Federal Criminal Police Office|DEU
    Christian Democratic Union|CDU|DEU
    Social Democratic Party of Germany|SPD|DEU
    Alternative for Germany|AfD|DEU
    National Rally|Rassemblement National|FRA
    Banque de France|Bank of France|FRA
    DGSE||FRA
    Bank of Italy|Banca d'Italia|ITA
    Carabinieri||ITA
    Guardia Civil|Civil Guard|ESP
    Cortes Generales|Spanish parliament|ESP
    Sejm|Polish parliament|POL
    Law and Justice|PiS|POL
    Fidesz||HUN
    Riksdag||SWE
    Storting||NOR
    Folketing||DNK
    Eduskunta||FIN
    Oireachtas|Dáil|IRL
    Sinn Féin||IRL
    Duma|State Duma; Russian parliament|RUS
    Federation Council||RUS
    FSB|Federal Security Service|RUS
    GRU||RUS
    Foreign Intelligence Service|SVR|RUS
    KGB||RUS
    Roskomnadzor||RUS
    Rosatom||RUS
    United Russia||RUS
    Verkhovna Rada|Rada; Ukrainian parliament|UKR
    Security Service of Ukraine|SBU|UKR
    General Staff of Ukraine|Ukrainian General Staff|UKR
    Grand National Assembly|Turkish parliament|TUR
    AK Party|AKP; Justice and Development Party|TUR
    Republican People's Party|CHP|TUR
    Knesset|Israeli parliament|ISR
    Israel Defense Forces|IDF; Israeli army; Israeli military; Israel Defence Forces|ISR
    Mossad||ISR
    Shin Bet|Shabak|ISR
    Likud|Likud party|ISR
    Fatah||PSE
    Palestine Liberation Organization|PLO; Palestine Liberation Organisation|PSE
    Revolutionary Guards|IRGC; Islamic Revolutionary Guard Corps; Revolutionary Guard; Quds Force; Basij|IRN
    Majlis|Iranian parliament|IRN
    Guardian Council||IRN
    Syrian Democratic Forces|SDF|SYR
    Syrian Observatory for Human Rights|SOHR|
    Lok Sabha|Indian parliament|IND
    Rajya Sabha||IND
    Bharatiya Janata Party|BJP|IND
    Indian National Congress|Congress party|IND
    Reserve Bank of India|RBI|IND
    Central Bureau of Investigation|CBI|IND
    Inter-Services Intelligence|ISI|PAK
    Pakistan Tehreek-e-Insaf|PTI|PAK
    Awami League||BGD
    Communist Party of China|CCP; CPC; Chinese Communist Party|CHN
    National People's Congress|NPC|CHN
    People's Liberation Army|PLA; Chinese military|CHN
    People's Bank of China|PBOC|CHN
    Politburo||CHN
    Kuomintang|KMT|TWN
    Democratic Progressive Party|DPP|TWN
    Diet|National Diet; Japanese parliament|JPN
    Bank of Japan|BOJ|JPN
    Liberal Democratic Party|LDP|JPN
    Self-Defense Forces|Japan Self-Defense Forces; Self-Defence Forces|JPN
    Tatmadaw|Myanmar military; Myanmar junta|MMR
    National League for Democracy|NLD|MMR
    African National Congress|ANC|ZAF
    Economic Freedom Fighters|EFF|ZAF
    Democratic Alliance||ZAF
    Zanu-PF|ZANU-PF|ZWE
    Independent National Electoral Commission|INEC|NGA
    Rapid Support Forces|RSF|SDN
    Transitional Sovereignty Council|Sovereign Council|SDN
    Tigray People's Liberation Front|TPLF|ETH
    Royal Canadian Mounted Police|RCMP; Mounties|CAN
    Australian Federal Police||AUS
    Reserve Bank of Australia|RBA|AUS
    Petrobras||BRA
    Pemex||MEX
    PDVSA||VEN
    """

  /// Armed groups and movements that are no organ of a state: `name|other names|code of their home, if they have one`.
  static let movements = """
    Hamas|Islamic Resistance Movement; Qassam Brigades; Al-Qassam Brigades|PSE
    Palestinian Islamic Jihad|PIJ; Islamic Jihad|PSE
    Hezbollah|Hizbollah; Hizbullah; Hezbullah|LBN
    Houthis|Houthi; Ansar Allah; Houthi rebels; Houthi movement|YEM
    Taliban|Taleban; Afghan Taliban|AFG
    Pakistani Taliban|TTP; Tehrik-e-Taliban Pakistan; Tehreek-e-Taliban Pakistan|PAK
    Haqqani network||AFG
    Balochistan Liberation Army|BLA; Baloch Liberation Army|PAK
    Lashkar-e-Taiba|LeT|PAK
    Jaish-e-Mohammed|JeM|PAK
    Islamic State|ISIS; ISIL; Daesh; Islamic State group; Islamic State of Iraq and Syria; Isis|
    Islamic State Khorasan|ISIS-K; ISKP; Islamic State Khorasan Province; IS-K|
    Al-Qaeda|Al Qaeda; al-Qaida; Al-Qaida|
    Al-Shabaab|Al Shabaab; Al-Shabab|SOM
    Boko Haram||NGA
    JNIM|Jama'at Nasr al-Islam wal Muslimin|MLI
    Hayat Tahrir al-Sham|HTS; Nusra Front; al-Nusra Front|SYR
    Kurdistan Workers' Party|PKK; Kurdistan Workers Party|TUR
    YPG|People's Protection Units|SYR
    Peshmerga||IRQ
    Popular Mobilization Forces|PMF; Hashd al-Shaabi; Popular Mobilisation Forces|IRQ
    Kataib Hezbollah|Kata'ib Hezbollah|IRQ
    Wagner Group|Wagner; PMC Wagner|RUS
    M23|March 23 Movement; M23 rebels|COD
    Allied Democratic Forces|ADF|COD
    Lord's Resistance Army|LRA|UGA
    Polisario Front|Polisario|ESH
    FARC|Revolutionary Armed Forces of Colombia|COL
    National Liberation Army|ELN|COL
    Sinaloa Cartel|Sinaloa cartel|MEX
    Jalisco New Generation Cartel|CJNG; Jalisco cartel|MEX
    Tren de Aragua||VEN
    MS-13|Mara Salvatrucha|SLV
    Tamil Tigers|LTTE; Liberation Tigers of Tamil Eelam|LKA
    Arakan Army||MMR
    New People's Army|NPA|PHL
    Abu Sayyaf||PHL
    Irish Republican Army|IRA|IRL
    ETA|Basque separatists|ESP
    Muslim Brotherhood||EGY
    Azov Brigade|Azov Battalion; Azov Regiment|UKR
    """
}
