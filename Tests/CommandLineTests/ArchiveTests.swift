import Foundation
import Testing

/// Archives by the command line: what is added, asked, and put right by hand.
@Suite struct ArchiveTests {
  /// A folder with the archive of the examples in it.
  private func place() throws -> Workplace {
    let place = try Workplace.withExamples()
    #expect(try place.run("add", "news.db", "harbour.jsonl").status == 0)
    return place
  }

  /// What a command says on standard error, when it prints nothing and goes well.
  private func remark(_ place: Workplace, _ arguments: String...) throws -> String {
    let outcome = try place.run(arguments)
    #expect(outcome.status == 0 && outcome.output.isEmpty, "\(arguments)")
    return outcome.errors
  }

  private func names(_ place: Workplace) throws -> [String] {
    try place.run("sql", "news.db", "select name from actors order by name", "--format", "csv").output
      .replacing("\r\n", with: "\n").split(separator: "\n").dropFirst().map(String.init)
  }

  @Test func addingTellsWhatBecameOfEachDocument() throws {
    let place = try Workplace.withExamples()
    #expect(try remark(place, "add", "news.db", "harbour.jsonl") == "news.db: 2 added, 0 replaced, 0 unchanged\n")
    #expect(try remark(place, "add", "news.db", "harbour.jsonl") == "news.db: 0 added, 0 replaced, 2 unchanged\n")
    try place.write("harbour.jsonl", place.text("harbour.jsonl").replacing("\"Dan Lee\"", with: "\"Dan Reed\""))
    #expect(try remark(place, "add", "news.db", "harbour.jsonl") == "news.db: 0 added, 1 replaced, 1 unchanged\n")
    #expect(try names(place) == ["Acme Shipping", "Ann Lee", "Bolt Ltd", "Cora Díaz", "Dan Reed", "Port of Bay"])
  }

  @Test func archivesAnswerAsRecordsDo() throws {
    let place = try place()
    for command in [
      ["path", "Port of Bay", "Dan Lee"], ["actions", "--class", "ACCUSE"], ["rank", "--by", "degree"], ["cast"],
      ["show", "Acme Shipping"], ["between", "Ann Lee", "Cora Díaz", "Dan Lee"], ["communities"], ["timeline"],
    ] {
      let asked = ["harbour.jsonl", "news.db"].map { [command[0], $0] + command.dropFirst() }
      #expect(try place.run(asked[0]) == place.run(asked[1]), "\(command)")
    }
  }

