import ArgumentParser
import Formats
import Record

/// How rows are printed.
enum RowFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json, jsonl
}

/// The option of every command that prints rows.
struct RowOptions: ParsableArguments {
  @Option(help: "How rows are printed.")
  var format: RowFormat = .table

  func print(_ rows: Rows) throws {
    try Destination.print(rows.text(format))
  }
}

/// A value in a row.
enum Cell {
  case text(String?)
  case list([String])
  case number(Double?)
  case count(Int)
}

/// Rows under named columns, as a table for people or as CSV (RFC 4180), JSON or JSON Lines for programs.
///
/// A column's name is its heading; programs get it with `_` for spaces. CSV holds every value as it is, lists joined by
/// semicolons, and nothing where there is no value; JSON has arrays and null.
struct Rows {
  let columns: [String]
  /// Columns for programs only: ids and sentences, which would make a table too wide to read.
  let hiddenInTable: Set<String>
  private(set) var rows: [[Cell]] = []

  init(_ columns: String..., hiddenInTable: Set<String> = []) {
    self.columns = columns
    self.hiddenInTable = hiddenInTable
  }

  init(_ columns: [String]) {
    self.columns = columns
    hiddenInTable = []
  }

  var isEmpty: Bool { rows.isEmpty }

  mutating func add(_ cells: Cell...) { add(cells) }

  mutating func add(_ cells: [Cell]) {
    precondition(cells.count == columns.count, "a row has a cell for every column")
    rows.append(cells)
  }

  func text(_ format: RowFormat) -> String {
    switch format {
    case .table: TextTable(of: self).text
    case .csv: csv
    case .json:
      "[" + rows.map { "\n  " + object($0) }.joined(separator: ",")
        + (rows.isEmpty ? "]\n" : "\n]\n")
    case .jsonl: rows.map { object($0) + "\n" }.joined()
    }
  }

  private var keys: [String] { columns.map { $0.replacing(" ", with: "_") } }

  private var csv: String {
    ([keys] + rows.map { $0.map(\.csvText) }).map { DelimitedText.record($0) }.joined()
  }

  private func object(_ row: [Cell]) -> String {
    var json = JSONWriter()
    json.object {
      for (key, cell) in zip(keys, row) {
        $0.key(key)
        cell.write(to: &$0)
      }
    }
    return json.text
  }
}

extension Cell {
  fileprivate var csvText: String {
    switch self {
    case .text(let text): text ?? ""
    case .list(let items): items.joined(separator: "; ")
    case .number(let number): number.map { DecimalText.exact($0) } ?? ""
    case .count(let count): String(count)
    }
  }

  fileprivate func write(to json: inout JSONWriter) {
    switch self {
    case .text(let text): json.value(text)
    case .list(let items): json.array(items) { $0.value($1) }
    case .number(let number): json.value(number)
    case .count(let count): json.value(count)
    }
  }
}
