import Foundation

/// Remarks go to standard error, a line each; results go to standard output.
enum Remark {
  static func print(_ message: String) {
    write(TerminalText.oneLine(message) + "\n")
  }

  /// A line about work in progress, which the next one replaces.
  static func replaceLine(_ text: String) {
    write("\r" + text + "\u{1B}[K")
  }

  /// A standard error that is closed is the user's wish.
  private static func write(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
  }
}
