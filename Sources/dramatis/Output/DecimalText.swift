import Foundation

/// Numbers as people and programs read them.
enum DecimalText {
  /// The shortest text that reads back as this very number; whole numbers without a point.
  static func exact(_ number: Double) -> String {
    number == number.rounded() && abs(number) < 1e15 ? String(Int(number)) : String(number)
  }

  /// Rounded for the eye: six decimals, more for numbers so small that six would say too little, without zeros at the
  /// end.
  static func rounded(_ number: Double) -> String {
    guard number.isFinite, number != 0, abs(number) < 1e15, abs(number) >= 1e-9 else { return exact(number) }
    let zerosAfterPoint = max(0, -Int(log10(abs(number)).rounded(.down)) - 1)
    var digits = String(format: "%.*f", 6 + zerosAfterPoint, number)
    while digits.last == "0" { digits.removeLast() }
    if digits.last == "." { digits.removeLast() }
    return digits
  }
}
