/// The adjective of each state, and the nouns for its people.
///
/// Written `code|adjectives|persons|people`, lists parted by `;`: one Swede, several Swedes. Without nouns the first
/// adjective serves, with `s` for several; `=` says that the adjective is used unchanged: one Chinese, the Chinese.
/// "Congolese", "Dominican" and the like go to the larger state, as newsrooms use them.
enum DemonymTable {
  static let text = """
    AFG|Afghan; Afghani
    AGO|Angolan
    ALB|Albanian
    AND|Andorran
    ARE|Emirati|Emirati|Emiratis
    ARG|Argentine; Argentinian; Argentinean|Argentine; Argentinian|Argentines; Argentinians
    ARM|Armenian
    ATG|Antiguan
    AUS|Australian; Aussie|Australian; Aussie|Australians; Aussies
    AUT|Austrian
    AZE|Azerbaijani; Azeri|Azerbaijani; Azeri|Azerbaijanis; Azeris
    BDI|Burundian
    BEL|Belgian
    BEN|Beninese|=|=
    BFA|Burkinabe; Burkinabé|=|Burkinabes
    BGD|Bangladeshi|Bangladeshi|Bangladeshis
    BGR|Bulgarian
    BHR|Bahraini|Bahraini|Bahrainis
    BHS|Bahamian
    BIH|Bosnian; Bosnian-Herzegovinian|Bosnian|Bosnians
    BLR|Belarusian; Belarussian; Byelorussian|Belarusian; Belarussian|Belarusians; Belarussians
    BLZ|Belizean
    BOL|Bolivian
    BRA|Brazilian
    BRB|Barbadian; Bajan|Barbadian; Bajan|Barbadians; Bajans
    BRN|Bruneian
    BTN|Bhutanese|=|=
    BWA|Botswanan|Motswana; Botswanan|Batswana; Botswanans
    CAF|Central African
    CAN|Canadian
    CHE|Swiss|=|=
    CHL|Chilean
    CHN|Chinese|=|=
    CIV|Ivorian
    CMR|Cameroonian
    COD|Congolese|=|=
    COL|Colombian
    COM|Comorian; Comoran
    CPV|Cape Verdean; Cabo Verdean
    CRI|Costa Rican; Tico|Costa Rican|Costa Ricans
    CUB|Cuban
    CYP|Cypriot; Greek Cypriot|Cypriot; Greek Cypriot|Cypriots; Greek Cypriots
    CZE|Czech
    DEU|German
    DJI|Djiboutian
    DNK|Danish|Dane|Danes
    DOM|Dominican
    DZA|Algerian
    ECU|Ecuadorian; Ecuadorean; Ecuadoran
    EGY|Egyptian
    ERI|Eritrean
    ESH|Sahrawi; Saharawi|Sahrawi; Saharawi|Sahrawis; Saharawis
    ESP|Spanish|Spaniard|Spaniards
    EST|Estonian
    ETH|Ethiopian
    FIN|Finnish|Finn|Finns
    FJI|Fijian
    FRA|French|Frenchman; Frenchwoman|French; Frenchmen; Frenchwomen
    FRO|Faroese|=|=
    FSM|Micronesian
    GAB|Gabonese|=|=
    GBR|British; Brit|Briton; Brit; Britisher|British; Britons; Brits
    GEO|Georgian
    GHA|Ghanaian
    GIB|Gibraltarian
    GIN|Guinean
    GMB|Gambian
    GNB|Bissau-Guinean
    GNQ|Equatorial Guinean; Equatoguinean
    GRC|Greek; Hellenic|Greek|Greeks
    GRD|Grenadian
    GRL|Greenlandic|Greenlander|Greenlanders
    GTM|Guatemalan
    GUM|Guamanian
    GUY|Guyanese|=|=
    HKG|Hongkonger; Hong Kong|Hongkonger; Hong Konger|Hongkongers; Hong Kongers
    HND|Honduran
    HRV|Croatian; Croat|Croat; Croatian|Croats; Croatians
    HTI|Haitian
    HUN|Hungarian; Magyar|Hungarian; Magyar|Hungarians; Magyars
    IDN|Indonesian
    IND|Indian
    IRL|Irish|Irishman; Irishwoman|Irish; Irishmen; Irishwomen
    IRN|Iranian; Persian
    IRQ|Iraqi|Iraqi|Iraqis
    ISL|Icelandic|Icelander|Icelanders
    ISR|Israeli|Israeli|Israelis
    ITA|Italian
    JAM|Jamaican
    JOR|Jordanian
    JPN|Japanese|=|=
    KAZ|Kazakh; Kazakhstani; Kazakstani|Kazakh; Kazakhstani|Kazakhs; Kazakhstanis
    KEN|Kenyan
    KGZ|Kyrgyz; Kyrgyzstani; Kirghiz|Kyrgyz; Kyrgyzstani|Kyrgyz; Kyrgyzstanis
    KHM|Cambodian; Khmer|Cambodian; Khmer|Cambodians; Khmers
    KIR|I-Kiribati|=|=
    KNA|Kittitian; Nevisian
    KOR|South Korean
    KWT|Kuwaiti|Kuwaiti|Kuwaitis
    LAO|Laotian; Lao
    LBN|Lebanese|=|=
    LBR|Liberian
    LBY|Libyan
    LCA|Saint Lucian; St. Lucian; St Lucian
    LIE|Liechtensteinish|Liechtensteiner|Liechtensteiners
    LKA|Sri Lankan
    LSO|Basotho|Mosotho|Basotho
    LTU|Lithuanian
    LUX|Luxembourgish; Luxembourgeois|Luxembourger|Luxembourgers
    LVA|Latvian
    MAC|Macanese|=|=
    MAR|Moroccan
    MCO|Monegasque; Monégasque; Monacan
    MDA|Moldovan; Moldavian
    MDG|Malagasy; Madagascan|Malagasy|Malagasies; Malagasy
    MDV|Maldivian
    MEX|Mexican
    MHL|Marshallese|=|=
    MKD|Macedonian; North Macedonian
    MLI|Malian
    MLT|Maltese|=|=
    MMR|Burmese; Myanmarese|Burmese|Burmese
    MNE|Montenegrin
    MNG|Mongolian; Mongol|Mongolian; Mongol|Mongolians; Mongols
    MOZ|Mozambican
    MRT|Mauritanian
    MUS|Mauritian
    MWI|Malawian
    MYS|Malaysian
    NAM|Namibian
    NCL|New Caledonian
    NER|Nigerien
    NGA|Nigerian
    NIC|Nicaraguan
    NLD|Dutch|Dutchman; Dutchwoman|Dutch; Dutchmen; Dutchwomen
    NOR|Norwegian
    NPL|Nepali; Nepalese|Nepali; Nepalese|Nepalis; Nepalese
    NRU|Nauruan
    NZL|New Zealand; Kiwi|New Zealander; Kiwi|New Zealanders; Kiwis
    OMN|Omani|Omani|Omanis
    PAK|Pakistani|Pakistani|Pakistanis
    PAN|Panamanian
    PER|Peruvian
    PHL|Filipino; Philippine; Filipina|Filipino; Filipina|Filipinos; Filipinas
    PLW|Palauan
    PNG|Papua New Guinean
    POL|Polish|Pole|Poles
    PRI|Puerto Rican
    PRK|North Korean
    PRT|Portuguese|=|=
    PRY|Paraguayan
    PSE|Palestinian
    PYF|French Polynesian; Tahitian
    QAT|Qatari|Qatari|Qataris
    ROU|Romanian; Rumanian
    RUS|Russian
    RWA|Rwandan; Rwandese
    SAU|Saudi; Saudi Arabian|Saudi; Saudi Arabian|Saudis; Saudi Arabians
    SDN|Sudanese|=|=
    SEN|Senegalese|=|=
    SGP|Singaporean
    SLB|Solomon Islander
    SLE|Sierra Leonean
    SLV|Salvadoran; Salvadorean; Salvadorian
    SMR|Sammarinese|=|=
    SOM|Somali; Somalian|Somali; Somalian|Somalis; Somalians
    SRB|Serbian; Serb|Serb; Serbian|Serbs; Serbians
    SSD|South Sudanese|=|=
    STP|São Toméan; Santomean
    SUR|Surinamese|=|=
    SVK|Slovak; Slovakian|Slovak; Slovakian|Slovaks; Slovakians
    SVN|Slovenian; Slovene|Slovene; Slovenian|Slovenes; Slovenians
    SWE|Swedish|Swede|Swedes
    SWZ|Swazi|Swazi|Swazis
    SYC|Seychellois|=|=
    SYR|Syrian
    TCD|Chadian
    TGO|Togolese|=|=
    THA|Thai|Thai|Thais
    TJK|Tajik; Tajikistani|Tajik; Tajikistani|Tajiks; Tajikistanis
    TKM|Turkmen; Turkmenistani|Turkmen|Turkmens; Turkmen
    TLS|East Timorese; Timorese|=|=
    TON|Tongan
    TTO|Trinidadian; Tobagonian; Trini|Trinidadian; Tobagonian|Trinidadians; Tobagonians
    TUN|Tunisian
    TUR|Turkish|Turk|Turks
    TUV|Tuvaluan
    TWN|Taiwanese|=|=
    TZA|Tanzanian
    UGA|Ugandan
    UKR|Ukrainian
    URY|Uruguayan
    USA|American; U.S.-American
    UZB|Uzbek; Uzbekistani|Uzbek; Uzbekistani|Uzbeks; Uzbekistanis
    VAT|Vatican|
    VCT|Vincentian
    VEN|Venezuelan
    VNM|Vietnamese|=|=
    VUT|Ni-Vanuatu; Vanuatuan|Ni-Vanuatu|Ni-Vanuatu; Vanuatuans
    WSM|Samoan
    XAB|Abkhaz; Abkhazian|Abkhaz; Abkhazian|Abkhaz; Abkhazians
    XKX|Kosovar; Kosovan|Kosovar; Kosovan|Kosovars; Kosovans
    XNC|Turkish Cypriot
    XSL|Somalilander
    XSO|South Ossetian
    XTN|Transnistrian
    YEM|Yemeni; Yemenite|Yemeni|Yemenis
    ZAF|South African
    ZMB|Zambian
    ZWE|Zimbabwean
    """
}