  @Test func whatIsPutRightByHandIsTold() throws {
    let place = try place()
    #expect(try remark(place, "merge", "news.db", "Ann Lee", "Dan Lee") == "Ann Lee, Dan Lee are one actor now\n")
    #expect(try remark(place, "rename", "news.db", "Dan Lee", "Ann Dana Lee") == "'Ann Lee' is 'Ann Dana Lee' now\n")
    #expect(try remark(place, "alias", "news.db", "Bolt Ltd", "Bolters") == "'Bolt Ltd' is also called 'Bolters'\n")
    #expect(
      try remark(place, "split", "news.db", "Acme Shipping", "--document", "lawsuit") == "split from 'Acme Shipping'\n")
    #expect(
      try names(place) == [
        "Acme Shipping", "Acme Shipping", "Ann Dana Lee", "Bolt Ltd", "Cora Díaz", "Port of Bay",
      ])
    #expect(
      try place.run("curation", "news.db").output == """
        - merge:
          - name: Ann Lee
            kind: person
          - name: Dan Lee
            kind: person
        - rename:
            name: Ann Lee
            kind: person
          to: Ann Dana Lee
        - alias:
            name: Bolt Ltd
            kind: organisation
          names:
          - Bolters
        - split:
          - name: Acme Shipping
            kind: organisation
            document: lawsuit

        """)
    #expect(try remark(place, "undo", "news.db") == "decision 4 is undone\n")
    #expect(try remark(place, "undo", "news.db", "1") == "decision 1 is undone\n")
    #expect(
      try names(place) == ["Acme Shipping", "Ann Dana Lee", "Bolt Ltd", "Cora Díaz", "Dan Lee", "Port of Bay"])
  }

  @Test func mergesAreExplained() throws {
    let place = try place()
    #expect(
      try place.run("merges", "news.db", "Acme", "--format", "csv").output.replacing("\r\n", with: "\n") == """
        name,documents,reason,detail,document
        Acme Shipping,1,first seen,,harbour
        Acme Shipping,1,same name,,lawsuit

        """)
  }

  /// The log goes to another archive, made of the same documents in another order, and survives their coming again.
  @Test func theLogIsAppliedAnew() throws {
    let place = try place()
    _ = try remark(place, "merge", "news.db", "Ann Lee", "Dan Lee")
    _ = try remark(place, "split", "news.db", "Acme Shipping", "--document", "lawsuit")
    let log = try place.run("curation", "news.db").output
    let wanted = try names(place)
    try place.write("curation.yaml", log)
    let records = try place.text("harbour.jsonl").split(separator: "\n").reversed().joined(separator: "\n") + "\n"
    try place.write("again.jsonl", records)
    try FileManager.default.removeItem(at: place.url("news.db"))
    #expect(try place.run("add", "news.db", "again.jsonl").status == 0)
    #expect(
      try remark(place, "curation", "news.db", "--apply", "curation.yaml") == "news.db: 2 decisions added\n")
    #expect(try names(place) == wanted)
    try place.write("again.jsonl", records.replacing("a docker", with: "one docker"))
    #expect(try remark(place, "add", "news.db", "again.jsonl") == "news.db: 0 added, 1 replaced, 1 unchanged\n")
    #expect(try names(place) == wanted)
    #expect(try place.run("curation", "news.db").output == log)
  }

  @Test(arguments: [
    (["merge", "news.db", "Acme", "Acme Shipping"], "these are one actor already\n"),
    (["split", "news.db", "Acme Shipping", "--name", "Bolt"], "'Acme Shipping' has no such appearances\n"),
    (["undo", "news.db"], "news.db: there is nothing to undo\n"),
    (["rename", "news.db", "Acne", "X"], "nobody is called 'Acne'; did you mean 'Acme Shipping'?\n"),
    (["merges", "none.db", "Acme"], "none.db: there is no such archive; 'dramatis add' makes one\n"),
  ])
  func failuresAreOneLine(arguments: [String], message: String) throws {
    let outcome = try place().run(arguments)
    #expect(outcome.status != 0 && outcome.output.isEmpty)
    #expect(outcome.errors == message)
  }

  /// Every question has its answer as a table, CSV, JSON and a graph that Graphviz draws, of records and of archives.
  @Test(arguments: [
    ["path", "Port of Bay", "Dan Lee"], ["show", "Acme"], ["actions"], ["rank", "--by", "degree"],
    ["between", "Ann Lee", "Cora Díaz", "Dan Lee"], ["common", "Port of Bay", "Bolt Ltd"], ["communities"],
    ["timeline"], ["compare", "--from-day", "2025-03-06"], ["search", "fined"],
  ])
  func everyFormat(command: [String]) throws {
    let place = try place()
    for input in command[0] == "search" ? ["news.db"] : ["news.db", "harbour.jsonl"] {
      let asked = [command[0], input] + command.dropFirst()
      for format in ["table", "csv", "json", "jsonl", "dot"] {
        let outcome = try place.run(asked + ["--format", format])
        #expect(outcome.status == 0 && !outcome.output.isEmpty, "\(asked) \(format)")
        if format == "dot" { try place.write("answer.dot", outcome.output) }
      }
      #expect(try place.text("answer.dot").hasPrefix("digraph "))
      #expect(try place.run("draw", "answer.dot", "-o", "answer.svg").status == 0)
    }
  }
}
