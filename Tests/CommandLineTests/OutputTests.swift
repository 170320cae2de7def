import Foundation
import Testing

/// Exports and drawings, and how files are written.
@Suite struct OutputTests {
  @Test func nodeLinkJSON() throws {
    let outcome = try Workplace.withExamples()
      .run("export", "harbour.jsonl", "--format", "json", "--speaker", "ann lee")
    #expect(
      outcome.output == #"{"directed":true,"multigraph":true,"graph":{},"nodes":["#
        + #"{"id":"port-of-bay","name":"Port of Bay","kind":"organisation","description":null,"#
        + #""aliases":["Port of Bay"],"affiliations":[],"mentions":1},"#
        + #"{"id":"acme-shipping","name":"Acme Shipping","kind":"organisation","description":null,"#
        + #""aliases":["Acme Shipping","Acme"],"affiliations":[],"mentions":4},"#
        + #"{"id":"bolt-ltd","name":"Bolt Ltd","kind":"organisation","description":null,"#
        + #""aliases":["Bolt Ltd"],"affiliations":[],"mentions":2},"#
        + #"{"id":"ann-lee","name":"Ann Lee","kind":"person","description":"harbour master","#
        + #""aliases":["Ann Lee"],"affiliations":["port-of-bay"],"mentions":1}],"links":["#
        + #"{"source":"acme-shipping","target":"bolt-ltd","key":"harbour/a2","predicate":"buy","phrase":"bought","#
        + #""class":null,"mode":null,"cameo":null,"object":null,"start":null,"end":null,"polarity":"affirmed","#
        + #""status":"occurred","sentence":"Acme bought Bolt Ltd, said harbour master Ann Lee.","intensity":null,"#
        + #""reciprocal":false,"said_by":["ann-lee"],"confidence":0.9}]}"# + "\n")
  }

  @Test func everyFormatOfADrawing() throws {
    let place = try Workplace.withExamples()
    for (ending, start) in [("svg", "<?xml"), ("pdf", "%PDF-"), ("png", "\u{89}PNG"), ("dot", "digraph")] {
      for view in ["story", "network"] {
        let outcome = try place.run("draw", "harbour.jsonl", "--view", view, "-o", "picture.\(ending)")
        #expect(outcome.status == 0 && outcome.output.isEmpty, "\(view) \(ending): \(outcome.errors)")
        let bytes = try Data(contentsOf: place.url("picture.\(ending)"))
        #expect(bytes.starts(with: start.unicodeScalars.map { UInt8($0.value) }), "\(view) \(ending)")
      }
    }
    #expect(try place.run("export", "harbour.jsonl", "--format", "dot").output.hasPrefix("digraph"))
  }

  @Test func aDrawingShowsItsTitleAndItsActors() throws {
    let svg = try Workplace.withExamples().run("draw", "harbour.jsonl", "--title", "Fines & <deals>").output
    for text in ["Fines &amp; &lt;deals&gt;", "Acme Shipping", "Cora Díaz", "Dan Lee"] {
      #expect(svg.contains(text), "\(text)")
    }
  }

  @Test func whatIsWrittenToAFileIsWhatIsPrinted() throws {
    let place = try Workplace.withExamples()
    let printed = try place.run("export", "harbour.jsonl", "--format", "csv").output
    #expect(try place.run("export", "harbour.jsonl", "--format", "csv", "-o", "-").output == printed)
    #expect(try place.run("export", "harbour.jsonl", "--format", "csv", "-o", "new.csv").output == "")
    #expect(try place.text("new.csv") == printed)
    #expect(try place.names() == ["friends.tsv", "harbour.jsonl", "new.csv"])
  }

  @Test func aLinkStaysALinkAndAFileKeepsItsMode() throws {
    let place = try Workplace.withExamples()
    try place.write("store/real.csv", "old")
    try FileManager.default.setAttributes([.posixPermissions: 0o664], ofItemAtPath: place.url("store/real.csv").path)
    try FileManager.default.createSymbolicLink(
      atPath: place.url("link.csv").path, withDestinationPath: "store/real.csv")
    #expect(try place.run("export", "harbour.jsonl", "--format", "csv", "-o", "link.csv").status == 0)
    #expect(try place.text("store/real.csv").hasPrefix("source,target,"))
    #expect(try FileManager.default.destinationOfSymbolicLink(atPath: place.url("link.csv").path) == "store/real.csv")
    let mode = try FileManager.default.attributesOfItem(atPath: place.url("store/real.csv").path)[.posixPermissions]
    #expect(mode as? Int == 0o664)
  }

  @Test func devicesAreWrittenToAsTheyAre() throws {
    let outcome = try Workplace.withExamples().shell(
      "dramatis export harbour.jsonl --format csv -o /dev/stdout | head -c 7")
    #expect(outcome.output == "source,")
    #expect(
      try Workplace.withExamples().run("export", "harbour.jsonl", "--format", "csv", "-o", "/dev/null").status == 0)
    let type = try FileManager.default.attributesOfItem(atPath: "/dev/null")[.type]
    #expect(type as? FileAttributeType == .typeCharacterSpecial)
  }

  @Test func triplesAreTheClausesOfTheText() throws {
    let outcome = try Workplace().run("extract", "--format", "triples", "-", input: "The cat sat on the mat.")
    #expect(outcome.status == 0)
    #expect(outcome.output == "0\tThe cat\tsat\ton the mat\n")
  }

  @Test func explainsASentence() throws {
    let outcome = try Workplace().run("explain", "-", "--sentence", "1", input: "It rained. Norway thanked Sweden.")
    #expect(outcome.status == 0)
    #expect(outcome.output.hasPrefix("1  Norway thanked Sweden.\n"))
    #expect(outcome.output.contains("“thanked”: Norway → [thank] → Sweden"))
    let beyond = try Workplace().run("explain", "-", "--sentence", "7", input: "It rained.")
    #expect(beyond.status == 1)
    #expect(beyond.errors == "standard input: has no sentence 7; its sentences are 0 to 0\n")
  }

  @Test(arguments: ["bash", "zsh", "fish"])
  func completionScripts(shell: String) throws {
    let outcome = try Workplace().run("--generate-completion-script", shell)
    #expect(outcome.status == 0 && outcome.errors.isEmpty)
    #expect(outcome.output.contains("betweenness") && outcome.output.contains("components"))
  }

  @Test func theVersionIsANumber() throws {
    let outcome = try Workplace().run("--version")
    #expect(outcome.status == 0)
    #expect(try #/\d+\.\d+\.\d+\n/#.wholeMatch(in: outcome.output) != nil)
  }
}
