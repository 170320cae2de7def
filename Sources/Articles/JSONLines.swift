import Foundation

extension ArticleList {
  /// Reads JSON Lines: an object on each line, with `text` and, where known, `id`, `title`, `date`, `url` or `source`.
  ///
  /// Other keys are passed over. Lines that are no such objects are told of and left out.
  ///
  /// - Complexity: O(length).
  public init(jsonLines text: String) {
    var number = 0
    for line in text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      number += 1
      guard line.contains(where: { $0 > 0x20 }) else { continue }
      do throws(ArticleError) {
        articles.append(try Self.fields(Data(line), number).article(at: "line \(number)"))
      } catch {
        problems.append(error)
      }
    }
  }

  private static func fields(_ line: Data, _ number: Int) throws(ArticleError) -> ArticleFields {
    guard let object = try? JSONDecoder().decode([String: Field].self, from: line) else {
      throw ArticleError("line \(number) is not a JSON object")
    }
    var values: [String: String] = [:]
    // Keys that differ in case only: the first in the alphabet counts.
    for key in object.keys.sorted() {
      if let text = object[key]?.text, values[key.lowercased()] == nil {
        values[key.lowercased()] = text
      }
    }
    return ArticleFields(values: values)
  }

  /// A value of any kind; nil unless it is a string or a number.
  private struct Field: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let container = try? decoder.singleValueContainer()
      text =
        (try? container?.decode(String.self))
        ?? (try? container?.decode(Int.self)).map { String($0) }
    }
  }
}
