import Cast
import Formats
import Testing

/// The harbour's cast in the formats of events.
@Suite struct EventFormatTests {
  private static func lines(_ format: GraphFormat) -> [Substring] {
    format.text(of: CastGraph.harbour).split(separator: "\n", omittingEmptySubsequences: false)
  }

  @Test func turtle() {
    let text = GraphFormat.turtle.text(of: CastGraph.harbour)
    #expect(
      text.contains(
        #"""

        <urn:dramatis:actor:ann-lee>
          a sem:Actor, prov:Agent ;
          rdfs:label "Ann Lee" ;
          sem:actorType dr:person ;
          dct:description "harbour master" ;
          dr:affiliation <urn:dramatis:actor:port> ;
          dr:mentions 1 .

        """#))
    #expect(
      text.contains(
        #"""

        <urn:dramatis:action:a1>
          a sem:Event ;
          rdfs:label "fined" ;
          dr:predicate "fine" ;
          sem:eventType dr:SANCTION ;
          dr:cameo "172" ;
          dr:intensity "-6.0"^^xsd:double ;
          dr:reciprocal false ;
          sem:hasActor <urn:dramatis:actor:port>, <urn:dramatis:actor:ann-lee> ;
          dr:source <urn:dramatis:actor:port> ;
          dr:target <urn:dramatis:actor:ann-lee> ;
          sem:hasPlace <urn:dramatis:actor:bay> ;
          dr:object "2,000 euros" ;
          dr:when "on Monday" ;
          sem:hasBeginTimeStamp "2025-05-05"^^xsd:date ;
          sem:hasEndTimeStamp "2025-05-05"^^xsd:date ;
          dr:polarity dr:affirmed ;
          dr:status dr:occurred ;
          dr:confidence "1.0"^^xsd:double ;
          dr:quantity [ rdf:value "2000.0"^^xsd:double ; dr:unit "euro" ; rdfs:label "2,000 euros" ] ;
          prov:wasDerivedFrom <urn:dramatis:sentence:harbour:0> .

        """#))
    #expect(
      text.contains(
        "dr:telling [ prov:wasAttributedTo <urn:dramatis:actor:ann-lee> ; dr:predicate \"deny\" ; dr:stance dr:deny ; "
          + "prov:wasDerivedFrom <urn:dramatis:sentence:harbour:1> ] .\n"))
    #expect(text.contains("prov:value \"The port fined Ann Lee.\\nOn Monday.\" .\n"))
    #expect(text.contains("dct:title \"In the \\\"harbour\\\"\" ;"))
  }

  @Test func plover() {
    let lines = Self.lines(.plover)
    #expect(lines.count == 4)
    #expect(
      lines[1] == #"""
        {"event_id":"a2","event_date":"2025-05-06","event_end_date":"2025-05-06","event_type":"CONSULT",\#
        "event_mode":null,"cameo":null,"quad_class":"verbal cooperation","event_text":"met","predicate":"meet",\#
        "object":null,"time_text":null,"polarity":"negated","status":"occurred","intensity":null,"confidence":0.5,\#
        "reciprocal":true,"actors":[{"id":"ann-lee","name":"Ann Lee","kind":"person","role":"harbour master",\#
        "affiliations":["Port of Bay"]},{"id":"port","name":"Port of Bay","kind":"organisation","role":null,\#
        "affiliations":[]}],"recipients":[],"locations":[],"others":[],"attribution":[{"id":"ann-lee",\#
        "name":"Ann Lee","kind":"person","role":"harbour master","affiliations":["Port of Bay"],\#
        "predicate":"deny","stance":"deny"}],"quantities":[],"sentences":[{"document":"harbour",\#
        "source":"a/harbour.txt","publication_date":"2025-05-06","sentence":1,"text":"No, said Lee."}]}
        """#)
  }

  @Test func gdelt() throws {
    let rows = Self.lines(.gdelt).dropLast().map { $0.split(separator: "\t", omittingEmptySubsequences: false) }
    #expect(rows.count == 4)
    #expect(rows.allSatisfy { $0.count == 61 + 13 })
    #expect(rows[0][25...29] == ["IsRootEvent", "EventCode", "EventBaseCode", "EventRootCode", "QuadClass"])
    #expect(rows[0][59...60] == ["DATEADDED", "SOURCEURL"])
    let values = Dictionary(uniqueKeysWithValues: zip(rows[0], rows[1])).filter { !$0.value.isEmpty }
    #expect(
      values == [
        "GLOBALEVENTID": "1", "SQLDATE": "20250505", "MonthYear": "202505", "Year": "2025", "FractionDate": "2025.4247",
        "Actor1Name": "Port of Bay", "Actor2Name": "Ann Lee", "IsRootEvent": "1", "EventCode": "172",
        "EventBaseCode": "172", "EventRootCode": "17", "QuadClass": "4", "GoldsteinScale": "-6.0", "NumMentions": "1",
        "NumSources": "1", "NumArticles": "1", "ActionGeo_FullName": "Bay", "DATEADDED": "20250506000000",
        "SOURCEURL": "a/harbour.txt", "Action": "a1", "Predicate": "fine", "Phrase": "fined", "Object": "2,000 euros",
        "PLOVERType": "SANCTION", "Polarity": "affirmed", "Status": "occurred", "Reciprocal": "0",
        "EndDate": "20250505", "Confidence": "1.0", "Sentence": "The port fined Ann Lee. On Monday.",
      ])
    #expect(rows[2][6] == "Ann Lee" && rows[2][16] == "Port of Bay" && rows[2].contains("negated"))
    #expect(rows[3][6] == "Ann Lee" && rows[3][16] == "" && rows[3][1] == "")
  }

  @Test func followTheMoney() {
    let lines = Self.lines(.ftm)
    #expect(
      lines[0] == #"""
        {"id":"document-harbour","schema":"Article","properties":{"title":["In the \"harbour\""],\#
        "fileName":["a/harbour.txt"],"publishedAt":["2025-05-06"]}}
        """#)
    #expect(
      lines[1]
        == #"{"id":"actor-port","schema":"Organization","properties":{"name":["Port of Bay"],"alias":["the port"]}}"#)
    #expect(
      lines[2] == #"""
        {"id":"actor-ann-lee","schema":"Person","properties":{"name":["Ann Lee"],\#
        "position":["harbour master"]}}
        """#)
    #expect(lines[3] == #"{"id":"actor-bay","schema":"Address","properties":{"name":["Bay"],"full":["Bay"]}}"#)
    #expect(
      lines[4] == #"""
        {"id":"actor-ann-lee.of.actor-port","schema":"Membership","properties":{"member":["actor-ann-lee"],\#
        "organization":["actor-port"],"role":["harbour master"]}}
        """#)
    #expect(lines[5].hasPrefix(#"{"id":"action-a1","schema":"Event","properties":{"name":["fined"],"involved":["#))
    #expect(
      lines[8] == #"""
        {"id":"action-a2.1","schema":"UnknownLink","properties":{"subject":["actor-ann-lee"],\#
        "object":["actor-port"],"role":["not met"],"status":["not occurred"],\#
        "summary":["not occurred; said by: Ann Lee (deny); confidence: 0.5"],"description":["No, said Lee."],\#
        "recordId":["a2"],"proof":["document-harbour"]}}
        """#)
    // The resignation is an event without a link, and the text ends with a line break.
    #expect(lines.count == 11)
    #expect(lines[9].hasPrefix(#"{"id":"action-a3","schema":"Event""#))
  }
}
