/// What was wrong with an edge list, and in which line. Lines count from 1.
public enum EdgeListError: Error, Hashable, Sendable {
  case fieldCount(Int, line: Int)
  case emptyLabel(line: Int)
  case invalidWeight(String, line: Int)
  /// A quotation mark in a field without any around it, or text after the closing one.
  case strayQuotationMark(line: Int)
  /// A quotation mark that no other one closes; the line where it stands.
  case unclosedQuotationMark(line: Int)
  /// A vertex's name is not UTF-8.
  case invalidText(line: Int)
  /// The file cannot be opened or read; why, in the system's words.
  case unreadable(String)
  /// The lines are in order, the graph they make is not.
  case graph(GraphError)
}

extension EdgeListError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .fieldCount(let count, let line):
      "line \(line): expected 'u<TAB>v' or 'u<TAB>v<TAB>weight', found \(count) field\(count == 1 ? "" : "s")"
    case .emptyLabel(let line):
      "line \(line): a vertex has no name"
    case .invalidWeight(let text, let line):
      "line \(line): '\(text)' is not a weight; a weight is a finite number, 0 or more"
    case .strayQuotationMark(let line):
      "line \(line): a quotation mark within a field; put the field in quotation marks and write the mark twice"
    case .unclosedQuotationMark(let line):
      "line \(line): a quotation mark that is never closed"
    case .invalidText(let line):
      "line \(line): a vertex's name is not UTF-8"
    case .unreadable(let reason):
      "cannot be read: \(reason)"
    case .graph(let error):
      error.description
    }
  }
}
