import Foundation

/// The natural logarithm, from the system's library.
func naturalLogarithm(_ number: Double) -> Double {
  log(number)
}
