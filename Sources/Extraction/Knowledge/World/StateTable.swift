/// The states and territories of the world: code, newsroom name, other names, capitals.
///
/// Codes are ISO 3166-1 alpha-3. Those in `X` come from the range that the standard leaves to its users: Kosovo's `XKX`
/// is in wide use, the others are ours. Members and observers are those of the United Nations.
///
/// Written `code|name|other names|capitals`, lists parted by `;`. A name all in capitals is an abbreviation. A capital
/// after `~` is a place only, because it rarely stands for the government or is better known as something else; one
/// after `!` counts only when spelled with its accents. A line without a name goes on with the state before it.
enum StateTable {
  static let members = """
    AFG|Afghanistan|Islamic Republic of Afghanistan; Islamic Emirate of Afghanistan|Kabul
    AGO|Angola|Republic of Angola|Luanda
    ALB|Albania|Republic of Albania|Tirana
    AND|Andorra|Principality of Andorra|Andorra la Vella
    ARE|United Arab Emirates|UAE; Emirates; The Emirates|Abu Dhabi
    ARG|Argentina|Argentine Republic|Buenos Aires
    ARM|Armenia|Republic of Armenia|Yerevan
    ATG|Antigua and Barbuda|Antigua; Antigua & Barbuda|St. John's; Saint John's
    AUS|Australia|Commonwealth of Australia|Canberra
    AUT|Austria|Republic of Austria|Vienna
    AZE|Azerbaijan|Republic of Azerbaijan|Baku
    BDI|Burundi|Republic of Burundi|Gitega; Bujumbura
    BEL|Belgium|Kingdom of Belgium|~Brussels
    BEN|Benin|Republic of Benin|Porto-Novo; Cotonou
    BFA|Burkina Faso|Burkina|Ouagadougou
    BGD|Bangladesh|People's Republic of Bangladesh|Dhaka; Dacca
    BGR|Bulgaria|Republic of Bulgaria|~Sofia
    BHR|Bahrain|Kingdom of Bahrain|Manama
    BHS|Bahamas|The Bahamas; Commonwealth of the Bahamas|~Nassau
    BIH|Bosnia and Herzegovina|Bosnia; Bosnia-Herzegovina; Bosnia & Herzegovina; BIH|Sarajevo
    BLR|Belarus|Republic of Belarus; Byelorussia|Minsk
    BLZ|Belize||Belmopan
    BOL|Bolivia|Plurinational State of Bolivia|La Paz; ~Sucre
    BRA|Brazil|Federative Republic of Brazil; Brasil|Brasília; Brasilia
    BRB|Barbados||Bridgetown
    BRN|Brunei|Brunei Darussalam|Bandar Seri Begawan
    BTN|Bhutan|Kingdom of Bhutan|Thimphu
    BWA|Botswana|Republic of Botswana|Gaborone
    CAF|Central African Republic|Centrafrique|Bangui
    CAN|Canada||Ottawa
    CHE|Switzerland|Swiss Confederation|Bern; Berne
    CHL|Chile|Republic of Chile|Santiago
    CHN|China|People's Republic of China; PRC; Mainland China; Communist China|Beijing; Peking
    CIV|Ivory Coast|Côte d'Ivoire; Republic of Côte d'Ivoire|Yamoussoukro; ~Abidjan
    CMR|Cameroon|Republic of Cameroon|Yaoundé
    COD|Democratic Republic of Congo|Democratic Republic of the Congo; DRC; DR Congo; Congo; Zaire|Kinshasa
    COD||Congo-Kinshasa|
    COG|Republic of Congo|Republic of the Congo; Congo Republic; Congo-Brazzaville|Brazzaville
    COL|Colombia|Republic of Colombia|Bogotá
    COM|Comoros|Union of the Comoros; Comoro Islands|Moroni
    CPV|Cape Verde|Cabo Verde|Praia
    CRI|Costa Rica|Republic of Costa Rica|~San José
    CUB|Cuba|Republic of Cuba|Havana
    CYP|Cyprus|Republic of Cyprus|Nicosia
    CZE|Czech Republic|Czechia|Prague
    DEU|Germany|Federal Republic of Germany; West Germany|Berlin
    DJI|Djibouti|Republic of Djibouti|Djibouti City
    DMA|Dominica|Commonwealth of Dominica|Roseau
    DNK|Denmark|Kingdom of Denmark|Copenhagen
    DOM|Dominican Republic||Santo Domingo
    DZA|Algeria|People's Democratic Republic of Algeria|Algiers
    ECU|Ecuador|Republic of Ecuador|Quito
    EGY|Egypt|Arab Republic of Egypt|Cairo
    ERI|Eritrea|State of Eritrea|Asmara
    ESP|Spain|Kingdom of Spain|Madrid
    EST|Estonia|Republic of Estonia|Tallinn
    ETH|Ethiopia|Federal Democratic Republic of Ethiopia|Addis Ababa
    FIN|Finland|Republic of Finland|Helsinki
    FJI|Fiji|Republic of Fiji; Fiji Islands|Suva
    FRA|France|French Republic|Paris
    FSM|Micronesia|Federated States of Micronesia|Palikir
    GAB|Gabon|Gabonese Republic|Libreville
    GBR|United Kingdom|UK; Britain; Great Britain; United Kingdom of Great Britain and Northern Ireland|London
    GEO|Georgia|Republic of Georgia|Tbilisi
    GHA|Ghana|Republic of Ghana|Accra
    GIN|Guinea|Republic of Guinea; Guinea-Conakry|Conakry
    GMB|Gambia|The Gambia; Republic of the Gambia|Banjul
    GNB|Guinea-Bissau|Republic of Guinea-Bissau|Bissau
    GNQ|Equatorial Guinea|Republic of Equatorial Guinea|Malabo
    GRC|Greece|Hellenic Republic|Athens
    GRD|Grenada||St. George's; Saint George's
    GTM|Guatemala|Republic of Guatemala|Guatemala City
    GUY|Guyana|Co-operative Republic of Guyana|~Georgetown
    HND|Honduras|Republic of Honduras|Tegucigalpa
    HRV|Croatia|Republic of Croatia|Zagreb
    HTI|Haiti|Republic of Haiti|Port-au-Prince
    HUN|Hungary||Budapest
    IDN|Indonesia|Republic of Indonesia|Jakarta; ~Nusantara
    IND|India|Republic of India; Bharat|New Delhi; Delhi
    IRL|Ireland|Republic of Ireland; Irish Republic; Éire|Dublin
    IRN|Iran|Islamic Republic of Iran; Persia|Tehran; Teheran
    IRQ|Iraq|Republic of Iraq|Baghdad
    ISL|Iceland||Reykjavík
    ISR|Israel|State of Israel; Jewish State|~Jerusalem; ~Tel Aviv
    ITA|Italy|Italian Republic|Rome
    JAM|Jamaica||~Kingston
    JOR|Jordan|Hashemite Kingdom of Jordan; Hashemite Kingdom|Amman
    JPN|Japan||Tokyo
    KAZ|Kazakhstan|Republic of Kazakhstan|Astana; Nur-Sultan
    KEN|Kenya|Republic of Kenya|Nairobi
    KGZ|Kyrgyzstan|Kyrgyz Republic; Kirghizia|Bishkek
    KHM|Cambodia|Kingdom of Cambodia; Kampuchea|Phnom Penh
    KIR|Kiribati|Republic of Kiribati|South Tarawa; Tarawa
    KNA|Saint Kitts and Nevis|St. Kitts and Nevis; St Kitts and Nevis; St. Kitts|Basseterre
    KOR|South Korea|Republic of Korea; ROK; S. Korea|Seoul
    KWT|Kuwait|State of Kuwait|Kuwait City
    LAO|Laos|Lao People's Democratic Republic; Lao PDR|Vientiane
    LBN|Lebanon|Lebanese Republic|Beirut
    LBR|Liberia|Republic of Liberia|Monrovia
    LBY|Libya|State of Libya|Tripoli
    LCA|Saint Lucia|St. Lucia; St Lucia|Castries
    LIE|Liechtenstein|Principality of Liechtenstein|Vaduz
    LKA|Sri Lanka|Ceylon|Colombo; Sri Jayawardenepura Kotte
    LSO|Lesotho|Kingdom of Lesotho|Maseru
    LTU|Lithuania|Republic of Lithuania|Vilnius
    LUX|Luxembourg|Luxemburg; Grand Duchy of Luxembourg|Luxembourg City
    LVA|Latvia|Republic of Latvia|Riga
    MAR|Morocco|Kingdom of Morocco|Rabat
    MCO|Monaco|Principality of Monaco|Monte Carlo
    MDA|Moldova|Republic of Moldova; Moldavia|Chișinău; Kishinev
    MDG|Madagascar|Republic of Madagascar|Antananarivo
    MDV|Maldives|The Maldives; Republic of Maldives|!Malé
    MEX|Mexico|United Mexican States|Mexico City
    MHL|Marshall Islands|Republic of the Marshall Islands|Majuro
    MKD|North Macedonia|Macedonia; Republic of North Macedonia; FYROM|Skopje
    MLI|Mali|Republic of Mali|Bamako
    MLT|Malta|Republic of Malta|Valletta
    MMR|Myanmar|Burma|Naypyidaw; Naypyitaw; Nay Pyi Taw
    MNE|Montenegro||Podgorica
    MNG|Mongolia|Outer Mongolia|Ulaanbaatar; Ulan Bator
    MOZ|Mozambique|Republic of Mozambique|Maputo
    MRT|Mauritania|Islamic Republic of Mauritania|Nouakchott
    MUS|Mauritius|Republic of Mauritius|Port Louis
    MWI|Malawi|Republic of Malawi|Lilongwe
    MYS|Malaysia|Federation of Malaysia|Kuala Lumpur; Putrajaya
    NAM|Namibia|Republic of Namibia|Windhoek
    NER|Niger|Republic of the Niger|Niamey
    NGA|Nigeria|Federal Republic of Nigeria|Abuja
    NIC|Nicaragua|Republic of Nicaragua|Managua
    NLD|Netherlands|The Netherlands; Holland; Kingdom of the Netherlands|~Amsterdam; ~The Hague
    NOR|Norway|Kingdom of Norway|Oslo
    NPL|Nepal|Federal Democratic Republic of Nepal|Kathmandu; Katmandu
    NRU|Nauru|Republic of Nauru|Yaren
    NZL|New Zealand|Aotearoa; NZ; Aotearoa New Zealand|~Wellington
    OMN|Oman|Sultanate of Oman|Muscat
    PAK|Pakistan|Islamic Republic of Pakistan|Islamabad
    PAN|Panama|Republic of Panama|Panama City
    PER|Peru|Republic of Peru|Lima
    PHL|Philippines|The Philippines; Republic of the Philippines|Manila
    PLW|Palau|Republic of Palau|Ngerulmud
    PNG|Papua New Guinea|PNG|Port Moresby
    POL|Poland|Republic of Poland|Warsaw
    PRK|North Korea|Democratic People's Republic of Korea; DPRK; N. Korea|Pyongyang
    PRT|Portugal|Portuguese Republic|Lisbon
    PRY|Paraguay|Republic of Paraguay|Asunción
    QAT|Qatar|State of Qatar|Doha
    ROU|Romania|Rumania|Bucharest
    RUS|Russia|Russian Federation|Moscow
    RWA|Rwanda|Republic of Rwanda|Kigali
    SAU|Saudi Arabia|Kingdom of Saudi Arabia; KSA|Riyadh
    SDN|Sudan|Republic of the Sudan|Khartoum
    SEN|Senegal|Republic of Senegal|Dakar
    SGP|Singapore|Republic of Singapore|
    SLB|Solomon Islands|The Solomon Islands; Solomons|Honiara
    SLE|Sierra Leone|Republic of Sierra Leone|Freetown
    SLV|El Salvador|Republic of El Salvador|San Salvador
    SMR|San Marino|Republic of San Marino|City of San Marino
    SOM|Somalia|Federal Republic of Somalia|Mogadishu
    SRB|Serbia|Republic of Serbia|Belgrade
    SSD|South Sudan|Republic of South Sudan|Juba
    STP|São Tomé and Príncipe|São Tomé; São Tomé & Príncipe|São Tomé City
    SUR|Suriname|Surinam|Paramaribo
    SVK|Slovakia|Slovak Republic|Bratislava
    SVN|Slovenia|Republic of Slovenia|Ljubljana
    SWE|Sweden|Kingdom of Sweden|Stockholm
    SWZ|Eswatini|Swaziland; Kingdom of Eswatini|Mbabane; Lobamba
    SYC|Seychelles|The Seychelles; Republic of Seychelles|~Victoria
    SYR|Syria|Syrian Arab Republic|Damascus
    TCD|Chad|Republic of Chad|N'Djamena; Ndjamena
    TGO|Togo|Togolese Republic|Lomé
    THA|Thailand|Kingdom of Thailand; Siam|Bangkok
    TJK|Tajikistan|Republic of Tajikistan|Dushanbe
    TKM|Turkmenistan||Ashgabat
    TLS|East Timor|Timor-Leste|Dili
    TON|Tonga|Kingdom of Tonga|Nuku'alofa
    TTO|Trinidad and Tobago|Trinidad; Trinidad & Tobago|Port of Spain; Port-of-Spain
    TUN|Tunisia|Republic of Tunisia|Tunis
    TUR|Turkey|Türkiye; Republic of Turkey; Republic of Türkiye|Ankara
    TUV|Tuvalu||Funafuti
    TZA|Tanzania|United Republic of Tanzania|Dodoma; ~Dar es Salaam
    UGA|Uganda|Republic of Uganda|Kampala
    UKR|Ukraine|The Ukraine|Kyiv; Kiev
    URY|Uruguay|Oriental Republic of Uruguay|Montevideo
    USA|United States|US; USA; America; United States of America|Washington; Washington, D.C.; Washington DC
    UZB|Uzbekistan|Republic of Uzbekistan|Tashkent
    VCT|Saint Vincent and the Grenadines|St. Vincent and the Grenadines; St. Vincent; St Vincent|Kingstown
    VEN|Venezuela|Bolivarian Republic of Venezuela|Caracas
    VNM|Vietnam|Viet Nam; Socialist Republic of Vietnam|Hanoi
    VUT|Vanuatu|Republic of Vanuatu|Port Vila
    WSM|Samoa|Independent State of Samoa; Western Samoa|Apia
    YEM|Yemen|Republic of Yemen|Sana'a; Sanaa
    ZAF|South Africa|Republic of South Africa; RSA|Pretoria; ~Cape Town; ~Bloemfontein
    ZMB|Zambia|Republic of Zambia|Lusaka
    ZWE|Zimbabwe|Republic of Zimbabwe; Rhodesia|Harare
    """

