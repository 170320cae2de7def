/// Makes spellings of one name equal: "Élysée" and "Elysee", "KYIV" and "Kyiv", "Sana’a" and "Sana'a".
enum NameFolding {
  /// The name in lower case, without accents, with plain apostrophes and hyphens, and without "the" before it.
  ///
  /// Letters outside the Latin script stay as they are. Linear in the length of the name.
  static func key(_ name: some StringProtocol) -> String {
    var folded = String.UnicodeScalarView()
    for scalar in name.unicodeScalars {
      if scalar.isASCII {
        let isCapital = (65...90).contains(scalar.value)
        folded.append(isCapital ? Unicode.Scalar(UInt8(scalar.value) + 32) : scalar)
      } else if let plain = plainLetters[scalar] {
        folded.append(contentsOf: plain)
      } else if !combiningMarks.contains(scalar.value) {
        folded.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
      }
    }
    let key = String(folded)
    return key.hasPrefix("the ") ? String(key.dropFirst(4)) : key
  }

  private static let combiningMarks: ClosedRange<UInt32> = 0x300...0x36F

  private static let plainLetters: [Unicode.Scalar: String.UnicodeScalarView] = {
    let table = """
      a|àáâãäåāăąạảấầẩẫậắằẳẵặÀÁÂÃÄÅĀĂĄẠẢ
      ae|æÆ
      c|çćĉċčÇĆĈĊČ
      d|ďđðĎĐÐ
      e|èéêëēĕėęěəẹẻẽếềểễệÈÉÊËĒĔĖĘĚƏ
      g|ĝğġģĜĞĠĢ
      h|ĥħĤĦ
      i|ìíîïĩīĭįıịỉÌÍÎÏĨĪĬĮİ
      j|ĵĴ
      k|ķĶ
      l|ĺļľŀłĹĻĽĿŁ
      n|ñńņňŋÑŃŅŇŊ
      o|òóôõöøōŏőơọỏốồổỗộớờởỡợÒÓÔÕÖØŌŎŐƠ
      oe|œŒ
      r|ŕŗřŔŖŘ
      s|śŝşšșŚŜŞŠȘ
      ss|ßẞ
      t|ţťŧțŢŤŦȚ
      th|þÞ
      u|ùúûüũūŭůűųưụủứừửữựÙÚÛÜŨŪŬŮŰŲƯ
      w|ŵŴ
      y|ýÿŷỳỵÝŸŶ
      z|źżžŹŻŽ
      '|’‘ʻʼ`´
      -|‐‑–
      """
    var letters: [Unicode.Scalar: String.UnicodeScalarView] = [:]
    for line in table.split(separator: "\n") {
      guard let bar = line.firstIndex(of: "|") else { continue }
      for scalar in line[line.index(after: bar)...].unicodeScalars {
        letters[scalar] = String(line[..<bar]).unicodeScalars
      }
    }
    return letters
  }()
}
