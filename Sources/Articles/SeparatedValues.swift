import SwiftCSV

extension ArticleList {
  /// Reads CSV (RFC 4180) whose first line names the columns: `text` and, where known, `id`, `title`, `date`, `url` or
  /// `source`.
  ///
  /// Rows without a text or with a date that is none are told of and left out.
  ///
  /// - Throws: `ArticleError` when it is no CSV.
  /// - Complexity: O(length).
  public init(csv text: String) throws(ArticleError) {
    let problem = ArticleError("is not CSV: a quote is not closed, or lines do not end as they should")
    // The library takes all that follows an open quote for its field. Quotes inside a field are doubled.
    guard text.utf8.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) else { throw problem }
    guard let table = try? CSV<Enumerated>(string: text, delimiter: .comma, loadColumns: false) else { throw problem }
    let names = table.header.map { $0.lowercased() }
    for (number, row) in table.rows.enumerated() {
      let values = Dictionary(zip(names, row)) { first, _ in first }
      do throws(ArticleError) {
        articles.append(try ArticleFields(values: values).article(at: "row \(number + 1)"))
      } catch {
        problems.append(error)
      }
    }
  }
}
