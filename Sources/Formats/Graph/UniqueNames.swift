/// Tells names apart that a format cannot tell apart.
enum UniqueNames {
  /// The names, each of which a later one of the same text gets a number behind: `ann`, `ann-2`.
  ///
  /// - Complexity: O(n) for names that hardly ever meet.
  static func names(_ names: [String]) -> [String] {
    let given = Set(names)
    guard given.count < names.count else { return names }
    var taken: Set<String> = []
    var uses: [String: Int] = [:]
    return names.map { name in
      if taken.insert(name).inserted { return name }
      var number = uses[name, default: 1] + 1
      while given.contains("\(name)-\(number)") || taken.contains("\(name)-\(number)") { number += 1 }
      uses[name] = number
      taken.insert("\(name)-\(number)")
      return "\(name)-\(number)"
    }
  }
}
