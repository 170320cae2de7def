/// Rows in aligned columns for people: numbers to the right, text to the left, nothing that disturbs a terminal.
///
/// A few very long fields do not make a column wide for all: they push the rest of their own line to the right.
struct TextTable {
  private let lines: [[String]]
  private let isNumber: [Bool]

  init(of rows: Rows) {
    let shown = rows.columns.indices.filter { !rows.hiddenInTable.contains(rows.columns[$0]) }
    lines = [shown.map { rows.columns[$0] }] + rows.rows.map { row in shown.map { row[$0].tableText } }
    isNumber = shown.map { column in !rows.isEmpty && rows.rows.allSatisfy { $0[column].isNumber } }
  }

  var text: String {
    let widths = isNumber.indices.map { column in
      lines.map { TerminalText.columns(of: $0[column]) }.filter { $0 <= Self.widestColumn }.max() ?? 0
    }
    return lines.map { line($0, widths) + "\n" }.joined()
  }

  private static let widestColumn = 60

  private func line(_ fields: [String], _ widths: [Int]) -> String {
    let padded = fields.indices.map { column in
      let missing = widths[column] - TerminalText.columns(of: fields[column])
      let padding = String(repeating: " ", count: max(0, missing))
      return isNumber[column] ? padding + fields[column] : fields[column] + padding
    }
    let line = padded.joined(separator: "  ")
    return String(line[..<(line.lastIndex { $0 != " " }.map(line.index(after:)) ?? line.startIndex)])
  }
}

extension Cell {
  fileprivate var isNumber: Bool {
    switch self {
    case .number, .count: true
    case .text, .list: false
    }
  }

  fileprivate var tableText: String {
    switch self {
    case .text(let text): TerminalText.oneLine(text ?? "")
    case .list(let items): TerminalText.oneLine(items.joined(separator: ", "))
    case .number(let number): number.map { DecimalText.rounded($0) } ?? ""
    case .count(let count): String(count)
    }
  }
}
