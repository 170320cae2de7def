import ArgumentParser
import Record

/// How rows are printed.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, jsonl
}

/// A value in a row.
enum Cell {
  case text(String)
  case number(Double)
  case count(Int)

  var plain: String {
    switch self {
    case .text(let text): text
    case .number(let number): Self.short(number)
    case .count(let count): String(count)
    }
  }

  /// Up to six decimals, without zeros at the end.
  private static func short(_ number: Double) -> String {
    let scaled = (number * 1e6).rounded() / 1e6
    return scaled == scaled.rounded() && abs(scaled) < 1e15 ? String(Int(scaled)) : String(scaled)
  }
}

/// Rows under named columns, as a table for people or as CSV (RFC 4180), JSON or JSON Lines for programs.
struct Rows {
  let columns: [String]
  var rows: [[Cell]] = []

  init(_ columns: String...) {
    self.columns = columns
  }

  func text(_ format: RowFormat) -> String {
    switch format {
    case .table: table
    case .csv: ([columns.map(Self.csvField)] + rows.map { $0.map { Self.csvField($0.plain) } })
      .map { $0.joined(separator: ",") + "\r\n" }.joined()
    case .json: "[" + rows.map { "\n  " + object($0) }.joined(separator: ",") + (rows.isEmpty ? "]\n" : "\n]\n")
    case .jsonl: rows.map { object($0) + "\n" }.joined()
    }
  }

  private var table: String {
    var widths = columns.map(\.count)
    for row in rows { for (i, cell) in row.enumerated() { widths[i] = max(widths[i], cell.plain.count) } }
    let isNumber = columns.indices.map { i in
      !rows.isEmpty && rows.allSatisfy { if case .text = $0[i] { false } else { true } }
    }
    let lines = [columns] + rows.map { $0.map { $0.plain.replacing("\n", with: " ") } }
    return lines.map { fields in
      var line = ""
      for (i, field) in fields.enumerated() {
        let padding = String(repeating: " ", count: max(0, widths[i] - field.count))
        line += (i > 0 ? "  " : "") + (isNumber[i] ? padding + field : field + padding)
      }
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }

  /// Quoted when needed; a field that a spreadsheet would run as a formula is kept as text by a leading apostrophe.
  private static func csvField(_ field: String) -> String {
    let isFormula = field.first.map { "=+@".contains($0) || $0 == "-" && Double(field) == nil } ?? false
    let safe = isFormula ? "'" + field : field
    guard safe.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else { return safe }
    return "\"" + safe.replacing("\"", with: "\"\"") + "\""
  }

  private func object(_ row: [Cell]) -> String {
    var json = JSONWriter()
    json.object {
      for (name, cell) in zip(columns, row) {
        $0.key(name)
        switch cell {
        case .text(let text): $0.value(text)
        case .number(let number): $0.value(number)
        case .count(let count): $0.value(count)
        }
      }
    }
    return json.text
  }
}
