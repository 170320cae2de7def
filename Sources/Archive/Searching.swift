import Cast
import GRDB
import Record

/// A sentence that has the words that were looked for.
public struct SearchHit: Hashable, Sendable {
  public let document: String
  public let title: String?
  public let date: CalendarDate?
  /// Number of the sentence in its document, from 0.
  public let sentence: Int
  public let text: String
}

extension Archive {
  /// The sentences that have all the words, the most telling first.
  ///
  /// Words match in all their forms ("accuse", "accused"). Words in double quotes must follow one another; one that ends
  /// with `*` stands for all that begin so.
  ///
  /// - Parameters:
  ///   - since: Only documents of that day or later; those without a date are left out.
  ///   - until: Only documents of that day or earlier.
  ///   - source: Only documents whose source or name has this in it.
  ///   - limit: How many at most.
  /// - Complexity: O(sentences that have the words).
  /// - Source: The order is that of BM25, S. Robertson and H. Zaragoza, "The probabilistic relevance framework: BM25 and
  ///   beyond" (2009), as SQLite's FTS5 computes it.
  public func sentences(
    with words: String, since: CalendarDate? = nil, until: CalendarDate? = nil,
    source: String? = nil,
    limit: Int = 20
  ) throws(ArchiveError) -> [SearchHit] {
    let query = Self.query(words)
    guard !query.isEmpty else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT document.name, title, date, number, sentence.text
          FROM sentence_words JOIN sentence ON sentence.id = sentence_words.rowid
            JOIN document ON document.id = sentence.document
          WHERE sentence_words MATCH :query AND (:since IS NULL OR date >= :since)
            AND (:until IS NULL OR date <= :until)
            AND (:source IS NULL OR instr(lower(ifnull(source, '') || ' ' || document.name), lower(:source)) > 0)
          ORDER BY rank, sentence.id LIMIT :limit
          """,
        arguments: [
          "query": query, "since": since?.description, "until": until?.description,
          "source": source, "limit": limit,
        ]
      ).map {
        SearchHit(
          document: $0[0], title: $0[1], date: ($0[2] as String?).flatMap { CalendarDate(iso: $0) },
          sentence: $0[3],
          text: $0[4])
      }
    }
  }

  /// FTS5's own signs have no meaning for people, so all words are quoted.
  private static func query(_ words: String) -> String {
    var terms: [String] = []
    for (place, part) in words.split(separator: "\"", omittingEmptySubsequences: false).enumerated() {
      let isPhrase = place % 2 == 1
      for term in isPhrase ? [part] : part.split(whereSeparator: \.isWhitespace) {
        let isPrefix = !isPhrase && term.hasSuffix("*")
        let plain = isPrefix ? term.dropLast() : term
        guard plain.contains(where: { $0.isLetter || $0.isNumber }) else { continue }
        terms.append("\"\(plain)\"" + (isPrefix ? "*" : ""))
      }
    }
    return terms.joined(separator: " AND ")
  }
}

/// What a statement of SQL gave.
public struct SelectedRows: Sendable {
  public enum Value: Hashable, Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(String)
  }

  public let columns: [String]
  public let rows: [[Value]]
  /// Whether there are more rows than were asked for.
  public let isCut: Bool
}

extension Archive {
  /// Runs one statement that only reads; the views it may use are described in `docs/archive.md`.
  ///
  /// - Parameters:
  ///   - sql: A `SELECT`, or another statement that changes nothing.
  ///   - limit: How many rows at most.
  /// - Throws: `ArchiveError.invalidStatement` with what SQLite says of it.
  public func select(_ sql: String, limit: Int = 1_000_000) throws(ArchiveError) -> SelectedRows {
    try read { database in
      do {
        let statement = try database.makeStatement(sql: sql)
        guard statement.isReadonly, statement.columnCount > 0 else {
          throw ArchiveError.invalidStatement(
            "only statements that read are allowed, such as SELECT")
        }
        let cursor = try Row.fetchCursor(statement)
        var rows: [[SelectedRows.Value]] = []
        while rows.count < limit, let row = try cursor.next() {
          rows.append(row.map { Self.value($0.1) })
        }
        let isCut = rows.count == limit ? try cursor.next() != nil : false
        return SelectedRows(columns: statement.columnNames, rows: rows, isCut: isCut)
      } catch let error as DatabaseError {
        throw ArchiveError.invalidStatement(error.message ?? "the statement cannot be read")
      }
    }
  }

  private static func value(_ value: DatabaseValue) -> SelectedRows.Value {
    switch value.storage {
    case .null: .null
    case .int64(let number): .integer(number)
    case .double(let number): .real(number)
    case .string(let text): .text(text)
    case .blob(let data): .text("\(data.count) bytes")
    }
  }
}
