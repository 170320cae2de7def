/// What keeps a text from being read as a graph, and in which of its lines.
public struct FormatError: Error, Hashable, Sendable {
  /// What is wrong, and what would be right.
  public let message: String
  /// Counted from 1; nil when the trouble has no place.
  public let line: Int?

  init(_ message: String, line: Int? = nil) {
    self.message = message
    self.line = line
  }

  /// As much of a foreign string as a message can hold, on one line.
  static func quoted(_ text: some StringProtocol) -> String {
    let longest = 40
    let scalars = text.unicodeScalars.prefix(longest + 1)
    let shown = scalars.prefix(longest).map { $0.properties.generalCategory == .control ? " " : $0 }
    return "'" + String(String.UnicodeScalarView(shown)) + (scalars.count > longest ? "…'" : "'")
  }
}

extension FormatError: CustomStringConvertible {
  public var description: String { line.map { "line \($0): \(message)" } ?? message }
}
