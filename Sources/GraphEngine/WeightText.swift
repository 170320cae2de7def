/// The text of an edge's weight.
struct WeightText {
  private let bytes: TextBytes
  private let field: Range<Int>

  init(_ bytes: TextBytes, _ field: Range<Int>) {
    self.bytes = bytes
    self.field = field
  }

  /// The weight, a finite number of at least 0.
  ///
  /// Numbers of up to 15 digits, the point among them or not, are one exact division away from their digits; the
  /// standard library reads the others.
  @inline(__always)
  func value() throws(EdgeListError) -> Double {
    var digits = 0
    var (digitCount, decimals) = (0, 0)
    var hasPoint = false
    for index in field {
      let digit = bytes[index] &- UInt8(ascii: "0")
      if digit < 10 {
        digits = digits &* 10 &+ Int(digit)
        digitCount &+= 1
        if hasPoint { decimals &+= 1 }
      } else if bytes[index] == UInt8(ascii: "."), !hasPoint {
        hasPoint = true
      } else {
        return try unusualValue()
      }
      if digitCount > 15 { return try unusualValue() }
    }
    guard digitCount > 0 else { return try unusualValue() }
    return decimals == 0 ? Double(digits) : Double(digits) / Self.powersOfTen[decimals]
  }

  private static let powersOfTen: [Double] = [
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15,
  ]

  private func unusualValue() throws(EdgeListError) -> Double {
    let text = String(decoding: bytes[field], as: UTF8.self)
    guard let value = Double(text), value.isFinite, value >= 0 else {
      // Only as much of it as a message can hold, and nothing that moves a terminal's cursor.
      let shown = String(text.prefix(40).filter { !$0.isNewline && $0 >= " " })
      throw .invalidWeight(shown, line: bytes.line(of: field.lowerBound))
    }
    return value
  }
}
