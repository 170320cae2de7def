import Record
import Testing

@testable import Cast

struct NameResolutionTests {
  private let cast: CastGraph

  init() throws {
    var record = ExtractionRecord.swap
    record.actors += [
      .sample("melania-trump", "Melania Trump", .person),
      .sample("lech-walesa", "Lech Wałęsa", .person),
      .sample("jose-munoz", "José Muñoz", .person),
      .sample("defence-ministry", "Ministry of Defence", .organisation, aliases: ["Trump Tower"]),
      .sample("united-states", "United States", .state, aliases: ["US", "the U.S."]),
    ]
    cast = try CastGraph(joining: [record])
  }

  private func found(_ name: String) -> [String] {
    switch cast.resolve(name) {
    case .found(let actor): cast.ids([actor])
    case .ambiguous(let actors): ["?"] + cast.ids(actors)
    case .unknown: []
    }
  }

  @Test(arguments: [
    ("Kyiv", "ukraine"), ("kyiv", "ukraine"), ("UKRAINE", "ukraine"), ("the Kremlin", "russia"), ("Kremlin", "russia"),
    ("Peskov", "dmitry-peskov"), ("dmitry", "dmitry-peskov"), ("dmitry-peskov", "dmitry-peskov"),
    ("Peskov, Dmitry", "dmitry-peskov"), ("spokesperson", "dmitry-peskov"), ("trump", "donald-trump"),
    ("Donald  Trump", "donald-trump"), ("lech walesa", "lech-walesa"), ("WAŁĘSA", "lech-walesa"),
    ("Jose\u{301} Mun\u{303}oz", "jose-munoz"), ("munoz", "jose-munoz"), ("zoe", "zoe-ng"), ("Ng", "zoe-ng"),
    ("defence", "defence-ministry"), ("u.s.", "united-states"), ("U.S", "united-states"),
  ])
  func findsWhomPeopleMean(name: String, id: String) {
    #expect(found(name) == [id])
  }

  @Test func aWholeAliasWinsOverASurname() {
    // "Trump" is an alias of one; "Melania Trump" only ends in it.
    #expect(found("Trump") == ["donald-trump"])
  }

  @Test func severalAreListedByMentions() {
    #expect(found("president") == ["?", "donald-trump", "vladimir-putin"])
  }

  @Test func theVeryIDIsNeverAmbiguous() {
    let cast = CastGraph(actors: [
      CastActor(id: "jordan", name: "Jordan", kind: .state),
      CastActor(id: "jordan-person", name: "Jordan", kind: .person, mentionCount: 3),
    ])
    #expect(cast.resolve("jordan") == .found(0))
    #expect(cast.resolve("Jordan") == .ambiguous([1, 0]))
    #expect(cast.resolve("jordan-person") == .found(1))
  }

  @Test(arguments: [
    ("Ukrain", ["Ukraine"]), ("Ukarine", ["Ukraine"]), ("Peskow", ["Dmitry Peskov"]), ("kiyv", ["Ukraine"]),
    ("Vladi", ["Vladimir Putin"]), ("Donlad Trmup", ["Donald Trump"]), ("Minstry of Defense", ["Ministry of Defence"]),
    ("Xerxes", []), ("", []), ("?!", []), ("qq", []),
  ])
  func namesTheNearestWhenThereIsNone(name: String, nearest: [String]) {
    #expect(cast.resolve(name) == .unknown(nearest: nearest))
  }

  @Test func hugeNamesAreNoTrouble() {
    #expect(cast.resolve(String(repeating: "e\u{301}", count: 100_000)) == .unknown(nearest: []))
    #expect(CastGraph().resolve("anyone") == .unknown(nearest: []))
  }

  @Test func foldingKeepsWhatTellsNamesApart() {
    #expect(NameFolding.words(of: "Zoë O’Brien-Łódź") == ["zoe", "obrien", "lodz"])
    #expect(NameFolding.words(of: "Nguyễn Văn Thiệu") == ["nguyen", "van", "thieu"])
    #expect(NameFolding.words(of: "İstanbul Straße") == ["istanbul", "strasse"])
    #expect(NameFolding.words(of: "Сергей Лавров") == ["сергей", "лавров"])
    #expect(NameFolding.words(of: "the") == ["the"])
  }
}

struct EditDistanceTests {
  /// The definition by recursion over the beginnings of both words.
  private func plainDistance(_ a: ArraySlice<Unicode.Scalar>, _ b: ArraySlice<Unicode.Scalar>) -> Int {
    guard let x = a.last, let y = b.last else { return max(a.count, b.count) }
    var least = min(
      plainDistance(a.dropLast(), b) + 1, plainDistance(a, b.dropLast()) + 1,
      plainDistance(a.dropLast(), b.dropLast()) + (x == y ? 0 : 1))
    if a.count > 1, b.count > 1, x == b.dropLast().last, y == a.dropLast().last {
      least = min(least, plainDistance(a.dropLast(2), b.dropLast(2)) + 1)
    }
    return least
  }

  @Test func matchesTheDefinition() {
    // All pairs of words of up to four letters over two letters, with every limit that could matter.
    var words: [[Unicode.Scalar]] = [[]]
    for length in 1...4 {
      words += words.filter { $0.count == length - 1 }.flatMap { [$0 + ["a"], $0 + ["b"]] }
    }
    for a in words {
      for b in words {
        let expected = plainDistance(a[...], b[...])
        for limit in 0...4 { #expect(editDistance(a, b, limit: limit) == (expected <= limit ? expected : nil)) }
      }
    }
  }

  @Test func countsOneForEachSlip() {
    func distance(_ a: String, _ b: String) -> Int? {
      editDistance(Array(a.unicodeScalars), Array(b.unicodeScalars), limit: 3)
    }
    #expect(distance("ukraine", "ukarine") == 1)
    #expect(distance("kitten", "sitting") == 3)
    #expect(distance("ca", "abc") == 3)
    #expect(distance("", "abc") == 3)
    #expect(distance("", "abcd") == nil)
  }
}
