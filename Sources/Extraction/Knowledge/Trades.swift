/// Words in the names of firms that say which trade they are in: a lender is called a bank.
enum Trades {
  /// Whether a firm with the word in its name goes by the noun.
  static func isName(_ word: String, for noun: String) -> Bool { table[noun]?.contains(word) == true }

  private static let banking: Set<String> = ["bank", "bancorp", "banco", "banca", "banque", "credit", "savings"]
  private static let flying: Set<String> = ["air", "airways", "airline", "airlines", "aviation"]
  private static let carMaking: Set<String> = ["motor", "motors", "auto", "automobile", "automobiles", "cars"]
  private static let medicine: Set<String> = [
    "pharma", "pharmaceutical", "pharmaceuticals", "biologics", "biotech", "therapeutics",
  ]
  private static let press: Set<String> = [
    "times", "post", "herald", "tribune", "gazette", "chronicle", "journal", "daily", "news",
  ]

  private static let table: [String: Set<String>] = [
    "lender": banking, "bank": banking, "airline": flying, "carrier": flying, "carmaker": carMaking,
    "automaker": carMaking, "drugmaker": medicine, "newspaper": press, "paper": press,
    "brewer": ["brewery", "breweries", "brewing", "beer"], "insurer": ["insurance", "assurance"],
    "broadcaster": ["tv", "television", "radio", "broadcasting"], "miner": ["mining", "mines", "minerals"],
    "retailer": ["stores", "retail", "supermarkets"], "steelmaker": ["steel"],
    "publisher": ["press", "publishing", "books"],
    "utility": ["energy", "power", "electric", "electricity", "water", "gas"],
    "railway": ["rail", "railway", "railways"],
    "shipbuilder": ["shipyard", "shipyards", "shipbuilding"],
  ]
}
