/// Names of attributes as GML has them: a letter, then letters and digits.
///
/// Any other character, and the first of a name that the format uses itself, is written `X_…_` with its code point in
/// hexadecimal: `said by` is `saidX_20_by`. The underscore is left as it is, since every program takes it.
enum GMLNames {
  static func encoded(_ name: String, reserved: Set<String>) -> String {
    var result = ""
    let scalars = Array(name.unicodeScalars)
    for (index, scalar) in scalars.enumerated() {
      let isLetter = scalar.isASCII && scalar.properties.isAlphabetic
      let isDigit = ("0"..."9").contains(scalar)
      let isMistakable = scalar == "X" && index + 1 < scalars.count && scalars[index + 1] == "_"
      let isAllowed = isLetter && !isMistakable || index > 0 && (isDigit || scalar == "_")
      result +=
        isAllowed && !(index == 0 && reserved.contains(name))
        ? String(scalar) : "X_\(String(scalar.value, radix: 16, uppercase: true))_"
    }
    return result.isEmpty ? "X__" : result
  }

  static func decoded(_ name: String) -> String {
    guard name.contains("X_") else { return name }
    return name.replacing(/X_([0-9A-F]{0,6})_/) { match in
      guard !match.1.isEmpty else { return "" }
      guard let scalar = UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init) else { return String(match.0) }
      return String(scalar)
    }
  }
}
