import Testing

@testable import Extraction

@Suite struct TimeWordsTests {
  @Test func daysAndMonths() {
    #expect(TimeWords.weekday("Monday") == 1)
    #expect(TimeWords.weekday("Sun.") == 7)
    #expect(TimeWords.weekday("Thurs") == 4)
    #expect(TimeWords.month("January") == 1)
    #expect(TimeWords.month("Sept.") == 9)
    #expect(TimeWords.month("DEC") == 12)
    #expect(TimeWords.month("Smarch") == nil)
    #expect(TimeWords.season("fall") == 9)
    #expect(TimeWords.unit("weeks") == .week)
    #expect(TimeWords.isPartOfDay("Morning"))
    #expect(!TimeWords.isPartOfDay("day"))
  }

  @Test(arguments: [
    ("a", 1), ("five", 5), ("twenty-five", 25), ("dozen", 12), ("Ninety-nine", 99), ("million", 1_000_000),
  ])
  func cardinals(word: String, value: Int) {
    #expect(TimeWords.number(word) == value)
  }

  @Test(arguments: ["", "-", "twelve-five", "five-twenty", "twenty-ten", "first", "5"])
  func wordsThatAreNoCardinals(word: String) {
    #expect(TimeWords.number(word) == nil)
  }

  @Test(arguments: [("first", 1), ("Twenty-first", 21), ("3rd", 3), ("22nd", 22), ("11th", 11), ("thirtieth", 30)])
  func ordinals(word: String, value: Int) {
    #expect(TimeWords.ordinal(word) == value)
  }

  @Test func wordsThatAreNoOrdinals() {
    for word in ["th", "month", "5", "99999999999999999999th", "-1st"] {
      #expect(TimeWords.ordinal(word) == nil, "\(word)")
    }
  }

  @Test(
    arguments: [
      ("two hundred and fifty thousand", 250_000), ("1.5 million", 1_500_000), ("three dozen", 36), ("a hundred", 100),
      ("two million three hundred thousand and five", 2_300_005), ("1,500", 1500), ("thousand", 1000),
      ("twenty five", 25),
    ] as [(String, Double)])
  func numbersOfSeveralWords(text: String, value: Double) {
    #expect(TimeWords.number(text.split(separator: " ").map(String.init)) == value)
  }

  @Test func hostileNumbersAreNone() {
    #expect(TimeWords.number([String]()) == nil)
    #expect(TimeWords.number(["and"]) == nil)
    #expect(TimeWords.number(["inf"]) == nil)
    #expect(TimeWords.number(["1.2.3"]) == nil)
    #expect(TimeWords.number(Array(repeating: "trillion", count: 5000)) == nil)
    #expect(TimeWords.number([String(repeating: "9", count: 5000)]) == nil)
  }
}
