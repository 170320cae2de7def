/// Identifiers for elements of an SVG that stay the same from one drawing to the next, and can be linked to.
enum SVGIdentifier {
  /// Joins the parts, each made of letters, digits and a few marks; different parts give different identifiers.
  ///
  ///     SVGIdentifier.make("actor", "donald-trump")  // actor-donald-trump
  ///     SVGIdentifier.make("action", "day 2/a1")     // action-day_20_2_2f_a1
  static func make(_ parts: String...) -> String {
    parts.map(escaped).joined(separator: "-")
  }

  private static func escaped(_ part: String) -> String {
    var result = ""
    for byte in part.utf8 {
      switch byte {
      case 48...57, 65...90, 97...122, UInt8(ascii: "-"), UInt8(ascii: "."):
        result.unicodeScalars.append(Unicode.Scalar(byte))
      default: result += "_" + String(byte, radix: 16) + "_"
      }
    }
    let longest = 120
    guard result.utf8.count > longest else { return result }
    return result.prefix(longest) + "_" + String(fingerprint(of: part), radix: 16)
  }

  /// FNV-1a (Fowler, Noll and Vo), in 64 bits.
  private static func fingerprint(of text: String) -> UInt64 {
    text.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }
}
