/// Buildings, streets and bodies whose name stands for a state's government.
///
/// Written `code|names`, parted by `;`.
enum SeatTable {
  static let text = """
    ARE|Qasr Al Watan
    ARG|Casa Rosada
    AUT|Ballhausplatz; Hofburg
    BRA|Planalto; Planalto Palace; Itamaraty; Palácio do Planalto
    CAN|Rideau Hall; Langevin Block
    CHL|La Moneda; Palacio de La Moneda
    CHN|Zhongnanhai
    COL|Casa de Nariño; Nariño Palace
    CZE|Prague Castle; Hrad
    DEU|Federal Chancellery; Bellevue Palace; Wilhelmstrasse; Kanzleramt
    ECU|Carondelet Palace; Carondelet
    EGY|Ittihadiya Palace
    ESP|Moncloa; La Moncloa; Moncloa Palace; Zarzuela Palace
    FRA|Élysée; Élysée Palace; Palais de l'Élysée; Matignon; Hôtel Matignon; Quai d'Orsay; Place Beauvau
    GBR|Downing Street; 10 Downing Street; No. 10; No 10; Number 10; Number Ten; Whitehall
    GBR|Her Majesty's Government; His Majesty's Government
    GHA|Jubilee House; Flagstaff House
    GRC|Maximos Mansion; Megaro Maximou
    IDN|Merdeka Palace; Istana Merdeka
    IND|South Block; Raisina Hill; Rashtrapati Bhavan
    IRL|Leinster House; Government Buildings; Merrion Street
    ISR|Balfour Street
    ITA|Palazzo Chigi; Chigi Palace; Quirinale; Quirinal Palace; Farnesina
    JPN|Kantei; Kasumigaseki; Nagatacho
    KEN|Harambee House
    KOR|Blue House; Cheong Wa Dae
    LBN|Baabda Palace; Grand Serail
    MEX|Los Pinos; Palacio Nacional
    MYS|Perdana Putra
    NGA|Aso Rock; Aso Villa
    NLD|Binnenhof; Catshuis
    NZL|Beehive
    PAK|Aiwan-e-Sadr
    PER|Casa de Pizarro
    PHL|Malacañang; Malacañang Palace; Malacañan Palace
    POL|Belweder
    PRT|São Bento Palace; Belém Palace
    PSE|Muqata; Mukataa
    ROU|Cotroceni; Cotroceni Palace
    RUS|Kremlin; Smolenskaya Square
    SAU|Saudi Royal Court; Al Yamamah Palace
    SVK|Grassalkovich Palace
    THA|Government House of Thailand
    TUN|Carthage Palace; Kasbah Palace
    TUR|Beştepe; Sublime Porte; Çankaya
    UKR|Bankova; Bankova Street; Mariinskyi Palace; Mariinsky Palace
    USA|White House; Oval Office; Foggy Bottom; West Wing; Uncle Sam; Biden administration
    USA|Trump administration; Obama administration; Bush administration; Clinton administration; Reagan administration
    VAT|Apostolic Palace; Roman Curia
    VEN|Miraflores; Miraflores Palace
    ZAF|Union Buildings; Tuynhuys
    """
}
