/// Cities that news often names without their state. Capitals are in `StateTable`.
///
/// Written `code|names`, parted by `;`, with other spellings of the same city after `/`. A name that two large cities
/// share stands for the one that is reported far more often, or is left out.
enum CityTable {
  static let text = """
    AFG|Kandahar; Herat; Mazar-i-Sharif/Mazar-e-Sharif; Jalalabad; Kunduz
    AGO|Cabinda; Lobito
    ARE|Dubai; Sharjah; Fujairah
    ARG|Rosario; Mendoza; Mar del Plata
    ARM|Gyumri
    AUS|Sydney; Melbourne; Brisbane; Perth; Adelaide; Hobart; Gold Coast; Alice Springs
    AUT|Salzburg; Graz; Innsbruck; Linz
    AZE|Ganja; Sumgait; Shusha; Stepanakert/Khankendi
    BEL|Brussels; Antwerp; Ghent; Bruges; Liège; Charleroi; Mons; Ostend; Zeebrugge
    BGD|Chittagong/Chattogram; Sylhet; Cox's Bazar; Khulna
    BGR|Plovdiv; Varna; Burgas
    BIH|Mostar; Banja Luka; Srebrenica; Tuzla
    BLR|Gomel/Homel; Brest-Litovsk; Grodno/Hrodna; Vitebsk
    BOL|Cochabamba; El Alto; Santa Cruz de la Sierra
    BRA|São Paulo/Sao Paulo; Rio de Janeiro/Rio; Salvador da Bahia; Belo Horizonte; Recife; Fortaleza; Manaus; Belém
    BRA|Porto Alegre; Curitiba
    CAN|Toronto; Montreal/Montréal; Vancouver; Calgary; Edmonton; Winnipeg; Quebec City; Halifax; Regina; Saskatoon
    CHE|Zurich/Zürich; Geneva; Basel; Lausanne; Davos; Lugano; Lucerne
    CHL|Valparaíso; Concepción; Antofagasta
    CHN|Shanghai; Guangzhou/Canton; Shenzhen; Wuhan; Chengdu; Chongqing; Tianjin; Xi'an; Nanjing/Nanking; Hangzhou
    CHN|Harbin; Shenyang; Dalian; Qingdao; Ürümqi; Lhasa; Kunming; Zhengzhou; Suzhou; Xiamen; Hefei; Changsha; Kashgar
    CIV|Abidjan; Bouaké
    CMR|Douala; Bamenda
    COD|Goma; Bukavu; Lubumbashi; Kisangani; Beni; Bunia; Uvira; Mbuji-Mayi
    COL|Medellín; Cali; Barranquilla; Cartagena; Cúcuta
    CUB|Santiago de Cuba; Guantánamo/Guantanamo Bay
    CYP|Limassol; Larnaca; Paphos; Famagusta
    CZE|Brno; Ostrava; Plzeň/Pilsen
    DEU|Munich; Hamburg; Frankfurt; Cologne; Stuttgart; Düsseldorf; Leipzig; Dresden; Hanover; Nuremberg; Bonn; Bremen
    DEU|Dortmund; Magdeburg; Solingen; Karlsruhe; Ramstein; Wolfsburg; Potsdam; Chemnitz; Kiel; Mannheim; Mainz
    DNK|Aarhus; Odense; Aalborg
    DOM|Punta Cana; Santiago de los Caballeros
    DZA|Oran; Constantine; Tindouf
    ECU|Guayaquil; Cuenca
    EGY|Alexandria; Giza; Port Said; Suez; Sharm el-Sheikh/Sharm El Sheikh; Luxor; Aswan; Ismailia; El Arish/al-Arish
    ESP|Barcelona; Valencia; Seville; Bilbao; Málaga; Zaragoza; Granada; San Sebastián; Palma de Mallorca; Alicante
    ESP|Ceuta
    ESP|Melilla; Pamplona; Murcia
    EST|Narva; Tartu
    ETH|Mekelle/Mekele; Lalibela; Gondar; Dire Dawa
    FIN|Tampere; Turku; Espoo; Oulu
    FRA|Marseille; Lyon; Toulouse; Nice; Nantes; Strasbourg; Bordeaux; Lille; Rennes; Calais; Cannes; Le Havre; Grenoble
    FRA|Versailles; Dunkirk; Ajaccio; Rouen; Reims; Avignon; Montpellier; Toulon; Dijon; Évian/Evian; Biarritz
    GBR|Birmingham; Manchester; Liverpool; Leeds; Glasgow; Edinburgh; Bristol; Cardiff; Belfast; Sheffield; Newcastle
    GBR|Nottingham; Leicester; Southampton; Portsmouth; Brighton; Oxford; Aberdeen; Dundee; Swansea; Salisbury; Coventry
    GBR|Londonderry/Derry; Southport; Bradford; Plymouth; Norwich; Dover; Middlesbrough; Wolverhampton; Stoke-on-Trent
    GEO|Batumi; Kutaisi; Gori
    GHA|Kumasi; Tamale
    GRC|Thessaloniki; Piraeus; Patras; Heraklion
    HRV|Dubrovnik; Zadar; Rijeka; Vukovar
    HTI|Cap-Haïtien; Les Cayes; Jérémie
    HUN|Debrecen; Szeged; Győr
    IDN|Surabaya; Bandung; Medan; Semarang; Makassar; Yogyakarta; Denpasar; Banda Aceh; Balikpapan
    IND|Mumbai/Bombay; Kolkata/Calcutta; Bengaluru/Bangalore; Chennai/Madras; Hyderabad; Ahmedabad; Pune; Jaipur
    IND|Lucknow
    IND|Srinagar; Varanasi; Amritsar; Kanpur; Nagpur; Bhopal; Guwahati; Patna; Kochi; Chandigarh; Ayodhya; Surat; Imphal
    IND|Pahalgam; Gurugram/Gurgaon; Noida; Ranchi; Raipur; Indore; Agra; Visakhapatnam; Coimbatore; Thiruvananthapuram
    IRL|Cork; Galway; Limerick; Shannon
    IRN|Isfahan/Esfahan; Mashhad; Shiraz; Tabriz; Qom; Natanz; Fordow/Fordo; Bushehr; Bandar Abbas; Ahvaz; Kerman; Arak
    IRQ|Mosul; Basra; Erbil/Irbil/Arbil; Kirkuk; Najaf; Karbala; Fallujah; Ramadi; Tikrit; Samarra; Sulaymaniyah; Sinjar
    ISL|Keflavik; Grindavik
    ISR|Haifa; Beersheba/Be'er Sheva; Ashkelon; Ashdod; Eilat; Sderot; Dimona; Kiryat Shmona; Netanya; Nazareth; Metula
    ITA|Milan; Naples; Turin; Palermo; Genoa; Bologna; Florence; Venice; Bari; Catania; Trieste; Verona; Lampedusa
    ITA|Taormina
    JPN|Osaka; Kyoto; Hiroshima; Nagasaki; Fukushima; Yokohama; Nagoya; Sapporo; Kobe; Fukuoka; Sendai; Nara; Naha
    KAZ|Almaty; Karaganda; Baikonur; Aktau
    KEN|Mombasa; Kisumu; Nakuru; Eldoret; Garissa; Kakuma; Dadaab
    KGZ|Osh
    KHM|Siem Reap; Sihanoukville; Poipet
    KOR|Busan/Pusan; Incheon; Daegu; Gwangju; Daejeon; Ulsan; Pohang; Pyeongchang; Panmunjom
    LBN|Sidon; Tyre; Baalbek; Nabatieh; Naqoura
    LBY|Benghazi; Misrata; Sirte; Derna; Sabha; Tobruk; Zawiya
    LKA|Jaffna; Kandy; Trincomalee; Hambantota
    LTU|Kaunas; Klaipėda
    MAR|Casablanca; Marrakech/Marrakesh; Fez; Tangier; Agadir
    MDA|Balti
    MEX|Guadalajara; Monterrey; Tijuana; Ciudad Juárez; Cancún; Acapulco; Puebla; Culiacán; Oaxaca City; Nuevo Laredo
    MEX|Matamoros; Reynosa; Tapachula
    MLI|Timbuktu; Gao; Kidal; Mopti
    MMR|Yangon/Rangoon; Mandalay; Sittwe; Myawaddy; Lashio; Bago
    MOZ|Beira; Nampula; Pemba
    MYS|Penang; Johor Bahru; Kota Kinabalu; Malacca; Kuching
    NER|Agadez; Diffa
    NGA|Lagos; Kano; Ibadan; Maiduguri; Port Harcourt; Kaduna; Jos; Enugu; Benin City; Sokoto; Warri; Calabar; Katsina
    NLD|Amsterdam; The Hague; Rotterdam; Utrecht; Eindhoven; Maastricht; Groningen
    NOR|Bergen; Trondheim; Stavanger; Tromsø; Utøya
    NPL|Pokhara
    NZL|Auckland; Christchurch; Dunedin
    OMN|Salalah
    PAK|Karachi; Lahore; Rawalpindi; Peshawar; Quetta; Faisalabad; Multan; Muzaffarabad; Gwadar; Abbottabad; Swat
    PER|Cusco/Cuzco; Arequipa; Trujillo; Callao; Puno
    PHL|Quezon City; Davao/Davao City; Cebu City; Zamboanga; Marawi; Tacloban; Baguio
    POL|Kraków/Krakow/Cracow; Gdańsk/Danzig; Wrocław; Poznań; Łódź; Rzeszów; Lublin; Katowice; Szczecin; Białystok
    PRK|Kaesong; Yongbyon; Wonsan; Punggye-ri; Sinuiju
    PRT|Porto; Faro; Coimbra; Braga; Sintra
    PSE|East Jerusalem; Gaza City; Rafah; Khan Younis/Khan Yunis; Hebron; Nablus; Jenin; Bethlehem; Tulkarm; Jericho
    PSE|Jabalia/Jabaliya; Beit Lahia; Beit Hanoun; Deir al-Balah; Nuseirat
    PRY|Ciudad del Este
    ROU|Cluj/Cluj-Napoca; Timișoara; Constanța; Iași; Brașov; Deveselu
    RUS|St. Petersburg/St Petersburg/Saint Petersburg/Leningrad; Vladivostok; Sochi; Novosibirsk; Yekaterinburg; Kazan
    RUS|Belgorod; Kursk; Rostov-on-Don/Rostov; Kaliningrad; Grozny; Murmansk; Volgograd/Stalingrad; Bryansk; Krasnodar
    RUS|Samara; Nizhny Novgorod; Omsk; Ufa; Krasnoyarsk; Voronezh; Makhachkala; Beslan; Vladikavkaz; Arkhangelsk
    RUS|Taganrog
    RUS|Novorossiysk; Khabarovsk; Irkutsk; Norilsk; Yakutsk; Magadan; Sudzha; Tula; Pskov; Severomorsk; Engels
    RWA|Gisenyi
    SAU|Jeddah; Mecca; Medina; Dhahran; Dammam; Neom; AlUla; Taif
    SDN|Omdurman; El Fasher/al-Fashir; Port Sudan; Nyala; Wad Madani; El Geneina; El Obeid; Khartoum North
    SEN|Touba; Ziguinchor
    SOM|Kismayo; Baidoa; Bosaso; Beledweyne
    SRB|Novi Sad; Niš; Kragujevac
    SSD|Malakal; Bentiu; Bor
    SVK|Košice; Handlová
    SVN|Maribor
    SWE|Gothenburg; Malmö; Uppsala; Örebro; Kiruna; Norrköping
    SYR|Aleppo; Homs; Hama; Idlib; Raqqa; Deir ez-Zor/Deir al-Zor; Latakia; Daraa/Deraa; Palmyra; Kobani; Tartus; Afrin
    SYR|Sweida/Suwayda; Qamishli; Manbij; Douma; Hasakah
    TCD|Abéché; Adré
    THA|Chiang Mai; Pattaya; Phuket; Hat Yai
    TJK|Khujand
    TUN|Sfax; Sousse; Sidi Bouzid
    TUR|Istanbul; İzmir; Antalya; Gaziantep; Diyarbakır; Adana; Bursa; Mersin; Incirlik; Trabzon; Antakya; Konya
    TUR|Kahramanmaraş
    TWN|Kaohsiung; Taichung; Tainan; Hsinchu; Hualien; Keelung
    TZA|Dar es Salaam; Arusha; Mwanza; Zanzibar City
    UGA|Entebbe; Gulu; Jinja
    UKR|Kharkiv/Kharkov; Odesa/Odessa; Lviv/Lvov; Dnipro/Dnipropetrovsk; Zaporizhzhia/Zaporizhia; Mariupol; Kherson
    UKR|Mykolaiv/Nikolaev; Bakhmut; Avdiivka; Pokrovsk; Sumy; Chernihiv; Sevastopol; Simferopol; Kramatorsk; Sloviansk
    UKR|Bucha; Irpin; Poltava; Vinnytsia; Chernobyl/Chornobyl; Kryvyi Rih; Melitopol; Berdiansk; Enerhodar; Kupiansk
    UKR|Lysychansk; Severodonetsk/Sievierodonetsk; Chasiv Yar; Toretsk; Kurakhove; Vuhledar; Izium/Izyum; Lyman
    UKR|Ternopil
    UKR|Ivano-Frankivsk; Uzhhorod; Zhytomyr; Rivne; Khmelnytskyi; Cherkasy; Kremenchuk; Kostiantynivka; Huliaipole
    UKR|Kerch
    URY|Punta del Este
    USA|New York/New York City; Los Angeles; Chicago; Houston; Phoenix; Philadelphia; San Antonio; San Diego; Dallas
    USA|San Francisco; Seattle; Denver; Boston; Detroit; Miami; Atlanta; Minneapolis; New Orleans; Las Vegas; Portland
    USA|Baltimore; Milwaukee; Memphis; Nashville; St. Louis; Pittsburgh; Cleveland; Cincinnati; Kansas City; Honolulu
    USA|Anchorage; Sacramento; Oakland; Austin; Orlando; Tampa; Salt Lake City; El Paso; Buffalo; Uvalde; Newark; Tucson
    USA|Indianapolis; Charlotte; Jacksonville; Columbus; Omaha; Tulsa; Oklahoma City; Louisville; Raleigh; Richmond
    USA|Albuquerque; Fort Worth; Fresno; Mar-a-Lago; Palm Beach; Brooklyn; Manhattan; Queens; Bronx/The Bronx; Hollywood
    USA|Wall Street; Silicon Valley; Camp David; Charlottesville; Montgomery; Selma; Little Rock; Flint
    UZB|Samarkand; Bukhara; Termez
    VEN|Maracaibo; Barquisimeto; San Cristóbal
    VNM|Ho Chi Minh City/Saigon; Da Nang; Haiphong
    YEM|Aden; Hodeidah/Hodeida; Taiz; Marib; Mukalla
    ZAF|Johannesburg; Cape Town; Durban; Soweto; Bloemfontein; Port Elizabeth/Gqeberha; Marikana; Sandton
    ZMB|Ndola; Kitwe
    ZWE|Bulawayo
    """
}
