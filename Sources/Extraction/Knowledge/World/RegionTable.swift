/// Parts of states, and regions wider than any state, that news names.
enum RegionTable {
  /// Provinces, federal states, islands and lands, by the state they belong to: `code|names`, parted by `;`, with other
  /// spellings after `/`. Land under dispute goes to the state whose it is by resolutions of the United Nations, and
  /// is left out where these name none.
  static let withinStates = """
    AFG|Helmand; Panjshir; Nangarhar; Khost; Paktika
    ARG|Patagonia; Tierra del Fuego
    AUS|New South Wales; Queensland; Tasmania; Western Australia; South Australia; Northern Territory; Victoria
    AZE|Nagorno-Karabakh/Karabakh; Nakhchivan
    BEL|Flanders; Wallonia
    BGD|Bhasan Char
    BIH|Republika Srpska
    BRA|Amazonas; Bahia; Rio Grande do Sul; Minas Gerais; Pernambuco; Ceará; Pará
    CAN|Ontario; Quebec/Québec; British Columbia; Alberta; Manitoba; Nova Scotia; New Brunswick; Saskatchewan; Yukon
    CAN|Newfoundland; Nunavut
    CHN|Xinjiang; Tibet; Sichuan; Guangdong; Hubei; Henan; Yunnan; Fujian; Zhejiang; Inner Mongolia; Hainan; Hebei
    CHN|Shandong; Jiangsu; Hunan; Shaanxi; Shanxi; Gansu; Qinghai; Liaoning; Heilongjiang
    COD|North Kivu; South Kivu; Ituri; Katanga; Kasai
    COL|Antioquia; Cauca; Catatumbo
    CZE|Moravia; Bohemia
    DEU|Bavaria; Saxony; Thuringia; Hesse; Brandenburg; Lower Saxony; North Rhine-Westphalia; Baden-Württemberg
    DZA|Kabylie
    ECU|Galápagos/Galapagos Islands
    EGY|Sinai/Sinai Peninsula; Upper Egypt
    ESP|Catalonia; Basque Country; Andalusia; Galicia; Canary Islands; Balearic Islands; Tenerife; Majorca/Mallorca
    ESP|Ibiza
    ETH|Tigray; Amhara; Oromia; Afar; Ogaden
    FRA|Brittany; Normandy; Corsica; Provence; Alsace; Burgundy; Île-de-France; French Riviera
    GBR|England; Scotland; Wales; Northern Ireland; Ulster; Cornwall; Yorkshire; Kent; Essex; Merseyside; Lancashire
    GBR|Shetland; Orkney; Salisbury Plain; Midlands/West Midlands
    GEO|Adjara
    GRC|Crete; Lesbos; Rhodes; Corfu; Santorini; Peloponnese
    HTI|Artibonite
    IDN|Java; Sumatra; Bali; Aceh; Sulawesi; Lombok; West Papua; Kalimantan; Irian Jaya
    IND|Gujarat; Maharashtra; Uttar Pradesh; Bihar; Kerala; Tamil Nadu; Karnataka; West Bengal; Assam; Manipur
    IND|Rajasthan
    IND|Haryana; Goa; Telangana; Andhra Pradesh; Odisha; Jharkhand; Chhattisgarh; Uttarakhand; Himachal Pradesh; Ladakh
    IND|Madhya Pradesh; Arunachal Pradesh; Nagaland; Meghalaya; Mizoram; Sikkim; Tripura
    IRL|Donegal; Kerry
    IRN|Khuzestan; Sistan and Baluchestan/Sistan-Baluchestan; Iranian Kurdistan; Kharg Island
    IRQ|Iraqi Kurdistan/Kurdistan Region; Anbar; Nineveh; Diyala
    ISR|Galilee; Negev
    ITA|Sicily; Sardinia; Lombardy; Tuscany; Veneto; Calabria; Piedmont; Campania; Puglia; Emilia-Romagna; South Tyrol
    JPN|Okinawa; Hokkaido; Kyushu; Honshu; Noto; Ishikawa
    KEN|Rift Valley; Turkana; Lamu
    KOR|Jeju; Gyeonggi
    LBN|Bekaa/Bekaa Valley; Dahiyeh; South Lebanon
    LBY|Cyrenaica; Fezzan; Tripolitania
    MEX|Sinaloa; Chihuahua; Michoacán; Guerrero; Tamaulipas; Jalisco; Chiapas; Oaxaca; Yucatán; Sonora; Veracruz
    MEX|Nuevo León; Baja California; Guanajuato; Zacatecas
    MDA|Gagauzia
    MMR|Rakhine; Kachin; Karen State; Chin State; Sagaing; Shan State; Kayah
    MOZ|Cabo Delgado
    MYS|Sabah; Sarawak; Selangor; Johor
    NER|Tillabéri
    NGA|Borno; Zamfara; Kaduna State; Benue; Plateau State; Niger Delta; Biafra; Bayelsa; Ogun; Kebbi; Adamawa; Yobe
    NOR|Svalbard; Finnmark
    PAK|Balochistan/Baluchistan; Sindh; Khyber Pakhtunkhwa; Waziristan/North Waziristan; Gilgit-Baltistan; Swat Valley
    PHL|Mindanao; Luzon; Palawan; Leyte; Cebu; Visayas; Sulu; Negros
    PNG|Bougainville
    POL|Silesia; Mazovia; Podlasie; Pomerania
    PRT|Madeira; Azores; Algarve
    PSE|Gaza/Gaza Strip; West Bank; Philadelphi Corridor; Netzarim Corridor
    ROU|Transylvania
    RUS|Siberia; Chechnya; Dagestan; Tatarstan; Ingushetia; Sakhalin; Kamchatka; Karelia; North Ossetia; Bashkortostan
    RUS|Kuril Islands/Kurils; Urals; Yakutia; Buryatia; Primorye; Tuva; Leningrad Region; Belgorod Region; Kursk Region
    SDN|Darfur; Kordofan/North Kordofan; Blue Nile State; Gezira
    SEN|Casamance
    SOM|Puntland; Jubaland
    SRB|Vojvodina
    SSD|Unity State; Jonglei
    SWE|Gotland; Lapland
    SYR|Golan Heights/Golan; Rojava; Ghouta/Eastern Ghouta
    THA|Pattani; Koh Samui
    TUR|Anatolia; Hatay; Turkish Kurdistan; Thrace
    TWN|Kinmen; Matsu
    TZA|Zanzibar
    UGA|Karamoja
    UKR|Crimea/Crimean Peninsula; Donbas/Donbass; Donetsk; Luhansk/Lugansk; Zakarpattia; Snake Island
    USA|Alabama; Alaska; Arizona; Arkansas; California; Colorado; Connecticut; Delaware; Florida; Hawaii; Idaho
    USA|Illinois
    USA|Indiana; Iowa; Kansas; Kentucky; Louisiana; Maine; Maryland; Massachusetts; Michigan; Minnesota; Mississippi
    USA|Missouri; Montana; Nebraska; Nevada; New Hampshire; New Jersey; New Mexico; New York State; North Carolina
    USA|North Dakota; Ohio; Oklahoma; Oregon; Pennsylvania; Rhode Island; South Carolina; South Dakota; Tennessee; Texas
    USA|Utah; Vermont; Virginia; Washington State/Washington state; West Virginia; Wisconsin; Wyoming; New England
    USA|Long Island; Midwest; District of Columbia
    VEN|Zulia; Orinoco Belt
    YEM|Hadramawt/Hadhramaut; Saada; Socotra
    ZAF|Gauteng; KwaZulu-Natal; Western Cape; Eastern Cape; Limpopo; Mpumalanga; Free State
    ZWE|Matabeleland
    """