  static let observers = """
    PSE|Palestine|State of Palestine; Palestinian Authority; Palestinian National Authority|Ramallah
    PSE||Palestinian Territories; Palestinian territories|
    VAT|Vatican|Holy See; Vatican City; The Vatican; Vatican City State; Apostolic See|
    """

  /// States that a part of the world recognises.
  static let partlyRecognised = """
    TWN|Taiwan|Republic of China; ROC; Chinese Taipei|Taipei
    XKX|Kosovo|Republic of Kosovo|Pristina; Prishtina
    """

  /// Dependencies, areas of a status of their own, and lands that govern themselves unrecognised.
  static let territories = """
    ABW|Aruba||Oranjestad
    AIA|Anguilla||
    ALA|Åland|Åland Islands|Mariehamn
    ASM|American Samoa||Pago Pago
    BMU|Bermuda||~Hamilton
    COK|Cook Islands|The Cook Islands|Avarua
    CUW|Curaçao||Willemstad
    CYM|Cayman Islands|The Cayman Islands; Caymans|~George Town
    ESH|Western Sahara|Sahrawi Arab Democratic Republic; SADR|Laayoune
    FLK|Falkland Islands|Falklands; The Falklands; Malvinas; Islas Malvinas|~Port Stanley
    FRO|Faroe Islands|Faroes; The Faroe Islands|Tórshavn
    GGY|Guernsey||~St. Peter Port
    GIB|Gibraltar||
    GLP|Guadeloupe||~Basse-Terre
    GRL|Greenland|Kalaallit Nunaat|Nuuk
    GUF|French Guiana||Cayenne
    GUM|Guam||Hagåtña
    HKG|Hong Kong|Hong Kong SAR|
    IMN|Isle of Man||~Douglas
    JEY|Jersey|Bailiwick of Jersey|~Saint Helier
    MAC|Macau|Macao; Macau SAR|
    MNP|Northern Mariana Islands|Northern Marianas|~Saipan
    MSR|Montserrat||
    MTQ|Martinique||Fort-de-France
    MYT|Mayotte||Mamoudzou
    NCL|New Caledonia||Nouméa
    NIU|Niue||Alofi
    PRI|Puerto Rico|Commonwealth of Puerto Rico|~San Juan
    PYF|French Polynesia|Tahiti|Papeete
    REU|Réunion|La Réunion|~Saint-Denis
    SHN|Saint Helena|St. Helena|~Jamestown
    SXM|Sint Maarten|St. Maarten|Philipsburg
    TCA|Turks and Caicos Islands|Turks and Caicos|Cockburn Town
    TKL|Tokelau||
    VGB|British Virgin Islands|BVI|~Road Town
    VIR|US Virgin Islands|U.S. Virgin Islands; USVI|~Charlotte Amalie
    XAB|Abkhazia|Republic of Abkhazia|Sukhumi; Sokhumi
    XNC|Northern Cyprus|Turkish Republic of Northern Cyprus; TRNC; North Cyprus|
    XSL|Somaliland|Republic of Somaliland|Hargeisa
    XSO|South Ossetia|Republic of South Ossetia|Tskhinvali
    XTN|Transnistria|Transdniestria; Trans-Dniester|Tiraspol
    """
}
