import Foundation
import Testing

/// Exports and drawings, and how files are written.
@Suite struct OutputTests {
  @Test func everyFormatIsWritten() throws {
    let place = try Workplace.withExamples()
    for (format, ending) in [
      ("dot", "dot"), ("graphml", "graphml"), ("gexf", "gexf"), ("gml", "gml"), ("pajek", "net"), ("json", "json"),
      ("cytoscape", "cyjs"), ("csv", "csv"), ("tsv", "tsv"), ("mermaid", "mmd"), ("cypher", "cypher"),
      ("turtle", "ttl"),
      ("plover", "plover.jsonl"), ("gdelt", "gdelt.tsv"), ("ftm", "ftm.jsonl"),
    ] {
      let printed = try place.run("export", "harbour.jsonl", "--format", format)
      #expect(printed.status == 0 && printed.errors.isEmpty, "\(format): \(printed.errors)")
      #expect(try place.run("export", "harbour.jsonl", "-o", "out/x.\(ending)").status == 73)
      #expect(try place.run("export", "harbour.jsonl", "-o", "x.\(ending)").status == 0)
      #expect(try place.text("x.\(ending)") == printed.output, "\(format)")
    }
  }

  /// A graph goes from format to format, and commands work on it as they do on the records.
  @Test(arguments: ["graphml", "gexf", "gml", "dot", "json", "cyjs", "csv"])
  func anyGraphIsAnInput(ending: String) throws {
    let place = try Workplace.withExamples()
    #expect(try place.run("export", "harbour.jsonl", "-o", "graph.\(ending)").status == 0)
    let direct = try place.run("export", "harbour.jsonl", "--format", "graphml").output
    // The others put attributes into another order.
    if ["graphml", "dot", "json", "cyjs"].contains(ending) {
      #expect(try place.run("export", "graph.\(ending)", "--format", "graphml").output == direct)
    }
    #expect(
      try place.run("rank", "graph.\(ending)", "--by", "degree") == place.run("rank", "harbour.jsonl", "--by", "degree")
    )
    let path = try place.run("path", "graph.\(ending)", "dan lee", "bolt")
    #expect(path.status == 0 && path.output.hasPrefix("Dan Lee → Acme Shipping → Bolt Ltd\n"), "\(path)")
    let stats = try place.run("graph", "stats", "graph.\(ending)", "--format", "csv").output
    #expect(stats.contains("vertices,6\r\nedges,4\r\n"), "\(stats)")
    let piped = try place.run(
      "cast", "-", "--input-format", ["cyjs": "cytoscape"][ending] ?? ending, input: try place.text("graph.\(ending)"))
    #expect(piped.status == 0, "\(piped.errors)")
  }

  @Test func tablesOfEdgesComeWithOneOfNodes() throws {
    let place = try Workplace.withExamples()
    #expect(try place.run("export", "harbour.jsonl", "-o", "week.csv").status == 0)
    #expect(try place.text("week.csv").hasPrefix("source,target,type,id,label,action,"))
    #expect(try place.text("week.nodes.csv").hasPrefix("id,label,kind,aliases,mentions,description,affiliations\r\n"))
    #expect(try place.run("cast", "week.csv").output == place.run("cast", "harbour.jsonl").output)
    // A list of bare edges is still one, and a table says which way its edges lead.
    try place.write("bare.csv", "ann,bob\nbob,cem\n")
    #expect(try place.run("graph", "path", "bare.csv", "cem", "ann").status == 0)
    try place.write("headed.csv", "source,target,weight\nann,bob,2\nbob,cem,1\n")
    #expect(try place.run("graph", "path", "headed.csv", "cem", "ann").status == 1)
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
    #expect(try place.names() == ["friends.tsv", "harbour.jsonl", "new.csv", "new.nodes.csv"])
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
    #expect(outcome.output == "0\tThe cat\tsat on\tthe mat\n")
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
