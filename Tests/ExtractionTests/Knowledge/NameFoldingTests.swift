import Testing

@testable import Extraction

@Suite struct NameFoldingTests {
  @Test(
    arguments: [
      ("Élysée", "elysee"), ("KYIV", "kyiv"), ("the Kremlin", "kremlin"), ("Sana’a", "sana'a"), ("Łódź", "lodz"),
      ("İzmir", "izmir"), ("Diyarbakır", "diyarbakir"), ("e\u{301}", "e"), ("Straße", "strasse"), ("Москва", "москва"),
      ("", ""),
      ("Theresa", "theresa"),
    ])
  func makesSpellingsEqual(name: String, key: String) {
    #expect(NameFolding.key(name) == key)
  }
}

@Suite struct ParsedTableTests {
  @Test func keepsWhatItCannotRead() {
    let table = ParsedTable("a|1\n b | 2 \n\nc|x") { fields in fields.count == 2 ? Int(fields[1]) : nil }
    #expect(table.rows == [1, 2])
    #expect(table.rejected == ["c|x"])
  }

  @Test func listsDropWhatIsEmpty() {
    #expect(TableText.list(" a ;; b c ;") == ["a", "b c"])
    #expect(TableText.words("a  b\n c") == ["a", "b", "c"])
  }
}
