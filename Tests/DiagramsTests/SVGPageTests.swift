import Foundation
import Testing

@testable import Diagrams

@Suite struct SVGPageTests {
  private func svg(_ theme: Theme) throws -> String {
    let options = Diagram.Options(title: "Fines & <deals>", theme: theme)
    let drawing = try Renderer().render(try Diagram(.story, of: PrisonerSwap.cast, options: options), as: .svg)
    return String(decoding: drawing.bytes, as: UTF8.self)
  }

  @Test func itSaysWhatItShows() throws {
    let page = try SVGReader(Array(svg(.auto).utf8))
    #expect(page.root["role"] == "img")
    #expect(page.root["aria-labelledby"] == "title description")
    #expect(page.title == "Fines & <deals>")
    #expect(page.description == "23 May 2025  ·  12 actions among 9 actors".replacing("  ", with: " "))
  }

  @Test func itAsksForNothingFromElsewhere() throws {
    let text = try svg(.auto)
    #expect(
      !text.contains("<!DOCTYPE") && !text.contains("<!--") && !text.contains("url(") && !text.contains("@import"))
    let rest = text.replacing("http://www.w3.org/2000/svg", with: "").replacing(
      "http://www.w3.org/1999/xlink", with: "")
    #expect(!rest.contains("http"))
  }

  @Test func everyColourHasADarkOne() throws {
    let text = try svg(.auto)
    let used = Set(text.matches(of: /(?:fill|stroke)="(#[0-9a-f]{6})"/).map { String($0.output.1) })
    #expect(used.count > 10)
    #expect(used.isSubset(of: Swatch.all.map { $0.light.lowercased() }))
    for color in used { #expect(text.contains("[fill=\"\(color)\"]{fill:#")) }
  }

  @Test func noTwoSwatchesShareTheirLightColour() {
    #expect(Set(Swatch.all.map(\.light)).count == Swatch.all.count)
    #expect(Set(Swatch.all.map(\.name)).count == Swatch.all.count)
  }

  @Test func aDarkPictureHasDarkColoursOnly() throws {
    let text = try svg(.dark)
    let used = Set(text.matches(of: /(?:fill|stroke)="(#[0-9a-f]{6})"/).map { String($0.output.1) })
    #expect(used.isSubset(of: Swatch.all.map { $0.dark.lowercased() }))
    #expect(!text.contains("prefers-color-scheme"))
  }

  /// WCAG 2.1: the contrast of small text is to be 4.5 at least.
  @Test func wordsCanBeReadOnTheirGround() {
    let pairs: [(Swatch, [Swatch])] = [
      (
        .ink,
        [
          .paper, .personFill, .stateFill, .organisationFill, .groupFill, .placeFill, .otherFill, .cooperativeFill,
          .hostileFill, .neutralFill,
        ]
      ), (.quietInk, [.paper, .personFill, .stateFill, .organisationFill, .groupFill, .clusterFill, .cooperativeFill]),
      (.cooperativeInk, [.paper, .cooperativeFill]), (.hostileInk, [.paper]), (.neutralInk, [.paper, .neutralFill]),
      (.warningInk, [.paper, .hostileFill, .cooperativeFill, .neutralFill]),
    ]
    for (ink, grounds) in pairs {
      for ground in grounds {
        #expect(Self.contrast(ink.light, ground.light) >= 4.5, "\(ink.name) on \(ground.name), light")
        #expect(Self.contrast(ink.dark, ground.dark) >= 4.5, "\(ink.name) on \(ground.name), dark")
      }
    }
  }

  private static func contrast(_ a: String, _ b: String) -> Double {
    let (x, y) = (luminance(a), luminance(b))
    return (max(x, y) + 0.05) / (min(x, y) + 0.05)
  }

  private static func luminance(_ color: String) -> Double {
    let value = Int(color.dropFirst(), radix: 16)!
    let parts = [16, 8, 0].map { Double(value >> $0 & 255) / 255 }
    let linear = parts.map { $0 <= 0.03928 ? $0 / 12.92 : pow(($0 + 0.055) / 1.055, 2.4) }
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
  }

  @Test func anElementOfAPageHasItsOwnIdentifiers() throws {
    let diagram = try Diagram(.network, of: PrisonerSwap.cast, options: Diagram.Options(linkedPage: ""))
    let element = String(decoding: try Renderer().renderElement(diagram, prefix: "net-").bytes, as: UTF8.self)
    #expect(element.hasPrefix("<svg class=\"dramatis\" role=\"group\" aria-labelledby=\"net-title net-description\""))
    let ids = element.matches(of: /\sid="([^"]*)"/).map { String($0.output.1) }
    #expect(ids.allSatisfy { $0.hasPrefix("net-") } && Set(ids).count == ids.count)
    // A key stops at nodes, not at lines.
    #expect(element.contains("<a xlink:href=\"#actor-russia\">"))
    #expect(element.contains("<a tabindex=\"-1\" xlink:href=\"#action-a1\">"))
  }
}
