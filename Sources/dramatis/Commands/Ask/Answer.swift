/// An answer: what it is, why it may be doubted, and what it rests on.
struct Answer {
  /// On one line.
  var headline: String
  /// What somebody who relies on it must know, and whether that makes it doubtful.
  var notes: [String] = []
  var isSure = true
  /// What it rests on, as text and as rows for programs.
  var evidence: String
  var rows: Rows

  var text: String {
    let reasons = notes.isEmpty ? "" : " (\(notes.joined(separator: "; ")))"
    return TerminalText.oneLine((isSure ? "" : "perhaps ") + headline + reasons) + "\n" + evidence
  }
}
