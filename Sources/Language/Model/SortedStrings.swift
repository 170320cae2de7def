/// Strings sorted by their bytes, with a table of where those of each first byte begin.
struct SortedStrings: Sendable {
  let strings: StringList
  private let starts: [Int]

  init(_ strings: StringList) {
    self.strings = strings
    starts = (0...256).map { byte in
      strings.firstIndex(in: 0..<strings.count) { Int(strings[$0].first ?? 0) >= byte }
    }
  }

  var count: Int { strings.count }

  /// The longest string that `text` begins with.
  ///
  /// The strings that share the first bytes of `text` are a range of the list, and the shortest of them comes first. So
  /// the range is narrowed byte by byte, and each time its first string is all of the bytes so far, that is a match.
  func longestPrefix(of text: ArraySlice<UInt8>) -> Int? {
    guard let first = text.first.map(Int.init) else { return nil }
    var range = starts[first]..<starts[first + 1]
    var match: Int?
    for (depth, byte) in text.enumerated() {
      if depth > 0 {
        let low = strings.firstIndex(in: range) { strings[$0][depth] >= byte }
        range = low..<strings.firstIndex(in: low..<range.upperBound) { strings[$0][depth] > byte }
      }
      guard !range.isEmpty else { break }
      if strings[range.lowerBound].count == depth + 1 {
        match = range.lowerBound
        range = range.lowerBound + 1..<range.upperBound
      }
    }
    return match
  }
}

extension StringList {
  /// The first index that satisfies a condition which all later ones satisfy too.
  fileprivate func firstIndex(in range: Range<Int>, where condition: (Int) -> Bool) -> Int {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low + high) / 2
      if condition(middle) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