  /// Continents, seas and regions of several states or of none, parted by `;`, with other spellings after `/`.
  static let acrossStates = """
    Africa; Asia; Europe; North America; South America; Latin America; Central America; Oceania; Antarctica; Arctic
    Middle East; Near East; Far East; Gulf/Persian Gulf/Arabian Gulf; Levant; Maghreb; Sahel; Horn of Africa; Sahara
    North Africa; West Africa; East Africa; Central Africa; Southern Africa; Sub-Saharan Africa; Great Lakes; Lake Chad
    Eastern Europe; Western Europe; Central Europe; Northern Europe; Southern Europe; Balkans/Western Balkans; Baltics
    Baltic States/Baltic states; Scandinavia; Benelux; Caucasus/South Caucasus; North Caucasus; Central Asia; East Asia
    South Asia; Southeast Asia; South-East Asia; Asia-Pacific; Indo-Pacific; Korean Peninsula/Korean peninsula; Eurasia
    Indochina; Caribbean; West Indies; Pacific/Pacific Ocean; Atlantic/Atlantic Ocean; Indian Ocean; Mediterranean
    Mediterranean Sea; Black Sea; Sea of Azov; Caspian Sea; Baltic Sea; North Sea; Red Sea; Arabian Sea; Gulf of Aden
    South China Sea; East China Sea; Sea of Japan; Yellow Sea; Taiwan Strait; Strait of Hormuz; Bab el-Mandeb
    Suez Canal; Panama Canal; Bosphorus/Bosporus; Dardanelles; Strait of Gibraltar; English Channel
    Aegean/Aegean Sea; Adriatic
    Gulf of Mexico/Gulf of America; Gulf of Oman; Gulf of Guinea; Bay of Bengal; Kashmir; Jammu and Kashmir; Punjab
    Kurdistan; Alps; Himalayas; Andes; Amazon; Nile; Danube; Rhine; Euphrates; Tigris; Mekong; Dnipro River/Dnieper
    Line of Control; Demilitarized Zone/DMZ; Green Line; Blue Line; Spratly Islands/Spratlys; Paracel Islands
    Senkaku Islands
    Scarborough Shoal; Second Thomas Shoal; British Isles; Iberian Peninsula; Arabian Peninsula; Nordics
    """
}
